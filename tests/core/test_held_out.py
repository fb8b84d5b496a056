"""Samples that are kept from training: which, and how well they are answered."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.held_out import accuracies, are_classes, classes, mean_losses, split, with_samples
from core.lesson import open_lesson
from core.run import Run
from core.samples import Samples


def moons() -> Samples:
    return open_lesson("moons-2-3-2").samples


@given(st.integers(0, 19), st.integers(0, 50))
def test_every_sample_is_on_one_side(share: int, seed: int):
    whole = moons()
    parts = split(whole, share / 20, seed)
    both = np.concatenate((parts.training.inputs, parts.held_out.inputs))
    assert sorted(map(tuple, both.tolist())) == sorted(map(tuple, whole.inputs.tolist()))
    assert len(parts.held_out.inputs) == pytest.approx(300 * share / 20, abs=1)
    if share:  # as large a share of one class as of the other
        assert parts.held_out.targets.mean(axis=0) == pytest.approx([0.5, 0.5], abs=0.04)


def test_the_same_seed_holds_out_the_same():
    one, same, other = (split(moons(), 0.3, seed).held_out.inputs.tolist() for seed in (1, 1, 2))
    assert one == same != other


def test_one_sample_stays_for_training():
    samples = Samples(np.array([[1.0], [2.0]]), np.array([[0.1], [0.2]]))
    assert len(split(samples, 0.99, 0).training.inputs) == 1
    with pytest.raises(ValueError, match="below 1"):
        split(samples, 1.0, 0)


def test_the_error_of_all_samples_is_the_lessons_own_without_the_penalty():
    lesson = open_lesson("moons-2-3-2")
    run = Run(lesson)
    run.advance(30)
    states, rows = run.history.kept()
    losses = mean_losses(lesson.network, lesson.objective.loss, rows, lesson.samples)
    for place in (0, 17, 30):
        penalty = lesson.objective.penalty(lesson.network.weights(rows[place])) / 300  # the sum is shown over 300
        assert losses[place] + penalty == pytest.approx(run.history.errors[states[place]], rel=1e-12)
    assert accuracies(lesson.network, rows, lesson.samples)[30] > 0.8


def test_classes_are_read_from_one_output_or_several():
    assert classes(np.array([[0.4], [0.6]])).tolist() == [0, 1]
    assert classes(np.array([[0.2, 0.5, 0.3]])).tolist() == [1]
    assert are_classes(moons())
    assert not are_classes(open_lesson("psi-2-3-3-2").samples)
    assert not are_classes(Samples(np.zeros((2, 1)), np.array([[0.5], [1.0]])))


def test_a_lesson_takes_other_samples_and_writes_them_into_its_scenario():
    lesson = open_lesson("moons-2-3-2")
    fewer = split(lesson.samples, 0.5, 0).training
    changed = with_samples(lesson, fewer)
    assert changed.batch == len(fewer.inputs) == 150
    assert changed.scenario.data.dataset is None
    assert changed.scenario.data.inputs == fewer.inputs.tolist()
    with pytest.raises(ValueError, match="3 inputs"):
        with_samples(lesson, Samples(np.zeros((2, 3)), np.zeros((2, 2))))
