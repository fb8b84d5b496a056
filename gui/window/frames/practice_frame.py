"""Practice in the window: who begins it, sums it up, asks before its answers are lost; what holds still meanwhile."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QFileDialog

from gui.practice.actions import PracticeActions
from gui.practice.deciding import Deciding
from gui.practice.leaving import Leaving
from gui.preferences.settings import kept_folder

if TYPE_CHECKING:
    from core.worksheets.opening import OpenedSheet
    from gui.practice.starting import Starting
    from gui.practice.summary.summing_up import SummingUp
    from gui.window.main_window import MainWindow


class PracticeFrame(QObject):
    """Begins what is practised, and keeps the rest of the window still while a page of it is shown."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.leaving = Leaving(window.middle, self._save_given, window)
        self.deciding = Deciding(window.store, window.readings, window.practising, window)
        window.opening.sheet_opened.connect(self._begin_printed)

    def actions(self) -> PracticeActions:
        """The table of its actions."""
        window = self._window
        return PracticeActions(
            window.middle, window.practising, lambda: self.starting, self.deciding, self._choose_class, window
        )

    def follow(self) -> None:
        """Follow whether a practice is shown."""
        self._window.middle.changed.connect(self._follow_middle)

    @cached_property
    def starting(self) -> "Starting":
        """Who begins a practice, loaded and made when one is wanted: it is as much as the rest of the window."""
        from gui.practice.starting import Starting

        window = self._window
        made = Starting(
            window.store, window.readings, window.practising, window.middle, self.leaving, window.settings, window
        )
        made.failed.connect(window.messages.unmarked)
        return made

    @cached_property
    def summing_up(self) -> "SummingUp":
        """Who shows what came of a practice, or of a class."""
        from gui.practice.summary.summing_up import SummingUp

        made = SummingUp(self._window.middle, self._window)
        made.failed.connect(self._window.messages.unmarked)
        return made

    def mark_class(self, paths: Sequence[Path]) -> None:
        """Mark what was handed in: files of answers, and folders of them; beside those that are marked already."""
        from gui.practice.class_table.class_page import ClassPage

        middle = self._window.middle
        is_shown = middle.shows("ClassPage")
        page = middle.enter(ClassPage)
        if is_shown:
            page.add(paths)
        else:
            page.open(paths)

    def _choose_class(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self._window,
            QCoreApplication.translate("PracticeActions", "The folder with what was handed in"),
            str(kept_folder(self._window.settings)),
        )
        if chosen:
            self.mark_class([Path(chosen)])

    def _save_given(self) -> bool:
        return self.summing_up.save_given()

    @Slot(object)
    def _begin_printed(self, sheet: "OpenedSheet") -> None:
        self.starting.begin_printed(sheet)

    @Slot()
    def _follow_middle(self) -> None:
        """While somebody practises nothing of the workspace tells or moves anything: neither a card, nor a run."""
        window = self._window
        page = window.middle.practice
        practises = page is not None
        if practises and not window.lessons.draws:
            window.projector.leave()
        if practises:
            window.commands.pointing.hover(None)
            window.commands.playback.pause()
        if practises and not window.middle.shows("HomePage"):
            self._ends_practice = self.starting  # where another document is opened, whoever began it
        window.actions_made.set_workspace_off("" if page is None else page.why_off)
        window.menus.set_workspace_off(practises)
        window.dialogs.tell_gradients(not practises)
