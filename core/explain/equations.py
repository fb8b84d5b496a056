r"""How the steps of a pass by hand read, one neuron or parameter at a time: sums, ∂E/∂a going back, deltas, updates.

What a chain has as a factor reads as there; `core.explain.formulas` writes it.
"""

from collections.abc import Sequence
from typing import TypeVar

from core.explain.code_text import as_code, operand
from core.explain.formulas import FormulaWriter, RenderedFormula, in_code
from core.network.activations import Softmax
from core.network.elements import Bias, Neuron, Parameter
from core.network.losses import Loss
from core.network.names import Names, tex
from core.network.network import BiasKind, Network
from core.network.notations import Kind
from core.network.optimizers import UpdateStep

MOST_TERMS = 12  # of a sum that is written out
FIRST = 3  # of those, where there are more

Product = tuple[str, str, str]  # a term of a sum: as text, as TeX, with the numbers put in


class EquationWriter:
    """Writes down how each quantity of one sample's pass is worked out from others, in the names of the network."""

    def __init__(self, writer: FormulaWriter) -> None:
        self.writer = writer

    @in_code
    def sum_of_products(self, neuron: Neuron) -> RenderedFormula:
        """A SOP: X1·W11 + X2·W21 + B1."""
        layer, index = neuron.layer, neuron.index
        trace, row = self.writer.trace, self.writer.sample
        products = [
            self.product(
                (self.names.source(layer, source), float(trace.forward.into(layer)[row, source])),
                (self.names.weight(layer, source, index), float(trace.weights[layer][source, index])),
            )
            for source in listed(self._network.sizes[layer])
        ]
        added: list[Product] = []
        if self._network.layers[layer].bias is not BiasKind.ABSENT:
            bias = self.names.bias(layer, index)
            added = [(bias, tex(bias), self.writer.number_format.put_in(float(trace.biases[layer][index])))]
        return written_sum(products, self._network.sizes[layer], added)

    @in_code
    def activation(self, neuron: Neuron) -> RenderedFormula:
        """An activation by its SOP; of a softmax layer e^SOP over the sum of all of them, written out."""
        layer = self._network.layers[neuron.layer]
        if not isinstance(layer.activation, Softmax):
            return self.writer.activation(neuron)
        powers = [self._power(Neuron(neuron.layer, index)) for index in listed(layer.size)]
        (text, typeset, numbers), all_of_them = self._power(neuron), written_sum(powers, layer.size, [])
        return RenderedFormula(
            f"{text}/({all_of_them.text})",
            rf"\frac{{{typeset}}}{{{all_of_them.tex}}}",
            f"{numbers}/({all_of_them.numbers})",
        )

    @in_code
    def loss(self) -> RenderedFormula:
        """E of the sample, output by output: (Predicted1 − target1)² + (Predicted2 − target2)²."""
        last, names, outputs = self._network.depth - 1, self.names, self._network.outputs
        loss, terms = self.writer.trace.loss_taken, []
        for index in listed(outputs):
            p, t = ends_of_loss(names, loss, names.activation(last, index), operand(names.target(index)))
            put_in = ends_of_loss(names, loss, *self.writer.numbers_at(index))
            numbers = loss.term(*put_in, outputs, self.writer.complement(index))
            terms.append((loss.term(p, t, outputs), loss_tex(loss.term(tex(p), tex(t), outputs)), numbers))
        return written_sum(terms, outputs, [])

    @in_code
    def error_by_hidden(self, neuron: Neuron) -> RenderedFormula:
        """∂E/∂a of a hidden neuron: over all neurons above, ∂E/∂SOP times the weight that leads there."""
        above, trace, row = neuron.layer + 1, self.writer.trace, self.writer.sample
        size = self._network.layers[above].size
        products = []
        for target in listed(size):
            at_sop, weight = self.names.delta(above, target), self.names.weight(above, neuron.index, target)
            delta, value = trace.deltas[above][row, target], trace.weights[above][neuron.index, target]
            products.append(self.product((at_sop, float(delta)), (weight, float(value))))
        return written_sum(products, size, [])

    @in_code
    def delta(self, neuron: Neuron) -> RenderedFormula:
        """∂E/∂SOP of a neuron whose activation hangs on no other SOP: ∂E/∂a · ∂a/∂SOP."""
        layer, index = neuron.layer, neuron.index
        by_activation = self.names.called(Kind.ERROR_BY_ACTIVATION, layer, target=index)
        slope = self.names.called(Kind.SLOPE, layer, target=index)
        trace, row = self.writer.trace, self.writer.sample
        put_in = self.writer.number_format.put_in
        first, second = float(trace.activation_gradients[layer][row, index]), float(trace.slopes[layer][row, index])
        return RenderedFormula(
            f"{by_activation}·{slope}",
            rf"{by_activation.tex}\,{slope.tex}",
            f"{put_in(first)}·{put_in(second)}",
        )

    @in_code
    def delta_of_softmax(self, output: int) -> RenderedFormula:
        """∂E/∂SOP of a softmax's output, of the outputs and targets alone."""
        shortened = self.writer.error_by_sop(output)
        last, names = self._network.depth - 1, self.names
        trace, row = self.writer.trace, self.writer.sample
        loss, activation = trace.loss_taken, trace.activations_taken[-1]
        p, t = names.activation(last, output), operand(names.target(output))
        if loss.shortened(activation, p, t, float(trace.targets[row].sum())):
            return shortened
        sop = names.sop(last, output)
        products = []
        for each in listed(self._network.outputs):
            by_output = names.called(Kind.ERROR_BY_ACTIVATION, last, target=each)
            slope = names.derivative(names.activation(last, each), sop)
            products.append((f"{by_output}·{slope}", rf"{by_output.tex}\,{slope.tex}", ""))
        return written_sum(products, self._network.outputs, [])

    @in_code
    def gradient(self, parameter: Parameter) -> RenderedFormula:
        """∂E/∂w, what comes in by the weight times ∂E/∂SOP; of a bias ∂E/∂SOP itself."""
        layer, target = parameter.layer, parameter.index if isinstance(parameter, Bias) else parameter.target
        trace, row = self.writer.trace, self.writer.sample
        delta, number_format = float(trace.deltas[layer][row, target]), self.writer.number_format
        at_sop = self.names.delta(layer, target)
        text, typeset = at_sop, at_sop.tex
        if isinstance(parameter, Bias):
            return RenderedFormula(text, typeset, number_format.figure(delta))
        source = self.names.source(layer, parameter.source)
        value = float(trace.forward.into(layer)[row, parameter.source])
        numbers = f"{number_format.put_in(delta)}·{number_format.put_in(value)}"
        return RenderedFormula(f"{text}·{source}", rf"{typeset}\,{tex(source)}", numbers)

    @in_code
    def update(
        self,
        parameter: Parameter,
        of_batch: bool,
        value: float,
        gradient: float,
        rate: float,
        update: UpdateStep | None = None,
    ) -> RenderedFormula:
        """A weight or bias after the update, by the sample's gradient or the whole batch's: W11 − η·∂E/∂W11."""
        names, number_format = self.names, self.writer.number_format
        name, by, called_rate = names.of(parameter), names.gradient(parameter, of_batch), names.rate
        if update is not None:
            from core.explain.update_lines import update_formula

            return update_formula(
                update,
                self._network.position(parameter),
                (name, name.tex),
                (by, by.tex),
                (called_rate, called_rate.tex),
                value,
                gradient,
                rate,
                number_format,
                is_weight=not isinstance(parameter, Bias),
            )
        return RenderedFormula(
            f"{name} − {called_rate}·{by}",
            rf"{name.tex} - {called_rate.tex}\,{by.tex}",
            f"{number_format.figure(value)} − {number_format.put_in(rate)}·{number_format.put_in(gradient)}",
        )

    @property
    def names(self) -> Names:
        """The names that stand in what is written."""
        return self.writer.names

    @property
    def _network(self) -> Network:
        return self.writer.names.network

    def _power(self, neuron: Neuron) -> Product:
        """The number e to a SOP."""
        layer, index = neuron.layer, neuron.index
        sop, value = (
            self.names.sop(layer, index),
            float(self.writer.trace.forward.sops[layer][self.writer.sample, index]),
        )
        number = self.writer.number_format.put_in(value)
        exponent = number if number.startswith("(") else f"({number})"
        return f"e^({sop})", rf"e^{{{tex(sop)}}}", f"e^{exponent}"

    def product(self, first: tuple[str, float], second: tuple[str, float]) -> Product:
        """Two numbers multiplied, each by its name and its value."""
        (name, value), (other, factor) = first, second
        put_in = self.writer.number_format.put_in
        return f"{name}·{other}", rf"{tex(name)}\,{tex(other)}", f"{put_in(value)}·{put_in(factor)}"


End = TypeVar("End")


def ends_of_loss(names: Names, loss: Loss, output: End, target: End) -> tuple[End, End]:
    """An output and its target in the order in which the loss is written with them."""
    return (target, output) if names.puts_target_first_in_loss and loss.is_of_difference else (output, target)


def loss_text(names: Names, loss: Loss) -> str:
    """A loss in the names of its network, as text; of several outputs the first one's part."""
    outputs = names.network.outputs
    output, target = ends_of_loss(names, loss, names.activation(names.network.depth - 1, 0), operand(names.target(0)))
    text = loss.formula(output, target, 1) if outputs == 1 else f"{loss.term(output, target, outputs)} + …"
    return as_code(text) if names.notation == "code" else text


def loss_tex(formula: str) -> str:
    """A loss written as text, as TeX; the names in it are TeX already."""
    for text, command in (("½", r"\frac{1}{2}"), ("²", "^2"), ("·ln ", r"\,\ln "), ("·ln(", r"\,\ln("), ("Σ", r"\sum")):
        formula = formula.replace(text, command)
    return formula.replace("−", "-")


def listed(count: int) -> Sequence[int]:
    """Which summands of so many are written out: all of a few, or else the first and the last."""
    return range(count) if count <= MOST_TERMS else (*range(FIRST), count - 1)


def written_sum(listed: Sequence[Product], count: int, added: Sequence[Product]) -> RenderedFormula:
    """The sum of the listed ones of `count` terms, and of what is added; the numbers only where all have some."""
    terms = [*listed, *added]
    if count > MOST_TERMS:
        terms.insert(len(listed) - 1, ("…", r"\ldots", "…"))
    texts, typeset, numbers = zip(*terms, strict=True)
    return RenderedFormula(_joined(texts, "−"), _joined(typeset, "-"), _joined(numbers, "−") if all(numbers) else "")


def _joined(terms: Sequence[str], minus: str) -> str:
    """Terms with their signs between them."""
    first, *others = terms
    signed = (f" {minus} {term.removeprefix(minus)}" if term.startswith(minus) else f" + {term}" for term in others)
    return first + "".join(signed)
