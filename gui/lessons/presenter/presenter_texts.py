"""What the presenter view says of a step: the answer before the class has it, how people go wrong, what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from core.base.number_format import figure, rounded_figure, signed
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.exercises.sheet.sheet import ExerciseSheet
from core.exercises.sheet.written_out import written_out
from core.lessons.course import LessonCourse, Press
from core.lessons.lesson import QuantityQuestion, WayQuestion, why_in
from core.worksheets.slip_values import slip_values
from gui.lessons.card_texts import card_texts, right_option
from gui.lessons.question_texts import QuestionKind
from gui.lessons.step_texts import heading_of
from gui.texts.faults import translated

MOST_SLIPS = 4  # that are listed
MOST_DIGITS = 12  # of a weight, for its step to be seen
RESERVED = "b"  # blank

translate = QCoreApplication.translate


@dataclass(frozen=True)
class PresentedOption:
    """An option of a question: Markdown, whether it is right, its votes, and the letter that adds one."""

    text: str
    is_right: bool
    votes: int
    letter: str = ""


@dataclass(frozen=True)
class PresentedQuestion:
    """The question that is open, or was just settled, with its answer; a text may be empty."""

    number: str
    asked: str  # Markdown
    is_settled: bool
    has_tally: bool
    options: tuple[PresentedOption, ...] = ()
    answer: str = ""
    why: str = ""  # Markdown
    slips: tuple[str, ...] = ()  # what a slip gives, and which it is


@dataclass(frozen=True)
class PresentedStep:
    """A row of the list of steps: its heading and its minutes."""

    heading: str
    minutes: str


def presented_question(
    course: LessonCourse, sheet: ExerciseSheet | None, votes: dict[int, int], language: str
) -> PresentedQuestion | None:
    """The question of a step with its answer; None where nothing is asked, or its sheet isn't there yet."""
    question = course.question
    if question is None or sheet is None:
        return None
    card = card_texts(course, sheet, votes, language)
    is_settled, right = course.record.is_settled, right_option(question, sheet)
    letters = first_letters([option.text for option in card.options])
    answer = ""
    slips: tuple[str, ...] = ()
    if isinstance(question, QuantityQuestion):
        answer, slips = _answer(sheet, question.quantity), _slips(sheet, question.quantity)
    elif isinstance(question, WayQuestion):
        answer = _way(sheet, question)
    return PresentedQuestion(
        number=card.number,
        asked=card.sentence,
        is_settled=is_settled,
        has_tally=card.kind is QuestionKind.VOTE,
        options=tuple(
            PresentedOption(option.text, index == right, option.votes, letter)
            for index, (option, letter) in enumerate(zip(card.options, letters, strict=True))
        ),
        answer=answer,
        why=why_in(question, language),
        slips=slips,
    )


def presented_steps(course: LessonCourse, language: str) -> list[PresentedStep]:
    """All steps, in order; one without a heading is called by its number."""
    return [
        PresentedStep(
            heading_of(step.text_in(language)) or translate("Presenter", "Step {number}").format(number=number),
            "" if step.minutes is None else figure(step.minutes, 3),
        )
        for number, step in enumerate(course.lesson.steps, 1)
    ]


def next_but_one(course: LessonCourse) -> str:
    """What the press after the next one does, where it leads to another step; empty where it doesn't."""
    after = course.pressed()
    then = after.pressed() if after.at == course.at and not after.is_finished else after
    if after.at != course.at or then.at == course.at or after.press is not Press.NEXT:
        return ""
    return translate("Presenter", "The press after that goes on to step {number}.").format(number=then.at + 1)


def first_letters(options: Sequence[str]) -> list[str]:
    """A letter for each option, the first of the first word in which all differ; empty where there is none."""
    words = [_plain(option).lower().split() for option in options]
    for of_place in zip(*words, strict=False):
        letters = [word[0] for word in of_place]
        if len(set(letters)) == len(letters) and all(each.isalpha() and each != RESERVED for each in letters):
            return letters
    return [""] * len(options)


def _answer(sheet: ExerciseSheet, quantity: Quantity) -> str:
    name, value = sheet.names.name(quantity), sheet.value(quantity)
    worked_out = written_out(sheet, quantity, value, sheet.numbers)
    return " = ".join(part for part in (name, worked_out, rounded_figure(value, sheet.digits)) if part)


def _slips(sheet: ExerciseSheet, quantity: Quantity) -> tuple[str, ...]:
    found = slip_values(sheet, quantity)[:MOST_SLIPS]
    return tuple(f"{slip.text}: {translated(slip.tells)}" for _, slip in found)


def _way(sheet: ExerciseSheet, question: WayQuestion) -> str:
    weight, iteration = question.weight, sheet.iteration
    new = Quantity(QuantityKind.NEW_WEIGHT, weight.layer, weight.source, weight.target)
    values = iteration.value(new.beside(QuantityKind.WEIGHT)), iteration.value(new)
    apart = (each for each in range(sheet.digits, MOST_DIGITS) if len({rounded_figure(v, each) for v in values}) > 1)
    digits = next(apart, MOST_DIGITS) + 1  # one more: by how much it moves is seen, too
    old, after = (rounded_figure(value, digits) for value in values)
    gradient = iteration.gradient(new)
    text = translate("Presenter", "{derivative} = {gradient}, so {weight} goes from {old} to {new}.")
    return text.format(
        derivative=sheet.names.name(gradient),
        gradient=signed(iteration.value(gradient), sheet.digits),
        weight=iteration.names.of(weight),
        old=old,
        new=after,
    )


def _plain(markdown: str) -> str:
    document = QTextDocument()
    document.setMarkdown(markdown)
    return document.toPlainText()
