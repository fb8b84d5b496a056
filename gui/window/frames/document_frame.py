"""The open setup as a file: whoever opens it, saves it, keeps it aside, reads it again and exports it."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gui.actions.spec import ActionTable
from gui.document.actions import DocumentActions
from gui.document.document import Document
from gui.document.exports import Exports
from gui.document.recovery import Recovery
from gui.document.reloading import ReloadBar, Reloading
from gui.document.weight_exchange import WeightExchange
from gui.scenarios.panel import ScenarioPanel
from gui.window.actions import OpeningActions
from gui.window.opening import Opening
from gui.window.window_context import WindowContext


class DocumentFrame(QObject):
    """Makes them, and has the user told what came of it."""

    def __init__(self, context: WindowContext, scenarios: ScenarioPanel) -> None:
        super().__init__(context.window)
        self._context = context
        store, readings, commands, window = context.store, context.readings, context.commands, context.window
        self.document = Document(store, readings, commands, context.settings, window)
        self.recovery = Recovery(readings, commands, context.settings, window)
        self.exports = Exports(readings, context.theme, context.settings, window)
        self.weights = WeightExchange(readings, commands, self.document, context.settings, window)
        self.opening = Opening(context, self.document, self.recovery, scenarios)
        self.reloading = Reloading(store, readings, commands, self.document, self.opening.open_at_once, window)
        self._tell()
        self.opening.weights_wanted.connect(self._open_weights)
        for made in (self.weights.new_wanted, self.exports.scenario_wanted):
            made.connect(self.opening.open_made)

    def actions(self) -> tuple[ActionTable, ...]:
        """Their tables."""
        context, window = self._context, self._context.window
        return (
            OpeningActions(self.opening, window.close, window),
            DocumentActions(
                context.store,
                context.readings,
                self.document,
                self.reloading,
                self.exports,
                self.weights,
                window,
            ),
        )

    def make_bar(self, parent: QWidget) -> ReloadBar:
        """The bar that says that the file was changed by another program."""
        context = self._context
        return ReloadBar(context.readings, context.commands, self.reloading, context.actions["reload"], parent)

    def _tell(self) -> None:
        messages = self._context.messages
        for failed in (self.document.failed, self.exports.failed, self.weights.failed):
            failed.connect(messages.unsaved)
        self.exports.exported.connect(messages.exported)
        self.recovery.refused.connect(messages.not_kept_aside)
        self.weights.exported.connect(messages.exported_weights)
        self.weights.unread.connect(messages.no_weights)
        self.weights.refused.connect(messages.refused)

    @Slot(object)
    def _open_weights(self, path: Path) -> None:
        action = self._context.actions["open_weights"]
        if action.isEnabled():
            self.weights.open(path)
        else:
            self._context.messages.shortly(action.statusTip())
