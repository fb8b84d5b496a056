"""Finds a weight, bias or neuron by what someone types: its name, or its indices counted from 1.

A network of a million weights has a million names; they are read by the rule they are made by, not listed.
"""

import re
from itertools import pairwise

from core.base.errors import shortened
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.names import Names
from core.network.network import BiasKind, Network

MOST_LISTED = 20_000  # parameters: the names of a smaller network are simply looked up

_AS_INDICES = re.compile(r"(?:layer|weight)?\s*(\d+)\D+(\d+)\D+(\d+)", re.IGNORECASE)
_AS_BIAS = re.compile(r"(?:b|bias)\s*(\d+)\s*[,;\s]\s*(\d+)", re.IGNORECASE)
_WEIGHT = re.compile(r"W(?:(\d+)_)?(\d+)(?:,(\d+))?")
_RUNNING = re.compile(r"(B|SOP|Activ)(\d+)")
_INPUT, _OUTPUT = re.compile(r"X(\d+)"), re.compile(r"Predicted(\d*)")


class NotFoundError(ValueError):
    """Nothing is called so; the message says in one sentence what there is."""


def look_up(network: Network, names: Names, text: str) -> Element:
    """What is called `text`: W41, W2_17,903, SOP3; or 2 17 903, the weight into layer 2 from 17 to 903; or b 2 5.

    Raises
    ------
    NotFoundError
        If there is no such thing.
    """
    text = text.strip()
    if not text:
        raise NotFoundError(f"type a name, such as {names.weight(0, 0, 0)}, or layer, from and to, such as 1 1 1")
    if network.parameter_count <= MOST_LISTED or names.weights:
        found = names.find(text)
    else:
        found = _by_rule(network, names, text) or names.find_neuron(text)
    return found or _by_indices(network, names, text)


def _by_rule(network: Network, names: Names, text: str) -> Element | None:
    """The element whose name, made by the rule of `core.network.names`, is `text`."""
    candidate: Element | None = None
    if match := _WEIGHT.fullmatch(text):
        layer, source, target = match.groups()
        if target is None and len(source) == 2:
            source, target = source[0], source[1]
        if target is not None:
            candidate = Weight(int(layer or 1) - 1, int(source) - 1, int(target) - 1)
    elif match := _RUNNING.fullmatch(text):
        candidate = _running(network, match.group(1), int(match.group(2)))
    elif match := _INPUT.fullmatch(text):
        candidate = Input(int(match.group(1)) - 1)
    elif match := _OUTPUT.fullmatch(text):
        candidate = Neuron(network.depth - 1, int(match.group(1) or 1) - 1)
    if candidate is not None and network.has(candidate) and names.of(candidate) == text:
        return candidate
    if isinstance(candidate, Neuron) and network.has(candidate):
        return candidate if names.sop(candidate.layer, candidate.index) == text else None
    return None


def _running(network: Network, kind: str, number: int) -> Element | None:
    """The neuron, or its bias, with that number counted on through all layers."""
    ends = [0]
    for each in network.layers:
        ends.append(ends[-1] + each.size)
    for layer, (first, end) in enumerate(pairwise(ends)):
        if first < number <= end:
            index = number - first - 1
            return Bias(layer, index) if kind == "B" else Neuron(layer, index)
    return None


def _by_indices(network: Network, names: Names, text: str) -> Element:
    bias = _AS_BIAS.fullmatch(text)
    weight = _AS_INDICES.fullmatch(text)
    if bias:
        layer, index = (int(each) for each in bias.groups())
        candidate: Element = Bias(layer - 1, index - 1)
    elif weight:
        layer, source, target = (int(each) for each in weight.groups())
        candidate = Weight(layer - 1, source - 1, target - 1)
    else:
        first, last = names.weight(0, 0, 0), names.of(_last_weight(network))
        raise NotFoundError(
            f'nothing is called "{shortened(text)}"; weights are called {first} to {last}, '
            "or type layer, from and to, such as 1 1 1"
        )
    if not network.has(candidate):
        raise NotFoundError(_ranges(network, candidate))
    return candidate


def _ranges(network: Network, missed: Element) -> str:
    """What there is, where something just beside it was asked for."""
    layer = missed.layer if isinstance(missed, Weight | Bias) else 0
    if not 0 <= layer < network.depth:
        return f"there is no layer {layer + 1}; layers run from 1 to {network.depth}"
    size, fan_in = network.layers[layer].size, network.sizes[layer]
    if isinstance(missed, Bias):
        if network.layers[layer].bias is BiasKind.ABSENT:
            return f"layer {layer + 1} has no biases"
        return f"layer {layer + 1} has the biases 1 to {size}"
    return f"the weights into layer {layer + 1} run from 1 to {fan_in}, and to 1 to {size}"


def _last_weight(network: Network) -> Weight:
    last = network.depth - 1
    return Weight(last, network.sizes[last] - 1, network.outputs - 1)
