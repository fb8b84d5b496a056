"""The card of whatever is pointed at, and the formulas that a setup's cards need."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from core.base.number_format import MOST, NumberFormat
from core.network.elements import Bias, Element, Input, Neuron, Weight
from gui.inspector.cards.card import Card
from gui.inspector.cards.card_source import CardSource
from gui.inspector.cards.input_card import input_card
from gui.inspector.cards.neuron_card import neuron_card
from gui.inspector.cards.weight_card import weight_card
from gui.model.workbench import Workbench

SMALL = 200  # parameters: so few cards are typeset before anyone asks


def card_of(workbench: Workbench, element: Element, opened: Collection[str] = ()) -> Card:
    """The card of `element` at the state, phase and sample on the screen, with these folds open."""
    return _card_in(workbench.number_format, workbench, element, opened)


def card_in_full(workbench: Workbench, element: Element, opened: Collection[str] = ()) -> Card:
    """The same card with every digit of its numbers."""
    return _card_in(replace(workbench.number_format, digits=MOST), workbench, element, opened)


def _card_in(number_format: NumberFormat, workbench: Workbench, element: Element, opened: Collection[str]) -> Card:
    origin = _origin(workbench, number_format)
    return _whole_card(workbench, element, origin, opened).so_far(workbench.reached)


def _whole_card(workbench: Workbench, element: Element, origin: CardSource, opened: Collection[str]) -> Card:
    match element:
        case Weight() | Bias():
            return weight_card(element, origin, opened)
        case Neuron():
            return neuron_card(workbench.sum_of_products(element), origin, opened)
        case Input():
            return input_card(element, origin)


def _origin(workbench: Workbench, number_format: NumberFormat) -> CardSource:
    passes, marks = workbench.passes, workbench.side_by_side and workbench.is_mistaken
    return CardSource(
        setup=workbench.setup_here,
        trace=passes.trace,
        row=passes.row,
        sample=passes.sample,
        batch_trace=passes.batch_trace,
        samples=passes.batch,
        right=passes.right_trace if marks else None,
        right_gradient=passes.right_gradient if marks else None,
        # In a wide network that state may have to be replayed: not for every frame while training runs.
        rival=workbench.rival_parameters if marks and not workbench.running else None,
        number_format=number_format,
    )


def tex_of_setup(workbench: Workbench) -> Iterator[str]:
    """All TeX on the cards of a small network, a card at a time; nothing for a large one."""
    network = workbench.network
    if network.parameter_count >= SMALL:
        return
    for position in range(network.parameter_count):
        yield from card_of(workbench, network.parameter(position)).tex()
    for layer, size in enumerate(network.sizes[1:]):
        for index in range(size):
            yield from card_of(workbench, Neuron(layer, index)).tex()
    for index in range(network.inputs):
        yield from card_of(workbench, Input(index)).tex()
