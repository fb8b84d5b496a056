"""The setup that someone begins with who wants to make one."""

from core.scenario.reader import parse_scenario
from core.setup.setup import Setup, setup_of

UNTITLED = "untitled"
TEXT = """format = 1
title = "Untitled"
notes = "Either one or the other, and not both (XOR)."

[network]
inputs = 2
layers = [
  { size = 2, activation = "sigmoid" },
  { size = 1, activation = "sigmoid" },
]

[start]
seed = 1
draw = { weights = { distribution = "normal", mean = 0.0, std = 1.0 } }

[data]
inputs = [[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
targets = [[0.0], [1.0], [1.0], [0.0]]

[training]
loss = "squared_error"
learning_rate = 0.5
iterations = 10000
"""


def blank_setup() -> Setup:
    """A small network that learns XOR."""
    return setup_of(parse_scenario(TEXT, UNTITLED), UNTITLED, None, None, UNTITLED)
