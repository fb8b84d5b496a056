"""The card of a neuron: its SOP as a sum, its activation, and how the error hangs on both."""

from collections.abc import Collection

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.analysis.saturation import saturated
from core.base.spoken import closed_up
from core.explain.equations import ends_of_loss, loss_tex, loss_text
from core.explain.sum_of_products import SumOfProducts
from core.network.function_names import function_name
from core.network.names import tex
from core.network.phases import Phase, Stage
from gui.inspector.cards.card import Caption, Card, Divider, Emphasis, Formula, Part, Row, Statement, Total
from gui.inspector.cards.card_source import CardSource
from gui.inspector.cards.derivative_rows import derivative_rows
from gui.inspector.cards.sum_rows import product_of, term_rows
from gui.texts.faults import translated

NAMED = 6  # summands that the sum in names writes out

translate = QCoreApplication.translate


def neuron_card(neuron_pass: SumOfProducts, origin: CardSource, opened: Collection[str] = ()) -> Card:
    """The card of the neuron that `neuron_pass` tells about, with these folds open."""
    return Card(
        element=neuron_pass.neuron,
        title=f"{neuron_pass.sop_name} → {neuron_pass.activation_name}",
        subtitle=_state(neuron_pass),
        value=origin.number_format.figure(neuron_pass.activation),
        parts=(
            _sum_in_names(neuron_pass),
            *term_rows(neuron_pass.terms, origin.number_format, phase=Phase(Stage.SOPS, neuron_pass.neuron.layer)),
            Total(
                neuron_pass.sop_name,
                origin.number_format.signed(neuron_pass.sop),
                Emphasis.STRONG,
                Phase(Stage.SOPS, neuron_pass.neuron.layer),
            ),
            _activation(neuron_pass, origin),
            *(_loss(neuron_pass, origin) if neuron_pass.neuron.layer == origin.network.depth - 1 else ()),
            Divider(),
            Caption(translate("Cards", "How the error depends on it")),
            *derivative_rows(neuron_pass, origin, opened),
        ),
        phase=Phase(Stage.ACTIVATIONS, neuron_pass.neuron.layer),
    )


def picture_neuron_card(
    neuron_pass: SumOfProducts,
    origin: CardSource,
    shape: tuple[int, int],
    opened: Collection[str] = (),
    *,
    is_brief: bool = False,
) -> Card:
    """The card of a neuron of the first layer, to which a picture with this `shape`, (rows, columns), comes in.

    In brief it says what the neuron looks for, what it finds, and whom it tells most.
    """
    from gui.inspector.cards.picture_rows import (
        MOST_IN_BRIEF,
        MOST_TOLD,
        pictures_of,
        sum_of_picture,
        told_caption,
        told_rows,
    )

    whole, neuron, network = neuron_card(neuron_pass, origin, opened), neuron_pass.neuron, origin.network
    is_output = neuron.layer == network.depth - 1
    first: list[Part] = [
        pictures_of(neuron, origin, shape),
        sum_of_picture(neuron_pass, origin),
        _activation(neuron_pass, origin),
    ]
    if not is_output:
        bars = told_rows(neuron, origin, MOST_IN_BRIEF if is_brief else MOST_TOLD)
        first += [Divider(), Caption(told_caption(neuron, origin)), *bars]
    place = (
        translate("Cards", "output {number} of {count}")
        if is_output
        else translate("Cards", "hidden neuron {number} of {count}")
    )
    subtitle = place.format(number=neuron.index + 1, count=network.sizes[neuron.layer + 1])
    if whole.subtitle:
        subtitle = translate("Cards", "{place}, {state}").format(place=subtitle, state=whole.subtitle)
    if is_brief:
        return whole._replace(subtitle=subtitle, parts=tuple(first))
    products = whole.parts.index(
        next(part for part in whole.parts if isinstance(part, Total) and part.emphasis is Emphasis.STRONG)
    )
    told_already = products + 2  # the SOP and the activation
    rest = (
        *whole.parts[told_already:],
        Divider(),
        Caption(translate("Cards", "Its largest products")),
        *whole.parts[:products],
    )
    return whole._replace(subtitle=subtitle, parts=(*first, *rest))


def _state(neuron_pass: SumOfProducts) -> str:
    """Whether it is saturated, or dead."""
    if not saturated(neuron_pass.kind, np.array(neuron_pass.slope)):
        return ""
    return translate("Cards", "dead") if neuron_pass.kind.name == "relu" else translate("Cards", "saturated")


def _sum_in_names(neuron_pass: SumOfProducts) -> Statement:
    pieces = [Formula(neuron_pass.sop_name, tex(neuron_pass.sop_name)), Formula("=")]
    terms = list(neuron_pass.terms)
    named = terms if len(terms) <= NAMED else [*terms[:2], terms[-1]]
    for index, term in enumerate(named):
        if index:
            pieces.append(Formula("+"))
        if len(named) < len(terms) and index == len(named) - 1:
            pieces += [Formula("…"), Formula("+")]
        pieces.append(product_of(term))
    return Statement(tuple(pieces))


def _activation(neuron_pass: SumOfProducts, origin: CardSource) -> Row:
    rendered = origin.writer.activation(neuron_pass.neuron)
    return Row(
        name="",
        of=Formula(neuron_pass.activation_name, tex(neuron_pass.activation_name)),
        formula=Formula(rendered.text, rendered.tex),
        numbers="" if rendered.numbers == origin.number_format.figure(neuron_pass.activation) else rendered.numbers,
        value=origin.number_format.signed(neuron_pass.activation),
        source=neuron_pass.neuron,
        sentence=closed_up(
            translate("Cards", "{activation} is the {function} of {sop}.").format(
                activation=neuron_pass.activation_name,
                function=translated(function_name(neuron_pass.kind.name)),
                sop=neuron_pass.sop_name,
            )
        ),
        phase=Phase(Stage.ACTIVATIONS, neuron_pass.neuron.layer),
    )


def _loss(neuron_pass: SumOfProducts, origin: CardSource) -> list[Part]:
    trace, index, outputs = origin.trace, neuron_pass.neuron.index, origin.network.outputs
    loss = origin.setup.objective.loss
    target_name, error = origin.names.target(index), origin.names.error
    p, t = neuron_pass.activation, float(trace.targets[origin.row, index])
    if outputs == 1:
        ends = ends_of_loss(origin.names, loss, neuron_pass.activation_name, target_name)
        formula = loss_text(origin.names, loss)
        formula_tex = loss_tex(loss.formula(ends[0].tex, ends[1].tex, 1))
        least = loss.digits(p, t, origin.number_format.digits)
        rest = origin.writer.complement(index)
        p_text, t_text = (origin.number_format.put_in(each, least=least) for each in (p, t))
        numbers = loss.formula(*ends_of_loss(origin.names, loss, p_text, t_text), 1, rest)
    else:
        formula = loss_text(origin.names, loss)
        ends = origin.names.activation(neuron_pass.neuron.layer, 0), origin.names.target(0)
        first, wanted = ends_of_loss(origin.names, loss, *ends)
        formula_tex = rf"{loss_tex(loss.term(first.tex, wanted.tex, outputs))} + \ldots"
        numbers = translate("Cards", "over all %n outputs and targets", "", outputs)
    return [
        Total(origin.names.wanted(index), origin.number_format.figure(t)),
        Row(
            name="",
            of=Formula(error, error.tex),
            formula=Formula(formula, formula_tex),
            numbers=numbers,
            value=origin.number_format.signed(float(trace.losses[origin.row])),
            source=neuron_pass.neuron,
            sentence=translate("Cards", "{error} is the error of this sample.").format(error=error),
            phase=Phase(Stage.ERROR),
        ),
    ]
