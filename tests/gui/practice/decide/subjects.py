"""What the pages of decisions are asked about in their tests."""

from core.exercises.decide.subject import DecisionSubject
from core.exercises.sheet.iteration import iteration_at
from core.network.elements import Weight
from core.setup.setup import open_setup


def subject_of(scenario: str = "gad-3-2-1", seed: int = 1) -> DecisionSubject:
    """The first weight of the first iteration of a built-in scenario."""
    setup = open_setup(scenario)
    return DecisionSubject(setup, iteration_at(setup, 0, setup.start), 0, 0, Weight(0, 0, 0), seed)
