"""What a sheet is made of: one sample at one state, and the update that leads on from there."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise, product

import numpy as np
from numpy.typing import NDArray

from core.exercises.sheet.quantity import LOSS, OF_BIASES, OF_NEURONS, OF_WEIGHTS, UPDATES, Quantity, QuantityKind
from core.network.activations import Softmax
from core.network.backward_pass import Trace
from core.network.elements import Neuron
from core.network.names import Names
from core.network.network import BiasKind, Network
from core.network.objective import Objective
from core.network.optimizers import UpdateStep
from core.setup.setup import Setup
from core.training.passes import Passes
from core.training.step import Training

Array = NDArray[np.float64]

_OF_OBJECTIVE = (QuantityKind.WEIGHT_OBJECTIVE, QuantityKind.BIAS_OBJECTIVE)


@dataclass(frozen=True)
class Iteration:
    """One sample at one state by the right rule, and the update from there: which quantities it has, and their values.

    `objective_gradient` is the flat ∂J that the update takes, (parameters,), where that is anything else than ∂E of
    this sample: of a batch, with a penalty, or of another sample.
    """

    names: Names
    objective: Objective
    learning_rate: float
    trace: Trace  # by the right rule
    row: int  # of the sample in the trace
    objective_gradient: Array | None = None
    update: UpdateStep | None = None  # None where the gradient moves the parameters as it is
    _values: dict[Quantity, float] = field(default_factory=dict, init=False, repr=False, compare=False)  # asked so far

    @property
    def network(self) -> Network:
        """The network that it is an iteration of."""
        return self.names.network

    def written_in(self, notation: str) -> "Iteration":
        """The same with everything called by its name in a notation of `core.network.notations`."""
        return replace(self, names=self.names.written_in(notation))

    def has_same_numbers(self, other: "Iteration") -> bool:
        """Whether another iteration has the same values, but those that the learning rate or a batch makes."""
        one, two = self.trace, other.trace
        pairs = (
            (one.parameters, two.parameters),
            (one.forward.inputs[self.row], two.forward.inputs[other.row]),
            (one.targets[self.row], two.targets[other.row]),
        )
        return self.network == other.network and all(np.array_equal(*pair) for pair in pairs)

    def is_hidden(self, layer: int) -> bool:
        """Whether another layer comes after it."""
        return layer < self.network.depth - 1

    def is_softmax(self, layer: int) -> bool:
        """Whether every activation of the layer hangs on every SOP of it."""
        return isinstance(self.network.layers[layer].activation, Softmax)

    def has_bias(self, layer: int) -> bool:
        """Whether something is added to the products of the layer, be it trained or not."""
        return self.network.layers[layer].bias is not BiasKind.ABSENT

    def moves(self, kind: QuantityKind, layer: int) -> bool:
        """Whether the update moves the weights, or the biases, of the layer."""
        return kind in OF_WEIGHTS or self.network.layers[layer].bias is BiasKind.TRAINED

    def has(self, quantity: Quantity) -> bool:
        """Whether the iteration has such a quantity, given or asked."""
        kind, layer, _, target = quantity
        network = self.network
        if kind is QuantityKind.LOSS:
            return True
        if kind is QuantityKind.INPUT:
            return target < network.inputs
        if kind is QuantityKind.TARGET:
            return target < network.outputs
        if kind in OF_NEURONS:
            skipped = kind in (QuantityKind.ERROR_BY_ACTIVATION, QuantityKind.SLOPE)
            return network.has(Neuron(layer, target)) and not (skipped and self.is_softmax(layer))
        if kind in _OF_OBJECTIVE and self.objective_gradient is None:
            return False
        return network.has(quantity.parameter) and (kind not in UPDATES or self.moves(kind, layer))

    def of_layer(self, kind: QuantityKind, layer: int) -> list[Quantity]:
        """A quantity of every neuron of a layer."""
        return [Quantity(kind, layer, target=index) for index in range(self.network.layers[layer].size)]

    def gradient(self, quantity: Quantity) -> Quantity:
        """The gradient by which the update moves the weight or bias that a quantity belongs to."""
        of_weight = quantity.kind in OF_WEIGHTS
        if self.objective_gradient is not None:
            return quantity.beside(QuantityKind.WEIGHT_OBJECTIVE if of_weight else QuantityKind.BIAS_OBJECTIVE)
        return quantity.beside(QuantityKind.WEIGHT_GRADIENT if of_weight else QuantityKind.BIAS_GRADIENT)

    def ends(self) -> Iterator[Quantity]:
        """What nothing else is computed from, and the loss: whoever has all of it has worked out everything."""
        yield LOSS
        yield from self._of_parameters({QuantityKind.WEIGHT_GRADIENT, QuantityKind.BIAS_GRADIENT, *UPDATES})

    def quantities(self) -> list[Quantity]:
        """All there are, given or asked; of a million weights some millions."""
        network = self.network
        found = [Quantity(QuantityKind.INPUT, target=index) for index in range(network.inputs)]
        found += [Quantity(QuantityKind.TARGET, target=index) for index in range(network.outputs)]
        for layer in range(network.depth):
            for kind in OF_NEURONS:
                found += filter(self.has, self.of_layer(kind, layer))
        return [*found, LOSS, *self._of_parameters({*OF_WEIGHTS, *OF_BIASES})]

    def _of_parameters(self, kinds: Collection[QuantityKind]) -> Iterator[Quantity]:
        """These quantities of every weight and bias that has them."""
        for layer, (fan_in, size) in enumerate(pairwise(self.network.sizes)):
            for kind in (each for each in OF_WEIGHTS if each in kinds):
                if self.has(Quantity(kind, layer, 0, 0)):
                    places = product(range(fan_in), range(size))
                    yield from (Quantity(kind, layer, source, target) for source, target in places)
            for kind in (each for each in OF_BIASES if each in kinds):
                if self.has(Quantity(kind, layer, target=0)):
                    yield from self.of_layer(kind, layer)

    # Its numbers

    def value(self, quantity: Quantity) -> float:
        """The true value, as the pass has computed it.

        Raises
        ------
        IndexError
            If there is no such quantity.
        """
        value = self._values.get(quantity)
        if value is None:  # marking asks for each many times
            value = self._values[quantity] = self._value(quantity)
        return value

    def _value(self, quantity: Quantity) -> float:
        if not self.has(quantity):
            raise IndexError(f"the iteration has no {quantity.id}")
        kind, layer, source, target = quantity
        trace, row = self.trace, self.row
        match kind:
            case QuantityKind.INPUT:
                return float(trace.forward.inputs[row, target])
            case QuantityKind.TARGET:
                return float(trace.targets[row, target])
            case QuantityKind.LOSS:
                return float(trace.losses[row])
            case QuantityKind.WEIGHT_GRADIENT:
                return float(trace.deltas[layer][row, target] * trace.forward.into(layer)[row, source])
            case QuantityKind.BIAS_GRADIENT:
                return float(trace.deltas[layer][row, target])
        if kind in OF_NEURONS:
            return float(self.neurons(kind, layer)[target])
        position = self.network.position(quantity.parameter)
        if kind in _OF_OBJECTIVE and self.objective_gradient is not None:
            return float(self.objective_gradient[position])
        parameter = float(trace.parameters[position])
        if kind in UPDATES:
            return self.updated(quantity, parameter, self.value(self.gradient(quantity)), self.learning_rate)
        return parameter

    def updated(self, quantity: Quantity, parameter: float, gradient: float, rate: float) -> float:
        """What the update makes of a weight or bias that has this gradient, at this rate; what it carries is given."""
        if self.update is None:
            return parameter - rate * gradient
        position = self.network.position(quantity.parameter)
        return self.update.moved(position, parameter, gradient, rate, quantity.kind in OF_WEIGHTS)

    def step_number(self, quantity: Quantity, key: str) -> float | None:
        """A number on the way to what the update makes of a weight or bias, by its key in the optimizer's lines.

        None where the gradient moves it as it is, or nothing does.
        """
        if self.update is None or not self.has(quantity):
            return None
        gradient = self.value(self.gradient(quantity))
        return self.update.numbers(self.network.position(quantity.parameter), gradient).get(key)

    def neurons(self, kind: QuantityKind, layer: int) -> Array:
        """The true values of a quantity of all neurons of a layer, (size,); not to be written to."""
        trace = self.trace
        of_layers = {
            QuantityKind.SOP: trace.forward.sops,
            QuantityKind.ACTIVATION: trace.forward.activations,
            QuantityKind.ERROR_BY_ACTIVATION: trace.activation_gradients,
            QuantityKind.SLOPE: trace.slopes,
            QuantityKind.DELTA: trace.deltas,
        }
        return np.asarray(of_layers[kind][layer][self.row])


def iteration_of(
    setup: Setup,
    right_trace: Trace,
    row: int,
    right_gradient: Array,
    is_of_update: bool,
    rate: float | None = None,
    update: UpdateStep | None = None,
) -> Iteration:
    """The iteration of the sample in `row` of a trace by the right rule; of `Passes` its right trace, row and gradient.

    `right_gradient` is ∂J of the batch that the update takes, (parameters,), by the right rule; `is_of_update` says
    whether the sample is in that batch. `rate` is the learning rate of the iteration, and `update` how it goes on:
    None stand for the setup's own rate, and for a gradient that is taken as it is.
    """
    is_alone = is_of_update and len(right_trace.targets) == 1 and not setup.objective.has_penalty
    return Iteration(
        names=setup.names,
        objective=setup.objective,
        learning_rate=setup.learning_rate if rate is None else rate,
        trace=right_trace,
        row=row,
        objective_gradient=None if is_alone else right_gradient,
        update=None if update is None or update.is_plain else update,
    )


def iteration_of_passes(setup: Setup, passes: Passes) -> Iteration:
    """The iteration of the state and the sample that passes are at; `setup` is theirs, in whatever names."""
    is_of_update = passes.sample in passes.batch
    rate, update = passes.rate, passes.update_step
    return iteration_of(setup, passes.right_trace, passes.row, passes.right_gradient, is_of_update, rate, update)


def iteration_at(
    setup: Setup, state: int, parameters: Array, sample: int | None = None, update: UpdateStep | None = None
) -> Iteration:
    """The iteration that leads on from `state`, which has these `parameters`, (parameters,), for one sample.

    `sample` counts from 0 among all; None stands for the first of the state's batch. `update` is how the update goes on
    from there; None stands for an optimizer that begins there.

    Raises
    ------
    IndexError
        If there is no such sample.
    """
    training = Training(setup)
    batch = training.batch(state)
    sample = batch[0] if sample is None else sample
    if not 0 <= sample < len(setup.whole.inputs):
        raise IndexError(f"there is no sample {sample}")
    whole = training.right(training.trace(state, parameters))
    rate, update = setup.rate_at(state), update or Training(setup, state).update_at(state, parameters)
    if sample in batch:
        row = batch.index(sample)
        return iteration_of(setup, whole, row, whole.gradient, is_of_update=True, rate=rate, update=update)
    alone = training.right(training.trace_of_sample(sample, parameters))
    return iteration_of(setup, alone, 0, whole.gradient, is_of_update=False, rate=rate, update=update)
