"""Why what was asked for can't be: an answer, a row of values, hidden sizes, a name. None ends with a full stop."""

import math

from PySide6.QtCore import QCoreApplication

from core.analysis.back_query import NotFinite, OutOfRange, QueryFault, SharesOffOne
from core.base.errors import shortened
from core.base.number_format import grouped
from core.experiments.hidden_sizes import NoSize, SizeCount, SizesFault
from core.experiments.sweep import RowFault
from core.network.activations import Bounds
from core.network.elements import Bias, Weight
from core.network.find_element import FindFault, NoBiases, NoLayer, NoSuchBias, NoSuchName, NoSuchWeight, NothingTyped
from core.network.names import Names

translate = QCoreApplication.translate


def query_fault_text(fault: QueryFault) -> str:
    """Why a network can't give an answer."""
    match fault:
        case NotFinite():
            return translate("Query", "the weights, or what is wanted, are no finite numbers")
        case OutOfRange(output, wanted, activation, bounds):
            return translate("Query", "output {number} can't be {value}: a {kind} only gives what is {where}").format(
                number=output + 1, value=f"{wanted:g}", kind=activation.replace("_", " "), where=_limits(bounds)
            )
        case SharesOffOne(total):
            return translate("Query", "the outputs of a softmax add up to 1; those wanted add up to {total}").format(
                total=f"{total:g}"
            )


def _limits(bounds: Bounds) -> str:
    """What lies within, in words."""
    low, high = (f"{end:g}".replace("-", "−") for end in (bounds.low, bounds.high))
    if math.isinf(bounds.high):
        text = translate("Query", "{low} or above") if bounds.takes_low else translate("Query", "above {low}")
    elif math.isinf(bounds.low):
        text = translate("Query", "{high} or below") if bounds.takes_high else translate("Query", "below {high}")
    else:
        text = {
            (False, False): translate("Query", "between {low} and {high}"),
            (False, True): translate("Query", "above {low}, up to {high}"),
            (True, False): translate("Query", "from {low}, below {high}"),
            (True, True): translate("Query", "from {low}, up to {high}"),
        }[bounds.takes_low, bounds.takes_high]
    return text.format(low=low, high=high)


def row_fault_text(fault: RowFault) -> str:
    """Why there is no row of values from the first to the last."""
    return {
        RowFault.NOT_RISING: translate("Sweep", "the first value has to be below the last"),
        RowFault.NOT_POSITIVE: translate("Sweep", "the first value has to be above 0"),
    }[fault]


def sizes_fault_text(fault: SizesFault) -> str:
    """Why what was typed are no hidden sizes."""
    match fault:
        case NoSize(word, largest):
            return translate("Comparison", '"{word}" stands there; sizes are whole numbers from 0 to {largest}').format(
                word=word, largest=grouped(largest)
            )
        case SizeCount(count, most):
            return translate("Comparison", "{count} sizes stand there; there can be 1 to {most} of them").format(
                count=count, most=most
            )


def find_fault_text(fault: FindFault, names: Names) -> str:
    """Why nothing is found by what was typed, and what there is."""
    network = names.network
    first, how = names.weight(0, 0, 0), translate("Finder", "layer, from and to, such as 1 1 1")
    match fault:
        case NothingTyped():
            return translate("Finder", "type a name, such as {name}, or {how}").format(name=first, how=how)
        case NoSuchName(text):
            last = names.of(Weight(network.depth - 1, network.sizes[-2] - 1, network.outputs - 1))
            return translate(
                "Finder", 'nothing is called "{text}"; weights are called {first} to {last}, or type {how}'
            ).format(text=shortened(text), first=first, last=last, how=how)
        case NoLayer(layer):
            return translate("Finder", "there is no layer {layer}; layers run from 1 to {last}").format(
                layer=layer + 1, last=network.depth
            )
        case NoBiases(layer):
            return translate("Finder", "layer {layer} has no biases").format(layer=layer + 1)
        case NoSuchBias(Bias(layer)):
            return translate("Finder", "layer {layer} has the biases 1 to {size}").format(
                layer=layer + 1, size=network.layers[layer].size
            )
        case NoSuchWeight(Weight(layer)):
            return translate(
                "Finder", "the weights into layer {layer} run from 1 to {fan_in}, and to 1 to {size}"
            ).format(layer=layer + 1, fan_in=network.sizes[layer], size=network.layers[layer].size)
