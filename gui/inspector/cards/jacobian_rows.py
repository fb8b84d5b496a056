"""∂E/∂SOP of an output after a softmax, and, opened, the Jacobian that leads to it, as the rows of a card."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from core.explain.paths import jacobian
from core.explain.sum_of_products import NeuronPass
from core.network.elements import Neuron
from core.network.names import tex
from core.network.notations import Kind
from core.network.phases import Phase, Stage
from gui.inspector.cards.card import Caption, Formula, Part, Row, Total
from gui.inspector.cards.card_source import CardSource
from gui.inspector.cards.wrong_marks import fault_of

JACOBIAN = "jacobian"  # the fold
MOST_OUTPUTS = 8  # that are neuron_pass one by one, the largest first

translate = QCoreApplication.translate


def softmax_rows(neuron_pass: NeuronPass, origin: CardSource, opened: Collection[str]) -> list[Part]:
    """∂E/∂SOP, which is p − t after cross-entropy; it opens to the derivatives that lead to it."""
    index, row = neuron_pass.neuron.index, origin.row
    name = neuron_pass.activation_name
    rendered = origin.writer.error_by_sop(index)
    formula = Formula(rendered.text, rendered.tex)
    numbers = rendered.numbers or translate("Cards", "over all outputs p, {name} among them").format(name=name)
    is_open = JACOBIAN in opened
    right = float(origin.right.deltas[-1][row, index]) if origin.right else None
    delta = Row(
        name="▾" if is_open else "▸",
        of=Formula(neuron_pass.delta_name, neuron_pass.delta_name.tex),
        formula=formula,
        numbers=numbers,
        value=origin.number_format.signed(neuron_pass.delta),
        source=neuron_pass.neuron,
        sentence=translate(
            "Cards",
            "{of}, the delta. Through softmax this sum affects every output; open the line to see each contribution.",
        ).format(of=neuron_pass.delta_name),
        fault=fault_of(neuron_pass.delta, right, origin.number_format),
        fold=JACOBIAN,
        opened=is_open,
        phase=Phase(Stage.SLOPES, neuron_pass.neuron.layer),
    )
    return [delta, *(_column(neuron_pass, origin) if is_open else ())]


def _column(neuron_pass: NeuronPass, origin: CardSource) -> list[Part]:
    """The column of the Jacobian ∂p/∂SOP that belongs to this SOP, each entry times ∂E/∂p."""
    trace, names, row, index = origin.trace, origin.names, origin.row, neuron_pass.neuron.index
    last = origin.network.depth - 1
    column = jacobian(trace, row)[:, index]
    by_output = trace.activation_gradients[-1][row]
    p = trace.forward.outputs[row]
    products = by_output * column
    shown = sorted(range(len(products)), key=lambda output: -abs(float(products[output])))[:MOST_OUTPUTS]
    when = Phase(Stage.SLOPES, last)
    this, this_value = neuron_pass.activation_name, origin.number_format.put_in(neuron_pass.activation)
    parts: list[Part] = [
        Caption(translate("Cards", "the Jacobian by {sop}: one entry per output").format(sop=neuron_pass.sop_name))
    ]
    for output in sorted(shown):
        name = names.activation(last, output)
        if output == index:
            formula = Formula(f"{this}(1 − {this})", rf"{tex(this)}(1 - {tex(this)})")
            numbers = f"{this_value}·(1 − {this_value})"
        else:
            formula = Formula(f"−{name}·{this}", rf"-{tex(name)}\,{tex(this)}")
            numbers = f"−{origin.number_format.put_in(float(p[output]))}·{this_value}"
        by_sop = names.derivative(name, neuron_pass.sop_name)
        of = Formula(by_sop, by_sop.tex)
        sentence = translate("Cards", "How the output {name} changes with {sop}.").format(
            name=name, sop=neuron_pass.sop_name
        )
        parts.append(
            Row(
                "",
                of,
                formula,
                numbers,
                origin.number_format.signed(float(column[output])),
                Neuron(last, output),
                sentence,
                phase=when,
            )
        )
    first = names.called(Kind.ERROR_BY_ACTIVATION, last, target=0)
    parts.append(Caption(translate("Cards", "times {first}, and likewise, added up").format(first=first)))
    for output in sorted(shown):
        name = names.activation(last, output)
        by_name, by_sop = (
            names.called(Kind.ERROR_BY_ACTIVATION, last, target=output),
            names.derivative(name, neuron_pass.sop_name),
        )
        both = Formula(f"{by_name}·{by_sop}", rf"{by_name.tex}\,{by_sop.tex}")
        numbers = origin.product(float(by_output[output]), float(column[output]))
        sentence = translate("Cards", "The error through the output {name}.").format(name=name)
        parts.append(
            Row(
                "",
                both,
                None,
                numbers,
                origin.number_format.signed(float(products[output])),
                Neuron(last, output),
                sentence,
                phase=when,
            )
        )
    rest = len(products) - len(shown)
    if rest:
        others = float(products.sum()) - float(products[shown].sum())
        parts.append(Total(translate("Cards", "%n more, together", "", rest), origin.number_format.signed(others)))
    return parts
