"""What the diagram shows of an element while a lesson asks: no number of what is asked, nor of what follows from it."""

from PySide6.QtCore import QCoreApplication

from core.exercises.sheet.quantity import LOSS, Quantity, QuantityKind
from core.network.elements import Neuron
from core.network.phases import Reached, Stage
from gui.diagram.scene.shown import BEFORE_ERROR, NodeNumbers, without_error
from gui.look.asked import ASKED, NOT_YET
from gui.model.readings import Readings


def veiled(numbers: NodeNumbers, neuron: Neuron, readings: Readings, reached: Reached) -> NodeNumbers:
    """A neuron's numbers, with a sign in the place of each that may not be read, or isn't computed yet."""
    if not readings.is_taught:
        return numbers
    upper = number_or_sign(numbers.upper, neuron, QuantityKind.SOP, readings)
    lower = number_or_sign(numbers.lower, neuron, QuantityKind.ACTIVATION, readings)
    veil, layer, index = readings.veil, neuron.layer, neuron.index
    if lower in (ASKED, NOT_YET):
        numbers = numbers._replace(level=None, saturated=False, bad=False, brief=lower)
    foot = numbers.foot
    has_error = layer == readings.network.depth - 1 and index == readings.network.outputs - 1
    if has_error and (veil.hides_errors or not reached.has(Stage.ERROR)):
        sign = ASKED if veil.is_asked(LOSS) else NOT_YET
        foot = f"{without_error(foot)}{BEFORE_ERROR}{readings.names.error} = {sign}"
    kind = QuantityKind.DELTA if reached.has(Stage.SLOPES, layer) else QuantityKind.ERROR_BY_ACTIVATION
    tag = "" if veil.hides(Quantity(kind, layer, target=index)) else numbers.tag
    return numbers._replace(upper=upper, lower=lower, foot=foot, tag=tag)


def number_or_sign(number: str, neuron: Neuron, kind: QuantityKind, readings: Readings) -> str:
    """The number of a neuron's quantity, `ASKED` in its place, or `NOT_YET`."""
    quantity = Quantity(kind, neuron.layer, target=neuron.index)
    if readings.veil.is_asked(quantity):
        return ASKED
    return NOT_YET if not number or readings.veil.hides(quantity) else number


def heard(sign: str) -> str:
    """A number as it is read out, or what the sign in its place means."""
    if sign == ASKED:
        return QCoreApplication.translate("Diagram", "asked, hidden")
    return QCoreApplication.translate("Diagram", "not computed yet") if sign == NOT_YET else sign
