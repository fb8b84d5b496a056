r"""A notation: how everything in a network is called by its rule, each name as it is typed and as TeX.

A notation is one class and one entry of the table. It gives patterns (see `core.network.notations.pattern`) for what
has a letter of its own; derivatives and what the update makes are put together of those.
"""

from dataclasses import dataclass
from functools import cached_property, partial
from typing import ClassVar, NamedTuple

from core.network.notations.kind import Kind
from core.network.notations.name import Name, new_tex, tex
from core.network.notations.pattern import NOWHERE, Pattern, QuantityPlace


class Spelling(NamedTuple):
    """A name's pattern as it is typed, and as TeX."""

    plain: Pattern
    tex: Pattern


def written(plain: str, tex: str) -> Spelling:
    """Both patterns."""
    return Spelling(Pattern(plain), Pattern(tex))


_LETTERS = {
    Kind.ERROR: written("E", "E"),
    Kind.OBJECTIVE: written("J", "J"),
    Kind.RATE: written("η", r"\eta"),
    Kind.L2: written("λ", r"\lambda"),
}


@dataclass(frozen=True)
class NamingScheme:
    """How things are called by one notation in a network of these sizes; column 0 are the inputs.

    Everything counts from 0 here, as everywhere in core.
    """

    sizes: tuple[int, ...]
    orientation: str = "from_to"  # or "to_from": what rows of a matrix of weights are
    bias_column: bool = False  # whether biases are the last column of that matrix

    key: ClassVar[str]
    is_code: ClassVar[bool] = False
    numbers_factors: ClassVar[bool] = False  # whether the factors of a chain are called g1, g2, or only numbered

    @property
    def last(self) -> int:
        """The layer of the outputs."""
        return len(self.sizes) - 2

    def pattern(self, kind: Kind, layer: int) -> Spelling | None:
        """How things of a kind are called in a layer; None where that is put together of other names."""
        raise NotImplementedError

    def known(self, kind: Kind, layer: int) -> Spelling | None:
        """The same, made once."""
        key = (kind, layer)
        if key not in self._known:
            self._known[key] = self.pattern(kind, layer)
        return self._known[key]

    @cached_property
    def _known(self) -> dict[tuple[Kind, int], Spelling | None]:
        return {}

    def name(self, kind: Kind, place: QuantityPlace = NOWHERE) -> Name | None:
        """The name of what is there; None where it is put together of other names."""
        pattern = self.known(kind, place.layer)
        if pattern is None:
            return None
        typeset = partial(pattern.tex.at, place, self.sizes)
        return Name(pattern.plain.at(place, self.sizes), typeset, is_code=self.is_code)

    def derivative(self, above: str, below: str, *, across: bool = False) -> Name:  # noqa: ARG002
        """What the derivative of one named quantity by another is called: ∂SOP3/∂Activ1.

        `across` says that they are of two neurons, even where these have one number.
        """
        return derivative(above, below)

    def after_update(self, name: str) -> Name:
        """What a weight or bias is called after the update: W11_new."""
        return after_update(name)

    def _of_symbols(self, kind: Kind) -> Spelling | None:
        """The letters of what there is one of."""
        return _LETTERS.get(kind)


def derivative(above: str, below: str) -> Name:
    """∂SOP3/∂Activ1."""
    return Name(f"∂{above}/∂{below}", lambda: rf"\frac{{\partial {tex(above)}}}{{\partial {tex(below)}}}")


def after_update(name: str) -> Name:
    """W11_new."""
    return Name(f"{name}_new", lambda: new_tex(tex(name)))
