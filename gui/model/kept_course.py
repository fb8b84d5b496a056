"""A course as undo keeps it: of a start of many numbers only those that differ from the one before it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.network.elements import Element
from core.scenario.schema import StartSection
from core.training.history import Recorded
from core.training.kept_run import KeptRun
from core.training.recorder import LARGE
from core.training.roots import Root

Array = NDArray[np.float64]

FEW = 64  # one part in so many of a start may be another, to be kept beside it


class Course(NamedTuple):
    """What is trained, and what it is compared with: never written to, so going back leads to the very same.

    How far it had come is part of it. What was recorded needn't be: it can be trained again, to the last bit.
    """

    roots: tuple[Root, ...]
    kept_runs: tuple[KeptRun, ...]
    state: int = 0  # on the screen
    last: int = 0  # the newest that was recorded
    ended: bool = False  # there it left the numbers
    goal: int = 1  # the state at which Run stops
    pinned: Element | None = None  # what the inspector held
    recorded: Recorded | None = None

    def begun_anew(self) -> "Course":
        """The same course, of which nothing is recorded but its start."""
        return self._replace(state=0, last=0, ended=False, goal=max(self.roots[-1].setup.iterations, 1), recorded=None)


class KeptCourse:
    """A course that somebody may go back to.

    A start of a million numbers takes 8 MB, and mostly a change is one of them: it then keeps the start `beside` it,
    which all steps share, and the numbers that are others.
    """

    def __init__(self, course: Course, beside: Array | None = None) -> None:
        """Keep this course; `beside` is the start that is kept already, (parameters,), where there is one."""
        self._course: Course = course
        self._others: _Others | None = None
        if beside is None or not _may_be_written_anew(course.roots):
            return
        start = self.whole_start
        self._others = _others_of(start, beside)
        if self._others is not None:
            self._course = _from(course, start, beside, _NOT_GIVEN)

    @property
    def whole_start(self) -> Array:
        """The start that is kept as it is, (parameters,), beside which others can be kept."""
        return self._course.roots[0].setup.start

    @property
    def course(self) -> Course:
        """The very same numbers."""
        if self._others is None:
            return self._course
        beside = self.whole_start
        start = beside.copy()
        start[self._others.places] = self._others.numbers
        setup = self._course.roots[0].setup.with_start(start)
        section = setup.scenario.start
        return _from(self._course, beside, setup.start, {"weights": section.weights, "biases": section.biases})

    def without_states(self) -> "KeptCourse":
        """The same, of which what was recorded is to be trained again."""
        kept = KeptCourse(self._course._replace(recorded=None))
        kept._others = self._others
        return kept

    def arrays(self) -> Iterator[np.ndarray]:
        """Every array that it holds."""
        yield from self._others or ()
        course, samples = self._course, []
        for root in course.roots:
            yield from (root.parameters, root.setup.start, root.carried)
            split = root.setup.split
            samples += [root.setup.samples] if split is None else [split.whole, split.training, split.held_out]
        for each in samples:
            yield from (each.inputs if isinstance(each.inputs, np.ndarray) else each.inputs.kept, each.targets)
        for kept in course.kept_runs:
            yield from (kept.rows, kept.errors, kept.recorded.newest, kept.recorded.carried)
        if course.recorded is not None:
            yield from (course.recorded.rows, course.recorded.errors, course.recorded.carried)


class _Others(NamedTuple):
    """Where a start is another than the one beside it, and its numbers there."""

    places: NDArray[np.intp]
    numbers: Array


_NOT_GIVEN: dict[str, object] = {"weights": None, "biases": None}


def _may_be_written_anew(roots: tuple[Root, ...]) -> bool:
    """Whether their start has many numbers, is the same of all, and is given one by one by their scenario."""
    first = roots[0].setup
    section = first.scenario.start
    are_given = section.weights is not None and section.biases is not None
    is_one = all(root.setup.start is first.start and root.setup.scenario.start is section for root in roots)
    return len(first.start) > LARGE and are_given and is_one


def _others_of(start: Array, beside: Array) -> _Others | None:
    """Where it differs in its bits from the one beside it; None where it is that one, or too much of it differs."""
    if start is beside or len(start) != len(beside):
        return None
    places = np.flatnonzero(start.view(np.int64) != beside.view(np.int64))
    return _Others(places, start[places]) if len(places) <= len(start) // FEW else None


def _from(course: Course, before: Array, start: Array, given: dict[str, object]) -> Course:
    """The course from a start in the place of the one before, and with what its scenarios give of it."""
    section = course.roots[0].setup.scenario.start.model_copy(update=given)
    return course._replace(roots=tuple(_root_from(root, before, start, section) for root in course.roots))


def _root_from(root: Root, before: Array, start: Array, section: StartSection) -> Root:
    scenario = root.setup.scenario.model_copy(update={"start": section})
    parameters = start if root.parameters is before else root.parameters
    return root._replace(setup=replace(root.setup, scenario=scenario, start=start), parameters=parameters)
