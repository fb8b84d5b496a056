"""The texts of the lessons that the program brings: every name and every number in them is what the network has."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from math import exp, log10

import pytest

from core.exercises.marking.digits import significant_digits
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.numbers import rounded
from core.exercises.sheet.quantity_names import QuantityNames
from core.lessons.course import LessonCourse
from core.lessons.lesson import why_in
from core.lessons.live_words import LiveName, LiveNumber, LiveWords
from core.lessons.markdown import BlockKind, SpanKind, blocks_of
from tests.core.lessons.built_in import (
    ALL,
    LANGUAGES,
    all_texts,
    awaited_states,
    errors_of,
    iteration_of,
    lesson_called,
    printed_iteration,
    sheet_at,
    shown_iteration,
    told_before,
    told_in_all,
)

NUMBER = re.compile(r"(?<![\w.,\u00a0])[−-]?\d+(?:\.\d+)?(?:e[−-]?\d+)?(?!\w|[,.\u00a0]\d)")
GROUPED = re.compile(r"\d{1,3}(?:\u00a0\d{3})+")  # as the window writes it
STATE = re.compile(r"(?:[Ii]terations? |迭代 )(\d[\d\u00a0]*)")
SIZE = 16.0  # of what is read, in pixels
WIDEST = 320  # that stands in the reading pane without being made smaller
MOST_READ = {"en": 110, "zh_CN": 230}  # words, signs
MOST_EMS = 3.2  # a fraction over a fraction's height: what is typeset higher has gone wrong


def at(name: str, state: int = 0) -> Callable[[str], float]:
    """The quantities of a scenario's state, by their names."""
    return lambda called: value_of(iteration_of(name, state), called)


def printed(name: str, state: int, called: str) -> float:
    """The same where the network is trained as its article prints it."""
    return value_of(printed_iteration(name, state), called)


def value_of(iteration: Iteration, called: str) -> float:
    (quantity,) = QuantityNames(iteration).called(called)
    return iteration.value(quantity)


# Names and numbers


def known_iterations(name: str, step: int) -> dict[int, Iteration]:
    """The states that the texts of a step may tell of: its own first, those of the lesson, and any they name."""
    lesson = lesson_called(name)
    shown = lesson.steps[step].show
    words = " ".join(told_in_all(lesson, step, "en"))
    named = {int(found.replace("\u00a0", "")) for found in STATE.findall(words)}
    states = [shown.state, *sorted((awaited_states(lesson) | named) - {shown.state})]
    return {state: iteration_of(name, state, shown.sample) for state in states}


@pytest.mark.parametrize("name", ALL)
def test_what_is_bold_is_a_name_of_the_network(name: str):
    lesson = lesson_called(name)
    for step in range(len(lesson.steps)):
        words = LiveWords(lesson.names, {0: iteration_of(name, 0)})
        for language in LANGUAGES:
            for text in told_in_all(lesson, step, language):
                for block in words.blocks(text):
                    for span in block.spans:
                        is_bold = not isinstance(span, LiveName | LiveNumber) and span.is_strong
                        assert not is_bold, (step + 1, span.text)
                        assert "**" not in span.text or block.kind is BlockKind.CODE, (step + 1, text)


@pytest.mark.parametrize("name", ALL)
def test_every_number_is_what_the_network_has_or_comes_to(name: str):
    lesson, said = lesson_called(name), told().get(name, {})
    used = set()
    for step in range(len(lesson.steps)):
        words, slipped = LiveWords(lesson.names, known_iterations(name, step)), _slipped(name, step)
        for language in LANGUAGES:
            for text in told_in_all(lesson, step, language):
                for number in _dead_numbers(words, text):
                    if not any(_is_written(value, number) for value in slipped):
                        assert number in said or number in _of_scenario(name), (step + 1, language, number, text)
                        used.add(number)
    for written, value in said.items():
        assert value is None or _is_written(value, written), (written, value)
    assert set(said) <= used


def _is_written(value: float, number: str) -> bool:
    """Whether a value, rounded to its digits, is the number that is written."""
    return rounded(value, significant_digits(number.replace("−", "-")) or 1) == float(number.replace("−", "-"))


def _slipped(name: str, step: int) -> list[float]:
    """What the known slips make of the quantities that a step asks for, which its notes may warn of."""
    asked = lesson_called(name).steps[step].quantities
    sheet = sheet_at(name, step)
    return [value for quantity in asked for _, value in sheet.slips(quantity, sheet.numbers)]


def _dead_numbers(words: LiveWords, text: str) -> Iterator[str]:
    """The numbers of a text that are long enough to be one of the network's, and aren't."""
    for block in words.blocks(text):
        if block.kind is BlockKind.CODE:
            continue
        for span in block.spans:
            if isinstance(span, LiveName | LiveNumber) or span.kind not in (SpanKind.PLAIN, SpanKind.CODE):
                continue
            fewest = 2 if span.kind is SpanKind.CODE else 3
            found = (each[0] for each in NUMBER.finditer(span.text))
            yield from (each for each in found if (significant_digits(each.replace("−", "-")) or 0) >= fewest)


def _of_scenario(name: str) -> set[str]:
    """Numbers of the scenario that belong to no quantity."""
    setup = lesson_called(name).setup
    return {str(len(setup.samples.inputs)), *map(str, awaited_states(lesson_called(name)))}


@pytest.mark.parametrize("name", ALL)
def test_long_counts_are_states_or_what_is_told(name: str):
    lesson = lesson_called(name)
    states = awaited_states(lesson) | {lesson.setup.iterations} | COUNTS.get(name, set())
    for step in range(len(lesson.steps)):
        for language in LANGUAGES:
            for text in told_in_all(lesson, step, language):
                for found in GROUPED.findall(text):
                    assert int(found.replace("\u00a0", "")) in states, (step + 1, found)


@pytest.mark.parametrize("name", ALL)
def test_no_text_tells_what_is_asked_and_what_follows_from_it(name: str):
    course = LessonCourse(lesson_called(name))
    for step, here in enumerate(course.lesson.steps):
        course = course.going_to(step)
        for language in LANGUAGES:
            _assert_untold(name, course, told_before(course.lesson, step, language))
        for question in here.questions:
            course = course.pressed()  # which shows the answer
            for language in LANGUAGES:
                _assert_untold(name, course, [why_in(question, language)])
            course = course.pressed()


def _assert_untold(name: str, course: LessonCourse, texts: Iterable[str]) -> None:
    """Whether texts tell no number that is hidden still."""
    if not course.step.quantities:
        return
    practice = course.practice(sheet_at(name, course.at))
    words = LiveWords(course.lesson.names, {course.step.show.state: shown_iteration(name, course.step.show)})
    for span in (span for text in texts for block in words.blocks(text) for span in block.spans):
        is_told = isinstance(span, LiveNumber) and practice.hides(span.quantity)
        assert not is_told, (course.at + 1, span.text)


# How it is set


def test_every_formula_is_typeset_at_the_height_of_a_formula():
    from ziamath.zmath import Latex

    formulas = {
        span.text
        for _, _, _, text in all_texts()
        for block in blocks_of(text)
        for span in block.spans
        if span.kind in (SpanKind.FORMULA, SpanKind.DISPLAY)
    }
    assert len(formulas) > 20
    for formula in sorted(formulas):
        assert "\\left" not in formula
        assert formula.isascii(), formula
        width, height = Latex(formula, size=SIZE).getsize()
        assert width < WIDEST, formula
        assert 0.5 < height / SIZE < MOST_EMS, (formula, height)


def test_every_text_is_short_enough_to_be_read_at_once():
    for name, step, language, text in all_texts():
        plain = re.sub(r"```.*?```|\$\$.*?\$\$", "", text, flags=re.DOTALL)
        length = len(plain.split()) if language == "en" else len(plain)
        assert length <= MOST_READ[language], (name, step + 1, language, length)


def test_chinese_texts_keep_to_one_word_for_one_thing():
    never = ("权值", "渐变", "体重", "重量", "隐含层", "隐层", "步长", "您", "！", "节点", "检查")
    for name, step, language, text in all_texts():
        if language == "zh_CN":
            assert not [word for word in never if word in text], (name, step + 1, text)
            assert not re.search(r"[一-鿿][A-Za-z0-9*`]|[A-Za-z0-9`][一-鿿]", _without_marks(text)), (
                name,
                step + 1,
                text,
            )


def _without_marks(text: str) -> str:
    """A text without what is set in code, and without the stars of bold and slanted words."""
    return re.sub(r"```.*?```|\*", "", text, flags=re.DOTALL)


# What no state of the lesson's scenario has, and where it comes from


def sigmoid(z: float) -> float:
    return 1.0 / (1.0 + exp(-z))


@cache
def told() -> dict[str, dict[str, float | None]]:
    """The numbers of each lesson that belong to no quantity of its states, and what they are.

    None stands for what an article prints, and nobody can work out.
    """
    gad, csdn, moons, query = map(at, ("gad-3-2-1", "csdn-2-3-1", "moons-2-3-2", "query-3-2-1"))
    return {
        "gad-3-2-1": {
            "0.0417022": gad("X1") * gad("W11"),
            "0.2881296": gad("X2") * gad("W21"),
            "0.0004674": gad("X3") * gad("W31"),
            "0.4182": sigmoid(-gad("SOP1")),
            "0.0001076": 0.001 * gad("∂E/∂W41"),
        },
        "csdn-2-3-1": {
            "0.22": None,
            "0.3729": sigmoid(-csdn("net_1[1]")),
            "0.0995": printed("csdn-2-3-1", 1, "V11"),
            "0.2607": printed("csdn-2-3-1", 1000, "Y"),
        },
        "psi-2-3-3-2": {
            "0.3857": printed("psi-2-3-3-2", 2500, "X3_1"),
            "0.7914": printed("psi-2-3-3-2", 2500, "X3_2"),
        },
        "moons-2-3-2": {
            "0.6589": moons("z2_1") + moons("z2_2"),
            "0.2241": -log10(moons("probs_2")),
            "0.01247": 0.01 * moons("W1_11"),
            "0.2123": 1.0 - moons("a1_3"),
            "0.5766": float(errors_of("moons-2-3-2", 0)[-1]),
            "0.3811": float(errors_of("moons-2-3-2", 1)[-1]),
            "0.06521": float(errors_of("moons-2-3-2", 1000)[-1]),
        },
        "query-3-2-1": {
            "0.5662": sigmoid(-query("z1_21")),
            "−0.4030": printed("query-3-2-1", 1, "w1_12"),
            "0.9330": printed("query-3-2-1", 1000, "Ŷ"),
        },
    }


COUNTS = {"gad-3-2-1": {800, 8_000}, "psi-2-3-3-2": {1_000, 2_000}}
