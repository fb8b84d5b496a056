"""What a screen reader says of the plane: of each class, of the boundary, of the samples where there are no classes."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.analysis.answers import named_classes
from core.base.number_format import figure, grouped
from core.base.spoken import listed
from core.network.forward_pass import forward_pass
from gui.model.readings import Readings
from gui.texts.class_names import class_title
from gui.views.plane.coloring import labels_of

Array = NDArray[np.float64]

DIGITS = 3  # of a place in the plane
MOST_CROSSINGS = 6  # that are told

translate = QCoreApplication.translate


def class_heard(readings: Readings, number: int) -> str:
    """A class in a sentence: its samples, where they lie, and how many of them the network gives its name."""
    setup, names = readings.setup, readings.names
    inputs = np.asarray(setup.whole.inputs)[labels_of(setup) == number]
    title = class_title(names, number)
    if not len(inputs):
        return translate("Plane", "{name}: no samples").format(name=title)
    with np.errstate(all="ignore"):
        outputs = forward_pass(readings.network, readings.parameters, inputs).outputs
    right = int(np.count_nonzero(named_classes(outputs) == number))
    return translate(
        "Plane",
        "{name}: {count} samples, {right} answered so; {across} from {left} to {far}, {up} from {low} to {high}",
    ).format(
        name=title,
        count=grouped(len(inputs)),
        right=grouped(right),
        across=names.input(0),
        up=names.input(1),
        **_extent(inputs),
    )


def samples_heard(readings: Readings) -> str:
    """The samples of a setup that has no classes."""
    inputs, names = np.asarray(readings.whole.inputs), readings.names
    text = translate("Plane", "{count} samples; {across} from {left} to {far}, {up} from {low} to {high}")
    return text.format(count=grouped(len(inputs)), across=names.input(0), up=names.input(1), **_extent(inputs))


def boundary_heard(readings: Readings, boundary: Array, height: float) -> str:
    """The boundary, (segments, 2, 2): how far it reaches, and where it is crossed on the way across at a height."""
    if not len(boundary):
        return translate("Plane", "Boundary: none in what is shown")
    names = readings.names
    text = translate("Plane", "Boundary: {across} from {left} to {far}, {up} from {low} to {high}")
    told = text.format(across=names.input(0), up=names.input(1), **_extent(boundary.reshape(-1, 2)))
    places = _crossings(boundary, height)
    if not len(places):
        return told
    text = translate("Plane", "{told}; at {up} {height} it is crossed where {across} is {places}")
    return text.format(
        told=told,
        up=names.input(1),
        height=figure(height, DIGITS),
        across=names.input(0),
        places=listed(figure(place, DIGITS) for place in places.tolist()[:MOST_CROSSINGS]),
    )


def _extent(points: Array) -> dict[str, str]:
    (left, low), (far, high) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return {name: figure(value, DIGITS) for name, value in (("left", left), ("far", far), ("low", low), ("high", high))}


def _crossings(segments: Array, height: float) -> Array:
    """Where the segments, (segments, 2 ends, x and y), cross a height, from left to right."""
    begins, ends = segments[:, 0], segments[:, 1]
    crossing = (begins[:, 1] < height) != (ends[:, 1] < height)
    begins, ends = begins[crossing], ends[crossing]
    share = (height - begins[:, 1]) / (ends[:, 1] - begins[:, 1])
    return np.sort(begins[:, 0] + share * (ends[:, 0] - begins[:, 0]))
