"""One sentence about a factor: what its number is."""

from PySide6.QtCore import QCoreApplication

from core.explain.factors import Factor
from core.explain.formulas import RenderedFactor
from core.network.activations import Identity, Softmax
from core.network.elements import Bias, Neuron, Weight
from gui.inspector.cards.card_source import CardSource

translate = QCoreApplication.translate


def factor_sentence(factor: Factor, rendered: RenderedFactor, place: int, factors: int, origin: CardSource) -> str:
    """What the factor at `place` of so many, counted from 0, is: "g3 = ∂SOP3/∂Activ1 is the weight W41 …"."""
    return translate("Cards", "{name} = {of} {what}").format(
        name=origin.names.factor_label(place), of=rendered.of, what=_what(factor, rendered, place, factors - 1, origin)
    )


def _what(factor: Factor, rendered: RenderedFactor, place: int, last: int, origin: CardSource) -> str:
    if place == 0 and last % 2 == 1:
        return translate(
            "Cards", "says how much the error moves with the sum: by way of the output there is no number."
        )
    if place == 0:
        return translate("Cards", "says how much the error moves with the output.")
    if place == last:
        if isinstance(factor.source, Bias):
            return translate("Cards", "is 1: the bias is added as it is.")
        return translate("Cards", "is {formula}, what comes in by the weight.").format(formula=rendered.text)
    if isinstance(factor.source, Weight):
        if origin.trace.goes_back_by_other_weights(factor.source.layer):
            sentence = translate("Cards", "is the weight {formula}, as it is after its update: this rule's mistake.")
        else:
            sentence = translate("Cards", "is the weight {formula}, as it was before the update.")
        return sentence.format(formula=rendered.text)
    return _slope(factor, rendered, place, origin)


def _slope(factor: Factor, rendered: RenderedFactor, place: int, origin: CardSource) -> str:
    source, network = factor.source, origin.network
    output = isinstance(source, Neuron) and source.layer == network.depth - 1
    if output and place == 1:
        if rendered.text == "1" and not isinstance(network.layers[-1].activation, Identity):
            return translate("Cards", "is left out, as if it were 1: this rule's mistake.")
        if isinstance(network.layers[-1].activation, Softmax):
            return translate("Cards", "says how softmax moves this output with that sum.")
    if isinstance(source, Neuron):
        return translate("Cards", "is the slope of the activation function at {sop}.").format(
            sop=origin.names.sop(source.layer, source.index)
        )
    return ""
