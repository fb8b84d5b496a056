r"""What everything is called: X1, SOP3, Activ1, Predicted, W41, B2.

A scenario may bring an article's own names. What it doesn't name is named by rule:

==============  ===================================================================================
inputs          X1, X2, …
SOPs            SOP1, SOP2, … counted on through all layers
activations     Activ1, Activ2, … in step with the SOPs; outputs are Predicted, or Predicted1, …
weights         W12 from input 1 to neuron 2; deeper, W3_12 is the one from 1 to 2 in layer 3;
                from ten on a comma parts the two: W10,2
biases          B1, B2, … in step with the SOPs
targets         target, or target1, …
classes         1, 2, …
==============  ===================================================================================
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from core.base.tex import tex_text
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.network import BiasKind, Network

_NAME_PARTS = re.compile(r"([^\W\d_]+)(?:(\d+)_)?(\d+(?:,\d+)?)?")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_BY_RULE = re.compile(r"(X|Activ|Predicted)([1-9]\d{0,9})?")


@dataclass(frozen=True)
class DefaultNames:
    """How inputs and neurons are called that nobody named, in a network of these sizes: column 0 are the inputs."""

    sizes: tuple[int, ...]

    def name(self, column: int, index: int) -> str:
        """X1, Activ1, Predicted."""
        if column == 0:
            return f"X{index + 1}"
        if column == len(self.sizes) - 1:
            return "Predicted" if self.sizes[-1] == 1 else f"Predicted{index + 1}"
        return f"Activ{self.running(column, index)}"

    def names(self, column: int) -> list[str]:
        """The names of a whole column."""
        return [self.name(column, index) for index in range(self.sizes[column])]

    def running(self, column: int, index: int) -> int:
        """The number of a neuron, counted on through all layers."""
        return sum(self.sizes[1:column]) + index + 1

    def column(self, name: str) -> int | None:
        """In which column the rule calls something so; None for nowhere."""
        parts = _BY_RULE.fullmatch(name)
        if parts is None:
            return None
        kind, index = parts[1], int(parts[2] or 1) - 1
        places = {"X": [0], "Predicted": [len(self.sizes) - 1]}.get(kind, range(1, len(self.sizes) - 1))
        for column in places:
            if kind == "Activ":
                index = int(parts[2] or 1) - self.running(column, 0)
            if 0 <= index < self.sizes[column] and self.name(column, index) == name:
                return column
        return None


@dataclass(frozen=True)
class Names:
    """The names of one network's quantities; each field holds a scenario's own labels, or None.

    `neurons` are names of activations, one entry a layer; `weights` has the shape of the weights,
    `biases` and `sops` one row a layer. `classes` are what the outputs stand for, of a single one 0 and 1.
    """

    network: Network
    inputs: Sequence[str] | None = None
    neurons: Sequence[Sequence[str] | None] | None = None
    weights: Sequence[Sequence[Sequence[str]]] | None = None
    biases: Sequence[Sequence[str]] | None = None
    sops: Sequence[Sequence[str]] | None = None
    targets: Sequence[str] | None = None
    classes: Sequence[str] | None = None

    def input(self, index: int) -> str:
        """X1."""
        return self.inputs[index] if self.inputs else self._rule.name(0, index)

    def sop(self, layer: int, index: int) -> str:
        """SOP3."""
        return self.sops[layer][index] if self.sops else f"SOP{self._rule.running(layer + 1, index)}"

    def activation(self, layer: int, index: int) -> str:
        """Activ1; Predicted for an output."""
        own = self.neurons[layer] if self.neurons else None
        return own[index] if own else self._rule.name(layer + 1, index)

    def source(self, layer: int, index: int) -> str:
        """What enters `layer` as its `index`-th summand: an input, or an activation of the layer before."""
        return self.input(index) if layer == 0 else self.activation(layer - 1, index)

    def weight(self, layer: int, source: int, target: int) -> str:
        """W41."""
        if self.weights:
            return self.weights[layer][source][target]
        parting = "," if max(source, target) >= 9 else ""
        prefix = "W" if layer == 0 else f"W{layer + 1}_"
        return f"{prefix}{source + 1}{parting}{target + 1}"

    def bias(self, layer: int, index: int) -> str:
        """B1, the bias of SOP1."""
        return self.biases[layer][index] if self.biases else f"B{self._rule.running(layer + 1, index)}"

    def target(self, index: int) -> str:
        """What output `index` should be."""
        if self.targets:
            return self.targets[index]
        return "target" if self.network.outputs == 1 else f"target{index + 1}"

    def class_name(self, number: int) -> str:
        """What a class is called, counted from 0."""
        return self.classes[number] if self.classes else str(number + 1)

    def output(self, index: int) -> str:
        """An output and what it stands for: Predicted3 (cherry); only its name where that says it already."""
        return self._with_meaning(self.activation(self.network.depth - 1, index), index)

    def wanted(self, index: int) -> str:
        """A target and what its output stands for: target3 (cherry)."""
        return self._with_meaning(self.target(index), index)

    def _with_meaning(self, name: str, index: int) -> str:
        """A name of output `index`, with the class it stands for, or else the target that was named."""
        meaning = None
        if self.classes and self.network.outputs > 1:
            meaning = self.classes[index]
        elif self.targets:
            meaning = self.targets[index]
        return name if meaning is None or meaning == name else f"{name} ({meaning})"

    def of(self, element: Element) -> str:
        """The name of anything that can be pointed at; a neuron goes by its activation."""
        match element:
            case Input(index):
                return self.input(index)
            case Neuron(layer, index):
                return self.activation(layer, index)
            case Weight(layer, source, target):
                return self.weight(layer, source, target)
            case Bias(layer, index):
                return self.bias(layer, index)

    def find(self, name: str) -> Element | None:
        """The element of that name; a neuron answers to its SOP's and its activation's.

        Where a scenario gives a neuron or an input the name of a weight, the weight is found.
        """
        return self._elements.get(name) or self._elements.get(name.strip())

    def find_neuron(self, name: str) -> Element | None:
        """The input, neuron or bias of that name: of these there are few, however many weights there are."""
        return self._few.get(name) or self._few.get(name.strip())

    @cached_property
    def _few(self) -> dict[str, Element]:
        """All but the weights, of which there may be millions."""
        network = self.network
        found: dict[str, Element] = {self.input(index): Input(index) for index in range(network.inputs)}
        for layer, size in enumerate(network.sizes[1:]):
            for index in range(size):
                found[self.sop(layer, index)] = Neuron(layer, index)
                found[self.activation(layer, index)] = Neuron(layer, index)
        for layer, size in enumerate(network.sizes[1:]):
            if network.layers[layer].bias is not BiasKind.ABSENT:
                found |= {self.bias(layer, target): Bias(layer, target) for target in range(size)}
        return found

    @cached_property
    def _elements(self) -> dict[str, Element]:
        network, found = self.network, self._few.copy()
        for layer, size in enumerate(network.sizes[1:]):
            for target in range(size):
                for source in range(network.sizes[layer]):
                    found[self.weight(layer, source, target)] = Weight(layer, source, target)
        return found

    @cached_property
    def _rule(self) -> DefaultNames:
        return DefaultNames(self.network.sizes)


def in_line(name: str) -> str:
    """A name in a line of text, with what W3_12 says by its place: W₁₂⁽³⁾; other names as they are."""
    parts = _NAME_PARTS.fullmatch(name)
    if parts is None or not parts[2] or not parts[3]:
        return name
    word, layer, index = parts.groups()
    return f"{word}{index.translate(_LOWERED)}⁽{layer.translate(_RAISED)}⁾"


def tex(name: str) -> str:
    r"""A name as TeX: its number becomes an index, \mathrm{SOP}_{3}, and the layer of W3_12 an exponent.

    A word stands upright: letters that lean are a product.
    """
    parts = _NAME_PARTS.fullmatch(name)
    if parts is None:
        return tex_text(name)
    word, layer, index = parts.groups()
    if len(word) > 1 and word.isascii():
        word = rf"\mathrm{{{word}}}"
    elif not word.isascii():
        word = tex_text(word).strip()
    return word + (f"_{{{index}}}" if index else "") + (f"^{{({layer})}}" if layer else "")
