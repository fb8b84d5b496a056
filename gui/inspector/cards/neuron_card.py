"""The card of a neuron: its SOP as a sum, its activation, and how the error hangs on both."""

from collections.abc import Collection

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.analysis.saturation import saturated
from core.explain.sum_of_products import SumOfProducts
from core.network.names import tex
from core.network.phases import Phase, Stage
from gui.inspector.cards.card import Caption, Card, Emphasis, Formula, Part, Row, Rule, Statement, Total
from gui.inspector.cards.card_source import Moment
from gui.inspector.cards.derivative_rows import derivative_rows
from gui.inspector.cards.sum_rows import product_of, term_rows

NAMED = 6  # summands that the sum in names writes out

translate = QCoreApplication.translate


def neuron_card(told: SumOfProducts, moment: Moment, opened: Collection[str] = ()) -> Card:
    """The card of the neuron that `told` tells about, with these folds open."""
    return Card(
        element=told.neuron,
        title=f"{told.sop_name} → {told.activation_name}",
        subtitle=_state(told),
        value=moment.number_format.figure(told.activation),
        parts=(
            _sum_in_names(told),
            *term_rows(told.terms, moment.number_format, phase=Phase(Stage.SOPS, told.neuron.layer)),
            Total(
                told.sop_name,
                moment.number_format.signed(told.sop),
                Emphasis.STRONG,
                Phase(Stage.SOPS, told.neuron.layer),
            ),
            _activation(told, moment),
            *(_loss(told, moment) if told.neuron.layer == moment.network.depth - 1 else ()),
            Rule(),
            Caption(translate("Cards", "How the error hangs on it")),
            *derivative_rows(told, moment, opened),
        ),
        phase=Phase(Stage.ACTIVATIONS, told.neuron.layer),
    )


def _state(told: SumOfProducts) -> str:
    """Whether it is saturated, or dead."""
    if not saturated(told.kind, np.array(told.slope)):
        return ""
    return translate("Cards", "dead") if told.kind.name == "relu" else translate("Cards", "saturated")


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


def _activation(told: SumOfProducts, moment: Moment) -> Row:
    written = moment.writer.activation(told.neuron)
    return Row(
        name="",
        of=Formula(told.activation_name, tex(told.activation_name)),
        formula=Formula(written.text, written.tex),
        numbers="" if written.numbers == moment.number_format.figure(told.activation) else written.numbers,
        value=moment.number_format.signed(told.activation),
        source=told.neuron,
        says=translate("Cards", "{activation} is the {function} of {sop}.").format(
            activation=told.activation_name, function=told.kind.name.replace("_", " "), sop=told.sop_name
        ),
        phase=Phase(Stage.ACTIVATIONS, told.neuron.layer),
    )


def _loss(told: SumOfProducts, moment: Moment) -> list[Part]:
    trace, index, outputs = moment.trace, told.neuron.index, moment.network.outputs
    loss = moment.setup.objective.loss
    target_name = moment.names.target(index)
    p, t = told.activation, float(trace.targets[moment.row, index])
    if outputs == 1:
        formula = loss.formula(told.activation_name, target_name, 1)
        formula_tex = _loss_tex(loss.formula(tex(told.activation_name), tex(target_name), 1))
        least = loss.digits(p, t, moment.number_format.digits)
        rest = moment.writer.complement(index)
        numbers = loss.formula(
            moment.number_format.put_in(p, least=least), moment.number_format.put_in(t, least=least), 1, rest
        )
    else:
        formula = loss.formula("p", "t", outputs)
        formula_tex = _loss_tex(formula)
        numbers = translate("Cards", "over all %n outputs p and targets t", "", outputs)
    return [
        Total(moment.names.wanted(index), moment.number_format.figure(t)),
        Row(
            name="",
            of=Formula("E", "E"),
            formula=Formula(formula, formula_tex),
            numbers=numbers,
            value=moment.number_format.signed(float(trace.losses[moment.row])),
            source=told.neuron,
            says=translate("Cards", "E is the error of this sample."),
            phase=Phase(Stage.ERROR),
        ),
    ]


def _loss_tex(formula: str) -> str:
    """A loss written as text, as TeX."""
    for text, command in (("½", r"\frac{1}{2}"), ("²", "^2"), ("·ln ", r"\,\ln "), ("·ln(", r"\,\ln("), ("Σ", r"\sum")):
        formula = formula.replace(text, command)
    return formula.replace("−", "-")
