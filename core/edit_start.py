"""What a changed network begins with: weights, biases and samples, kept where they still fit."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.lesson import Lesson
from core.scenario import LayerSection, Scenario, StartSection

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Column:
    """The inputs or one layer of a changed network: which column it was, and which of its neurons.

    None stands for what is new.
    """

    was: int | None  # 0 for the inputs, 1 for the first layer …
    neurons: tuple[int | None, ...]


def kept_start(
    lesson: Lesson, layers: Sequence[LayerSection], columns: Sequence[Column]
) -> tuple[Array, tuple[int, ...]]:
    """The parameters, kept where they fit and else drawn: weights as N(0, 1/fan-in), biases 0; and which were."""
    old_weights, old_biases = lesson.network.weights(lesson.start), lesson.network.biases(lesson.start)
    parts, redrawn = [], []
    for number, (section, below, here) in enumerate(zip(layers, columns[:-1], columns[1:], strict=True)):
        fan_in, size = len(below.neurons), len(here.neurons)
        random = np.random.default_rng([lesson.seed % 2**32, number, fan_in, size])
        weights, fresh = random.normal(0.0, 1.0, (fan_in, size)) / np.sqrt(fan_in), True
        if here.was is not None and below.was == here.was - 1:
            fresh = None in below.neurons or None in here.neurons
            rows, columns_kept = places(below.neurons), places(here.neurons)
            weights[np.ix_(rows[0], columns_kept[0])] = old_weights[here.was - 1][np.ix_(rows[1], columns_kept[1])]
        biases = np.zeros(size if section.bias is not False else 0)
        if here.was is not None and biases.size and old_biases[here.was - 1].size:
            to, come_from = places(here.neurons)
            biases[to] = old_biases[here.was - 1][come_from]
        parts += [weights.ravel(), biases]
        if fresh:
            redrawn.append(number)
    return np.concatenate(parts), tuple(redrawn)


def places(neurons: Sequence[int | None]) -> tuple[list[int], list[int]]:
    """Where neurons that were there before are now, and where they were."""
    kept = [(now, was) for now, was in enumerate(neurons) if was is not None]
    return [now for now, _ in kept], [was for _, was in kept]


def taken(values: Array, neurons: Sequence[int | None]) -> Array:
    """The columns of `values` as the neurons are now; 0 for new ones."""
    kept = np.zeros((len(values), len(neurons)))
    now, was = places(neurons)
    kept[:, now] = values[:, was]
    return kept


def given_start(scenario: Scenario, start: Array) -> StartSection:
    """The section of a scenario that gives these parameters one by one."""
    sizes = [scenario.network.input_count, *(layer.size for layer in scenario.network.layers)]
    weights, biases, end = [], [], 0
    for fan_in, layer in zip(sizes, scenario.network.layers, strict=False):
        middle = end + fan_in * layer.size
        weights.append(start[end:middle].reshape(fan_in, layer.size).tolist())
        end = middle + (layer.size if layer.bias is not False else 0)
        biases.append(start[middle:end].tolist())
    return scenario.start.model_copy(update={"weights": weights, "biases": biases, "draw": None})
