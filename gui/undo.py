"""Undo and redo: a change is the course before it and the course after it."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QUndoCommand, QUndoStack

from core.ghost import Ghost
from core.run import Root

BUDGET = 256 * 2**20  # bytes that all steps may hold together


class Course(NamedTuple):
    """What is trained, and what it is compared with: never written to, so going back leads to the very same."""

    roots: tuple[Root, ...]
    ghosts: tuple[Ghost, ...]


class CourseChange(QUndoCommand):
    """One change of the open lesson, or of the way that its training takes."""

    def __init__(
        self,
        text: str,
        before: Course,
        after: Course,
        apply: Callable[[Course], None],
        done: bool,
        is_look: bool = False,
    ) -> None:
        """Of a change that is `done` already the first `redo` is left out; a look is nothing to be saved."""
        super().__init__(text)
        self.is_look = is_look
        self._before, self._after, self._apply, self._done = before, after, apply, done

    def redo(self) -> None:
        if not self._done:
            self._apply(self._after)
        self._done = False

    def undo(self) -> None:
        self._apply(self._before)

    def arrays(self) -> dict[int, int]:
        """The arrays that it holds, by their identity, and the bytes of each: steps share most of them."""
        found: dict[int, int] = {}
        for course in (self._before, self._after):
            for array in _arrays_of(course):
                whole = array if array.base is None else array.base
                found[id(whole)] = getattr(whole, "nbytes", array.nbytes)
        return found

    def done_again(self) -> "CourseChange":
        """The same change, for another stack, where it is done already."""
        return CourseChange(self.text(), self._before, self._after, self._apply, done=True, is_look=self.is_look)


def _arrays_of(course: Course) -> Iterator[np.ndarray]:
    samples = []
    for root in course.roots:
        yield from (root.parameters, root.lesson.start)
        split = root.lesson.split
        samples += [root.lesson.samples] if split is None else [split.whole, split.training, split.held_out]
    for each in samples:
        yield from (each.inputs, each.targets)
    for ghost in course.ghosts:
        yield from (ghost.rows, ghost.errors)


class UndoSteps(QUndoStack):
    """What can be undone: as many steps as fit the budget, and the newest whatever it takes."""

    def add(self, change: CourseChange) -> None:
        """Do the change, so that it can be undone; the oldest steps go where there is no more room for them."""
        self.push(change)
        first = self._first_that_fits()
        if first:
            self._let_go(first)

    def _first_that_fits(self) -> int:
        held: dict[int, int] = {}
        for place in reversed(range(self.count())):
            step = self.command(place)
            if isinstance(step, CourseChange):
                held |= step.arrays()
            if place < self.count() - 1 and sum(held.values()) > BUDGET:
                return place + 1
        return 0

    def _let_go(self, first: int) -> None:
        """Let the steps before `first` go: Qt's own stack can do so only with all of them."""
        steps = [
            step.done_again()
            for step in map(self.command, range(first, self.count()))
            if isinstance(step, CourseChange)
        ]
        clean = self.cleanIndex() - first
        self.blockSignals(True)  # what can be undone next is the same
        self.clear()
        if clean < 0:
            self.resetClean()
        for place, step in enumerate(steps):
            if place == clean:
                self.setClean()
            self.push(step)
        self.blockSignals(False)
        self.indexChanged.emit(self.index())
