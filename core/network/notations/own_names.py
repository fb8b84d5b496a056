"""An article's own names: what a scenario says of them, for a kind of quantity in one pattern, layer by layer, or each.

=======================  ==================================================================
keys                     what is named
=======================  ==================================================================
inputs, targets          x and t
weights, biases          w and b
sops, neurons, deltas    z, a and ∂E/∂z
error, objective         E and J
rate, l2                 the learning rate, the strength of the L2 penalty
error_by_neurons         ∂E/∂a
slopes                   ∂a/∂z
gradients                ∂E/∂w; `bias_gradients` ∂E/∂b
batch_gradients          ∂J/∂w; `batch_bias_gradients` ∂J/∂b
new_weights, new_biases  w and b after the update
sop_by_neurons           ∂z/∂a of the layer before; `sop_by_weights` ∂z/∂w
=======================  ==================================================================
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from core.network.notations.kind import OF_ALL, OF_WEIGHTS, Kind
from core.network.notations.name import Name, tex
from core.network.notations.pattern import Pattern, QuantityPlace

KEYS: Mapping[str, Kind] = {
    "inputs": Kind.INPUT,
    "targets": Kind.TARGET,
    "weights": Kind.WEIGHT,
    "biases": Kind.BIAS,
    "sops": Kind.SOP,
    "neurons": Kind.ACTIVATION,
    "deltas": Kind.DELTA,
    "error": Kind.ERROR,
    "objective": Kind.OBJECTIVE,
    "rate": Kind.RATE,
    "l2": Kind.L2,
    "error_by_neurons": Kind.ERROR_BY_ACTIVATION,
    "slopes": Kind.SLOPE,
    "gradients": Kind.GRADIENT,
    "bias_gradients": Kind.BIAS_GRADIENT,
    "batch_gradients": Kind.BATCH_GRADIENT,
    "batch_bias_gradients": Kind.BATCH_BIAS_GRADIENT,
    "new_weights": Kind.NEW_WEIGHT,
    "new_biases": Kind.NEW_BIAS,
    "sop_by_neurons": Kind.SOP_BY_ACTIVATION,
    "sop_by_weights": Kind.SOP_BY_WEIGHT,
}
OF_COLUMN = (Kind.INPUT, Kind.TARGET)

Said = str | Sequence[Any]  # a pattern; a pattern or names for each layer; of inputs and targets names


@dataclass(frozen=True)
class OwnNames:
    """Names as a scenario gives them, and how they are set as TeX where that is not by the rule of a name."""

    plain: Mapping[Kind, Said] = field(default_factory=dict)
    tex: Mapping[Kind, Said] = field(default_factory=dict)
    matrices: Mapping[Kind, Said] = field(default_factory=dict)  # of whole vectors and matrices
    is_code: bool = False

    @property
    def are_patterns(self) -> bool:
        """Whether every weight is named by a pattern, so that no names need be gone through."""
        said = self.plain.get(Kind.WEIGHT, "")
        return isinstance(said, str) or all(isinstance(each, str) for each in said)

    def name(self, kind: Kind, place: QuantityPlace, sizes: tuple[int, ...]) -> Name | None:
        """What is called so; None where nothing is said of it."""
        plain = _at(self.plain.get(kind), kind, place, sizes)
        return Name(plain, _at(self.tex.get(kind), kind, place, sizes), is_code=self.is_code) if plain else None

    def matrix(self, kind: Kind, layer: int, sizes: tuple[int, ...]) -> Name | None:
        """What the vector or matrix of all of a kind is called; where its layer is put in, that is an exponent."""
        said = self.matrices.get(kind)
        of_layer = said if said is None or isinstance(said, str) or kind in OF_COLUMN else said[layer]
        if not isinstance(of_layer, str) or not of_layer:
            return None
        plain = Pattern(of_layer).at(QuantityPlace(layer), sizes)
        bare = of_layer.removesuffix("{layer}")
        typeset = None if bare == of_layer or "{" in bare else f"{tex(bare)}^{{({layer + 1})}}"
        return Name(plain, None if self.is_code else typeset, is_code=self.is_code)

    def find(self, text: str, sizes: tuple[int, ...]) -> Iterator[tuple[Kind, QuantityPlace]]:
        """What may be meant by a name, of what is named by patterns: the name of it is to be held against the text."""
        for kind, said in self.plain.items():
            for layer, pattern in _patterns(kind, said, sizes):
                yield from ((kind, completed(kind, place, sizes)) for place in pattern.find(text, layer, sizes))


def own_names(
    said: Mapping[str, Said | None],
    tex: Mapping[str, Said | None],
    matrices: Mapping[str, Said | None],
    is_code: bool = False,
) -> OwnNames:
    """The names that a scenario gives, by the keys of its file; what is None is not given."""

    def by_kind(section: Mapping[str, Said | None]) -> dict[Kind, Said]:
        return {KEYS[key]: value for key, value in section.items() if value}

    return OwnNames(by_kind(said), by_kind(tex), by_kind(matrices), is_code)


def completed(kind: Kind, place: QuantityPlace, sizes: tuple[int, ...]) -> QuantityPlace:
    """A place that was read from a name; what the name needn't say, as there is one alone, is that."""
    layer, source, target = place
    if kind in OF_ALL:
        return place
    ends = sizes[0 if kind is Kind.INPUT else -1] if kind in OF_COLUMN else sizes[layer + 1]
    if target < 0 and ends == 1:
        target = 0
    if source < 0 and kind in OF_WEIGHTS and sizes[layer] == 1:
        source = 0
    return QuantityPlace(layer, source, target)


def _at(said: Said | None, kind: Kind, place: QuantityPlace, sizes: tuple[int, ...]) -> str | None:
    """What is said of one place; None where nothing is."""
    if said is None or isinstance(said, str):
        return said and Pattern(said).at(place, sizes)
    if kind in OF_COLUMN:
        return str(said[place.target])
    of_layer = said[place.layer]
    if not of_layer or isinstance(of_layer, str):
        return of_layer and Pattern(of_layer).at(place, sizes)
    found = of_layer[place.source][place.target] if kind in OF_WEIGHTS else of_layer[place.target]
    return found if found is None else str(found)


def _patterns(kind: Kind, said: Said, sizes: tuple[int, ...]) -> Iterator[tuple[int, Pattern]]:
    """The patterns of a kind, each with its layer; −1 where it has none."""
    if kind in OF_COLUMN or kind in OF_ALL:
        if isinstance(said, str):
            yield -1, Pattern(said)
        return
    for layer in range(len(sizes) - 1):
        of_layer = said if isinstance(said, str) else said[layer]
        if isinstance(of_layer, str) and of_layer:
            yield layer, Pattern(of_layer)
