"""When the exit ticket of a lesson comes again, by dates that are given."""

from datetime import date

import pytest

from core.lessons.built_in import built_in_lesson
from core.lessons.course import LessonCourse
from core.lessons.kept.exit_ticket import TicketRecord, has_ticket, ticket_of

MONDAY = date(2026, 11, 2)


@pytest.mark.parametrize(
    ("done", "today", "is_due"),
    [
        (0, date(2026, 11, 2), False),
        (0, date(2026, 11, 3), True),
        (1, date(2026, 11, 3), False),
        (1, date(2026, 11, 8), False),
        (1, date(2026, 11, 9), True),
        (2, date(2027, 11, 9), False),
        (0, date(2026, 11, 1), False),  # the clock was put back
    ],
)
def test_it_comes_a_day_and_a_week_after_the_lesson(done: int, today: date, is_due: bool):
    assert TicketRecord(MONDAY, done).is_due(today) is is_due


def test_who_comes_back_after_ten_days_is_asked_once():
    later = date(2026, 11, 12)
    record = TicketRecord(MONDAY).settled(later)
    assert record.done == 2 and not record.is_due(later)


def test_what_is_answered_on_the_day_itself_is_asked_the_next_day_all_the_same():
    assert TicketRecord(MONDAY).settled(MONDAY).is_due(date(2026, 11, 3))


def test_it_is_the_last_step_alone_and_has_a_course_of_its_own():
    file = built_in_lesson("gad-3-2-1")
    ticket = ticket_of(file)
    assert has_ticket(file.lesson) and ticket.path is None and ticket.text != file.text
    assert ticket.lesson.steps == file.lesson.steps[-1:] and ticket.lesson.question_count == 3
    course = LessonCourse(ticket.lesson)
    while not course.is_finished:
        course = course.pressed()
    assert len(course.records) == 3, "each of the questions was asked"
