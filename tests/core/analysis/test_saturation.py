"""Saturated neurons and the sizes of gradients: what makes the 1000-wide network stand still."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.saturation import FACTOR, LARGEST, SMALLEST, WayBack, layer_states, saturated, sizes_of, way_back
from core.network.activations import ACTIVATIONS, Identity, LeakyReLU, ReLU, Sigmoid, Tanh
from core.setup.setup import open_setup
from core.training.step import Training
from tests.core.networks import deep


def states(name: str):
    setup = open_setup(name)
    trace = Training(setup).trace(0, setup.start)
    return layer_states(setup.network, trace, 0, trace)


def test_the_wide_network_explains_its_zeros():
    """The article: every SOP of the second layer is in the hundreds, σ saturates at 1, every gradient is exactly 0."""
    first, second, last = states("psi-2-1000-1000-2")
    assert second.sops.min() > 100
    assert second.saturated_count == second.flat == 1000 and last.flat == 2
    for state, parameters in ((first, 3000), (second, 1_001_000), (last, 2002)):
        assert state.gradients.zeros == state.gradients.count == parameters


@pytest.mark.parametrize("name", ["psi-2-1000-1000-2-stretched", "psi-2-1000-1000-2-leaky"])
def test_the_cures_leave_no_layer_without_gradients(name: str):
    for state in states(name):
        assert state.gradients.zeros < 0.6 * state.gradients.count and state.gradients.largest > 0


def test_saturation_is_measured_by_the_steepest_slope():
    z = np.array([-20.0, -7.0, -6.0, 0.0, 6.0, 7.0, 20.0])
    for sigmoid in (Sigmoid(), Sigmoid(scale=0.01)):
        far = z / sigmoid.scale
        slopes = sigmoid.derivative(far, sigmoid.value(far))
        # σ(1 − σ) = 0.00025 at |z| = 8.3
        assert saturated(sigmoid, slopes).tolist() == [True, False, False, False, False, False, True]
    slopes = Tanh().derivative(z, np.tanh(z))
    assert saturated(Tanh(), slopes).tolist() == [True, True, True, False, True, True, True]
    assert saturated(ReLU(), ReLU().derivative(z, z)).tolist() == [True] * 4 + [False] * 3
    for never in (Identity(), LeakyReLU()):
        assert not saturated(never, never.derivative(z, never.value(z))).any()


@pytest.mark.parametrize("name", list(ACTIVATIONS))
def test_the_steepest_slope_is_the_steepest_there_is(name: str):
    activation = ACTIVATIONS[name]()
    if activation.steepest:
        z = np.linspace(-9, 9, 20_001)
        assert activation.derivative(z, activation.value(z)).max() == pytest.approx(activation.steepest, rel=1e-6)


def test_gradients_vanish_in_a_deep_network_without_any_saturated_neuron():
    """Each of 14 sigmoids multiplies by its slope, 1/4 at most, and by small weights."""
    case = deep(Sigmoid(), 15, 0.9)
    found = layer_states(case.network, case.trace(), 0, case.trace())
    assert not any(state.saturated_count for state in found)
    assert found[0].gradients.largest < 1e-6 < 1e-3 < found[-1].gradients.largest
    assert way_back(found) is WayBack.VANISHES
    assert found[-1].delta / found[0].delta > FACTOR


def test_gradients_explode_where_each_layer_multiplies_by_more_than_1():
    case = deep(Identity(), 15, 3.0)
    found = layer_states(case.network, case.trace(), 0, case.trace())
    assert way_back(found) is WayBack.EXPLODES
    assert found[0].delta == pytest.approx(found[-1].delta * 3.0**14)


@pytest.mark.parametrize("size", [1e-6, 1.0, 1e6])
def test_the_size_of_the_inputs_is_no_matter_of_the_way_back(size: float):
    """∂J/∂w of the first layer has the size of the inputs in it; the error comes back to it all the same."""
    case = deep(Identity(), 2, 1.0, inputs=size)
    found = layer_states(case.network, case.trace(), 0, case.trace())
    assert way_back(found) is WayBack.HOLDS


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True), max_size=60))
def test_every_number_is_counted_once(values: list[float]):
    sizes = sizes_of(np.array(values, dtype=np.float64))
    assert sizes.count == len(values)
    assert sizes.zeros == sum(value == 0 for value in values)
    finite = [abs(value) for value in values if np.isfinite(value)]
    assert sizes.lost == len(values) - len(finite)
    assert sizes.largest == max(finite, default=0.0)


def test_sizes_are_counted_by_their_power_of_ten():
    sizes = sizes_of(np.array([3e-5, -3e-5, 0.3, 2.0, 1e-300, 1e300]))
    assert {index + SMALLEST: int(n) for index, n in enumerate(sizes.decades) if n} == {
        SMALLEST: 1, -5: 2, -1: 1, 0: 1, LARGEST: 1,
    }  # fmt: skip
