"""A network whose inputs are a picture: its ink, what a neuron looks for in it, and what it makes of what it finds."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.network.backward_pass import Trace

Array = NDArray[np.float64]
ImageShape = tuple[int, int]  # rows, columns


def place_of(pixel: int, shape: ImageShape) -> tuple[int, int]:
    """Row and column of an input, from 0: pixels are counted row by row."""
    row, column = divmod(pixel, shape[1])
    return row, column


@dataclass(frozen=True)
class InkMeasure:
    """Which numbers stand for no ink, and for as much as there can be."""

    none: float
    full: float

    @classmethod
    def of(cls, least: float, largest: float) -> "InkMeasure":
        """The scale of inputs that lie between these: from 0 to 1 if they do, else as far as they reach from 0."""
        low, high = min(least, 0.0), max(largest, 0.0)
        return cls(low, high if low < 0.0 or high > 1.0 else 1.0)

    def shares(self, values: Array) -> Array:
        """How much ink each number is, from 0 to 1, in an array of the same shape; what is no number stays none."""
        return np.asarray(np.clip((values - self.none) / (self.full - self.none), 0.0, 1.0))


def added(trace: Trace, row: int, neuron: int) -> Array:
    """What each pixel adds to the SOP of a neuron of the first layer in a sample: weight × ink, (pixels,)."""
    return np.asarray(trace.weights[0][:, neuron] * trace.forward.inputs[row])


def told(trace: Trace, row: int, layer: int, neuron: int) -> Array:
    """What a neuron tells each of the next layer in a sample: activation × weight, (next size,)."""
    return np.asarray(trace.forward.activations[layer][row, neuron] * trace.weights[layer + 1][neuron])


def those_that_add_most(trace: Trace, row: int, layer: int, most: int, kept: frozenset[int]) -> list[int]:
    """Up to `most` neurons of a layer, in their order: those that move the SOPs of the next layer most in a sample.

    Of the last layer it is those with the largest activations. Those to be `kept` are always among them; a neuron
    whose number is lost counts as the largest there is.
    """
    activations = trace.forward.activations[layer][row]
    if layer + 1 < len(trace.weights):
        sizes = np.abs(activations) * np.abs(trace.weights[layer + 1]).sum(axis=1)
    else:
        sizes = activations.copy()
    sizes[~np.isfinite(sizes)] = np.inf
    order = np.argsort(-sizes, kind="stable").tolist()
    first = [neuron for neuron in order if neuron in kept] + [neuron for neuron in order if neuron not in kept]
    return sorted(first[: max(most, len(kept))])


def answer(outputs: Array) -> int | None:
    """Which of several outputs, (outputs,), is the largest; None where one is no number, or two are equally large."""
    if len(outputs) < 2 or not np.isfinite(outputs).all():
        return None
    best = int(outputs.argmax())
    return best if np.count_nonzero(outputs == outputs[best]) == 1 else None
