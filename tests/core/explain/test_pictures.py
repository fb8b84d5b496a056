"""Ink, what a neuron adds and tells, and which neurons do most of it."""

import numpy as np
import pytest
from numpy.testing import assert_allclose

from core.explain.pictures import InkMeasure, added, answer, place_of, those_that_add_most, told
from core.setup.setup import open_setup
from core.training.passes import Passes
from core.training.run import Run


@pytest.fixture(scope="module")
def trace():
    """The first batch of the digits: 64 sigmoid 20, softmax 10."""
    return Passes(Run(open_setup("digits-64-20-10"))).batch_trace


def test_what_all_pixels_add_is_the_sop_without_its_bias(trace):
    for neuron in (0, 7, 19):
        assert_allclose(
            added(trace, 0, neuron).sum() + trace.biases[0][neuron], trace.forward.sops[0][0, neuron], atol=1e-12
        )


def test_what_all_neurons_tell_an_output_is_its_sop_without_its_bias(trace):
    whole = sum(told(trace, 0, 0, neuron) for neuron in range(20))
    assert_allclose(whole + trace.biases[1], trace.forward.sops[1][0], atol=1e-12)


def test_those_that_add_most_are_in_order_and_those_kept_among_them(trace):
    sizes = [np.abs(told(trace, 0, 0, neuron)).sum() for neuron in range(20)]
    ranked = np.argsort(sizes)[::-1].tolist()
    assert those_that_add_most(trace, 0, 0, 5, frozenset()) == sorted(ranked[:5])
    least = ranked[-1]
    assert those_that_add_most(trace, 0, 0, 5, frozenset({least})) == sorted([*ranked[:4], least])
    outputs = trace.forward.outputs[0]
    assert those_that_add_most(trace, 0, 1, 3, frozenset()) == sorted(np.argsort(outputs)[::-1][:3].tolist())


@pytest.mark.parametrize(
    ("least", "largest", "value", "share"),
    [(0.0, 1.0, 0.25, 0.25), (0.2, 0.5, 0.5, 0.5), (0.0, 16.0, 4.0, 0.25), (-1.0, 1.0, 0.0, 0.5), (0.0, 0.0, 0.0, 0.0)],
)
def test_ink_is_counted_from_0_to_1_or_as_far_as_the_samples_reach(least, largest, value, share):
    assert InkMeasure.of(least, largest).shares(np.array([value])) == share


def test_ink_beyond_the_samples_is_no_more_than_all():
    assert InkMeasure.of(0.0, 1.0).shares(np.array([-3.0, 2.0])).tolist() == [0.0, 1.0]


def test_pixels_are_counted_row_by_row():
    assert place_of(21, (8, 8)) == (2, 5)
    assert place_of(5, (2, 5)) == (1, 0)


@pytest.mark.parametrize(
    ("outputs", "best"),
    [([0.1, 0.7, 0.2], 1), ([0.5, 0.5], None), ([np.nan, 0.5], None), ([0.9], None), ([-2.0, -1.0], 1)],
)
def test_the_answer_is_the_largest_output_if_there_is_one(outputs, best):
    assert answer(np.array(outputs)) == best
