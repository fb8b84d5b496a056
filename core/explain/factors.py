"""The kinds of factors that a chain is made of: what each is the derivative of, by its place, and its number.

How a factor reads, in names and as TeX, is `core.explain.formulas`.
"""

from dataclasses import dataclass

from core.network.elements import Bias, Element, Input, Neuron, Parameter, Weight


@dataclass(frozen=True)
class Factor:
    """One local derivative of a chain, and where in the network it comes from."""

    value: float
    source: Element


class ErrorByOutput(Factor):
    """∂E/∂p of the output `source`."""

    source: Neuron


class ErrorBySop(Factor):
    """∂E/∂z of the output `source`: what ∂E/∂p and ∂p/∂z are together, where one of them is no number."""

    source: Neuron


class Slope(Factor):
    """∂a/∂z of the neuron `source`: the derivative of its activation function."""

    source: Neuron


@dataclass(frozen=True)
class SlopeLeftOut(Factor):
    """∂p/∂z of an output, taken as 1 by a rule that leaves it out; `source` is the neuron of the SOP z."""

    source: Neuron
    output: Neuron


@dataclass(frozen=True)
class SoftmaxCrossing(Factor):
    """∂p_m/∂z_k of a softmax for m ≠ k: how the output m moves with the SOP of another one, `source`."""

    source: Neuron
    output: Neuron


class SopByActivation(Factor):
    """∂z/∂a, from an activation of the layer before: the weight between them, `source`."""

    source: Weight


@dataclass(frozen=True)
class SopByParameter(Factor):
    """∂z/∂w, the last factor: what comes in by the weight from `source`; 1 for a bias, which is its own source."""

    source: Input | Neuron | Bias
    parameter: Parameter
