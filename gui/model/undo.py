"""Undo and redo: a change is the course before it and the course after it."""

from collections.abc import Iterable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from gui.model.kept_course import Course, KeptCourse

Array = NDArray[np.float64]

BUDGET = 256 * 2**20  # bytes that all steps may hold together


class Follower(Protocol):
    """Goes along a course: the model."""

    @property
    def course(self) -> Course:
        """Where it is now."""

    @property
    def recorded_course(self) -> Course:
        """Where it is now, with what is recorded."""

    def go_along(self, course: Course) -> None:
        """Go on along this course, from where it was left."""

    def reword(self, course: Course) -> None:
        """Go on as now, in the words of this course, which trains alike."""


class CourseChange(QUndoCommand):
    """One change of the open setup, or of the way that its training takes."""

    def __init__(
        self,
        text: str,
        before: Course | KeptCourse,
        after: Course | None,
        follower: Follower,
        *,
        is_view_only: bool = False,
        of_words: bool = False,
    ) -> None:
        """Without a course `after` it is done already, and the first `redo` is left out.

        What is `is_view_only` is nothing to be saved; a change of words alone leaves the run as it is, however far it
        comes meanwhile.
        """
        super().__init__(text)
        self.is_view_only, self._was_undone = is_view_only, False
        self._follower, self._of_words = follower, of_words
        self._before = before if isinstance(before, KeptCourse) else KeptCourse(before)
        self._after = None if after is None else KeptCourse(after)
        self._arrays: dict[int, int] | None = None  # as long as it holds the same courses: every step is asked at each

    def redo(self) -> None:
        self._arrays = None
        after, self._after = self._after, None
        if after is None:
            return
        if self._was_undone:
            self._before = self._now()
        self._go(after.course)

    def undo(self) -> None:
        self._arrays = None
        self._after, self._was_undone = self._now(), True
        self._go(self._before.course)

    def arrays(self) -> dict[int, int]:
        """The arrays that it holds, by their identity, and the bytes of each: steps share most of them."""
        if self._arrays is None:
            self._arrays = {}
            for kept in self._courses():
                for array in kept.arrays():
                    whole = array if array.base is None else array.base
                    self._arrays[id(whole)] = getattr(whole, "nbytes", array.nbytes)
        return self._arrays

    def let_states_go(self) -> None:
        """Hold no recorded states any more: whoever goes back trains them again."""
        self._arrays = None
        self._before = self._before.without_states()
        if self._after is not None:
            self._after = self._after.without_states()

    @property
    def whole_start(self) -> Array:
        """A start that it keeps as it is, (parameters,)."""
        return self._before.whole_start

    def keep_beside(self, start: Array) -> None:
        """Keep of its own start what differs from that one, (parameters,), which is kept already."""
        self._arrays = None
        self._before = KeptCourse(self._before.course, start)

    def done_again(self) -> "CourseChange":
        """The same change, for another stack, where it is done already."""
        again = CourseChange(self.text(), self._before, None, self._follower)
        again.is_view_only, again._of_words = self.is_view_only, self._of_words
        return again

    def _now(self) -> KeptCourse:
        now = self._follower.course if self._of_words else self._follower.recorded_course
        return KeptCourse(now, self.whole_start)

    def _courses(self) -> tuple[KeptCourse, ...]:
        return (self._before,) if self._after is None else (self._before, self._after)

    def _go(self, course: Course) -> None:
        if self._of_words:
            self._follower.reword(course)
        else:
            self._follower.go_along(course)


class UndoSteps(QUndoStack):
    """What can be undone: as many steps as fit the budget, and the newest whatever it takes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.indexChanged.connect(self._let_states_go)

    def add(self, change: CourseChange) -> None:
        """Do the change, so that it can be undone; the oldest steps go where there is no more room for them."""
        before = self.command(self.index() - 1)
        self.push(change)
        if isinstance(before, CourseChange):
            change.keep_beside(before.whole_start)
        first = self._first_that_fits()
        if first:
            self._let_go(first)

    @Slot()
    def _let_states_go(self) -> None:
        """Where there is no room for all recorded states, those of the steps farthest away go."""
        steps = sorted(self._steps(0), key=lambda step: -abs(step[0] - self.index()))
        for _, step in steps:
            if sum(_held(step for _, step in steps).values()) <= BUDGET:
                break
            step.let_states_go()

    def _steps(self, first: int) -> list[tuple[int, CourseChange]]:
        found = ((index, self.command(index)) for index in range(first, self.count()))
        return [(place, step) for place, step in found if isinstance(step, CourseChange)]

    def _first_that_fits(self) -> int:
        held: dict[int, int] = {}
        for place, step in reversed(self._steps(0)):
            held |= step.arrays()
            if place < self.count() - 1 and sum(held.values()) > BUDGET:
                return place + 1
        return 0

    def _let_go(self, first: int) -> None:
        """Let the steps before `first` go: Qt's own stack can do so only with all of them."""
        steps = [step.done_again() for _, step in self._steps(first)]
        clean = self.cleanIndex() - first
        self.blockSignals(True)  # what can be undone next is the same
        self.clear()
        if clean < 0:
            self.resetClean()
        for index, step in enumerate(steps):
            if index == clean:
                self.setClean()
            self.push(step)
        self.blockSignals(False)
        self.indexChanged.emit(self.index())


def _held(steps: Iterable[CourseChange]) -> dict[int, int]:
    """The arrays that they hold together, by their identity, and the bytes of each."""
    held: dict[int, int] = {}
    for step in steps:
        held |= step.arrays()
    return held
