"""What the pane says of a step of a lesson: minutes, what is waited for, what the big button does."""

from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat, figure
from core.exercises.practice.practice import LineState
from core.lessons.course import FootState, LessonCourse, Press
from core.lessons.lesson import Lesson
from core.lessons.markdown import BlockKind, blocks_of
from core.lessons.wait import LessonFacts
from gui.lessons.lesson_foot import ButtonLook, FootTexts
from gui.lessons.lesson_head import HeadTexts
from gui.phases.narration import phase_title
from gui.texts.faults import sentence

translate = QCoreApplication.translate


def step_text(course: LessonCourse, language: str, homework: Lesson | None = None) -> str:
    """What is read at a step; at the end what was gone through, and what there is to go on with. All is Markdown."""
    if not course.is_finished:
        return course.step.text_in(language)
    headings = [heading for step in course.lesson.steps if (heading := heading_of(step.text_in(language)))]
    parts = [f"# {translate('Lessons', 'That was the lesson.')}", _answered(course)]
    parts.append("\n".join(f"- {heading}" for heading in headings))
    if homework is not None:
        title = " ".join(homework.title_in(language).split())
        parts.append(translate("Lessons", "To go on with, in *Home*: {title}.").format(title=f"**{title}**"))
    return "\n\n".join(filter(None, parts))


def _answered(course: LessonCourse) -> str:
    """How many questions were answered rightly, and shown; empty where none was answered rightly."""
    standings = [record.standing for record in course.records.values()]
    right, shown = sum(each.is_right for each in standings), standings.count(LineState.SHOWN)
    if not right:
        return ""  # a class that was led through it need not read that all was shown
    told = translate("Lessons", "{right} of {count} questions right").format(
        right=right, count=course.lesson.question_count
    )
    return f"{told} · {translate('Lessons', '{count} shown').format(count=shown)}" if shown else told


def head_texts(course: LessonCourse, language: str) -> HeadTexts:
    """The head at a step."""
    lesson = course.lesson
    return HeadTexts(lesson.title_in(language), course.at + 1, len(lesson.steps), minutes_text(course))


def heading_of(text: str) -> str:
    """The first heading of a step's text, without its marks; empty where it has none."""
    heading = next((block for block in blocks_of(text) if block.kind is BlockKind.HEADING), None)
    return "" if heading is None else "".join(span.text for span in heading.spans)


def minutes_text(course: LessonCourse) -> str:
    """How long the step takes, and how much of the lesson is left; empty where neither is planned, or all is over."""
    if course.is_finished:
        return ""
    lesson, step = course.lesson, course.step
    parts = []
    if step.minutes is not None:
        text = translate("Lessons", "{minutes} minutes for this step")
        if step.minutes == 1:
            text = translate("Lessons", "1 minute for this step")
        parts.append(text.format(minutes=figure(step.minutes, 3)))
    if lesson.minutes is not None:
        left = max(lesson.minutes - lesson.minutes_gone[course.at], 0.0)
        text = translate("Lessons", "{left} of {minutes} minutes left")
        parts.append(text.format(left=figure(left, 3), minutes=figure(lesson.minutes, 3)))
    return " · ".join(parts)


def foot_texts(course: LessonCourse, facts: LessonFacts, number_format: NumberFormat, notation: str) -> FootTexts:
    """The foot at a step, in the names of a notation."""
    press = course.press
    is_round = press in (Press.SHOW, Press.RUN, Press.DO, Press.SKIP)
    look = ButtonLook.OUTLINED if is_round else ButtonLook.MAIN
    return FootTexts(waits_for(course, facts, number_format, notation), press_text(press), look, can_go_back(course))


def can_go_back(course: LessonCourse) -> bool:
    """Whether there is a step before."""
    return course.back() != course


def waits_for(course: LessonCourse, facts: LessonFacts, number_format: NumberFormat, notation: str) -> str:
    """What the lesson waits for, with what has been reached of it; empty where it waits for nothing."""
    if course.awaited is not None:
        phase = course.awaited.phase
        title = "" if phase is None else phase_title(phase, course.lesson.setup.network.depth)
        names = course.lesson.setup.names.written_in(notation)
        return sentence(course.awaited.text(names, title, facts), number_format)
    if course.foot in (FootState.ASKED, FootState.SLIP):
        return translate("Lessons", "The lesson waits for your answer.")
    return ""


def press_text(press: Press) -> str:
    """What the big button says."""
    return {
        Press.NEXT: translate("Lessons", "Next"),
        Press.SHOW: translate("Lessons", "Show the answer"),
        Press.RUN: translate("Lessons", "Run it"),
        Press.DO: translate("Lessons", "Show it"),
        Press.SKIP: translate("Lessons", "Go on without it"),
        Press.FINISH: translate("Lessons", "Finish"),
        Press.CLOSE: translate("Lessons", "Close the lesson"),
    }[press]
