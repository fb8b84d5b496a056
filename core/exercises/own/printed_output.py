r"""What a program of one's own has printed, whatever the text: which quantity of which state each number in it is.

    output = read_output("0.57952\n0.57949\n0.579447", numbers)
    output.numbers[1].meaning                     # OutputMeaning(Quantity(a[2,1]), state=1)
    output.first_that_differs                     # the third

Numbers at the same place of lines that are otherwise alike are a series: one quantity, state after state, or at the
states that the lines name. All others belong to one iteration, the one that most of them fit. Nothing is executed.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple, Protocol

from core.exercises.sheet.quantity import Quantity

MOST_LINES = 2000  # that are looked at
MOST_COMPARED = 200  # numbers, to find of which iteration they are
MOST_STATES = 400  # one after another, of a series that names none
LAST_DIGIT = 0.6  # of a unit of the last digit that is written, by which a number may be off
ROUNDING = 1e-9  # relative: two programs that add up in another order
FEWEST_STATES = 3  # by which a column of numbers is told from one that is to be pasted into a table
FEW = 5  # numbers that may be alike in form, and all of one iteration
MOSTLY = 0.7  # of the numbers
NEAR = 0.05  # relative: so near lies what somebody meant to be this number

_NUMBER = re.compile(r"(?<![\w.])[-+−]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+−]?\d+)?(?![\w.]*[A-Za-z_])")
_INDEX = re.compile(r"(?<=[\w\]])\[[\d,\s:]*\]")
_NAME = re.compile(r"([A-Za-zΑ-ω_∂][\w./∂\[\],]*)\s*(?:=|:|\s)\s*[\[({\s]*$")
_STATE_WORD = re.compile(r"(?:iter\w*|epoch|state|step|pass|round|迭代|轮)\s*[:=#]?\s*$", re.IGNORECASE)


OutputQuantity = Quantity | None  # None is the error that is shown


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


@dataclass(frozen=True)
class OutputMeaning:
    """What a number is taken for."""

    quantity: OutputQuantity
    state: int
    true: float
    agrees: bool
    has_other_sign: bool = False  # whether it is that but for its sign
    sign: int = 1  # of the quantity, in the program's variable
    is_named: bool = False  # whether what stands before it says so


@dataclass(frozen=True)
class OutputNumber:
    """A number in a text: in which line, counted from 1, and from where to where in it."""

    line: int
    start: int
    end: int
    text: str
    names: tuple[str, ...] = ()  # what it may be called, by what stands before it
    meaning: OutputMeaning | None = None

    @cached_property
    def value(self) -> float:
        """The number."""
        return float(self.text.replace("−", "-"))

    def is_like(self, true: float) -> bool:
        """Whether a true number is this one, as far as it is written."""
        return abs(self.value - true) <= max(LAST_DIGIT * self._unit, ROUNDING * abs(true))

    @cached_property
    def _unit(self) -> float:
        """One of its last digit."""
        mantissa, _, power = self.text.replace("−", "-").lower().partition("e")
        decimals = len(mantissa.partition(".")[2])
        return 10.0 ** (int(power or 0) - decimals)


def _turned(text: str) -> str:
    """A number with the other sign."""
    return text[1:] if text[0] in "-−" else f"-{text.removeprefix('+')}"


@dataclass(frozen=True)
class PrintedOutput:
    """All numbers of a text that mean anything, in their order, and how many lines were looked at."""

    numbers: tuple[OutputNumber, ...] = ()
    lines: int = 0
    is_cut: bool = False  # whether there are more lines than are looked at

    @cached_property
    def told(self) -> tuple[OutputNumber, ...]:
        """Those of which it can be told what they are."""
        return tuple(each for each in self.numbers if each.meaning is not None)

    @cached_property
    def first_that_differs(self) -> OutputNumber | None:
        """The first that is not what it should be."""
        return next((each for each in self.told if each.meaning is not None and not each.meaning.agrees), None)

    @property
    def is_named(self) -> bool:
        """Whether names say what most of it is, so that nothing has to be guessed from shapes."""
        named = sum(each.meaning is not None and each.meaning.is_named for each in self.numbers)
        return named > 0 and named >= MOSTLY * len(self.numbers)

    @property
    def is_of_a_run(self) -> bool:
        """Whether it goes through states, and not only through the numbers of one iteration."""
        agree = {each.meaning.state for each in self.told if each.meaning is not None and each.meaning.agrees}
        return len(agree) >= FEWEST_STATES

    def texts(self, state: int) -> Mapping[Quantity, str]:
        """What is written for each quantity of a state, where a name says what it is, or it agrees."""
        meant = ((each, each.meaning) for each in self.told)
        return {
            meaning.quantity: each.text if meaning.sign > 0 else _turned(each.text)
            for each, meaning in meant
            if meaning is not None and meaning.quantity is not None and meaning.state == state
            if meaning.agrees or meaning.is_named
        }

    @cached_property
    def states(self) -> tuple[int, ...]:
        """The states that numbers are of."""
        return tuple(sorted({each.meaning.state for each in self.told if each.meaning is not None}))


_Place = tuple[str, str, int]  # a line without its numbers, the variable that is printed, and which number of it


@dataclass(frozen=True)
class _Series:
    """The numbers at one place of lines that are alike, and the states that these name; None where they name none."""

    places: list[int] = field(default_factory=list)  # among all numbers
    labels: list[int | None] = field(default_factory=list)


def read_output(text: str, numbers: NumbersOfStates) -> PrintedOutput:
    """What each number of a text is."""
    lines = text.splitlines()
    found, series = _numbers_in(lines[:MOST_LINES])
    told = list(found)
    alone: list[int] = []
    state = _state_of(found, numbers)
    for each in series.values():
        of_series = [found[place] for place in each.places]
        are_of_one = None in each.labels and _fit(of_series, numbers.at(state)) == len(of_series) < FEW
        meanings = None if are_of_one else _as_series(of_series, each.labels, numbers)
        if meanings is None:
            alone += each.places
            continue
        for place, meaning in zip(each.places, meanings, strict=True):
            told[place] = replace(found[place], meaning=meaning)
    taken: set[OutputQuantity] = set()
    for place in sorted(alone):
        meaning = _at_state(found[place], state, numbers, taken)
        told[place] = replace(found[place], meaning=meaning)
        if meaning is not None:
            taken.add(meaning.quantity)
    return PrintedOutput(tuple(told), len(lines), len(lines) > MOST_LINES)


# The text


def _numbers_in(lines: Sequence[str]) -> tuple[list[OutputNumber], dict[_Place, _Series]]:
    """All numbers but those that name a state, and which of them stand at the same place of lines that are alike."""
    found: list[OutputNumber] = []
    series: dict[_Place, _Series] = {}
    variable = _Variable()
    for count, line in enumerate(lines, start=1):
        bare = _INDEX.sub(lambda index: "¦" * len(index[0]), line)
        skeleton, label, end = " ".join(_NUMBER.sub("#", bare).split()), None, 0
        for place, number in enumerate(_NUMBER.finditer(bare)):
            before, between = line[: number.start()], bare[end : number.start()]
            end = number.end()
            if _is_label(number[0], before):
                label = int(number[0])
                continue
            variable = variable.next(between, before)
            each = series.setdefault((skeleton, variable.name, place), _Series())
            each.places.append(len(found))
            each.labels.append(label)
            found.append(OutputNumber(count, number.start(), number.end(), number[0], variable.names))
        variable = variable.after(bare[end:])
    return found, _labelled(found, series)


def _labelled(found: Sequence[OutputNumber], series: dict[_Place, _Series]) -> dict[_Place, _Series]:
    """The series, without those that count the lines beside them: these are labels."""
    counting: dict[str, dict[int, int]] = {}
    for (skeleton, _, place), each in series.items():
        texts = [found[number].text for number in each.places]
        if place == 0 and len(texts) > 1 and all(text.isdecimal() for text in texts):
            counts = [int(text) for text in texts]
            if counts == sorted(set(counts)):
                counting[skeleton] = {found[number].line: int(found[number].text) for number in each.places}
    kept: dict[_Place, _Series] = {}
    for (skeleton, name, place), each in series.items():
        labels = counting.get(skeleton)
        if labels is None:
            kept[skeleton, name, place] = each
        elif place:
            of_lines = [labels.get(found[number].line) for number in each.places]
            kept[skeleton, name, place] = _Series(each.places, of_lines)
    return kept


@dataclass(frozen=True)
class _Variable:
    """The variable that is printed, and where in it the last number was."""

    name: str = ""
    row: int = 0
    column: int = -1
    flat: int = -1
    depth: int = 0  # brackets that are open
    is_matrix: bool = False

    def next(self, between: str, before: str) -> "_Variable":
        """That of the next number, where `between` stands since the last one, and `before` in its line."""
        named = _NAME.search(before) if re.search(r"[^\W\d_]", between) or "=" in between else None
        if named is not None:
            opened = between.count("[") - between.count("]")
            return _Variable(named[1], 0, 0, 0, opened, opened > 1)
        if self.depth <= 0 and "[" not in between:
            return _Variable("", 0, 0, 0, 0)
        opened = self.depth + between.count("[") - between.count("]")
        if "]" in between and self.name:
            return replace(self, row=self.row + 1, column=0, flat=self.flat + 1, depth=opened)
        return replace(self, column=self.column + 1, flat=self.flat + 1, depth=opened)

    def after(self, rest: str) -> "_Variable":
        """The same at the end of a line."""
        depth = self.depth + rest.count("[") - rest.count("]")
        if depth <= 0:
            return _Variable()
        return replace(self, depth=depth, row=self.row + 1, column=-1) if "]" in rest else replace(self, depth=depth)

    @property
    def names(self) -> tuple[str, ...]:
        """What the number may be called."""
        if not self.name:
            return ()
        row, column, flat = self.row, self.column, self.flat
        indexed = [f"[{row},{column}]"] if self.is_matrix else [f"[{flat}]", f"[{flat},0]", f"[0,{flat}]"]
        if self.is_matrix and not column:
            indexed.append(f"[{row}]")
        plain = () if flat else (self.name,)
        return (*plain, *(f"{self.name}{index}" for index in indexed))


def _is_label(text: str, before: str) -> bool:
    """Whether a number says which state a line is of."""
    return text.isdecimal() and _STATE_WORD.search(before) is not None


# What they are


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
    for place, number in enumerate(numbers):
        row = rows[place] if place < len(rows) else None
        state = asked[place] if place < len(asked) else None
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
