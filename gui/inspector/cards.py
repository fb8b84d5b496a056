"""The card of whatever is pointed at, and the formulas that a lesson's cards need."""

from collections.abc import Iterator

from core.elements import Bias, Element, Input, Neuron, Weight
from gui.inspector.card import Card
from gui.inspector.input_card import input_card
from gui.inspector.moment import Moment
from gui.inspector.neuron_card import neuron_card
from gui.inspector.weight_card import MOST_PATHS, weight_card
from gui.workbench import Workbench

SMALL = 200  # parameters: so few cards are typeset before anyone asks


def card_of(workbench: Workbench, element: Element) -> Card:
    """The card of `element` at the state and for the sample on the screen."""
    moment = Moment(workbench.lesson, workbench.trace, workbench.row, workbench.sample)
    match element:
        case Weight() | Bias():
            return weight_card(workbench.chain(element, MOST_PATHS), moment)
        case Neuron():
            return neuron_card(workbench.sum_of_products(element), moment)
        case Input():
            return input_card(element, moment)


def tex_of_lesson(workbench: Workbench) -> Iterator[str]:
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
