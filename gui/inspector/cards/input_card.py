"""The card of an input: its value, and what it adds to each neuron's sum."""

from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from core.explain.sum_of_products import Term
from core.network.elements import Input, Weight
from gui.inspector.cards.card import Caption, Card
from gui.inspector.cards.card_source import CardSource
from gui.inspector.cards.sum_rows import term_rows

translate = QCoreApplication.translate


def input_card(element: Input, origin: CardSource) -> Card:
    """The card of one input."""
    names, index = origin.names, element.index
    value = float(origin.trace.forward.inputs[origin.row, index])
    neurons = range(origin.network.layers[0].size)
    terms = [
        Term(
            parameter=Weight(0, index, neuron),
            source=element,
            parameter_name=names.weight(0, index, neuron),
            source_name=names.input(index),
            parameter_value=float(origin.trace.weights[0][index, neuron]),
            source_value=value,
        )
        for neuron in neurons
    ]
    text = translate("Cards", "input, sample {number} of {count}")
    if origin.is_drawn:
        text = translate("Cards", "input, drawn sample: not trained on")
    elif origin.is_held_out:
        text = translate("Cards", "input, sample {number} of {count}, held out: not trained on")
    subtitle = text.format(number=grouped(origin.sample + 1), count=grouped(len(origin.setup.whole.inputs)))
    if origin.setup.image_shape is not None:
        from gui.texts.pictures import pixel_told

        subtitle = pixel_told(origin.setup, index, value, origin.number_format)
    return Card(
        element=element,
        title=names.input(index),
        subtitle=subtitle,
        value=origin.number_format.figure(value),
        parts=(
            Caption(translate("Cards", "What it adds to each sum")),
            *term_rows(terms, origin.number_format, [names.sop(0, neuron) for neuron in neurons]),
        ),
    )
