"""Names by a pattern: "W{layer}_{from}{to}" is every weight's.

What stands in braces is a place; with a 0 behind it the place counts from 0, as in a program, else from 1.

=============  ===============================================================================
layer          of the neuron, or that a weight or bias leads into; the inputs are layer 0
back           the same, counted from the last layer: 1 for that
from           the neuron before, or the input, that a weight leads from
to, neuron     the neuron that it leads to; of an input or a target its number
pair           from and to together: 12, and 10,2 where one has two digits
run            the neuron, counted on through all layers
fan_in         how many neurons, or inputs, the layer before has
last           one more: the column of the biases, where they stand in the matrix of the weights
=============  ===============================================================================
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

_PLACE = re.compile(r"\{(layer|back|from|to|neuron|pair|run|fan_in|last)(0?)\}")
_BRACES = re.compile(r"\{([^{}]*)\}")
PLACES = tuple(
    name + zero
    for name in ("layer", "back", "from", "to", "neuron", "pair", "run", "fan_in", "last")
    for zero in ("", "0")
)


class QuantityPlace(NamedTuple):
    """Where something is, counted from 0: in `layer`, from `source` to `target`; what a kind has not stays −1."""

    layer: int = -1
    source: int = -1
    target: int = -1


NOWHERE = QuantityPlace()
Number = Callable[[QuantityPlace, tuple[int, ...]], str]


@dataclass(frozen=True)
class Pattern:
    """A pattern of plain names, for a network of these sizes: column 0 are the inputs."""

    text: str

    def at(self, place: QuantityPlace, sizes: tuple[int, ...]) -> str:
        """The name of what is there."""
        return "".join([part if number is None else number(place, sizes) for part, number in self._parts])

    @cached_property
    def _parts(self) -> tuple[tuple[str, Number | None], ...]:
        return _split(self.text)

    def unknown(self) -> str | None:
        """The first word in braces that is no place."""
        return next((word for word in _BRACES.findall(self.text) if word not in PLACES), None)

    @property
    def places(self) -> frozenset[str]:
        """Which places stand in it, as they count from 1."""
        return frozenset(found[0] for found in _PLACE.findall(self.text))

    def find(self, name: str, layer: int, sizes: tuple[int, ...]) -> Iterator[QuantityPlace]:
        """Where in a layer something may be of that name: at most one place, or none."""
        found = _compiled(self.text).fullmatch(name)
        if found is None:
            return
        numbers = _read(found.groupdict(), layer, sizes)
        if numbers is not None:
            yield numbers


@lru_cache(maxsize=1024)
def _compiled(text: str) -> re.Pattern[str]:
    """What reads the names of a pattern; each place is named by itself and how often it stood there before."""
    parts, end = [], 0
    for seen, found in enumerate(_PLACE.finditer(text)):
        parts.append(re.escape(text[end : found.start()]))
        key = f"{found[1]}_{found[2] or 1}_{seen}"
        number = r"\d\d|\d{1,9},\d{1,9}" if found[1] == "pair" else r"\d{1,9}"
        parts.append(f"(?P<{key}>{number})")
        end = found.end()
    return re.compile("".join(parts) + re.escape(text[end:]), re.ASCII)


def _read(groups: dict[str, str | None], layer: int, sizes: tuple[int, ...]) -> QuantityPlace | None:
    source = target = -1
    for key, text in groups.items():
        name, zero, _ = key.rsplit("_", 2)
        if text is None:
            return None
        if name == "pair":
            first, second = text.split(",") if "," in text else (text[0], text[1])
            source, target = int(first) - 1, int(second) - 1
            continue
        number = int(text) - (0 if zero == "0" else 1)
        if name == "from":
            source = number
        elif name in ("to", "neuron"):
            target = number
        elif name == "run":
            target = number - sum(sizes[1 : layer + 1])
    return QuantityPlace(layer, source, target)


@lru_cache(maxsize=1024)
def _split(text: str) -> tuple[tuple[str, Number | None], ...]:
    """What stands in a pattern as it is, and what writes each of its places."""
    parts: list[tuple[str, Number | None]] = []
    end = 0
    for found in _PLACE.finditer(text):
        parts += [(text[end : found.start()], None), ("", _number(found[1], 1 if found[2] else 0))]
        end = found.end()
    return (*parts, (text[end:], None))


def _number(name: str, less: int) -> Number:
    """What writes a place; `less` is 1 where it counts from 0."""
    match name:
        case "layer":
            return lambda place, _: str(place[0] + 1 - less)
        case "back":
            return lambda place, sizes: str(len(sizes) - 1 - place[0] - less)
        case "from":
            return lambda place, _: str(place[1] + 1 - less)
        case "to" | "neuron":
            return lambda place, _: str(place[2] + 1 - less)
        case "run":
            return lambda place, sizes: str(sum(sizes[1 : place[0] + 1]) + place[2] + 1 - less)
        case "fan_in":
            return lambda place, sizes: str(sizes[place[0]] - less)
        case "last":
            return lambda place, sizes: str(sizes[place[0]] + 1 - less)

    def pair(place: QuantityPlace, sizes: tuple[int, ...]) -> str:  # noqa: ARG001
        first, second = place[1] + 1 - less, place[2] + 1 - less
        return f"{first},{second}" if first > 9 or second > 9 else f"{first}{second}"

    return pair
