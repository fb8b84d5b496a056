"""How inputs and neurons are called that nobody named: X1, Activ1, Predicted."""

import re
from dataclasses import dataclass

_BY_RULE = re.compile(r"(X|Activ|Predicted)([1-9]\d{0,9})?")


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
