"""Undo and redo: a change is the lesson before it and the lesson after it."""

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from core.lesson import Lesson


class LessonChange(QUndoCommand):
    """One change of the open lesson. Lessons are never written to, so going back leads to the very same one."""

    def __init__(self, text: str, before: Lesson, after: Lesson, apply: Callable[[Lesson], None], done: bool) -> None:
        """Of a change that is `done` already the first `redo` is left out."""
        super().__init__(text)
        self._before, self._after, self._apply, self._done = before, after, apply, done

    def redo(self) -> None:
        if not self._done:
            self._apply(self._after)
        self._done = False

    def undo(self) -> None:
        self._apply(self._before)
