"""The bar that offers an exit ticket as the program is opened: Home, which offers it too, may never be come to."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from core.lessons.reader import LessonFile
from gui.home.card_texts import ticket_title
from gui.home.home_items import HomeEntry, HomeItem, Shelf, built_in_entries, read_item
from gui.home.kept_tickets import KeptTickets
from gui.home.offers import due_ticket
from gui.lessons.lesson_player import LessonPlayer
from gui.preferences.language import language_of_texts
from gui.preferences.store import Preferences
from gui.threads.job import Report
from gui.threads.single_job import SingleJob
from gui.widgets.notice_bar import NoticeBar


class TicketBar(NoticeBar):
    """There only while a ticket is due and no lesson runs, until it is answered or put off."""

    wanted = Signal(object)  # the exit ticket of this LessonFile
    failed = Signal(str)  # the lessons couldn't be read, by a fault of the program's own

    def __init__(
        self, tickets: KeptTickets, preferences: Preferences, player: LessonPlayer, parent: QWidget | None = None
    ) -> None:
        super().__init__((), parent)
        self._tickets, self._preferences, self._player = tickets, preferences, player
        self._items: list[HomeItem] = []
        self._ticket: LessonFile | None = None
        self._job = SingleJob(self.failed.emit, self)
        self.answer, self.later = QPushButton(self.tr("Answer")), QPushButton(self.tr("Not now"))
        self.never = QPushButton(self.tr("Never ask"))
        self.later.setToolTip(self.tr("Ask again when the program is opened the next time"))
        self.never.setToolTip(self.tr("Offer no questions of any lesson again; the preferences can have them back"))
        for button, done in ((self.answer, self._answer), (self.later, self._put_off), (self.never, self._never)):
            self.add(button)
            button.clicked.connect(done)
        player.changed.connect(self._follow)
        preferences.start_changed.connect(self._follow)
        tickets.changed.connect(self._follow)
        self._follow()

    def offer(self, own: Sequence[Path]) -> None:
        """Look whose ticket is due: of the lessons that are built in, and of these files."""
        entries = [entry for entry in built_in_entries() if entry.shelf in (Shelf.LESSONS, Shelf.HOMEWORK)]
        entries += [HomeEntry(Shelf.OWN, path, path.name) for path in own]
        language = language_of_texts()
        self._job.begin(lambda report: _read(entries, language, report), self._take)

    def _take(self, items: list[HomeItem]) -> None:
        self._items = items
        self._follow()

    @Slot()
    def _follow(self) -> None:
        today = _today()
        is_asked = self._preferences.tickets_are_wanted and not self._tickets.are_put_off
        due = due_ticket(self._items, self._tickets, today) if is_asked and not self._player.is_running else None
        self._ticket = None
        if due is None:
            self.show_message("")
            return
        item, self._ticket, record = due
        title = ticket_title(len(self._ticket.lesson.steps[-1].questions), record.days_ago(today))
        said = self.tr("{questions}: the exit ticket of “{title}”, once more.")
        self.show_message(said.format(questions=title, title=item.title))

    @Slot()
    def _answer(self) -> None:
        if self._ticket is not None:
            self.wanted.emit(self._ticket)

    @Slot()
    def _put_off(self) -> None:
        self._tickets.put_off()

    @Slot()
    def _never(self) -> None:
        self._preferences.offer_tickets(False)


def _read(entries: Sequence[HomeEntry], language: str, report: Report) -> list[HomeItem]:
    """What Home would tell of them.

    Raises
    ------
    CancelledError
        If nobody waits for it any more.
    """
    items = []
    for number, entry in enumerate(entries):
        report(number, len(entries))
        items.append(read_item(entry, language))
    return items


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
