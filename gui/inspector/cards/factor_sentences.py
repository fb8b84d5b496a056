"""One sentence about a factor: what its number is."""

from PySide6.QtCore import QCoreApplication

from core.explain.factors import Factor
from core.explain.formulas import RenderedFactor
from core.network.activations import Identity, Softmax
from core.network.elements import Bias, Neuron, Weight
from gui.inspector.cards.card_source import CardSource

translate = QCoreApplication.translate


def factor_sentence(factor: Factor, rendered: RenderedFactor, index: int, factors: int, origin: CardSource) -> str:
    """What the factor at `index` of so many, counted from 0, is: "g3 = ∂SOP3/∂Activ1 is the weight W41 …"."""
    source = factor.source
    sop = origin.names.sop(source.layer, source.index) if isinstance(source, Neuron) else ""
    sentence = _sentence(factor, rendered, index, factors - 1, origin)
    label = origin.names.factor_label(index)
    return sentence.format(name=label, of=rendered.of, formula=rendered.text, sop=sop)


def _sentence(factor: Factor, rendered: RenderedFactor, index: int, last: int, origin: CardSource) -> str:
    """The whole sentence, into which {name}, {of}, {formula} and {sop} are still to be put."""
    if index == 0 and last % 2 == 1:
        return translate(
            "Cards",
            "{name} = {of} says how much the error changes with the weighted sum: through the output it would be "
            "infinite or NaN.",
        )
    if index == 0:
        return translate("Cards", "{name} = {of} says how much the error changes with the output.")
    if index == last:
        if isinstance(factor.source, Bias):
            return translate("Cards", "{name} = {of} is 1: the bias is added as it is.")
        return translate("Cards", "{name} = {of} is {formula}, the input of the weight.")
    if isinstance(factor.source, Weight):
        if origin.trace.goes_back_by_other_weights(factor.source.layer):
            return translate("Cards", "{name} = {of} is the weight {formula}, as it is after its update: the mistake.")
        return translate("Cards", "{name} = {of} is the weight {formula}, as it was before the update.")
    return _derivative(factor, rendered, index, origin)


def _derivative(factor: Factor, rendered: RenderedFactor, index: int, origin: CardSource) -> str:
    source, network = factor.source, origin.network
    output = isinstance(source, Neuron) and source.layer == network.depth - 1
    if output and index == 1:
        if rendered.text == "1" and not isinstance(network.layers[-1].activation, Identity):
            return translate("Cards", "{name} = {of} is left out, as if it were 1: the mistake.")
        if isinstance(network.layers[-1].activation, Softmax):
            return translate("Cards", "{name} = {of} says how this output of softmax changes with that sum.")
    if isinstance(source, Neuron):
        return translate("Cards", "{name} = {of} is the derivative of the activation function at {sop}.")
    return "{name} = {of}"
