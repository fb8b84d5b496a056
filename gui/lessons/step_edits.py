"""What is changed in the window while a lesson runs, and taken back as a step is gone back to. It can be made again."""

from dataclasses import dataclass

from PySide6.QtGui import QUndoCommand, QUndoStack


@dataclass(frozen=True)
class EditsDone:
    """How much had been changed at some moment: how many edits could be undone, and the last of these."""

    count: int
    last: QUndoCommand | None


class StepEdits:
    """Knows with how many edits each step of the lesson began."""

    def __init__(self, undo: QUndoStack) -> None:
        self._undo = undo
        self._begun_with: dict[int, int] = {}  # by steps

    def forget(self) -> None:
        """Another lesson begins."""
        self._begun_with = {}

    @property
    def done(self) -> EditsDone:
        """What has been changed until now."""
        at = self._undo.index()
        return EditsDone(at, self._undo.command(at - 1) if at else None)

    def go_back_to(self, before: EditsDone) -> bool:
        """Have it as it was at some moment; whether that is known still."""
        undo, count = self._undo, before.count
        is_known = count <= undo.count() and (not count or undo.command(count - 1) is before.last)
        if is_known:
            undo.setIndex(count)
        return is_known

    def go_back_to_begin_of(self, step: int) -> None:
        """Have the numbers that a step began with, where it began before."""
        if step in self._begun_with:
            self._undo.setIndex(min(self._begun_with[step], self._undo.count()))

    def note_begin_of(self, step: int) -> None:
        """A step begins with what has been changed until now."""
        self._begun_with[step] = self._undo.index()

    def take_all_back(self) -> None:
        """Have it as it was opened."""
        self._undo.setIndex(0)
