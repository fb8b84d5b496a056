"""The factors of one way of a chain, as they are asked about: each with its name, its derivative and its rule."""

from dataclasses import dataclass

import numpy as np

from core.base.message import Message
from core.base.number_format import NumberFormat
from core.exercises.decide.messages import DecideText
from core.exercises.sheet.iteration import Iteration
from core.explain.chain import Path, chain_of
from core.explain.factors import Factor, Slope, SopByParameter
from core.explain.formulas import FormulaWriter, RenderedFactor
from core.network.elements import Element, Parameter, Weight


@dataclass(frozen=True)
class ChainFactor:
    """One factor: what it is called, and how it reads."""

    name: str  # g3, or (3); empty for one that lies on another way
    factor: Factor
    rendered: RenderedFactor

    @property
    def of(self) -> str:
        """∂SOP3/∂Activ1."""
        return self.rendered.of

    @property
    def above(self) -> str:
        """What stands above its line."""
        return self.rendered.above

    @property
    def below(self) -> str:
        """What stands below its line."""
        return self.rendered.below

    @property
    def what(self) -> Message:
        """What it is, in words: how SOP3 moves with Activ1."""
        kind = DecideText.SLOPE if isinstance(self.factor, Slope) else DecideText.MOVES
        return kind(above=self.above, below=self.below)

    @property
    def element(self) -> Element:
        """Where in the network it is to be seen: an edge or a neuron."""
        return self.factor.parameter if isinstance(self.factor, SopByParameter) else self.factor.source

    def meets(self, after: "ChainFactor") -> bool:
        """Whether another one goes on where this one ends."""
        return self.below == after.above


def paths_of(iteration: Iteration, parameter: Parameter, most: int) -> tuple[Path, ...]:
    """The largest ways from the error to a weight or bias, at most so many.

    Raises
    ------
    IndexError
        If the network has no such parameter.
    """
    network, names, trace = iteration.network, iteration.names, iteration.trace
    return chain_of(network, names, trace, parameter, iteration.learning_rate, iteration.row, most).paths


def factors_of(iteration: Iteration, path: Path) -> tuple[ChainFactor, ...]:
    """The factors of a way, g1 first."""
    writer = FormulaWriter(iteration.names, iteration.trace, iteration.row, NumberFormat())
    return tuple(
        ChainFactor(iteration.names.factor_label(index), factor, writer.factor(factor))
        for index, factor in enumerate(path.factors)
    )


def some_weight(iteration: Iteration, layer: int, draws: np.random.Generator) -> Weight:
    """A weight of this layer, whichever the draws take."""
    fan_in, size = iteration.network.sizes[layer : layer + 2]
    return Weight(layer, int(draws.integers(fan_in)), int(draws.integers(size)))
