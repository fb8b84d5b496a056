"""Kept runs in the window: what their actions do with its parts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.training.kept_run import KeptRun
from gui.kept_runs.actions import KeptRunActions
from gui.texts.kept_runs import gaps_text, kept_text, next_name, no_room_text

if TYPE_CHECKING:
    from gui.kept_runs.page import KeptRunsPage
    from gui.window.main_window import MainWindow


class KeptRunsFrame(QObject):
    """Keeps runs, and leads to their page and to the window in which they are compared."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.dialogs.go_on_wanted.connect(self._go_on_with)

    def actions(self) -> KeptRunActions:
        """Their table."""
        window = self._window
        return KeptRunActions(
            window.store, window.readings, window.commands, self._keep, self._compare, self._sweep, window
        )

    @property
    def _page(self) -> "KeptRunsPage":
        from gui.kept_runs.page import KeptRunsPage

        return self._window.views.page(KeptRunsPage)

    def _keep(self) -> None:
        window = self._window
        name = next_name(window.readings.kept_runs)
        kept = window.commands.kept_runs.keep(name)
        if kept is None:
            window.messages.shortly(no_room_text())
        else:
            window.messages.shortly(f"{kept_text(name, kept.last)} {gaps_text(kept)}".rstrip())

    def _compare(self) -> None:
        """What is selected in the list, where that is seen; else what was compared last."""
        self._window.dialogs.compare_runs(self._page.selected if self._page.isVisible() else ())

    def compare_with_right_rule(self) -> None:
        """Hold the open run against the right rule's, which is kept from now on."""
        kept = self._window.commands.kept_runs.keep_right()
        if kept is None:
            self._window.messages.shortly(no_room_text())
        else:
            self._window.dialogs.compare_runs([kept])

    def _sweep(self, of_sizes: bool) -> None:
        self._window.views.show_view("kept-runs")
        self._page.choose_sweep(of_sizes)

    @Slot(object)
    def _go_on_with(self, kept: KeptRun) -> None:
        self._page.go_on_with(kept)
