"""Loops that are generated for small networks: the same numbers as plain NumPy and the general loops."""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numba
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.network.activations import ACTIVATIONS, LeakyReLU, Sigmoid, Tanh
from core.network.losses import LOSSES
from core.network.names import Names
from core.network.network import BiasKind, Layer, Network
from core.network.objective import Objective
from core.network.optimizers import OPTIMIZERS, SCHEDULES
from core.network.rules import rule_named
from core.setup.setup import Setup, built_in_names, open_setup
from core.training.batches import Batches
from core.training.compiled import functions
from core.training.compiled.codes import codes_of
from core.training.compiled.generated.loops import in_place
from core.training.compiled.generated.shape import MOST_PARAMETERS, LoopShape, shape_of
from core.training.compiled.generated.text import NAME, text_of
from core.training.kernel import Kernel
from core.training.step import Training
from tests.core.networks import general_kernel, mistakes
from tests.core.scripts import OPTIMIZING, SCHEDULING
from tests.core.training.test_kernel import DIVERGED
from tests.core.training.test_optimizing import what_is_summed

STATES = 200


def batches_of(setup: Setup) -> Batches:
    return Batches(len(setup.samples.inputs), setup.batch, setup.order, setup.seed, setup.generator)


def shape(setup: Setup) -> LoopShape | None:
    codes = codes_of(setup.network, setup.objective.loss, setup.rule)
    return None if codes is None else shape_of(setup, batches_of(setup), codes)


@st.composite
def setups(draw: st.DrawFn) -> Setup:
    """Any activations, loss, rule, penalties, biases, optimizer, schedule, batch and order that a loop is written for."""
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    loss = draw(st.sampled_from(sorted(LOSSES)))
    sizes = draw(st.lists(st.integers(1, 4), min_size=1, max_size=3))
    hidden = st.sampled_from(
        [Sigmoid(), Sigmoid(scale=0.3), LeakyReLU(slope=0.2), *(ACTIVATIONS[n]() for n in ("tanh", "identity", "relu"))]
    )
    last = {
        "cross_entropy": [ACTIVATIONS["softmax"]()],
        "binary_cross_entropy": [Sigmoid(), Sigmoid(scale=0.3)],
    }.get(loss, [Sigmoid(), Sigmoid(scale=0.3), Tanh(), ACTIVATIONS["identity"](), ACTIVATIONS["softmax"]()])
    layers = [Layer(size, draw(hidden), draw(st.sampled_from(list(BiasKind)))) for size in sizes]
    layers[-1] = layers[-1]._replace(activation=draw(st.sampled_from(last)))
    if layers[-1].activation.name == "softmax":
        layers[-1] = layers[-1]._replace(size=max(2, layers[-1].size))
    network = Network(draw(st.sampled_from([1, 2, 3])), tuple(layers))
    count = draw(st.integers(1, 7))
    inputs = random.normal(size=(count, network.inputs))
    if loss == "cross_entropy" and draw(st.booleans()):
        targets = np.eye(network.outputs)[random.integers(0, network.outputs, count)]
    else:
        targets = random.uniform(0.1, 0.9, (count, network.outputs))
    rate = draw(st.sampled_from([0.01, 0.1]))
    optimizer = draw(st.sampled_from(OPTIMIZING))
    penalties = draw(st.sampled_from([0.0, 0.02])), draw(st.sampled_from([0.0, 0.0, 0.01]))
    setup = replace(
        open_setup("csdn-2-3-1"),
        network=network,
        names=Names(network),
        start=random.normal(0.0, 0.6, network.parameter_count),
        objective=Objective(LOSSES[loss](), draw(st.sampled_from(["mean", "sum"])), *penalties),
        rule=rule_named(draw(st.just("gradient_descent") | mistakes(3)), rate),
        learning_rate=rate,
        batch=draw(st.sampled_from([1, 1, 2, 3, 5, 7])),
        order=draw(st.sampled_from(["sequential", "shuffled"])),
        seed=draw(st.integers(0, 5)),
        optimizer=optimizer,
        schedule=draw(st.sampled_from(SCHEDULING)),
    )  # fmt: skip
    samples = replace(setup.samples, inputs=inputs, targets=targets)
    setup = replace(setup, samples=samples)
    assume(shape(setup) is not None and Training(setup).kernel is not None)
    return setup


def interpreted(shape: LoopShape) -> Callable[..., Any]:
    """The function of a text in plain Python: what is written, whatever becomes of it in numba."""
    functions = {"exp": math.exp, "exp_below": math.exp, "tanh": math.tanh}
    whole = {f"{name}_alone": function for name, function in functions.items()} | functions
    zero, one = np.uint64(0), np.uint64(1)

    def filled_up(samples: np.uint64) -> np.uint64:
        return np.uint64(-(-int(samples) // 16) * 16)

    space = whole | {
        "np": np, "ZERO": zero, "ONE": one, "filled_up": filled_up, "isfinite": math.isfinite,
        "log": math.log, "log1p": math.log1p, "sqrt": math.sqrt, "floor": math.floor, "cos": math.cos, "pi": math.pi,
        **dict.fromkeys(("in_place", "called", "compiled", "summed"), lambda function: function),
    }  # fmt: skip
    exec(text_of(shape), space)
    return space[NAME]


def hold_against_numpy(setup: Setup, kernel: Kernel, states: int) -> np.ndarray:
    """Hold iterations against NumPy, each from the state that the one before came to; gives all states."""
    training = Training(setup)
    count = setup.network.parameter_count
    rows, errors = np.zeros((states + 1, training.width)), np.empty(states)
    rows[0, :count] = setup.start
    done = kernel.train(rows[0].copy(), 0, errors, rows[1:])
    trace = training.trace(0, setup.start)
    for state in range(done):
        before, plain = rows[state], training.next_whole(state, rows[state])
        if max(np.abs(before).max(), np.abs(plain).max()) > DIVERGED:
            return rows
        summed = what_is_summed(setup, trace)
        # As in test_optimizing: what an adaptive step divides by is as small as the gradients are.
        doubt = 1e-15 * np.maximum(summed, 1.0) / np.maximum(np.abs(trace.gradient), 1e-8)
        moved = setup.rate_at(state) + np.abs(plain - before)[:count]
        rounding = 0.0 if setup.optimizer.is_linear else np.max(moved * doubt)
        size = np.maximum(np.abs(plain), np.abs(plain - before) + 1e-3)
        size = np.maximum(size, np.resize(summed, training.width))
        assert np.max(np.abs(rows[state + 1] - plain) / size) < 1e-12 + rounding
        trace = training.trace(state + 1, rows[state + 1, :count])
        assert errors[state] == pytest.approx(trace.error, rel=1e-12, abs=1e-14)
    if done < states:
        assert not np.isfinite(training.trace(done + 1, training.next_whole(done, rows[done])[:count]).error)
    return rows


@pytest.mark.slow
@given(setups())
@settings(max_examples=150)
def test_what_is_written_trains_as_plain_numpy_does(setup: Setup):
    kernel = Training(setup).kernel
    assert kernel is not None and kernel.is_generated
    with pytest.MonkeyPatch.context() as patch, np.errstate(all="ignore"):
        patch.setattr("core.training.compiled.generated.loops.loop_of", interpreted)
        hold_against_numpy(setup, kernel, 30)


def classes(count: int, outputs: int, seed: int = 0) -> np.ndarray:
    return np.eye(outputs)[np.random.default_rng(seed).integers(0, outputs, count)]


def setup_of(
    sizes: tuple[int, ...], activations: tuple[Any, ...], loss: str, count: int, batch: int, **others: Any
) -> Setup:
    """A network with drawn parameters and samples."""
    random = np.random.default_rng(3)
    bias = others.pop("bias", BiasKind.TRAINED)
    layers = tuple(Layer(size, activation, bias) for size, activation in zip(sizes[1:], activations, strict=True))
    network = Network(sizes[0], layers)
    targets = others.pop("targets", None)
    if targets is None:
        targets = random.uniform(0.1, 0.9, (count, sizes[-1]))
    setup = open_setup("csdn-2-3-1")
    return replace(
        setup,
        network=network,
        names=Names(network),
        start=random.normal(0.0, 0.6, network.parameter_count),
        samples=replace(setup.samples, inputs=random.normal(size=(count, sizes[0])), targets=targets),
        objective=Objective(LOSSES[loss](), *others.pop("objective", ("mean",))),
        batch=batch,
        **{"learning_rate": 0.05, **others},
    )


SOFTMAX, TANH, RELU = (ACTIVATIONS[name]() for name in ("softmax", "tanh", "relu"))
COMPILED = {
    "3-2-1": lambda: open_setup("gad-3-2-1"),
    "two moons": lambda: open_setup("moons-2-3-2"),
    "three classes, in batches": lambda: setup_of(
        (2, 3, 3), (TANH, SOFTMAX), "cross_entropy", 30, 8, targets=classes(30, 3), order="shuffled",
        objective=("mean", 0.01, 0.001), optimizer=OPTIMIZERS["adam"](weight_decay=0.01),
    ),
    "three classes, one by one": lambda: setup_of(
        (2, 3, 3), (Sigmoid(scale=0.5), SOFTMAX), "cross_entropy", 9, 1, targets=classes(9, 3)
    ),
    "yes or no, in a batch": lambda: setup_of(
        (2, 3, 1), (Sigmoid(), Sigmoid()), "binary_cross_entropy", 40, 40, targets=classes(40, 2)[:, :1],
        objective=("sum", 0.01), schedule=SCHEDULES["cosine"](over=100, lowest=0.001), learning_rate=0.01,
    ),
    "squares, in a batch": lambda: setup_of(
        (2, 3, 2), (LeakyReLU(slope=0.2), Tanh()), "mean_squared_error", 10, 3, bias=BiasKind.FIXED,
        optimizer=OPTIMIZERS["momentum"](nesterov=True),
    ),
    "mistakes": lambda: setup_of(
        (2, 3, 2), (Sigmoid(scale=0.3), Sigmoid()), "half_squared_error", 3, 1, bias=BiasKind.ABSENT,
        rule=rule_named(["sequential_update", "missing_output_derivative", "square_only_derivative"], 0.05),
        objective=("mean", 0.02),
    ),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", COMPILED)
def test_what_is_compiled_trains_as_plain_numpy_and_the_general_loops_do(name: str):
    setup = COMPILED[name]()
    training, general = Training(setup), general_kernel(setup)
    assert training.kernel is not None and training.kernel.is_generated
    assert general is not None and not general.is_generated
    rows = hold_against_numpy(setup, training.kernel, STATES)
    whole = rows[0].copy()
    assert general.train(whole, 0, np.empty(STATES)) == STATES
    assert rows[-1] == pytest.approx(whole, rel=1e-12, abs=1e-12)


@pytest.mark.parametrize("name", ["3-2-1", "two moons"])
def test_however_it_is_cut_a_state_is_the_same_to_the_last_bit(name: str):
    setup = COMPILED[name]()
    kernel = Training(setup).kernel
    assert kernel is not None and kernel.is_generated
    cut, errors, rows = setup.start.copy(), np.empty(STATES), np.empty((STATES, len(setup.start)))
    kernel.train(setup.start.copy(), 0, errors, rows)
    for state in range(STATES):
        error = np.empty(1)
        assert kernel.train(cut, state, error) == 1
        assert (cut.tobytes(), error[0]) == (rows[state].tobytes(), errors[state])
    assert kernel.replay(setup.start, 0, STATES).tobytes() == cut.tobytes()


def test_what_is_written_is_a_function_of_kinds_and_not_of_numbers():
    setup = open_setup("moons-2-3-2")
    other = replace(setup.with_learning_rate(0.3), start=setup.start + 1.0)
    found = shape(setup)
    assert found is not None and found == shape(other)
    sigmoids = shape(open_setup("moons-2-3-2-sigmoid"))
    assert sigmoids is not None and text_of(sigmoids) != text_of(found)


@pytest.mark.parametrize("name", built_in_names())
def test_loops_are_generated_for_small_networks_alone(name: str):
    setup = open_setup(name)
    kernel = Training(setup).kernel
    assert kernel is not None
    assert kernel.is_generated is (setup.network.parameter_count <= MOST_PARAMETERS)


def test_a_loss_that_is_nearly_nothing_keeps_its_digits():
    """ln(1 + e) of many small e, which one product of all 1 + e would have lost."""
    setup = setup_of((1, 2), (SOFTMAX,), "cross_entropy", 64, 64, targets=np.repeat([[1.0, 0.0]], 64, axis=0))
    setup = replace(setup, start=np.array([0.0, 0.0, 30.0, 0.0]), learning_rate=1e-9)
    kernel, error = Training(setup).kernel, np.empty(1)
    assert kernel is not None and kernel.train(setup.start.copy(), 0, error) == 1
    assert error[0] == pytest.approx(math.log1p(math.exp(-30.0)), rel=1e-9)


FREELY = {"contract", "reassoc", "nsz"}  # nsz: −0 may become 0, without which a constant added and taken away stays


@pytest.mark.parametrize("function", [functions.exp, functions.tanh], ids=["exp", "tanh"])
def test_functions_keep_their_digits_in_a_loop_whose_sums_may_be_split_up(function: Any):
    """What numba puts in place takes the way of rounding of its caller; what LLVM puts in place keeps its own."""
    kept = in_place(function.py_func)
    lost = numba.njit(inline="always", error_model="numpy")(function.py_func)

    @numba.njit(error_model="numpy", fastmath=FREELY)
    def keeping(x: np.ndarray, found: np.ndarray) -> None:
        for k in range(len(x)):
            found[k] = kept(x[k])

    @numba.njit(error_model="numpy", fastmath=FREELY)
    def losing(x: np.ndarray, found: np.ndarray) -> None:
        for k in range(len(x)):
            found[k] = lost(x[k])

    x = np.linspace(-3.0, 3.0, 1001)
    expected = getattr(np, function.py_func.__name__)(x)
    found = np.empty_like(x)
    keeping(x, found)
    assert found == pytest.approx(expected, rel=1e-15, abs=1e-16)
    losing(x, found)
    assert np.abs(found - expected).max() > 1e-3  # or else the trap is gone, and `in_place` isn't needed
