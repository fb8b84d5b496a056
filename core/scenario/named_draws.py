"""The draws of a start that people know by name, as far as the scenario's format says them exactly.

Sources: LeCun et al. 1998, "Efficient BackProp", 4.6; Glorot and Bengio 2010, "Understanding the difficulty of training
deep feedforward neural networks", eq. 16; He et al. 2015, "Delving deep into rectifiers", eq. 10. A uniform draw
from −√3 to √3 has the standard deviation 1, so one scale serves the normal and the uniform form of each.
"""

import math
from dataclasses import dataclass
from typing import Literal

from core.scenario.generators import Generator
from core.scenario.schema import DrawSection, DrawsSection, draw_section

Scale = Literal["fan_in", "fan_out", "fan_avg", "he"]

ROOT_3 = math.sqrt(3.0)


def uniform(low: float, high: float, scale: Scale | None = None) -> DrawSection:
    """Numbers from `low` to `high`, each as likely."""
    return draw_section("uniform", low, high, scale=scale)


def normal(std: float, scale: Scale | None = None) -> DrawSection:
    """Normal numbers about 0."""
    return draw_section("normal", 0.0, std, scale=scale)


@dataclass(frozen=True)
class NamedDraw:
    """A draw by its name; a generator where the name means one."""

    name: str
    formula: str  # what one weight is
    draws: DrawsSection
    generator: Generator | None = None

    def is_of(self, draws: DrawsSection, generator: str) -> bool:
        """Whether this is how `draws` draw by `generator`."""
        return self.draws == draws and self.generator in (None, generator)


NAMED_DRAWS = (
    NamedDraw(
        "numpy.random.rand",
        "U(0, 1)",
        DrawsSection(weights=uniform(0.0, 1.0), biases=uniform(0.0, 1.0)),
        "mt19937",
    ),
    NamedDraw("numpy.random.randn", "N(0, 1)", DrawsSection(weights=normal(1.0), biases=normal(1.0)), "mt19937"),
    NamedDraw(
        "Xavier/Glorot uniform",
        "U(±√(6 / (fan-in + fan-out)))",
        DrawsSection(weights=uniform(-ROOT_3, ROOT_3, "fan_avg")),
    ),
    NamedDraw("Xavier/Glorot normal", "N(0, √(2 / (fan-in + fan-out)))", DrawsSection(weights=normal(1.0, "fan_avg"))),
    NamedDraw("He uniform", "U(±√(6 / fan-in))", DrawsSection(weights=uniform(-ROOT_3, ROOT_3, "he"))),
    NamedDraw("He normal", "N(0, √(2 / fan-in))", DrawsSection(weights=normal(1.0, "he"))),
    NamedDraw("LeCun uniform", "U(±√(3 / fan-in))", DrawsSection(weights=uniform(-ROOT_3, ROOT_3, "fan_in"))),
    NamedDraw("LeCun normal", "N(0, √(1 / fan-in))", DrawsSection(weights=normal(1.0, "fan_in"))),
    NamedDraw(
        "PyTorch nn.Linear",
        "U(±1 / √fan-in)",
        DrawsSection(weights=uniform(-1.0, 1.0, "fan_in"), biases=uniform(-1.0, 1.0, "fan_in")),
    ),
)
