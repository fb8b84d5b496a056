"""Exit tickets in the window: when that of a lesson is to come, who offers it, and how it is asked."""

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.document.recent_files import RecentFiles
from gui.home.kept_tickets import KeptTickets
from gui.preferences.store import Preferences
from gui.window.frames.lesson_opening import LessonOpening
from gui.window.frames.workspace import Workspace
from gui.window.window_context import WindowContext

if TYPE_CHECKING:
    from core.lessons.reader import LessonFile
    from gui.home.ticket_bar import TicketBar


class TicketFrame(QObject):
    """Keeps which lessons are finished, offers the ticket that is due, and asks it."""

    def __init__(
        self, context: WindowContext, preferences: Preferences, lessons: LessonOpening, workspace: Workspace
    ) -> None:
        super().__init__(context.window)
        self._context, self._preferences, self._lessons, self._workspace = context, preferences, lessons, workspace
        self.kept = KeptTickets(context.settings, self)
        self.bar: TicketBar | None = None  # made when a ticket is due
        self._asked: tuple[LessonFile, LessonFile] | None = None  # the lesson of a ticket that runs, and the ticket
        lessons.player.finished.connect(self._keep_finished)

    @Slot()
    def offer(self) -> None:
        """The program was opened: offer the exit ticket that is due."""
        if not (self._preferences.tickets_are_wanted and self.kept.is_any_due(_today())):
            return
        from gui.home.ticket_bar import TicketBar

        bar = self.bar = TicketBar(self.kept, self._preferences, self._lessons.player, self._context.window)
        bar.wanted.connect(self.ask)
        bar.failed.connect(self._context.messages.faulty)
        self._workspace.lay_bar(bar)
        bar.offer(RecentFiles(self._context.settings).paths)

    @Slot(object)
    def ask(self, file: "LessonFile") -> None:
        """Ask the ticket of a lesson, from its beginning."""
        from core.lessons.kept.exit_ticket import ticket_of

        ticket = ticket_of(file)
        self._asked = file, ticket
        self._lessons.begin_file(ticket, anew=True)

    @Slot(object)
    def _keep_finished(self, file: "LessonFile") -> None:
        today = _today()
        if self._asked is not None and file is self._asked[1]:
            self.kept.settle(self._asked[0], today)
        else:
            self.kept.finish(file, today)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
