"""How samples join: held against the gradient that the backward pass computes for the whole batch."""

import math
import warnings

import numpy as np
import pytest
from hypothesis import given

from core.explain.batch_gradient import BatchGradient, batch_gradient_of
from core.setup.setup import open_setup
from core.training.step import Training
from tests.core.networks import Case, cases


@given(cases())
def test_what_is_joined_is_the_gradient_of_the_batch(case: Case):
    trace = case.trace()
    for position in range(case.network.parameter_count):
        batch_gradient = batch_gradient_of(case.network, case.objective, trace, case.network.parameter(position))
        scale = batch_gradient.share * math.fsum(abs(each) for each in batch_gradient.of_samples) + abs(
            batch_gradient.penalty
        )
        assert batch_gradient.gradient == pytest.approx(float(trace.gradient[position]), rel=1e-12, abs=1e-13 * scale)
        assert len(batch_gradient.of_samples) == len(trace.targets)


def test_the_two_moons_are_summed_and_pay_a_penalty():
    setup = open_setup("moons-2-3-2")
    trace = Training(setup).trace(0, setup.start)
    weight, bias = setup.names.search.find("W1_11"), setup.names.search.find("b1_1")
    assert weight is not None and bias is not None
    batch_gradient = batch_gradient_of(setup.network, setup.objective, trace, weight)
    # the article adds up 300 gradients, and 0.01 of the weight: worked example 4
    assert len(batch_gradient.of_samples) == 300 and batch_gradient.share == 1.0
    assert batch_gradient.penalty == pytest.approx(
        0.01 * float(trace.parameters[setup.network.position(weight)]), rel=1e-15
    )
    assert batch_gradient_of(setup.network, setup.objective, trace, bias).penalty == 0.0


def test_what_has_left_the_numbers_is_joined_without_a_warning():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert math.isnan(BatchGradient(np.array([math.inf, -math.inf]), 1.0, 0.0).gradient)
