"""What stands beside what in the projector."""

from enum import Enum


class Arrangement(Enum):
    """One of three; its value is how it is kept in the settings."""

    SENTENCE = "sentence"  # the diagram, and a sentence below it
    CHAIN = "chain"  # the diagram, and the chain beside it
    PLOTS = "plots"  # the error over all states, what the network answers, and the slider
