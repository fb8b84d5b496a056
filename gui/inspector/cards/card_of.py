"""The card of whatever is pointed at, and the formulas that a setup's cards need."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from core.base.catalogue import english_of
from core.base.number_format import MOST, NumberFormat
from core.network.elements import Bias, Element, Input, Neuron, Weight
from gui.inspector.cards.bilingual import bilingual
from gui.inspector.cards.card import Card
from gui.inspector.cards.card_source import CardSource
from gui.inspector.cards.input_card import input_card
from gui.inspector.cards.neuron_card import neuron_card, picture_neuron_card
from gui.inspector.cards.weight_card import weight_card
from gui.inspector.cards.withheld import card_up_to, veiled_card
from gui.model.readings import Readings

SMALL = 200  # parameters: so few cards are typeset before anyone asks


def card_of(readings: Readings, element: Element, opened: Collection[str] = (), *, is_brief: bool = False) -> Card:
    """The card of `element` at the state, phase and sample on the screen, with these folds open.

    In brief it says of a neuron that looks at a picture what can be taken in at a glance.
    """
    card = _card_in(readings.number_format, readings, element, opened, is_brief=is_brief)
    language = readings.second_language
    return bilingual(card, english_of(language, "Cards")) if language else card


def card_in_full(readings: Readings, element: Element, opened: Collection[str] = ()) -> Card:
    """The same card with every digit of its numbers."""
    return _card_in(replace(readings.number_format, digits=MOST), readings, element, opened)


def _card_in(
    number_format: NumberFormat,
    readings: Readings,
    element: Element,
    opened: Collection[str],
    *,
    is_brief: bool = False,
) -> Card:
    origin = _origin(readings, number_format)
    card = _whole_card(readings, element, origin, opened, is_brief=is_brief)
    card = veiled_card(card_up_to(card, readings.reached), readings.veil)
    if origin.board is None:
        return card
    return card.beside_exact(_card_in(number_format, readings.exactly, element, opened, is_brief=is_brief))


def _whole_card(
    readings: Readings, element: Element, origin: CardSource, opened: Collection[str], *, is_brief: bool
) -> Card:
    shape = origin.setup.image_shape
    match element:
        case Neuron(0, _) if shape is not None:
            return picture_neuron_card(readings.sum_of_products(element), origin, shape, opened, is_brief=is_brief)
        case Weight() | Bias():
            return weight_card(element, origin, opened)
        case Neuron():
            return neuron_card(readings.sum_of_products(element), origin, opened)
        case Input():
            return input_card(element, origin)


def _origin(readings: Readings, number_format: NumberFormat) -> CardSource:
    passes, marks, board = readings.passes, readings.right_rule.is_shown, readings.board
    return CardSource(
        setup=readings.setup_here,
        trace=readings.trace,
        row=readings.row,
        sample=passes.sample,
        batch_trace=passes.batch_trace,
        samples=passes.batch,
        right=passes.right_trace if marks else None,
        right_gradient=passes.right_gradient if marks else None,
        # In a wide network that state may have to be replayed: not for every frame while training runs.
        rival=readings.right_rule.parameters if marks and not readings.running else None,
        number_format=number_format,
        rate=readings.rate,
        update=passes.update_step if board is None else passes.update_step.on_board(board.sheet.digits),
        board=board,
    )


def tex_of_setup(readings: Readings) -> Iterator[str]:
    """All TeX on the cards of a small network, a card at a time; nothing for a large one."""
    network = readings.network
    if network.parameter_count >= SMALL:
        return
    for position in range(network.parameter_count):
        yield from card_of(readings, network.parameter(position)).tex()
    for layer, size in enumerate(network.sizes[1:]):
        for index in range(size):
            yield from card_of(readings, Neuron(layer, index)).tex()
    for index in range(network.inputs):
        yield from card_of(readings, Input(index)).tex()
