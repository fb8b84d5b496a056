"""The exit ticket: the questions of a lesson's last step, asked again a day and a week after the lesson.

record = TicketRecord(finished)                      # a date
record.is_due(today)
record = record.settled(today)                       # answered: all that was due is done with
"""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from core.lessons.lesson import Lesson
    from core.lessons.reader import LessonFile

DAYS_AFTER = (1, 7)  # that the lesson was finished
_MARK = "\n# exit ticket\n"  # a comment behind the text: what is answered here is nothing of the lesson's own course


class TicketRecord(NamedTuple):
    """When a lesson was finished, and how many of `DAYS_AFTER` are done with."""

    finished: date
    done: int = 0

    def is_due(self, today: date) -> bool:
        """Whether the questions are to be offered; on a day before the lesson, as of a clock put back, they are not."""
        return self._reached(today) > self.done

    def settled(self, today: date) -> "TicketRecord":
        """With all that was due answered: who comes back after ten days is asked once, not twice."""
        return self._replace(done=max(self.done, self._reached(today)))

    def days_ago(self, today: date) -> int:
        """How many days ago the lesson was finished."""
        return (today - self.finished).days

    def _reached(self, today: date) -> int:
        return sum(self.days_ago(today) >= days for days in DAYS_AFTER)


def has_ticket(lesson: "Lesson") -> bool:
    """Whether the last step asks anything."""
    return bool(lesson.steps[-1].questions)


def ticket_of(file: "LessonFile") -> "LessonFile":
    """The exit ticket as a lesson of one step, in no file."""
    lesson = file.lesson._replace(steps=file.lesson.steps[-1:], minutes=file.lesson.steps[-1].minutes)
    return replace(file, path=None, text=file.text + _MARK, lesson=lesson)
