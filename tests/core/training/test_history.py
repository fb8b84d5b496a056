"""Recorded states: all of them while they fit, exact ones afterwards, and safe to read meanwhile."""

import threading

import numpy as np
import pytest

from core.analysis.outputs_over_states import outputs_over_states
from core.network.forward_pass import forward_pass
from core.setup.setup import open_setup
from core.training.history import History
from core.training.run import Run


def filled(states: int, rows: int, width: int = 4) -> History:
    history = History(width, budget=rows * 8 * width * 5 // 2)
    for state in range(states):
        history.append(np.full(width, float(state)), state / 10)
    return history


def test_every_state_is_kept_while_all_fit():
    history = filled(50, rows=64)
    assert history.stride == 1
    assert all(history.nearest(k)[0] == k and (history.nearest(k)[1] == k).all() for k in range(50))


@pytest.mark.parametrize("rows", [2, 3, 5, 8, 9])
@pytest.mark.parametrize("states", [3, 17, 100, 257])
def test_beyond_the_budget_the_nearest_kept_state_is_before_and_exact(rows, states):
    history = filled(states, rows)
    assert history.length == states
    for k in range(states):
        kept, parameters = history.nearest(k)
        assert k - history.stride < kept <= k
        assert (parameters == kept).all()
    stride, matrix = history.kept_rows()
    assert len(matrix) <= rows
    assert (matrix == stride * np.arange(len(matrix))[:, None]).all()
    assert history.nearest(states - 1)[0] == states - 1
    assert history.errors == pytest.approx(np.arange(states) / 10)


def test_a_state_that_is_not_recorded_is_refused():
    for state in (-1, 3):
        with pytest.raises(IndexError):
            filled(3, 8).nearest(state)


def test_reading_while_another_thread_appends_never_shows_a_wrong_number():
    history = History(3, budget=20_000)
    history.append(np.zeros(3), 0.0)

    def append() -> None:
        for state in range(1, 60_000):
            history.append(np.full(3, float(state)), float(state))

    writer = threading.Thread(target=append)
    writer.start()
    looked = 0
    while writer.is_alive():
        last = history.last
        kept, parameters = history.nearest(last // 2)
        stride, matrix = history.kept_rows()
        assert (parameters == kept).all()
        assert (matrix == stride * np.arange(len(matrix))[:, None]).all()
        stride, errors = history.kept_errors()
        assert (errors == np.arange(len(errors)) * stride).all()
        looked += 1
    writer.join()
    assert looked > 0
    assert history.last == 59_999


def test_outputs_over_states_are_those_of_each_states_own_pass():
    setup = open_setup("csdn-2-3-1")
    run = Run(setup)
    run.advance(30)
    _, matrix = run.history.kept_rows()
    outputs = outputs_over_states(setup.network, matrix, setup.samples.inputs[0])
    for state in range(31):
        forward = forward_pass(setup.network, run.history.nearest(state)[1], setup.samples.inputs[:1])
        assert outputs[state] == pytest.approx(forward.outputs[0], rel=1e-14)


def test_errors_are_thinned_out_later_and_stay_in_the_budget():
    setup = open_setup("gad-3-2-1")
    run = Run(setup, budget=2**17)
    all_kept = Run(setup)
    for each in (run, all_kept):
        each.advance(60_000)
    stride, errors = run.history.kept_errors()
    assert 1 < stride < run.history.stride
    assert errors.tolist() == all_kept.history.errors[::stride].tolist()
    assert run.history.newest_error == all_kept.history.errors[-1]
    assert run.history.error(60_000) == all_kept.history.error(60_000)
    assert run.history.error(1) is None
    kept = sum(array.nbytes for array in (errors, run.history.kept_rows()[1]))
    assert kept * 2 <= 2**17


def test_what_someone_still_reads_is_not_written_to_again(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("sys.getrefcount", lambda _: 1)  # Python counts as it likes
    history = filled(8, rows=8)
    stride, held = history.kept_rows()
    before = held.copy()
    for state in range(8, 200):
        history.append(np.full(4, float(state)), 0.0)
    assert (stride, history.stride) == (1, 32)
    assert held.tolist() == before.tolist()
