"""Decimal numbers in arrays: sums and functions come out as by hand."""

import math

import numpy as np
import pytest

from core.base.decimals import DecimalNumber, computed, in_decimals
from core.network.activations import ACTIVATIONS
from core.network.losses import LOSSES


def test_sums_of_decimals_are_what_they_are_by_hand():
    """In floats they are −3.0149999999999997, 0.09999999999999998 and 0.06000000000000005."""
    assert computed(lambda a, w: a @ w, [-0.7, 1.5], [1.2, -1.45]) == -3.015
    assert computed(lambda a, b: a - 2 * b, 0.3, 0.1) == 0.1
    assert computed(lambda a: 1.0 - a, 0.94) == 0.06
    assert in_decimals([0.1 + 0.2])[0] == DecimalNumber(0.3)


def test_no_number_and_infinity_come_of_what_they_come_of_in_floats():
    zero, one = in_decimals([0.0, 1.0])
    assert float(one / zero) == math.inf and float(-one / zero) == -math.inf
    assert math.isnan(float(zero / zero)) and math.isnan(float((-one).log()))
    assert float(zero.log()) == -math.inf and float((one * 1e300).exp()) == math.inf
    assert not any((zero / zero < one, zero / zero > one, zero / zero == zero / zero))
    assert [float(DecimalNumber(z).tanh()) for z in (-1e9, 0.0, 1e9)] == [-1.0, 0.0, 1.0]


def test_what_numpy_has_for_floats_alone_is_computed_in_floats():
    assert computed(np.logaddexp, [0.0], [0.0]) == pytest.approx(math.log(2))


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_every_activation_takes_decimals(name: str):
    activation, z = ACTIVATIONS[name](), np.array([[-1.25, 0.0, 0.3, 2.0]])
    for function in (activation.value, lambda z: activation.derivative(z, activation.value(z))):
        values = function(in_decimals(z))
        assert values.dtype == object or name in ("relu", "leaky_relu"), "floats took its place"
        assert values.astype(float) == pytest.approx(function(z), rel=1e-14)


@pytest.mark.parametrize("name", LOSSES)
def test_every_loss_takes_decimals(name: str):
    loss, p, t = LOSSES[name](), np.array([[0.25, 0.6, 0.15]]), np.array([[0.0, 1.0, 0.0]])
    identity = ACTIVATIONS["identity"]()
    of_outputs = (
        lambda p, t: loss.value(identity, p, p, t),
        lambda p, t: loss.gradient(identity, p, p, t),
        loss.gradient_before_softmax,
    )
    for function in of_outputs:
        values = function(in_decimals(p), in_decimals(t))
        assert values.dtype == object
        assert values.astype(float) == pytest.approx(function(p, t), rel=1e-14, abs=1e-16)
