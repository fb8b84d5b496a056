"""What is asked of the speed, in one place, and what of all that is measured answers it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from tests.benchmarks.earlier import COMMIT, Figure
from tests.benchmarks.first_press import COMPILED, NOTHING, first_press
from tests.benchmarks.start import START
from tests.benchmarks.training import (
    BATCHES,
    CONSTANT_C,
    DIGITS,
    LOOP_C,
    MOONS,
    NATIVE_C,
    OURS,
    PICTURES,
    THEN,
    THREE_BY_RUN,
    THREE_RECORDED,
    C,
    Rates,
    name_of_batch,
)

NOT_MEASURED = "–"


@dataclass(frozen=True)
class Measured:
    """All that was measured: rates by network and contender, and figures by name."""

    rates: dict[str, Rates] = field(default_factory=dict)
    figures: dict[str, Figure] = field(default_factory=dict)


class Answer(NamedTuple):
    """What was measured, and what the earlier build had where that is of the same kind."""

    now: float
    then: float | None = None


@dataclass(frozen=True)
class Row:
    """One thing that is asked for: at least, or at most, so much."""

    what: str
    asked: float
    is_least: bool
    answer: Callable[[Measured], Answer | None]

    @property
    def said(self) -> str:
        """What is asked, as it stands in the table."""
        return f"{'≥' if self.is_least else '≤'} {self.asked:g}"


def times(network: str, *others: str, asked: float) -> Row:
    """How many times as fast as another one, or as the fastest of some."""

    def answer(measured: Measured) -> Answer | None:
        rates: Mapping[str, float] = measured.rates.get(network, {})
        found = [rates[other] for other in others if other in rates]
        return Answer(rates[OURS] / max(found)) if found and OURS in rates else None

    whom = others[0] if len(others) == 1 else "C native, the faster of both"
    return Row(f"{network}: times as fast as {whom}", asked, True, answer)


def figure(name: str, asked: float, *, is_least: bool = False) -> Row:
    """A figure as it was measured."""

    def answer(measured: Measured) -> Answer | None:
        found = measured.figures.get(name)
        return None if found is None else Answer(*found)

    return Row(name, asked, is_least, answer)


def part(name: str, asked: float) -> Row:
    """A figure as a part of what it was."""

    def answer(measured: Measured) -> Answer | None:
        found = measured.figures.get(name)
        return None if found is None or not found.then else Answer(found.now / found.then)

    return Row(f"{name}: as a part of what it took at {COMMIT}", asked, False, answer)


def _batch_rows() -> list[Row]:
    rows = []
    for (sizes, batch), asked in zip(BATCHES, (1.8, 1.7, 1.5), strict=False):
        name = name_of_batch(sizes, batch)
        rows += [times(name, THEN, asked=asked), times(name, LOOP_C, CONSTANT_C, asked=1.2)]
    return rows


LARGE = "training 2-1000-1000-2"
ROWS = [
    times(MOONS, THEN, asked=2.1),
    times(MOONS, NATIVE_C, asked=0.85),
    times(THREE_RECORDED, THEN, asked=1.3),
    times(THREE_RECORDED, C, asked=0.95),
    times(THREE_BY_RUN, THEN, asked=1.3),
    times(THREE_BY_RUN, C, asked=0.95),
    times(DIGITS, THEN, asked=2.5),
    times(DIGITS, LOOP_C, CONSTANT_C, asked=0.9),
    times(PICTURES, THEN, asked=1.7),
    times(PICTURES, LOOP_C, CONSTANT_C, asked=0.9),
    *_batch_rows(),
    figure(first_press("3-2-1", COMPILED), 0.8),
    figure(first_press("two moons", COMPILED), 0.8),
    figure(first_press("3-2-1", NOTHING), 1.5),
    figure(first_press("two moons", NOTHING), 2.0),
    part(START, 0.65),
    figure(f"{LARGE}, window's thread a frame, prediction, CPU ms", 12.0),
    figure(f"{LARGE}, window's thread a frame, weights, CPU ms", 12.0),
    figure(f"{LARGE}, window's thread a frame, layers, CPU ms", 14.0),
    figure(f"{LARGE}, frames a second", 55.0, is_least=True),
    figure(f"{LARGE}, recorded, as a part of the compiled loop alone", 0.8, is_least=True),
    figure("what-if change of 2-1000-1000-2, MB kept", 20.0),
    # Nothing is to stay; but a state more or less, which is 8 MB, is in memory at any moment.
    figure("what-if change of 2-1000-1000-2, MB kept after undo", 1.0),
    figure("what-if change of 2-1000-1000-2, CPU s", 0.2),
    figure("dragging through two moons with the plane, frames a second", 55.0, is_least=True),
    figure("dragging through two moons with the plane, a move, 90th percentile, CPU ms", 16.0),
    figure("one look back in a shuffled run of 1,000,000 states, CPU ms", 16.0),
    part("80,001 states of 3-2-1 as CSV, CPU s", 0.1),
    figure("memory at full speed, 3-2-1, goes up and down by, %", 5.0),
    figure("memory at full speed, 2-1000-1000-2, goes up and down by, %", 5.0),
]
