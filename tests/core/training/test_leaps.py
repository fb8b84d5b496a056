"""How many iterations go into one call of a compiled loop. The clock is moved on by the test."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from core.setup.setup import open_setup
from core.training.history import History
from core.training.kernel import Kernel
from core.training.recorder import FIRST_LEAP, LEAP, LONG_LEAP, Recorder
from core.training.run import Run
from core.training.step import Training

AN_ITERATION = 1 / (1 << 20)  # seconds
SLICE = 8 * LEAP


def ready_run() -> Run:
    """One that has come to where a compiled loop goes on."""
    run = Run(open_setup("gad-3-2-1"))
    run.prepare()
    run.advance(10)
    return run


@pytest.fixture
def leaps(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The iterations of every call; each of them takes as long as said above."""
    clock, found = [0.0], []
    trained = Kernel.train

    def train(kernel: Kernel, whole: NDArray[np.float64], state: int, errors: Any, *recorded: Any) -> int:
        clock[0] += AN_ITERATION * len(errors)
        found.append(len(errors))
        return trained(kernel, whole, state, errors, *recorded)

    monkeypatch.setattr(Kernel, "train", train)
    monkeypatch.setattr("core.training.recorder.time.perf_counter", lambda: clock[0])
    return found


def test_a_leap_takes_all_the_time_in_which_nobody_looks(leaps: list[int]) -> None:
    """Else most of what a short leap costs beside its iterations is paid again and again."""
    run = ready_run()
    for _ in range(3):  # how long an iteration takes is found out
        run.advance(200_000, SLICE)
    leaps.clear()
    run.advance(200_000, SLICE)
    assert leaps[0] == int(SLICE / AN_ITERATION)


def test_a_leap_is_not_cut_short_where_time_is(leaps: list[int]) -> None:
    run = ready_run()
    run.advance(100_000, SLICE)
    leaps.clear()
    run.advance(100_000, LEAP / 3)
    assert leaps == [int(LEAP / AN_ITERATION)]


def test_no_leap_is_longer_than_pays_where_nobody_looks_at_all(leaps: list[int]) -> None:
    ready_run().advance(400_000)
    assert max(leaps) == int(LONG_LEAP / AN_ITERATION)


def test_what_is_known_of_one_setup_is_not_taken_for_true_of_the_next(leaps: list[int]) -> None:
    setup = open_setup("gad-3-2-1")
    recorder = Recorder(History(setup.network.parameter_count), setup.names)
    for _ in range(2):
        leaps.clear()
        recorder.begin(Training(setup), setup.start)
        while len(leaps) < 4:
            recorder.advance(1_000_000, None, seconds=LONG_LEAP)
    assert leaps[0] == FIRST_LEAP // setup.network.parameter_count


def test_leaps_of_any_length_come_to_the_same_bits() -> None:
    in_one, in_many = ready_run(), ready_run()
    in_one.advance(20_000)
    while in_many.advance(20_000, 0.0):
        pass
    assert np.array_equal(in_one.history.kept_rows()[1], in_many.history.kept_rows()[1])
