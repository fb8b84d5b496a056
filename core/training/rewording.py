"""What of a setup is said in words, and what trains: titles, notes and names change no number."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from core.network.rules import named
from core.scenario.schema import Scenario
from core.setup.setup import Setup

Array = NDArray[np.float64]

_WORDS_OF_DATA = ("image", "class_names", "target_names", "scaling")


def trains_alike(one: Setup, other: Setup) -> bool:
    """Whether two setups differ in words at most: whatever is trained by one is trained by the other, bit for bit.

    Samples have to be the very same object: equal ones that were read again are other data.
    """
    if one is other:
        return True
    return (
        one.samples is other.samples
        and one.whole is other.whole
        and one.network == other.network
        and _numbers(one) == _numbers(other)
        and _is_same_start(one, other)
        and (one.unprinted is other.unprinted or one.unprinted == other.unprinted)
    )


def reworded(setup: Setup, words: Setup) -> Setup:
    """The setup in the words of another one of the same network; every number stays as it is.

    Where these are its own words it is the very same setup.
    """
    if _words(setup) == _words(words):
        return setup
    scenario, theirs = setup.scenario, words.scenario
    layers = [
        own.model_copy(update={"neurons": layer.neurons})
        for own, layer in zip(scenario.network.layers, theirs.network.layers, strict=True)
    ]
    data = {key: getattr(theirs.data, key) for key in _WORDS_OF_DATA}
    new_words = {
        "title": theirs.title,
        "source": theirs.source,
        "notes": theirs.notes,
        "labels": theirs.labels,
        "network": scenario.network.model_copy(update={"inputs": theirs.network.inputs, "layers": layers}),
        "data": scenario.data.model_copy(update=data),
        "training": scenario.training.model_copy(update={"iterations": theirs.training.iterations}),
    }
    return replace(
        setup,
        name=words.name,
        path=words.path,
        scenario=scenario.model_copy(update=new_words),
        names=words.names,
        iterations=words.iterations,
    )


def _words(setup: Setup) -> tuple[object, ...]:
    scenario = setup.scenario
    texts = (setup.name, setup.path, scenario.title, scenario.source, scenario.notes, setup.iterations)
    names = (scenario.network.inputs, [layer.neurons for layer in scenario.network.layers], scenario.labels)
    return texts, names, [getattr(scenario.data, key) for key in _WORDS_OF_DATA]


def are_same_bits(one: Array, other: Array) -> bool:
    """Whether two arrays hold the very same numbers: 0 and −0 are two, and NaN is itself."""
    return one is other or np.array_equal(one.view(np.int64), other.view(np.int64))


def _numbers(setup: Setup) -> tuple[object, ...]:
    """How it is trained."""
    training = setup.scenario.training.model_copy(update={"iterations": 0, "rule": named(setup.rule)})
    return training, setup.learning_rate, setup.batch, setup.seed, setup.generator


def _is_same_start(one: Setup, other: Setup) -> bool:
    """Whether both begin with the same numbers, and say of them in the same way where they come from."""
    return are_same_bits(one.start, other.start) and _drawn(one.scenario) == _drawn(other.scenario)


def _drawn(scenario: Scenario) -> object:
    """What draws the start; of one that is given number by number, that it is."""
    return scenario.start.model_copy(update={"weights": None, "biases": None}), scenario.start.weights is None
