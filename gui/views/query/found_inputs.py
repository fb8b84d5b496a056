"""Inputs that were found by asking backwards, and of what."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.analysis.back_query import BackQuery, QueryError, back_query
from core.network.network import Network
from gui.threads.job import Report

Array = NDArray[np.float64]


class FoundInputs(NamedTuple):
    """Inputs that were found, and for which numbers: at others they are answered otherwise."""

    query: BackQuery
    state: int
    parameters: Array


def find_inputs(
    network: Network, parameters: Array, wanted: Array, state: int, _report: Report
) -> FoundInputs | QueryError:
    """Ask backwards for inputs that are answered by `wanted`, (outputs,), or by what is next to it; or why not.

    It is done beside the window, at the parameters of a state, (parameters,).
    """
    try:
        return FoundInputs(back_query(network, parameters, wanted), state, parameters)
    except QueryError as fault:
        return fault
