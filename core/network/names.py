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

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from core.network.elements import Bias, Element, Input, Neuron, Parameter, Weight
from core.network.name_search import NameSearch
from core.network.network import Network
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
from core.network.notations.kind import COMPOSED
from core.network.notations.name import in_line, tex
from core.network.notations.whole import OF_KINDS

__all__ = ["DIFFERENCE", "SIGMA", "VALUE", "Names", "in_line", "tex"]

SIGMA, VALUE, DIFFERENCE = "sigma", "value", "difference"  # σ(z)(1 − σ(z)), a(1 − a), σ(z) − σ(z)²
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
_MOST_KEPT = 4096  # names, which are those of a network of some hundred weights


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
        return self._known(kind, layer, source, target)

    @cached_property
    def _known(self) -> Callable[[Kind, int, int, int], Name]:
        """The same, kept: whatever is told of a quantity asks for its name again."""
        return lru_cache(_MOST_KEPT)(self._called)

    def _called(self, kind: Kind, layer: int, source: int, target: int) -> Name:
        if self.is_alone and self.notation == "code" and kind in _ALONE and not self._has_own(kind):
            kind = _ALONE[kind]
        place = QuantityPlace(layer, source, target)
        name = self._own_name(kind, place)
        if name is None and (kind not in COMPOSED or not self._is_composed(kind)):
            name = self.scheme.name(kind, place)
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
        return self.scheme.derivative(above, below)

    def factor_label(self, index: int) -> str:
        """How the factor at `index` of a chain is numbered, counted from 0 at the error: g1, or (1)."""
        pattern = "g{number}" if self.scheme.numbers_factors else "({number})"
        if self.notation == ARTICLE and self.factors is not None:
            pattern = self.factors
        return pattern.replace("{number}", str(index + 1))

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
        given = self.given
        name = None if given is None else given.matrix(kind, layer, self.network.sizes)
        if name is None and kind in _OF_PARAMETERS and given is not None:
            below = given.matrix(_OF_PARAMETERS[kind], layer, self.network.sizes)
            if below is not None:
                return self.scheme.derivative(self.objective if kind in _OF_BATCH else self.error, below)
        if name is None and kind is Kind.DELTA and self.notation == ARTICLE and given is not None:
            below = given.matrix(Kind.SOP, layer, self.network.sizes)
            if below is not None:
                return self.scheme.derivative(self.error, below)  # an article without a letter for them writes this
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

    @cached_property
    def search(self) -> NameSearch:
        """Who finds what is called something in this notation."""
        return NameSearch(self)

    @cached_property
    def others(self) -> tuple["Names", ...]:
        """The same in each of the other notations."""
        return tuple(self.written_in(each) for each in NOTATIONS if each != self.notation)

    @property
    def given(self) -> OwnNames | None:
        """What the scenario itself says in this notation."""
        return self.own if self.notation == ARTICLE else self.listing if self.notation == "code" else None

    def _has_own(self, kind: Kind) -> bool:
        return self.given is not None and kind in self.given.plain

    def _own_name(self, kind: Kind, place: QuantityPlace) -> Name | None:
        return None if self.given is None else self.given.name(kind, place, self.network.sizes)

    def _is_composed(self, kind: Kind) -> bool:
        """Whether a derivative is put together of names that the scenario gives, though the notation has one for it."""
        return any(map(self._has_own, COMPOSED[kind]))

    def _composed(self, kind: Kind, place: QuantityPlace) -> Name:
        layer, source, target = place
        if kind in (Kind.NEW_WEIGHT, Kind.NEW_BIAS):
            return self.scheme.after_update(self.called(_OF_PARAMETERS[kind], *place))
        if kind in _OF_BATCH and self.notation == "code":
            return Name(f"d{self.called(_OF_PARAMETERS[kind], *place)}", is_code=True)
        if kind in _OF_PARAMETERS:
            above = self.objective if kind in _OF_BATCH else self.error
            return self.scheme.derivative(above, self.called(_OF_PARAMETERS[kind], *place))
        match kind:
            case Kind.ERROR_BY_ACTIVATION:
                return self.scheme.derivative(self.error, self.activation(layer, target))
            case Kind.SLOPE:
                return self.scheme.derivative(self.activation(layer, target), self.sop(layer, target))
            case Kind.SOP_BY_ACTIVATION:
                return self.scheme.derivative(self.sop(layer, target), self.source(layer, source), across=True)
            case Kind.SOP_BY_WEIGHT:
                return self.scheme.derivative(self.sop(layer, target), self.weight(layer, source, target))
        return self.scheme.derivative(self.error, self.sop(layer, target))

    @cached_property
    def scheme(self) -> NamingScheme:
        """How this notation names what nobody named, in this network."""
        scheme = SCHEMES["sop" if self.notation == ARTICLE else self.notation]
        return scheme(self.network.sizes, self.convention.orientation, self.convention.bias_column)
