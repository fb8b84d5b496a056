"""The PyTorch script prints the numbers that Backstep shows: autograd finds the same gradients, in the extreme too."""

from dataclasses import replace

import numpy as np
import pytest

from core.activations import Activation, Identity, LeakyReLU, ReLU, Sigmoid, Softmax
from core.errors import ScenarioError
from core.lesson import Lesson, open_lesson
from core.losses import BinaryCrossEntropy, CrossEntropy, Loss, SquaredError
from core.naming import Names
from core.network import BiasKind, Layer, Network
from core.objective import Objective
from core.samples import Samples
from core.torch_script import torch_script
from tests.core.scripts import TITLES, TRIALS, Trial, holds, printed, titled


def one_layer(activation: Activation, loss: Loss, inputs, targets) -> Lesson:
    """Two neurons that hand on the sample's two inputs: its SOPs are what they are."""
    network = Network(2, (Layer(2, activation, BiasKind.TRAINED),))
    return replace(
        open_lesson("csdn-2-3-1"),
        network=network,
        names=Names(network),
        start=np.array([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]),
        samples=Samples(np.array(inputs), np.array(targets)),
        objective=Objective(loss),
        learning_rate=1e-4,
        batch=len(inputs),
    )


EXTREME = {
    "0·ln 0 after a softmax": Trial(
        one_layer(Softmax(), CrossEntropy(), [[2000.0, 0.0], [0.5, 0.25]], [[1.0, 0.0], [0.0, 1.0]]), 5
    ),
    "1/p overflows after a softmax": Trial(
        one_layer(Softmax(), CrossEntropy(), [[720.0, 0.0], [0.0, 740.0]], [[0.0, 1.0], [0.3, 0.5]]), 1
    ),
    "ln 0 after a softmax": Trial(one_layer(Softmax(), CrossEntropy(), [[800.0, 0.0]], [[0.5, 0.5]]), 0),
    "0·ln 0 after sigmoids": Trial(
        one_layer(Sigmoid(), CrossEntropy(), [[800.0, -800.0], [0.5, 0.25]], [[1.0, 0.0], [0.0, 1.0]]), 5
    ),
    "0·ln 0 in the binary one": Trial(
        one_layer(Sigmoid(), BinaryCrossEntropy(), [[800.0, -800.0], [0.5, 0.25]], [[1.0, 0.0], [0.0, 1.0]]), 5
    ),
    "0·ln 0 in the binary one after a softmax": Trial(
        one_layer(Softmax(), BinaryCrossEntropy(), [[800.0, -800.0], [0.5, 0.25]], [[1.0, 0.0], [0.0, 1.0]]), 5
    ),
    "relu at 0": Trial(one_layer(ReLU(), SquaredError(), [[0.0, 0.5]], [[1.0, 1.0]]), 5),
    "leaky relu at 0": Trial(one_layer(LeakyReLU(0.2), SquaredError(), [[0.0, 0.5]], [[1.0, 1.0]]), 5),
    "outputs of exactly 0 and 1": Trial(
        one_layer(Identity(), BinaryCrossEntropy(), [[1.0, 0.0], [0.5, 0.25]], [[1.0, 0.0], [0.5, 0.5]]), 1
    ),
}


@pytest.fixture(scope="module")
def said() -> dict[str, str]:
    trials = TRIALS | EXTREME
    return printed({name: torch_script(trial.lesson, trial.iterations) for name, trial in trials.items()}, "torch")


@pytest.mark.parametrize("name", TRIALS)
def test_it_prints_the_same_numbers(said: dict[str, str], name: str):
    holds(TRIALS[name], said[name], rel=1e-12)


@pytest.mark.parametrize("name", EXTREME)
def test_it_does_so_where_a_logarithm_or_a_slope_has_no_value(said: dict[str, str], name: str):
    holds(EXTREME[name], said[name], rel=1e-12)


@pytest.fixture(scope="module")
def said_under_titles() -> dict[str, str]:
    scripts = {str(place): torch_script(titled(title).lesson, 3) for place, title in enumerate(TITLES)}
    return printed(scripts, "torch")


@pytest.mark.parametrize("place", range(len(TITLES)))
def test_it_starts_whatever_the_title_is(said_under_titles: dict[str, str], place: int):
    holds(titled(TITLES[place]), said_under_titles[str(place)], rel=1e-12)


def test_a_mistake_has_no_script():
    with pytest.raises(ScenarioError, match="right rule"):
        torch_script(open_lesson("csdn-2-3-1").with_rule("wrong_sign"), 1)
