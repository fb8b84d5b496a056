"""What a program of one's own has printed: its numbers, each with what it is taken for, as far as that is known."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from core.exercises.sheet.quantity import Quantity

LAST_DIGIT = 0.6  # of a unit of the last digit that is written, by which a number may be off
ROUNDING = 1e-9  # relative: two programs that add up in another order
FEWEST_STATES = 3  # by which a column of numbers is told from one that is to be pasted into a table
MOSTLY = 0.7  # of the numbers

OutputQuantity = Quantity | None  # None is the error that is shown


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
