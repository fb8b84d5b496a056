"""Finds a weight, bias or neuron by what someone types: its name, or its indices counted from 1.

A network of a million weights has a million names; they are read by the rule they are made by, not listed.
"""

import re

from core.base.errors import MessageError, shortened
from core.base.message import Message, MessageKind, source_text
from core.network.elements import Bias, Element, Weight
from core.network.names import Names
from core.network.network import BiasKind, Network

MOST_LISTED = 20_000  # parameters: the names of a smaller network are simply looked up

_AS_INDICES = re.compile(r"(?:layer|weight|w(?=\d+\s))?\s*(\d+)\D+(\d+)\D+(\d+)", re.IGNORECASE)
_AS_BIAS = re.compile(r"(?:b|bias)\s*(\d+)\s*[,;\s]\s*(\d+)", re.IGNORECASE)


class FindFault(MessageKind):
    """Why nothing is found by what was typed, and what there is; in one sentence without a full stop."""

    NOTHING_TYPED = source_text("type a name, such as {first}, or layer, from and to, such as 1 1 1")
    NO_SUCH_NAME = source_text(
        'nothing is called "{text}"; weights are called {first} to {last}, or type layer, from and to, such as 1 1 1'
    )
    NO_LAYER = source_text("there is no layer {layer}; layers run from 1 to {last}")
    NO_BIASES = source_text("layer {layer} has no biases")
    NO_SUCH_BIAS = source_text("layer {layer} has the biases 1 to {size}")
    NO_SUCH_WEIGHT = source_text("the weights into layer {layer} run from 1 to {fan_in}, and to 1 to {size}")


class NotFoundError(MessageError, ValueError):
    """Nothing is called so."""


def look_up(network: Network, names: Names, text: str) -> Element:
    """What is called `text`: W41, W2_17,903, SOP3; or 2 17 903, the weight into layer 2 from 17 to 903; or b 2 5.

    A name of another notation will do, too, unless it is one of two things in these.

    Raises
    ------
    NotFoundError
        If there is no such thing.
    """
    text = text.strip()
    if not text:
        raise NotFoundError(FindFault.NOTHING_TYPED(first=names.weight(0, 0, 0)))
    spelt = (found for each in names.search.spellings(text) if (found := _named(names, each)) is not None)
    return next(spelt, None) or _named_otherwise(names, text) or _by_indices(network, names, text)


def _named(names: Names, text: str) -> Element | None:
    """What is called so in the notation that is in force."""
    if names.network.parameter_count <= MOST_LISTED or names.search.are_listed:
        return names.search.find(text)
    return names.search.find_by_pattern(text) or names.search.find_neuron(text)


def _named_otherwise(names: Names, text: str) -> Element | None:
    """The one thing that is called so in any notation, or in a keyboard's letters; None where there are several."""
    found = {
        element
        for each in (names, *names.others)
        for spelling in each.search.spellings(text)
        if (element := each.search.find_by_pattern(spelling)) is not None
    }
    return found.pop() if len(found) == 1 else None


def _by_indices(network: Network, names: Names, text: str) -> Element:
    bias = _AS_BIAS.fullmatch(text)
    weight = _AS_INDICES.fullmatch(text)
    if bias:
        layer, index = (int(each) for each in bias.groups())
        candidate: Bias | Weight = Bias(layer - 1, index - 1)
    elif weight:
        layer, source, target = (int(each) for each in weight.groups())
        candidate = Weight(layer - 1, source - 1, target - 1)
    else:
        first, last = names.weight(0, 0, 0), Weight(network.depth - 1, network.sizes[-2] - 1, network.outputs - 1)
        raise NotFoundError(FindFault.NO_SUCH_NAME(text=shortened(text), first=first, last=names.of(last)))
    if not network.has(candidate):
        raise NotFoundError(_missed(network, candidate))
    return candidate


def _missed(network: Network, missed: Bias | Weight) -> Message:
    """What there is not, where something just beside it was asked for."""
    number = missed.layer + 1
    if not 1 <= number <= network.depth:
        return FindFault.NO_LAYER(layer=number, last=network.depth)
    layer = network.layers[missed.layer]
    if isinstance(missed, Weight):
        return FindFault.NO_SUCH_WEIGHT(layer=number, fan_in=network.sizes[missed.layer], size=layer.size)
    if layer.bias is BiasKind.ABSENT:
        return FindFault.NO_BIASES(layer=number)
    return FindFault.NO_SUCH_BIAS(layer=number, size=layer.size)
