"""What may be read of a quantity while it is practised: its number, one's own, or that it is hidden."""

from PySide6.QtCore import QCoreApplication

from core.base.number_format import rounded_figure
from core.base.spoken import phrases
from core.exercises.practice.practice import LineState, Practice
from core.exercises.sheet.quantity import GIVEN, LOSS, Quantity, QuantityKind
from core.network.elements import Input, Neuron
from gui.diagram.scene.neurons import level_of
from gui.diagram.scene.shown import NodeNumbers
from gui.look.short_numbers import brief
from gui.practice.line_numbers import given_number, own_number
from gui.practice.parts.marks import mark_name, mark_of_line

MOST_IN_A_NEURON = 8  # digits


def number_of(practice: Practice, quantity: Quantity, most: int | None = None) -> str:
    """The number of a quantity, `most` digits of it; empty as long as it is hidden.

    What is given is in full, so that what is worked out from it has all the digits that are asked.
    """
    if practice.hides(quantity):
        return ""
    sheet = practice.sheet
    if quantity.kind in GIVEN:
        return given_number(sheet, quantity)
    return rounded_figure(sheet.value(quantity), sheet.digits if most is None else min(sheet.digits, most))


def input_numbers(practice: Practice, element: Input) -> NodeNumbers:
    """What an input shows."""
    quantity = Quantity(QuantityKind.INPUT, target=element.index)
    return NodeNumbers(lower=number_of(practice, quantity), brief=brief(practice.sheet.value(quantity)))


def neuron_numbers(practice: Practice, element: Neuron) -> NodeNumbers:
    """What a neuron shows; neither number nor fill of what is hidden."""
    layer, index = element.layer, element.index
    sop, activation = (Quantity(kind, layer, target=index) for kind in (QuantityKind.SOP, QuantityKind.ACTIVATION))
    lower, level, short = number_of(practice, activation, MOST_IN_A_NEURON), None, ""
    if lower:
        numbers, network = practice.sheet.numbers, practice.sheet.iteration.network
        value = practice.sheet.value(activation)
        all_of_layer = numbers.neurons(QuantityKind.ACTIVATION, layer)
        level = level_of(network.layers[layer].activation.bounds, value, all_of_layer)
        short = brief(value)
    return NodeNumbers(number_of(practice, sop, MOST_IN_A_NEURON), lower, level, brief=short)


def spoken(practice: Practice, quantity: Quantity) -> str:
    """What a screen reader says of a quantity, and a tool tip."""
    name, state = practice.sheet.names.name(quantity), practice.state_of(quantity)
    true, yours = number_of(practice, quantity), own_number(practice, quantity)
    if not true and not yours:
        hidden = QCoreApplication.translate("PracticeDiagram", "{name}, hidden until answered")
        return hidden.format(name=name)
    is_asked = state is not LineState.GIVEN
    parts = [name, *([mark_name(mark_of_line(state))] if is_asked else [])]
    if not true:
        parts.append(QCoreApplication.translate("PracticeDiagram", "yours {number}").format(number=yours))
    elif state in (LineState.FOLLOWS, LineState.SLIP, LineState.WRONG):
        both = QCoreApplication.translate("PracticeDiagram", "yours {yours}, true {true}")
        parts.append(both.format(yours=yours, true=true))
    else:
        parts.insert(1, true)
    return phrases(parts)


def error_text(practice: Practice) -> str:
    """The error of the sample; empty as long as it is hidden."""
    return number_of(practice, LOSS)
