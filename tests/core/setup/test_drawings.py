from dataclasses import replace

import numpy as np
import pytest

from core.data.drawn_sample import DrawnSample
from core.data.samples import Samples
from core.setup.drawable import DrawingFault, why_not_drawn
from core.setup.drawings import DrawnInputs, learning
from core.setup.learned_samples import hold_out, with_samples
from core.setup.scaling import normalised
from core.setup.setup import open_setup
from tests.core.drawing.hand import WRITTEN, written

DIGITS = open_setup("digits-64-20-10")
THREE = written(WRITTEN[3][0])


def with_inputs(inputs):
    return with_samples(DIGITS, Samples(inputs, DIGITS.whole.targets))


def test_a_drawing_comes_in_as_the_samples_do():
    inputs = DrawnInputs.of(DIGITS).inputs(THREE)
    assert inputs.shape == (64,)
    assert inputs.min() == 0.0
    assert inputs.max() == 1.0
    nearest = np.abs(DIGITS.whole.inputs - inputs).sum(axis=1).argmin()
    assert DIGITS.whole.targets[nearest].argmax() == 3


def test_it_is_scaled_as_the_samples_were():
    setup = normalised(with_inputs(DIGITS.whole.inputs * 16.0))
    low, high = DIGITS.whole.inputs.min(axis=0), DIGITS.whole.inputs.max(axis=0)
    wanted = (DrawnInputs.of(DIGITS).inputs(THREE) - low) / np.where(high > low, high - low, 1.0)
    scaled = DrawnInputs.of(setup).inputs(THREE)
    assert scaled[high > low] == pytest.approx(wanted[high > low], abs=1e-12)


def test_ink_is_dark_where_the_data_have_it_so():
    setup = with_inputs(255.0 - 255.0 * DIGITS.whole.inputs)
    assert DrawnInputs.of(setup).inputs(THREE) == pytest.approx(255.0 - 255.0 * DrawnInputs.of(DIGITS).inputs(THREE))


def test_its_class_is_the_one_that_is_answered_until_another_is_chosen():
    outputs = np.array([0.1, 0.7, 0.2])
    assert DrawnSample(np.zeros(2), None).targets(outputs).tolist() == [0.0, 1.0, 0.0]
    assert DrawnSample(np.zeros(2), 2).targets(outputs).tolist() == [0.0, 0.0, 1.0]
    assert DrawnSample(np.zeros(2), None).targets(np.array([0.3])).tolist() == [0.0]
    assert DrawnSample(np.zeros(2), None).targets(np.array([0.6])).tolist() == [1.0]


@pytest.mark.parametrize("seed", range(12))
def test_what_is_learned_of_a_drawing_is_trained_on_and_the_others_stay_where_they_were(seed: int):
    before = hold_out(DIGITS, 0.4, seed)
    after = learning(before, DrawnSample(DrawnInputs.of(DIGITS).inputs(THREE), 3), np.zeros(10))
    count = len(before.whole.inputs)
    assert not after.is_held_out(count)
    assert after.whole.targets[count].argmax() == 3
    assert after.image_shape == (8, 8)
    assert sum(before.is_held_out(k) != after.is_held_out(k) for k in range(count)) <= 2  # shares are rounded anew


def test_a_drawing_is_learned_where_nothing_is_held_out():
    before = hold_out(DIGITS, 0.0, 0)
    assert len(learning(before, DrawnSample(np.zeros(64), 0), np.zeros(10)).samples.inputs) == 1798


def test_where_nothing_can_be_drawn_it_is_said_why():
    assert why_not_drawn(DIGITS) is None
    assert why_not_drawn(open_setup("gad-3-2-1")) == DrawingFault.NO_PICTURE()
    no_classes = with_samples(DIGITS, Samples(DIGITS.whole.inputs, DIGITS.whole.targets * 0.5))
    assert why_not_drawn(no_classes) == DrawingFault.NO_CLASSES()
    data = DIGITS.scenario.data.model_copy(update={"image": [2, 32]})
    flat = replace(DIGITS, scenario=DIGITS.scenario.model_copy(update={"data": data}))
    assert why_not_drawn(flat) == DrawingFault.SMALL(rows=2, columns=32)
