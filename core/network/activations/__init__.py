"""The activation functions: one class is all there is of each of them.

Its value, derivative and inverse, its bounds and options, its formulas, its lines in exported scripts and its code for
the compiled loops stand together; `ACTIVATIONS` is the table of all. What a class has to say is in `activation`.
"""

# isort: off
# In the order of the table: each module puts its own in it.
from core.network.activations.activation import ACTIVATIONS, Activation, Array, Bounds
from core.network.activations.identity import Identity
from core.network.activations.smooth import Sigmoid, Tanh
from core.network.activations.rectifiers import LeakyReLU, ReLU
from core.network.activations.softmax import Softmax

OPTIONS = tuple(dict.fromkeys(kind.option_name for kind in ACTIVATIONS.values() if kind.option_name))
"""The names of the numbers that activations may be given."""

__all__ = [
    "ACTIVATIONS", "OPTIONS", "Activation", "Array", "Bounds", "Identity", "LeakyReLU", "ReLU", "Sigmoid", "Softmax",
    "Tanh",
]  # fmt: skip
