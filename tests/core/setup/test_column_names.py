"""What stands over a table's columns becomes the names of inputs, targets and classes, where it can."""

import numpy as np
import pytest

from core.data.samples import Samples
from core.setup.changes import change_inputs, change_layer
from core.setup.column_names import Called, named_by_rule, with_names
from core.setup.fit_to_samples import fitted, other_data
from core.setup.scaling import normalised
from core.setup.scenario_of_setup import as_saved, scenario_text
from core.setup.setup import Setup, open_setup


@pytest.fixture
def setup() -> Setup:
    """2-3-2, its inputs called x1 and x2."""
    return open_setup("moons-2-3-2")


def names_of(setup: Setup) -> list[str]:
    network, names = setup.network, setup.names
    inputs = [names.input(k) for k in range(network.inputs)]
    return inputs + [names.activation(network.depth - 1, k) for k in range(network.outputs)]


RULE = ["X1", "X2", "probs_1", "probs_2"]


@pytest.mark.parametrize(
    ("inputs", "classes", "names"),
    [
        (["Länge", "宽度"], ["Stück\nzahl", "类别"], ["Länge", "宽度", "Stück zahl", "类别"]),
        (["", "b"], ["c", "d & e"], ["X1", "b", "c", "d & e"]),
        (["c", "c"], ["7", "x"], ["X1", "X2", "probs_1", "x"]),  # twice; a number
        (["a" * 40, "b" * 41], ["no", "\x07"], ["a" * 40, "b" * 39 + "…", "no", "probs_2"]),
        (["0,5", "−3"], ["1 000", "1'000'000.5"], RULE),  # numbers, as people write them
        (["1_000", "5 km"], ["1/2", "2e"], ["1_000", "5 km", "1/2", "2e"]),  # none
        (["nan", "inf"], ["-Infinity", "NaN"], RULE),  # what programs write where there is none
        (["X2", "W1_11"], ["a1_1", "b1_1"], RULE),  # others have them
        (["X1", "X2"], ["t1", "t2"], RULE),
        (["a", "probs_1"], ["X2", "z2_1"], ["a", "X2", "probs_1", "probs_2"]),
    ],
)
def test_names_that_can_be_taken_are(setup: Setup, inputs: list[str], classes: list[str], names: list[str]):
    made = with_names(setup, Called(inputs, None, classes))
    assert names_of(made) == names
    assert [made.names.class_name(k) for k in range(2)] == [" ".join(name.split()) for name in classes]


def test_classes_are_called_what_they_are_called_also_where_no_output_can_be(setup: Setup):
    made = with_names(setup, Called(None, None, ["0", "1"]))
    assert names_of(made) == RULE
    assert made.scenario.data.class_names == ["0", "1"]
    assert [made.names.output(k) for k in range(2)] == ["probs_1 (0)", "probs_2 (1)"]
    words = with_names(setup, Called(None, None, ["apple", "pear"]))
    assert [words.names.output(k) for k in range(2)] == ["apple", "pear"]
    assert words.names.wanted(1) == "t2 (pear)"


def test_targets_are_named_and_outputs_stay_what_they_are():
    setup = fitted(open_setup("gad-3-2-1"), Samples(np.zeros((2, 3)), np.zeros((2, 1))))
    made = with_names(setup, Called(["a", "b", "c"], ["price"]))
    assert (made.names.target(0), made.names.activation(1, 0)) == ("price", "Predicted")
    assert made.names.output(0) == "Predicted (price)"
    assert made.scenario.data.target_names == ["price"]


def test_no_name_of_other_data_stays(setup: Setup):
    named = change_layer(change_inputs(setup, ["a", "b"]).setup, 1, neurons=["c", "d"]).setup
    named = with_names(named, Called(["a", "b"], None, ["c", "d"]))
    assert names_of(with_names(named, Called())) == RULE
    assert with_names(named, Called()).scenario.data.class_names is None
    assert names_of(with_names(named, Called(["c", "d"], None, ["a", "b"]))) == ["c", "d", "a", "b"]


def test_other_data_bring_no_notes_no_source_and_no_scaling_of_the_ones_before(setup: Setup):
    scaled = normalised(setup)
    assert scaled.scenario.notes and scaled.scenario.source and scaled.scenario.data.scaling
    samples = Samples(np.zeros((2, 3)), np.zeros((2, 1)))
    made = other_data(scaled, samples, Called(["p", "q", "r"], ["s"]))
    assert (made.scenario.notes, made.scenario.source, made.scenario.data.scaling) == (None, None, None)
    assert other_data(scaled, samples, Called(), with_texts=True).scenario.notes == setup.scenario.notes
    text = scenario_text(as_saved(made, None))
    assert 'target_names = ["s"]' in text and '"q"' in text and "notes" not in text


def test_what_could_not_be_taken_is_told(setup: Setup):
    called = Called(["W1_11", "b"], ["7", "y"])
    assert named_by_rule(with_names(setup, called), called) == ["W1_11", "7"]
