"""Samples scaled to 0…1, and the way back to the numbers that they came from."""

import tomllib
from dataclasses import replace

import numpy as np
import pytest

from core.base.errors import ScenarioError
from core.data.samples import Samples
from core.scenario.reader import parse_scenario
from core.scenario.schema import ScaleSection, ScalingSection
from core.setup.changes import remove_neuron, resize
from core.setup.fit_to_samples import fitted
from core.setup.scaling import input_scaling, normalised, target_scaling, with_scaling
from core.setup.scenario_of_setup import as_saved, scenario_text
from core.setup.setup import Setup, open_setup, setup_of

CM = Samples(np.array([[12.0, 3.0, 5.0], [18.2, 3.0, 1.0], [22.0, 3.0, 9.0]]), np.array([[100.0], [300.0], [200.0]]))


@pytest.fixture
def setup() -> Setup:
    """3-2-1, on lengths in cm."""
    return fitted(open_setup("gad-3-2-1"), CM)


def test_each_input_is_less_its_smallest_value_and_divided_by_its_range(setup: Setup):
    made = normalised(setup)
    assert made.samples.inputs[:, 0].tolist() == [0.0, (18.2 - 12.0) / 10.0, 1.0]
    assert made.samples.inputs[:, 1].tolist() == [0.0, 0.0, 0.0]  # the same in all samples
    assert made.samples.targets.tolist() == CM.targets.tolist()
    scaling = made.scenario.data.scaling
    assert scaling is not None and scaling.targets is None
    assert [(scale.less, scale.divided_by) for scale in scaling.inputs or []] == [(12.0, 10.0), (3.0, 1.0), (1.0, 8.0)]
    assert input_scaling(made).scaled(np.array([18.2, 3.0, 1.0])).tolist() == made.samples.inputs[1].tolist()


def test_targets_are_scaled_where_that_is_wanted(setup: Setup):
    made = normalised(setup, inputs=False, targets=True)
    assert made.samples.inputs.tolist() == CM.inputs.tolist()
    assert made.samples.targets.tolist() == [[0.0], [1.0], [0.5]]
    assert target_scaling(made).original(np.array([[0.25]])).tolist() == [[150.0]]


def test_scaling_of_what_was_scaled_leads_back_to_the_first_numbers(setup: Setup):
    once = normalised(setup)
    fewer = fitted(once, Samples(once.samples.inputs[:2], once.samples.targets[:2]))
    twice = normalised(fewer)
    assert twice.samples.inputs[1, 0] == 1.0
    np.testing.assert_allclose(input_scaling(twice).original(twice.samples.inputs), CM.inputs[:2], rtol=1e-15)


def test_it_is_written_and_read_again_with_the_units(setup: Setup):
    made = normalised(setup, targets=True)
    made = with_scaling(made, replace(input_scaling(made), units=("cm", "", "")), target_scaling(made))
    text = scenario_text(as_saved(made, None))
    assert 'unit = "cm"' in text
    again = setup_of(parse_scenario(text, "again"), "again", None, None, "again")
    assert again.scenario.data.scaling == made.scenario.data.scaling
    assert input_scaling(again).units == ("cm", "", "")


def test_numbers_that_reach_beyond_the_largest_number_are_refused(setup: Setup):
    far = fitted(setup, Samples(np.array([[-1e308, 0.0, 0.0], [1e308, 0.0, 1.0]]), np.zeros((2, 1))))
    with pytest.raises(ScenarioError, match=r"column 1: they reach from -1e\+308 to 1e\+308"):
        normalised(far)


def test_one_table_holds_for_all_inputs_and_is_written_as_it_was():
    digits = open_setup("digits-64-20-10")
    scaling = input_scaling(digits)
    assert scaling.divided_by.tolist() == [16.0] * 64 and scaling.units == ("",) * 64
    ink = scaling.original(digits.whole.inputs)
    assert (ink.min(), ink.max()) == (0.0, 16.0) and np.array_equal(ink, np.round(ink))
    assert with_scaling(digits, scaling, target_scaling(digits)).scenario == digits.scenario
    text = scenario_text(as_saved(digits, None))
    assert tomllib.loads(text)["data"]["scaling"] == {"inputs": {"divided_by": 16.0}}


def test_what_is_scaled_each_by_itself_is_told_of_each():
    made = normalised(open_setup("digits-64-20-10"))
    scaling = made.scenario.data.scaling
    assert scaling is not None and isinstance(scaling.inputs, list) and len(scaling.inputs) == 64
    # Pixel 1 is never inked, pixel 2 up to 8 of 16: (8 / 16) is its range, and 8 the original one.
    assert [scale.divided_by for scale in scaling.inputs[:2]] == [16.0, 8.0]


def test_fewer_inputs_keep_the_one_table_and_new_ones_are_as_they_are():
    setup = fitted(open_setup("gad-3-2-1"), CM)
    data = setup.scenario.data.model_copy(update={"scaling": ScalingSection(inputs=ScaleSection(divided_by=16.0))})
    setup = setup.with_scenario(setup.scenario.model_copy(update={"data": data}))
    fewer = remove_neuron(setup, 0, 1).setup.scenario.data.scaling
    assert fewer == ScalingSection(inputs=ScaleSection(divided_by=16.0))
    more = resize(setup, 0, 4).setup.scenario.data.scaling
    assert more == ScalingSection(inputs=[ScaleSection(divided_by=16.0)] * 3 + [ScaleSection()])
