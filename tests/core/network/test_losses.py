"""Losses with a logarithm come from the sums: right to the last digits where p is rounded to 1, or to 0."""

import numpy as np
import pytest

from core.network.activations import Activation, Identity, LeakyReLU, ReLU, Sigmoid, Softmax, Tanh
from core.network.losses import BinaryCrossEntropy, CrossEntropy
from tests.core.network.exact import exact_gradient, exact_loss

LOGARITHMIC = (CrossEntropy(), BinaryCrossEntropy())
ANYWHERE = (
    -1000.0,
    -750.0,
    -709.0,
    -41.0,
    -30.0,
    -1.5,
    -1e-9,
    0.0,
    0.3,
    0.7,
    4.0,
    30.0,
    36.0,
    41.0,
    709.0,
    750.0,
    1000.0,
)
SUMS: dict[Activation, tuple[float, ...]] = {
    Sigmoid(): ANYWHERE,
    Sigmoid(scale=0.3): ANYWHERE,
    Sigmoid(scale=-2.0): ANYWHERE,
    Tanh(): (1e-40, 1e-9, 0.2, 0.5493, 0.55, 1.0, 18.0, 19.5, 40.0, 350.0, 500.0),
    Identity(): (1e-40, 1e-18, 0.2, 0.5, 0.75),
    ReLU(): (1e-40, 1e-18, 0.2, 0.5, 0.75),
    LeakyReLU(slope=0.2): (1e-40, 1e-18, 0.2, 0.5, 0.75),
}
TARGETS = (0.0, 1.0, 0.25, 2.0, 4.0, -0.5)
ROWS = (
    (40.0, 0.0),
    (36.0, 0.0, -3.0),
    (1000.0, -1000.0, 0.0),
    (700.0, 740.0),
    (0.5, 0.25, -0.125, 0.1),
    (0.0, 0.0),
    (0.0, 800.0, 799.0, 798.5),
    (1024.0, 1021.0, 974.0),
)
ROW_TARGETS = ((1.0, 0.0, 0.0, 0.0), (0.0, 1.0, 0.0, 0.0), (0.3, 0.7, 0.0, 1.0), (0.5, 0.25, 2.0, -0.5))


def held(activation: Activation, loss: CrossEntropy | BinaryCrossEntropy, z: tuple[float, ...], t: tuple[float, ...]):
    """Hold a sample's loss and its gradient against a thousand digits."""
    binary = isinstance(loss, BinaryCrossEntropy)
    # c·z is rounded, and what is off in an exponent is off in every digit of its power.
    rel = 4e-15 + (2.3e-16 * max(map(abs, z)) if isinstance(activation, Sigmoid) and activation.scale == 0.3 else 0.0)
    sops, targets = np.array([z]), np.array([t])
    p = activation.value(sops)
    value = float(loss.value(activation, sops, p, targets)[0])
    expected, size = exact_loss(activation, binary, z, t)
    assert value == pytest.approx(expected, rel=0, abs=rel * size), (z, t)
    gradient = loss.gradient_at_sops(activation, sops, p, targets)[0].tolist()
    for mine, exact, of in zip(gradient, *exact_gradient(activation, binary, z, t), strict=True):
        # Below the range of e^−z a sigmoid is 0, as in any program.
        assert mine == pytest.approx(exact, rel=0, abs=rel * of + 1e-307), (z, t)


@pytest.mark.slow
@pytest.mark.parametrize("loss", LOGARITHMIC, ids=lambda loss: loss.name)
@pytest.mark.parametrize("activation", SUMS, ids=repr)
def test_of_one_output_they_are_exact(activation: Activation, loss):
    for z in SUMS[activation]:
        for t in TARGETS:
            held(activation, loss, (z,), (t,))


@pytest.mark.slow
@pytest.mark.parametrize("loss", LOGARITHMIC, ids=lambda loss: loss.name)
def test_of_a_softmax_they_are_exact(loss):
    for z in ROWS:
        for t in ROW_TARGETS:
            held(Softmax(), loss, z, t[: len(z)])


@pytest.mark.parametrize("z", [36.0, 41.0, 750.0])
def test_the_loss_of_a_target_0_is_the_sum_itself_where_e_to_its_negative_is_nothing_beside_it(z: float):
    sops, nothing = np.array([[z]]), np.array([[0.0]])
    loss = BinaryCrossEntropy().value(Sigmoid(), sops, Sigmoid().value(sops), nothing)
    assert loss.tolist() == [z]
