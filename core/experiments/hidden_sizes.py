"""The same data learned by networks that differ in the size of their first hidden layer."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MessageError
from core.base.message import MessageKind, source_text
from core.base.number_format import grouped
from core.data.samples import Samples
from core.scenario.schema import StartSection
from core.setup.changed_labels import fitting_patterns
from core.setup.cost import Cost, cost_of
from core.setup.initial_parameters import draws_of
from core.setup.setup import Setup, setup_of
from core.setup.split import accuracies, mean_losses
from core.training.history import Recorded

Array = NDArray[np.float64]

MOST_SIZE, MOST_VARIANTS = 2000, 12
ARTICLES_SIZES = (1, 2, 3, 4, 5, 20, 50)  # worked example: two moons, to show over-fitting
MOST_SCORED, FEWEST_SCORED = 100, 8  # states whose held-out error is computed
SCORING = 40_000_000  # of a curve: states times samples times parameters


class SizesFault(MessageKind):
    """Why what was typed are no hidden sizes; in one sentence without a full stop."""

    NO_SIZE = source_text('"{word}" stands there; sizes are whole numbers from 0 to {largest}')
    SIZE_COUNT = source_text("{sizes} sizes stand there; there can be 1 to {most} of them")


class SizesError(MessageError, ValueError):
    """What was typed are no hidden sizes."""


def sizes_in(text: str) -> tuple[int, ...]:
    """Hidden sizes as someone types them: "0, 1, 2, 3 20"; 0 leaves the layer out.

    Raises
    ------
    SizesError
        If there are none, too many, or something else than whole numbers from 0 up.
    """
    sizes: list[int] = []
    for word in text.replace(",", " ").replace(";", " ").split():
        if not word.isdecimal() or int(word) > MOST_SIZE:
            raise SizesError(SizesFault.NO_SIZE(word=word, largest=grouped(MOST_SIZE)))
        if int(word) not in sizes:
            sizes.append(int(word))
    if not 1 <= len(sizes) <= MOST_VARIANTS:
        raise SizesError(SizesFault.SIZE_COUNT(sizes=len(sizes), most=MOST_VARIANTS))
    return tuple(sizes)


def together(setup: Setup, sizes: tuple[int, ...]) -> Cost:
    """What networks of all these sizes take, as they are trained at the same time."""
    inputs, _, *others = setup.network.sizes
    costs = [cost_of(setup, (inputs, size, *others)) for size in sizes]
    return Cost(sum(cost.parameters for cost in costs), sum(cost.memory for cost in costs))


def variant(setup: Setup, size: int) -> Setup:
    """The setup with `size` neurons in its first hidden layer, its start drawn anew; with 0 that layer is left out.

    It is drawn as the scenario draws it, by its generator and seed; where that gives its weights one by one, from
    its `redraw`, or else from the normal distribution, divided by the square root of the fan-in.

    Raises
    ------
    ValueError
        If the network has no hidden layer.
    """
    if setup.network.depth < 2:
        raise ValueError("the network has no hidden layer whose size could be another")
    scenario = setup.scenario
    first, *others = scenario.network.layers
    layers = [first.model_copy(update={"size": size, "neurons": None}), *others] if size else others
    network = scenario.network.model_copy(update={"layers": layers})
    drawn = scenario.start
    start = StartSection(seed=drawn.seed or 0, generator=drawn.generator, draw=draws_of(drawn))
    labels = fitting_patterns(scenario.labels, network)
    changed = scenario.model_copy(update={"network": network, "start": start, "labels": labels})
    name = f"{setup.name}, {size} hidden"
    return setup_of(changed, name, None, None, name, setup.whole, setup.split)


class AnswerScores(NamedTuple):
    """How well a network answers; NaN for what there is not."""

    loss: float  # the mean of the samples that are trained on, without a penalty
    accuracy: float  # the share that is answered rightly, where the targets are classes
    held_out_loss: float
    held_out_accuracy: float


def scores_of(setup: Setup, parameters: Array) -> AnswerScores:
    """How well the setup's network answers with these parameters, (parameters,)."""
    held_out = None if setup.split is None else setup.split.held_out
    return AnswerScores(*_scores(setup, parameters, setup.samples), *_scores(setup, parameters, held_out))


def _scores(setup: Setup, parameters: Array, samples: Samples | None) -> tuple[float, float]:
    if samples is None:
        return float("nan"), float("nan")
    network, rows = setup.network, parameters[np.newaxis]
    loss = float(mean_losses(network, setup.objective.loss, rows, samples)[0])
    return loss, float(accuracies(network, rows, samples)[0]) if setup.whole.are_of_classes else float("nan")


class LossCurve:
    """The mean loss of some samples over the states of a run, at no more of them than it takes to draw a curve."""

    def __init__(self, setup: Setup, samples: Samples) -> None:
        self._setup, self._samples = setup, samples
        work = max(1, len(samples.inputs) * setup.network.parameter_count)
        self._most = max(FEWEST_SCORED, min(MOST_SCORED, SCORING // work))
        self._known: dict[int, float] = {}

    def over(self, recorded: Recorded) -> tuple[Array, Array]:
        """States and mean losses, (states,) both, the newest among them where it is known."""
        stride, rows = recorded.stride, recorded.rows
        step = 1
        while len(rows) > self._most * step:
            step *= 2
        chosen = {index * stride: rows[index] for index in range(0, len(rows), step)}
        if len(recorded.newest):
            chosen[recorded.length - 1] = recorded.newest
        self._known = {state: self._known[state] for state in chosen if state in self._known}
        for state, parameters in chosen.items():
            if state not in self._known:
                losses = mean_losses(
                    self._setup.network, self._setup.objective.loss, parameters[np.newaxis], self._samples
                )
                self._known[state] = float(losses[0])
        return np.array(list(chosen), dtype=np.float64), np.array([self._known[state] for state in chosen])
