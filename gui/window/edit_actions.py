"""Undo and redo, as a table."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from gui.actions.spec import ActionSpec, ActionTable, Appearance
from gui.look.plain_text import keyless
from gui.model.commands import Commands


class EditActions(ActionTable):
    """Each says which change it takes back or makes again."""

    def __init__(self, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self.specs = (
            ActionSpec(
                "undo",
                self.tr("Undo"),
                self.tr("Take the last change back; training is rewound instead"),
                QKeySequence.StandardKey.Undo,
                run=commands.edits.undo.undo,
                enabled_when=commands.edits.undo.canUndo,
                appears=self._undo_appearance,
            ),
            ActionSpec(
                "redo",
                self.tr("Redo"),
                self.tr("Make it again"),
                QKeySequence.StandardKey.Redo,
                run=commands.edits.undo.redo,
                enabled_when=commands.edits.undo.canRedo,
                appears=self._redo_appearance,
            ),
        )
        self.changes = (
            commands.edits.undo.canUndoChanged,
            commands.edits.undo.canRedoChanged,
            commands.edits.undo.undoTextChanged,
            commands.edits.undo.redoTextChanged,
        )

    def _undo_appearance(self) -> Appearance:
        change = self._commands.edits.undo.undoText()
        text = self.tr("Undo {change}").format(change=change) if change else ""
        return Appearance(keyless(text), text, "undo")

    def _redo_appearance(self) -> Appearance:
        change = self._commands.edits.undo.redoText()
        text = self.tr("Redo {change}").format(change=change) if change else ""
        return Appearance(keyless(text), text, "redo")
