"""Home in the window: it is come to, something is opened from it, and the window begins where it was left."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.lessons.exit_ticket import ticket_of
from core.lessons.reader import LessonFile
from gui.home.actions import HomeActions
from gui.home.home_page import HomePage
from gui.home.kept_tickets import KeptTickets
from gui.lessons.kept_progress import check_sum

if TYPE_CHECKING:
    from gui.window.main_window import MainWindow


class HomeFrame(QObject):
    """Opens what is chosen on Home, and keeps when the exit ticket of a lesson is to come."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.tickets = KeptTickets(window.settings)
        self._asked: tuple[LessonFile, LessonFile] | None = None  # the lesson of a ticket that runs, and the ticket

    def actions(self) -> HomeActions:
        """The table of its actions."""
        return HomeActions(self.show, self._window)

    def page(self) -> HomePage:
        """The page, made when it is first shown."""
        window = self._window
        page = HomePage(window.theme, window.settings, window.lessons.player.kept, self.tickets, window.preferences)
        page.opened.connect(window.open)
        page.browse_wanted.connect(window.opening.browse)
        page.lesson_wanted.connect(self._begin)
        page.ticket_wanted.connect(self._ask)
        page.failed.connect(window.messages.faulty)
        return page

    def follow(self) -> None:
        """Follow what is opened, and lessons that are finished."""
        self._window.opening.opened.connect(self._leave)
        self._window.lessons.player.finished.connect(self._keep_finished)

    @Slot()
    def show(self) -> HomePage:
        """Show Home."""
        page = self._window.middle.enter(HomePage)
        page.show_all()
        return page

    @Slot()
    def _leave(self) -> None:
        """Something was opened: it is to be seen."""
        if isinstance(self._window.middle.practice, HomePage):
            self._window.middle.leave_all()

    @Slot(object)
    def _begin(self, file: LessonFile) -> None:
        """Go on with a lesson, also where it is the one that runs."""
        player = self._window.lessons.player
        if player.is_running and check_sum(player.file) == check_sum(file):
            self._window.middle.leave_all()
        else:
            self._window.lessons.begin_file(file)

    @Slot(object)
    def _ask(self, file: LessonFile) -> None:
        ticket = ticket_of(file)
        self._asked = file, ticket
        self._window.lessons.begin_file(ticket, anew=True)

    @Slot(object)
    def _keep_finished(self, file: LessonFile) -> None:
        today = datetime.now(UTC).astimezone().date()
        if self._asked is not None and file is self._asked[1]:
            self.tickets.settle(self._asked[0], today)
        else:
            self.tickets.finish(file, today)
