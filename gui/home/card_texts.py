"""What stands on a card of Home: the facts of a lesson or a network, and how far somebody is in it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.base.number_format import figure
from core.exercises.practice.practice import LineState
from core.lessons.course import LessonCourse
from core.lessons.lesson import Lesson
from gui.home.home_items import HomeItem, Shelf

translate = QCoreApplication.translate


@dataclass(frozen=True)
class CardFoot:
    """What stands at the foot of a lesson's card: how much of it is done, from 0 to 1, and in words."""

    share: float = 0.0
    left: str = ""  # in the place of the bar, where nothing is done
    right: str = ""


@dataclass(frozen=True)
class HomeCardTexts:
    """What stands on a card."""

    title: str
    facts: str
    about: str
    foot: CardFoot | None = None


def card_texts(item: HomeItem, course: LessonCourse | None) -> HomeCardTexts:
    """What the card of an item says; `course` is how the lesson was left."""
    if not item.is_there:
        gone = translate("Home", "not found: {path}").format(path=item.entry.reference)
        return HomeCardTexts(item.title, gone, "")
    if item.lesson is None or course is None:
        return HomeCardTexts(item.title, _joined(item.sizes, _place(item)), item.about)
    lesson = item.lesson.lesson
    place = _place(item) if item.entry.shelf is Shelf.OWN else ""
    facts = _joined(*lesson_facts(lesson), item.sizes, place)
    return HomeCardTexts(item.title, facts, item.about, lesson_foot(course))


def lesson_facts(lesson: Lesson) -> list[str]:
    """How long a lesson is, in minutes and in steps."""
    count = len(lesson.steps)
    steps = translate("Home", "1 step") if count == 1 else translate("Home", "{count} steps").format(count=count)
    if lesson.minutes is None:
        return [steps]
    return [translate("Home", "{minutes} min").format(minutes=figure(lesson.minutes, 3)), steps]


def lesson_foot(course: LessonCourse) -> CardFoot:
    """How far somebody is in a lesson."""
    steps, questions = len(course.lesson.steps), course.lesson.question_count
    asks = translate("Home", "{count} questions").format(count=questions) if questions else ""
    if questions == 1:
        asks = translate("Home", "1 question")
    if course.is_finished:
        return CardFoot(1.0, right=translate("Home", "done"))
    if course == LessonCourse(course.lesson):
        return CardFoot(left=translate("Home", "not begun"), right=asks)
    return CardFoot((course.at + 1) / steps, right=f"{course.at + 1} / {steps}")


def course_detail(course: LessonCourse) -> str:
    """Where somebody is in a lesson, in one line."""
    at, steps = course.at + 1, len(course.lesson.steps)
    parts = [translate("Home", "step {step} of {steps}").format(step=at, steps=steps)]
    states = [record.standing for record in course.records.values()]
    right, shown = sum(state.is_right for state in states), states.count(LineState.SHOWN)
    if right:
        count = course.lesson.question_count
        parts.append(translate("Home", "{right} of {count} questions right").format(right=right, count=count))
    if shown:
        parts.append(translate("Home", "{count} shown").format(count=shown))
    return _joined(*parts)


def when_text(when: datetime, now: datetime) -> str:
    """When something was, beside now: "yesterday, 16:20"."""
    days, clock = (now.date() - when.date()).days, when.strftime("%H:%M")
    if days == 0:
        return translate("Home", "today, {time}").format(time=clock)
    if days == 1:
        return translate("Home", "yesterday, {time}").format(time=clock)
    if 1 < days < 14:
        return translate("Home", "{count} days ago").format(count=days)
    return when.date().isoformat()


def ticket_title(questions: int, days: int) -> str:
    """What the offer of an exit ticket is headed by, so many days after the lesson."""
    if days == 1:
        ago = translate("Home", "yesterday")
    elif days < 7:
        ago = translate("Home", "{count} days ago").format(count=days)
    elif days < 14:
        ago = translate("Home", "last week")
    else:
        ago = translate("Home", "{count} weeks ago").format(count=days // 7)
    if questions == 3:
        return translate("Home", "Three questions from {when}").format(when=ago)
    return translate("Home", "Questions from {when}: {count}").format(when=ago, count=questions)


def _place(item: HomeItem) -> str:
    """Under which name, or in which file, it is opened."""
    reference = item.entry.reference
    return reference.name if isinstance(reference, Path) else reference


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
