"""Stops: a run halts at the first state at which something becomes so, however it got there."""

from dataclasses import replace
from functools import cache

import numpy as np
import pytest

from core.network.backward_pass import Trace
from core.network.elements import Bias
from core.network.forward_pass import forward_pass
from core.network.network import BiasKind, Network
from core.setup.changes import change_training
from core.setup.learned_samples import hold_out
from core.setup.setup import Setup, open_setup
from core.setup.split import mean_losses
from core.training.passes import Passes
from core.training.run import Run
from core.training.step import Training
from core.training.stops import (
    ErrorBelow,
    GradientExploded,
    GradientVanished,
    HeldOutStalled,
    PredictionWithin,
    SignChanged,
    Stop,
    Stopped,
    Watch,
)


def becomes_so(setup: Setup, stop: Stop) -> int | None:
    """The first state, up to 4000, at which it becomes so, found one state at a time with plain NumPy."""
    training = Training(setup)
    training.kernel = None
    parameters, was, before = setup.start, None, None
    for state in range(4001):
        trace = training.trace(state, parameters)
        match stop:
            case ErrorBelow(limit):
                so = trace.error < limit
            case GradientVanished(limit):
                so = np.abs(trace.gradient).max() < limit
            case GradientExploded(limit):
                so = np.abs(trace.gradient).max() > limit
            case PredictionWithin(tolerance, sample):
                forward = forward_pass(setup.network, parameters, setup.samples.inputs[[sample]])
                so = bool(np.abs(forward.outputs - setup.samples.targets[sample]).max() < tolerance)
            case SignChanged(positions):
                chosen = list(positions or range(len(parameters)))
                so = before is not None and bool((parameters[chosen] * before[chosen] < 0).any())
        if so and was is not None and not was:
            return state
        was, before = so and not isinstance(stop, SignChanged), parameters
        parameters = training.update(trace)
    return None


@cache
def of_built_in(name: str, stop: Stop) -> int | None:
    """The same of a built-in scenario, whichever way a run comes there."""
    return becomes_so(open_setup(name), stop)


CASES = [
    ("gad-3-2-1", ErrorBelow(0.1)),
    ("gad-3-2-1", PredictionWithin(0.3, 0)),
    ("psi-2-3-3-2", GradientVanished(1e-6)),
    ("query-3-2-1", SignChanged()),
    ("gad-10-2-1", GradientExploded(0.2)),
    ("moons-2-3-2", ErrorBelow(0.3)),
    ("moons-2-3-2", PredictionWithin(0.1, 7)),
    ("moons-2-3-2", SignChanged((7,))),
]


@pytest.mark.slow
@pytest.mark.parametrize("slices", [1, 7, 100_000])
@pytest.mark.parametrize(("name", "stop"), CASES, ids=[f"{name} {stop.name}" for name, stop in CASES])
def test_a_run_halts_where_it_becomes_so(name: str, stop: Stop, slices: int):
    setup = open_setup(name)
    expected = of_built_in(name, stop)
    assert expected is not None
    run = Run(setup)
    run.watch = Watch([stop], 0)
    until = 0
    while run.stopped is None and until < 5000:
        until += min(slices, 5000)
        run.advance(until)
    assert run.stopped is not None
    assert run.stopped.state == expected
    assert run.stopped.stop == stop
    assert expected <= run.history.last <= expected + 1
    assert not run.has_more(10_000)

    run.watch = Watch([stop], expected, reported=[stop])  # what is so already does not halt it again
    run.advance(expected + 5)
    assert run.history.last == expected + 5 or run.stopped.state > expected


@pytest.mark.parametrize(("name", "stop"), CASES[:4], ids=str)
@pytest.mark.parametrize("budget", [2**24, 8 * 8 * 90])
def test_what_is_recorded_already_is_looked_through_first(name: str, stop: Stop, budget: int):
    setup = open_setup(name)
    run = Run(setup, budget)
    run.advance(4500)
    run.watch = Watch([stop], 0)
    assert run.has_more(4500)
    run.advance(4500)
    assert run.stopped is not None
    assert run.stopped.state == of_built_in(name, stop)
    assert run.history.last == 4500


@pytest.mark.slow
def test_without_numba_it_halts_at_the_same_state(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    for name, stop in (CASES[0], CASES[2]):
        setup = open_setup(name)
        run = Run(setup)
        run.watch = Watch([stop], 0)
        run.advance(5000)
        assert run.stopped is not None
        assert run.stopped.state == of_built_in(name, stop)


@pytest.mark.parametrize(("name", "stop"), [("gad-3-2-1", ErrorBelow(1.0)), ("gad-3-2-1", GradientVanished(9.0))])
def test_what_is_so_from_the_beginning_halts_it_at_once(name: str, stop: Stop):
    setup = open_setup(name)
    run = Run(setup)
    run.watch = Watch([stop], 0)
    run.advance(100)
    assert run.stopped is not None
    assert run.stopped.state == 0
    assert run.history.last == 0
    run.watch = Watch([stop], 0, reported=[stop])
    run.advance(100)
    assert run.history.last == 100


def test_what_is_reached_is_never_beyond_what_halts_it():
    """Another thread reads it at any moment, and shows states as far as that."""

    class Told(Watch):
        def __setattr__(self, name: str, value: object) -> None:
            super().__setattr__(name, value)
            if name == "reached":
                reached.append((value, vars(self).get("stopped") is None))

    reached: list[tuple[object, bool]] = []
    run = Run(open_setup("gad-3-2-1"))
    run.advance(20_000)
    run.watch = Told([ErrorBelow(0.01)], 0)
    run.advance(20_000)
    assert run.stopped is not None and reached[-1] == (run.stopped.state, False)
    assert all(isinstance(state, int) and state < run.stopped.state for state, goes_on in reached if goes_on)


def test_of_several_stops_the_first_one_halts_it():
    setup = open_setup("gad-3-2-1")
    run = Run(setup)
    run.watch = Watch([ErrorBelow(1e-3), ErrorBelow(0.1)], 0)
    run.advance(50_000)
    assert run.stopped is not None
    assert run.stopped.stop == ErrorBelow(0.1)


def test_watched_states_are_the_same_as_unwatched_ones():
    setup = open_setup("psi-2-3-3-2")
    watched, plain = Run(setup, 8 * 29 * 60), Run(setup, 8 * 29 * 60)
    watched.watch = Watch([ErrorBelow(-1.0)], 0)
    for run in (watched, plain):
        run.advance(900)
    assert watched.history.errors.tolist() == plain.history.errors.tolist()
    (stride, rows), (expected_stride, expected_rows) = watched.history.kept_rows(), plain.history.kept_rows()
    assert stride == expected_stride
    assert rows.tolist() == expected_rows.tolist()


@pytest.mark.parametrize("budget", [2**24, 8 * 8 * 90])
def test_a_branch_shares_what_was_before_and_goes_on_by_its_own_numbers(budget: int):
    setup = open_setup("gad-3-2-1")
    trunk = Run(setup, budget)
    trunk.advance(500)
    at = Passes(trunk).parameters_at(200)
    faster = replace(setup, learning_rate=0.01)
    branch = trunk.along(trunk.branched(200, faster, at))
    branch.advance(600)

    training, expected = Training(faster), at
    before, there = Passes(trunk), Passes(branch)
    for state in (0, 1, 150, 199, 200):
        assert there.parameters_at(state).tolist() == before.parameters_at(state).tolist()
    for state in range(200, 600):
        expected = training.replay(state, expected, state + 1)
    assert there.parameters_at(600).tolist() == expected.tolist()
    assert there.parameters_at(333).tolist() == training.replay(200, at, 333).tolist()
    there.move_to(199)
    assert there.setup.learning_rate == setup.learning_rate
    there.move_to(200)
    assert there.setup.learning_rate == 0.01

    twig = branch.along(branch.branched(100, setup, Passes(branch).parameters_at(100)))
    twig.advance(300)
    assert len(twig.roots) == 2
    assert Passes(twig).parameters_at(300).tolist() == before.parameters_at(300).tolist()


@pytest.mark.parametrize("budget", [2**24, 8 * 8 * 90])
@pytest.mark.parametrize("name", ["gad-3-2-1", "moons-2-3-2"])
def test_a_run_trained_along_its_roots_is_the_one_that_branched(name: str, budget: int):
    setup = open_setup(name)
    trunk = Run(setup, budget)
    trunk.advance(120)
    faster = replace(setup, learning_rate=2 * setup.learning_rate)
    branch = trunk.along(trunk.branched(70, faster, Passes(trunk).parameters_at(70) + 0.25))
    branch.advance(100)
    twig = branch.along(branch.branched(90, setup, Passes(branch).parameters_at(90)))
    twig.advance(130)

    anew = Run(setup, budget, twig.roots)
    for until in (50, 69, 70, 71, 130):
        anew.advance(until)
        assert anew.history.last == until
    expected, found = Passes(twig), Passes(anew)
    for state in (0, 69, 70, 71, 89, 90, 130):
        assert found.parameters_at(state).tolist() == expected.parameters_at(state).tolist()
        assert anew.history.error(state) in (None, twig.history.error(state))

    back = twig.along(trunk.roots)
    assert back.history.length == 70
    assert back.history.newest[1].tolist() == Passes(trunk).parameters_at(69).tolist()
    back.advance(120)
    assert Passes(back).parameters_at(120).tolist() == Passes(trunk).parameters_at(120).tolist()
    assert back.history.newest_error == trunk.history.newest_error


def test_a_run_along_roots_is_halted_in_any_of_its_stretches():
    setup = open_setup("gad-3-2-1")
    trunk = Run(setup)
    trunk.advance(200)
    branch = trunk.along(trunk.branched(100, replace(setup, learning_rate=0.5), Passes(trunk).parameters_at(100)))
    branch.advance(300)
    limit = float(branch.history.errors[149])
    for roots, where in ((branch.roots, 150), (trunk.roots, None)):
        run = Run(setup, roots=roots)
        run.watch = Watch((ErrorBelow(limit),), 0)
        run.advance(250)
        assert (run.stopped.state if run.stopped else None) == where
        assert run.history.last == (where or 250)


def halted(run: Run, stop: Stop, until: int, start: int = 0) -> int | None:
    run.watch = Watch([stop], start)
    run.advance(until)
    return run.stopped.state if run.stopped else None


@pytest.mark.parametrize("budget", [2**24, 8 * 8 * 90])
@pytest.mark.parametrize("recorded", [False, True], ids=["while it trains", "recorded before"])
def test_an_edit_at_a_branch_is_no_gradient(budget: int, recorded: bool):
    """W11 was set to −1: the leap of 1.4 by a rate of 0.001 looked like a gradient of 1417, where 0.13 is the largest."""
    setup = open_setup("gad-3-2-1")
    trunk = Run(setup, budget)
    trunk.advance(200)
    edited = Passes(trunk).parameters_at(100).copy()
    edited[0] = -1.0
    for rate in (setup.learning_rate, 0.1):
        roots = trunk.branched(100, setup.with_learning_rate(rate), edited)
        run = trunk.along(roots) if recorded else Run(setup, budget, roots)
        if recorded:
            run.advance(250)
        assert halted(run, GradientExploded(1.0), 250) is None
        gradients = [np.abs(trace_at(run, state).gradient).max() for state in range(251)]
        for stop, so in (
            (GradientExploded(0.12), np.array(gradients) > 0.12),
            (GradientVanished(0.1), np.array(gradients) < 0.1),
        ):
            becomes = np.flatnonzero(so & ~np.concatenate(([False], so[:-1])))
            assert halted(run, stop, 250) == (int(becomes[0]) if len(becomes) else None)


def trace_at(run: Run, state: int) -> Trace:
    passes = Passes(run)
    passes.move_to(state)
    return passes.batch_trace


def test_a_sign_that_was_set_at_a_branch_is_no_change_of_training_and_one_beside_it_is():
    setup = open_setup("query-3-2-1")
    changes = becomes_so(setup, SignChanged())
    assert changes is not None
    trunk = Run(setup)
    trunk.advance(changes)
    rows = trunk.history.kept_rows()[1]
    position = int(np.flatnonzero(np.sign(rows[changes]) != np.sign(rows[changes - 1]))[0])
    other = next(k for k in range(len(rows[0])) if k != position and rows[changes, k] != 0.0)
    edited = rows[changes].copy()
    edited[other] = -edited[other]
    run = trunk.along(trunk.branched(changes, setup, edited))
    run.advance(changes + 5)
    assert halted(run, SignChanged((other,)), changes + 5) is None
    assert halted(run, SignChanged((position,)), changes + 5) == changes
    assert halted(run, SignChanged(), changes + 5) == changes
    back = run.along(trunk.roots)  # undone
    assert halted(back, SignChanged((other,)), changes) is None


@pytest.mark.parametrize("rate", [0.0, 1e-17])
def test_a_rate_that_moves_nothing_says_nothing_of_the_gradient(rate: float):
    """At 0 "vanished" never came, and where updates are lost to rounding it came at once."""
    setup = open_setup("gad-3-2-1").with_learning_rate(rate)
    assert halted(Run(setup), GradientVanished(1e-3), 500) is None
    assert halted(Run(setup), GradientVanished(1.0), 500) == 0
    assert halted(Run(setup), GradientExploded(1e-3), 500) == 0

    moons = replace(open_setup("moons-2-3-2"), batch=1).with_learning_rate(rate)
    training = Training(moons)
    gradients = np.array([np.abs(training.trace(state, moons.start).gradient).max() for state in range(300)])
    limit = float(np.sort(gradients)[5])
    expected = int(np.flatnonzero(gradients < limit)[0])
    assert expected > 0
    assert halted(Run(moons), GradientVanished(limit), 300) == expected


def test_the_gradient_of_a_fixed_bias_counts_as_the_cards_show_it():
    setup = open_setup("csdn-2-3-1")
    layers = tuple(layer._replace(bias=BiasKind.FIXED) for layer in setup.network.layers)
    fixed = replace(setup, network=Network(2, layers))
    expected = becomes_so(fixed, GradientVanished(0.0895))
    gradient = Training(fixed).trace(0, fixed.start).gradient
    assert int(np.abs(gradient).argmax()) == fixed.network.position(Bias(1, 0))
    assert expected is not None and expected > 0
    assert halted(Run(fixed), GradientVanished(0.0895), 4000) == expected


def held_out_errors(setup: Setup, epochs: int) -> list[float]:
    """The mean loss of what is held out before the first epoch and after each, one state at a time in plain NumPy."""
    assert setup.split is not None
    training, found, parameters = Training(setup), [], setup.start
    training.kernel = None
    for state in range(epochs * training.batches.an_epoch + 1):
        if state % training.batches.an_epoch == 0:
            found.append(mean_losses(setup.network, setup.objective.loss, parameters[None], setup.split.held_out)[0])
        parameters = training.update(training.trace(state, parameters), state)
    return [float(error) for error in found]


@cache
def moons(seed: int, **training: object) -> Setup:
    """Two moons, of which two in five are held out."""
    return hold_out(change_training(open_setup("moons-2-3-2"), **training), 0.4, seed)


HELD_OUT = [
    (moons(0), 15, 10),  # every iteration is an epoch
    (moons(1), 176, 171),
    (moons(0, batch=10), 5652, 309),
    (moons(0, batch=10, order="shuffled"), 342, 14),
]


@pytest.mark.slow
@pytest.mark.parametrize(("setup", "expected", "best"), HELD_OUT, ids=["all at once", "one", "ten", "ten shuffled"])
@pytest.mark.parametrize("slices", [7, 100_000])
def test_a_run_halts_once_the_held_out_error_has_not_fallen_for_some_epochs(
    setup: Setup, expected: int, best: int, slices: int
):
    run = Run(setup)
    run.watch = Watch([HeldOutStalled(5)], 0)
    until = 0
    while run.stopped is None:
        until += slices
        run.advance(until)
    assert run.stopped.state == expected
    an_epoch = Training(setup).batches.an_epoch
    assert expected == (best + 5) * an_epoch
    errors = held_out_errors(setup, best + 5)
    assert int(np.argmin(errors)) == best
    assert all(min(errors[at - 4 : at + 1]) < min(errors[: at - 4]) for at in range(5, best + 5))
    found = run.held_out.best_until(expected)
    assert found is not None
    assert (found.epoch, found.state) == (best, best * an_epoch)
    # In NumPy one last bit grows to 2e-8 on its way through a thousand of these.
    assert found.error == pytest.approx(errors[best], rel=1e-6)

    run.watch = Watch([HeldOutStalled(5)], expected, reported=[HeldOutStalled(5)])  # who goes on was told of it
    run.advance(expected + 3)
    assert run.history.last == expected + 3


def test_what_was_trained_before_anybody_looked_out_counts():
    setup, expected, best = HELD_OUT[3]
    run = Run(setup, 8 * 17 * 90)
    run.advance(300)
    run.watch = Watch([HeldOutStalled(5)], 290)
    run.advance(1000)
    assert run.history.stride > 1  # states between the kept ones are trained again
    assert run.stopped == Stopped(expected, HeldOutStalled(5))
    found = run.held_out.best_until(expected)
    assert found is not None and found.epoch == best
    assert run.held_out.best_until(best * 18 - 1) != found


def test_where_nothing_is_held_out_no_error_of_it_halts_a_run():
    run = Run(open_setup("gad-3-2-1"))
    run.watch = Watch([HeldOutStalled(1)], 0)
    run.advance(50)
    assert run.stopped is None and run.history.last == 50
    assert run.held_out.best_until(50) is None


def test_after_a_branch_the_same_epochs_go_on_but_others_begin_anew():
    setup, _, _ = HELD_OUT[3]
    trunk = Run(setup)
    trunk.advance(180)
    at = Passes(trunk).parameters_at(90)
    for changed, begin in ((replace(setup, learning_rate=0.02), 0), (replace(setup, batch=20), 90)):
        branch = trunk.along(trunk.branched(90, changed, at))
        branch.watch = Watch([HeldOutStalled(1000)], 90)
        branch.advance(180)
        assert branch.held_out.begin == begin
        assert branch.held_out.best_until(180) is not None


def test_errors_that_are_no_numbers_have_not_fallen():
    setup = replace(moons(0), learning_rate=1e300)
    run = Run(setup)
    run.watch = Watch([HeldOutStalled(2)], 0)
    run.advance(50)
    assert run.ended is not None or (run.stopped is not None and run.stopped.state >= 2)
    found = run.held_out.best_until(50)
    assert found is not None and np.isfinite(found.error)
