"""Whether there are as many of something as the network has of it."""

from collections.abc import Sequence

from core.base.errors import MisfitError
from core.base.message import Count
from core.scenario.faults import SizeFault


def check_size(
    place: str, values: Sequence[object], part: Count, of: Count, wanted: int, *, layer: int | None = None
) -> None:
    """Whether as many parts stand at a place as the network has of something, or its layer of that number, from 1.

    Raises
    ------
    MisfitError
        If there are others.
    """
    if len(values) == wanted:
        return
    here, there = part(count=len(values)), of(count=wanted)
    if layer is None:
        raise MisfitError("", SizeFault.OF_NETWORK(place=place, here=here, wanted=there))
    raise MisfitError("", SizeFault.OF_LAYER(place=place, here=here, layer=layer, wanted=there))


def check_matrices(
    place: str, matrices: Sequence[Sequence[Sequence[object]]], sizes: list[int], has_patterns: bool = False
) -> None:
    """Whether there is a matrix before each layer, with a row for each of its inputs and a column for each neuron.

    Of names there may be a pattern in the place of a matrix.

    Raises
    ------
    MisfitError
        If there are others.
    """
    check_size(place, matrices, Count.LAYER, Count.LAYER, len(sizes) - 1)
    for number, matrix in enumerate(matrices):
        if has_patterns and isinstance(matrix, str):
            continue
        rows, below = (Count.NEURON, number) if number > 0 else (Count.INPUT, None)
        check_size(f"{place}[{number}]", matrix, Count.ROW, rows, sizes[number], layer=below)
        wanted = sizes[number + 1]
        for row, values in enumerate(matrix):
            if len(values) != wanted:  # asked here, as to write the places of a million rows takes a second
                check_size(f"{place}[{number}][{row}]", values, Count.COLUMN, Count.NEURON, wanted, layer=number + 1)
