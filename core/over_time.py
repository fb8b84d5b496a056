"""The error and the weights of a recorded run as a table."""

from collections.abc import Iterator

from core.csv_text import POINT, Dialect, csv_text
from core.history import History
from core.naming import Names
from core.network import Network

MOST_PARAMETERS = 1000  # a wider table no spreadsheet opens


def run_as_csv(
    history: History, network: Network, names: Names, dialect: Dialect = POINT, most_rows: int = 100_000
) -> str:
    """A row for each kept state, thinned out to `most_rows`: state, error, and each weight and bias by its name.

    A network of more than a thousand parameters gives only its errors. Numbers have full precision; an error that was
    let go is left empty.
    """
    stride, rows = history.kept_rows()
    with_parameters = network.parameter_count <= MOST_PARAMETERS
    if not with_parameters:
        stride, rows = history.kept_errors()
    every = -(-len(rows) // most_rows)
    heads = ["state", "error"]
    if with_parameters:
        heads += [names.of(network.parameter(position)) for position in range(network.parameter_count)]

    def told() -> Iterator[list[float | int | None]]:
        for place in range(0, len(rows), every):
            state = place * stride
            yield [state, history.error(state), *(rows[place].tolist() if with_parameters else ())]

    return csv_text(heads, told(), dialect)
