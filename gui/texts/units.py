"""Numbers of the network as they are shown and typed: scaled, or as they were before they were scaled."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat
from core.setup.scaling import Scaling

Array = NDArray[np.float64]


class Units:
    """Converts inputs, or outputs, to and fro; what nobody has typed over comes back to the last bit."""

    def __init__(self, scaling: Scaling) -> None:
        self.scaling = scaling
        self.original = scaling.is_there  # whether original numbers are shown
        self._numbers = self._shown = np.empty(0)

    def captions(self, names: Sequence[str]) -> list[str]:
        """Names, with the units of what is shown."""
        units = self.scaling.units if self.original else ("",) * len(names)
        inside = QCoreApplication.translate("Query", "{name} in {unit}")
        pairs = zip(names, units, strict=True)
        return [inside.format(name=name, unit=unit) if unit else name for name, unit in pairs]

    def shown(self, numbers: Array) -> Array:
        """Numbers of the network, (numbers,), as they are put into fields."""
        self._numbers, self._shown = numbers.copy(), self.in_units(numbers)
        return self._shown.copy()

    def in_units(self, numbers: Array) -> Array:
        """Numbers of the network, (…, numbers), in the units that are shown."""
        return self.scaling.original(numbers) if self.original else np.array(numbers, dtype=np.float64)

    def taken(self, shown: Array) -> Array:
        """What stands in fields, (numbers,), as the network takes it."""
        numbers = self.scaling.scaled(shown) if self.original else shown.copy()
        if shown.shape == self._shown.shape:
            numbers = np.where(shown == self._shown, self._numbers, numbers)
        return numbers


def scale_hint(scaling: Scaling, index: int, number_format: NumberFormat) -> str:
    """How a number came from the original one; empty where it was not scaled."""
    less, by, unit = float(scaling.less[index]), float(scaling.divided_by[index]), scaling.units[index]
    if (less, by, unit) == (0.0, 1.0, ""):
        return ""
    text = QCoreApplication.translate("Query", "Scaled: the original number less {less}, divided by {by}")
    if unit:
        text = QCoreApplication.translate(
            "Query", "Scaled: the original number (in {unit}) less {less}, divided by {by}"
        )
    return text.format(unit=unit, less=number_format.put_in(less), by=number_format.figure(by))
