r"""What each number is that a program of one's own has printed: which quantity of which state.

    output = read_output("0.57952\n0.57949\n0.579447", numbers)
    output.numbers[1].meaning                     # OutputMeaning(Quantity(a[2,1]), state=1)
    output.first_that_differs                     # the third

A series is one quantity, state after state, or at the states that its lines name. All other numbers belong to one
iteration, the one that most of them fit. Nothing is executed.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol

from core.exercises.own.output_places import numbers_in
from core.exercises.own.printed_output import OutputMeaning, OutputNumber, OutputQuantity, PrintedOutput

MOST_LINES = 2000  # that are looked at
MOST_COMPARED = 200  # numbers, to find of which iteration they are
MOST_STATES = 400  # one after another, of a series that names none
FEW = 5  # numbers that may be alike in form, and all of one iteration
NEAR = 0.05  # relative: so near lies what somebody meant to be this number


class NamedNumber(NamedTuple):
    """What a name in somebody's program stands for: a quantity, or that with its sign turned."""

    quantity: OutputQuantity
    sign: int = 1


class NumbersOfStates(Protocol):
    """The true numbers of a run, state by state, and what its quantities are called."""

    @property
    def shown_state(self) -> int:
        """The state on the screen."""

    @property
    def last_state(self) -> int:
        """The last state that can be asked for."""

    def at(self, state: int, /) -> Mapping[OutputQuantity, float]:
        """All numbers of a state, what is computed before what is given."""

    def called(self, names: Sequence[str], /) -> Sequence[NamedNumber]:
        """What may be meant by the first of these names that means anything."""


def read_output(text: str, numbers: NumbersOfStates) -> PrintedOutput:
    """What each number of a text is."""
    lines = text.splitlines()
    found, series = numbers_in(lines[:MOST_LINES])
    told = list(found)
    alone: list[int] = []
    state = _state_of(found, numbers)
    for each in series.values():
        of_series = [found[index] for index in each.indices]
        are_of_one = None in each.labels and _fit(of_series, numbers.at(state)) == len(of_series) < FEW
        meanings = None if are_of_one else _as_series(of_series, each.labels, numbers)
        if meanings is None:
            alone += each.indices
            continue
        for index, meaning in zip(each.indices, meanings, strict=True):
            told[index] = replace(found[index], meaning=meaning)
    taken: set[OutputQuantity] = set()
    for index in sorted(alone):
        meaning = _at_state(found[index], state, numbers, taken)
        told[index] = replace(found[index], meaning=meaning)
        if meaning is not None:
            taken.add(meaning.quantity)
    return PrintedOutput(tuple(told), len(lines), len(lines) > MOST_LINES)


def _as_series(
    numbers: Sequence[OutputNumber], labels: Sequence[int | None], true: NumbersOfStates
) -> list[OutputMeaning | None] | None:
    """As one quantity, state after state or at the states that are named; None where no quantity fits so."""
    named = [label for label in labels if label is not None]
    if len(named) < len(labels):
        if len(numbers) < 2:
            return None
        labels, named = list(range(len(numbers))), []
    best: tuple[int, list[OutputMeaning | None]] | None = None
    for offset in (0, 1):
        states = [(label or 0) + offset for label in labels]
        meanings = _in_states(numbers, states, true)
        if meanings is None:
            continue
        score = sum(each is not None and each.agrees for each in meanings)
        if best is None or score > best[0]:
            best = score, meanings
    least = 1 if named else max(2, len(numbers) // 4)
    return None if best is None or best[0] < least else best[1]


def _in_states(
    numbers: Sequence[OutputNumber], states: Sequence[int], true: NumbersOfStates
) -> list[OutputMeaning | None] | None:
    """As the quantity that most of them are, each at its own state."""
    asked = [state if state <= true.last_state else None for state in states[:MOST_STATES]]
    rows = [None if state is None else true.at(state) for state in asked]
    fits: Counter[OutputQuantity] = Counter()
    for number, row in zip(numbers, rows, strict=False):
        if row is not None:
            fits.update(quantity for quantity, value in row.items() if number.is_like(value))
    changing = {quantity: count for quantity, count in fits.items() if len(numbers) < 2 or _changes(quantity, rows)}
    if not changing:
        return None
    most = max(changing.values())
    called = {each.quantity for each in true.called(numbers[0].names)}
    best = [quantity for quantity, count in changing.items() if count == most]
    quantity = next((each for each in best if each in called), best[0])
    found: list[OutputMeaning | None] = []
    for index, number in enumerate(numbers):
        row = rows[index] if index < len(rows) else None
        state = asked[index] if index < len(asked) else None
        if row is None or state is None or quantity not in row:
            found.append(None)
        else:
            true_number, is_named = row[quantity], quantity in called
            agrees = number.is_like(true_number)
            found.append(OutputMeaning(quantity, state, true_number, agrees, is_named=is_named))
    return found


def _changes(quantity: OutputQuantity, rows: Sequence[Mapping[OutputQuantity, float] | None]) -> bool:
    """Whether it is another number at some state: an input is the same at all."""
    values = {row[quantity] for row in rows if row is not None and quantity in row}
    return len(values) > 1


def _state_of(numbers: Sequence[OutputNumber], true: NumbersOfStates) -> int:
    """The state that most numbers fit which stand alone: the one on the screen, where no other does better."""
    shown, numbers = true.shown_state, numbers[:MOST_COMPARED]
    candidates = dict.fromkeys((shown, 0, 1, 2, shown + 1, max(shown - 1, 0)))
    best, most = shown, -1
    for state in candidates:
        if state > true.last_state:
            continue
        row = true.at(state)
        score = _fit(numbers, row)
        if score > most:
            best, most = state, score
    return best


def _fit(numbers: Sequence[OutputNumber], row: Mapping[OutputQuantity, float]) -> int:
    """How many numbers are some of a state."""
    return sum(any(number.is_like(value) for value in row.values()) for number in numbers)


def _at_state(
    number: OutputNumber, state: int, true: NumbersOfStates, taken: set[OutputQuantity]
) -> OutputMeaning | None:
    """What a number is at one state: what its name says, else what it is equal to, or nearly."""
    row = true.at(state)
    named = [each for each in true.called(number.names) if each.quantity in row]
    if named:
        best = min(named, key=lambda each: _apart(each.sign * row[each.quantity], number.value))
        value = best.sign * row[best.quantity]
        other = number.is_like(-value) and value != 0.0
        agrees = number.is_like(value)
        return OutputMeaning(best.quantity, state, value, agrees, other and not agrees, best.sign, is_named=True)
    if number.text.isdecimal():
        return None
    equal = [quantity for quantity, value in row.items() if number.is_like(value)]
    if equal:
        quantity = next((each for each in equal if each not in taken), equal[0])
        return OutputMeaning(quantity, state, row[quantity], agrees=True)
    turned = next((quantity for quantity, value in row.items() if value and number.is_like(-value)), None)
    if turned is not None:
        return OutputMeaning(turned, state, row[turned], agrees=False, has_other_sign=True)
    near = min(row.items(), key=lambda each: _apart(each[1], number.value), default=None)
    if near is None or _apart(near[1], number.value) > NEAR:
        return None
    return OutputMeaning(near[0], state, near[1], agrees=False)


def _apart(true: float, value: float) -> float:
    size = max(abs(true), abs(value))
    apart = abs(true - value) / size if size else 0.0
    return apart if math.isfinite(apart) else 1.0
