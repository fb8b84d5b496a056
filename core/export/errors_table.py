"""The errors of several runs as one table."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from core.data.tables.csv_writer import POINT, Dialect, write_csv
from core.training.history import Recorded

MOST_ROWS = 100_000


def write_errors(path: Path, runs: Sequence[tuple[str, Recorded]], dialect: Dialect = POINT) -> None:
    """Write a row for each state at which an error is kept, thinned out: the state, and the error of each run by name.

    Where a run has none, as it ended before or that error was let go, the cell is empty.

    Raises
    ------
    ScenarioError
        If the file can't be written.
    """
    stride = min(recorded.error_stride for _, recorded in runs)
    last = max(recorded.length - 1 for _, recorded in runs)
    while last // stride >= MOST_ROWS:
        stride *= 2

    def rows() -> Iterator[list[float | int | None]]:
        for state in range(0, last + 1, stride):
            yield [state, *(recorded.error(state) if state < recorded.length else None for _, recorded in runs)]

    write_csv(path, ["state", *(name for name, _ in runs)], rows(), dialect)
