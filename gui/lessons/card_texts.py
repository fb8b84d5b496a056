"""What stands on the card of a lesson's question, as it stands: nothing of the answer before it is settled."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from core.exercises.practice.practice import LineState, Practice
from core.exercises.sheet.sheet import ExerciseSheet
from core.lessons.course import LessonCourse
from core.lessons.lesson import (
    ChoiceQuestion,
    CurveQuestion,
    LessonQuestion,
    QuantityQuestion,
    VoteQuestion,
    WayQuestion,
    question_in,
    why_in,
)
from core.lessons.sheets import right_way
from core.scenario.schema import in_language
from gui.lessons.question_texts import CardState, OptionTexts, QuestionKind, QuestionTexts
from gui.practice.line_numbers import own_number, true_number
from gui.practice.sheet.sentences import question_sentence
from gui.texts.faults import sentence

translate = QCoreApplication.translate


def card_texts(course: LessonCourse, sheet: ExerciseSheet, votes: Mapping[int, int], language: str) -> QuestionTexts:
    """The card of the question that is asked, or was just settled; `votes` are for its options, from 0.

    Raises
    ------
    ValueError
        If nothing is asked.
    """
    question = course.question
    if question is None:
        raise ValueError("nothing is asked")
    state = _state(course)
    numbered = translate("Lessons", "Question {number} of {count}")
    if state is CardState.RIGHT:
        numbered = translate("Lessons", "✓ Right · question {number} of {count}")
    elif state is CardState.SHOWN:
        numbered = translate("Lessons", "Shown · question {number} of {count}")
    number = course.lesson.question_number(course.at, course.part)
    said = "" if course.said is None else sentence(course.said, sheet.number_format)
    texts = QuestionTexts(
        kind=kind_of(question),
        state=state,
        number=numbered.format(number=number, count=course.lesson.question_count),
        sentence=question_in(question, language),
        said=said if not state.is_settled else "",
        why=why_in(question, language) if state.is_settled else "",
    )
    match question:
        case QuantityQuestion():
            return _with_number(texts, course.practice(sheet).going_to(question.quantity), question)
        case ChoiceQuestion(options=options) | VoteQuestion(options=options):
            names = [in_language(option, language) for option in options]
        case WayQuestion(weight):
            names = [translate("Lessons", "It grows"), translate("Lessons", "It shrinks")]
            asked = translate("Lessons", "Will {name} grow or shrink in this step?")
            texts = _with_usual(texts, asked.format(name=f"**{sheet.iteration.names.of(weight)}**"))
        case CurveQuestion():
            texts = _with_usual(texts, translate("Lessons", "Draw how the error will go, before you see the run."))
            drawn = translate("Lessons", "The error is drawn up to iteration {last}.")
            return replace(texts, spoken=drawn.format(last=grouped(question.until)))
    return _with_options(texts, course, names, right_option(question, sheet), votes)


def kind_of(question: LessonQuestion) -> QuestionKind:
    """How a question is answered."""
    match question:
        case QuantityQuestion():
            return QuestionKind.NUMBER
        case ChoiceQuestion():
            return QuestionKind.CHOICE
        case CurveQuestion():
            return QuestionKind.CURVE
    return QuestionKind.VOTE


def right_option(question: LessonQuestion, sheet: ExerciseSheet) -> int | None:
    """Which option of a question is right, from 0; None where none is wrong."""
    match question:
        case ChoiceQuestion() | VoteQuestion():
            return question.right
        case WayQuestion():
            return right_way(question, sheet.iteration)
    return None


def _with_usual(texts: QuestionTexts, sentence_: str) -> QuestionTexts:
    """With the program's own words where the question has none."""
    return texts if texts.sentence else replace(texts, sentence=sentence_)


def _with_number(texts: QuestionTexts, practice: Practice, question: QuantityQuestion) -> QuestionTexts:
    sheet, quantity, is_settled = practice.sheet, question.quantity, texts.state.is_settled
    name = sheet.names.name(quantity)
    digits = translate("Lessons", "{count} digits").format(count=sheet.digits)
    if not is_settled:
        spoken = translate("Lessons", "{name}, a number, {digits}").format(name=name, digits=digits)
        texts = _with_usual(texts, question_sentence(practice, quantity))
        return replace(texts, aside=digits, name=name, spoken=spoken)
    yours = own_number(practice, quantity)
    return replace(
        texts,
        aside=digits,
        answer=f"{name} = {true_number(practice, quantity)}",
        yours=translate("Lessons", "yours: {number}").format(number=yours) if yours else "",
    )


def _with_options(
    texts: QuestionTexts, course: LessonCourse, names: list[str], right: int | None, votes: Mapping[int, int]
) -> QuestionTexts:
    tried = [int(each) - 1 for each in course.record.tries if each.isdecimal()]
    options = []
    for index, name in enumerate(names):
        state = CardState.ASKED
        if texts.state.is_settled and index == right:
            state = CardState.SHOWN if texts.state is CardState.SHOWN else CardState.RIGHT
        elif right is not None and index in tried:
            state = CardState.SLIP
        elif right is None and tried and index == tried[-1]:
            state = CardState.TAKEN
        options.append(OptionTexts(name, state, votes.get(index, 0)))
    return replace(texts, options=tuple(options))


def _state(course: LessonCourse) -> CardState:
    standing = course.record.standing
    if standing.is_right:
        return CardState.RIGHT
    if standing is LineState.SHOWN:
        return CardState.SHOWN
    if standing is LineState.GIVEN:
        return CardState.TAKEN
    return CardState.ASKED if course.said is None else CardState.SLIP
