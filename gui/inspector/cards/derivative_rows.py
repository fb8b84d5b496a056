"""How the error hangs on one neuron, from the neurons above it down to its SOP, as the rows of a card.

∂E/∂a = Σ ∂E/∂z · w over the neurons above, then ∂E/∂z = ∂E/∂a · ∂a/∂z: the compact form of the chain
rule. `core.network.backward_pass` computes it so; the single ways add up to the same.
"""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from core.base.number_format import digits_below_one, figure, put_in, signed
from core.explain.chain import shortened, what_is_left
from core.explain.paths import is_shortened
from core.explain.sum_of_products import NeuronPass
from core.network.activations import Softmax
from core.network.elements import Weight
from core.network.losses import Loss
from core.network.names import tex
from core.network.phases import Phase, Stage
from gui.inspector.cards.card import Formula, Part, Row, Total
from gui.inspector.cards.card_source import Moment
from gui.inspector.cards.jacobian_rows import softmax_rows
from gui.inspector.cards.wrong_marks import fault_of, jacobian_fault

MOST_TERMS = 6  # neurons above that are told one by one, the largest first
BACK = "back"  # the fold that tells them

translate = QCoreApplication.translate


def derivative_rows(told: NeuronPass, moment: Moment, opened: Collection[str]) -> list[Part]:
    """∂E/∂activation, the slope, and their product ∂E/∂SOP; that alone after a softmax, or where one is no number."""
    layer = told.neuron.layer
    if layer == moment.network.depth - 1 and isinstance(moment.trace.activations_taken[-1], Softmax):
        return softmax_rows(told, moment, opened)
    if layer == moment.network.depth - 1 and is_shortened(moment.trace, moment.row):
        return [_error_by_sop_at_once(told, moment)]
    parts = _error_by_activation(told, moment, opened)
    return [*parts, _slope_row(told, moment), _error_by_sop(told, moment)]


def derivative(above: str, below: str) -> Formula:
    """∂above/∂below."""
    return Formula(f"∂{above}/∂{below}", rf"\frac{{\partial {tex(above)}}}{{\partial {tex(below)}}}")


def _error_by_activation(told: NeuronPass, moment: Moment, opened: Collection[str]) -> list[Part]:
    of = derivative("E", told.activation_name)
    layer, index, row = told.neuron.layer, told.neuron.index, moment.row
    value, when = told.activation_gradient, Phase(Stage.BACK, layer)
    right = float(moment.right.activation_gradients[layer][row, index]) if moment.right else None
    says = translate("Cards", "{of} says how much the error moves with {name}.").format(
        of=of.text, name=told.activation_name
    )
    if layer == moment.network.depth - 1:
        formula, numbers = _from_the_error(told, moment)
        meant = _from_the_error(told, moment, moment.right.loss_taken)[0].text if moment.right else ""
        fault = fault_of(value, right, meant)
        return [Row("", of, formula, numbers, signed(value), told.neuron, says, fault, phase=when)]

    above = moment.network.layers[layer + 1].size
    formula, numbers = _from_above(told, moment)
    fault = fault_of(value, right)
    if above == 1:
        return [Row("", of, formula, numbers, signed(value), told.neuron, says, fault, phase=when)]
    is_open = BACK in opened
    fold = Row(
        "▾" if is_open else "▸", of, formula, numbers, signed(value), told.neuron, says, fault, BACK, is_open, when
    )
    return [fold, *(_terms_from_above(told, moment) if is_open else ())]


def _from_the_error(told: NeuronPass, moment: Moment, loss: Loss | None = None) -> tuple[Formula, str]:
    taken = loss or moment.trace.loss_taken
    outputs, index = moment.network.outputs, told.neuron.index
    p, t = told.activation_name, moment.names.target(index)
    target = float(moment.trace.targets[moment.row, index])
    least = taken.digits(told.activation, target)
    p_value, t_value = put_in(told.activation, least=least), put_in(target, least=least)
    rest = what_is_left(moment.network, moment.trace, moment.row, index)
    numbers = taken.gradient_numbers(p_value, t_value, outputs, rest)
    return Formula(taken.gradient_formula(p, t, outputs), taken.gradient_tex(tex(p), tex(t), outputs)), numbers


def _from_above(told: NeuronPass, moment: Moment) -> tuple[Formula, str]:
    """∂E/∂activation: what comes back by each weight that leads on."""
    trace, names = moment.trace, moment.names
    index, above = told.neuron.index, told.neuron.layer + 1
    skips = trace.skips_slope(above)
    handed = trace.handed_back[above][moment.row]
    weights = trace.weights_back[above][index]
    if len(handed) > 2:
        over = translate("Cards", "over the %n neurons of the next layer", "", len(handed))
        at = "p" if skips else "z"
        return Formula(f"Σ ∂E/∂{at}·w", rf"\sum \frac{{\partial E}}{{\partial {at}}}\,w"), over
    texts, pieces, numbers = [], [], []
    for target in range(len(handed)):
        of = derivative("E", names.activation(above, target) if skips else names.sop(above, target))
        weight = names.weight(above, index, target)
        texts.append(f"{of.text}·{weight}")
        pieces.append(rf"{of.tex}\,{tex(weight)}")
        numbers.append(f"{put_in(float(handed[target]))} · {put_in(float(weights[target]))}")
    return Formula(" + ".join(texts), " + ".join(pieces)), " + ".join(numbers)


def _terms_from_above(told: NeuronPass, moment: Moment) -> list[Part]:
    """What comes back from each neuron above, ∂E/∂SOP times the weight; the largest, and the rest's sum."""
    trace, right, names, row = moment.trace, moment.right, moment.names, moment.row
    index, above = told.neuron.index, told.neuron.layer + 1
    skips = trace.skips_slope(above)
    handed = trace.handed_back[above][row]
    weights = trace.weights_back[above][index]
    products = handed * weights
    meant = right.deltas[above][row] * right.weights_back[above][index] if right else None
    largest = sorted(range(len(products)), key=lambda target: -_size(float(products[target])))[:MOST_TERMS]
    parts: list[Part] = []
    for target in largest:
        of = derivative("E", names.activation(above, target) if skips else names.sop(above, target))
        weight = names.weight(above, index, target)
        parts.append(
            Row(
                name="",
                of=Formula(f"{of.text}·{weight}", rf"{of.tex}\,{tex(weight)}"),
                formula=None,
                numbers=f"{put_in(float(handed[target]))} · {put_in(float(weights[target]))}",
                value=signed(float(products[target])),
                source=Weight(above, index, target),
                says=translate(
                    "Cards", "What comes back by {weight}: the delta of the neuron it leads to, times it."
                ).format(weight=weight),
                fault=fault_of(float(products[target]), None if meant is None else float(meant[target])),
                phase=Phase(Stage.BACK, told.neuron.layer),
            )
        )
    rest = len(products) - len(largest)
    if rest:
        others = told.activation_gradient - float(products[largest].sum())
        label = translate("Cards", "%n more, together", "", rest)
        parts.append(Total(label, signed(others), phase=Phase(Stage.BACK, told.neuron.layer)))
    return parts


def _slope_row(told: NeuronPass, moment: Moment) -> Row:
    layer, index = told.neuron.layer, told.neuron.index
    of = derivative(told.activation_name, told.sop_name)
    formula, numbers = _slope(told, moment, told.slope)
    right = float(moment.right.slopes[layer][moment.row, index]) if moment.right else None
    fault = fault_of(told.slope, right, told.kind.derivative_formula(told.sop_name, told.activation_name))
    if fault and moment.right and isinstance(told.kind, Softmax):
        fault = jacobian_fault(told.sop_name, float(moment.right.deltas[layer][moment.row, index]))
    return Row(
        name="",
        of=of,
        formula=formula,
        numbers=numbers,
        value=signed(told.slope),
        source=told.neuron,
        says=translate("Cards", "{of} is the slope of the activation function at {sop}.").format(
            of=of.text, sop=told.sop_name
        ),
        fault=fault,
        phase=Phase(Stage.SLOPES, layer),
    )


def _slope(told: NeuronPass, moment: Moment, value: float) -> tuple[Formula, str]:
    """∂activation/∂SOP."""
    hidden = told.neuron.layer < moment.network.depth - 1
    taken = moment.trace.activations_taken[told.neuron.layer]
    sop, activation = told.sop_name, told.activation_name
    rest = "" if hidden else what_is_left(moment.network, moment.trace, moment.row, told.neuron.index)
    least = digits_below_one(told.activation)
    numbers = taken.derivative_numbers(put_in(told.sop), put_in(told.activation, least=least), rest)
    formula = Formula(taken.derivative_formula(sop, activation), taken.derivative_tex(tex(sop), tex(activation)))
    return formula, "" if numbers == figure(value) else numbers


def _error_by_sop(told: NeuronPass, moment: Moment) -> Row:
    layer, index = told.neuron.layer, told.neuron.index
    of, by_activation = derivative("E", told.sop_name), derivative("E", told.activation_name)
    slope = derivative(told.activation_name, told.sop_name)
    right = float(moment.right.deltas[layer][moment.row, index]) if moment.right else None
    return Row(
        name="",
        of=of,
        formula=Formula(f"{by_activation.text}·{slope.text}", rf"{by_activation.tex} \cdot {slope.tex}"),
        numbers=f"{put_in(told.activation_gradient)} · {put_in(told.slope)}",
        value=signed(told.delta),
        source=told.neuron,
        says=translate("Cards", "{of}, the delta, says how much the error moves with {name}.").format(
            of=of.text, name=told.sop_name
        ),
        fault=fault_of(told.delta, right),
        phase=Phase(Stage.SLOPES, layer),
    )


def _error_by_sop_at_once(told: NeuronPass, moment: Moment) -> Row:
    """∂E/∂SOP of an output, where ∂E/∂activation is too large for a number, or the slope too small."""
    layer, index = told.neuron.layer, told.neuron.index
    of, by_activation = derivative("E", told.sop_name), derivative("E", told.activation_name)
    slope = derivative(told.activation_name, told.sop_name)
    short = shortened(moment.network, moment.names, moment.trace, moment.row, index)
    right = float(moment.right.deltas[layer][moment.row, index]) if moment.right else None
    return Row(
        name="",
        of=of,
        formula=Formula(short.formula, short.tex),
        numbers="" if short.numbers == put_in(told.delta) else short.numbers,
        value=signed(told.delta),
        source=told.neuron,
        says=translate(
            "Cards", "{of}, the delta: {one} and {other} together, of which one is too large or too small for a number."
        ).format(of=of.text, one=by_activation.text, other=slope.text),
        fault=fault_of(told.delta, right),
        phase=Phase(Stage.SLOPES, layer),
    )


def _size(value: float) -> float:
    """Magnitude, with NaN counted as the largest there is."""
    return float("inf") if value != value else abs(value)
