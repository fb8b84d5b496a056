"""The mean error of each epoch: exact however the errors come, and whatever of them is kept."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.setup.setup import Setup, open_setup
from core.training.batches import Batches
from core.training.epoch_errors import EpochMeans
from core.training.passes import Passes
from core.training.run import Run


def setup_with(batch: int, order: str = "sequential") -> Setup:
    """17 of the moons, so that the last batch of an epoch is shorter for most sizes."""
    moons = open_setup("moons-2-3-2")
    samples = replace(moons.samples, inputs=moons.samples.inputs[:17], targets=moons.samples.targets[:17])
    return replace(moons, samples=samples, batch=batch, order=order)


def plain_means(errors: np.ndarray, samples: int, batch: int) -> list[float]:
    """One epoch after another: each error counts as often as there are samples in its batch."""
    sizes = [min(batch, samples - begin) for begin in range(0, samples, batch)]
    epochs = [errors[k : k + len(sizes)] for k in range(0, len(errors) - len(sizes) + 1, len(sizes))]
    return [sum(e * n for e, n in zip(epoch, sizes, strict=True)) / samples for epoch in epochs]


@given(st.integers(2, 9), st.integers(1, 9), st.lists(st.integers(1, 40), min_size=1, max_size=12), st.integers(0, 20))
def test_it_makes_no_difference_in_what_pieces_the_errors_come(samples: int, batch: int, pieces: list[int], first: int):
    batches = Batches(samples, min(batch, samples), "sequential", 0, "pcg64")
    errors = np.random.default_rng(0).random(sum(pieces))
    means = EpochMeans(batches, first)
    state = 0
    for piece in pieces:
        means.add(state, errors[state : state + piece])
        state += piece
    stride, kept = means.kept()
    assert stride == 1
    if batches.an_epoch == 1:
        assert len(kept) == 0
    else:
        assert kept == pytest.approx(plain_means(errors[means.begin :], samples, batches.size), rel=1e-12)
        assert first <= means.begin < first + batches.an_epoch and means.begin % batches.an_epoch == 0


@pytest.mark.slow
@pytest.mark.parametrize("most", [64, 128])
def test_of_more_means_than_are_kept_every_second_or_fourth_is(monkeypatch: pytest.MonkeyPatch, most: int):
    monkeypatch.setattr("core.training.epoch_errors.MOST", most)
    batches = Batches(3, 1, "sequential", 0, "pcg64")
    errors = np.random.default_rng(1).random(3000)
    whole = np.array(plain_means(errors, 3, 1))
    means = EpochMeans(batches)
    for state in range(0, 3000, 7):
        means.add(state, errors[state : state + 7])
        stride, kept = means.kept()
        epochs = min(state + 7, 3000) // 3
        np.testing.assert_allclose(kept, whole[:epochs:stride], rtol=1e-12)
        assert len(kept) <= most
    assert stride == 16 * 64 // most


@pytest.mark.usefixtures("general_loops")
@pytest.mark.parametrize("order", ["sequential", "shuffled"])
@pytest.mark.parametrize("batch", [1, 5])
@pytest.mark.parametrize("budget", [2**24, 8 * 17 * 40])
def test_a_runs_means_are_those_of_all_its_errors_also_of_those_let_go(batch: int, order: str, budget: int):
    setup = setup_with(batch, order)
    run, whole = Run(setup, budget), Run(setup)
    for until in (1, 10, 50, 3000):
        run.advance(until)
    whole.advance(3000)
    expected = plain_means(whole.history.errors, 17, batch)
    assert (run.history.kept_errors()[0] > 1) == (budget < 2**24)
    assert run.epochs.kept()[1] == pytest.approx(expected, rel=1e-12)


def test_a_branch_goes_on_with_the_means_and_begins_anew_where_its_epochs_are_others():
    setup = setup_with(5)
    trunk = Run(setup)
    trunk.advance(402)
    at = Passes(trunk).parameters_at(202)  # in the middle of an epoch of four iterations
    same = trunk.along(trunk.branched(202, setup.with_learning_rate(0.001), at))
    same.advance(402)
    assert same.epochs.kept()[1] == pytest.approx(plain_means(same.history.errors, 17, 5), rel=1e-12)
    other = trunk.along(trunk.branched(202, replace(setup, batch=2), at))
    other.advance(402)
    assert (other.epochs.an_epoch, other.epochs.begin) == (9, 207)
    assert other.epochs.kept()[1] == pytest.approx(plain_means(other.history.errors[207:], 17, 2), rel=1e-12)


def test_where_errors_were_let_go_a_branch_has_means_only_from_there_on():
    setup = setup_with(5)
    trunk = Run(setup, 8 * 17 * 40)
    trunk.advance(3000)
    branch = trunk.along(trunk.branched(2902, setup, Passes(trunk).parameters_at(2902)))
    branch.advance(3000)
    whole = Run(setup)
    whole.advance(3000)
    assert branch.epochs.begin == 2904
    assert branch.epochs.kept()[1] == pytest.approx(plain_means(whole.history.errors[2904:], 17, 5), rel=1e-12)


def test_where_every_iteration_takes_all_samples_there_is_nothing_to_average():
    run = Run(open_setup("moons-2-3-2"))
    run.advance(20)
    assert run.epochs.an_epoch == 1 and len(run.epochs.kept()[1]) == 0
