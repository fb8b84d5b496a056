"""Practice in the window: who begins it, sums it up, asks before its answers are lost; what holds still meanwhile."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtWidgets import QFileDialog

from gui.lessons.lesson_player import LessonPlayer
from gui.practice.actions import PracticeActions
from gui.practice.deciding import Deciding
from gui.practice.leaving import Leaving
from gui.practice.practice_stack import PracticeStack
from gui.practice.practising import Practising
from gui.preferences.settings import kept_folder
from gui.preferences.store import Preferences
from gui.projector.projector import Projector
from gui.window.dialogs import Dialogs
from gui.window.menus import Menus
from gui.window.window_context import WindowContext

if TYPE_CHECKING:
    from core.worksheets.opening import OpenedSheet
    from gui.practice.starting import Starting
    from gui.practice.summary.summing_up import SummingUp


class PracticeFrame(QObject):
    """Begins what is practised, and keeps the rest of the window still while a page of it is shown."""

    def __init__(
        self,
        context: WindowContext,
        middle: PracticeStack,
        practising: Practising,
        projector: Projector,
        preferences: Preferences,
        dialogs: Dialogs,
    ) -> None:
        super().__init__(context.window)
        self._context, self._middle, self._practising = context, middle, practising
        self._projector, self._preferences, self._dialogs = projector, preferences, dialogs
        self._draws = False  # whether the curve is drawn that a lesson asks for
        self.leaving = Leaving(middle, self._save_given, context.window)
        self.deciding = Deciding(context.store, context.readings, practising, context.window)

    def actions(self) -> PracticeActions:
        """The table of its actions."""
        return PracticeActions(
            self._middle, self._practising, lambda: self.starting, self.deciding, self._choose_class, self
        )

    def follow(self, menus: Menus, player: LessonPlayer) -> None:
        """Follow whether a practice is shown, and the lesson, which may ask for a curve."""
        self._menus, self._player = menus, player
        self._middle.changed.connect(self._follow_middle)
        player.curve_wanted.connect(self._draw_curve)

    @cached_property
    def starting(self) -> "Starting":
        """Who begins a practice, loaded and made when one is wanted: it is as much as the rest of the window."""
        from gui.practice.starting import Starting

        store, readings, window = self._context.store, self._context.readings, self._context.window
        settings = self._context.settings
        made = Starting(store, readings, self._practising, self._middle, self.leaving, settings, window)
        made.failed.connect(self._context.messages.unmarked)
        return made

    @cached_property
    def summing_up(self) -> "SummingUp":
        """Who shows what came of a practice, or of a class."""
        from gui.practice.summary.summing_up import SummingUp

        made = SummingUp(self._middle, self._context.window)
        made.failed.connect(self._context.messages.unmarked)
        return made

    def mark_class(self, paths: Sequence[Path]) -> None:
        """Mark what was handed in: files of answers, and folders of them; beside those that are marked already."""
        from gui.practice.class_table.class_page import ClassPage

        middle = self._middle
        is_shown = middle.shows("ClassPage")
        page = middle.enter(ClassPage)
        if is_shown:
            page.add(paths)
        else:
            page.open(paths)

    def _choose_class(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self._context.window,
            QCoreApplication.translate("PracticeActions", "The folder with what was handed in"),
            str(kept_folder(self._context.settings)),
        )
        if chosen:
            self.mark_class([Path(chosen)])

    def _save_given(self) -> bool:
        return self.summing_up.save_given()

    @Slot(object)
    def begin_printed(self, sheet: "OpenedSheet") -> None:
        """Begin what a printed sheet asks, which is open now."""
        self.starting.begin_printed(sheet)

    @Slot()
    def _follow_middle(self) -> None:
        """While somebody practises nothing of the workspace tells or moves anything: neither a card, nor a run."""
        page = self._middle.practice
        practises = page is not None
        if practises and not self._draws:
            self._projector.leave()
        if practises:
            self._context.commands.pointing.hover(None)
            self._context.commands.playback.pause()
        if practises and not self._middle.shows("HomePage"):
            self._ends_practice = self.starting  # where another document is opened, whoever began it
        self._context.actions.set_workspace_off("" if page is None else page.why_off)
        self._menus.set_workspace_off(practises)
        self._dialogs.tell_gradients(not practises)
        if self._draws and not self._middle.shows("PredictPage"):
            self._draws = False
            self._preferences.restore_text_size()

    @Slot(int)
    def _draw_curve(self, until: int) -> None:
        """Have the curve drawn that a lesson asks for, as far as this state."""
        from gui.practice.predict.predict_page import PredictPage

        self._draws = True  # also in the projector, which is not left for it
        if self._projector.is_full:  # before the page is made, for a class that is to read it
            self._context.theme.enlarge_text(self._projector.page.sizes.percent_of_pages)
        page = self._middle.enter(PredictPage)
        page.compared.connect(self._player.take_curve, Qt.ConnectionType.UniqueConnection)
        page.ask_until(until)
