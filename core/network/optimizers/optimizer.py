"""What an optimizer is: all that one entry of the table says of it, the table itself, and one step of it."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, ClassVar, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import decimal_rounded

Array = NDArray[np.float64]


class TrainingOption(NamedTuple):
    """What an optimizer or a schedule may be given: its key in a file, and what may stand there."""

    name: str
    usual: float | bool | None = None  # None where it has to be given
    least: float = 0.0
    below: float | None = None  # None: as large as anybody likes
    may_be_least: bool = True  # whether the least itself may stand there
    is_count: bool = False  # a whole number


class StepLine(NamedTuple):
    """How one number of an update comes of others, as text and as TeX.

    In braces stand `g`, what is carried (`m`, and `m_new` as it goes on), what earlier lines gave, `k`, and the options
    by their names: names or numbers are put in there. `value` works it out of these, whatever kind of numbers they are.
    """

    key: str
    text: str
    tex: str
    value: Callable[[Mapping[str, Any]], Any]


class StepLoopText(NamedTuple):
    """An optimizer in the compiled loops: statements and an expression that numba compiles, of one parameter.

    `before` is done once an iteration, of `update`, which is k, and of the options. `carried` gives what is carried its
    next value, of `g` and what it was; `step` is then what the parameter moves by, before the learning rate.
    """

    step: str
    carried: str = ""
    before: str = ""


class StepScriptText(NamedTuple):
    """An optimizer in exported scripts; its options stand in them by their names, as numbers.

    `before` are lines of a NumPy script that are done once an iteration, of `k`; `carried` and `step` are of one array
    of parameters, of its gradient `g` and what is carried for it. `torch` makes an optimizer of PyTorch; {rate} and
    {parameters} are put in, or {groups} of them where weights decay and biases don't.
    """

    step: str
    torch: str
    carried: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


@dataclass(frozen=True)
class Optimizer:
    """What an update makes of the gradients: w ← w − η · step.

    For each parameter it may carry numbers from iteration to iteration, which are 0 at first. It takes g, which is
    ∂J/∂w, as it is, whatever rule has computed it.
    """

    name: ClassVar[str]
    carries: ClassVar[tuple[str, ...]] = ()  # what the numbers that it carries are called
    options: ClassVar[tuple[TrainingOption, ...]] = ()  # fields of the class, in their order

    @property
    def shrinking(self) -> float:
        """λ of w ← w − η λ w, which weights do first, and biases don't."""
        return 0.0

    @property
    def is_plain(self) -> bool:
        """Whether the step is the gradient itself."""
        return False

    @property
    def is_linear(self) -> bool:
        """Whether gradients that are all twice as large make steps that are."""
        return False

    @property
    def values(self) -> tuple[float, ...]:
        """Its options as numbers, in their order; yes is 1."""
        return tuple(float(getattr(self, option.name)) for option in self.options)

    @property
    def told(self) -> dict[str, float | bool]:
        """Its options by their names, as a scenario has them, where they are not the usual ones."""
        return {
            each.name: getattr(self, each.name) for each in fields(self) if getattr(self, each.name) != each.default
        }

    def carry(self, g: Array, carried: Array) -> Array:
        """What is carried on, of the gradients g, (parameters,), and what came here, both (carried, parameters)."""
        return carried

    def step(self, g: Array, carried: Array, k: int) -> Array:
        """What the parameters move by in iteration k, counted from 1, of what `carry` has given; (parameters,)."""
        raise NotImplementedError(self.name)

    def numbers(self, g: float, carried: tuple[float, ...], k: int) -> dict[str, float]:
        """All that stands in its lines, of one parameter: g, what is carried here, what of it goes on, the step, k."""
        before = np.array(carried, dtype=np.float64).reshape(-1, 1)
        after = self.carry(np.array([g]), before)
        found = {"g": g, **dict(zip(self.carries, carried, strict=True))}
        found |= {f"{name}_new": float(row[0]) for name, row in zip(self.carries, after, strict=True)}
        return found | {"step": float(self.step(np.array([g]), after, k)[0]), "k": k}

    def rounded_numbers(self, g: float, carried: tuple[float, ...], k: int, digits: int) -> dict[str, float]:
        """The same as they are worked out by hand: each line in decimals, and rounded as it is written."""
        from core.base.decimals import DecimalNumber  # as with all of a board: loaded once one is wanted

        options = {option.name: getattr(self, option.name) for option in self.options}
        found: dict[str, float] = {"g": g, **dict(zip(self.carries, carried, strict=True)), "k": k}
        for line in self.lines:
            known = {name: DecimalNumber(value) for name, value in (options | found).items()}
            found[line.key] = _rounded(float(line.value(known)), digits)
        return found

    # How it is written

    @property
    def lines(self) -> tuple[StepLine, ...]:
        """What is worked out of g, one after the other; the last is the step."""
        raise NotImplementedError(self.name)

    # What it is in the compiled loops and in exported scripts

    @property
    def loops(self) -> StepLoopText:
        """In the compiled loops; the same whatever its options are."""
        raise NotImplementedError(self.name)

    @property
    def script(self) -> StepScriptText:
        """In exported scripts."""
        raise NotImplementedError(self.name)


OPTIMIZERS: dict[str, type[Optimizer]] = {}
"""All that a scenario may name, in the order in which they are offered."""

OptimizerKind = TypeVar("OptimizerKind", bound=type[Optimizer])


def in_table(kind: OptimizerKind) -> OptimizerKind:
    """Put an optimizer in the table: from then on everything knows it by its name."""
    OPTIMIZERS[kind.name] = kind
    return kind


@dataclass(frozen=True, eq=False)
class UpdateStep:
    """What an update makes of parameters and their gradients at one state; the rate is given with them."""

    optimizer: Optimizer
    k: int  # of the iteration, counted from 1 since the optimizer began
    carried: Array  # (carried, parameters)
    digits: int | None = None  # that each number is rounded to on its way, as on a board; None for none of them

    @property
    def is_plain(self) -> bool:
        """Whether the gradient is all that moves a parameter."""
        return self.optimizer.is_plain

    @property
    def takes_gradients_as_large_as_they_are(self) -> bool:
        """Whether a gradient twice as large makes a step twice as large."""
        return self.optimizer.is_linear

    def moved(self, position: int, value: float, g: float, rate: float, is_weight: bool) -> float:
        """A parameter after the update, of its value and its gradient; `position` is its own in the flat vector."""
        if self.is_plain:
            return value - rate * g
        if self.digits is not None:
            return self._moved_on_board(position, value, g, rate, is_weight)
        with np.errstate(all="ignore"):
            if is_weight and self.optimizer.shrinking:
                value = value - rate * self.optimizer.shrinking * value
            return value - rate * self.numbers(position, g)["step"]

    def _moved_on_board(self, position: int, value: float, g: float, rate: float, is_weight: bool) -> float:
        from core.base.decimals import DecimalNumber

        eta, w, step = map(DecimalNumber, (rate, value, self.numbers(position, g)["step"]))
        if is_weight and self.optimizer.shrinking:
            return float(w - eta * self.optimizer.shrinking * w - eta * step)
        return float(w - eta * step)

    def numbers(self, position: int, g: float) -> dict[str, float]:
        """All that the update of one parameter is worked out of, by its names in the optimizer's lines."""
        carried = tuple(self.carried[:, position].tolist())
        if self.digits is not None:
            return self.optimizer.rounded_numbers(g, carried, self.k, self.digits)
        with np.errstate(all="ignore"):
            return self.optimizer.numbers(g, carried, self.k)

    def on_board(self, digits: int) -> "UpdateStep":
        """The same as on a board, where every number has so many digits: significant ones, or `Decimals`."""
        return replace(self, digits=digits)


def _rounded(value: float, digits: int) -> float:
    return value if value == 0.0 or not math.isfinite(value) else float(decimal_rounded(value, digits))
