"""Two hundred random edits, undone and done again: going back everything is as it was when coming."""

import tracemalloc
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from core.base.errors import ScenarioError
from core.data.samples import Samples
from core.experiments.printed_listing import as_printed, unprinted
from core.network.elements import Weight
from core.scenario.schema import DrawSection, DrawsSection, StartSection
from core.setup.changes import (
    add_layer,
    change_layer,
    change_training,
    draw_start,
    remove_layer,
    remove_neuron,
    rename,
    resize,
)
from core.setup.fit_to_samples import fitted
from core.setup.learned_samples import hold_out, with_samples
from core.setup.setup import Setup, open_setup
from gui.model.model import Model
from gui.model.trial import InputOf, Rate, Target, Trial
from gui.model.undo import CourseChange
from gui.texts import changes as change_texts

pytestmark = pytest.mark.usefixtures("general_loops")

TRAINED = 12  # states
UNDO, REDO, TRAIN, BRANCH, DRAG = "undo", "redo", "train", "branch", "drag"


def one_sample_more(setup: Setup, size: int) -> Setup:
    inputs, targets = setup.whole.inputs, setup.whole.targets
    return fitted(setup, Samples(np.vstack((inputs, inputs[-1:] + size)), np.vstack((targets, targets[-1:]))))


def other_samples(setup: Setup, place: int, size: int) -> Setup:
    return with_samples(setup, Samples(setup.whole.inputs / size + place, setup.whole.targets.copy()))


def drawn(setup: Setup, place: int, size: int) -> Setup:
    draw = DrawSection(distribution="normal", mean=0.0, std=size / 2)
    return draw_start(setup, StartSection(seed=place, draw=DrawsSection(weights=draw)))


def neuron(setup: Setup, place: int, size: int) -> tuple[int, int]:
    column = place % (setup.network.depth + 1)
    return column, size % setup.network.sizes[column]


def layer(setup: Setup, place: int) -> int:
    return place % setup.network.depth


# The network, its names, its numbers, its data, how it is trained.
EDITS: dict[str, Callable[[Setup, int, int], Setup]] = {
    "add layer": lambda each, place, size: add_layer(each, layer(each, place), size).setup,
    "remove layer": lambda each, place, _: remove_layer(each, layer(each, place)).setup,
    "resize": lambda each, place, size: resize(each, neuron(each, place, size)[0], size).setup,
    "remove neuron": lambda each, place, size: remove_neuron(each, *neuron(each, place, size)).setup,
    "bias": lambda each, place, size: (
        change_layer(each, layer(each, place), bias=[True, False, "fixed"][size % 3]).setup
    ),
    "activation": lambda each, place, size: (
        change_layer(each, layer(each, place), activation=["tanh", "relu", "sigmoid"][size % 3]).setup
    ),
    "name": lambda each, place, size: rename(each, *neuron(each, place, size), f"N{place}").setup,
    "training": lambda each, place, size: change_training(each, learning_rate=size / 10, l2=place / 100),
    "draw": drawn,
    "start": lambda each, _, size: each.with_start(each.start + size),
    "sample": lambda each, _, size: one_sample_more(each, size),
    "samples": other_samples,
    "rule": lambda each, _, size: each.with_rule(*[["wrong_sign", "no_output_slope"], []][size % 2]),
    "listing": lambda each, _, size: [as_printed, unprinted][size % 2](each),
}
STEPS = st.tuples(
    st.sampled_from([*EDITS, UNDO, UNDO, UNDO, REDO, REDO, TRAIN, BRANCH, BRANCH, DRAG]),
    st.integers(0, 11),
    st.integers(1, 4),
)


def looks_like(model: Model) -> tuple[object, ...]:
    """All that a change can change, down to the numbers that follow from it."""
    roots = model.commands.edits.course.roots
    return (
        [(root.state, root.setup.scenario, root.parameters.tolist()) for root in roots],
        model.readings.setup.start.tolist(),
        [samples.inputs.tolist() for samples in (model.readings.setup.samples, model.readings.whole)],
        [samples.targets.tolist() for samples in (model.readings.setup.samples, model.readings.whole)],
        [(previous.since, previous.last, previous.errors.tobytes()) for previous in model.readings.kept_runs],
        model.readings.passes.parameters_at(0).tolist(),
        repr(model.readings.history.error(0)),
    )


def trained(model: Model, qtbot: QtBot) -> list[str]:
    """The errors of the first states, along whatever branches there are."""
    model.commands.playback.run_to(TRAINED)
    qtbot.waitUntil(lambda: model.readings.history.last >= TRAINED or model.readings.ended is not None)
    model.commands.playback.pause()
    last = min(TRAINED, model.readings.history.last)
    return [repr(model.readings.history.error(state)) for state in range(last + 1)]


def changed(model: Model, kind: str, place: int, size: int, qtbot: QtBot) -> bool:
    """Whether there was such a change to make."""
    if kind in (BRANCH, DRAG):
        drag(model, kind, place, size, qtbot)
        return True
    try:
        model.commands.edits.edit(kind, EDITS[kind](model.readings.setup, place, size))
    except ScenarioError:
        return False
    return True


def drag(model: Model, kind: str, place: int, size: int, qtbot: QtBot) -> None:
    """Drag a number, from the start or from a state on."""
    network = model.readings.network
    weight = Weight(0, place % network.inputs, size % network.sizes[1])
    whats = [Rate(), InputOf(place % network.inputs), Target(place % network.outputs), weight]
    what = whats[place % 4]
    since = None
    if kind == BRANCH:
        trained(model, qtbot)
        since = min(size * 2, model.readings.history.last) or None
    Trial(model.readings, model.commands, model).change(what, size / 7, since)


@pytest.mark.slow
@given(st.lists(STEPS, min_size=200, max_size=200), st.sampled_from([0.0, 0.4]))
# A failure is told as it is: to shrink one would take minutes.
@settings(max_examples=4, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate])
def test_random_edits_are_the_same_going_back_as_coming(
    qtbot: QtBot, steps: list[tuple[str, int, int]], held_out: float
):
    model = Model(hold_out(one_sample_more(open_setup("csdn-2-3-1"), 1), held_out, seed=1))
    try:
        seen, errors, here = [looks_like(model)], [trained(model, qtbot)], 0
        for kind, place, size in steps:
            if kind == UNDO:
                model.commands.edits.undo.undo()
                here = max(here - 1, 0)
            elif kind == REDO:
                model.commands.edits.undo.redo()
                here = min(here + 1, len(seen) - 1)
            elif kind == TRAIN:
                trained(model, qtbot)  # is no edit either
            elif changed(model, kind, place, size, qtbot):
                here += 1
                del seen[here:], errors[here:]
                seen.append(looks_like(model))
                errors.append(trained(model, qtbot))
            assert looks_like(model) == seen[here]
            assert model.commands.edits.undo.index() == here
        while here > 0:
            model.commands.edits.undo.undo()
            here -= 1
            assert looks_like(model) == seen[here]
            assert trained(model, qtbot) == errors[here]
        assert not model.commands.edits.undo.canUndo()
        for there, expected in zip(seen[1:], errors[1:], strict=True):
            model.commands.edits.undo.redo()
            assert looks_like(model) == there
            assert trained(model, qtbot) == expected
        assert not model.commands.edits.undo.canRedo()
    finally:
        model.close()


def test_the_oldest_steps_go_where_there_is_no_more_room(model: Model, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("gui.model.undo.BUDGET", 6 * model.readings.setup.start.nbytes)
    starts = [model.readings.setup.start]
    for number in range(20):
        model.commands.edits.edit(
            f"change {number}", model.readings.setup.with_start(model.readings.setup.start + 0.125)
        )
        starts.append(model.readings.setup.start)
        if number == 17:
            model.commands.edits.undo.setClean()
    assert model.commands.edits.undo.count() < 6
    assert model.commands.edits.undo.undoText() == "change 19"
    assert model.commands.edits.is_changed
    model.commands.edits.undo.undo()
    model.commands.edits.undo.undo()
    assert not model.commands.edits.is_changed
    assert model.readings.setup.start.tolist() == starts[18].tolist()
    while model.commands.edits.undo.canUndo():
        model.commands.edits.undo.undo()
    kept = model.commands.edits.undo.count()
    assert model.readings.setup.start.tolist() == starts[20 - kept].tolist()
    assert model.commands.edits.is_changed
    while model.commands.edits.undo.canRedo():
        model.commands.edits.undo.redo()
    assert model.readings.setup.start.tolist() == starts[20].tolist()


def test_what_a_step_takes_is_what_it_holds_now(model: Model):
    model.commands.edits.edit("change", model.readings.setup.with_start(model.readings.setup.start + 0.125))
    step = model.commands.edits.undo.command(0)
    assert isinstance(step, CourseChange)
    done = set(step.arrays())
    model.commands.edits.undo.undo()
    undone = set(step.arrays())
    assert done < undone, "what comes of the change, too"
    step.let_states_go()
    without_states = set(step.arrays())
    assert without_states < undone
    model.commands.edits.undo.redo()
    # What is recorded is copied as it is looked at, so a copy may stand where another one stood, or elsewhere.
    assert set(step.arrays()) == set(step.done_again().arrays()) != without_states


def test_what_was_saved_may_be_among_what_is_let_go(model: Model, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("gui.model.undo.BUDGET", 0)
    for _ in range(3):
        model.commands.edits.edit("change", model.readings.setup.with_start(model.readings.setup.start + 0.125))
    assert model.commands.edits.undo.count() == 1
    model.commands.edits.undo.undo()
    assert model.commands.edits.is_changed


@pytest.mark.slow
def test_a_change_of_a_million_weights_keeps_one_array_of_them():
    setup = open_setup("psi-2-1000-1000-2")
    setup = setup.with_start(setup.start + 0.125)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        changed = [setup.with_start(setup.start + 0.25), change_training(setup, learning_rate=0.5)]
        changed += [rename(setup, 1, 0, "one").setup]
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(changed) == 3
    assert after - before < 1.5 * setup.start.nbytes


def test_what_is_closed_holds_no_steps_that_hold_it():
    """Python collected both as garbage, and Qt destroyed each step twice, which ended the program."""
    model = Model(open_setup("gad-3-2-1"))
    model.commands.edits.edit("rate", model.readings.setup.with_learning_rate(0.5))
    model.close()
    assert model.commands.edits.undo.count() == 0


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("3-2-1, by the chain rule", "3-2-1, by the chain rule, mine", "title …ain rule → …ain rule, mine"),
        ("Two moons, tanh and softmax", "Two moons, tanh and sigmoid", "title …nh and softmax → …nh and sigmoid"),
        ("3-2-1", "3-2-1, mine", "title 3-2-1 → 3-2-1, mine"),
        ("A network of hundreds of neurons", "Another", "title A network of hundreds o… → Another"),
    ],
)
def test_of_long_texts_what_differs_is_told(before: str, after: str, said: str):
    assert change_texts.changed("title", before, after) == said
