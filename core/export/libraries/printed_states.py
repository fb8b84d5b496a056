"""What a script printed, read: a state a line, whatever else stands around them."""

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MessageError, one_line, shortened
from core.base.number_format import grouped
from core.export.libraries.messages import ComparisonFault
from core.network.network import Network

Array = NDArray[np.float64]
MOST_CHARACTERS = 200_000_000
MOST_UNASKED = 1_000_000
"""The last iteration of what was printed elsewhere, where not more was asked for."""
_NUMBERS = ("outputs", "weights", "biases")


@dataclass(frozen=True)
class PrintedState:
    """One state as another library has it."""

    iteration: int
    error: float
    outputs: Array  # (samples of the batch, outputs)
    parameters: Array  # in the order of our flat vector


def read_output(path: Path) -> str:
    """The text of a file that a script's output was written to: UTF-8, or UTF-16 as a console of Windows writes it.

    Raises
    ------
    MessageError
        If it can't be read, or is too long.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_CHARACTERS + 1)
    except OSError as fault:
        why = one_line(fault.strerror or str(fault))
        raise MessageError(ComparisonFault.UNREADABLE(file=str(path), why=why)) from None
    if len(content) > MOST_CHARACTERS:
        raise MessageError(ComparisonFault.TOO_LONG(most=MOST_CHARACTERS // 1_000_000))
    is_utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    return content.decode("utf-16" if is_utf16 else "utf-8-sig", errors="replace")


def read_states(text: str, network: Network, last: int = MOST_UNASKED) -> tuple[PrintedState, ...]:
    """The states that a script printed of `network`, in their order; other lines are passed over.

    None may be beyond iteration `last`: ours is trained as far as the states go.

    Raises
    ------
    MessageError
        If there are none, or one of them is too far or doesn't fit the network; it says which.
    """
    if len(text) > MOST_CHARACTERS:
        raise MessageError(ComparisonFault.TOO_LONG(most=MOST_CHARACTERS // 1_000_000))
    states = []
    for number, line in enumerate(text.splitlines(), start=1):
        begun = line.strip()
        if begun.startswith("{"):
            states.append(_state_of(begun, number, network))
    if not states:
        raise MessageError(ComparisonFault.NO_STATES())
    if any(after.iteration <= before.iteration for before, after in pairwise(states)):
        raise MessageError(ComparisonFault.NOT_IN_ORDER())
    beyond = next((state.iteration for state in states if state.iteration > last), None)
    if beyond is not None:
        raise MessageError(ComparisonFault.TOO_FAR(iteration=shortened(grouped(beyond)), last=grouped(last)))
    return tuple(states)


def _state_of(line: str, number: int, network: Network) -> PrintedState:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        raise MessageError(ComparisonFault.NO_JSON(line=number, text=shortened(line))) from None
    missing = [name for name in ("iteration", "error", *_NUMBERS) if name not in said]
    if missing:
        raise MessageError(ComparisonFault.LACKS(line=number, name=missing[0]))
    iteration, error = said["iteration"], said["error"]
    if isinstance(iteration, bool) or not isinstance(iteration, int) or iteration < 0:
        raise MessageError(ComparisonFault.NO_ITERATION(line=number, text=shortened(str(iteration))))
    if isinstance(error, bool) or not isinstance(error, int | float):
        raise MessageError(ComparisonFault.NO_NUMBERS(line=number, name="error"))
    told = float(_matrix(error, number, "error"))
    outputs = _matrix(said["outputs"], number, "outputs")
    if outputs.ndim != 2 or outputs.shape[1] != network.outputs:
        raise MessageError(
            ComparisonFault.MISFIT(line=number, name="outputs", found=_shape(outputs), wanted=f"… × {network.outputs}")
        )
    flat = np.empty(network.parameter_count)
    for name, wanted in (("weights", network.weights(flat)), ("biases", network.biases(flat))):
        given = said[name]
        if not isinstance(given, list) or len(given) != len(wanted):
            count = len(given) if isinstance(given, list) else 0
            raise MessageError(
                ComparisonFault.MISFIT(line=number, name=name, found=str(count), wanted=str(len(wanted)))
            )
        for layer, (matrix, place) in enumerate(zip(given, wanted, strict=True)):
            numbers = _matrix(matrix, number, f"{name}[{layer}]")
            if numbers.shape != place.shape:
                raise MessageError(
                    ComparisonFault.MISFIT(
                        line=number, name=f"{name}[{layer}]", found=_shape(numbers), wanted=_shape(place)
                    )
                )
            place[...] = numbers
    return PrintedState(iteration, told, outputs, flat)


def _matrix(numbers: object, line: int, name: str) -> Array:
    try:
        return np.array(numbers, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):  # the last of a whole number beyond all float64
        raise MessageError(ComparisonFault.NO_NUMBERS(line=line, name=name)) from None


def _shape(array: Array) -> str:
    return " × ".join(map(str, array.shape)) or "1"
