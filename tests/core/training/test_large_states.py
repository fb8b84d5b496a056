"""A million parameters: what a look, a leap and an hour of training take of memory. Work is counted, no time is."""

import tracemalloc
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from core.network.backward_pass import BackwardPass
from core.setup.setup import open_setup
from core.training.compiled.loop_choice import FIRST_IN_NUMPY
from core.training.history import History, OtherRoom
from core.training.kernel import Kernel
from core.training.recorder import LARGE_LEAP, LONG_LEAP
from core.training.run import Run
from core.training.step import Training

Array = NDArray[np.float64]

LARGE = "psi-2-1000-1000-2"
AN_ITERATION = 1 / 1024  # seconds, of a clock that only the test moves on


@pytest.fixture
def traced() -> Iterator[None]:
    """NumPy tells of all the memory that it asks for."""
    tracemalloc.start()
    yield
    tracemalloc.stop()


def test_a_pass_makes_no_gradient_before_somebody_asks(traced: None):
    setup = open_setup(LARGE)
    training = Training(setup)
    training.trace(0, setup.start)
    before, _ = tracemalloc.get_traced_memory()
    tracemalloc.reset_peak()
    trace = training.trace(0, setup.start)
    _, most = tracemalloc.get_traced_memory()
    assert most - before < setup.start.nbytes / 10
    assert trace.gradient.nbytes == setup.start.nbytes
    assert trace.gradient is trace.gradient


def test_a_pass_goes_back_once_and_not_before_somebody_asks_for_what_comes_back(monkeypatch: pytest.MonkeyPatch):
    """Each layer that is gone back through is all of its weights read."""
    layers: list[int] = []
    go_back_from = BackwardPass.go_back_from

    def go(self: BackwardPass, layer: int) -> None:
        layers.append(layer)
        go_back_from(self, layer)

    monkeypatch.setattr(BackwardPass, "go_back_from", go)
    setup = open_setup(LARGE)
    trace = Training(setup).trace(0, setup.start)
    assert trace.forward.outputs.shape == (1, 2) and [slopes.shape[1] for slopes in trace.slopes] == [1000, 1000, 2]
    assert trace.error > 0.0 and not layers
    assert trace.deltas[0].shape == trace.activation_gradients[1].shape == (1, 1000)
    assert len(trace.gradient) == len(setup.start) and layers == [2, 1]


def test_leaps_copy_into_memory_that_was_there_before():
    run = Run(open_setup(LARGE))
    run.advance(60)
    addresses = set()
    leaps = 0
    while run.history.last < 300:
        run.advance(300, 0.0)  # one leap
        leaps += 1
        addresses.add(run.history.newest[1].ctypes.data)
    assert len(addresses) <= 3 < leaps


def test_a_leap_is_as_long_as_its_iterations_take_however_long_its_copy_does(monkeypatch: pytest.MonkeyPatch):
    """Once the copy counted as one of them, leaps of a busy machine got so short that most of their time was copies."""
    clock, leaps = [0.0], []
    copied, trained = History.copy, Kernel.train

    def slow_copy(history: History, whole: Array) -> Array:
        clock[0] += 0.050
        return copied(history, whole)

    def train(kernel: Kernel, whole: Array, state: int, errors: Array, *recorded: Any) -> int:
        clock[0] += AN_ITERATION * len(errors)
        leaps.append(len(errors))
        return trained(kernel, whole, state, errors, *recorded)

    run = Run(open_setup(LARGE))
    run.prepare()
    monkeypatch.setattr(History, "copy", slow_copy)
    monkeypatch.setattr(Kernel, "train", train)
    monkeypatch.setattr("core.training.recorder.time.perf_counter", lambda: clock[0])
    while run.advance(60, LARGE_LEAP):
        pass
    assert max(leaps) == int(LARGE_LEAP / AN_ITERATION)


def test_leaps_leave_alone_what_somebody_looks_at():
    run = Run(open_setup(LARGE))
    run.advance(40)
    held = [run.history.newest[1]]
    copies = [held[0].copy()]
    for until in range(41, 47):
        run.advance(until)
        held.append(run.history.newest[1][::3])
        copies.append(held[-1].copy())
    run.advance(120)
    for one, copy in zip(held, copies, strict=True):
        assert np.array_equal(one, copy)


def test_the_memory_of_states_stays_what_it_is_however_long_training_goes_on(traced: None):
    width = 10_000
    history = History(width, budget=64 * 8 * width)
    state, taken = np.zeros(width), []
    for length in range(1, 2049):
        history.append(state, 1.0)
        if length >= 128 and length % 16 == 0:
            taken.append(tracemalloc.get_traced_memory()[0])
    assert history.stride >= 32
    assert max(taken) <= 1.01 * min(taken)
    assert max(taken) <= 1.05 * history.budget


def test_what_somebody_reads_stays_when_states_are_thinned_out():
    width = 10_000
    history = History(width, budget=64 * 8 * width)
    for number in range(20):
        history.append(np.full(width, float(number)), 1.0)
    _, rows = history.kept_rows()
    first = rows[:20, ::2].reshape(-1)
    copy = first.copy()
    view = rows[3:7]
    for number in range(20, 500):
        history.append(np.full(width, float(number)), 1.0)
    assert np.array_equal(first, copy)
    assert view[:, 0].tolist() == [3.0, 4.0, 5.0, 6.0]
    stride, rows = history.kept_rows()
    assert rows[:, 0].tolist() == [float(number) for number in range(0, 500, stride)]


def test_a_run_that_is_trained_anew_keeps_at_once_what_is_kept_in_the_end(monkeypatch: pytest.MonkeyPatch):
    """Of a million weights there is room for 16 states: those of a longer run were copied, and let go again."""
    setup = open_setup(LARGE)
    run = Run(setup)
    run.advance(50)
    thinned: list[Array] = []
    monkeypatch.setattr(OtherRoom, "thinned", lambda _room, kept: thinned.append(kept))
    other = run.along(run.branched(0, setup, setup.start + 0.1), until=50)
    other.advance(50)
    assert not thinned
    monkeypatch.undo()
    anew = Run(setup.with_start(setup.start + 0.1))
    anew.advance(50)
    kept, kept_anew = other.history.recorded, anew.history.recorded
    assert kept.stride == kept_anew.stride == 4
    for one, same in zip(kept[2:7], kept_anew[2:7], strict=True):
        assert np.array_equal(one, same)


def test_a_run_that_parts_from_a_long_one_takes_over_no_more_than_is_kept_in_the_end():
    setup = open_setup(LARGE)
    run = Run(setup)
    run.advance(14)
    assert run.history.stride == 1
    other = run.along(run.roots, last=13, until=50)
    assert other.history.stride == 4
    other.advance(50)
    run.advance(50)
    assert np.array_equal(other.history.recorded.rows, run.history.recorded.rows)
    assert np.array_equal(other.history.errors, run.history.errors)


def test_a_run_in_the_place_of_another_leaps_as_far_as_that_from_the_first_on(monkeypatch: pytest.MonkeyPatch):
    clock, leaps = [0.0], []
    trained = Kernel.train

    def train(kernel: Kernel, whole: Array, state: int, errors: Array, *recorded: Any) -> int:
        clock[0] += AN_ITERATION * len(errors)
        leaps.append(len(errors))
        return trained(kernel, whole, state, errors, *recorded)

    setup = open_setup(LARGE)
    run = Run(setup)
    run.prepare()
    monkeypatch.setattr(Kernel, "train", train)
    monkeypatch.setattr("core.training.recorder.time.perf_counter", lambda: clock[0])
    run.advance(60)
    other = run.along(run.branched(0, setup, setup.start + 0.1), until=60)
    other.prepare()
    leaps.clear()
    other.advance(60)
    whole = int(LONG_LEAP / AN_ITERATION)
    after_numpy = 60 - FIRST_IN_NUMPY
    assert leaps == [whole] * (after_numpy // whole) + [after_numpy % whole]
    again = other.along(other.branched(0, setup, setup.start - 0.1), until=60)
    assert other.leap_timing and again.leap_timing
    assert again.leap_timing[1:] == other.leap_timing[1:], "however often it is handed on"


def test_states_of_numpy_are_written_where_others_were():
    run = Run(open_setup(LARGE))
    addresses = set()
    for until in range(1, FIRST_IN_NUMPY + 1):
        run.advance(until)
        addresses.add(run.history.newest[1].ctypes.data)
    assert len(addresses) <= 3
