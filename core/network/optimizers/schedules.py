"""The schedules: how the learning rate changes from state to state. One class is all there is of each of them."""

import math
from dataclasses import dataclass, fields
from typing import ClassVar, TypeVar

from core.network.optimizers.optimizer import TrainingOption


@dataclass(frozen=True)
class Schedule:
    """The learning rate of the iteration that leads on from state k, of the one that the scenario gives."""

    name: ClassVar[str]
    options: ClassVar[tuple[TrainingOption, ...]] = ()  # fields of the class, in their order
    loops: ClassVar[str]  # what it is in the compiled loops: an expression of `rate`, `k` and the options
    script: ClassVar[str]  # and in exported ones

    @property
    def is_constant(self) -> bool:
        """Whether it is the same at every state."""
        return False

    @property
    def values(self) -> tuple[float, ...]:
        """Its options as numbers, in their order."""
        return tuple(float(getattr(self, option.name)) for option in self.options)

    @property
    def told(self) -> dict[str, float]:
        """Its options by their names, as a scenario has them, where they are not the usual ones."""
        return {
            each.name: getattr(self, each.name) for each in fields(self) if getattr(self, each.name) != each.default
        }

    def rate(self, rate: float, k: int) -> float:
        """The learning rate at state k."""
        raise NotImplementedError(self.name)

    def formula(self, rate: str, k: str) -> str:
        """The same as text."""
        raise NotImplementedError(self.name)


SCHEDULES: dict[str, type[Schedule]] = {}
"""All that a scenario may name, in the order in which they are offered."""

ScheduleKind = TypeVar("ScheduleKind", bound=type[Schedule])


def _in_table(kind: ScheduleKind) -> ScheduleKind:
    SCHEDULES[kind.name] = kind
    return kind


@_in_table
class ConstantRate(Schedule):
    """η, always."""

    name: ClassVar[str] = "constant"
    loops: ClassVar[str] = "rate"
    script: ClassVar[str] = "{rate}"

    @property
    def is_constant(self) -> bool:
        return True

    def rate(self, rate: float, k: int) -> float:
        return rate

    def formula(self, rate: str, k: str) -> str:
        return rate


@_in_table
@dataclass(frozen=True)
class StepRate(Schedule):
    """η · factor^⌊k/every⌋."""

    name: ClassVar[str] = "step"
    options: ClassVar[tuple[TrainingOption, ...]] = (
        TrainingOption("every", is_count=True, least=1.0),
        TrainingOption("factor"),
    )
    loops: ClassVar[str] = "rate * factor ** floor(k / every)"
    script: ClassVar[str] = "{rate} * {factor} ** (k // {every})"

    every: int
    factor: float

    def rate(self, rate: float, k: int) -> float:
        return rate * _power(self.factor, k // self.every)

    def formula(self, rate: str, k: str) -> str:
        return f"{rate}·{self.factor:g}^⌊{k}/{self.every}⌋"


@_in_table
@dataclass(frozen=True)
class ExponentialRate(Schedule):
    """η · factorᵏ."""

    name: ClassVar[str] = "exponential"
    options: ClassVar[tuple[TrainingOption, ...]] = (TrainingOption("factor"),)
    loops: ClassVar[str] = "rate * factor ** k"
    script: ClassVar[str] = "{rate} * {factor} ** k"

    factor: float

    def rate(self, rate: float, k: int) -> float:
        return rate * _power(self.factor, k)

    def formula(self, rate: str, k: str) -> str:
        return f"{rate}·{self.factor:g}^{k}"


@_in_table
@dataclass(frozen=True)
class CosineRate(Schedule):
    """lowest + (η − lowest)(1 + cos(π · min(k, over)/over))/2 (Loshchilov & Hutter, 2017)."""

    name: ClassVar[str] = "cosine"
    options: ClassVar[tuple[TrainingOption, ...]] = (
        TrainingOption("over", is_count=True, least=1.0),
        TrainingOption("lowest", 0.0),
    )
    loops: ClassVar[str] = "lowest + (rate - lowest) * (1.0 + cos(pi * min(k, over) / over)) / 2.0"
    script: ClassVar[str] = "{lowest} + ({rate} - {lowest}) * (1 + math.cos(math.pi * min(k, {over}) / {over})) / 2"

    over: int
    lowest: float = 0.0

    def rate(self, rate: float, k: int) -> float:
        return self.lowest + (rate - self.lowest) * (1.0 + math.cos(math.pi * min(k, self.over) / self.over)) / 2.0

    def formula(self, rate: str, k: str) -> str:
        low = f"{self.lowest:g} + ({rate} − {self.lowest:g})·" if self.lowest else f"{rate}·"
        return f"{low}(1 + cos(π·min({k}, {self.over})/{self.over}))/2"


CONSTANT = ConstantRate()
"""What a scenario has unless it says otherwise."""


def _power(factor: float, exponent: int) -> float:
    """factor^exponent; infinity where no number is so large."""
    try:
        return math.pow(factor, exponent)
    except OverflowError:
        return math.inf
