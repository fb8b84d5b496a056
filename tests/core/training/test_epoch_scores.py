"""Epochs are scored at their ends, on what is trained on and on what is held out."""

import numpy as np
import pytest

from core.setup.changes import change_training
from core.setup.learned_samples import hold_out
from core.setup.setup import Setup, open_setup
from core.setup.split import accuracies, mean_losses
from core.training import epoch_scores
from core.training.epoch_scores import EpochScores
from core.training.passes import Passes
from core.training.run import Run


def moons(**training: object) -> Setup:
    return hold_out(change_training(open_setup("moons-2-3-2"), **training), 0.4, 0)


def run_of(setup: Setup, states: int, budget: int = 2**24) -> Run:
    run = Run(setup, budget)
    run.advance(states)
    return run


@pytest.mark.parametrize("budget", [2**24, 8 * 17 * 90])
def test_each_epoch_is_scored_at_its_end(budget: int):
    setup = moons(batch=10, order="shuffled")  # 180 samples: an epoch takes 18 iterations
    run = run_of(setup, 18 * 7 + 5, budget)
    scores = EpochScores(run.roots, run.history)
    while scores.advance():
        pass
    assert (scores.scored.stride, scores.scored.epochs) == (1, 7)
    passes = Passes(run)
    rows = np.stack([passes.parameters_at(18 * epoch) for epoch in range(1, 8)])
    assert setup.split is not None
    for part, samples in zip(scores.scored.parts, (setup.samples, setup.split.held_out), strict=True):
        assert part.losses == pytest.approx(mean_losses(setup.network, setup.objective.loss, rows, samples), rel=1e-12)
        assert part.accuracies.tolist() == accuracies(setup.network, rows, samples).tolist()


def test_it_goes_on_where_training_has_gone_on():
    setup = moons(batch=10)
    run = run_of(setup, 17)
    scores = EpochScores(run.roots, run.history)
    assert not scores.has_more and not scores.advance()
    assert scores.scored.epochs == 0
    run.advance(18)
    assert scores.has_more
    scores.advance()
    before = scores.scored
    run.advance(54)
    while scores.advance():
        pass
    assert scores.scored.epochs == 3
    assert scores.scored.parts[1].losses[:1].tolist() == before.parts[1].losses.tolist()


def test_of_very_many_epochs_every_second_fourth_or_eighth_is_scored(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(epoch_scores, "MOST_EPOCHS", 16)
    setup = moons()  # every iteration is an epoch
    run = run_of(setup, 10)
    scores = EpochScores(run.roots, run.history)
    while scores.advance():
        pass
    run.advance(100)
    while scores.advance():
        pass
    assert (scores.scored.stride, scores.scored.epochs) == (8, 12)
    fresh = EpochScores(run.roots, run.history)
    while fresh.advance():
        pass
    assert fresh.scored.parts[0].losses == pytest.approx(scores.scored.parts[0].losses, rel=1e-12)
    rows = np.stack([Passes(run).parameters_at(8 * epoch) for epoch in range(1, 13)])
    expected = mean_losses(setup.network, setup.objective.loss, rows, setup.samples)
    assert scores.scored.parts[0].losses == pytest.approx(expected, rel=1e-12)


def test_who_waits_no_more_stops_it_between_slices_and_nothing_is_half_done(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(epoch_scores, "AT_ONCE", 64)
    run = run_of(moons(batch=10), 18 * 3)
    scores = EpochScores(run.roots, run.history)

    def enough() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        scores.advance(enough)
    assert scores.scored.epochs == 0
    while scores.advance():
        pass
    assert scores.scored.epochs == 3


def test_where_nothing_is_held_out_or_targets_are_no_classes_there_is_less():
    run = run_of(open_setup("gad-3-2-1"), 5)
    scores = EpochScores(run.roots, run.history)
    while scores.advance():
        pass
    assert len(scores.scored.parts) == 1 and scores.scored.epochs == 5
    assert np.isnan(scores.scored.parts[0].accuracies).all()
