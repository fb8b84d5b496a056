"""One neuron's SOP (sum of products) and activation, term by term."""

from dataclasses import dataclass
from typing import NamedTuple

from core.network.activations import Activation
from core.network.backward_pass import Trace
from core.network.elements import Bias, Input, Neuron, Weight
from core.network.names import Names
from core.network.network import Network
from core.network.notations import Kind, Name


class Term(NamedTuple):
    """One product of a SOP: what comes in by a weight, times the weight. A bias comes in by 1."""

    parameter: Weight | Bias
    source: Input | Neuron | None  # None for a bias
    parameter_name: str
    source_name: str
    parameter_value: float
    source_value: float

    @property
    def product(self) -> float:
        """What the term adds to the SOP."""
        return self.parameter_value * self.source_value


@dataclass(frozen=True)
class NeuronPass:
    """One neuron in the pass of one sample: its numbers, their names, and the error's derivatives by them."""

    neuron: Neuron
    sop_name: Name
    activation_name: Name
    error_by_activation_name: Name  # ∂E/∂a
    slope_name: Name  # ∂a/∂z
    delta_name: Name  # ∂E/∂z, or its own letter
    kind: Activation
    sop: float
    activation: float
    slope: float  # ∂a/∂z
    activation_gradient: float  # ∂E/∂a
    delta: float  # ∂E/∂z


@dataclass(frozen=True)
class SumOfProducts(NeuronPass):
    """Where one neuron's SOP and activation come from, for one sample."""

    terms: tuple[Term, ...]  # the layer's inputs in order, then the bias where there is one


def neuron_pass_of(network: Network, names: Names, trace: Trace, neuron: Neuron, sample: int = 0) -> NeuronPass:
    """The pass of `neuron` in the trace's row `sample`.

    Raises
    ------
    IndexError
        If the network has no such neuron, or the trace no such sample.
    """
    layer, index = neuron.layer, neuron.index
    return NeuronPass(
        neuron=neuron,
        sop_name=names.sop(layer, index),
        activation_name=names.activation(layer, index),
        error_by_activation_name=names.called(Kind.ERROR_BY_ACTIVATION, layer, target=index),
        slope_name=names.called(Kind.SLOPE, layer, target=index),
        delta_name=names.delta(layer, index),
        kind=network.layers[layer].activation,
        sop=float(trace.forward.sops[layer][sample, index]),
        activation=float(trace.forward.activations[layer][sample, index]),
        slope=float(trace.slopes[layer][sample, index]),
        activation_gradient=float(trace.activation_gradients[layer][sample, index]),
        delta=float(trace.deltas[layer][sample, index]),
    )


def sum_of_products(network: Network, names: Names, trace: Trace, neuron: Neuron, sample: int = 0) -> SumOfProducts:
    """The SOP and the activation of `neuron`, term by term, for the trace's row `sample`.

    Raises
    ------
    IndexError
        If the network has no such neuron, or the trace no such sample.
    """
    layer, index = neuron.layer, neuron.index
    incoming, weights = trace.forward.into(layer)[sample], trace.weights[layer]
    terms = [
        Term(
            parameter=Weight(layer, source, index),
            source=Input(source) if layer == 0 else Neuron(layer - 1, source),
            parameter_name=names.weight(layer, source, index),
            source_name=names.source(layer, source),
            parameter_value=float(weights[source, index]),
            source_value=float(incoming[source]),
        )
        for source in range(network.sizes[layer])
    ]
    if trace.biases[layer].size:
        name, value = names.bias(layer, index), float(trace.biases[layer][index])
        terms.append(Term(Bias(layer, index), None, name, "1", value, 1.0))
    neuron_pass = neuron_pass_of(network, names, trace, neuron, sample)
    return SumOfProducts(**vars(neuron_pass), terms=tuple(terms))
