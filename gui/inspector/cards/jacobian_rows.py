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
    trace, names, row = origin.trace, origin.names, origin.row
    last = origin.network.depth - 1
    column = jacobian(trace, row)[:, neuron_pass.neuron.index]
    by_output = trace.activation_gradients[-1][row]
    products = by_output * column
    largest = sorted(range(len(products)), key=lambda output: -abs(float(products[output])))[:MOST_OUTPUTS]
    shown = sorted(largest)
    first = names.called(Kind.ERROR_BY_ACTIVATION, last, target=0)
    parts: list[Part] = [
        Caption(translate("Cards", "the Jacobian by {sop}: one entry per output").format(sop=neuron_pass.sop_name)),
        *(_entry(neuron_pass, origin, output, float(column[output])) for output in shown),
        Caption(translate("Cards", "times {first}, and likewise, added up").format(first=first)),
        *(_product(neuron_pass, origin, output, float(by_output[output]), float(column[output])) for output in shown),
    ]
    rest = len(products) - len(shown)
    if rest:
        others = float(products.sum()) - float(products[largest].sum())
        parts.append(Total(translate("Cards", "%n more, together", "", rest), origin.number_format.signed(others)))
    return parts


def _entry(neuron_pass: NeuronPass, origin: CardSource, output: int, entry: float) -> Row:
    """One entry of the column: how an output changes with this SOP."""
    names, last, this = origin.names, origin.network.depth - 1, neuron_pass.activation_name
    this_value = origin.number_format.put_in(neuron_pass.activation)
    name = names.activation(last, output)
    if output == neuron_pass.neuron.index:
        formula = Formula(f"{this}(1 − {this})", rf"{tex(this)}(1 - {tex(this)})")
        numbers = f"{this_value}·(1 − {this_value})"
    else:
        formula = Formula(f"−{name}·{this}", rf"-{tex(name)}\,{tex(this)}")
        other_value = origin.number_format.put_in(float(origin.trace.forward.outputs[origin.row][output]))
        numbers = f"−{other_value}·{this_value}"
    by_sop = names.derivative(name, neuron_pass.sop_name)
    sentence = translate("Cards", "How the output {name} changes with {sop}.").format(
        name=name, sop=neuron_pass.sop_name
    )
    return Row(
        "",
        Formula(by_sop, by_sop.tex),
        formula,
        numbers,
        origin.number_format.signed(entry),
        Neuron(last, output),
        sentence,
        phase=Phase(Stage.SLOPES, last),
    )


def _product(neuron_pass: NeuronPass, origin: CardSource, output: int, by_output: float, entry: float) -> Row:
    """One entry times how the error changes with its output."""
    names, last = origin.names, origin.network.depth - 1
    name = names.activation(last, output)
    by_name = names.called(Kind.ERROR_BY_ACTIVATION, last, target=output)
    by_sop = names.derivative(name, neuron_pass.sop_name)
    return Row(
        "",
        Formula(f"{by_name}·{by_sop}", rf"{by_name.tex}\,{by_sop.tex}"),
        None,
        origin.product(by_output, entry),
        origin.number_format.signed(by_output * entry),
        Neuron(last, output),
        translate("Cards", "The error through the output {name}.").format(name=name),
        phase=Phase(Stage.SLOPES, last),
    )
