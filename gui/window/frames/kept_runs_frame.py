"""Kept runs in the window: what their actions do with its parts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.training.kept_run import KeptRun
from gui.kept_runs.actions import KeptRunActions
from gui.texts.kept_runs import gaps_text, kept_text, next_name, no_room_text
from gui.window.dialogs import Dialogs
from gui.window.view_tabs import ViewTabs
from gui.window.window_context import WindowContext

if TYPE_CHECKING:
    from gui.kept_runs.page import KeptRunsPage


class KeptRunsFrame(QObject):
    """Keeps runs, and leads to their page and to the window in which they are compared."""

    def __init__(self, context: WindowContext, views: ViewTabs, dialogs: Dialogs) -> None:
        super().__init__(context.window)
        self._store, self._readings, self._commands = context.store, context.readings, context.commands
        self._views, self._dialogs, self._messages = views, dialogs, context.messages
        dialogs.go_on_wanted.connect(self._go_on_with)

    def actions(self) -> KeptRunActions:
        """Their table."""
        return KeptRunActions(self._store, self._readings, self._commands, self._keep, self._compare, self._sweep, self)

    @property
    def _page(self) -> "KeptRunsPage":
        from gui.kept_runs.page import KeptRunsPage

        return self._views.page(KeptRunsPage)

    def _keep(self) -> None:
        name = next_name(self._readings.kept_runs)
        kept = self._commands.kept_runs.keep(name)
        if kept is None:
            self._messages.shortly(no_room_text())
        else:
            self._messages.shortly(f"{kept_text(name, kept.last)} {gaps_text(kept)}".rstrip())

    def _compare(self) -> None:
        """What is selected in the list, where that is seen; else what was compared last."""
        self._dialogs.compare_runs(self._page.selected if self._page.isVisible() else ())

    def compare_with_right_rule(self) -> None:
        """Hold the open run against the right rule's, which is kept from now on."""
        kept = self._commands.kept_runs.keep_right()
        if kept is None:
            self._messages.shortly(no_room_text())
        else:
            self._dialogs.compare_runs([kept])

    def _sweep(self, of_sizes: bool) -> None:
        self._views.show_view("kept-runs")
        self._page.choose_sweep(of_sizes)

    @Slot(object)
    def _go_on_with(self, kept: KeptRun) -> None:
        self._page.go_on_with(kept)
