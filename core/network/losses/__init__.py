"""The loss functions of one sample: one class is all there is of each of them.

Its value and derivative, its formulas, its lines in exported scripts and its code for the compiled loops stand
together; `LOSSES` is the table of all. What a class has to say is in `loss`.
"""

# isort: off
# In the order of the table: each module puts its own in it.
from core.network.losses.loss import LOSSES, Loss
from core.network.losses.squared_errors import HalfSquaredError, MeanSquaredError, SquaredError
from core.network.losses.cross_entropies import BinaryCrossEntropy, CrossEntropy

__all__ = [
    "LOSSES", "BinaryCrossEntropy", "CrossEntropy", "HalfSquaredError", "Loss", "MeanSquaredError", "SquaredError",
]  # fmt: skip
