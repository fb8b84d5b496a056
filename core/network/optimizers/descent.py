"""Gradient descent, as it is and with momentum."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from core.network.optimizers.optimizer import (
    Array,
    Optimizer,
    StepLine,
    StepLoopText,
    StepScriptText,
    TrainingOption,
    in_table,
)


@in_table
class GradientDescent(Optimizer):
    """w ← w − η g (Rumelhart, Hinton & Williams, Nature 323, 1986, equation 8)."""

    name: ClassVar[str] = "sgd"

    @property
    def is_plain(self) -> bool:
        return True

    @property
    def is_linear(self) -> bool:
        return True

    def step(self, g: Array, carried: Array, k: int) -> Array:
        return g

    @property
    def lines(self) -> tuple[StepLine, ...]:
        return (StepLine("step", "{g}", "{g}", lambda n: n["g"]),)

    loops = StepLoopText(step="g")
    script = StepScriptText(step="g", torch="torch.optim.SGD({parameters}, lr={rate})")


@in_table
@dataclass(frozen=True)
class Momentum(Optimizer):
    """v ← μ v + g; w ← w − η v, of which Nesterov's takes g + μ v (Sutskever et al., 2013)."""

    name: ClassVar[str] = "momentum"
    carries: ClassVar[tuple[str, ...]] = ("v",)
    options: ClassVar[tuple[TrainingOption, ...]] = (
        TrainingOption("momentum", 0.9, below=1.0),
        TrainingOption("nesterov", usual=False),
    )

    momentum: float = 0.9
    nesterov: bool = False

    @property
    def is_linear(self) -> bool:
        return True

    def carry(self, g: Array, carried: Array) -> Array:
        (v,) = carried
        return np.stack([self.momentum * v + g])

    def step(self, g: Array, carried: Array, k: int) -> Array:
        (v,) = carried
        return np.asarray(g + self.momentum * v if self.nesterov else v)

    @property
    def lines(self) -> tuple[StepLine, ...]:
        own = StepLine(
            "v_new",
            "{momentum}·{v} + {g}",
            r"{momentum} \cdot {v} + {g}",
            lambda n: n["momentum"] * n["v"] + n["g"],
        )
        if not self.nesterov:
            return own, StepLine("step", "{v_new}", "{v_new}", lambda n: n["v_new"])
        return own, StepLine(
            "step",
            "{g} + {momentum}·{v_new}",
            r"{g} + {momentum} \cdot {v_new}",
            lambda n: n["g"] + n["momentum"] * n["v_new"],
        )

    loops = StepLoopText(carried="v = momentum * v + g", step="g + momentum * v if nesterov != 0.0 else v")

    @property
    def script(self) -> StepScriptText:
        return StepScriptText(
            carried=("{momentum} * v + g",),
            step="g + {momentum} * v" if self.nesterov else "v",
            torch="torch.optim.SGD({parameters}, lr={rate}, momentum={momentum}, nesterov={nesterov})",
        )
