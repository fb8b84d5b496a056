"""How the error hangs on one neuron, from the neurons above it down to its SOP, as the rows of a card.

∂E/∂a = Σ ∂E/∂z · w over the neurons above, then ∂E/∂z = ∂E/∂a · ∂a/∂z: the compact form of the chain
rule. `core.network.backward_pass` computes it so; the single ways add up to the same.
"""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from core.explain.paths import is_shortened
from core.explain.sum_of_products import NeuronPass
from core.network.activations import Softmax
from core.network.elements import Weight
from core.network.notations import Kind, Name
from core.network.phases import Phase, Stage
from gui.inspector.cards.card import Formula, Part, Row, Total
from gui.inspector.cards.card_source import CardSource
from gui.inspector.cards.jacobian_rows import softmax_rows
from gui.inspector.cards.wrong_marks import fault_of, jacobian_fault

MOST_TERMS = 6  # neurons above that are neuron_pass one by one, the largest first
BACK = "back"  # the fold that tells them

translate = QCoreApplication.translate


def derivative_rows(neuron_pass: NeuronPass, origin: CardSource, opened: Collection[str]) -> list[Part]:
    """∂E/∂activation, the slope, and their product ∂E/∂SOP; that alone after a softmax, or where one is no number."""
    layer = neuron_pass.neuron.layer
    if layer == origin.network.depth - 1 and isinstance(origin.trace.activations_taken[-1], Softmax):
        return softmax_rows(neuron_pass, origin, opened)
    if layer == origin.network.depth - 1 and is_shortened(origin.trace, origin.row):
        return [_error_by_sop_at_once(neuron_pass, origin)]
    parts = _error_by_activation(neuron_pass, origin, opened)
    return [*parts, _slope_row(neuron_pass, origin), _error_by_sop(neuron_pass, origin)]


def formula_of(name: Name) -> Formula:
    """A name as a formula."""
    return Formula(name, name.tex)


def _error_by_activation(neuron_pass: NeuronPass, origin: CardSource, opened: Collection[str]) -> list[Part]:
    of = formula_of(neuron_pass.error_by_activation_name)
    layer, index, row = neuron_pass.neuron.layer, neuron_pass.neuron.index, origin.row
    value = neuron_pass.activation_gradient
    right = float(origin.right.activation_gradients[layer][row, index]) if origin.right else None
    meant = ""
    if layer == origin.network.depth - 1:
        above = 0
        rendered = origin.writer.error_by_output(index)
        formula, numbers = Formula(rendered.text, rendered.tex), rendered.numbers
        if origin.right_writer:
            meant = origin.right_writer.error_by_output(index).text
    else:
        above = origin.network.layers[layer + 1].size
        formula, numbers = _from_above(neuron_pass, origin)
    line = Row(
        "",
        of,
        formula,
        numbers,
        origin.number_format.signed(value),
        neuron_pass.neuron,
        translate("Cards", "{of} says how much the error changes with {name}.").format(
            of=of.text, name=neuron_pass.activation_name
        ),
        fault_of(value, right, origin.number_format, meant),
        phase=Phase(Stage.BACK, layer),
    )
    if above < 2:
        return [line]
    is_open = BACK in opened
    fold = line._replace(name="▾" if is_open else "▸", fold=BACK, opened=is_open)
    return [fold, *(_terms_from_above(neuron_pass, origin) if is_open else ())]


def _from_above(neuron_pass: NeuronPass, origin: CardSource) -> tuple[Formula, str]:
    """∂E/∂activation: what comes back by each weight that leads on."""
    trace = origin.trace
    index, above = neuron_pass.neuron.index, neuron_pass.neuron.layer + 1
    handed = trace.handed_back[above][origin.row]
    weights = trace.weights_back[above][index]
    if len(handed) > 2:
        over = translate("Cards", "over the %n neurons of the next layer", "", len(handed))
        first = _handed(neuron_pass, origin, 0)
        return Formula(f"{first.text} + …", rf"{first.tex} + \ldots"), over
    texts, pieces, numbers = [], [], []
    for target in range(len(handed)):
        product = _handed(neuron_pass, origin, target)
        texts.append(product.text)
        pieces.append(product.tex)
        numbers.append(origin.product(float(handed[target]), float(weights[target])))
    return Formula(" + ".join(texts), " + ".join(pieces)), " + ".join(numbers)


def _handed(neuron_pass: NeuronPass, origin: CardSource, target: int) -> Formula:
    """What comes back from one neuron above: its delta, or without its slope ∂E/∂activation, times the weight."""
    names, above = origin.names, neuron_pass.neuron.layer + 1
    if origin.trace.skips_slope(above):
        handed = names.called(Kind.ERROR_BY_ACTIVATION, above, target=target)
    else:
        handed = names.delta(above, target)
    weight = names.weight(above, neuron_pass.neuron.index, target)
    return Formula(f"{handed}·{weight}", rf"{handed.tex}\,{weight.tex}")


def _terms_from_above(neuron_pass: NeuronPass, origin: CardSource) -> list[Part]:
    """What comes back from each neuron above, ∂E/∂SOP times the weight; the largest, and the rest's sum."""
    trace, right, names, row = origin.trace, origin.right, origin.names, origin.row
    index, above = neuron_pass.neuron.index, neuron_pass.neuron.layer + 1
    handed = trace.handed_back[above][row]
    weights = trace.weights_back[above][index]
    products = handed * weights
    meant = right.deltas[above][row] * right.weights_back[above][index] if right else None
    largest = sorted(range(len(products)), key=lambda target: -_size(float(products[target])))[:MOST_TERMS]
    parts: list[Part] = []
    for target in largest:
        weight = names.weight(above, index, target)
        parts.append(
            Row(
                name="",
                of=_handed(neuron_pass, origin, target),
                formula=None,
                numbers=origin.product(float(handed[target]), float(weights[target])),
                value=origin.number_format.signed(float(products[target])),
                source=Weight(above, index, target),
                sentence=translate(
                    "Cards", "The part passed back through {weight}: the delta of the next neuron times {weight}."
                ).format(weight=weight),
                fault=fault_of(
                    float(products[target]), None if meant is None else float(meant[target]), origin.number_format
                ),
                phase=Phase(Stage.BACK, neuron_pass.neuron.layer),
            )
        )
    rest = len(products) - len(largest)
    if rest:
        others = neuron_pass.activation_gradient - float(products[largest].sum())
        label = translate("Cards", "%n more, together", "", rest)
        parts.append(
            Total(label, origin.number_format.signed(others), phase=Phase(Stage.BACK, neuron_pass.neuron.layer))
        )
    return parts


def _slope_row(neuron_pass: NeuronPass, origin: CardSource) -> Row:
    layer, index = neuron_pass.neuron.layer, neuron_pass.neuron.index
    of = formula_of(neuron_pass.slope_name)
    rendered = origin.writer.slope(neuron_pass.neuron)
    right = float(origin.right.slopes[layer][origin.row, index]) if origin.right else None
    meant, _ = origin.writer.slope_of(neuron_pass.kind, neuron_pass.sop_name, neuron_pass.activation_name)
    fault = fault_of(neuron_pass.slope, right, origin.number_format, meant)
    if fault and origin.right and isinstance(neuron_pass.kind, Softmax):
        delta = float(origin.right.deltas[layer][origin.row, index])
        fault = jacobian_fault(origin.names, index, delta, origin.number_format)
    return Row(
        name="",
        of=of,
        formula=Formula(rendered.text, rendered.tex),
        numbers="" if rendered.numbers == origin.number_format.figure(neuron_pass.slope) else rendered.numbers,
        value=origin.number_format.signed(neuron_pass.slope),
        source=neuron_pass.neuron,
        sentence=translate("Cards", "{of} is the derivative of the activation function at {sop}.").format(
            of=of.text, sop=neuron_pass.sop_name
        ),
        fault=fault,
        phase=Phase(Stage.SLOPES, layer),
    )


def _error_by_sop(neuron_pass: NeuronPass, origin: CardSource) -> Row:
    layer, index = neuron_pass.neuron.layer, neuron_pass.neuron.index
    of, by_activation = formula_of(neuron_pass.delta_name), formula_of(neuron_pass.error_by_activation_name)
    slope = formula_of(neuron_pass.slope_name)
    right = float(origin.right.deltas[layer][origin.row, index]) if origin.right else None
    return Row(
        name="",
        of=of,
        formula=Formula(f"{by_activation.text}·{slope.text}", rf"{by_activation.tex} \cdot {slope.tex}"),
        numbers=origin.product(neuron_pass.activation_gradient, neuron_pass.slope),
        value=origin.number_format.signed(neuron_pass.delta),
        source=neuron_pass.neuron,
        sentence=translate("Cards", "{of}, the delta, says how much the error changes with {name}.").format(
            of=of.text, name=neuron_pass.sop_name
        ),
        fault=fault_of(neuron_pass.delta, right, origin.number_format),
        phase=Phase(Stage.SLOPES, layer),
    )


def _error_by_sop_at_once(neuron_pass: NeuronPass, origin: CardSource) -> Row:
    """∂E/∂SOP of an output, where ∂E/∂activation is too large for a number, or the slope too small."""
    layer, index = neuron_pass.neuron.layer, neuron_pass.neuron.index
    of, by_activation = formula_of(neuron_pass.delta_name), formula_of(neuron_pass.error_by_activation_name)
    slope = formula_of(neuron_pass.slope_name)
    rendered = origin.writer.error_by_sop(index)
    right = float(origin.right.deltas[layer][origin.row, index]) if origin.right else None
    return Row(
        name="",
        of=of,
        formula=Formula(rendered.text, rendered.tex),
        numbers="" if rendered.numbers == origin.number_format.put_in(neuron_pass.delta) else rendered.numbers,
        value=origin.number_format.signed(neuron_pass.delta),
        source=neuron_pass.neuron,
        sentence=translate(
            "Cards", "{of}, the delta: {one} and {other} together, of which one is too large or too small for a number."
        ).format(of=of.text, one=by_activation.text, other=slope.text),
        fault=fault_of(neuron_pass.delta, right, origin.number_format),
        phase=Phase(Stage.SLOPES, layer),
    )


def _size(value: float) -> float:
    """Magnitude, with NaN counted as the largest there is."""
    return float("inf") if value != value else abs(value)
