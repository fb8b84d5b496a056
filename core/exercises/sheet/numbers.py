"""The numbers that a quantity is worked out from: the true ones, but for what was put in their place."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.base.decimals import computed
from core.base.number_format import Decimals, decimal_rounded
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import LOSS, OF_NEURONS, Quantity, QuantityKind
from core.network.backward_pass import GoneBack, Trace
from core.network.optimizers import UpdateStep

Array = NDArray[np.float64]

NEGLIGIBLE = 1e-12  # what is nearer to 0 is held against 0
ROUNDING = 1e-9  # that a unit is wider than it says


class Numbers:
    """The values of all quantities of an iteration; some of them may be other ones than the true ones.

    Kept by layers, so that a sum over a thousand neurons is one product of arrays.
    """

    def __init__(self, iteration: Iteration, board_digits: int | None = None) -> None:
        """Begin with the true values; on a board, whose numbers have so many digits, it is worked in decimals."""
        self.iteration, self._board_digits = iteration, board_digits
        self._others: dict[Quantity, float] = {}
        self._answered: set[Quantity] = set()
        self._layers: dict[tuple[QuantityKind, int], Array] = {}

    def put(self, others: Mapping[Quantity, float]) -> None:
        """Put these values in the place of the ones that are there."""
        self._others.update(others)
        for quantity, value in others.items():
            kind, layer, _, target = quantity
            if kind in OF_NEURONS:
                if (kind, layer) not in self._layers:
                    self._layers[kind, layer] = self.iteration.neurons(kind, layer).copy()
                self._layers[kind, layer][target] = value

    def with_answers(self, answers: Mapping[Quantity, float]) -> "Numbers":
        """The same numbers with these of a person put in; what is here stays as it is."""
        numbers = Numbers(self.iteration, self._board_digits)
        numbers.put({**self._others, **answers})
        numbers._answered = self._answered.union(answers)
        return numbers

    def computed(self, function: Callable[..., object], *values: ArrayLike) -> Array:
        """A function of arrays of numbers, in floats; on a board it is computed in decimals meanwhile."""
        is_exact = self._board_digits is None
        return np.asarray(function(*values)) if is_exact else computed(function, *values)

    @property
    def update(self) -> UpdateStep | None:
        """How the update goes on: on a board each of its numbers is rounded; None where the gradient is all of it."""
        update = self.iteration.update
        return update if update is None or self._board_digits is None else update.on_board(self._board_digits)

    def value(self, quantity: Quantity) -> float:
        """The value of one quantity."""
        other = self._others.get(quantity)
        return self.iteration.value(quantity) if other is None else other

    def neurons(self, kind: QuantityKind, layer: int) -> Array:
        """The values of a quantity of all neurons of a layer, (size,); not to be written to."""
        own = self._layers.get((kind, layer))
        return self.iteration.neurons(kind, layer) if own is None else own

    def into(self, layer: int) -> Array:
        """What layer `layer` receives, (fan_in,): the inputs, or the activations of the layer before."""
        if layer == 0:
            return np.asarray(self.iteration.trace.forward.inputs[self.iteration.row])
        return self.neurons(QuantityKind.ACTIVATION, layer - 1)

    @property
    def trace(self) -> Trace:
        """The pass of this sample alone with these numbers in it: for whoever writes them down."""
        pass_, rows = self.iteration.trace, slice(self.iteration.row, self.iteration.row + 1)
        deltas = self._rows(QuantityKind.DELTA)
        back = GoneBack(self._rows(QuantityKind.ERROR_BY_ACTIVATION), deltas, deltas, pass_.weights_back)
        forward = pass_.forward._replace(
            inputs=pass_.forward.inputs[rows],
            sops=self._rows(QuantityKind.SOP),
            activations=self._rows(QuantityKind.ACTIVATION),
        )
        return replace(
            pass_,
            forward=forward,
            targets=pass_.targets[rows],
            losses=np.array([self.value(LOSS)]),
            slopes=self._rows(QuantityKind.SLOPE),
            go_back=lambda: back,
        )

    def _rows(self, kind: QuantityKind) -> list[Array]:
        """A quantity of all layers, each as a batch of one sample, (1, size)."""
        return [self.neurons(kind, layer)[np.newaxis] for layer in range(self.iteration.network.depth)]

    @property
    def outputs(self) -> Array:
        """The last layer's activations, (outputs,)."""
        return self.neurons(QuantityKind.ACTIVATION, self.iteration.network.depth - 1)

    @property
    def answered_outputs(self) -> NDArray[np.bool_]:
        """Which of the outputs a person has worked out, (outputs,)."""
        outputs = self.iteration.of_layer(QuantityKind.ACTIVATION, self.iteration.network.depth - 1)
        return np.array([output in self._answered for output in outputs])

    @property
    def targets(self) -> Array:
        """What the outputs should be, (outputs,)."""
        return np.asarray(self.iteration.trace.targets[self.iteration.row])


def unit(value: float, digits: int) -> float:
    """What the last of so many digits of `value` counts: 0.0001 of 0.2437 with 4; with 4 decimals of every number."""
    if isinstance(digits, Decimals) or abs(value) < NEGLIGIBLE:
        return float(10.0 ** -int(digits))
    return float(10.0 ** (math.floor(math.log10(abs(value))) - digits + 1))


def is_within(answer: float, value: float, digits: int) -> bool:
    """Whether `answer` is `value` to so many digits: within one unit of the last of them."""
    return math.isfinite(value) and abs(answer - value) <= unit(value, digits) * (1.0 + ROUNDING)


def rounded(value: float, digits: int) -> float:
    """`value` as it is written, rounded to so many digits: decimal, half away from 0."""
    if value == 0.0 or not math.isfinite(value):
        return value
    return float(decimal_rounded(value, digits))


def without_sign_of_0(value: float) -> float:
    """`value`, but 0 for −0, which floats tell apart and nobody who works by hand does."""
    return value + 0.0
