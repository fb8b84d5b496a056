"""Home in the window: it is come to, something is opened from it, and the window begins where it was left."""

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.base.atomic_files import is_there
from core.base.errors import ScenarioError
from core.setup.drawable import why_not_drawn
from gui.document.recent_files import RecentFiles
from gui.home.actions import HomeActions
from gui.home.kept_tickets import KeptTickets
from gui.home.left_off import LeftOff, keep_left_off, left_off_with
from gui.lessons.kept_progress import check_sum
from gui.model import changes
from gui.practice.practice_stack import PracticeStack
from gui.preferences.store import Preferences
from gui.scenarios.panel import ScenarioPanel
from gui.texts.faults import translated
from gui.window.frames.drawing_frame import DrawingFrame
from gui.window.frames.lesson_opening import LessonOpening
from gui.window.frames.workspace import Workspace
from gui.window.opening import Opening
from gui.window.window_context import WindowContext

if TYPE_CHECKING:
    from core.lessons.reader import LessonFile
    from gui.home.home_page import HomePage
    from gui.home.ticket_bar import TicketBar


DIGITS = "digits-64-20-10"  # the built-in scenario whose network reads what is drawn


class HomeFrame(QObject):
    """Opens what is chosen on Home, and keeps when the exit ticket of a lesson is to come."""

    def __init__(
        self,
        context: WindowContext,
        preferences: Preferences,
        lessons: LessonOpening,
        opening: Opening,
        scenarios: ScenarioPanel,
        drawing: DrawingFrame,
        workspace: Workspace,
        middle: PracticeStack,
    ) -> None:
        super().__init__(context.window)
        self._context, self._preferences, self._lessons, self._opening = context, preferences, lessons, opening
        self._scenarios, self._drawing, self._workspace, self._middle = scenarios, drawing, workspace, middle
        self.tickets = KeptTickets(context.settings, self)
        self.ticket_bar: TicketBar | None = None  # made when a ticket is due
        self._draws = False  # the pad is to be opened on the network that is opened now
        self._asked: tuple[LessonFile, LessonFile] | None = None  # the lesson of a ticket that runs, and the ticket

    def actions(self) -> HomeActions:
        """The table of its actions."""
        return HomeActions(self.show, self._context.window)

    def page(self) -> "HomePage":
        """The page, made when it is first shown."""
        from gui.home.home_page import HomePage

        context = self._context
        page = HomePage(context.theme, context.settings, self._lessons.player.kept, self.tickets, self._preferences)
        page.opened.connect(self._opening.open)
        page.browse_wanted.connect(self._opening.browse)
        page.drawing_wanted.connect(self._draw)
        page.lesson_wanted.connect(self._begin)
        page.ticket_wanted.connect(self._ask)
        page.failed.connect(context.messages.faulty)
        context.store.when(changes.language_changed).connect(page.retell)
        return page

    def follow(self) -> None:
        """Follow what is opened, and lessons that are finished."""
        for opened in (self._opening.opened, self._opening.began_anew):
            opened.connect(self._leave)
        self._lessons.player.finished.connect(self._keep_finished)

    @Slot()
    def show(self) -> "HomePage":
        """Show Home."""
        from gui.home.home_page import HomePage

        page = self._middle.enter(HomePage)
        page.show_all()
        return page

    def keep_left_off(self) -> None:
        """Keep for the next start where the window is left."""
        context, player = self._context, self._lessons.player
        is_changed = context.commands.edits.is_changed  # what was changed is gone with the window
        state = 0 if is_changed else context.readings.state
        lesson = player.file if player.is_running and not player.course.is_finished else None
        words = self._scenarios.filter.text()
        keep_left_off(context.settings, left_off_with(context.readings.setup, state, lesson, words))

    def take_up(self, left: LeftOff | None, fault: ScenarioError | None) -> None:
        """Go on where the window was left, whose scenario is open; `fault` says why it is another one.

        Home comes at the first start, and whenever it is wanted.
        """
        messages = self._context.messages
        if left is not None:
            self._scenarios.filter.setText(left.words)
            gone = left.lesson is not None and not is_there(left.lesson)
            if fault is not None:
                messages.shortly(translated(fault))
            elif gone:
                messages.shortly(self.tr("The lesson isn't there any more: {path}").format(path=left.lesson))
            if left.lesson is not None and not gone:
                self._lessons.open(left.lesson)
            elif fault is None and left.state:
                self._context.commands.playback.run_to(left.state)
        if left is None or self._preferences.begins_at_home:
            self.show()

    @Slot()
    def offer_ticket(self) -> None:
        """The program was opened: offer the exit ticket that is due."""
        if not (self._preferences.tickets_are_wanted and self.tickets.is_any_due(_today())):
            return
        from gui.home.ticket_bar import TicketBar

        bar = self.ticket_bar = TicketBar(self.tickets, self._preferences, self._lessons.player, self._context.window)
        bar.wanted.connect(self._ask)
        bar.failed.connect(self._context.messages.faulty)
        self._workspace.lay_bar(bar)
        bar.offer(RecentFiles(self._context.settings).paths)

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

    @Slot(object)
    def _ask(self, file: "LessonFile") -> None:
        from core.lessons.kept.exit_ticket import ticket_of

        ticket = ticket_of(file)
        self._asked = file, ticket
        self._lessons.begin_file(ticket, anew=True)

    @Slot(object)
    def _keep_finished(self, file: "LessonFile") -> None:
        today = _today()
        if self._asked is not None and file is self._asked[1]:
            self.tickets.settle(self._asked[0], today)
        else:
            self.tickets.finish(file, today)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
