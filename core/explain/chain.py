"""The chain rule of one weight or bias, told factor by factor.

From the error back to W11 of a 3-2-1 network there is one way, and ∂E/∂W11 is the product along it:

    g1 = ∂E/∂Predicted    g2 = ∂Predicted/∂SOP3    g3 = ∂SOP3/∂Activ1    g4 = ∂Activ1/∂SOP1    g5 = ∂SOP1/∂W11

A weight d layers before the last has 2d + 3 factors. Where there are several ways, ∂E/∂w is the sum
of their products. All numbers come from one `Trace`, taken before the update.
"""

import math
from dataclasses import dataclass, replace
from typing import NamedTuple

from core.base.number_format import digits_below_one, figure, put_in
from core.explain.paths import is_shortened, jacobian, largest_ways, skips_output_slope, way_count
from core.network.activations import Softmax
from core.network.backward_pass import Trace
from core.network.elements import Bias, Element, Input, Neuron, Parameter, Weight
from core.network.names import Names, tex
from core.network.network import Network

MOST_PATHS = 1000
UNSEEN = 1e-10  # what is so near 1 doesn't show in its digits how near it is


@dataclass(frozen=True)
class Factor:
    """One local derivative of a chain."""

    name: str  # g3
    of: str  # ∂SOP3/∂Activ1
    formula: str  # W41
    value: float
    numbers: str  # the formula with the numbers put in
    of_tex: str
    formula_tex: str
    source: Element  # where in the network the factor comes from


@dataclass(frozen=True)
class Path:
    """One way from the error to the parameter."""

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


@dataclass(frozen=True)
class Chain:
    """Where the gradient of one weight or bias comes from, and what the update makes of it.

    `paths` tell ∂E/∂w for one sample, the largest first; their products and what is `omitted` add up to
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
) -> Chain:
    """The chain of one weight or bias for the trace's row `sample`, with at most `most` ways listed, or none for 0.

    `batch` is the trace whose gradient the update takes, where that is another one than `trace`.

    Raises
    ------
    IndexError
        If the network has no such parameter, or the trace no such sample.
    """
    position = network.position(parameter)
    value, gradient = float(trace.parameters[position]), float((batch or trace).gradient[position])
    moves = bool(network.trainable[position])
    teller = _Teller(network, names, trace, sample)

    target = parameter.target if isinstance(parameter, Weight) else parameter.index
    incoming = teller.incoming(parameter)
    total = way_count(network, trace, sample, parameter.layer)
    ways = largest_ways(network, trace, sample, parameter.layer, target, most).neurons.tolist() if most else []
    paths = tuple(teller.path(parameter, tuple(way)) for way in ways)
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
        new_value=value - learning_rate * gradient if moves else value,
        sample_gradient=sample_gradient,
        paths=paths,
        omitted=omitted,
    )


def path_along(
    network: Network, names: Names, trace: Trace, parameter: Parameter, way: tuple[int, ...], sample: int = 0
) -> Path:
    """The factors along one way (see `core.explain.paths.Ways`) to a weight or bias, for the trace's row `sample`."""
    return _Teller(network, names, trace, sample).path(parameter, way)


@dataclass(frozen=True)
class _Teller:
    """Writes down the single derivatives of one sample."""

    network: Network
    names: Names
    trace: Trace
    sample: int

    def path(self, parameter: Parameter, way: tuple[int, ...]) -> Path:
        """The factors from the error to `parameter` along `way`, numbered from the error on."""
        factors = [*self.back_to_sop(parameter.layer, way), self.incoming(parameter)]
        return Path(tuple(replace(factor, name=f"g{n}") for n, factor in enumerate(factors, start=1)), way)

    def back_to_sop(self, layer: int, way: tuple[int, ...]) -> list[Factor]:
        """The factors from the error to a SOP of `layer`, along `way` (see `core.explain.paths.Ways`)."""
        output, *neurons = way
        last = self.network.depth - 1
        if not skips_output_slope(self.network, self.trace, layer) and is_shortened(self.trace, self.sample):
            factors = [self._error_by_sop(neurons[0])]
        else:
            factors = [self._error_by_output(output), self._output_by_sop(output, neurons[0], layer)]
        for above in range(last, layer, -1):
            neuron, before = neurons[last - above], neurons[last - above + 1]
            factors.append(self._sop_by_activation(above, before, neuron))
            factors.append(self._activation_by_sop(above - 1, before))
        return factors

    def incoming(self, parameter: Parameter) -> Factor:
        """The last factor, ∂SOP/∂parameter: what came in by the weight; 1 for a bias."""
        names = self.names
        if isinstance(parameter, Bias):
            sop = names.sop(parameter.layer, parameter.index)
            return _factor(sop, names.of(parameter), 1.0, Told("1", "1", "1"), parameter)
        layer, source = parameter.layer, parameter.source
        sop, name = names.sop(layer, parameter.target), names.source(layer, source)
        value = float(self.trace.forward.into(layer)[self.sample, source])
        element = Input(source) if layer == 0 else Neuron(layer - 1, source)
        return _factor(sop, names.of(parameter), value, Told(name, tex(name), figure(value)), element)

    def _error_by_output(self, output: int) -> Factor:
        trace, names = self.trace, self.names
        p, t = names.activation(self.network.depth - 1, output), names.target(output)
        answer, target = float(trace.forward.outputs[self.sample, output]), float(trace.targets[self.sample, output])
        loss, outputs = trace.loss_taken, self.network.outputs
        least = loss.digits(answer, target)
        p_value, t_value = put_in(answer, least=least), put_in(target, least=least)
        told = Told(
            loss.gradient_formula(p, t, outputs),
            loss.gradient_tex(tex(p), tex(t), outputs),
            loss.gradient_numbers(p_value, t_value, outputs, what_is_left(self.network, trace, self.sample, output)),
        )
        value = float(trace.activation_gradients[-1][self.sample, output])
        return _factor("E", p, value, told, Neuron(self.network.depth - 1, output))

    def _error_by_sop(self, neuron: int) -> Factor:
        """∂E/∂z of an output, as what ∂E/∂p and ∂p/∂z become together."""
        told = shortened(self.network, self.names, self.trace, self.sample, neuron)
        last = self.network.depth - 1
        value = float(self.trace.deltas[-1][self.sample, neuron])
        return _factor("E", self.names.sop(last, neuron), value, told, Neuron(last, neuron))

    def _output_by_sop(self, output: int, neuron: int, layer: int) -> Factor:
        last = self.network.depth - 1
        if skips_output_slope(self.network, self.trace, layer):
            p, sop = self.names.activation(last, output), self.names.sop(last, neuron)
            return _factor(p, sop, 1.0, Told("1", "1", "1"), Neuron(last, neuron))
        if isinstance(self.trace.activations_taken[-1], Softmax) and output != neuron:
            return self._softmax_crossing(output, neuron)
        return self._activation_by_sop(last, neuron)

    def _softmax_crossing(self, output: int, neuron: int) -> Factor:
        """∂p_m/∂z_k of a softmax for m ≠ k: −p_m·p_k."""
        last = self.network.depth - 1
        p, q = (self.names.activation(last, index) for index in (output, neuron))
        p_value, q_value = (put_in(float(self.trace.forward.outputs[self.sample, index])) for index in (output, neuron))
        value = float(jacobian(self.trace, self.sample)[output, neuron])
        sop = self.names.sop(last, neuron)
        told = Told(f"−{p}·{q}", rf"-{tex(p)}\,{tex(q)}", f"−{p_value}·{q_value}")
        return _factor(p, sop, value, told, Neuron(last, neuron))

    def _sop_by_activation(self, layer: int, source: int, target: int) -> Factor:
        """∂SOP/∂activation of the layer before: the weight between them."""
        weight = self.names.weight(layer, source, target)
        value = float(self.trace.weights_back[layer][source, target])
        sop, activation = self.names.sop(layer, target), self.names.activation(layer - 1, source)
        element = Weight(layer, source, target)
        return _factor(sop, activation, value, Told(weight, tex(weight), figure(value)), element)

    def _activation_by_sop(self, layer: int, index: int) -> Factor:
        trace, names = self.trace, self.names
        sop, name = names.sop(layer, index), names.activation(layer, index)
        z = float(trace.forward.sops[layer][self.sample, index])
        f = float(trace.forward.activations[layer][self.sample, index])
        hidden = layer < self.network.depth - 1
        rest = "" if hidden else what_is_left(self.network, trace, self.sample, index)
        activation = trace.activations_taken[layer]
        told = Told(
            activation.derivative_formula(sop, name),
            activation.derivative_tex(tex(sop), tex(name)),
            activation.derivative_numbers(put_in(z), put_in(f, least=digits_below_one(f)), rest),
        )
        return _factor(name, sop, float(trace.slopes[layer][self.sample, index]), told, Neuron(layer, index))


class Told(NamedTuple):
    """A derivative's formula in three scripts."""

    formula: str
    tex: str
    numbers: str


def what_is_left(network: Network, trace: Trace, sample: int, output: int) -> str:
    """1 − p of an output with its number put in, where p is so near 1 that it doesn't show it; or else nothing."""
    z, p = trace.forward.sops[-1][sample : sample + 1], trace.forward.outputs[sample : sample + 1]
    if not trace.loss_taken.takes_logarithms or not 0.0 <= 1.0 - p[0, output] < UNSEEN:
        return ""
    return put_in(float(network.layers[-1].activation.complement(z, p)[0, output]))


def shortened(network: Network, names: Names, trace: Trace, sample: int, neuron: int) -> Told:
    """∂E/∂z of an output: what ∂E/∂p and ∂p/∂z together become, such as p − t, or else their product."""
    last, activation = network.depth - 1, trace.activations_taken[-1]
    p, t, sop = names.activation(last, neuron), names.target(neuron), names.sop(last, neuron)
    whole = float(trace.targets[sample].sum())
    formula = trace.loss_taken.shortened(activation, p, t, whole)
    if not formula:
        across = rf"\frac{{\partial E}}{{\partial p}}\,\frac{{\partial p}}{{\partial {tex(sop)}}}"
        several = isinstance(activation, Softmax)
        return Told(f"{'Σ ' if several else ''}∂E/∂p·∂p/∂{sop}", rf"\sum {across}" if several else across, "")
    answer, target = float(trace.forward.outputs[sample, neuron]), float(trace.targets[sample, neuron])
    least = trace.loss_taken.digits(answer, target)
    numbers = trace.loss_taken.shortened(activation, put_in(answer, least=least), put_in(target, least=least), whole)
    if answer == target:  # by rounding: the numbers would give 0
        numbers = figure(float(trace.deltas[-1][sample, neuron]))
    return Told(formula, trace.loss_taken.shortened_tex(activation, tex(p), tex(t), whole), numbers)


def _factor(above: str, below: str, value: float, told: Told, source: Element) -> Factor:
    """∂above/∂below, not yet numbered."""
    return Factor(
        name="",
        of=f"∂{above}/∂{below}",
        formula=told.formula,
        value=value,
        numbers=told.numbers,
        of_tex=rf"\frac{{\partial {tex(above)}}}{{\partial {tex(below)}}}",
        formula_tex=told.tex,
        source=source,
    )
