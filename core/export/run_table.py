"""The error and the weights of a recorded run as a table."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from core.data.tables.csv_writer import POINT, Dialect, write_csv
from core.network.names import Names
from core.network.network import Network
from core.training.history import Recorded

MOST_PARAMETERS = 1000  # a wider table no spreadsheet opens
AT_ONCE = 64  # rows are made between two reports


def write_run(
    path: Path,
    recorded: Recorded,
    network: Network,
    names: Names,
    dialect: Dialect = POINT,
    report: Callable[[int, int], object] | None = None,
    most_rows: int = 100_000,
) -> None:
    """Write a row for each kept state, thinned out to `most_rows`: state, error, and each weight and bias by its name.

    A network of more than a thousand parameters gives only its errors. Numbers have full precision; an error that was
    let go is left empty. `report` is told how many rows of how many are written, and may end it by raising something.

    Raises
    ------
    ScenarioError
        If the file can't be written.
    """
    with_parameters = network.parameter_count <= MOST_PARAMETERS
    stride, kept = recorded.stride, len(recorded.rows)
    if not with_parameters:
        stride, kept = recorded.error_stride, len(recorded.errors)
    places = range(0, kept, -(-kept // most_rows))
    heads = ["state", "error"]
    if with_parameters:
        heads += [names.of(network.parameter(position)) for position in range(network.parameter_count)]

    def rows() -> Iterator[list[float | int | None]]:
        for row in range(0, len(places), AT_ONCE):
            if report is not None:
                report(row, len(places))
            some = places[row : row + AT_ONCE]
            states = [place * stride for place in some]
            errors = [recorded.error(state) for state in states]
            found = recorded.rows[some.start : some.stop : some.step] if with_parameters else np.empty((len(some), 0))
            each = zip(states, errors, found.tolist(), strict=True)
            yield from ([state, error, *parameters] for state, error, parameters in each)
        if report is not None:
            report(len(places), len(places))

    write_csv(path, heads, rows(), dialect)
