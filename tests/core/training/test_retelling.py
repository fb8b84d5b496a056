"""Words of a lesson, and numbers: which edits train alike, and a run told in other words."""

from collections.abc import Callable

import pytest

from core.experiments.printed_listing import as_printed
from core.scenario.schema import DrawSection, DrawsSection, StartSection
from core.setup.changes import change_layer, change_texts, change_training, draw_start, rename
from core.setup.setup import Lesson, open_lesson
from core.training.retelling import retold, trains_alike
from core.training.roots import Root
from core.training.run import Run

WORDS: dict[str, Callable[[Lesson], Lesson]] = {
    "title": lambda lesson: change_texts(lesson, "en", title="Another"),
    "notes": lambda lesson: change_texts(lesson, "en", notes="Other notes"),
    "input": lambda lesson: rename(lesson, 0, 0, "height").lesson,
    "neuron": lambda lesson: rename(lesson, 1, 1, "shape").lesson,
    "iterations": lambda lesson: change_training(lesson, iterations=7),
}
NUMBERS: dict[str, Callable[[Lesson], Lesson]] = {
    "rate": lambda lesson: lesson.with_learning_rate(0.5),
    "loss": lambda lesson: change_training(lesson, loss="half_squared_error"),
    "batch": lambda lesson: change_training(lesson, batch="all"),
    "rule": lambda lesson: lesson.with_rule("wrong_sign"),
    "activation": lambda lesson: change_layer(lesson, 0, activation="tanh").lesson,
    "drawn": lambda lesson: draw_start(
        lesson, StartSection(seed=1, draw=DrawsSection(weights=DrawSection(distribution="uniform", low=0.0, high=1.0)))
    ),
}


@pytest.mark.parametrize("change", WORDS)
def test_words_train_alike_and_go_into_another_lesson(change: str):
    lesson = open_lesson("gad-3-2-1")
    changed = WORDS[change](lesson)
    assert trains_alike(lesson, changed)
    told = retold(lesson.with_learning_rate(0.25), changed)
    assert told.learning_rate == told.scenario.training.learning_rate == 0.25
    assert told.start is lesson.start and told.samples is lesson.samples
    assert trains_alike(told, changed.with_learning_rate(0.25))
    assert told.names == changed.names and told.iterations == changed.iterations
    assert told.scenario == changed.with_learning_rate(0.25).scenario
    assert retold(told, changed) is told


@pytest.mark.parametrize("change", NUMBERS)
def test_numbers_do_not(change: str):
    lesson = open_lesson("gad-3-2-1")
    assert not trains_alike(lesson, NUMBERS[change](lesson))


def test_zero_and_minus_zero_are_two_starts():
    zero = open_lesson("gad-3-2-1")
    zero = zero.with_start(zero.start * 0.0)
    assert not trains_alike(zero, zero.with_start(-zero.start))


def test_a_listing_is_no_matter_of_words():
    lesson = open_lesson("gad-3-2-1").with_rule("sequential_update")
    assert not trains_alike(lesson, as_printed(lesson))


def test_a_run_is_told_in_other_words_on_the_way():
    lesson = open_lesson("gad-3-2-1")
    other = lesson.with_learning_rate(0.1)
    roots = (Root(0, lesson, lesson.start), Root(30, other, lesson.start + 0.5))
    plain, told = Run(other, roots=roots), Run(other, roots=roots)
    for run in (plain, told):
        run.advance(20)
    words = WORDS["neuron"](lesson)
    told.retell(tuple(root._replace(lesson=retold(root.lesson, words)) for root in roots))
    for run in (plain, told):
        run.advance(60)
    assert told.history.kept_rows()[1].tobytes() == plain.history.kept_rows()[1].tobytes()
    assert told.history.errors.tobytes() == plain.history.errors.tobytes()
    assert told.lesson.names.activation(0, 1) == "shape"
    assert told.along(plain.roots).history.length == plain.history.length  # what it is called parts no ways


@pytest.mark.parametrize("last", [0, 19, 20, 29, 30, 31, 60])
def test_of_what_is_recorded_no_more_is_taken_over_than_wanted(last: int):
    lesson = open_lesson("gad-3-2-1")
    roots = (Root(0, lesson, lesson.start), Root(30, lesson.with_learning_rate(0.1), lesson.start + 0.5))
    run = Run(roots[-1].lesson, roots=roots)
    run.advance(60)
    part = run.along(roots, last)
    assert part.history.last == last
    part.advance(60)
    assert part.history.kept_rows()[1].tobytes() == run.history.kept_rows()[1].tobytes()
    assert part.history.errors.tobytes() == run.history.errors.tobytes()
