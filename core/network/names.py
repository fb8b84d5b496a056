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

That is the notation "article". In another one everything goes by that one's rule, see `core.network.notations`; in
"code" the scenario's listing has its own names, too.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from core.network.elements import Bias, Element, Input, Neuron, Parameter, Weight
from core.network.network import BiasKind, Network
from core.network.notations import (
    ARTICLE,
    COLUMNS,
    NOTATIONS,
    SCHEMES,
    Convention,
    Kind,
    Name,
    NamingScheme,
    OwnNames,
    QuantityPlace,
    WholeKind,
    WholeNames,
)
from core.network.notations.kind import OF_ALL, OF_BIASES, OF_WEIGHTS
from core.network.notations.name import in_line, tex
from core.network.notations.own_names import completed
from core.network.notations.pattern import NOWHERE
from core.network.notations.whole import OF_KINDS

__all__ = ["DIFFERENCE", "SIGMA", "VALUE", "DefaultNames", "Names", "in_line", "tex"]

SIGMA, VALUE, DIFFERENCE = "sigma", "value", "difference"  # σ(z)(1 − σ(z)), a(1 − a), σ(z) − σ(z)²
_BY_RULE = re.compile(r"(X|Activ|Predicted)([1-9]\d{0,9})?")
_OF_PARAMETERS = {
    Kind.GRADIENT: Kind.WEIGHT,
    Kind.BATCH_GRADIENT: Kind.WEIGHT,
    Kind.NEW_WEIGHT: Kind.WEIGHT,
    Kind.BIAS_GRADIENT: Kind.BIAS,
    Kind.BATCH_BIAS_GRADIENT: Kind.BIAS,
    Kind.NEW_BIAS: Kind.BIAS,
}
_OF_BATCH = {Kind.BATCH_GRADIENT: Kind.GRADIENT, Kind.BATCH_BIAS_GRADIENT: Kind.BIAS_GRADIENT}
_ALONE = {of_sample: of_batch for of_batch, of_sample in _OF_BATCH.items()}
_KEYS = (("delta", "δ"), ("psi", "ψ"), ("_hat", "\u0302"), ("'", "′"))  # what a keyboard has for what it has not
_DERIVATIVE = re.compile(r"d([^/]+)/d([^/]+)")
_RAISED = {ord("⁽"): "^(", ord("⁾"): ")", **{ord(raised): str(digit) for digit, raised in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}}
_WITHOUT_BRACES = {ord("{"): None, ord("}"): None}
_EXPONENT = re.compile(r"\^\((\d+)\)_?")  # of a layer's number, as an article sets it
_INDEX = re.compile(r"(?<=^[^\W\d_])_(?=\d+$)")  # x_1 of what is called x1


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
    """The names of one network's quantities in one notation: the scenario's, `own` and `listing`, or else the rule's.

    `stands_for` is what the outputs' targets are, `classes` what the outputs stand for, of a single one 0 and 1.
    `also` are other names by which things are found: after each the name that it has. `factors` is the pattern by which
    an article numbers the factors of a chain, with {number} in it; `has_target_first` says that it writes t − p,
    `has_loss_target_first` that it does in the loss, `own_slope` how it writes the slope of a sigmoid, and `function`
    what it calls that: Act for σ.
    `is_alone` says that every update takes one sample, without a penalty, so that ∂E and ∂J are one.
    """

    network: Network
    own: OwnNames = field(default_factory=OwnNames)
    listing: OwnNames = field(default_factory=lambda: OwnNames(is_code=True))
    stands_for: Sequence[str] | None = None
    classes: Sequence[str] | None = None
    also: Mapping[str, str] = field(default_factory=dict)
    convention: Convention = COLUMNS
    factors: str | None = None
    has_target_first: bool = False
    has_loss_target_first: bool = False
    own_slope: str = SIGMA
    function: str | None = None
    is_alone: bool = False
    notation: str = ARTICLE

    def written_in(self, notation: str) -> "Names":
        """The same in another notation; a name of `NOTATIONS`."""
        return self if notation == self.notation else replace(self, notation=notation)

    # One by one

    def called(self, kind: Kind, layer: int = -1, source: int = -1, target: int = -1) -> Name:
        """What a quantity is called: ∂E/∂W2_31. Everything counts from 0; what a kind has not is left out."""
        if self.is_alone and self.notation == "code" and kind in _ALONE and not self._has_own(kind):
            kind = _ALONE[kind]
        place = QuantityPlace(layer, source, target)
        name = self._own_name(kind, place)
        if name is None and (kind not in _COMPOSED or not self._is_composed(kind)):
            name = self._scheme.name(kind, place)
        return self._composed(kind, place) if name is None else name

    def input(self, index: int) -> Name:
        """X1."""
        return self.called(Kind.INPUT, target=index)

    def sop(self, layer: int, index: int) -> Name:
        """SOP3."""
        return self.called(Kind.SOP, layer, target=index)

    def activation(self, layer: int, index: int) -> Name:
        """Activ1; Predicted for an output."""
        return self.called(Kind.ACTIVATION, layer, target=index)

    def source(self, layer: int, index: int) -> Name:
        """What enters `layer` as its `index`-th summand: an input, or an activation of the layer before."""
        return self.input(index) if layer == 0 else self.activation(layer - 1, index)

    def weight(self, layer: int, source: int, target: int) -> Name:
        """W41."""
        return self.called(Kind.WEIGHT, layer, source, target)

    def bias(self, layer: int, index: int) -> Name:
        """B1, the bias of SOP1."""
        return self.called(Kind.BIAS, layer, target=index)

    def target(self, index: int) -> Name:
        """What output `index` should be."""
        return self.called(Kind.TARGET, target=index)

    def delta(self, layer: int, index: int) -> Name:
        """∂E/∂SOP3, or δ2_1 where there is a letter for it."""
        return self.called(Kind.DELTA, layer, target=index)

    def gradient(self, parameter: Parameter, of_batch: bool = False) -> Name:
        """∂E/∂W41, or ∂J/∂W41 of what the update takes."""
        match parameter:
            case Weight(layer, source, target):
                return self.called(Kind.BATCH_GRADIENT if of_batch else Kind.GRADIENT, layer, source, target)
            case Bias(layer, index):
                return self.called(Kind.BATCH_BIAS_GRADIENT if of_batch else Kind.BIAS_GRADIENT, layer, target=index)

    def after_update(self, parameter: Parameter) -> Name:
        """W41_new."""
        match parameter:
            case Weight(layer, source, target):
                return self.called(Kind.NEW_WEIGHT, layer, source, target)
            case Bias(layer, index):
                return self.called(Kind.NEW_BIAS, layer, target=index)

    @property
    def error(self) -> Name:
        """E, the loss of one sample."""
        return self.called(Kind.ERROR)

    @property
    def objective(self) -> Name:
        """J, which training makes small."""
        return self.called(Kind.OBJECTIVE)

    @property
    def rate(self) -> Name:
        """η, the learning rate."""
        return self.called(Kind.RATE)

    @property
    def l2(self) -> Name:
        """λ, the strength of the L2 penalty."""
        return self.called(Kind.L2)

    def derivative(self, above: str, below: str) -> Name:
        """What the derivative of one named quantity by another is called, neither of which has a name of its own."""
        return self._scheme.derivative(above, below)

    def factor_label(self, place: int) -> str:
        """How the factor at `place` of a chain is numbered, counted from 0 at the error: g1, or (1)."""
        pattern = "g{number}" if self._scheme.numbers_factors else "({number})"
        if self.notation == ARTICLE and self.factors is not None:
            pattern = self.factors
        return pattern.replace("{number}", str(place + 1))

    @property
    def puts_target_first(self) -> bool:
        """Whether differences are written t − p, as the article has them."""
        return self.has_target_first and self.notation == ARTICLE

    @property
    def puts_target_first_in_loss(self) -> bool:
        """Whether the loss is written so."""
        return self.has_loss_target_first and self.notation == ARTICLE

    @property
    def slope(self) -> str:
        """How the slope of a sigmoid is written: `SIGMA`, `VALUE` or `DIFFERENCE`."""
        if self.notation == ARTICLE:
            return self.own_slope
        return SIGMA if self.notation == "sop" else VALUE

    def function_named(self, formula: str) -> str:
        """A formula, as text or as TeX, with the article's own name for σ where it has one."""
        if self.notation != ARTICLE or self.function is None:
            return formula
        return formula.replace(r"\sigma(", f"{tex(self.function)}(").replace("σ(", f"{self.function}(")

    def matrix(self, whole: WholeKind, layer: int = -1) -> Name:
        """What a whole vector or matrix is called: W2, ∂E/∂W2; inputs and targets have no layer."""
        kind = next(kind for kind, each in OF_KINDS.items() if each is whole)
        given = self._given
        name = None if given is None else given.matrix(kind, layer, self.network.sizes)
        if name is None and kind in _OF_PARAMETERS and given is not None:
            below = given.matrix(_OF_PARAMETERS[kind], layer, self.network.sizes)
            if below is not None:
                return self._scheme.derivative(self.objective if kind in _OF_BATCH else self.error, below)
        if name is None and kind is Kind.DELTA and self.notation == ARTICLE and given is not None:
            below = given.matrix(Kind.SOP, layer, self.network.sizes)
            if below is not None:
                return self._scheme.derivative(self.error, below)  # an article without a letter for them writes this
        return name or WholeNames(self.notation, self.network.depth, self.error, self.objective).name(whole, layer)

    def of(self, element: Element) -> Name:
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

    # What they stand for

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
        elif self.stands_for:
            meaning = self.stands_for[index]
        return name if meaning is None or meaning == name else f"{name} ({meaning})"

    # By their names

    def find(self, name: str) -> Element | None:
        """The element of that name; a neuron answers to its SOP's and its activation's.

        Where a scenario gives a neuron or an input the name of a weight, the weight is found.
        """
        return self._elements.get(name) or self._elements.get(name.strip())

    def find_by_pattern(self, name: str) -> Element | None:
        """The same, of what is named by patterns, however many weights there are; nothing that is named one by one."""
        found = [_element(kind, place) for kind, place in self._by_pattern(name) if kind is not Kind.TARGET]
        weights = [each for each in found if isinstance(each, Weight)]
        return next(iter(weights or found), None)

    def find_neuron(self, name: str) -> Element | None:
        """The input, neuron or bias of that name: of these there are few, however many weights there are."""
        return self._few.get(name) or self._few.get(name.strip())

    @staticmethod
    def spellings(text: str) -> tuple[str, ...]:
        """How a name may be meant that is typed or copied: delta2_1, Y_hat, dE/dW11; W⁽²⁾, w^(2)_{11}, x_1."""
        signs = _DERIVATIVE.sub(r"∂\1/∂\2", text)
        for typed, sign in _KEYS:
            signs = signs.replace(typed, sign)
        in_a_line = _EXPONENT.sub(r"\1_", signs.translate(_RAISED).translate(_WITHOUT_BRACES)).removesuffix("_")
        meant = (text, signs, in_a_line, _INDEX.sub("", in_a_line))
        return tuple(dict.fromkeys((text, *(unicodedata.normalize("NFC", each) for each in meant[1:]))))

    @property
    def are_listed(self) -> bool:
        """Whether a scenario names each weight by itself, so that all names are there to be looked up."""
        return self._given is not None and not self._given.are_patterns

    @cached_property
    def others(self) -> tuple["Names", ...]:
        """The same in each of the other notations."""
        return tuple(self.written_in(each) for each in NOTATIONS if each != self.notation)

    @property
    def _given(self) -> OwnNames | None:
        """What the scenario itself says in this notation."""
        return self.own if self.notation == ARTICLE else self.listing if self.notation == "code" else None

    def _has_own(self, kind: Kind) -> bool:
        return self._given is not None and kind in self._given.plain

    def _own_name(self, kind: Kind, place: QuantityPlace) -> Name | None:
        return None if self._given is None else self._given.name(kind, place, self.network.sizes)

    def _is_composed(self, kind: Kind) -> bool:
        """Whether a derivative is put together of names that the scenario gives, though the notation has one for it."""
        return any(map(self._has_own, _COMPOSED[kind]))

    def _composed(self, kind: Kind, place: QuantityPlace) -> Name:
        layer, source, target = place
        if kind in (Kind.NEW_WEIGHT, Kind.NEW_BIAS):
            return self._scheme.after_update(self.called(_OF_PARAMETERS[kind], *place))
        if kind in _OF_BATCH and self.notation == "code":
            return Name(f"d{self.called(_OF_PARAMETERS[kind], *place)}", is_code=True)
        if kind in _OF_PARAMETERS:
            above = self.objective if kind in _OF_BATCH else self.error
            return self._scheme.derivative(above, self.called(_OF_PARAMETERS[kind], *place))
        match kind:
            case Kind.ERROR_BY_ACTIVATION:
                return self._scheme.derivative(self.error, self.activation(layer, target))
            case Kind.SLOPE:
                return self._scheme.derivative(self.activation(layer, target), self.sop(layer, target))
            case Kind.SOP_BY_ACTIVATION:
                return self._scheme.derivative(self.sop(layer, target), self.source(layer, source), across=True)
            case Kind.SOP_BY_WEIGHT:
                return self._scheme.derivative(self.sop(layer, target), self.weight(layer, source, target))
        return self._scheme.derivative(self.error, self.sop(layer, target))

    def quantities(self, text: str) -> list[tuple[Kind, QuantityPlace]]:
        """All that is called `text` in this notation, be it given by name or by pattern: none or one, or several."""
        text = text.strip()
        return [each for each in dict.fromkeys(self._candidates(text)) if self._is_called(*each, text)]

    def _by_pattern(self, text: str) -> Iterator[tuple[Kind, QuantityPlace]]:
        """The inputs, targets, neurons, weights and biases that are called so by a pattern."""
        text = text.strip()
        return (each for each in self._read(text) if each[0] in _OF_ELEMENTS and self._is_called(*each, text))

    def _candidates(self, text: str) -> Iterator[tuple[Kind, QuantityPlace]]:
        """What may be called so, as far as the signs of the name go."""
        yield from self._read(text)
        yield from self._listed(text)
        below = text.rpartition("/∂")[2].removesuffix("_new").removesuffix("′")
        if below != text:
            for kind, place in (*self._read(below), *self._listed(below)):
                yield from ((each, place) for each, parts in _COMPOSED.items() if kind in parts)
                if kind is Kind.SOP:
                    yield Kind.DELTA, place
        yield from ((kind, NOWHERE) for kind in OF_ALL)

    def _listed(self, text: str) -> Iterator[tuple[Kind, QuantityPlace]]:
        """What is named one by one."""
        element = self.find(text) if self.are_listed else self.find_neuron(text)
        match element:
            case Input(index):
                yield Kind.INPUT, QuantityPlace(target=index)
            case Neuron(layer, index):
                yield from ((kind, QuantityPlace(layer, target=index)) for kind in (Kind.SOP, Kind.ACTIVATION))
            case Weight(layer, source, target):
                yield Kind.WEIGHT, QuantityPlace(layer, source, target)
            case Bias(layer, index):
                yield Kind.BIAS, QuantityPlace(layer, target=index)
        for index in range(self.network.outputs):
            yield Kind.TARGET, QuantityPlace(target=index)

    def _read(self, text: str) -> Iterator[tuple[Kind, QuantityPlace]]:
        """What a name says by its numbers, of what is named by patterns."""
        sizes = self.network.sizes
        if self._given is not None:
            yield from self._given.find(text, sizes)
        for kind in Kind:
            for layer in (-1,) if kind in _WITHOUT_LAYER else range(self.network.depth):
                pattern = self._scheme.known(kind, layer)
                if pattern is not None:
                    yield from (
                        (kind, completed(kind, place, sizes)) for place in pattern.plain.find(text, layer, sizes)
                    )

    def _is_called(self, kind: Kind, place: QuantityPlace, text: str) -> bool:
        return self._is_there(kind, place) and self.called(kind, *place) == text

    def _is_there(self, kind: Kind, place: QuantityPlace) -> bool:
        layer, source, target = place
        if kind in OF_ALL:
            return True
        if kind in (Kind.INPUT, Kind.TARGET):
            return 0 <= target < self.network.sizes[0 if kind is Kind.INPUT else -1]
        if kind in OF_BIASES:
            return self.network.has(Bias(layer, target))
        if kind in OF_WEIGHTS:
            return source >= 0 and self.network.has(Weight(layer, source, target))
        return self.network.has(Neuron(layer, target))

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
        for name, meant in self.also.items() if self.notation == ARTICLE else ():
            if name not in found and meant in found:
                found[name] = found[meant]
        return found

    @cached_property
    def _scheme(self) -> NamingScheme:
        scheme = SCHEMES["sop" if self.notation == ARTICLE else self.notation]
        return scheme(self.network.sizes, self.convention.orientation, self.convention.bias_column)


_WITHOUT_LAYER = (Kind.INPUT, Kind.TARGET, *OF_ALL)
_OF_ELEMENTS = (Kind.WEIGHT, Kind.INPUT, Kind.TARGET, Kind.BIAS, Kind.SOP, Kind.ACTIVATION)
_COMPOSED = {
    Kind.ERROR_BY_ACTIVATION: (Kind.ACTIVATION,),
    Kind.SLOPE: (Kind.ACTIVATION, Kind.SOP),
    Kind.DELTA: (),
    Kind.GRADIENT: (Kind.WEIGHT,),
    Kind.BATCH_GRADIENT: (Kind.WEIGHT,),
    Kind.BIAS_GRADIENT: (Kind.BIAS,),
    Kind.BATCH_BIAS_GRADIENT: (Kind.BIAS,),
    Kind.NEW_WEIGHT: (Kind.WEIGHT,),
    Kind.NEW_BIAS: (Kind.BIAS,),
    Kind.SOP_BY_ACTIVATION: (Kind.SOP, Kind.ACTIVATION),
    Kind.SOP_BY_WEIGHT: (Kind.SOP, Kind.WEIGHT),
}
"""Which names a derivative is put together of, where nothing else is said of it."""


def _element(kind: Kind, place: QuantityPlace) -> Element:
    match kind:
        case Kind.INPUT:
            return Input(place.target)
        case Kind.WEIGHT:
            return Weight(*place)
        case Kind.BIAS:
            return Bias(place.layer, place.target)
    return Neuron(place.layer, place.target)
