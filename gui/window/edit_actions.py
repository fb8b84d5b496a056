"""Undo and redo, as a table."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from gui.actions.spec import ActionSpec, ActionTable, Appearance
from gui.lessons.recording.lesson_recorder import LessonRecorder
from gui.look.plain_text import keyless
from gui.model.commands import Commands


class EditActions(ActionTable):
    """Each says which change it takes back or makes again; of a recording it is what was noted last."""

    def __init__(self, commands: Commands, recorder: LessonRecorder, parent: QObject) -> None:
        super().__init__(parent)
        self._commands, self._recorder = commands, recorder
        self.specs = (
            ActionSpec(
                "undo",
                self.tr("Undo"),
                self.tr("Undo the last change; training is rewound instead"),
                QKeySequence.StandardKey.Undo,
                run=self._undo,
                enabled_when=self._can_undo,
                appears=self._undo_appearance,
            ),
            ActionSpec(
                "redo",
                self.tr("Redo"),
                self.tr("Redo the last undone change"),
                QKeySequence.StandardKey.Redo,
                run=commands.edits.undo.redo,
                enabled_when=lambda: commands.edits.undo.canRedo() and not recorder.is_recording,
                appears=self._redo_appearance,
            ),
        )
        self.changes = (
            commands.edits.undo.canUndoChanged,
            commands.edits.undo.canRedoChanged,
            commands.edits.undo.undoTextChanged,
            commands.edits.undo.redoTextChanged,
            recorder.changed,
        )

    def _undo(self) -> None:
        if self._recorder.is_recording:
            self._recorder.take_back()
        else:
            self._commands.edits.undo.undo()

    def _can_undo(self) -> bool:
        return self._recorder.is_at_stake if self._recorder.is_recording else self._commands.edits.undo.canUndo()

    def _undo_appearance(self) -> Appearance:
        if self._recorder.is_recording:
            text = self.tr("Take back what was noted last")
            return Appearance(text, text, "undo")
        change = self._commands.edits.undo.undoText()
        text = self.tr("Undo {change}").format(change=change) if change else ""
        return Appearance(keyless(text), text, "undo")

    def _redo_appearance(self) -> Appearance:
        change = self._commands.edits.undo.redoText()
        text = self.tr("Redo {change}").format(change=change) if change else ""
        return Appearance(keyless(text), text, "redo")
