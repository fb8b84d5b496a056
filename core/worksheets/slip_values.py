"""What the known slips give in the place of a value: for a key, and for whoever has to see how a class goes wrong."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.base.message import Message
from core.exercises.sheet.numbers import is_within
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import ExerciseSheet
from core.exercises.sheet.slips import slips_at
from core.worksheets.figures import answer
from core.worksheets.slip_tells import SlipMade, slip_tells


@dataclass(frozen=True)
class SlipValue:
    """What a slip gives in the place of a value, and what whoever wrote it did."""

    value: float
    text: str
    tells: Message


def slip_values(sheet: ExerciseSheet, quantity: Quantity) -> list[tuple[str, SlipValue]]:
    """The slips that give another value than the right one, by name, in the order of `SLIPS`; each value once."""
    right, found, texts = sheet.value(quantity), [], set()
    for name, index, value in _numbered(slips_at(quantity, sheet.numbers, sheet.numbers)):
        text = answer(value, sheet.digits)
        if is_within(value, right, sheet.digits) or text in texts:
            continue
        texts.add(text)
        found.append((name, SlipValue(value, text, slip_tells(name, SlipMade(sheet, quantity, index)))))
    return found


def _numbered(slips: Iterator[tuple[str, float]]) -> Iterator[tuple[str, int, float]]:
    """Each value of a slip with its index among those of the same slip, from 0."""
    before, index = "", 0
    for name, value in slips:
        index = index + 1 if name == before else 0
        before = name
        yield name, index, value
