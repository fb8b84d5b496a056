"""Which exit tickets are still to come, kept in the settings by the lessons' check sums."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from core.lessons.kept.exit_ticket import DAYS_AFTER, TicketRecord, has_ticket
from gui.lessons.kept_progress import check_sum
from gui.preferences.settings import kept_text

if TYPE_CHECKING:
    from core.lessons.reader import LessonFile

KEY = "exit_tickets"


class KeptTickets(QObject):
    """Reads and writes them. A date is written as 2026-11-29, behind it how many times it was answered."""

    changed = Signal()  # another one is to come, or they are put off

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.are_put_off = False  # until the program is opened again

    def put_off(self) -> None:
        """Offer none until the program is opened again."""
        self.are_put_off = True
        self.changed.emit()

    def finish(self, file: "LessonFile", today: date) -> None:
        """A lesson was finished: its ticket comes from now on."""
        if has_ticket(file.lesson):
            self._keep(file, TicketRecord(today))

    def settle(self, file: "LessonFile", today: date) -> None:
        """The ticket of a lesson was answered."""
        record = self.record(file)
        if record is not None:
            self._keep(file, record.settled(today))

    def record(self, file: "LessonFile") -> TicketRecord | None:
        """What is kept of a lesson; None where it was never finished, or what is kept is damaged."""
        return self._record(check_sum(file))

    def is_any_due(self, today: date) -> bool:
        """Whether that of any lesson may be: which lesson that is only its file says."""
        self._settings.beginGroup(KEY)
        sums = self._settings.childKeys()
        self._settings.endGroup()
        return any(record is not None and record.is_due(today) for record in map(self._record, sums))

    def _record(self, lesson: str) -> TicketRecord | None:
        day, _, done = kept_text(self._settings, f"{KEY}/{lesson}").partition(" ")
        try:
            finished = date.fromisoformat(day)
        except ValueError:
            return None
        return TicketRecord(finished, min(int(done), len(DAYS_AFTER)) if done.isdecimal() else 0)

    def is_due(self, file: "LessonFile", today: date) -> bool:
        """Whether the ticket of a lesson is to be offered."""
        record = self.record(file)
        return record is not None and has_ticket(file.lesson) and record.is_due(today)

    def _keep(self, file: "LessonFile", record: TicketRecord) -> None:
        self._settings.setValue(f"{KEY}/{check_sum(file)}", f"{record.finished.isoformat()} {record.done}")
        self.changed.emit()
