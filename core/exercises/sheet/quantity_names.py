"""What the quantities of an iteration are called on the screen, and which one is meant by a name."""

from dataclasses import dataclass
from functools import cached_property

from core.exercises.sheet.iteration import Iteration
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.network.find_element import MOST_LISTED
from core.network.names import Names
from core.network.notations import Kind, Name, in_line

_KINDS = frozenset(map(str, QuantityKind))
_MOST_KEPT = 1000  # texts of which is known what they name


@dataclass(frozen=True)
class QuantityNames:
    """The names of the quantities of one iteration, each part in the scenario's own names."""

    iteration: Iteration

    @cached_property
    def _named(self) -> dict[Quantity, Name]:
        """What has been asked for: marking names each line, and a class has hundreds of sheets marked."""
        return {}

    def name(self, quantity: Quantity) -> Name:
        """SOP1, ∂E/∂SOP1, W11_new."""
        if quantity not in self._named:
            kind, *place = quantity
            self._named[quantity] = self.iteration.names.called(Kind(kind), *place)
        return self._named[quantity]

    def in_line(self, quantity: Quantity) -> str:
        """The same as it is printed in a line of text: ∂E/∂Z₁⁽²⁾ for ∂E/∂Z2_1."""
        return in_line(self.name(quantity))

    def tex(self, quantity: Quantity) -> str:
        """The same as TeX."""
        return self.name(quantity).tex

    def called(self, name: str) -> list[Quantity]:
        """All quantities of that name: none or one, or several that a scenario calls alike.

        Where nothing is called so, it is what has the name in another notation, or is so spelt in a keyboard's letters.
        """
        name = name.strip()
        meant = self._meant.get(name)
        if meant is None:
            if len(self._meant) >= _MOST_KEPT:
                self._meant.clear()
            meant = self._meant[name] = tuple(self._called(name) or self._called_otherwise(name))
        return list(meant)

    @cached_property
    def _meant(self) -> dict[str, tuple[Quantity, ...]]:
        """What has been asked for: a text that is edited has the same words again and again, and most name nothing."""
        return {}

    def _called_otherwise(self, name: str) -> list[Quantity]:
        """The only quantity that is called so in any notation, as it stands there or in a keyboard's letters."""
        names = self.iteration.names
        spellings = names.search.spellings(name)
        meant = {
            each: None
            for other in (names, *names.others)
            for spelling in spellings
            for each in self._read(other, spelling)
        }
        return list(meant) if len(meant) == 1 else []

    def _called(self, name: str) -> list[Quantity]:
        return self._by_name.get(name, []) if self._is_small else self._read(self.iteration.names, name)

    def _read(self, names: Names, name: str) -> list[Quantity]:
        """What may be meant in these names, which are not listed."""
        found = [
            Quantity(QuantityKind(kind), *place) for kind, place in names.search.quantities(name) if str(kind) in _KINDS
        ]
        return [each for each in found if self.iteration.has(each)]

    @property
    def _is_small(self) -> bool:
        return self.iteration.network.parameter_count <= MOST_LISTED

    @cached_property
    def _by_name(self) -> dict[str, list[Quantity]]:
        found: dict[str, list[Quantity]] = {}
        for quantity in self.iteration.quantities():
            found.setdefault(self.name(quantity), []).append(quantity)
        return found
