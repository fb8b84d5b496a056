"""What a network answers to many samples: which class, rightly or not, and how certain it is."""

import math

import numpy as np
import pytest

import core.analysis.answers as answers_module
from core.analysis.answers import NO_CLASS, Answers, answers_of, named_classes
from core.network.activations import Identity, Sigmoid, Softmax
from core.network.forward_pass import forward_pass
from core.network.network import Layer, Network
from core.setup.setup import open_setup
from core.setup.split import accuracies
from core.training.run import Run


def told(found: Answers) -> list[tuple[int, int]]:
    return list(zip(found.wanted.tolist(), found.answered.tolist(), strict=True))


def test_of_several_outputs_the_largest_is_answered_and_is_how_certain_it_is():
    """Softmax of (x, −x): e²/(e² + 1) = 0.880797 at x = 1, e⁶/(e⁶ + 1) = 0.997527 at x = −3."""
    network = Network(1, (Layer(2, Softmax()),))
    inputs, targets = np.array([[1.0], [-3.0]]), np.array([[1.0, 0.0], [1.0, 0.0]])
    found = answers_of(network, np.array([1.0, -1.0, 0.0, 0.0]), inputs, targets)
    assert told(found) == [(0, 0), (0, 1)]
    assert found.is_right.tolist() == [True, False] and (found.right_count, found.count) == (1, 2)
    assert found.certainty == pytest.approx([0.880797, 0.997527], abs=5e-7)
    assert found.are_shares and found.classes == 2


def test_a_single_output_answers_the_second_class_above_one_half():
    """σ(x): 0.880797 at 2 is class 1; 0.119203 at −2 is class 0, as certain; ½ itself is not above ½."""
    network = Network(1, (Layer(1, Sigmoid()),))
    inputs, targets = np.array([[2.0], [-2.0], [0.0]]), np.array([[1.0], [1.0], [0.0]])
    found = answers_of(network, np.array([1.0, 0.0]), inputs, targets)
    assert told(found) == [(1, 1), (1, 0), (0, 0)]
    assert found.certainty == pytest.approx([0.880797, 0.880797, 0.5], abs=5e-7)
    assert found.classes == 2


def test_what_is_not_bounded_is_no_share():
    network = Network(1, (Layer(2, Identity()),))
    found = answers_of(network, np.array([3.0, -1.0, 0.0, 0.0]), np.array([[1.0]]), np.array([[1.0, 0.0]]))
    assert found.certainty.tolist() == [3.0] and not found.are_shares


def test_outputs_that_are_no_numbers_answer_no_class_and_are_not_right():
    network = Network(1, (Layer(2, Softmax()),))
    inputs, targets = np.array([[1.0], [-1.0]]), np.array([[1.0, 0.0], [0.0, 1.0]])
    found = answers_of(network, np.array([math.nan, 1.0, 0.0, 0.0]), inputs, targets)
    assert found.answered.tolist() == [NO_CLASS] * 2 and np.isnan(found.certainty).all()
    assert found.right_count == 0 and found.confusion().sum() == 0
    assert found.wrong_by_certainty().tolist() == [0, 1]


def test_the_most_certain_wrong_answer_comes_first_and_of_equal_ones_the_first():
    certainty = np.array([0.6, 0.9, 0.7, 0.9, math.nan])
    found = Answers(np.array([0, 1, 2, 0, 1]), np.array([1, 0, 2, 1, NO_CLASS]), certainty, True, 3)
    assert found.wrong_by_certainty().tolist() == [1, 3, 0, 4]


def test_a_confusion_by_hand():
    """Three 0s, one of them taken for a 2; a 1; two 2s, one taken for a 0."""
    wanted, answered = np.array([0, 0, 0, 1, 2, 2]), np.array([0, 2, 0, 1, 2, 0])
    found = Answers(wanted, answered, np.ones(6), True, 3)
    assert found.confusion().tolist() == [[2, 0, 1], [0, 1, 0], [1, 0, 1]]
    some = found.of(np.array([1, 3]))
    assert told(some) == [(0, 2), (1, 1)] and some.confusion().tolist() == [[0, 0, 1], [0, 1, 0], [0, 0, 0]]
    assert told(found.of(~found.is_right)) == [(0, 2), (2, 0)]


@pytest.mark.parametrize("name", ["digits-64-20-10", "moons-2-3-2"])
def test_it_agrees_with_the_accuracy_of_both_parts(name: str):
    setup = open_setup(name)
    run = Run(setup)
    run.advance(200)
    state = run.history.kept_rows()[1][-1]
    found = answers_of(setup.network, state, setup.whole.inputs, setup.whole.targets)
    assert found.right_count == round(accuracies(setup.network, state[np.newaxis], setup.whole)[0] * found.count)
    assert found.confusion().trace() == found.right_count and found.confusion().sum() == found.count
    if setup.split is not None:
        held_out = accuracies(setup.network, state[np.newaxis], setup.split.held_out)[0]
        assert found.of(setup.split.is_out).right_count == round(held_out * len(setup.split.held_out.inputs))


def test_slices_give_what_all_at_once_gives(monkeypatch: pytest.MonkeyPatch):
    setup = open_setup("digits-64-20-10")
    samples = setup.whole
    done: list[int] = []
    monkeypatch.setattr(answers_module, "ON_ONE_THREAD", 500 * 64 * 20)
    found = answers_of(setup.network, setup.start, samples.inputs, samples.targets, done.append)
    assert done == [500, 1000, 1500, 1797]
    outputs = forward_pass(setup.network, setup.start, samples.inputs).outputs
    assert found.answered.tolist() == named_classes(outputs).tolist()
    assert found.certainty == pytest.approx(outputs.max(axis=1), rel=1e-12)


class _CalledOffError(Exception):
    """Nobody waits for it any more."""


def test_it_can_be_called_off():
    def go_on(_done: int) -> None:
        raise _CalledOffError

    setup = open_setup("digits-64-20-10")
    with pytest.raises(_CalledOffError):
        answers_of(setup.network, setup.start, setup.whole.inputs, setup.whole.targets, go_on)
