"""The card of a neuron: its SOP as a sum, its activation, and how the error hangs on both."""

from PySide6.QtCore import QCoreApplication

from core.activations import Softmax
from core.figures import figure, put_in, signed
from core.naming import tex
from core.sum_of_products import SumOfProducts
from gui.inspector.card import Caption, Card, Emphasis, Formula, Part, Row, Rule, Statement, Total
from gui.inspector.moment import Moment
from gui.inspector.terms import product_of, term_rows

NAMED = 6  # summands that the sum in names writes out

translate = QCoreApplication.translate


def neuron_card(told: SumOfProducts, moment: Moment) -> Card:
    """The card of the neuron that `told` tells about."""
    return Card(
        element=told.neuron,
        title=f"{told.sop_name} → {told.activation_name}",
        subtitle="",
        value=figure(told.activation),
        parts=(
            _sum_in_names(told),
            *term_rows(told.terms),
            Total(told.sop_name, signed(told.sop), Emphasis.STRONG),
            _activation(told),
            *(_loss(told, moment) if told.neuron.layer == moment.network.depth - 1 else ()),
            Rule(),
            Caption(translate("Cards", "How the error hangs on it")),
            *_derivatives(told, moment),
        ),
    )


def _sum_in_names(told: SumOfProducts) -> Statement:
    pieces = [Formula(told.sop_name, tex(told.sop_name)), Formula("=")]
    terms = list(told.terms)
    written = terms if len(terms) <= NAMED else [*terms[:2], terms[-1]]
    for place, term in enumerate(written):
        if place:
            pieces.append(Formula("+"))
        if len(written) < len(terms) and place == len(written) - 1:
            pieces += [Formula("…"), Formula("+")]
        pieces.append(product_of(term))
    return Statement(tuple(pieces))


def _activation(told: SumOfProducts) -> Row:
    return Row(
        name="",
        of=Formula(told.activation_name, tex(told.activation_name)),
        formula=Formula(told.formula, told.formula_tex),
        numbers="" if told.numbers == put_in(told.activation) else told.numbers,
        value=signed(told.activation),
        source=told.neuron,
        says=translate("Cards", "{activation} is the {function} of {sop}.").format(
            activation=told.activation_name, function=told.kind.name.replace("_", " "), sop=told.sop_name
        ),
    )


def _loss(told: SumOfProducts, moment: Moment) -> list[Part]:
    trace, index, outputs = moment.trace, told.neuron.index, moment.network.outputs
    loss = moment.lesson.objective.loss
    target_name = moment.names.target(index)
    p, t = told.activation, float(trace.targets[moment.row, index])
    if outputs == 1:
        formula = loss.formula(told.activation_name, target_name, 1)
        formula_tex = _loss_tex(loss.formula(tex(told.activation_name), tex(target_name), 1))
        numbers = loss.formula(put_in(p), put_in(t), 1)
    else:
        formula = loss.formula("p", "t", outputs)
        formula_tex = _loss_tex(formula)
        numbers = translate("Cards", "over all %n outputs p and targets t", "", outputs)
    return [
        Total(target_name, figure(t)),
        Row(
            name="",
            of=Formula("E", "E"),
            formula=Formula(formula, formula_tex),
            numbers=numbers,
            value=signed(float(trace.losses[moment.row])),
            source=told.neuron,
            says=translate("Cards", "E is the error of this sample."),
        ),
    ]


def _loss_tex(formula: str) -> str:
    """A loss written as text, as TeX."""
    for text, command in (("½", r"\frac{1}{2}"), ("²", "^2"), ("·ln ", r"\,\ln "), ("·ln(", r"\,\ln("), ("Σ", r"\sum")):
        formula = formula.replace(text, command)
    return formula.replace("−", "-")


def _derivatives(told: SumOfProducts, moment: Moment) -> list[Part]:
    names = moment.names
    error_of = Formula(f"∂E/∂{told.activation_name}", rf"\frac{{\partial E}}{{\partial {tex(told.activation_name)}}}")
    error_at_sop = Formula(f"∂E/∂{told.sop_name}", rf"\frac{{\partial E}}{{\partial {tex(told.sop_name)}}}")
    layer, index = told.neuron.layer, told.neuron.index
    output = layer == moment.network.depth - 1
    formula, numbers = _from_the_error(told, moment) if output else _from_the_next_layer(told, moment)
    rows: list[Part] = [
        Row(
            "",
            error_of,
            formula,
            numbers,
            signed(told.activation_gradient),
            told.neuron,
            translate("Cards", "{of} says how much the error moves with {name}.").format(
                of=error_of.text, name=told.activation_name
            ),
        )
    ]
    at_sop = translate("Cards", "{of}, the delta, says how much the error moves with {name}.").format(
        of=error_at_sop.text, name=told.sop_name
    )
    if output and isinstance(told.kind, Softmax):
        p = names.activation(layer, index)
        across = Formula(
            f"Σ ∂E/∂p·∂p/∂{told.sop_name}",
            rf"\sum \frac{{\partial E}}{{\partial p}}\,\frac{{\partial p}}{{\partial {tex(told.sop_name)}}}",
        )
        over = translate("Cards", "over all outputs p, {name} among them").format(name=p)
        return [*rows, Row("", error_at_sop, across, over, signed(told.delta), told.neuron, at_sop)]

    slope, slope_numbers = _slope(told, moment)
    slope_of = Formula(
        f"∂{told.activation_name}/∂{told.sop_name}",
        rf"\frac{{\partial {tex(told.activation_name)}}}{{\partial {tex(told.sop_name)}}}",
    )
    rows.append(
        Row(
            "",
            slope_of,
            slope,
            slope_numbers,
            signed(told.slope),
            told.neuron,
            translate("Cards", "{of} is the slope of the activation function at {sop}.").format(
                of=slope_of.text, sop=told.sop_name
            ),
        )
    )
    both = Formula(f"{error_of.text}·{slope_of.text}", rf"{error_of.tex} \cdot {slope_of.tex}")
    numbers = f"{put_in(told.activation_gradient)} · {put_in(told.slope)}"
    return [*rows, Row("", error_at_sop, both, numbers, signed(told.delta), told.neuron, at_sop)]


def _slope(told: SumOfProducts, moment: Moment) -> tuple[Formula, str]:
    """∂activation/∂SOP."""
    hidden = told.neuron.layer < moment.network.depth - 1
    taken = moment.trace.rule.activation_taken(told.kind, hidden)
    sop, activation = told.sop_name, told.activation_name
    numbers = taken.derivative_numbers(put_in(told.sop), put_in(told.activation))
    formula = Formula(taken.derivative_formula(sop, activation), taken.derivative_tex(tex(sop), tex(activation)))
    return formula, "" if numbers == put_in(told.slope) else numbers


def _from_the_error(told: SumOfProducts, moment: Moment) -> tuple[Formula, str]:
    loss, outputs, index = moment.trace.loss_taken, moment.network.outputs, told.neuron.index
    p, t = told.activation_name, moment.names.target(index)
    numbers = loss.gradient_numbers(
        put_in(told.activation), put_in(float(moment.trace.targets[moment.row, index])), outputs
    )
    formula = Formula(loss.gradient_formula(p, t, outputs), loss.gradient_tex(tex(p), tex(t), outputs))
    return formula, numbers


def _from_the_next_layer(told: SumOfProducts, moment: Moment) -> tuple[Formula, str]:
    """∂E/∂activation: what comes back by each weight that leads on."""
    trace, names = moment.trace, moment.names
    index, above = told.neuron.index, told.neuron.layer + 1
    skips = above == moment.network.depth - 1 and not trace.rule.hands_back_output_slope
    handed = (trace.activation_gradients if skips else trace.deltas)[above][moment.row]
    weights = trace.weights_back[above][index]
    if len(handed) > 2:
        over = translate("Cards", "over the %n neurons of the next layer", "", len(handed))
        at = "p" if skips else "z"
        return Formula(f"Σ ∂E/∂{at}·w", rf"\sum \frac{{\partial E}}{{\partial {at}}}\,w"), over
    texts, pieces, numbers = [], [], []
    for target in range(len(handed)):
        sop = names.activation(above, target) if skips else names.sop(above, target)
        weight = names.weight(above, index, target)
        texts.append(f"∂E/∂{sop}·{weight}")
        pieces.append(rf"\frac{{\partial E}}{{\partial {tex(sop)}}}\,{tex(weight)}")
        numbers.append(f"{put_in(float(handed[target]))} · {put_in(float(weights[target]))}")
    return Formula(" + ".join(texts), " + ".join(pieces)), " + ".join(numbers)
