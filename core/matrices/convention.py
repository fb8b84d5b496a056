"""How an article lays out its matrices: which way the weights lie, and whether a sample is a column or a row."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Convention:
    """How matrices are laid out; every way gives the same numbers."""

    orientation: str = "from_to"  # "from_to": a row of weights for each neuron before; "to_from": one for each after
    bias_column: bool = False  # whether the biases are among the weights, and 1 comes in by them
    samples: str = "columns"  # or "rows": what each sample is

    @property
    def leads_to_rows(self) -> bool:
        """Whether a matrix of weights has a row for each neuron that they lead to."""
        return self.orientation == "to_from"

    @property
    def has_rows(self) -> bool:
        """Whether each sample is a row."""
        return self.samples == "rows"


COLUMNS = Convention()
ROWS = Convention(samples="rows")
BIAS_COLUMN = Convention("to_from", bias_column=True)
CONVENTIONS = (COLUMNS, ROWS, BIAS_COLUMN)
