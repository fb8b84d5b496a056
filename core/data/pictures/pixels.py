"""Pictures kept as the bytes they came as, which become numbers where some of them are taken.

60,000 pictures of 28 × 28 pixels are 47 MB so; as numbers of eight bytes they would be 376.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Bytes = NDArray[np.uint8]
Places = NDArray[np.intp]
PixelScale = Literal["0..1", "0.01..1"]

SCALES: tuple[PixelScale, ...] = get_args(PixelScale)
USUAL_LARGEST = 255
AT_ONCE = 1 << 20  # numbers that are made of bytes at once where all are gone through: 8 MB
_DARKEST: dict[PixelScale, float] = {"0..1": 0.0, "0.01..1": 0.01}


def numbers_of_bytes(scale: PixelScale, largest: int = USUAL_LARGEST) -> Array:
    """What each byte becomes, (256,): `largest` becomes 1, and 0 the lower end of the scale.

    0.01…1 is p/255 · 0.99 + 0.01, by which no input is 0, so that every weight learns from every picture (Rashid, Make
    Your Own Neural Network, 2016).
    """
    low = _DARKEST[scale]
    return np.arange(256) / largest * (1.0 - low) + low


class Pixels:
    """The inputs of samples that are pictures, (samples, pixels), to be read like an array of numbers.

    What is asked for by rows, or by a row and a column, is made then, as float64. Nothing of it is ever changed;
    pictures that are others, or more, or fewer, are a `Pixels` of their own, which shares the bytes.
    """

    ndim = 2

    def __init__(
        self,
        kept: Bytes,
        scale: PixelScale = "0..1",
        largest: int = USUAL_LARGEST,
        rows: Places | None = None,
        own: Mapping[int, Bytes] | None = None,
    ) -> None:
        """`kept`, (pictures, pixels), is not to be written to any more.

        `rows` are the places in it of the samples, (samples,); `own` pictures, (pixels,), stand in the place of those
        that are kept there, or behind all of them.
        """
        self.kept, self.scale, self.largest = kept, scale, largest
        kept.setflags(write=False)
        self._rows = rows
        self._own = dict(own or {})
        self._numbers = numbers_of_bytes(scale, largest)

    @property
    def shape(self) -> tuple[int, int]:
        """How many samples, and pixels each."""
        return len(self), self.kept.shape[1]

    def __len__(self) -> int:
        return len(self.kept) if self._rows is None else len(self._rows)

    @property
    def nbytes(self) -> int:
        """What it takes to keep them."""
        return self.kept.nbytes + sum(own.nbytes for own in self._own.values())

    @property
    def scale_of_bytes(self) -> tuple[float, float]:
        """What is taken from a byte, and what it is divided by, to become its number: 0 and 255 for 0…1."""
        low = float(self._numbers[0])
        return -low * self.largest / (1.0 - low), self.largest / (1.0 - low)

    def __getitem__(self, place: Any) -> Any:
        row, column = place if isinstance(place, tuple) else (place, slice(None))
        if isinstance(row, int | np.integer):
            return self._numbers[self._bytes_of_one(int(row))[column]]
        return self._numbers[self.bytes_of(row)[:, column]]

    def __iter__(self) -> Iterator[Array]:
        return (self[row] for row in range(len(self)))

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Array:
        if copy is False:
            raise ValueError("the numbers of pictures are made anew")
        return np.asarray(self[:], dtype)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pixels) and self.is_same(other)

    __hash__ = None  # type: ignore[assignment]

    def bytes_of(self, rows: Any) -> Bytes:
        """The bytes of some samples, (some, pixels), by whatever an array of all is indexed by."""
        places = np.arange(len(self.kept))[rows] if self._rows is None else self._rows[rows]
        found: Bytes = self.kept[rows if self._rows is None else np.minimum(places, len(self.kept) - 1)]
        if not self._own:
            return found
        for number in np.flatnonzero(np.isin(places, list(self._own))).tolist():
            found[number] = self._own[int(places[number])]
        return found

    def _bytes_of_one(self, row: int) -> Bytes:
        place = range(len(self))[row] if self._rows is None else int(self._rows[row])
        found: Bytes = self._own[place] if place in self._own else self.kept[place]
        return found

    def blocks(self) -> Iterator[slice]:
        """The samples, some at a time: what one block becomes as numbers is little."""
        size = max(1, AT_ONCE // self.kept.shape[1])
        return (slice(begin, begin + size) for begin in range(0, len(self), size))

    def is_same(self, other: "Pixels") -> bool:
        """Whether these are the same pictures on the same scale."""
        if self is other:
            return True
        if (self.shape, self.scale, self.largest) != (other.shape, other.scale, other.largest):
            return False
        return all(np.array_equal(self.bytes_of(block), other.bytes_of(block)) for block in self.blocks())

    def are_apart(self, other: "Pixels") -> NDArray[np.bool_]:
        """Which pictures are others than as many of the same size, (samples,)."""
        if self is other:
            return np.zeros(len(self), np.bool_)
        if (self.scale, self.largest) != (other.scale, other.largest):
            return np.concatenate([(self[block] != other[block]).any(axis=1) for block in self.blocks()])
        found = [(self.bytes_of(block) != other.bytes_of(block)).any(axis=1) for block in self.blocks()]
        return np.concatenate(found)

    def scaled(self, scale: PixelScale) -> "Pixels":
        """The same pictures on another scale."""
        return Pixels(self.kept, scale, self.largest, self._rows, self._own)

    def taken(self, rows: Any) -> "Pixels":
        """Some of the pictures, by whatever an array of all is indexed by."""
        return Pixels(self.kept, self.scale, self.largest, self._all_rows()[rows], self._own)

    def with_row(self, row: int, numbers: Array) -> "Pixels":
        """The same with other numbers, (pixels,), in the place of one picture: each is the nearest there is."""
        return self._with({row: self.nearest(numbers)}, self._all_rows())

    def with_more(self, numbers: Array) -> "Pixels":
        """The same with more pictures, (more, pixels), behind them: each number is the nearest there is."""
        rows = self._all_rows()
        more = dict(enumerate(self.nearest(numbers), start=len(rows)))
        return self._with(more, np.concatenate((rows, np.zeros(len(more), np.intp))))

    def nearest(self, numbers: Array) -> Bytes:
        """The bytes whose numbers are nearest to these, of any shape."""
        low = float(self._numbers[0])
        shades = np.rint((np.asarray(numbers) - low) / (1.0 - low) * self.largest)
        return np.asarray(np.clip(shades, 0, self.largest), np.uint8)

    def _with(self, pictures: Mapping[int, Bytes], rows: Places) -> "Pixels":
        """Pictures in the places of some rows, each kept behind all that there are."""
        own, rows = dict(self._own), rows.copy()
        following = max([len(self.kept) - 1, *own]) + 1
        for number, (row, picture) in enumerate(pictures.items()):
            own[following + number] = picture
            rows[row] = following + number
        used = set(rows[rows >= len(self.kept)].tolist())
        return Pixels(self.kept, self.scale, self.largest, rows, {place: own[place] for place in own if place in used})

    def _all_rows(self) -> Places:
        return np.arange(len(self.kept)) if self._rows is None else self._rows
