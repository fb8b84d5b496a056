"""Whatever is edited one after the other, the scenario keeps to the format, and what is said of data is said of them."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.base.errors import ScenarioError
from core.data.datasets import DATA_SETS, targets_of
from core.data.samples import Samples
from core.scenario.consistency import check_fit
from core.scenario.reader import parse_scenario
from core.setup.changes import add_layer, change_layer, change_training, remove_layer, remove_neuron, resize
from core.setup.column_names import Called
from core.setup.fit_to_samples import fitted, other_data, other_points
from core.setup.learned_samples import hold_out, without_samples
from core.setup.scaling import input_scaling, normalised, target_scaling
from core.setup.scenario_of_setup import as_saved, scenario_text
from core.setup.setup import Setup, open_setup, setup_of

PICTURES = """format = 1
title = "Pictures of 2 × 3"
[network]
inputs = 6
layers = [{ size = 3, activation = "sigmoid" }, { size = 4, activation = "softmax" }]
[start]
seed = 1
draw.weights = { distribution = "normal", mean = 0.0, std = 1.0 }
[data]
inputs = [[0.0, 0.1, 0.2, 0.3, 0.4, 0.5], [0.0, 1.0, 1.0, 0.5, 0.5, 0.0], [0.0, 0.0, 0.0, 0.5, 0.5, 0.5], [0.0, 0.2, 0.1, 0.0, 1.0, 1.0]]
targets = [[1.0, 0.0, 0.0, 0.0], [0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 1.0, 0.0], [0.0, 0.0, 0.0, 1.0]]
image = [2, 3]
class_names = ["7", "8", "9", "4"]
scaling.inputs = { divided_by = 255.0 }
held_out = { share = 0.25, seed = 0 }
[training]
loss = "cross_entropy"
learning_rate = 0.1
"""  # fmt: skip


def _pictures() -> Setup:
    return setup_of(parse_scenario(PICTURES, "pictures"), "pictures", None, None, "pictures")


def _imported(setup: Setup, inputs: int, classes: int) -> Setup:
    rows = np.arange(5.0 * inputs).reshape(5, inputs) % 7
    targets = np.eye(classes)[np.arange(5) % classes] if classes > 1 else np.array([[0.0], [1.0], [1.0], [0.0], [1.0]])
    names = [f"c{index}" for index in range(max(classes, 2))]
    return other_data(setup, Samples(rows, targets), Called([f"in{index}" for index in range(inputs)], None, names))


def _points(setup: Setup, name: str) -> Setup:
    if setup.network.inputs != 2 or setup.network.outputs > 2:
        return setup
    inputs, labels = DATA_SETS[name].points(10, 0.1, 1)
    return other_points(setup, Samples(inputs, targets_of(labels, setup.network.outputs)))


def _one_more(setup: Setup) -> Setup:
    whole = setup.whole
    both = [np.vstack((part, part[:1])) for part in (whole.inputs, whole.targets)]
    return fitted(setup, Samples(*both))


def _one_less(setup: Setup, number: int) -> Setup:
    count = len(setup.whole.inputs)
    return without_samples(setup, np.setdiff1d(np.arange(count), [number % count])) if count > 1 else setup


Edit = Callable[[Setup], Setup]
numbers = st.integers(0, 6)
edits: st.SearchStrategy[Edit] = st.one_of(
    st.builds(lambda column, size: lambda s: resize(s, column % (s.network.depth + 1), size + 1).setup, numbers, numbers),
    st.builds(
        lambda column, index: lambda s: remove_neuron(
            s, c := column % (s.network.depth + 1), index % s.network.sizes[c]
        ).setup,
        numbers,
        numbers,
    ),
    st.builds(lambda place, size: lambda s: add_layer(s, place % s.network.depth, size % 3 + 1).setup, numbers, numbers),
    st.builds(lambda place: lambda s: remove_layer(s, place % s.network.depth).setup, numbers),
    st.builds(lambda inputs, classes: lambda s: _imported(s, inputs, classes), st.integers(1, 7), st.integers(1, 5)),
    st.builds(lambda name: lambda s: _points(s, name), st.sampled_from(sorted(DATA_SETS))),
    st.builds(lambda targets: lambda s: normalised(s, targets=targets), st.booleans()),
    st.builds(lambda share: lambda s: hold_out(s, share, 1), st.sampled_from([0.0, 0.25, 0.5])),
    st.builds(lambda n: lambda s: _one_less(s, n), numbers),
    st.just(_one_more),
    st.just(lambda s: change_layer(s, s.network.depth - 1, activation="sigmoid").setup),
    st.just(lambda s: change_training(s, loss="squared_error")),
)  # fmt: skip


def _is_consistent(setup: Setup, before: Setup) -> None:
    data = setup.scenario.data
    check_fit(setup.scenario)
    if setup.image_shape is not None:
        assert setup.image_shape[0] * setup.image_shape[1] == setup.network.inputs
        assert before.image_shape is not None  # nobody said so anew
    assert data.class_names is None or len(data.class_names) == max(2, setup.network.outputs)
    assert input_scaling(setup).less.shape == (setup.network.inputs,)
    assert target_scaling(setup).less.shape == (setup.network.outputs,)
    assert setup.whole.inputs.shape[1] == setup.network.inputs
    assert setup.whole.targets.shape[1] == setup.network.outputs


@given(st.lists(edits, min_size=1, max_size=8))
@settings(max_examples=80, deadline=None)
def test_a_scenario_stays_consistent_through_edits(chosen: list[Edit]) -> None:
    setup = _pictures()
    for edit in chosen:
        before = setup
        try:
            setup = edit(setup)
        except ScenarioError:  # refused in one sentence, and as it was
            continue
        _is_consistent(setup, before)
    again = parse_scenario(scenario_text(as_saved(setup, None)), "again")
    read = setup_of(again, "again", None, None, "again")
    assert read.image_shape == setup.image_shape
    assert np.array_equal(np.asarray(read.whole.inputs), np.asarray(setup.whole.inputs))
    assert again.data.class_names == setup.scenario.data.class_names
    assert again.data.scaling == setup.scenario.data.scaling


def test_a_picture_stays_while_its_pixels_do() -> None:
    setup = _pictures()
    for made in (
        resize(setup, 2, 5).setup,  # another output
        remove_neuron(setup, 1, 0).setup,
        add_layer(setup, 0, 2).setup,
        without_samples(setup, np.array([0, 1, 3])),
        _one_more(setup),
        normalised(setup),
        hold_out(setup, 0.5, 3),
    ):
        assert made.image_shape == (2, 3)


def test_it_is_no_picture_with_one_pixel_more_or_less_or_other_numbers() -> None:
    setup = _pictures()
    for made in (resize(setup, 0, 7).setup, remove_neuron(setup, 0, 5).setup, _imported(setup, 6, 4)):
        assert made.image_shape is None
    assert resize(setup, 0, 7).setup.scenario.data.class_names == ["7", "8", "9", "4"]
    assert _imported(setup, 6, 4).scenario.data.class_names == ["c0", "c1", "c2", "c3"]


@pytest.mark.parametrize(("outputs", "names"), [(5, ["7", "8", "9", "4", "5"]), (3, ["7", "8", "9"]), (1, None)])
def test_classes_are_as_many_as_outputs(outputs: int, names: list[str] | None) -> None:
    assert resize(_pictures(), 2, outputs).setup.scenario.data.class_names == names


def test_a_new_class_of_the_digits_has_a_name_of_its_own() -> None:
    more = resize(open_setup("digits-64-20-10"), 2, 12).setup
    assert more.scenario.data.class_names == [*"0123456789", "11", "12"]
    assert more.image_shape == (8, 8)
