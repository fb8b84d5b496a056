"""Undo and redo: a change is the course before it and the course after it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QUndoCommand

from core.ghost import Ghost
from core.held_out import Split
from core.run import Root


class Course(NamedTuple):
    """What is trained, and what it is compared with: never written to, so going back leads to the very same."""

    roots: tuple[Root, ...]
    ghosts: tuple[Ghost, ...]
    split: Split | None  # of the samples, where some are held out


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
