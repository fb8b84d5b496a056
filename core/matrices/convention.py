"""How an article lays out its matrices: which way the weights lie, and whether a sample is a column or a row."""

from enum import Enum


class Convention(Enum):
    """One of the three layouts; each gives the same numbers."""

    COLUMNS = "columns"
    """Weights from × to, a column a sample: Z = Wᵀ A + B."""
    ROWS = "rows"
    """Weights from × to, a row a sample: Z = A W + B."""
    TO_FROM = "to_from"
    """Weights to × from with the bias as their last column, a column a sample: Z = W A⁺, whose last entry is 1."""

    @property
    def has_rows(self) -> bool:
        """Whether each sample is a row."""
        return self is Convention.ROWS

    @property
    def joins_biases(self) -> bool:
        """Whether the biases are a column of the weights."""
        return self is Convention.TO_FROM
