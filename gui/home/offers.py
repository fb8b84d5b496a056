"""What Home offers first: the lesson to go on with, and the exit ticket that is due."""

from collections.abc import Sequence
from datetime import date

from core.lessons.built_in import FIRST_LESSON
from core.lessons.kept.exit_ticket import TicketRecord
from core.lessons.reader import LessonFile
from gui.home.home_items import HomeItem, Shelf
from gui.home.kept_tickets import KeptTickets
from gui.lessons.kept_progress import KeptProgress


def to_go_on_with(items: Sequence[HomeItem], kept: KeptProgress) -> HomeItem | None:
    """The lesson that was left last and is not through; else the first built-in one that is not; None where all are.

    Who has been through another one needs no first five minutes.
    """
    lessons = [(item, item.lesson) for item in items if item.lesson is not None]
    begun = [(when, item) for item, file in lessons if kept.is_begun(file) and (when := kept.when(file)) is not None]
    if begun:
        return max(begun, key=lambda each: each[0])[1]
    built_in = [(item, file) for item, file in lessons if item.entry.shelf is Shelf.LESSONS]
    left = [item for item, file in built_in if not kept.left(file).is_finished]
    if len(left) < len(built_in):
        left = [item for item in left if item.entry.reference != FIRST_LESSON]
    return left[0] if left else None


def due_ticket(
    items: Sequence[HomeItem], tickets: KeptTickets, today: date
) -> tuple[HomeItem, LessonFile, TicketRecord] | None:
    """The lesson whose exit ticket is due, and of several the one that was finished first; None where none is."""
    due = []
    for item in items:
        if item.lesson is not None and tickets.is_due(item.lesson, today):
            record = tickets.record(item.lesson)
            if record is not None:
                due.append((item, item.lesson, record))
    return min(due, key=lambda each: each[2].finished, default=None)
