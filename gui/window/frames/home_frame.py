"""Home in the window: it is come to, and something is opened from it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.setup.drawable import why_not_drawn
from gui.home.actions import HomeActions
from gui.lessons.kept_progress import check_sum
from gui.model import changes
from gui.practice.practice_stack import PracticeStack
from gui.preferences.store import Preferences
from gui.window.frames.drawing_frame import DrawingFrame
from gui.window.frames.lesson_opening import LessonOpening
from gui.window.frames.ticket_frame import TicketFrame
from gui.window.opening import Opening
from gui.window.window_context import WindowContext

if TYPE_CHECKING:
    from core.lessons.reader import LessonFile
    from gui.home.home_page import HomePage


DIGITS = "digits-64-20-10"  # the built-in scenario whose network reads what is drawn


class HomeFrame(QObject):
    """Shows Home, and opens what is chosen on it."""

    def __init__(
        self,
        context: WindowContext,
        preferences: Preferences,
        lessons: LessonOpening,
        opening: Opening,
        drawing: DrawingFrame,
        middle: PracticeStack,
        tickets: TicketFrame,
    ) -> None:
        super().__init__(context.window)
        self._context, self._preferences, self._lessons, self._opening = context, preferences, lessons, opening
        self._drawing, self._middle, self._tickets = drawing, middle, tickets
        self._draws = False  # the pad is to be opened on the network that is opened now

    def actions(self) -> HomeActions:
        """The table of its actions."""
        return HomeActions(self.show, self._context.window)

    def page(self) -> "HomePage":
        """The page, made when it is first shown."""
        from gui.home.home_page import HomePage

        context = self._context
        page = HomePage(
            context.theme, context.settings, self._lessons.player.kept, self._tickets.kept, self._preferences
        )
        page.opened.connect(self._opening.open)
        page.browse_wanted.connect(self._opening.browse)
        page.drawing_wanted.connect(self._draw)
        page.lesson_wanted.connect(self._begin)
        page.ticket_wanted.connect(self._tickets.ask)
        page.failed.connect(context.messages.faulty)
        context.store.when(changes.language_changed).connect(page.retell)
        return page

    def follow(self) -> None:
        """Follow what is opened."""
        for opened in (self._opening.opened, self._opening.began_anew):
            opened.connect(self._leave)

    @Slot()
    def show(self) -> "HomePage":
        """Show Home."""
        from gui.home.home_page import HomePage

        page = self._middle.enter(HomePage)
        page.show_all()
        return page

    @Slot()
    def _draw(self) -> None:
        """Open the pad: on the open network, where something can be drawn for it, else on the one that reads digits."""
        if why_not_drawn(self._context.readings.setup) is None:
            self._middle.leave_all()
            self._drawing.open()
        else:
            self._draws = True
            self._opening.open(DIGITS)

    @Slot()
    def _leave(self) -> None:
        """Something was opened: it is to be seen."""
        draws, self._draws = self._draws and self._context.readings.setup.name == DIGITS, False
        if self._middle.shows("HomePage"):
            self._middle.leave_all()
        if draws:
            self._drawing.open()

    @Slot(object)
    def _begin(self, file: "LessonFile") -> None:
        """Go on with a lesson, also where it is the one that runs."""
        player = self._lessons.player
        if player.is_running and check_sum(player.file) == check_sum(file):
            self._middle.leave_all()
        else:
            self._lessons.begin_file(file)
