"""The phases of one step: what is computed after what, forward to the error and back to every gradient.

For a 3-2-1 network: the inputs; SOP1 and SOP2, Activ1 and Activ2; SOP3, Predicted; the error. Then back:
g1, g2 and with them the gradients of W41 and W42; g3, g4 and those of W11 … W32; last the update.
"""

from enum import Enum
from functools import cache
from typing import NamedTuple


class Stage(Enum):
    """What a phase computes."""

    INPUTS = "inputs"
    SOPS = "sops"
    ACTIVATIONS = "activations"
    ERROR = "error"
    BACK = "back"  # ∂E/∂activation of a layer
    SLOPES = "slopes"  # ∂activation/∂SOP, and with it ∂E/∂SOP
    GRADIENTS = "gradients"  # ∂E/∂w of the layer's weights and biases
    UPDATE = "update"


class Phase(NamedTuple):
    """One phase; `layer` is the layer that it computes something of, 0 where it is of none."""

    stage: Stage
    layer: int = 0


@cache
def phases_of(depth: int) -> tuple[Phase, ...]:
    """The phases of a step of a network with `depth` layers of weights, in their order: 5·depth + 3."""
    forward = [Phase(stage, layer) for layer in range(depth) for stage in (Stage.SOPS, Stage.ACTIVATIONS)]
    back = [
        Phase(stage, layer) for layer in reversed(range(depth)) for stage in (Stage.BACK, Stage.SLOPES, Stage.GRADIENTS)
    ]
    return (Phase(Stage.INPUTS), *forward, Phase(Stage.ERROR), *back, Phase(Stage.UPDATE))


class Reached(NamedTuple):
    """How far a step has been walked through: up to and with the phase at `phase_index`; None is all of it."""

    phases: tuple[Phase, ...]
    phase_index: int | None

    @property
    def phase(self) -> Phase | None:
        """The phase that is computed now; None where the step isn't walked through."""
        return None if self.phase_index is None else self.phases[self.phase_index]

    def has(self, stage: Stage, layer: int = 0) -> bool:
        """Whether this much has been computed."""
        return self.phase_index is None or self.phases.index(Phase(stage, layer)) <= self.phase_index

    def is_now(self, stage: Stage, layer: int = 0) -> bool:
        """Whether this is what is computed now."""
        return self.phase == Phase(stage, layer)
