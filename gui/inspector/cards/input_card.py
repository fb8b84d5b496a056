"""The card of an input: its value, and what it adds to each neuron's sum."""

from PySide6.QtCore import QCoreApplication

from core.explain.sum_of_products import Term
from core.network.elements import Input, Weight
from gui.inspector.cards.card import Caption, Card
from gui.inspector.cards.card_source import Moment
from gui.inspector.cards.sum_rows import term_rows

translate = QCoreApplication.translate


def input_card(element: Input, moment: Moment) -> Card:
    """The card of one input."""
    names, index = moment.names, element.index
    value = float(moment.trace.forward.inputs[moment.row, index])
    neurons = range(moment.network.layers[0].size)
    terms = [
        Term(
            parameter=Weight(0, index, neuron),
            source=element,
            parameter_name=names.weight(0, index, neuron),
            source_name=names.input(index),
            parameter_value=float(moment.trace.weights[0][index, neuron]),
            source_value=value,
        )
        for neuron in neurons
    ]
    told = translate("Cards", "input, sample {number} of {count}")
    if moment.setup.is_held_out(moment.sample):
        told = translate("Cards", "input, sample {number} of {count}, held out: not trained on")
    return Card(
        element=element,
        title=names.input(index),
        subtitle=told.format(number=moment.sample + 1, count=len(moment.setup.whole.inputs)),
        value=moment.number_format.figure(value),
        parts=(
            Caption(translate("Cards", "What it adds to each sum")),
            *term_rows(terms, moment.number_format, [names.sop(0, neuron) for neuron in neurons]),
        ),
    )
