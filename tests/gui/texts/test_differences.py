"""What is said of how the settings of two runs differ."""

from typing import Any

import pytest

from core.base.number_format import NumberFormat
from core.data.samples import Samples
from core.network.elements import Weight
from core.setup.changes import change_layer, change_training
from core.setup.learned_samples import with_samples
from core.setup.setup import Setup, open_setup
from gui.texts.differences import differences, unlike_errors_text

NUMBERS = NumberFormat()


def layer(setup: Setup, number: int, **values: Any) -> Setup:
    return change_layer(setup, number, **values).setup


def fewer(setup: Setup) -> Setup:
    return with_samples(setup, Samples(setup.whole.inputs[:20], setup.whole.targets[:20]))


def from_elsewhere(setup: Setup) -> Setup:
    start = setup.start.copy()
    start[setup.network.position(Weight(0, 1, 1))] = 0.75
    return setup.with_start(start)


@pytest.mark.parametrize(
    ("name", "change", "told", "told_of_the_other"),
    [
        ("csdn-2-3-1", lambda it: it.with_learning_rate(0.5), ["rate 0.5"], ["rate 0.01"]),
        ("csdn-2-3-1", lambda it: it.with_rule("wrong_sign"), ["wrong sign"], ["gradient descent"]),
        ("csdn-2-3-1", lambda it: layer(it, 0, activation="tanh"), ["Layer 1: tanh"], ["Layer 1: sigmoid"]),
        (
            "csdn-2-3-1",
            lambda it: layer(layer(it, 0, activation="tanh"), 1, activation="tanh"),
            ["tanh"],
            ["sigmoid"],
        ),
        ("csdn-2-3-1", lambda it: layer(it, 0, scale=2.0), ["Layer 1: sigmoid 2"], ["Layer 1: sigmoid 1"]),
        ("csdn-2-3-1", lambda it: layer(it, 0, bias="fixed"), ["fixed biases"], ["trained biases"]),
        ("csdn-2-3-1", lambda it: layer(it, 0, bias=False), ["no biases"], ["trained biases"]),
        (
            "csdn-2-3-1",
            lambda it: change_training(it, loss="squared_error"),
            ["loss (labelY − Y)²"],
            ["loss ½(labelY − Y)²"],
        ),
        ("csdn-2-3-1", lambda it: change_training(it, l2=0.1), ["L2 0.1"], ["L2 0"]),
        ("csdn-2-3-1", from_elsewhere, ["W22 from 0.75"], ["W22 from 0.4"]),
        ("moons-2-3-2", lambda it: change_training(it, batch=1), ["batch 1, in order"], ["batch 300, in order"]),
        (
            "moons-2-3-2",
            lambda it: change_training(it, reduction="mean"),
            ["mean over a batch"],
            ["summed over a batch"],
        ),
        (
            "moons-2-3-2",
            fewer,
            ["20 samples"],
            ["300 samples"],
        ),
    ],
)
def test_each_is_told_as_it_is(name: str, change: Any, told: list[str], told_of_the_other: list[str]):
    setup = open_setup(name)
    other = change(setup)
    assert differences(other, setup, NUMBERS) == told
    assert differences(setup, other, NUMBERS) == told_of_the_other


def test_of_other_layers_their_sizes_are_told():
    moons, psi = open_setup("moons-2-3-2"), open_setup("psi-2-3-3-2")
    assert differences(moons, psi, NUMBERS)[0] == "3 hidden neurons"
    assert differences(psi, moons, NUMBERS)[0] == "hidden 3-3"
    assert differences(moons, open_setup("gad-3-2-1"), NUMBERS)[0] == "network 2-3-2"


def test_of_alike_ones_nothing_is_told():
    setup = open_setup("moons-2-3-2")
    assert differences(setup, open_setup("moons-2-3-2"), NUMBERS) == []
    assert unlike_errors_text([setup, open_setup("moons-2-3-2"), setup.with_learning_rate(2.0)]) == ""


def test_errors_that_can_not_be_held_against_each_other_are_said_to_be_so():
    setup = open_setup("csdn-2-3-1")
    assert "losses differ" in unlike_errors_text([setup, setup, change_training(setup, loss="squared_error")])
    assert "L2 differs" in unlike_errors_text([setup, change_training(setup, l2=0.1)])
    moons = open_setup("moons-2-3-2")
    assert "samples differ" in unlike_errors_text([moons, fewer(moons)])
