"""A start of many numbers as an array of a saved run, where its scenario need not be readable by itself.

A million weights are 20 MB of text, which takes half a second to write and many to read; as an array they take
neither. What the scenario says in their place is drawn in no time, and nobody trains by it.
"""

import numpy as np
from numpy.typing import NDArray

from core.scenario.schema import DrawsSection, Scenario, StartSection, draw_section
from core.setup.initial_parameters import given
from core.setup.setup import Setup, network_of

Array = NDArray[np.float64]

START, START_SECTION = "start.npy", "start.json"
STAND_IN = StartSection(seed=0, draw=DrawsSection(weights=draw_section("constant", 0.0)))


def is_apart(setup: Setup, most: int | None) -> bool:
    """Whether its start is given number by number, and has more than `most` of them."""
    return most is not None and setup.scenario.start.weights is not None and len(setup.start) > most


def without_start(setup: Setup, most: int | None) -> Setup:
    """The setup whose scenario draws zeros in the place of a start of more than `most` given numbers."""
    if not is_apart(setup, most):
        return setup
    return setup.with_scenario(setup.scenario.model_copy(update={"start": STAND_IN}))


def without_numbers(section: StartSection) -> StartSection:
    """What a section says beside the numbers that it gives."""
    return section.model_copy(update={"weights": None, "biases": None})


def with_start(scenario: Scenario, section: StartSection, parameters: Array) -> Scenario:
    """The scenario with its start again: what its section said, and the `parameters`, (parameters,)."""
    start = given(section, network_of(scenario.network), parameters)
    return scenario.model_copy(update={"start": start})
