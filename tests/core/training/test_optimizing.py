"""Training with an optimizer: compiled as in plain NumPy, and any state reached again with what it carries."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.network.backward_pass import Trace
from core.network.network import BiasKind
from core.network.optimizers import CONSTANT, OPTIMIZERS, PLAIN, SCHEDULES, Adam, Momentum, Optimizer, RMSprop
from core.network.rules import rule_named
from core.setup.changes import change_layer
from core.setup.setup import Setup, open_setup
from core.training.kept_run import KeptRun
from core.training.passes import Passes
from core.training.recorded_states import RecordedStates
from core.training.run import Run
from core.training.step import Training
from tests.core.networks import general_kernel
from tests.core.scripts import BEYOND_ALL_SCHEDULES, OPTIMIZING, SCHEDULING
from tests.core.training.test_kernel import DIVERGED, setups

pytestmark = pytest.mark.usefixtures("general_loops")

CARRYING = [each for each in OPTIMIZING if each.carries]
EACH = pytest.mark.parametrize("optimizer", CARRYING, ids=lambda each: f"{each.name}{each.values}")


def setup_with(optimizer: Optimizer, **others: object) -> Setup:
    return replace(open_setup("moons-2-3-2"), optimizer=optimizer, batch=3, learning_rate=0.02, **others)


def states_of(run: Run) -> RecordedStates:
    return RecordedStates(run.roots, run.history)


def trained(setup: Setup, until: int, budget: int = 2**24) -> Run:
    run = Run(setup, budget)
    run.advance(until)
    return run


# A slope is a difference, too: 1 − f² of a tanh, f − f² of a sigmoid. Near its ends it is next to nothing, and its
# rounding is that of 1: a compiled tanh may be off by its three last bits, and 1 − f² = 0.0007 is then off by 1e-12.
TERMS_OF_A_SLOPE = 1.0


def what_is_summed(setup: Setup, trace: Trace, least_slope: float = 1e-3) -> np.ndarray:
    """How large the terms are whose sum a gradient is, (parameters,): they may be far larger than what is left of them.

    Their order is another in a compiled loop, and so is what each of them loses by rounding. A slope counts as
    `least_slope` at least.
    """
    network = setup.network
    found = np.abs(trace.gradient)
    terms = np.abs(trace.deltas[-1]) + np.abs(trace.forward.outputs) + np.abs(trace.targets)
    for layer in reversed(range(network.depth)):
        network.weights(found)[layer][...] += np.abs(trace.forward.into(layer)).T @ terms
        if len(network.biases(found)[layer]):
            network.biases(found)[layer][...] += terms.sum(axis=0)
        if trace.skips_slope(
            layer
        ):  # then ∂E/∂a is handed back, and 1 − p, by which it is divided, has lost digits of p
            rest = np.maximum(np.abs(1.0 - trace.forward.activations[layer]), 1e-12)
            terms = terms + np.abs(trace.handed_back[layer]) * (1.0 + 1e-4 / rest)
        terms = terms @ np.abs(trace.weights_back[layer]).T
        if layer:
            terms = terms * np.maximum(np.abs(trace.slopes[layer - 1]), least_slope)
    return found


@pytest.mark.slow
@given(setups(), st.sampled_from(OPTIMIZING), st.sampled_from(SCHEDULING), st.sampled_from([0.0, 0.01]))
@settings(max_examples=150)
def test_it_trains_as_plain_numpy_does(setup: Setup, optimizer: Optimizer, schedule, l1: float):
    if not optimizer.is_plain:
        rule = rule_named(
            [each.name for each in setup.rule.mistakes if not each.weights_back] or "gradient_descent", 0.1
        )
        setup = replace(setup, rule=rule)
    setup = replace(setup, optimizer=optimizer, schedule=schedule, objective=setup.objective._replace(l1=l1))
    training = Training(setup)
    kernel, states, count = general_kernel(setup), BEYOND_ALL_SCHEDULES, setup.network.parameter_count
    if kernel is None:
        assert setup.rule.updates_on_the_way
        assert l1
        return
    whole = np.concatenate([setup.start, np.zeros(training.width - count)])
    errors, rows = np.empty(states), np.empty((states + 1, training.width))
    rows[0] = whole
    done = kernel.train(whole.copy(), 0, errors, rows[1:])
    trace = training.trace(0, setup.start)
    for state in range(done):  # held together step by step: rounding does not grow from state to state
        before, plain = rows[state], training.next_whole(state, rows[state])
        if max(np.abs(before).max(), np.abs(plain).max()) > DIVERGED:
            break
        summed, rounding = what_is_summed(setup, trace), 0.0
        if not optimizer.is_linear:
            # What an adaptive step divides by is as small as the gradients are: their rounding counts as much more.
            terms = what_is_summed(setup, trace, TERMS_OF_A_SLOPE)
            doubt = 1e-15 * terms / np.maximum(np.abs(trace.gradient), 1e-8)
            rounding = np.max((setup.rate_at(state) + np.abs(plain - before)[:count]) * doubt)
        size = np.maximum(np.abs(plain), np.abs(plain - before) + 1e-3)
        size = np.maximum(size, np.resize(summed, training.width))
        assert np.max(np.abs(rows[state + 1] - plain) / size) < 1e-12 + rounding
        trace = training.trace(state + 1, rows[state + 1, :count])
        assert errors[state] == pytest.approx(trace.error, rel=1e-12, abs=1e-14)


@EACH
@pytest.mark.parametrize("schedule", SCHEDULING, ids=lambda each: each.name)
def test_200_iterations_come_to_the_same_as_in_numpy(optimizer: Optimizer, schedule):
    setup = setup_with(optimizer, schedule=schedule)
    run, training = trained(setup, 200), Training(setup)
    whole = np.concatenate([setup.start, np.zeros(training.width - len(setup.start))])
    for state in range(200):
        whole = training.next_whole(state, whole)
    assert run.history.newest_whole[1] == pytest.approx(whole, rel=1e-12, abs=1e-14)


@EACH
def test_however_it_is_reached_a_state_is_the_same_to_the_last_bit(optimizer: Optimizer):
    setup = setup_with(optimizer, schedule=SCHEDULES["exponential"](factor=0.999), order="shuffled")
    whole, steps, thin = trained(setup, 300), Run(setup), trained(setup, 300, budget=40_000)
    while steps.advance(300, seconds=0.0):
        pass
    assert thin.history.stride > 1
    for state in (1, 57, 123, 299, 300):
        expected = states_of(whole).whole_at(state).tobytes()
        assert states_of(steps).whole_at(state).tobytes() == expected
        assert states_of(thin).whole_at(state).tobytes() == expected
        kept = KeptRun.of(thin).run()
        assert states_of(kept).whole_at(state).tobytes() == expected
        back = whole.along(whole.roots, state)  # gone back to, and on from there
        back.advance(300)
        assert back.history.newest_whole[1].tobytes() == whole.history.newest_whole[1].tobytes()


def test_a_change_by_hand_keeps_what_is_carried():
    trunk = trained(setup_with(Adam()), 60)
    moved = Passes(trunk).parameters_at(40) + 0.125
    branch = trunk.along(trunk.branched(40, trunk.setup, moved))
    branch.advance(60)
    carried = states_of(trunk).whole_at(40)[len(moved) :]
    assert states_of(branch).whole_at(40).tolist() == [*moved, *carried]
    assert branch.roots[-1].begun == 0
    training = Training(trunk.setup)
    again = training.replay(40, np.concatenate([moved, carried]), 60)
    assert branch.history.newest_whole[1].tobytes() == again.tobytes()


def test_a_change_of_nothing_goes_on_as_before():
    trunk = trained(setup_with(RMSprop()), 60)
    branch = trunk.along(trunk.branched(40, trunk.setup, Passes(trunk).parameters_at(40)))
    branch.advance(60)
    assert branch.history.newest_whole[1].tobytes() == trunk.history.newest_whole[1].tobytes()


@pytest.mark.parametrize("other", [Adam(beta1=0.5), Momentum(), PLAIN], ids=["options", "momentum", "sgd"])
def test_another_optimizer_begins_anew(other: Optimizer):
    trunk = trained(setup_with(Adam()), 60)
    setup, parameters = replace(trunk.setup, optimizer=other), Passes(trunk).parameters_at(40)
    branch = trunk.along(trunk.branched(40, setup, parameters))
    branch.advance(90)
    alone = replace(setup, start=parameters)
    training = Training(alone, begun=40)
    whole = np.concatenate([parameters, np.zeros(training.width - len(parameters))])
    assert branch.history.newest_whole[1].tobytes() == training.replay(40, whole, 90).tobytes()
    assert Passes(branch).update_at(40).k == 1
    assert Passes(branch).update_at(39).k == 40


def test_back_and_forth_between_optimizers():
    setup = setup_with(PLAIN)
    run = trained(setup, 20)
    for state, optimizer in ((10, Adam()), (20, PLAIN), (30, Momentum()), (40, Adam())):
        run = run.along(run.branched(state, replace(setup, optimizer=optimizer), Passes(run).parameters_at(state)))
        run.advance(state + 15)
    again = Run(run.setup, 30_000, run.roots)
    again.advance(55)
    assert again.history.stride > 1
    for state in range(0, 56, 5):
        width = states_of(run).training_at(state).width
        assert states_of(again).whole_at(state)[:width].tobytes() == states_of(run).whole_at(state)[:width].tobytes()


def test_a_schedule_counts_the_states_of_the_run_and_not_those_since_a_branch():
    setup = setup_with(PLAIN, schedule=SCHEDULES["step"](every=50, factor=0.5))
    trunk = trained(setup, 60)
    branch = trunk.along(trunk.branched(40, setup, Passes(trunk).parameters_at(40) + 0.1))
    branch.advance(60)
    passes = Passes(branch)
    assert [passes.setup.rate_at(state) for state in (40, 49, 50)] == [0.02, 0.02, 0.01]


def test_fixed_biases_stay():
    setup = change_layer(open_setup("moons-2-3-2"), 0, bias="fixed").setup
    setup = replace(setup, optimizer=Adam(weight_decay=0.1))
    assert setup.network.layers[0].bias is BiasKind.FIXED
    run = trained(setup, 30)
    fixed = ~setup.network.trainable
    assert run.history.newest[1][fixed].tolist() == setup.start[fixed].tolist()
    assert run.history.newest[1].tolist() != setup.start.tolist()


def test_squares_that_leave_the_numbers_end_no_run_while_the_parameters_are_there():
    setup = setup_with(RMSprop())
    huge = replace(setup, objective=setup.objective._replace(l2=1e200), start=setup.start * 1e-30)
    run = trained(huge, 1)
    assert np.isinf(run.history.newest_whole[1]).any()
    assert run.ended is None


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_optimizer_is_compiled(name: str):
    assert Training(setup_with(OPTIMIZERS[name]())).kernel is not None
    assert Training(setup_with(OPTIMIZERS[name](), schedule=CONSTANT)).kernel is not None
