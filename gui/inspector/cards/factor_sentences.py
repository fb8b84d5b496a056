"""One sentence about a factor: what its number is."""

from PySide6.QtCore import QCoreApplication

from core.explain.factors import Factor
from core.explain.formulas import RenderedFactor, factor_name
from core.network.activations import Identity, Softmax
from core.network.elements import Bias, Neuron, Weight
from gui.inspector.cards.card_source import CardSource

translate = QCoreApplication.translate


def factor_sentence(factor: Factor, rendered: RenderedFactor, place: int, factors: int, origin: CardSource) -> str:
    """What the factor at `place` of so many, counted from 0, is: "g3 = ∂SOP3/∂Activ1 is the weight W41 …"."""
    return translate("Cards", "{name} = {of} {what}").format(
        name=factor_name(place), of=rendered.of, what=_what(factor, rendered, place, factors - 1, origin)
    )


def _what(factor: Factor, rendered: RenderedFactor, place: int, last: int, origin: CardSource) -> str:
    if place == 0 and last % 2 == 1:
        return translate(
            "Cards",
            "says how much the error changes with the weighted sum: through the output it would be infinite or NaN.",
        )
    if place == 0:
        return translate("Cards", "says how much the error changes with the output.")
    if place == last:
        if isinstance(factor.source, Bias):
            return translate("Cards", "is 1: the bias is added as it is.")
        return translate("Cards", "is {formula}, the input of the weight.").format(formula=rendered.text)
    if isinstance(factor.source, Weight):
        if origin.trace.goes_back_by_other_weights(factor.source.layer):
            sentence = translate("Cards", "is the weight {formula}, as it is after its update: the mistake.")
        else:
            sentence = translate("Cards", "is the weight {formula}, as it was before the update.")
        return sentence.format(formula=rendered.text)
    return _slope(factor, rendered, place, origin)


def _slope(factor: Factor, rendered: RenderedFactor, place: int, origin: CardSource) -> str:
    source, network = factor.source, origin.network
    output = isinstance(source, Neuron) and source.layer == network.depth - 1
    if output and place == 1:
        if rendered.text == "1" and not isinstance(network.layers[-1].activation, Identity):
            return translate("Cards", "is left out, as if it were 1: the mistake.")
        if isinstance(network.layers[-1].activation, Softmax):
            return translate("Cards", "says how this output of softmax changes with that sum.")
    if isinstance(source, Neuron):
        return translate("Cards", "is the derivative of the activation function at {sop}.").format(
            sop=origin.names.sop(source.layer, source.index)
        )
    return ""
