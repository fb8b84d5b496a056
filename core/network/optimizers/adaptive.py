"""Optimizers that divide each parameter's step by how large its gradients have been."""

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
@dataclass(frozen=True)
class RMSprop(Optimizer):
    """v ← ρ v + (1 − ρ) g²; w ← w − η g / (√v + ε) (Hinton, Neural Networks for Machine Learning, lecture 6, 2012)."""

    name: ClassVar[str] = "rmsprop"
    carries: ClassVar[tuple[str, ...]] = ("v",)
    options: ClassVar[tuple[TrainingOption, ...]] = (
        TrainingOption("decay", 0.99, below=1.0),
        TrainingOption("epsilon", 1e-8, may_be_least=False),
    )

    decay: float = 0.99
    epsilon: float = 1e-8

    def carry(self, g: Array, carried: Array) -> Array:
        (v,) = carried
        return np.stack([self.decay * v + (1.0 - self.decay) * g * g])

    def step(self, g: Array, carried: Array, k: int) -> Array:
        (v,) = carried
        return np.asarray(g / (np.sqrt(v) + self.epsilon))

    @property
    def lines(self) -> tuple[StepLine, ...]:
        return (
            StepLine(
                "v_new",
                "{decay}·{v} + (1 − {decay})·{g}²",
                r"{decay} \cdot {v} + (1 - {decay}) \cdot {g}^2",
                lambda n: n["decay"] * n["v"] + (1 - n["decay"]) * n["g"] * n["g"],
            ),
            StepLine(
                "step",
                "{g}/(√{v_new} + {epsilon})",
                r"\frac{{{g}}}{{\sqrt{{{v_new}}} + {epsilon}}}",
                lambda n: n["g"] / (np.sqrt(n["v_new"]) + n["epsilon"]),
            ),
        )

    loops = StepLoopText(carried="v = decay * v + (1.0 - decay) * g * g", step="g / (sqrt(v) + epsilon)")
    script = StepScriptText(
        carried=("{decay} * v + (1 - {decay}) * g * g",),
        step="g / (np.sqrt(v) + {epsilon})",
        torch="torch.optim.RMSprop({parameters}, lr={rate}, alpha={decay}, eps={epsilon})",
    )


@in_table
@dataclass(frozen=True)
class Adam(Optimizer):
    """A step of about η, whatever the size of the gradients (Kingma & Ba, 2015; with weight decay Loshchilov, 2019).

    m ← β₁ m + (1 − β₁) g; v ← β₂ v + (1 − β₂) g²; w ← w − η · (m/(1 − β₁ᵏ)) / (√(v/(1 − β₂ᵏ)) + ε)
    """

    name: ClassVar[str] = "adam"
    carries: ClassVar[tuple[str, ...]] = ("m", "v")
    options: ClassVar[tuple[TrainingOption, ...]] = (
        TrainingOption("beta1", 0.9, below=1.0),
        TrainingOption("beta2", 0.999, below=1.0),
        TrainingOption("epsilon", 1e-8, may_be_least=False),
        TrainingOption("weight_decay", 0.0),
    )

    beta1: float = 0.9
    beta2: float = 0.999
    epsilon: float = 1e-8
    weight_decay: float = 0.0

    @property
    def shrinking(self) -> float:
        return self.weight_decay

    def carry(self, g: Array, carried: Array) -> Array:
        m, v = carried
        return np.stack([self.beta1 * m + (1.0 - self.beta1) * g, self.beta2 * v + (1.0 - self.beta2) * g * g])

    def step(self, g: Array, carried: Array, k: int) -> Array:
        m, v = carried
        m_hat = m / (1.0 - self.beta1**k)
        v_hat = v / (1.0 - self.beta2**k)
        return np.asarray(m_hat / (np.sqrt(v_hat) + self.epsilon))

    def numbers(self, g: float, carried: tuple[float, ...], k: int) -> dict[str, float]:
        found = super().numbers(g, carried, k)
        m_hat, v_hat = found["m_new"] / (1.0 - self.beta1**k), found["v_new"] / (1.0 - self.beta2**k)
        return found | {"m_hat": m_hat, "v_hat": v_hat}

    @property
    def lines(self) -> tuple[StepLine, ...]:
        return (
            StepLine(
                "m_new",
                "{beta1}·{m} + (1 − {beta1})·{g}",
                r"{beta1} \cdot {m} + (1 - {beta1}) \cdot {g}",
                lambda n: n["beta1"] * n["m"] + (1 - n["beta1"]) * n["g"],
            ),
            StepLine(
                "v_new",
                "{beta2}·{v} + (1 − {beta2})·{g}²",
                r"{beta2} \cdot {v} + (1 - {beta2}) \cdot {g}^2",
                lambda n: n["beta2"] * n["v"] + (1 - n["beta2"]) * n["g"] * n["g"],
            ),
            StepLine(
                "m_hat",
                "{m_new}/(1 − {beta1}^{k})",
                r"\frac{{{m_new}}}{{1 - {beta1}^{{{k}}}}}",
                lambda n: n["m_new"] / (1 - n["beta1"] ** n["k"]),
            ),
            StepLine(
                "v_hat",
                "{v_new}/(1 − {beta2}^{k})",
                r"\frac{{{v_new}}}{{1 - {beta2}^{{{k}}}}}",
                lambda n: n["v_new"] / (1 - n["beta2"] ** n["k"]),
            ),
            StepLine(
                "step",
                "{m_hat}/(√{v_hat} + {epsilon})",
                r"\frac{{{m_hat}}}{{\sqrt{{{v_hat}}} + {epsilon}}}",
                lambda n: n["m_hat"] / (np.sqrt(n["v_hat"]) + n["epsilon"]),
            ),
        )

    loops = StepLoopText(
        before="left1 = 1.0 - beta1 ** update\nleft2 = 1.0 - beta2 ** update",
        carried="m = beta1 * m + (1.0 - beta1) * g\nv = beta2 * v + (1.0 - beta2) * g * g",
        step="(m / left1) / (sqrt(v / left2) + epsilon)",
    )

    @property
    def script(self) -> StepScriptText:
        decays = self.weight_decay != 0.0
        kind, grouped = ("AdamW", "{groups}") if decays else ("Adam", "{parameters}")
        return StepScriptText(
            before=("m_left, v_left = 1 - {beta1} ** k, 1 - {beta2} ** k",),
            carried=("{beta1} * m + (1 - {beta1}) * g", "{beta2} * v + (1 - {beta2}) * g * g"),
            step="(m / m_left) / (np.sqrt(v / v_left) + {epsilon})",
            torch=f"torch.optim.{kind}({grouped}, lr={{rate}}, betas=({{beta1}}, {{beta2}}), eps={{epsilon}})",
        )
