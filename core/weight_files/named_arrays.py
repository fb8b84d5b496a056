"""Arrays that have names and nothing else, as a `state_dict` has: which are a layer's, and in what order they stand.

Names tell which array is a weight and which a bias; shapes have the last word on order and orientation.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.base.errors import MisfitError, shortened
from core.base.message import Message, Phrase, joined
from core.weight_files.messages import WeightsFault, WeightsNote
from core.weight_files.values import LayerWeights

Array = NDArray[np.float64]

_WEIGHTS = frozenset({"weight", "weights", "w", "kernel", "kernels", "coef", "coefs", "theta"})
_BIASES = frozenset({"bias", "biases", "b", "intercept", "intercepts"})
# Parts of names that layers have which are not taken, and what such a layer is called.
_FOREIGN = {
    "running_mean": "BatchNorm",
    "running_var": "BatchNorm",
    "num_batches_tracked": "BatchNorm",
    "weight_ih": "RNN/LSTM/GRU",
    "weight_hh": "RNN/LSTM/GRU",
    "recurrent_kernel": "SimpleRNN/LSTM/GRU",
    "in_proj_weight": "MultiheadAttention",
    "weight_g": "weight_norm",
    "parametrizations": "parametrization",
}
_MOST_SEARCHED = 12  # layers whose order is looked for by their shapes alone


@dataclass(frozen=True)
class NamedArray:
    """One array of the file, by its name there; `kind` is the sort of its numbers, such as float32."""

    name: str
    numbers: NDArray[np.generic]
    kind: str


@dataclass(frozen=True)
class WeightConvention:
    """How a library lays its weights, and whether its file keeps the order in which arrays were given to it."""

    library: str
    is_turned: bool  # (fan_out, fan_in)
    keeps_order: bool = True


@dataclass(frozen=True)
class _Pair:
    """A weight, as it stands there, with its bias."""

    name: str
    matrix: Array
    biases: Array | None

    def end(self, turned: bool) -> int:
        """How many neurons it leads to, laid like that."""
        return int(self.matrix.shape[0 if turned else 1])

    def begin(self, turned: bool) -> int:
        """From how many it comes."""
        return int(self.matrix.shape[1 if turned else 0])

    def fits(self, turned: bool) -> bool:
        return self.biases is None or len(self.biases) == self.end(turned)


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """By this names are sorted as people count: `layers.2` before `layers.10`, and `dense` before `dense_1`."""
    parts = re.findall(r"\d+|\D+", name)
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part.strip("._/:")) for part in parts)


def layers_of(
    arrays: Sequence[NamedArray], how: WeightConvention
) -> tuple[tuple[LayerWeights, ...], tuple[Message, ...]]:
    """The layers that these arrays make, in order, and how they were recognised.

    Raises
    ------
    MisfitError
        If an array belongs to no layer that can be taken, or they don't follow each other.
    """
    notes: list[Message] = []
    pairs = _pairs([replace(each, numbers=_numbers(each)) for each in arrays])
    found = _ordered(pairs, how)
    if found is None:
        shapes = joined((f"{pair.name} {_shape(pair.matrix)}" for pair in pairs), Phrase.COMMA)
        raise MisfitError("", WeightsFault.NO_CHAIN(shapes=shapes))
    ordered, turned, by_shapes = found
    if all(pair.fits(not turned) for pair in ordered) and _chains(ordered, not turned):
        kind = WeightsNote.TURNED_BY_CONVENTION if turned else WeightsNote.STRAIGHT_BY_CONVENTION
        notes.append(kind(library=how.library))
    else:
        notes.append(WeightsNote.TURNED() if turned else WeightsNote.STRAIGHT())
        if turned != how.is_turned:
            notes.append(WeightsNote.OTHER_THAN_USUAL(library=how.library))
    if by_shapes:
        notes.append(WeightsNote.ORDER_BY_SHAPES(names=joined((pair.name for pair in ordered), Phrase.COMMA)))
    elif not how.keeps_order and len(ordered) > 1 and _is_only_by_name(ordered, turned):
        notes.append(WeightsNote.ORDER_BY_NAMES(names=joined((pair.name for pair in ordered), Phrase.COMMA)))
    without = [pair.name for pair in ordered if pair.biases is None]
    if without:
        notes.append(WeightsNote.NO_BIASES(names=joined(without, Phrase.COMMA)))
    notes += precision_of({each.kind for each in arrays})
    layers = tuple(
        LayerWeights(np.ascontiguousarray(pair.matrix.T if turned else pair.matrix), pair.biases, None, pair.name)
        for pair in ordered
    )
    return layers, tuple(notes)


def precision_of(kinds: Iterable[str]) -> list[Message]:
    """What is said of numbers of these kinds: how many digits they were kept with."""
    digits = {"float16": 3, "bfloat16": 2, "float32": 7}
    found = [kind for kind in digits if kind in set(kinds)]
    return [WeightsNote.PRECISION(kind=kind, digits=str(digits[kind])) for kind in found]


def _numbers(array: NamedArray) -> Array:
    if array.numbers.dtype.kind not in "fiu" or array.kind == "float128":
        raise MisfitError(shortened(array.name), WeightsFault.OTHER_NUMBERS(kind=array.kind))
    return np.asarray(array.numbers, np.float64)


def _pairs(arrays: Sequence[NamedArray]) -> list[_Pair]:
    """Weights with their biases, in the order of the file."""
    weights: dict[str, NamedArray] = {}
    biases: dict[str, NamedArray] = {}
    last = ""
    for array in arrays:
        name, dimensions = shortened(array.name), array.numbers.ndim
        _refuse_foreign(array.name)
        group, role = _group_and_role(array.name)
        if role is None:  # nothing is said by the name: a matrix, and the row of biases behind it
            role = "weight" if dimensions >= 2 else "bias"
            group = array.name if role == "weight" else last
        if role == "weight":
            if dimensions != 2:
                raise _not_of_two(array, name)
            last = group
        elif dimensions != 1 and not (dimensions == 2 and 1 in array.numbers.shape):
            raise MisfitError(name, WeightsFault.DIMENSIONS_OF_BIASES(shape=_shape(array.numbers)))
        store = weights if role == "weight" else biases
        if group in store:
            raise MisfitError(name, WeightsFault.TWO_OF_ONE_LAYER(other=shortened(store[group].name)))
        store[group] = array
    for group, array in biases.items():
        if group not in weights:
            raise MisfitError(shortened(array.name), WeightsFault.NO_LAYER_OF_BIASES())
    if not weights:
        raise MisfitError("", WeightsFault.NO_LAYER())
    return [
        _Pair(shortened(each.name), np.asarray(each.numbers), _biases_of(biases.get(group)))
        for group, each in weights.items()
    ]


def _refuse_foreign(name: str) -> None:
    for part, layer in _FOREIGN.items():
        if part in name:
            raise MisfitError(shortened(name), WeightsFault.LAYER_NOT_TAKEN(layer=layer))


def _biases_of(array: NamedArray | None) -> Array | None:
    return None if array is None else np.asarray(array.numbers, np.float64).ravel()


def _not_of_two(array: NamedArray, name: str) -> MisfitError:
    count = array.numbers.ndim
    if count == 1:
        return MisfitError(name, WeightsFault.LAYER_NOT_TAKEN(layer="LayerNorm/BatchNorm"))
    if count >= 3:
        return MisfitError(name, WeightsFault.CONVOLUTION(shape=_shape(array.numbers)))
    return MisfitError(name, WeightsFault.DIMENSIONS_OF_WEIGHTS(shape=_shape(array.numbers)))


def _group_and_role(name: str) -> tuple[str, str | None]:
    """To which layer a name belongs, and whether it is of its weight or its bias; None where it doesn't say."""
    parts = re.findall(r"\d+|[A-Za-z]+", re.sub(r":\d+$", "", name))
    for place in reversed(range(len(parts))):
        word = parts[place].lower()
        role = "weight" if word in _WEIGHTS else "bias" if word in _BIASES else None
        if role is not None:
            return ".".join(parts[:place] + parts[place + 1 :]), role
    return name, None


def _shape(array: NDArray[np.generic]) -> str:
    return "×".join(map(str, array.shape)) or "1"


def _ordered(pairs: list[_Pair], how: WeightConvention) -> tuple[list[_Pair], bool, bool] | None:
    """The pairs in order, whether they stand turned, and whether only their shapes told the order."""
    counted = sorted(pairs, key=lambda pair: natural(pair.name))
    usual, other = how.is_turned, not how.is_turned
    if not how.keeps_order:  # how they lie is known better than in what order they stand
        return _found(counted, (counted,), usual) or _found(counted, (counted,), other)
    for turned in (usual, other):
        for order in (pairs, counted):
            if _chains(order, turned):
                return list(order), turned, False
    return _found(pairs, (), usual) or _found(pairs, (), other)


def _found(pairs: list[_Pair], orders: Sequence[list[_Pair]], turned: bool) -> tuple[list[_Pair], bool, bool] | None:
    """The first of the orders that is one if they stand like that; else the only one that their shapes allow."""
    for order in orders:
        if _chains(order, turned):
            return order, turned, False
    found = list(_first_two_orders(pairs, turned))
    if len(found) > 1:
        shapes = joined((f"{pair.name} {_shape(pair.matrix)}" for pair in pairs), Phrase.COMMA)
        raise MisfitError("", WeightsFault.SEVERAL_ORDERS(shapes=shapes))
    return (found[0], turned, True) if found else None


def _chains(pairs: Sequence[_Pair], turned: bool) -> bool:
    return all(pair.fits(turned) for pair in pairs) and all(
        before.end(turned) == after.begin(turned) for before, after in pairwise(pairs)
    )


def _is_only_by_name(pairs: Sequence[_Pair], turned: bool) -> bool:
    return len(list(_first_two_orders(pairs, turned))) > 1


def _first_two_orders(pairs: Sequence[_Pair], turned: bool) -> Iterator[list[_Pair]]:
    """At most two orders in which each pair takes what the one before it gives."""
    if len(pairs) > _MOST_SEARCHED or not all(pair.fits(turned) for pair in pairs):
        return
    found = 0
    steps = 0
    open_ways: list[tuple[int, ...]] = [()]
    while open_ways and found < 2 and steps < 20_000:
        steps += 1
        way = open_ways.pop()
        if len(way) == len(pairs):
            found += 1
            yield [pairs[index] for index in way]
            continue
        for index, pair in enumerate(pairs):
            if index not in way and (not way or pairs[way[-1]].end(turned) == pair.begin(turned)):
                open_ways.append((*way, index))
