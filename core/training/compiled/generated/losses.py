"""What a loss adds to the text of a generated loop: to the outputs, to its own sum, and to the deltas.

The two losses with a logarithm go with their activation: what they take of it, such as 1 − p in all its digits, is
written with it. In a batch their logarithms are that of one product over the samples.
"""

from collections.abc import Iterator
from typing import ClassVar

from core.training.compiled.generated.names import LoopNames
from core.training.compiled.table_code import CROSS_ENTROPY, SOFTMAX


class LossText:
    """A loss that the tables say by a term of each output, and a slope."""

    takes_classes: ClassVar[bool] = False  # its targets are shares: of what counts nothing, all are 0
    writes_outputs: ClassVar[bool] = False  # what becomes of an output's SOP is written by `output`

    def __init__(self, names: LoopNames) -> None:
        self._names, self._shape = names, names.shape
        self._depth, self._outputs = names.shape.depth, names.outputs
        self._there = "" if names.shape.takes_one_sample else "there * "
        self._opened, self._closed = ("-(", ")") if names.shape.sign < 0.0 else ("", "")

    def output(self, j: int, alone: str) -> Iterator[str]:
        """What becomes of the SOP of output `j`; `alone` marks the functions that are of one sample."""
        raise NotImplementedError

    def beside_outputs(self) -> Iterator[str]:
        """What the loss needs beside all outputs."""
        yield from ()

    def most_factors(self) -> int:
        """The product of what stands under the logarithms: by how many powers of 2 a sample makes it larger at most."""
        raise NotImplementedError

    def of_a_sample(self) -> Iterator[str]:
        """What one sample of a batch adds to `loss`, and to `product` where there is one."""
        terms = " + ".join(f"loss_term({self._names.a(self._depth, j)}, t{j})" for j in self._outputs)
        yield f"loss += there * ({terms})"

    def alone(self) -> Iterator[str]:
        """The loss of one sample, as `one`."""
        total = " + ".join(f"loss_term({self._names.a(self._depth, j)}, t{j})" for j in self._outputs)
        yield f"one = loss_whole({total})"

    def deltas(self) -> Iterator[str]:
        """∂E/∂z of the outputs; beside it ∂E/∂a, as `by`."""
        names, layer, outputs = self._names, self._depth, self._outputs
        for j in outputs:
            yield f"by{j} = {self._opened}{self._there}loss_slope({names.a(layer, j)}, t{j}){self._closed}"
        if self._shape.slope_kinds[-1] == SOFTMAX:
            yield f"mean = {' + '.join(f'by{j} * a{layer}_{j}' for j in outputs)}"
            yield from (f"d{layer}_{j} = a{layer}_{j} * (by{j} - mean)" for j in outputs)
        else:
            yield from (f"d{layer}_{j} = by{j}{names.slope(layer, j)}" for j in outputs)


class BinaryCrossEntropyText(LossText):
    """Of sigmoids, each with what its logarithms need: p, 1 − p in all its digits, and e^(−|z|)."""

    writes_outputs = True

    def output(self, j: int, alone: str) -> Iterator[str]:
        layer = self._depth
        z = f"z{layer}_{j}"
        yield f"y{j} = {f'option{layer} * {z}' if self._shape.has_option[-1] else z}"
        yield f"e{j} = exp{alone}(-abs(y{j}))"
        yield f"larger = 1.0 / (1.0 + e{j})"
        yield f"a{layer}_{j} = larger if y{j} >= 0.0 else e{j} * larger"
        yield f"rest{j} = e{j} * larger if y{j} >= 0.0 else larger"

    def most_factors(self) -> int:
        return len(self._outputs)

    def of_a_sample(self) -> Iterator[str]:
        for j in self._outputs:
            yield f"loss += there * (max(y{j}, 0.0) - t{j} * y{j})"
            yield f"product *= 1.0 + there * e{j}"

    def alone(self) -> Iterator[str]:
        yield "one = " + " + ".join(f"(max(y{j}, 0.0) - t{j} * y{j} + log1p(e{j}))" for j in self._outputs)

    def deltas(self) -> Iterator[str]:
        layer = self._depth
        option = f"slope_option{layer} * " if self._shape.slope_has_option[-1] else ""
        for j in self._outputs:
            slope = f"{self._there}{option}((1.0 - t{j}) * a{layer}_{j} - t{j} * rest{j})"
            yield f"d{layer}_{j} = {self._opened}{slope}{self._closed}"


class CrossEntropyText(LossText):
    """Of the shares of a softmax, each with what it leaves to 1."""

    takes_classes = True

    def beside_outputs(self) -> Iterator[str]:
        """The sum of the targets, and 1 − p of each share: the sum of all others."""
        layer, outputs, count = self._depth, self._outputs, len(self._outputs)
        yield f"whole = {' + '.join(f't{j}' for j in outputs)}"
        if count <= 3:
            for j in outputs:
                yield f"rest{j} = " + " + ".join(f"a{layer}_{other}" for other in outputs if other != j)
            return
        yield f"up1, down{count} = 0.0, 0.0"
        yield from (f"up{j} = up{j - 1} + a{layer}_{j - 1}" for j in range(2, count + 1))
        yield from (f"down{j} = down{j + 1} + a{layer}_{j + 1}" for j in range(count - 1, 0, -1))
        yield from (f"rest{j} = up{j} + down{j}" for j in outputs)

    def most_factors(self) -> int:
        return (len(self._outputs) - 1).bit_length()

    def of_a_sample(self) -> Iterator[str]:
        yield "loss += " + " + ".join(f"t{j} * (top - z{self._depth}_{j})" for j in self._outputs)
        yield "product *= 1.0 + whole * others"

    def alone(self) -> Iterator[str]:
        terms = [f"(t{j} * (top - z{self._depth}_{j}) if t{j} != 0.0 else 0.0)" for j in self._outputs]
        yield f"one = {' + '.join(terms)} + whole * log1p(others)"

    def deltas(self) -> Iterator[str]:
        layer = self._depth
        for j in self._outputs:
            slope = f"a{layer}_{j} * (whole - t{j}) - t{j} * rest{j}"
            yield f"d{layer}_{j} = {self._opened}{slope}{self._closed}"


def loss_text(names: LoopNames) -> LossText:
    """What the loss of a shape adds to its loop."""
    if names.shape.loss == CROSS_ENTROPY:
        return CrossEntropyText(names)
    return BinaryCrossEntropyText(names) if names.shape.takes_logarithms else LossText(names)
