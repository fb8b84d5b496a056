"""A sheet that is worked out with one of the known slips at one line, and rightly from there on."""

import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from core.base.number_format import MOST, rounded_figure
from core.exercises.decide.tries import draws_of, shuffled
from core.exercises.marking.slip_rules import slip_rule
from core.exercises.marking.told_apart import UNITS
from core.exercises.sheet.numbers import Numbers, is_within, unit
from core.exercises.sheet.quantity import Quantity
from core.exercises.sheet.sheet import ExerciseSheet
from core.exercises.sheet.slips import SLIPS
from core.exercises.sheet.written_out import MORE, worked_out_line, written_out
from core.explain.formulas import RenderedFormula

REASONS, POSSIBLE = 4, 3  # to choose among, and how many of these could be made in the line, the true one with them


@dataclass(frozen=True)
class SlippedSheet:
    """A sheet, the line at which a slip was made, and all numbers as they follow from it."""

    sheet: ExerciseSheet
    at: Quantity
    slip: str  # its name in `SLIPS`
    given: float  # what the slip came to
    reasons: tuple[str, ...]  # names of slips, among them the one that was made

    @property
    def lines(self) -> tuple[Quantity, ...]:
        """The quantities of the lines, in order."""
        return self.sheet.questions

    @property
    def index(self) -> int:
        """Which line is the first wrong one, counted from 0."""
        return self.lines.index(self.at)

    @cached_property
    def following(self) -> frozenset[Quantity]:
        """The lines that are worked out rightly, but from the slip."""
        found = {self.at}
        for quantity in self.lines[self.index + 1 :]:
            if not found.isdisjoint(self.sheet.needs(quantity)):
                found.add(quantity)
        return frozenset(found - {self.at})

    @cached_property
    def numbers(self) -> Numbers:
        """What stands on the sheet, to full precision."""
        numbers = self.sheet.numbers.with_answers({self.at: self.given})
        for quantity in self.lines[self.index + 1 :]:
            if quantity in self.following:
                numbers.put({quantity: self.sheet.worked_out(quantity, numbers)})
        return numbers

    def formula(self, quantity: Quantity) -> RenderedFormula:
        """How a line was worked out: of the slip by the wrong rule."""
        if quantity == self.at:
            return slip_rule(self.slip, self.sheet, quantity, self.numbers, self.given)
        return self.sheet.formula(quantity, self.numbers)

    def written(self, quantity: Quantity) -> str:
        """The numbers that stand in a line: whoever works them out gets what the line came to."""
        value = self.numbers.value(quantity)
        if quantity != self.at:
            return written_out(self.sheet, quantity, value, self.numbers)
        wanted, lines = rounded_figure(value, self.sheet.digits), []
        for more in range(MORE + 1):
            sheet = replace(self.sheet, digits=min(self.sheet.digits + more, MOST))
            lines.append(slip_rule(self.slip, sheet, quantity, self.numbers, self.given).numbers)
            comes_to = worked_out_line(lines[-1])
            if comes_to is not None and rounded_figure(comes_to, self.sheet.digits) == wanted:
                return lines[-1]
        return lines[0]

    def would_give(self, slip: str) -> float | None:
        """What another slip gives in the wrong line; None where it can't be made there."""
        values = (value for name, value in self.sheet.slips(self.at, self.sheet.numbers) if name == slip)
        return next(values, None)


def slipped_sheet(sheet: ExerciseSheet, seed: int, avoided: Collection[str] = ()) -> SlippedSheet | None:
    """A sheet with a slip at a line that the seed chooses; one of the slips `avoided` only where there is no other.

    The slip gives a number that can be told from the right one at the sheet's digits, and from those of the other
    reasons that are offered. None where the sheet has no line for any.
    """
    draws = draws_of(seed)
    found: dict[str, list[tuple[Quantity, float]]] = {}
    for quantity in sheet.questions:
        for slip, value in _told_apart(sheet, quantity):
            found.setdefault(slip, []).append((quantity, value))
    names = shuffled(sorted(found), draws)
    for slip in sorted(names, key=lambda name: name in avoided):
        for quantity, value in shuffled(found[slip], draws):
            made = SlippedSheet(sheet, quantity, slip, value, _reasons(sheet, quantity, slip, value, draws))
            if all(math.isfinite(made.numbers.value(line)) for line in made.following):
                return made
    return None


def _told_apart(sheet: ExerciseSheet, quantity: Quantity) -> Iterator[tuple[str, float]]:
    """The slips that can be made at a line and are seen there, each once."""
    right, met = sheet.value(quantity), set()
    near = UNITS * unit(right, sheet.digits)
    for slip, value in sheet.slips(quantity, sheet.numbers):
        if slip not in met and abs(value - right) > near:
            met.add(slip)
            yield slip, value


def _reasons(
    sheet: ExerciseSheet, quantity: Quantity, slip: str, value: float, draws: np.random.Generator
) -> tuple[str, ...]:
    """The slip, others that could be made there as well, and others that couldn't."""
    could = dict[str, bool]()  # whether each slip that could be made gives another number than this one
    for name, other in sheet.slips(quantity, sheet.numbers):
        could[name] = could.get(name, True) and not is_within(other, value, sheet.digits)
    possible = shuffled([name for name, differs in could.items() if differs and name != slip], draws)[: POSSIBLE - 1]
    elsewhere = {name for line in sheet.questions for name, _ in sheet.slips(line, sheet.numbers)}
    rest = [name for name in SLIPS if name not in could]
    impossible = sorted(shuffled(rest, draws), key=lambda name: name not in elsewhere)
    chosen = [slip, *possible, *impossible[: REASONS - 1 - len(possible)]]
    return tuple(shuffled(chosen, draws))
