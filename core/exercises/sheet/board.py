"""One iteration as it is worked out on a board: all of its numbers rounded, and what that costs in the end.

board = board_of(iteration, digits=4)      # or Decimals(4)
board.trace                                # the pass with the numbers of the board
board.new_parameters                       # what the update makes of them there
board.cost                                 # the error after the update: the board's, and the exact one
"""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.base.number_format import NumberFormat, rounded_figure
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import UPDATES, Quantity, QuantityKind
from core.exercises.sheet.sheet import DIGITS, ExerciseSheet, whole_board
from core.explain.chain import Chain
from core.network.backward_pass import Trace
from core.network.forward_pass import forward_pass

Array = NDArray[np.float64]

_GRADIENTS = (QuantityKind.WEIGHT_GRADIENT, QuantityKind.BIAS_GRADIENT)


@dataclass(frozen=True)
class BoardFormat(NumberFormat):
    """Numbers of a board as they are written there, be the last digit a 0; others as is wanted."""

    values: frozenset[float] = frozenset()
    board_digits: int = DIGITS

    def figure(self, value: float, *, least: int = 0) -> str:
        """`value` as text."""
        return rounded_figure(value, self.board_digits) if value in self.values else super().figure(value, least=least)


@dataclass(frozen=True)
class BoardCost:
    """The error of the sample after the update: with the numbers of the board, and with the exact ones."""

    on_board: float
    exact: float

    @property
    def difference(self) -> float:
        """What rounding cost; below 0 where it did some good."""
        return self.on_board - self.exact


@dataclass(frozen=True)
class BoardArithmetic:
    """An iteration of one sample, all of it on a board."""

    sheet: ExerciseSheet

    @property
    def iteration(self) -> Iteration:
        """With the exact numbers."""
        return self.sheet.iteration

    @cached_property
    def trace(self) -> Trace:
        """The pass of the sample alone, with the board's numbers, and the gradient that its update takes."""
        return replace(self.sheet.numbers.trace, differentiate=self._gradient, is_rounded=True)

    @cached_property
    def values(self) -> frozenset[float]:
        """All numbers that stand on the board, but the given ones."""
        on_the_way = (self.step_numbers(update).values() for update in self._asked(UPDATES))
        return frozenset(map(self.sheet.value, self.sheet.questions)).union(*on_the_way)

    def step_numbers(self, quantity: Quantity) -> dict[str, float]:
        """What an optimizer's update of a weight or bias is worked out of, by the keys of its lines, each rounded.

        There is none where the gradient moves it as it is.
        """
        update = self.sheet.numbers.update
        if update is None:
            return {}
        position = self.iteration.network.position(quantity.parameter)
        found = update.numbers(position, float(self.trace.gradient[position]))
        return {line.key: found[line.key] for line in update.optimizer.lines}

    @cached_property
    def sample_gradient(self) -> Array:
        """∂E of the sample, (parameters,)."""
        return self._of_parameters(_GRADIENTS, np.zeros(self.iteration.network.parameter_count))

    def _gradient(self) -> Array:
        """That by which the update is made: of the batch, where it has more samples than this one."""
        gradient = self.iteration.objective_gradient
        return self.sample_gradient if gradient is None else gradient

    @cached_property
    def new_parameters(self) -> Array:
        """What the update makes of the parameters, (parameters,); what is not trained stays."""
        return self._of_parameters(UPDATES, self.iteration.trace.parameters.copy())

    @cached_property
    def cost(self) -> BoardCost:
        """The error of the sample after the update, on the board and exactly."""
        exact = self.iteration.trace.parameters.copy()
        for update in self._asked(UPDATES):
            exact[self.iteration.network.position(update.parameter)] = self.sheet.exact(update)
        return BoardCost(self._loss(self.new_parameters), self._loss(exact))

    def of_chain(self, chain: Chain) -> Chain:
        """A chain of the board's trace, with the gradient and the new value that stand on the board."""
        position = self.iteration.network.position(chain.parameter)
        return chain._replace(
            gradient=float(self.trace.gradient[position]),
            new_value=float(self.new_parameters[position]),
            sample_gradient=float(self.sample_gradient[position]),
        )

    def _asked(self, kinds: tuple[QuantityKind, ...]) -> list[Quantity]:
        return [each for each in self.sheet.questions if each.kind in kinds]

    def _of_parameters(self, kinds: tuple[QuantityKind, ...], vector: Array) -> Array:
        for quantity in self._asked(kinds):
            vector[self.iteration.network.position(quantity.parameter)] = self.sheet.value(quantity)
        return vector

    def _loss(self, parameters: Array) -> float:
        network, trace, row = self.iteration.network, self.iteration.trace, self.iteration.row
        rows = slice(row, row + 1)
        forward = forward_pass(network, parameters, trace.forward.inputs[rows])
        activation, loss = network.layers[-1].activation, self.iteration.objective.loss
        return float(loss.value(activation, forward.sops[-1], forward.outputs, trace.targets[rows])[0])


def board_of(iteration: Iteration, digits: int) -> BoardArithmetic:
    """The board of an iteration, whose numbers have so many digits: significant ones, or `Decimals`."""
    return BoardArithmetic(whole_board(iteration, digits))
