"""Compiled training: the same numbers as plain NumPy, however it is cut into slices, and the same end."""

import subprocess
import sys
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.data.samples import Samples
from core.network.activations import ACTIVATIONS, LeakyReLU, Sigmoid, Tanh
from core.network.losses import LOSSES, SquaredError
from core.network.names import Names
from core.network.network import BiasKind, Layer, Network
from core.network.objective import Objective
from core.network.rules import Rule, rule_named
from core.network.wrong_rules import WRONG_RULES, WrongRule
from core.setup.setup import Setup, built_in_names, open_setup
from core.training.compiled.codes import codes_of
from core.training.compiled.loop_choice import FIRST_IN_NUMPY, LoopChoice, goes_one_by_one
from core.training.compiled.table_code import ACTIVATION_NUMBERS
from core.training.kernel import ROOMY, Kernel
from core.training.run import Run
from core.training.step import Training
from tests.benchmarks.contenders import INKED, setup_of_sizes
from tests.core.networks import general_kernel, mistakes


@dataclass(frozen=True)
class Halved(Tanh):
    """A slope that no loop has."""

    name = "halved"

    def derivative(self, z: np.ndarray, f: np.ndarray) -> np.ndarray:
        return 0.5 * super().derivative(z, f)


DIVERGED = 100.0  # a weight like this comes of a run that leaves all bounds


@st.composite
def setups(draw: st.DrawFn) -> Setup:
    """Any network, loss, rule, L2, bias and order of the format, with a few samples."""
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    loss = draw(st.sampled_from(sorted(LOSSES)))
    depth = draw(st.integers(1, 3))
    sizes = [draw(st.sampled_from([1, 2, 3, 9, 20])) for _ in range(depth)]
    hidden = st.sampled_from(
        [Sigmoid(), Sigmoid(scale=0.3), LeakyReLU(slope=0.2), *(ACTIVATIONS[n]() for n in ("tanh", "identity", "relu"))]
    )
    last = {"cross_entropy": ["softmax"], "binary_cross_entropy": ["sigmoid"]}.get(
        loss, ["sigmoid", "tanh", "identity", "softmax"]
    )
    layers = [Layer(size, draw(hidden), draw(st.sampled_from(list(BiasKind)))) for size in sizes]
    layers[-1] = layers[-1]._replace(activation=ACTIVATIONS[draw(st.sampled_from(last))]())
    network = Network(draw(st.sampled_from([1, 2, 8])), tuple(layers))
    count = draw(st.integers(1, 5))
    inputs, targets = random.normal(size=(count, network.inputs)), random.uniform(0.1, 0.9, (count, network.outputs))
    rate = draw(st.sampled_from([0.01, 0.1]))
    objective = Objective(LOSSES[loss](), draw(st.sampled_from(["mean", "sum"])), draw(st.sampled_from([0.0, 0.02])))
    return replace(
        open_setup("csdn-2-3-1"),
        network=network,
        names=Names(network),
        start=random.normal(0.0, 0.6, network.parameter_count),
        samples=Samples(inputs, targets),
        objective=objective,
        rule=rule_named(draw(st.just("gradient_descent") | mistakes(3)), rate),
        learning_rate=rate,
        batch=draw(st.sampled_from([1, 1, 2, 3, 5])),
        order=draw(st.sampled_from(["sequential", "shuffled"])),
        seed=draw(st.integers(0, 5)),
    )  # fmt: skip


@pytest.mark.slow
@given(setups())
@settings(max_examples=300)
def test_it_trains_as_plain_numpy_does(setup: Setup):
    training = Training(setup)
    kernel = general_kernel(setup)
    assert kernel is not None
    compiled, states = setup.start.copy(), 12
    errors, rows = np.empty(states), np.empty((states + 1, len(compiled)))
    done = kernel.train(compiled, 0, errors, rows[1:])
    assert done == states or not np.isfinite(training.trace(done + 1, compiled).error)  # it left the numbers
    trace = training.trace(0, setup.start)
    for state in range(done):  # held together step by step: rounding does not grow from state to state
        before = setup.start if state == 0 else rows[state]
        plain = training.update(trace)
        # Terms cancel that are far larger than their sum; a sequential update goes back by the new weights already.
        if max(np.abs(before).max(), np.abs(plain).max()) > DIVERGED:
            break
        size = np.maximum(np.abs(plain), np.abs(plain - before) + 1e-3)
        assert np.max(np.abs(rows[state + 1] - plain) / size) < 1e-12
        trace = training.trace(state + 1, rows[state + 1])
        assert errors[state] == pytest.approx(trace.error, rel=1e-12, abs=1e-14)
    assert done < states or compiled.tolist() == rows[states].tolist()


@given(setups(), st.lists(st.integers(1, 9), min_size=1, max_size=6))
@settings(max_examples=60)
def test_however_it_is_cut_a_state_is_the_same_to_the_last_bit(setup: Setup, slices: list[int]):
    kernel = general_kernel(setup)
    assert kernel is not None
    cut, state = setup.start.copy(), 0
    for count in slices:
        assume(kernel.train(cut, state, np.empty(count)) == count)
        state += count
    assert kernel.replay(setup.start, 0, state).tolist() == cut.tolist()


def _with_zeros(*sizes: int, l2: float, batch: int) -> Setup:
    """A network whose samples are mostly 0, as pictures are."""
    setup = setup_of_sizes(*sizes, samples=7, batch=batch)
    random = np.random.default_rng(3)
    inputs = np.where(random.random(setup.samples.inputs.shape) < INKED, setup.samples.inputs, 0.0)
    samples = Samples(inputs, setup.samples.targets)
    return replace(setup, samples=samples, objective=setup.objective._replace(l2=l2), order="shuffled")


@pytest.mark.parametrize(("batch", "roomy"), [(1, ROOMY), (1, 0), (3, ROOMY)])
@pytest.mark.parametrize("l2", [0.0, 0.02])
@pytest.mark.parametrize(
    "sizes", [(64, 20, 10), (120, 20, 33), (9, 8, 40, 3), (3, 2, 11), (230, 170, 11)], ids=lambda sizes: str(sizes)
)
def test_wide_layers_train_as_plain_numpy_does_however_they_are_laid_out(
    sizes: tuple[int, ...], l2: float, batch: int, roomy: int, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("core.training.kernel.ROOMY", roomy)  # parameters: more of them stay where they are
    setup = _with_zeros(*sizes, l2=l2, batch=batch)
    training = Training(setup)
    codes, states = codes_of(setup.network, setup.objective.loss, setup.rule), 100
    assert codes is not None
    batches = training.batches
    general = LoopChoice(codes, None, goes_one_by_one(setup, batches))  # where that is faster NumPy would train
    kernel = Kernel(setup, batches, general)
    whole, errors, rows = setup.start.copy(), np.empty(states), np.empty((states, len(setup.start)))
    assert kernel.train(whole, 0, errors, rows) == states
    plain = setup.start
    for state in range(states):
        plain = training.update(training.trace(state, plain), state)
        assert np.abs(rows[state] - plain).max() < 1e-12
    assert errors[-1] == pytest.approx(training.trace(states, plain).error, rel=1e-12)
    cut = setup.start.copy()
    for first, last in ((0, 1), (1, 2), (2, 37), (37, states)):
        kernel.train(cut, first, np.empty(last - first))
        assert cut.tolist() == rows[last - 1].tolist()


def test_what_has_left_the_numbers_leaves_nothing_behind_for_the_next_training():
    setup, errors = _with_zeros(30, 20, 11, l2=0.0, batch=1), np.empty(20)
    kernel, other = general_kernel(setup), general_kernel(setup)
    assert kernel is not None
    assert other is not None
    assert kernel.train(np.full_like(setup.start, np.nan), 0, errors) == 0
    again, afresh = setup.start.copy(), setup.start.copy()
    assert kernel.train(again, 0, errors) == other.train(afresh, 0, errors) == len(errors)
    assert again.tolist() == afresh.tolist()


@pytest.mark.parametrize("name", built_in_names())
def test_every_built_in_setup_is_compiled(name: str):
    assert Training(open_setup(name)).kernel is not None


@pytest.mark.parametrize("name", WRONG_RULES)
def test_every_wrong_rule_is_compiled(name: str):
    assert Training(open_setup("psi-2-3-3-2").with_rule(name)).kernel is not None


@pytest.mark.parametrize(
    "takes",
    [
        {"loss": lambda _: SquaredError()},
        {"hidden": lambda _: Halved()},
        {"output": lambda _: Halved()},
        {"weights_back": lambda weights, gradient, rate: 2.0 * weights},
    ],
    ids=lambda takes: next(iter(takes)),
)
def test_a_mistake_that_the_loops_do_not_know_is_left_to_numpy(takes: dict[str, Any]):
    setup = replace(open_setup("csdn-2-3-1"), rule=Rule((WrongRule("unheard_of", **takes),), 0.1))
    assert Training(setup).kernel is None
    run = Run(setup)
    run.advance(3)
    right = Run(open_setup("csdn-2-3-1"))
    right.advance(3)
    assert run.history.newest[1].tolist() != right.history.newest[1].tolist()


@pytest.mark.parametrize(("hidden", "samples", "in_numpy"), [(200, 2, True), (200, 1, False), (60, 600, True)])
def test_large_batches_of_wide_layers_are_left_to_numpy(hidden: int, samples: int, in_numpy: bool):
    layer = Layer(hidden, Sigmoid(), BiasKind.TRAINED)
    network = Network(hidden, (layer, layer))
    data = np.full((samples, hidden), 0.5)
    setup = replace(
        open_setup("csdn-2-3-1"),
        network=network, start=np.zeros(network.parameter_count), samples=Samples(data, data), batch=samples,
    )  # fmt: skip
    assert (Training(setup).kernel is None) is in_numpy


@pytest.mark.parametrize("name", ["sigmoid", "tanh"])
def test_exponentials_of_wide_layers_are_right_over_the_whole_range(name: str):
    from core.training.compiled.functions import activate

    size = np.geomspace(1e-300, 1e3, 4000)
    z = np.concatenate([-size, size, [0.0, -745.5, -746.0, -750.0, -1e308, 1e308, -np.inf, np.inf]])
    a = np.empty_like(z)
    activate(ACTIVATION_NUMBERS[name], 1.0, z, a, np.uint64(0), np.uint64(len(z)))
    with np.errstate(all="ignore"):
        assert a == pytest.approx(ACTIVATIONS[name]().value(z), rel=2e-15, abs=0.0)
    nothing = np.full(9, np.nan)
    activate(ACTIVATION_NUMBERS[name], 1.0, nothing, a, np.uint64(0), np.uint64(9))
    assert np.isnan(a[:9]).all()


def test_a_run_in_one_go_in_steps_and_by_replay_is_the_same():
    setup = open_setup("psi-2-3-3-2")
    whole, steps, thinned = Run(setup), Run(setup), Run(setup, budget=8 * 29 * 30)
    for run in (whole, thinned):
        run.advance(400)
    for state in range(1, 401):
        steps.advance(state)
    assert thinned.history.stride > 1
    training = Training(setup)
    for state in (1, 2, 77, 399, 400):
        expected = whole.history.nearest(state)[1].tolist()
        assert steps.history.nearest(state)[1].tolist() == expected
        kept, parameters = thinned.history.nearest(state)
        assert training.replay(kept, parameters, state).tolist() == expected
    assert whole.history.errors.tolist() == steps.history.errors.tolist() == thinned.history.errors.tolist()


@pytest.mark.parametrize("rate", [3.0, 1e10, 1e160])
def test_a_run_that_leaves_the_numbers_ends_where_plain_numpy_ends(rate: float):
    identity = Layer(1, ACTIVATIONS["identity"](), BiasKind.ABSENT)
    network = Network(1, (identity, identity))
    setup = replace(
        open_setup("csdn-2-3-1"),
        network=network,
        names=Names(network),
        start=np.array([0.5, 0.7]),
        samples=Samples(np.array([[1.5]]), np.array([[2.0]])),
        learning_rate=rate,
    )
    compiled = Run(setup)
    compiled.advance(10_000)
    assert compiled.ended is not None
    training, plain, state = Training(setup), setup.start, 0
    with np.errstate(all="ignore"):
        while True:
            trace = training.trace(state, plain)
            moved = training.update(trace)
            if not (np.isfinite(trace.error) and np.isfinite(trace.gradient).all() and np.isfinite(moved).all()):
                break
            plain, state = moved, state + 1
    assert compiled.history.last == compiled.ended.state == state
    assert np.isfinite(compiled.history.errors[:-1]).all()
    for kept in range(compiled.history.length):
        assert np.isfinite(compiled.history.nearest(kept)[1]).all()


def test_without_numba_everything_runs_on_numpy(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    run = Run(open_setup("gad-3-2-1"))
    run.advance(100)
    monkeypatch.undo()
    compiled = Run(open_setup("gad-3-2-1"))
    compiled.advance(100)
    assert run.history.nearest(100)[1] == pytest.approx(compiled.history.nearest(100)[1], rel=1e-13)


@pytest.mark.slow
def test_a_kernel_is_ready_once_its_loops_are_loaded() -> None:
    script = (
        "from core.setup.setup import open_setup; from core.training.run import Run\n"
        f"run = Run(open_setup('gad-3-2-1')); run.advance({FIRST_IN_NUMPY}); said = [run.is_ready]\n"
        "run.prepare(); said.append(run.is_ready); print(said)"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert told.strip() == "[False, True]"
