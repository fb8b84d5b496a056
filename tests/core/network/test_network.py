"""Forward and backward: against scalar Python, central differences, and autonomous facts."""

import numpy as np
import pytest
from hypothesis import given

from core.analysis.gradient_check import check_gradients
from core.network.activations import Identity, Sigmoid
from core.network.elements import Bias, Weight
from core.network.losses import LOSSES
from core.network.network import BiasKind, Layer, Network
from tests.core.networks import BETWEEN_0_AND_1, HIDDEN, OUTPUT, Case, cases, make_case, plain_error


@given(cases())
def test_error_is_the_one_that_scalar_python_computes(case: Case):
    trace = case.trace()
    shown = plain_error(case) / (1 if case.objective.reduction == "mean" else len(case.inputs))
    assert trace.error == pytest.approx(shown, rel=1e-10)


@given(cases())
def test_gradients_agree_with_central_differences(case: Case):
    result = check_gradients(case.network, case.objective, case.trace())
    assert result.passed(1e-6), result.off.max()


@pytest.mark.parametrize("depth", [1, 2, 3])
@pytest.mark.parametrize("loss", sorted(LOSSES))
@pytest.mark.parametrize("activation", OUTPUT, ids=repr)
def test_every_activation_with_every_loss_at_every_depth(activation, loss, depth):
    probabilities = "cross_entropy" in loss
    last = activation if activation in BETWEEN_0_AND_1 or not probabilities else Sigmoid()
    hidden = activation if activation in HIDDEN else Sigmoid()
    sizes = [3] * depth + [2]
    case = make_case(sizes, [hidden] * (depth - 1) + [last], [BiasKind.TRAINED] * depth, loss, l2=0.1, seed=depth)
    assert check_gradients(case.network, case.objective, case.trace()).passed(1e-6)


def test_flat_vector_is_laid_out_layer_by_layer_weights_then_biases():
    network = Network(2, (Layer(2, Sigmoid()), Layer(1, Identity(), BiasKind.ABSENT)))
    vector = np.arange(8.0)
    assert [w.tolist() for w in network.weights(vector)] == [[[0, 1], [2, 3]], [[6], [7]]]
    assert [b.tolist() for b in network.biases(vector)] == [[4, 5], []]
    assert network.parameter_count == 8


@given(cases())
def test_position_and_parameter_are_inverse(case: Case):
    network = case.network
    for position in range(network.parameter_count):
        assert network.position(network.parameter(position)) == position


@pytest.mark.parametrize(
    "missing", [Weight(0, 2, 0), Weight(0, 0, 2), Weight(2, 0, 0), Weight(-1, 0, 0), Bias(1, 0), Bias(0, 2)]
)
def test_a_parameter_that_is_not_there_has_no_position(missing):
    network = Network(2, (Layer(2, Sigmoid()), Layer(1, Identity(), BiasKind.ABSENT)))
    with pytest.raises(IndexError):
        network.position(missing)


def test_only_fixed_biases_are_not_trainable():
    network = Network(1, (Layer(2, Sigmoid(), BiasKind.FIXED), Layer(1, Sigmoid())))
    assert network.trainable.tolist() == [True, True, False, False, True, True, True]


def test_sigmoid_is_finite_and_right_at_the_far_ends():
    assert Sigmoid().value(np.array([[-800.0, 800.0]])).tolist() == [[0.0, 1.0]]


def test_cross_entropy_of_a_class_that_is_not_wanted_is_silent_at_zero_probability():
    loss = LOSSES["cross_entropy"]()
    p, t = np.array([[0.0, 1.0]]), np.array([[0.0, 1.0]])
    assert loss.value(Identity(), p, p, t).tolist() == [0.0]
    assert loss.gradient(Identity(), p, p, t).tolist() == [[0.0, -1.0]]
