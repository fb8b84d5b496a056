"""What an equation of matrices is: terms, what joins them, and which part of an iteration it belongs to."""

from dataclasses import dataclass
from enum import Enum

from core.matrices.matrix import Matrix
from core.network.activations import Activation
from core.network.notations import BIAS_COLUMN, COLUMNS, ROWS

CONVENTIONS = (COLUMNS, ROWS, BIAS_COLUMN)  # those that are usual


class Operator(Enum):
    """What joins a matrix to the one before it."""

    PRODUCT = "·"
    PLUS = "+"
    MINUS = "−"
    BY_ELEMENTS = "⊙"
    EQUALS = "="
    FUNCTION = "→"  # the activation function of each entry


class EquationPart(Enum):
    """Which part of an iteration an equation belongs to."""

    FORWARD = "forward"
    DELTAS = "deltas"
    GRADIENTS = "gradients"
    BIAS_GRADIENTS = "bias gradients"


@dataclass(frozen=True)
class TermScale:
    """A number that all of a matrix is multiplied by."""

    value: float
    is_share: bool  # of one sample in the objective, 1/N; else the strength of the L2 penalty

    @property
    def samples(self) -> int:
        """N of a share of 1/N."""
        return round(1.0 / self.value)


@dataclass(frozen=True)
class MatrixTerm:
    """A matrix of an equation, and what joins it to those before it."""

    matrix: Matrix
    operator: Operator | None = None  # None for the first
    scale: TermScale | None = None
    opens: bool = False  # whether what comes from here to the next `Operator.BY_ELEMENTS` is computed first


@dataclass(frozen=True)
class Equation:
    """One line of matrices: a result stands behind each `=` and each `→`."""

    part: EquationPart
    layer: int
    terms: tuple[MatrixTerm, ...]
    activation: Activation | None = None  # the function of a `→`
