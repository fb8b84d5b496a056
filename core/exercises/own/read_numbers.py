"""What a pasted text says of the quantities of a sheet: its arrays and its single numbers, each told what it is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.exercises.own.blocks import QuantityBlock
from core.exercises.own.pasted_arrays import PastedNumber
from core.exercises.own.pasted_json import read_pasted
from core.exercises.own.recognised import Meaning, Recognised, recognised
from core.exercises.sheet.asked_about import answered_quantity
from core.exercises.sheet.quantity import LOSS, Quantity, quantity_of
from core.exercises.sheet.quantity_names import QuantityNames
from core.exercises.sheet.sheet import ExerciseSheet

_LOSS = re.compile(r"loss|error|mse|cost", re.IGNORECASE)


@dataclass(frozen=True)
class ReadNumbers:
    """The numbers of one text."""

    arrays: tuple[Recognised, ...] = ()
    numbers: tuple[tuple[Quantity, str], ...] = ()
    unknown: tuple[str, ...] = ()  # names of single numbers that no quantity has
    is_json: bool = False

    def texts(self) -> Mapping[Quantity, str]:
        """What is written for each quantity; a single number goes before one in an array."""
        return {**{quantity: text for array in self.arrays for quantity, text in array.texts()}, **dict(self.numbers)}

    def taken_as(self, index: int, meaning: Meaning | None) -> "ReadNumbers":
        """With the array at an index taken for something else, or left aside; another so taken is asked for."""
        arrays = [
            replace(array, meaning=None) if meaning is not None and _block(array) == meaning.block else array
            for array in self.arrays
        ]
        arrays[index] = replace(arrays[index], meaning=meaning)
        return replace(self, arrays=tuple(arrays))


def _block(array: Recognised) -> QuantityBlock | None:
    return None if array.meaning is None else array.meaning.block


def read_numbers(sheet: ExerciseSheet, text: str) -> ReadNumbers:
    """What a text says of the quantities of a sheet.

    Raises
    ------
    PastedError
        If it can't be read.
    NoQuantityError
        If it names only what there isn't; says what is most like the first of it.
    """
    pasted, names = read_pasted(text), sheet.names
    found = [(number, _named(names, number)) for number in pasted.numbers]
    unknown = tuple(number.name for number, quantity in found if quantity is None)
    if unknown and len(unknown) == len(found) and not pasted.arrays:
        answered_quantity(names, unknown[0])
    return ReadNumbers(
        recognised(sheet.iteration, pasted.arrays),
        tuple((quantity, number.text) for number, quantity in found if quantity is not None),
        unknown,
        pasted.is_json,
    )


def _named(names: QuantityNames, number: PastedNumber) -> Quantity | None:
    """The quantity with that id or name; None where there is none, or several."""
    by_id = quantity_of(number.name)
    if by_id is not None:
        return by_id if names.iteration.has(by_id) else None
    called = names.called(number.name)
    if len(called) == 1:
        return called[0]
    return LOSS if not called and _LOSS.fullmatch(number.name) else None
