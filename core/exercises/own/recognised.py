"""Which of somebody's arrays is what: by their shapes, by how near they lie to the true values, and by their names.

found = recognised(iteration, pasted.arrays)
found[0].meaning                  # Meaning(QuantityBlock(QuantityKind.NEW_WEIGHT, 0), is_transposed=True), or None
found[0].choices                  # all that it may be, the likeliest first
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.exercises.own.blocks import QuantityBlock, blocks_of
from core.exercises.own.pasted_arrays import PastedArray
from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import UPDATES, Quantity, QuantityKind

Array = NDArray[np.float64]
Shapes = Sequence[tuple[QuantityBlock, tuple[int, ...]]]

NEAR = 0.25  # mean relative distance, up to which an array is told by its values
CLEARLY = 3.0  # times as far away is the next that it may be
TURNED = 0.05  # what a sign that is turned round counts
_COMPARED = 2000  # numbers of an array, spread over it

# Words in names, and what they stand for; the first that fits says it.
_WORDS: tuple[tuple[str, tuple[QuantityKind, ...]], ...] = (
    (r"new|updated|after", UPDATES),
    (r"before|old|initial", (QuantityKind.WEIGHT, QuantityKind.BIAS)),
    (r"d_?[ej]?_?/?_?[d∂]?_?w|∂w|grad\w*[._ \[\]]*(?:w|of w)|w\w*[._ ]*grad|nabla_?w",
     (QuantityKind.WEIGHT_GRADIENT, QuantityKind.WEIGHT_OBJECTIVE)),
    (r"d_?[ej]?_?/?_?[d∂]?_?b(?:ias|\d|\b)|∂b|grad\w*[._ \[\]]*b|b\w*[._ ]*grad|nabla_?b",
     (QuantityKind.BIAS_GRADIENT, QuantityKind.BIAS_OBJECTIVE)),
    (r"da_?/?_?dz|slope|deriv|prime|f'", (QuantityKind.SLOPE,)),
    (r"delta|δ|dz|∂sop", (QuantityKind.DELTA,)),
    (r"d_?[ej]?_?/?_?d?_?a(?:\d|ctiv|\b)|∂activ", (QuantityKind.ERROR_BY_ACTIVATION,)),
    (r"grad", (QuantityKind.WEIGHT_GRADIENT, QuantityKind.BIAS_GRADIENT)),
    (r"weight|kernel|\bw\w{0,3}\b", (QuantityKind.NEW_WEIGHT, QuantityKind.WEIGHT)),
    (r"bias|intercept|\bb\d*\b", (QuantityKind.NEW_BIAS, QuantityKind.BIAS)),
    (r"sop|sums?\b|net|\bz\d*\b|pre", (QuantityKind.SOP,)),
    (r"activ|\ba\d*\b|\bh\d*\b|out|pred", (QuantityKind.ACTIVATION,)),
    (r"loss|error|^e$", (QuantityKind.LOSS,)),
    (r"input|\bx\d*\b", (QuantityKind.INPUT,)),
    (r"target|label|\b[ty]\d*\b", (QuantityKind.TARGET,)),
)  # fmt: skip

# Where two are equally near, the first is taken: an array of the weights is what the update made of them.
_PREFERRED = (
    (QuantityKind.NEW_WEIGHT, QuantityKind.WEIGHT),
    (QuantityKind.NEW_BIAS, QuantityKind.BIAS),
    (QuantityKind.DELTA, QuantityKind.BIAS_GRADIENT),
    (QuantityKind.WEIGHT_GRADIENT, QuantityKind.WEIGHT_OBJECTIVE),
    (QuantityKind.BIAS_GRADIENT, QuantityKind.BIAS_OBJECTIVE),
)


@dataclass(frozen=True)
class Meaning:
    """What an array may be; transposed where it stands with a row for each neuron that its weights lead to."""

    block: QuantityBlock
    shape: tuple[int, ...]  # of the block
    is_transposed: bool = False
    row: int | None = None  # of the sample, in an array with a row for each sample of the batch

    def fitted(self, array: NDArray[Any]) -> NDArray[Any]:
        """The array, or its row of the sample, as the block stands."""
        if self.row is not None:
            array = array[self.row : self.row + 1]
        return (array.T if self.is_transposed else array).reshape(self.shape)


@dataclass(frozen=True)
class Recognised:
    """An array, what it is taken for, and what it may be."""

    array: PastedArray
    meaning: Meaning | None  # None where it must be asked for, or can be nothing
    choices: tuple[Meaning, ...]  # of its shape, the likeliest first

    @property
    def is_ambiguous(self) -> bool:
        """Whether it may be several things, and nobody has said which."""
        return self.meaning is None and bool(self.choices)

    def texts(self) -> Iterator[tuple[Quantity, str]]:
        """Each quantity that it gives, and what is written there."""
        if self.meaning is None:
            return
        texts = self.meaning.fitted(np.array(self.array.texts, dtype=object))
        quantity = self.meaning.block.quantity
        yield from ((quantity(*place), str(text)) for place, text in np.ndenumerate(texts))


def recognised(iteration: Iteration, arrays: Iterable[PastedArray]) -> tuple[Recognised, ...]:
    """What each of these arrays is; two of them are never taken for the same."""
    blocks = [(block, block.shape(iteration)) for block in blocks_of(iteration)]
    values: dict[QuantityBlock, Array] = {}

    def true(block: QuantityBlock) -> Array:
        if block not in values:
            values[block] = block.values(iteration)
        return values[block]

    rated = [_rated(iteration, array, blocks, true) for array in arrays]
    taken: set[QuantityBlock] = set()
    found: dict[int, Meaning | None] = {}
    for index in sorted(range(len(rated)), key=lambda index: rated[index].order):
        meaning = found[index] = rated[index].told(taken)
        if meaning is not None:
            taken.add(meaning.block)
    return tuple(Recognised(each.array, found[index], each.choices) for index, each in enumerate(rated))


@dataclass(frozen=True)
class _Rated:
    """An array with all that it may be, and how far away each is."""

    array: PastedArray
    distances: tuple[tuple[Meaning, float], ...]  # the nearest first

    @property
    def choices(self) -> tuple[Meaning, ...]:
        return tuple(meaning for meaning, _ in self.distances)

    @property
    def order(self) -> tuple[bool, float]:
        """What is to be told first comes first: what has a name, then what lies nearest."""
        return not self._fits(self.distances), self.distances[0][1] if self.distances else np.inf

    def told(self, taken: set[QuantityBlock]) -> Meaning | None:
        """What the array is, if that can be told: what its name says, by the values; else by the values or shape alone.

        The name goes first: who has left the slope out of the deltas has other numbers there, all of them true ones.
        """
        free = [(meaning, distance) for meaning, distance in self.distances if meaning.block not in taken]
        fits = self._fits(free)
        return _clear(fits) or _numbered(self.array.name, fits) or _clear(free) or _only(free)

    def _fits(self, free: Sequence[tuple[Meaning, float]]) -> list[tuple[Meaning, float]]:
        kinds = kinds_of_name(self.array.name)
        return [(meaning, distance) for meaning, distance in free if meaning.block.kind in kinds]


def _clear(free: Sequence[tuple[Meaning, float]]) -> Meaning | None:
    """The one that lies near and by far the nearest; of some that lie equally near the one to be preferred."""
    if not free or free[0][1] > NEAR:
        return None
    (meaning, distance), *others = free
    rivals = [other for other, away in others if away <= distance * CLEARLY and away - distance < NEAR]
    rivals = [other for other in rivals if other.block != meaning.block and not _is_preferred(meaning, other)]
    if not rivals:
        return meaning
    if len(rivals) == 1 and _is_preferred(rivals[0], meaning):
        return rivals[0]
    return None


def _is_preferred(meaning: Meaning, other: Meaning) -> bool:
    pair = meaning.block.kind, other.block.kind
    return meaning.block.layer == other.block.layer and pair in _PREFERRED


def _numbered(name: str, fits: Sequence[tuple[Meaning, float]]) -> Meaning | None:
    """The first that is left where the number behind a name says the layer, unless there is only one layer."""
    number = re.search(r"(\d{1,6})\D*$", name)
    layers = {meaning.block.layer for meaning, _ in fits}
    if len(layers) > 1:
        layers = {int(number[1]) - 1} if number is not None else set()
    return next((meaning for meaning, _ in fits if meaning.block.layer in layers), None)


def kinds_of_name(name: str) -> tuple[QuantityKind, ...]:
    """What may be called so, the likeliest first; nothing where the name says nothing."""
    name = name.lower()
    return next((kinds for word, kinds in _WORDS if re.search(word, name)), ())


def _only(free: Sequence[tuple[Meaning, float]]) -> Meaning | None:
    blocks = {meaning.block for meaning, _ in free}
    return free[0][0] if len(blocks) == 1 else None


def _rated(iteration: Iteration, array: PastedArray, blocks: Shapes, true: Callable[[QuantityBlock], Array]) -> _Rated:
    given, row = array.values.shape, iteration.row
    meanings = [meaning for block, shape in blocks for meaning in _meanings(given, block, shape)]
    meanings += [Meaning(block, shape, row=row) for block, shape in blocks if _is_of_batch(iteration, given, shape)]
    found = [(meaning, _distance(meaning.fitted(array.values), true(meaning.block))) for meaning in meanings]
    return _Rated(array, tuple(sorted(found, key=lambda each: (each[1], each[0].is_transposed))))


def _distance(given: Array, true: Array) -> float:
    """How far two arrays lie apart on the average, relative to them: 0 if they are the same, 1 at most."""
    step = max(1, given.size // _COMPARED)
    given, true = given.ravel()[::step], true.ravel()[::step]
    with np.errstate(all="ignore"):
        return min(_apart(given, true), TURNED + _apart(np.abs(given), np.abs(true)))


def _apart(given: Array, true: Array) -> float:
    size = np.maximum(np.abs(given), np.abs(true))
    apart = np.where(size > 0.0, np.abs(given - true) / size, 0.0)
    return float(np.mean(np.where(np.isfinite(apart), np.minimum(apart, 1.0), 1.0)))


def _meanings(shape: tuple[int, ...], block: QuantityBlock, wanted: tuple[int, ...]) -> Iterator[Meaning]:
    """As what an array of this shape may be read: as it is, as the transpose, or both."""
    if len(wanted) < 2:
        if _bare(shape) == _bare(wanted):
            yield Meaning(block, wanted)
        return
    if shape == wanted or (len(shape) == 1 and _bare(shape) == _bare(wanted)):
        yield Meaning(block, wanted)
    if len(shape) == 2 and shape == wanted[::-1] and max(shape) > 1:
        yield Meaning(block, wanted, is_transposed=True)


def _is_of_batch(iteration: Iteration, given: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    """Whether an array may hold such quantities of all samples of the batch, a row for each."""
    samples = len(iteration.trace.targets)
    return samples > 1 and len(wanted) < 2 and given in ((samples, *wanted), (samples, *(wanted or (1,))))


def _bare(shape: tuple[int, ...]) -> tuple[int, ...]:
    """A shape without the sides of one: a row, a column and a list of three are all three numbers."""
    return tuple(side for side in shape if side != 1)
