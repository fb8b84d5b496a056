"""The errors that a drawn curve is held against."""

from pathlib import Path

import numpy as np
import pytest

from core.setup.setup import open_setup
from core.training.run import Run
from gui.practice.predict.recorded_errors import errors_at, is_in_epochs, recorded_errors, start_error

BATCHES = """
format = 1
title = "t"
network = { inputs = 1, layers = [{ size = 1, activation = "identity" }] }
start = { weights = [[[0.5]]], biases = [[0.0]] }
data = { inputs = [[1.0], [1.0], [1.0]], targets = [[0.0], [1.0], [2.0]] }
training = { loss = "squared_error", learning_rate = 0.01, batch = BATCH }
"""


@pytest.fixture
def run_of(tmp_path: Path):
    def made(batch: str, states: int) -> Run:
        path = tmp_path / "batches.toml"
        path.write_text(BATCHES.replace("BATCH", batch), encoding="utf-8")
        run = Run(open_setup(str(path)))
        run.advance(states)
        return run

    return made


def test_of_all_samples_at_once_every_state_has_its_error(run_of):
    run = run_of('"all"', 20)
    first, stride, errors = recorded_errors(run.history, run.epochs)
    assert (first, stride, len(errors)) == (0, 1, 21)
    assert errors[0] == start_error(run.setup, run.history, run.epochs) == pytest.approx((0.25 + 0.25 + 2.25) / 3)
    assert not is_in_epochs(run.epochs)


def test_of_one_sample_at_a_time_each_epoch_has_its_mean(run_of):
    run = run_of("1", 9)
    first, stride, means = recorded_errors(run.history, run.epochs)
    assert (first, stride) == (1, 3), "the middles of three iterations"
    assert means[0] == pytest.approx(run.history.errors[:3].mean())
    assert start_error(run.setup, run.history, run.epochs) == pytest.approx((0.25 + 0.25 + 2.25) / 3)
    assert is_in_epochs(run.epochs)


def test_errors_are_those_of_the_nearest_state_that_has_one():
    states = np.array([0.0, 1.0, 6.0, 11.0, 30.0])
    found = errors_at(states, 1, 4, np.array([0.5, 0.4, 0.3]), 0.6)
    assert found[:3] == pytest.approx([0.6, 0.5, 0.4])
    assert found[3] == pytest.approx(0.3, abs=0.11) and np.isnan(found[4])
