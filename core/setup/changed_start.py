"""What a changed network begins with: weights, biases and samples, kept where they still fit."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.network.network import Network
from core.scenario.distributions import DISTRIBUTIONS
from core.scenario.schema import DrawSection, DrawsSection, StartSection
from core.setup.initial_parameters import draws_of, start_parameters, usual_draws
from core.setup.setup import Setup

Array = NDArray[np.float64]


@dataclass(frozen=True)
class ColumnOrigin:
    """The inputs or one layer of a changed network: which column it was, and which of its neurons.

    None stands for what is new.
    """

    was: int | None  # 0 for the inputs, 1 for the first layer …
    neurons: tuple[int | None, ...]


def kept_start(setup: Setup, network: Network, columns: Sequence[ColumnOrigin]) -> Array:
    """The given parameters where they still fit `network`, and else drawn as the scenario says, (parameters,).

    Raises
    ------
    MisfitError
        If the distribution leads out of the numbers.
    """
    start = StartSection(seed=_seed_of_its_own(setup), draw=_draws_that_differ(draws_of(setup.scenario.start)))
    parameters = start_parameters(start, network).copy()
    old_weights, old_biases = setup.network.weights(setup.start), setup.network.biases(setup.start)
    weights, biases = network.weights(parameters), network.biases(parameters)
    for layer, (below, here) in enumerate(pairwise(columns)):
        if here.was is None:
            continue
        now, was = kept_indices(here.neurons)
        if below.was == here.was - 1:
            rows_now, rows_were = kept_indices(below.neurons)
            weights[layer][np.ix_(rows_now, now)] = old_weights[here.was - 1][np.ix_(rows_were, was)]
        if biases[layer].size and old_biases[here.was - 1].size:
            biases[layer][now] = old_biases[here.was - 1][was]
    return parameters


def redrawn_layers(before: Setup, after: Setup, columns: Sequence[ColumnOrigin]) -> tuple[int, ...]:
    """The layers, from 0, into which weights lead that are new, or have another value than they had."""
    old, new = before.network.weights(before.start), after.network.weights(after.start)
    found = []
    for layer, (below, here) in enumerate(pairwise(columns)):
        kept = None  # where all weights into this layer were
        if here.was is not None and below.was == here.was - 1:
            kept = old[here.was - 1][np.ix_(kept_indices(below.neurons)[1], kept_indices(here.neurons)[1])]
        if kept is None or not np.array_equal(new[layer], kept):
            found.append(layer)
    return tuple(found)


def kept_indices(neurons: Sequence[int | None]) -> tuple[list[int], list[int]]:
    """Where neurons that were there before are now, and where they were."""
    kept = [(now, was) for now, was in enumerate(neurons) if was is not None]
    return [now for now, _ in kept], [was for _, was in kept]


def taken(values: Array, neurons: Sequence[int | None]) -> Array:
    """The columns of `values`, (rows, neurons before), as the neurons are now, (rows, neurons); 0 for new ones."""
    kept = np.zeros((len(values), len(neurons)))
    now, was = kept_indices(neurons)
    kept[:, now] = values[:, was]
    return kept


def _seed_of_its_own(setup: Setup) -> int:
    """A seed that is another for every network and every start.

    A seed that followed from the sizes alone would draw the same neuron again after another one was taken away, and
    two equal neurons learn the same for all time.
    """
    digest = hashlib.blake2b(repr((setup.seed, setup.network.sizes)).encode(), digest_size=16)
    digest.update(setup.start.astype("<f8").tobytes())
    return int.from_bytes(digest.digest(), "little")


def _draws_that_differ(draws: DrawsSection) -> DrawsSection:
    """Draws whose weights differ: by one number for all, new neurons would be equal and stay so."""
    return draws.model_copy(update={"weights": usual_draws().weights}) if _is_one_number(draws.weights) else draws


def _is_one_number(draw: DrawSection) -> bool:
    return DISTRIBUTIONS[draw.distribution].is_one_number(*draw.numbers)
