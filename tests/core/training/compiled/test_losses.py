"""Losses with a logarithm, compiled: the same numbers as plain NumPy, however large the sums, after any activation."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.data.samples import Samples
from core.network.activations import ACTIVATIONS, Activation, LeakyReLU, Sigmoid
from core.network.backward_pass import Trace
from core.network.logarithms import times
from core.network.losses import LOSSES
from core.network.names import Names
from core.network.network import BiasKind, Layer, Network
from core.network.objective import Objective
from core.network.rules import RULES, rule_named
from core.setup.setup import Setup, open_setup
from core.training.step import Training
from tests.core.networks import general_kernel

LOGARITHMIC = ("cross_entropy", "binary_cross_entropy")
LAST = [*(kind() for kind in ACTIVATIONS.values()), Sigmoid(scale=0.3), Sigmoid(scale=-2.0), LeakyReLU(slope=0.2)]
SUMS = (0.0, 1e-9, 0.25, 0.93, 0.95, 1.0, 2.7, 2.8, 8.0, 36.0, 41.0, 300.0, 660.0, 680.0, 720.0, 1000.0)
ANY_SETUP = open_setup("csdn-2-3-1")
TARGETS = (0.0, 1.0, 0.25, 0.5, 2.0, -0.5)


def held(setup: Setup) -> None:
    """Hold one update by the compiled loop, and the error after it, against plain NumPy."""
    training = Training(setup)
    kernel = general_kernel(setup)
    assert kernel is not None
    plain = training.update(training.trace(0, setup.start))
    expected = training.trace(1, plain).error
    compiled, error = setup.start.copy(), np.empty(1)
    done = kernel.train(compiled, 0, error)
    if not (np.isfinite(plain).all() and np.isfinite(expected)):
        assert done == 0 or not np.isfinite(compiled).all()
        return
    assert done == 1
    apart, by = np.abs(compiled - plain), np.abs(plain - setup.start)
    # p − t cancels where p comes near a target between 0 and 1, and after a softmax what several classes add.
    targets, softmax = setup.samples.targets, setup.network.layers[-1].activation.name == "softmax"
    classes = np.isin(targets, (0.0, 1.0)).all() and not (softmax and (targets.sum(axis=1) != 1.0).any())
    cancels = 0.0 if classes else 1e-15 * setup.learning_rate
    sizes = 1.0 + np.abs(setup.samples.inputs).max()
    assert np.all(apart <= 1e-12 * by.max() + 3e-16 * np.abs(setup.start) + cancels * sizes)
    trace = training.trace(1, compiled)  # from the same parameters
    assert error[0] == pytest.approx(
        trace.error, rel=0, abs=1e-12 * size_of(setup, trace) + off_by_sums(training, trace)
    )


def size_of(setup: Setup, trace: Trace) -> float:
    """What the terms of all losses add up to in magnitude."""
    z, p, t, last = trace.forward.sops[-1], trace.forward.outputs, trace.targets, setup.network.layers[-1].activation
    with np.errstate(all="ignore"):
        terms = [times(t, last.log_value(z, p))]
        if setup.objective.loss.name == "binary_cross_entropy":
            terms.append(times(1.0 - t, last.log_complement(z, p)))
    return float(np.abs(terms).sum()) + abs(trace.error)


def off_by_sums(training: Training, trace: Trace) -> float:
    """How far a loss may be off as the sums are rounded otherwise: near 0 it hangs on the last bit of a large sum."""
    into = np.abs(trace.forward.into(len(trace.weights) - 1))
    sizes = into @ np.abs(trace.weights[-1]) + (np.abs(trace.biases[-1]) if trace.biases[-1].size else 0.0)
    right = training.right(trace)
    return 1e-15 * float((np.abs(right.deltas[-1]) * sizes).sum())


def one_layer(last: Activation, loss: str, sums, targets, batch: int) -> Setup:
    """A layer of neurons that hand on the sample's inputs: its SOPs are what they are."""
    outputs = len(sums[0])
    network = Network(outputs, (Layer(outputs, last, BiasKind.TRAINED),))
    return replace(
        ANY_SETUP,
        network=network,
        names=Names(network),
        start=np.concatenate([np.eye(outputs).ravel(), np.zeros(outputs)]),
        samples=Samples(np.array(sums), np.array(targets)),
        objective=Objective(LOSSES[loss]()),
        learning_rate=1e-7,
        batch=batch,
    )


@pytest.mark.slow
@pytest.mark.parametrize("batch", [1, 3])
@pytest.mark.parametrize("loss", LOGARITHMIC)
@pytest.mark.parametrize("last", LAST, ids=repr)
def test_at_any_sum_and_target(last: Activation, loss: str, batch: int):
    signs = (1.0, -1.0) if last.name in ("sigmoid", "softmax") else (1.0,)
    for sign, shift in product(signs, (0, 1, 7)):
        sums = [[sign * a, b, -sign * b] for a, b in zip(SUMS, SUMS[shift:] + SUMS[:shift], strict=True)]
        if last.name not in ("sigmoid", "softmax"):
            sums = np.abs(sums).tolist()
        for first in range(0, len(sums), batch):
            for turn in range(len(TARGETS)):
                targets = [[TARGETS[(turn + index * k) % len(TARGETS)] for k in (1, 2, 3)] for index in range(batch)]
                some = [sums[(first + index) % len(sums)] for index in range(batch)]
                held(one_layer(last, loss, some, targets, batch))


@st.composite
def setups(draw: st.DrawFn) -> Setup:
    """Any network whose outputs are told by a loss with a logarithm, with sums up to a thousand, by any rule."""
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    sizes = [draw(st.sampled_from([1, 2, 3, 9])) for _ in range(draw(st.integers(1, 3)))]
    hidden = st.sampled_from([Sigmoid(), Sigmoid(scale=0.3), *(ACTIVATIONS[name]() for name in ("tanh", "relu"))])
    layers = [Layer(size, draw(hidden), draw(st.sampled_from(list(BiasKind)))) for size in sizes]
    layers[-1] = layers[-1]._replace(activation=draw(st.sampled_from(LAST)))
    network = Network(draw(st.sampled_from([1, 2, 8])), tuple(layers))
    count, outputs = draw(st.integers(1, 5)), network.outputs
    start = random.normal(0.0, 0.6, network.parameter_count)
    network.weights(start)[-1][...] *= draw(st.sampled_from([1.0, 20.0, 1000.0]))
    targets = random.uniform(0.0, 1.0, (count, outputs))
    if draw(st.booleans()):
        targets = np.eye(outputs)[random.integers(0, outputs, count)] if outputs > 1 else np.round(targets)
    rate = draw(st.sampled_from([0.01, 0.1]))
    loss, reduction, l2 = (
        LOSSES[draw(st.sampled_from(LOGARITHMIC))](), draw(st.sampled_from(["mean", "sum"])), draw(st.sampled_from([0.0, 0.02])),
    )  # fmt: skip
    return replace(
        ANY_SETUP,
        network=network,
        names=Names(network),
        start=start,
        samples=Samples(random.normal(size=(count, network.inputs)), targets),
        objective=Objective(loss, reduction, l2),
        rule=rule_named(draw(st.lists(st.sampled_from(sorted(RULES)), min_size=1, max_size=3)), rate),
        learning_rate=rate,
        batch=draw(st.sampled_from([1, 1, 2, 3, 5])),
    )


@pytest.mark.slow
@given(setups())
@settings(max_examples=200)
def test_of_any_network(setup: Setup):
    held(setup)
