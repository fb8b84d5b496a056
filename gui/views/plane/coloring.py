"""What the plane is coloured by: a class, an output, or one hidden neuron's activation."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.analysis.answers import named_classes
from core.analysis.decision_plane import PlaneGrid, activations_over, level_line
from core.network.elements import Neuron
from core.setup.setup import Setup
from gui.model.readings import Readings
from gui.texts.class_names import class_title

Array = NDArray[np.float64]

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Coloring:
    """Classes where `classes` names any; else the activation of `neuron` on a scale from `low` to `high`."""

    neuron: Neuron
    title: str
    classes: tuple[str, ...] = ()
    low: float = 0.0
    high: float = 1.0

    @property
    def middle(self) -> float:
        """Where the boundary is."""
        return (self.low + self.high) / 2


def classes_of(setup: Setup) -> int:
    """How many classes the targets tell apart; 0 where they are no classes."""
    return max(setup.network.outputs, 2) if setup.whole.are_of_classes else 0


def class_titles(setup: Setup) -> tuple[str, ...]:
    """What these classes are called."""
    return tuple(class_title(setup.names, number) for number in range(classes_of(setup)))


def labels_of(setup: Setup) -> NDArray[np.intp]:
    """The class of each sample, (samples,); 0 for all where there are no classes."""
    if classes_of(setup):
        return named_classes(setup.whole.targets)
    return np.zeros(len(setup.whole.targets), np.intp)


def coloring_of(readings: Readings, output: int) -> Coloring:
    """A hidden neuron's where one is pointed at or held; else the classes', or else that output's."""
    setup, names = readings.setup, readings.names
    last = readings.network.depth - 1
    for element in (readings.hovered, readings.pinned):
        if isinstance(element, Neuron) and element.layer < last:
            return _of_neuron(readings, element)
    classes = classes_of(setup)
    if classes and output < 0:
        return Coloring(Neuron(last, 0), translate("Plane", "class"), class_titles(setup))
    output = max(output, 0)
    return Coloring(Neuron(last, output), names.output(output), low=_low(readings, last), high=_high(readings, last))


def _of_neuron(readings: Readings, neuron: Neuron) -> Coloring:
    title = readings.names.activation(neuron.layer, neuron.index)
    return Coloring(neuron, title, low=_low(readings, neuron.layer), high=_high(readings, neuron.layer))


def _low(readings: Readings, layer: int) -> float:
    bounds = readings.network.layers[layer].activation.bounds
    return bounds.low if bounds.are_finite else -_size(readings, layer)


def _high(readings: Readings, layer: int) -> float:
    bounds = readings.network.layers[layer].activation.bounds
    return bounds.high if bounds.are_finite else _size(readings, layer)


def _size(readings: Readings, layer: int) -> float:
    """How far an unbounded activation is shown to either side of 0: as far as it goes among the batch."""
    values = np.abs(readings.batch_trace.forward.activations[layer])
    finite = values[np.isfinite(values)]
    return float(finite.max()) if finite.size and finite.max() > 0 else 1.0


@dataclass(frozen=True)
class PlanePicture:
    """The plane computed: shares of the classes, or a place on the scale, at every point, and the boundary."""

    shares: Array  # (rows, columns, classes), adding up to 1; or (rows, columns, 1) from 0 to 1; NaN: no number
    boundary: Array  # (segments, 2, 2)


def picture_of(readings: Readings, grid: PlaneGrid, coloring: Coloring) -> PlanePicture:
    """What the network of the state on the screen answers over the grid."""
    over = activations_over(readings.network, readings.parameters, grid, coloring.neuron.layer)
    return picture_from(over, grid, coloring)


def picture_from(over: Array, grid: PlaneGrid, coloring: Coloring) -> PlanePicture:
    """The same from the activations of the layer, (rows, columns, size)."""
    if not coloring.classes:
        values = over[:, :, coloring.neuron.index]
        shares = np.clip((values - coloring.low) / (coloring.high - coloring.low), 0.0, 1.0)
        return PlanePicture(shares[:, :, np.newaxis], level_line(grid, values, coloring.middle))
    if over.shape[2] == 1:
        p = np.clip(over[:, :, 0], 0.0, 1.0)
        return PlanePicture(np.stack((1.0 - p, p), axis=2), level_line(grid, over[:, :, 0], 0.5))
    positive = np.clip(over, 0.0, None)
    with np.errstate(all="ignore"):
        shares = positive / positive.sum(axis=2, keepdims=True)
    boundary = [level_line(grid, _lead(over, each), 0.0) for each in range(1 if over.shape[2] == 2 else over.shape[2])]
    return PlanePicture(shares, np.concatenate(boundary))


def _lead(over: Array, output: int) -> Array:
    """How far an output is ahead of the largest other one."""
    return np.asarray(over[:, :, output] - np.delete(over, output, axis=2).max(axis=2))
