"""∂E/∂SOP of an output after a softmax, and, opened, the Jacobian that leads to it, as the rows of a card."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from core.base.number_format import put_in, signed
from core.explain.chain import shortened
from core.explain.paths import jacobian
from core.explain.sum_of_products import NeuronPass
from core.network.elements import Neuron
from core.network.names import tex
from core.network.phases import Phase, Stage
from gui.inspector.cards.card import Caption, Formula, Part, Row, Total
from gui.inspector.cards.card_source import Moment
from gui.inspector.cards.wrong_marks import fault_of

JACOBIAN = "jacobian"  # the fold
MOST_OUTPUTS = 8  # that are told one by one, the largest first

translate = QCoreApplication.translate


def softmax_rows(told: NeuronPass, moment: Moment, opened: Collection[str]) -> list[Part]:
    """∂E/∂SOP, which is p − t after cross-entropy; it opens to the derivatives that lead to it."""
    trace, index, row = moment.trace, told.neuron.index, moment.row
    name, sop = told.activation_name, told.sop_name
    told_short = shortened(moment.network, moment.names, trace, row, index)
    formula = Formula(told_short.formula, told_short.tex)
    numbers = told_short.numbers or translate("Cards", "over all outputs p, {name} among them").format(name=name)
    is_open = JACOBIAN in opened
    right = float(moment.right.deltas[-1][row, index]) if moment.right else None
    delta = Row(
        name="▾" if is_open else "▸",
        of=Formula(f"∂E/∂{sop}", rf"\frac{{\partial E}}{{\partial {tex(sop)}}}"),
        formula=formula,
        numbers=numbers,
        value=signed(told.delta),
        source=told.neuron,
        says=translate(
            "Cards", "∂E/∂{sop}, the delta. Softmax moves every output with this sum: open it to see each one's share."
        ).format(sop=sop),
        fault=fault_of(told.delta, right),
        fold=JACOBIAN,
        opened=is_open,
        phase=Phase(Stage.SLOPES, told.neuron.layer),
    )
    return [delta, *(_column(told, moment) if is_open else ())]


def _column(told: NeuronPass, moment: Moment) -> list[Part]:
    """The column of the Jacobian ∂p/∂SOP that belongs to this SOP, each entry times ∂E/∂p."""
    trace, names, row, index = moment.trace, moment.names, moment.row, told.neuron.index
    last = moment.network.depth - 1
    column = jacobian(trace, row)[:, index]
    by_output = trace.activation_gradients[-1][row]
    p = trace.forward.outputs[row]
    products = by_output * column
    shown = sorted(range(len(products)), key=lambda output: -abs(float(products[output])))[:MOST_OUTPUTS]
    when = Phase(Stage.SLOPES, last)
    this, this_value = told.activation_name, put_in(told.activation)
    parts: list[Part] = [
        Caption(translate("Cards", "the Jacobian ∂p/∂{sop}: one entry an output").format(sop=told.sop_name))
    ]
    for output in sorted(shown):
        name = names.activation(last, output)
        if output == index:
            formula = Formula(f"{this}(1 − {this})", rf"{tex(this)}(1 - {tex(this)})")
            numbers = f"{this_value}·(1 − {this_value})"
        else:
            formula = Formula(f"−{name}·{this}", rf"-{tex(name)}\,{tex(this)}")
            numbers = f"−{put_in(float(p[output]))}·{this_value}"
        of = Formula(f"∂{name}/∂{told.sop_name}", rf"\frac{{\partial {tex(name)}}}{{\partial {tex(told.sop_name)}}}")
        says = translate("Cards", "How the output {name} moves with {sop}.").format(name=name, sop=told.sop_name)
        parts.append(
            Row("", of, formula, numbers, signed(float(column[output])), Neuron(last, output), says, phase=when)
        )
    parts.append(Caption(translate("Cards", "times ∂E/∂p, added up")))
    for output in sorted(shown):
        name = names.activation(last, output)
        by, at = tex(name), tex(told.sop_name)
        both = Formula(
            f"∂E/∂{name}·∂{name}/∂{told.sop_name}",
            rf"\frac{{\partial E}}{{\partial {by}}}\,\frac{{\partial {by}}}{{\partial {at}}}",
        )
        numbers = f"{put_in(float(by_output[output]))} · {put_in(float(column[output]))}"
        says = translate("Cards", "The error by way of the output {name}.").format(name=name)
        parts.append(
            Row("", both, None, numbers, signed(float(products[output])), Neuron(last, output), says, phase=when)
        )
    rest = len(products) - len(shown)
    if rest:
        others = float(products.sum()) - float(products[shown].sum())
        parts.append(Total(translate("Cards", "%n more, together", "", rest), signed(others)))
    return parts
