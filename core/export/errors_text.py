"""The errors at every n-th state as text to be copied: a table, or lines as a program prints them.

Many programs print the error *after* an update, and count that update from 0: their iteration 0 is state 1.
"""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from core.data.tables.csv_writer import POINT, Dialect

USUAL_DECIMALS = 6


class ErrorsForm(Enum):
    """How it is written."""

    LINES = "lines"  # Loss after iteration 1000: 0.065193
    MARKDOWN = "markdown"
    TSV = "tsv"


class StateError(NamedTuple):
    """The error of a state."""

    state: int
    error: float


def states_every(step: int, last: int, *, after_update: bool = False) -> range:
    """Every `step`-th state up to the last; those after these updates where they are counted so."""
    return range(1 if after_update else 0, last + 1, step)


def errors_text(
    errors: Sequence[StateError], form: ErrorsForm, *, after_update: bool = False, dialect: Dialect = POINT
) -> str:
    """The errors as text, each by its state, or by the update that led to it."""
    rows = [(state - after_update, error) for state, error in errors]
    match form:
        case ErrorsForm.LINES:
            lines = [f"Loss after iteration {count}: {error:.{USUAL_DECIMALS}f}" for count, error in rows]
        case ErrorsForm.MARKDOWN:
            cells = [f"| {count} | {error:.{USUAL_DECIMALS}g} |" for count, error in rows]
            lines = ["| iteration | error |", "| ---: | ---: |", *cells]
        case ErrorsForm.TSV:
            lines = ["iteration\terror", *(f"{count}\t{dialect.number(error)}" for count, error in rows)]
    return "\n".join(lines) + "\n"
