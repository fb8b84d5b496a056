"""The chain rule of one weight or bias, factor by factor.

From the error back to W11 of a 3-2-1 network there is one way, and ∂E/∂W11 is the product along it:

    g1 = ∂E/∂Predicted    g2 = ∂Predicted/∂SOP3    g3 = ∂SOP3/∂Activ1    g4 = ∂Activ1/∂SOP1    g5 = ∂SOP1/∂W11

A weight d layers before the last has 2d + 3 factors. Where there are several ways, ∂E/∂w is the sum
of their products. All numbers come from one `Trace`, taken before the update. How a chain reads is
`core.explain.formulas`.
"""

import math
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from core.explain.factors import (
    ErrorByOutput,
    ErrorBySop,
    Factor,
    Slope,
    SlopeLeftOut,
    SoftmaxCrossing,
    SopByActivation,
    SopByParameter,
)
from core.explain.paths import is_shortened, jacobian, largest_ways, skips_output_slope, way_count
from core.network.activations import Array, Softmax
from core.network.backward_pass import Trace
from core.network.elements import Bias, Input, Neuron, Parameter, Weight
from core.network.names import Names
from core.network.network import Network
from core.network.optimizers import UpdateStep

MOST_PATHS = 1000


class Path(NamedTuple):
    """One way from the error to the parameter: its factors, from the error on."""

    factors: tuple[Factor, ...]
    way: tuple[int, ...]  # the neurons it leads through: see core.explain.paths.Ways

    @property
    def product(self) -> float:
        """The factors multiplied, from the error on."""
        return math.prod(factor.value for factor in self.factors)


@dataclass(frozen=True)
class Omitted:
    """The ways that a chain doesn't list: how many, and what their products add up to."""

    count: int
    sum: float


class Chain(NamedTuple):
    """Where the gradient of one weight or bias comes from, and what the update makes of it.

    `paths` are the ways of ∂E/∂w for one sample, the largest first; their products and what is `omitted` add up to
    `sample_gradient`. `gradient` is ∂J/∂w of the whole batch, by which the update moves `value`.
    """

    parameter: Parameter
    name: str
    value: float
    gradient: float
    new_value: float
    sample_gradient: float
    paths: tuple[Path, ...]
    omitted: Omitted | None

    @property
    def ways(self) -> int:
        """How many ways there are from the error to the parameter, listed or not."""
        return len(self.paths) + (self.omitted.count if self.omitted else 0)


def chain_of(
    network: Network,
    names: Names,
    trace: Trace,
    parameter: Parameter,
    learning_rate: float,
    sample: int = 0,
    most: int = MOST_PATHS,
    batch: Trace | None = None,
    update: UpdateStep | None = None,
) -> Chain:
    """The chain of one weight or bias for the trace's row `sample`, with at most `most` ways listed, or none for 0.

    `batch` is the trace whose gradient the update takes, where that is another one than `trace`; `update` what is made
    of that gradient, where it isn't taken as it is.

    Raises
    ------
    IndexError
        If the network has no such parameter, or the trace no such sample.
    """
    position = network.position(parameter)
    value, gradient = float(trace.parameters[position]), float((batch or trace).gradient[position])
    new_value = value
    if network.trainable[position]:
        new_value = value - learning_rate * gradient
        if update is not None:
            new_value = update.moved(position, value, gradient, learning_rate, isinstance(parameter, Weight))
    factors = _Factors(network, trace, sample)

    target = parameter.target if isinstance(parameter, Weight) else parameter.index
    incoming = factors.by_parameter(parameter)
    total = way_count(network, trace, sample, parameter.layer)
    ways = largest_ways(network, trace, sample, parameter.layer, target, most).neurons.tolist() if most else []
    paths = tuple(factors.path(parameter, tuple(way)) for way in ways)
    sample_gradient = float(trace.deltas[parameter.layer][sample, target]) * incoming.value
    omitted = None
    if total > len(paths):
        listed = sum(path.product for path in paths)
        omitted = Omitted(total - len(paths), sample_gradient - listed)
    return Chain(
        parameter=parameter,
        name=names.of(parameter),
        value=value,
        gradient=gradient,
        new_value=new_value,
        sample_gradient=sample_gradient,
        paths=paths,
        omitted=omitted,
    )


def path_along(network: Network, trace: Trace, parameter: Parameter, way: tuple[int, ...], sample: int = 0) -> Path:
    """The factors along one way (see `core.explain.paths.Ways`) to a weight or bias, for the trace's row `sample`."""
    return _Factors(network, trace, sample).path(parameter, way)


class _Factors:
    """The single derivatives of one sample, along one way at a time (see `core.explain.paths.Ways`)."""

    def __init__(self, network: Network, trace: Trace, sample: int) -> None:
        self.network = network
        self.trace = trace
        self.sample = sample

    @cached_property
    def _is_shortened(self) -> bool:
        return is_shortened(self.trace, self.sample)  # asked of every way, and of all of them the same

    @cached_property
    def _jacobian(self) -> Array:
        return jacobian(self.trace, self.sample)

    def path(self, parameter: Parameter, way: tuple[int, ...]) -> Path:
        """The factors from the error to `parameter` along `way`, from the error on."""
        return Path((*self.back_to_sop(parameter.layer, way), self.by_parameter(parameter)), way)

    def back_to_sop(self, layer: int, way: tuple[int, ...]) -> list[Factor]:
        """The factors from the error to a SOP of `layer`, along `way`."""
        output, *neurons = way
        last = self.network.depth - 1
        if self._is_shortened and not skips_output_slope(self.network, self.trace, layer):
            factors: list[Factor] = [self._error_by_sop(neurons[0])]
        else:
            factors = [self._error_by_output(output), self._output_by_sop(output, neurons[0], layer)]
        for above in range(last, layer, -1):
            neuron, before = neurons[last - above], neurons[last - above + 1]
            factors.append(self._sop_by_activation(Weight(above, before, neuron)))
            factors.append(self._slope(Neuron(above - 1, before)))
        return factors

    def by_parameter(self, parameter: Parameter) -> Factor:
        """The last factor, ∂SOP/∂parameter."""
        if isinstance(parameter, Bias):
            return SopByParameter(1.0, parameter, parameter)
        layer, source = parameter.layer, parameter.source
        value = float(self.trace.forward.into(layer)[self.sample, source])
        return SopByParameter(value, Input(source) if layer == 0 else Neuron(layer - 1, source), parameter)

    def _error_by_output(self, output: int) -> Factor:
        value = float(self.trace.activation_gradients[-1][self.sample, output])
        return ErrorByOutput(value, Neuron(self.network.depth - 1, output))

    def _error_by_sop(self, output: int) -> Factor:
        return ErrorBySop(float(self.trace.deltas[-1][self.sample, output]), Neuron(self.network.depth - 1, output))

    def _output_by_sop(self, output: int, neuron: int, layer: int) -> Factor:
        last = self.network.depth - 1
        if skips_output_slope(self.network, self.trace, layer):
            return SlopeLeftOut(1.0, Neuron(last, neuron), Neuron(last, output))
        if isinstance(self.trace.activations_taken[-1], Softmax) and output != neuron:
            value = float(self._jacobian[output, neuron])
            return SoftmaxCrossing(value, Neuron(last, neuron), Neuron(last, output))
        return self._slope(Neuron(last, neuron))

    def _sop_by_activation(self, weight: Weight) -> Factor:
        return SopByActivation(float(self.trace.weights_back[weight.layer][weight.source, weight.target]), weight)

    def _slope(self, neuron: Neuron) -> Factor:
        return Slope(float(self.trace.slopes[neuron.layer][self.sample, neuron.index]), neuron)
