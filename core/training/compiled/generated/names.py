"""What the parts of a generated loop are called, where its parameters lie, and how a text of the tables is put in."""

import re
from collections.abc import Iterable, Iterator

from core.network.activations import ACTIVATIONS
from core.network.network import BiasKind
from core.training.compiled.generated.shape import LoopShape
from core.training.compiled.table_code import SLOPES, SOFTMAX, SQUARE_ONLY, VALUES

KIND_NAMES = {**dict(enumerate(ACTIVATIONS)), SQUARE_ONLY: "square_only"}


class LoopNames:
    """The names in the loop of one shape; neurons are counted from 1."""

    def __init__(self, shape: LoopShape) -> None:
        self.shape = shape
        self.outputs = range(1, shape.sizes[-1] + 1)

    def of_column(self, column: int) -> range:
        """The numbers of the neurons of a column, from 1; of the inputs those of column 0."""
        return range(1, self.shape.sizes[column] + 1)

    def a(self, layer: int, neuron: int) -> str:
        """What a neuron hands on: an input, an activation, or, where that is the same, its SOP."""
        if layer == 0:
            return f"x{neuron}"
        kind = self.shape.kinds[layer - 1]
        return f"a{layer}_{neuron}" if kind == SOFTMAX or is_called(kind, VALUES) else f"z{layer}_{neuron}"

    def slope(self, layer: int, neuron: int) -> str:
        """The factor ∂a/∂z, as it is written; nothing where it is 1."""
        kind, has_option = self.shape.slope_kinds[layer - 1], self.shape.slope_has_option[layer - 1]
        if not is_called(kind, SLOPES):
            return ""
        option = f"slope_option{layer}, " if has_option else ""
        return f" * slope_of_{called(kind, has_option)}({option}z{layer}_{neuron}, {self.a(layer, neuron)})"

    def named(self) -> Iterator[tuple[int, str]]:
        """Where each parameter lies in the flat vector, and its name."""
        k = 0
        for layer, bias in enumerate(self.shape.biases, start=1):
            names = [f"w{layer}_{i}_{j}" for i in self.of_column(layer - 1) for j in self.of_column(layer)]
            if bias is not BiasKind.ABSENT:
                names += [f"b{layer}_{j}" for j in self.of_column(layer)]
            for name in names:
                yield k, name
                k += 1

    def trained(self) -> Iterator[tuple[int, str]]:
        """The same of those that training moves."""
        for k, name in self.named():
            if name.startswith("w") or self.shape.biases[int(name[1:].split("_")[0]) - 1] is BiasKind.TRAINED:
                yield k, name


def is_called(kind: int, texts: dict[int, str]) -> bool:
    """Whether a function is called for it, and not the very number taken, or 1."""
    return kind != SOFTMAX and texts[kind] not in ("z", "1.0")


def called(kind: int, has_option: bool) -> str:
    """What the function of a kind is called, behind what it gives."""
    return f"{KIND_NAMES[kind]}_by_option" if has_option else KIND_NAMES[kind]


def function_of(name: str, has_option: bool, head: str, text: str) -> list[str]:
    """A function of a text of the tables; an option that it doesn't have is 1."""
    if not has_option:
        text = re.sub(r"\boption\b", "1.0", text)
    *statements, last = text.split("\n")
    option = "option, " if has_option else ""
    return [f"def {name}({option}{head}):", *(f"    {line}" for line in statements), f"    return {last}"]


def indented(lines: Iterable[str], levels: int = 1) -> Iterator[str]:
    """Lines as they stand in so many blocks."""
    return (" " * 4 * levels + line if line else line for line in lines)
