"""How the derivatives of one pass read: as text in the names of the network, as TeX, and with the numbers put in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from core.base.number_format import NumberFormat, alone
from core.explain.code_text import as_code, operand
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
from core.network.activations import Activation, Sigmoid, Softmax
from core.network.backward_pass import Trace
from core.network.elements import Bias, Neuron, Parameter, Weight
from core.network.names import SIGMA, VALUE, Names, tex
from core.network.network import Network
from core.network.notations import Kind, Name

UNSEEN = 1e-10  # what is so near 1 doesn't show in its digits how near it is


@dataclass(frozen=True)
class RenderedFormula:
    """A formula in three scripts."""

    text: str  # p − t
    tex: str
    numbers: str  # the formula with the numbers put in; empty where they would be too many


class WritesFormulas(Protocol):
    """Whoever writes formulas in names."""

    @property
    def names(self) -> Names:
        """The names that stand in them."""
        raise NotImplementedError


Writer = TypeVar("Writer", bound=WritesFormulas)
Written = TypeVar("Written", bound=RenderedFormula)
Parameters = ParamSpec("Parameters")
Writing = Callable[Concatenate[Writer, Parameters], Written]


def in_code(write: Writing[Writer, Parameters, Written]) -> Writing[Writer, Parameters, Written]:
    """Where the names are those of a program, let the text of what is written be code, too."""

    @wraps(write)
    def written(writer: Writer, /, *args: Parameters.args, **kwargs: Parameters.kwargs) -> Written:
        formula = write(writer, *args, **kwargs)
        return replace(formula, text=as_code(formula.text)) if writer.names.notation == "code" else formula

    return written


@dataclass(frozen=True)
class RenderedFactor(RenderedFormula):
    """A factor of a chain in three scripts, and what it is the derivative of."""

    above: str  # SOP3
    below: str  # Activ1
    of: Name  # what it is called as a derivative: ∂SOP3/∂Activ1, or δ2_1

    @property
    def of_tex(self) -> str:
        """The same as TeX."""
        return self.of.tex


def factor_name(index: int) -> str:
    """What the factor at `index` of a chain is called in files and answers, counted from 0 at the error: g1."""
    return f"g{index + 1}"


def label_tex(label: str) -> str:
    """The number of a factor as TeX: g_{1} of g1, and (1)."""
    return f"{label[0]}_{{{label[1:]}}}" if label[0].isalpha() else label


def _negative(formula: str, minus: str = "−") -> str:
    """The negative of a formula: −2(t − p) of a product, −(t − p) of a difference."""
    return f"{minus}{formula}" if formula.endswith(")") and not formula.startswith("(") else f"{minus}({formula})"


class FormulaWriter:
    """Writes down the derivatives of one sample of a pass: `sample` is its row in the trace."""

    def __init__(self, names: Names, trace: Trace, sample: int, number_format: NumberFormat) -> None:
        self.names = names
        self.trace = trace
        self.sample = sample
        self.number_format = number_format

    def factor(self, factor: Factor) -> RenderedFactor:
        """A factor of a chain of this sample.

        Raises
        ------
        TypeError
            If it is of a kind that chains have not.
        """
        above, below = self._derivative_of(factor)
        formula = self._formula_of(factor)
        return RenderedFactor(
            text=formula.text,
            tex=formula.tex,
            numbers=formula.numbers,
            above=above,
            below=below,
            of=self.called(factor),
        )

    def called(self, factor: Factor) -> Name:
        """What a factor is called: ∂E/∂Predicted, δ2_1, ∂SOP3/∂Activ1."""
        names = self.names
        match factor:
            case ErrorByOutput(source=output):
                return names.called(Kind.ERROR_BY_ACTIVATION, output.layer, target=output.index)
            case ErrorBySop(source=neuron):
                return names.delta(neuron.layer, neuron.index)
            case Slope(source=neuron):
                return names.called(Kind.SLOPE, neuron.layer, target=neuron.index)
            case SopByActivation(source=Weight(layer, source, target)):
                return names.called(Kind.SOP_BY_ACTIVATION, layer, source, target)
            case SopByParameter(parameter=Weight(layer, source, target)):
                return names.called(Kind.SOP_BY_WEIGHT, layer, source, target)
        return names.derivative(*self._derivative_of(factor))

    @in_code
    def error_by_output(self, output: int) -> RenderedFormula:
        """∂E/∂p of an output, as the pass's rule differentiates the loss."""
        p, t = self._names_at(output)
        loss, outputs = self.trace.loss_taken, self._network.outputs
        p_value, t_value = self.numbers_at(output)
        if self.names.puts_target_first and loss.is_of_difference:
            return RenderedFormula(
                _negative(loss.gradient_formula(t, p, outputs)),
                _negative(loss.gradient_tex(tex(t), tex(p), outputs), "-"),
                _negative(loss.gradient_numbers(t_value, p_value, outputs)),
            )
        return RenderedFormula(
            loss.gradient_formula(p, t, outputs),
            loss.gradient_tex(tex(p), tex(t), outputs),
            loss.gradient_numbers(p_value, t_value, outputs, self.complement(output)),
        )

    @in_code
    def error_by_sop(self, output: int) -> RenderedFormula:
        """∂E/∂z of an output: what ∂E/∂p and ∂p/∂z together become, such as p − t, or else their product."""
        activation, loss = self.trace.activations_taken[-1], self.trace.loss_taken
        p, t = self._names_at(output)
        whole = float(self.trace.targets[self.sample].sum())
        text = loss.shortened(activation, p, t, whole)
        if not text:
            return self._product_at_sop(output, several=isinstance(activation, Softmax))
        numbers = loss.shortened(activation, *self.numbers_at(output), whole)
        if self.trace.forward.outputs[self.sample, output] == self.trace.targets[self.sample, output]:
            # By rounding: the numbers would give 0.
            numbers = self.number_format.figure(float(self.trace.deltas[-1][self.sample, output]))
        return RenderedFormula(text, loss.shortened_tex(activation, tex(p), tex(t), whole), numbers)

    @in_code
    def slope(self, neuron: Neuron) -> RenderedFormula:
        """∂a/∂z of a neuron, as the pass's rule differentiates its activation function."""
        layer, index = neuron.layer, neuron.index
        sop, activation = self.names.sop(layer, index), self.names.activation(layer, index)
        z = float(self.trace.forward.sops[layer][self.sample, index])
        f = float(self.trace.forward.activations[layer][self.sample, index])
        hidden = layer < self._network.depth - 1
        taken = self.trace.activations_taken[layer]
        text, typeset = self.slope_of(taken, sop, activation)
        numbers = taken.derivative_numbers(
            self.number_format.put_in(z),
            self.number_format.put_in(f, least=self.number_format.digits_below_one(f)),
            "" if hidden else self.complement(index),
        )
        return RenderedFormula(text, typeset, numbers)

    def slope_of(self, taken: Activation, sop: Name, activation: Name) -> tuple[str, str]:
        """How a notation writes ∂a/∂z, as text and as TeX."""
        form, named = self.names.slope, self.names.function_named
        if form == SIGMA or not isinstance(taken, Sigmoid) or taken.is_misread:
            written = taken.derivative_formula(sop, activation), taken.derivative_tex(sop.tex, activation.tex)
        elif form == VALUE:
            written = taken.slope_by_value(activation), taken.slope_by_value(activation.tex, r"\,", "-")
        else:
            written = taken.slope_as_difference(sop), taken.slope_as_difference_tex(sop.tex)
        return named(written[0]), named(written[1])

    @in_code
    def activation(self, neuron: Neuron) -> RenderedFormula:
        """The activation of a neuron, f(z), by its SOP."""
        layer, index = neuron.layer, neuron.index
        kind, sop = self._network.layers[layer].activation, self.names.sop(layer, index)
        z = self.number_format.put_in(float(self.trace.forward.sops[layer][self.sample, index]))
        return RenderedFormula(kind.formula(sop), kind.tex(tex(sop)), alone(kind.formula(z)))

    def complement(self, output: int) -> str:
        """1 − p of an output with its number put in, where p is so near 1 that it doesn't show it; or else nothing."""
        rows = slice(self.sample, self.sample + 1)
        z, p = self.trace.forward.sops[-1][rows], self.trace.forward.outputs[rows]
        if not self.trace.loss_taken.takes_logarithms or not 0.0 <= 1.0 - p[0, output] < UNSEEN:
            return ""
        return self.number_format.put_in(float(self._network.layers[-1].activation.complement(z, p)[0, output]))

    @property
    def _network(self) -> Network:
        return self.names.network

    def _names_at(self, output: int) -> tuple[Name, Name]:
        """What an output and its target are called."""
        return self.names.activation(self._network.depth - 1, output), operand(self.names.target(output))

    def numbers_at(self, output: int) -> tuple[str, str]:
        """An output and its target, put in with the digits that the loss needs."""
        p = float(self.trace.forward.outputs[self.sample, output])
        t = float(self.trace.targets[self.sample, output])
        least = self.trace.loss_taken.digits(p, t, self.number_format.digits)
        return self.number_format.put_in(p, least=least), self.number_format.put_in(t, least=least)

    def _product_at_sop(self, output: int, several: bool) -> RenderedFormula:
        """∂E/∂p times ∂p/∂z; of a softmax the sum of that over all outputs, of which the first is told."""
        last, names = self._network.depth - 1, self.names
        through = 0 if several else output
        by_output = names.called(Kind.ERROR_BY_ACTIVATION, last, target=through)
        slope = names.derivative(names.activation(last, through), names.sop(last, output))
        text, typeset = f"{by_output}·{slope}", rf"{by_output.tex}\,{slope.tex}"
        if several and self._network.outputs > 1:
            return RenderedFormula(f"{text} + …", rf"{typeset} + \ldots", "")
        return RenderedFormula(text, typeset, "")

    def _derivative_of(self, factor: Factor) -> tuple[str, str]:
        """What a factor differentiates, and by what."""
        names = self.names
        match factor:
            case ErrorByOutput(source=output):
                return names.error, names.of(output)
            case ErrorBySop(source=neuron):
                return names.error, names.sop(neuron.layer, neuron.index)
            case Slope(source=neuron):
                return names.activation(neuron.layer, neuron.index), names.sop(neuron.layer, neuron.index)
            case SlopeLeftOut(source=neuron, output=output) | SoftmaxCrossing(source=neuron, output=output):
                return names.activation(output.layer, output.index), names.sop(neuron.layer, neuron.index)
            case SopByActivation(source=Weight(layer, source, target)):
                return names.sop(layer, target), names.source(layer, source)
            case SopByParameter(parameter=parameter):
                return self._sop_into(parameter), names.of(parameter)
        raise TypeError(f"a {type(factor).__name__} is no factor of a chain")

    def _formula_of(self, factor: Factor) -> RenderedFormula:
        match factor:
            case ErrorByOutput(source=output):
                return self.error_by_output(output.index)
            case ErrorBySop(source=neuron):
                return self.error_by_sop(neuron.index)
            case Slope(source=neuron):
                return self.slope(neuron)
            case SoftmaxCrossing(source=neuron, output=output):
                return self._crossing(output, neuron)
            case SopByActivation(source=weight):
                return self._quantity(self.names.of(weight), factor.value)
            case SopByParameter(parameter=Weight(layer, source, _)):
                return self._quantity(self.names.source(layer, source), factor.value)
        return RenderedFormula("1", "1", "1")

    def _sop_into(self, parameter: Parameter) -> str:
        """The name of the SOP that a weight or bias adds to."""
        index = parameter.index if isinstance(parameter, Bias) else parameter.target
        return self.names.sop(parameter.layer, index)

    def _quantity(self, name: str, value: float) -> RenderedFormula:
        return RenderedFormula(name, tex(name), self.number_format.figure(value))

    @in_code
    def _crossing(self, output: Neuron, neuron: Neuron) -> RenderedFormula:
        """∂p_m/∂z_k = −p_m·p_k."""
        p, q = self.names.of(output), self.names.of(neuron)
        p_value, q_value = (
            self.number_format.put_in(float(self.trace.forward.outputs[self.sample, each.index]))
            for each in (output, neuron)
        )
        return RenderedFormula(f"−{p}·{q}", rf"-{tex(p)}\,{tex(q)}", f"−{p_value}·{q_value}")
