"""Words of a setup, and numbers: which edits train alike, and a run told in other words."""

from collections.abc import Callable

import pytest

from core.experiments.printed_listing import as_printed
from core.scenario.schema import DrawSection, DrawsSection, StartSection
from core.setup.changes import change_layer, change_texts, change_training, draw_start, rename
from core.setup.setup import Setup, open_setup
from core.training.rewording import reworded, trains_alike
from core.training.roots import Root
from core.training.run import Run

WORDS: dict[str, Callable[[Setup], Setup]] = {
    "title": lambda setup: change_texts(setup, "en", title="Another"),
    "notes": lambda setup: change_texts(setup, "en", notes="Other notes"),
    "input": lambda setup: rename(setup, 0, 0, "height").setup,
    "neuron": lambda setup: rename(setup, 1, 1, "shape").setup,
    "iterations": lambda setup: change_training(setup, iterations=7),
}
NUMBERS: dict[str, Callable[[Setup], Setup]] = {
    "rate": lambda setup: setup.with_learning_rate(0.5),
    "loss": lambda setup: change_training(setup, loss="half_squared_error"),
    "batch": lambda setup: change_training(setup, batch="all"),
    "rule": lambda setup: setup.with_rule("wrong_sign"),
    "activation": lambda setup: change_layer(setup, 0, activation="tanh").setup,
    "drawn": lambda setup: draw_start(
        setup, StartSection(seed=1, draw=DrawsSection(weights=DrawSection(distribution="uniform", low=0.0, high=1.0)))
    ),
}


@pytest.mark.parametrize("change", WORDS)
def test_words_train_alike_and_go_into_another_setup(change: str):
    setup = open_setup("gad-3-2-1")
    changed = WORDS[change](setup)
    assert trains_alike(setup, changed)
    told = reworded(setup.with_learning_rate(0.25), changed)
    assert told.learning_rate == told.scenario.training.learning_rate == 0.25
    assert told.start is setup.start and told.samples is setup.samples
    assert trains_alike(told, changed.with_learning_rate(0.25))
    assert told.names == changed.names and told.iterations == changed.iterations
    assert told.scenario == changed.with_learning_rate(0.25).scenario
    assert reworded(told, changed) is told


@pytest.mark.parametrize("change", NUMBERS)
def test_numbers_do_not(change: str):
    setup = open_setup("gad-3-2-1")
    assert not trains_alike(setup, NUMBERS[change](setup))


def test_zero_and_minus_zero_are_two_starts():
    zero = open_setup("gad-3-2-1")
    zero = zero.with_start(zero.start * 0.0)
    assert not trains_alike(zero, zero.with_start(-zero.start))


def test_a_listing_is_no_matter_of_words():
    setup = open_setup("gad-3-2-1").with_rule("sequential_update")
    assert not trains_alike(setup, as_printed(setup))


def test_a_run_is_told_in_other_words_on_the_way():
    setup = open_setup("gad-3-2-1")
    other = setup.with_learning_rate(0.1)
    roots = (Root(0, setup, setup.start), Root(30, other, setup.start + 0.5))
    plain, told = Run(other, roots=roots), Run(other, roots=roots)
    for run in (plain, told):
        run.advance(20)
    words = WORDS["neuron"](setup)
    told.reword(tuple(root._replace(setup=reworded(root.setup, words)) for root in roots))
    for run in (plain, told):
        run.advance(60)
    assert told.history.kept_rows()[1].tobytes() == plain.history.kept_rows()[1].tobytes()
    assert told.history.errors.tobytes() == plain.history.errors.tobytes()
    assert told.setup.names.activation(0, 1) == "shape"
    assert told.along(plain.roots).history.length == plain.history.length  # what it is called parts no ways


@pytest.mark.parametrize("last", [0, 19, 20, 29, 30, 31, 60])
def test_of_what_is_recorded_no_more_is_taken_over_than_wanted(last: int):
    setup = open_setup("gad-3-2-1")
    roots = (Root(0, setup, setup.start), Root(30, setup.with_learning_rate(0.1), setup.start + 0.5))
    run = Run(roots[-1].setup, roots=roots)
    run.advance(60)
    part = run.along(roots, last)
    assert part.history.last == last
    part.advance(60)
    assert part.history.kept_rows()[1].tobytes() == run.history.kept_rows()[1].tobytes()
    assert part.history.errors.tobytes() == run.history.errors.tobytes()
