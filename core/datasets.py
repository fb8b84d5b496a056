"""The data sets that are built in: points of two classes in the plane, drawn anew for any size, noise and seed.

The article's own two moons, 300 points in a file, are one of them at its usual settings: see
`core.samples`. All others are drawn from `numpy.random.default_rng(seed)`, and are the same on every machine.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Labels = NDArray[np.intp]
Draw = Callable[[int, float, np.random.Generator], tuple[Array, Labels]]

SIZE = 300
MOST = 100_000


@dataclass(frozen=True)
class DataSet:
    """One kind of data, two inputs and two classes; `noise` is the spread that is usual for it."""

    name: str
    noise: float
    draw: Draw

    def points(self, size: int, noise: float, seed: int) -> tuple[Array, Labels]:
        """Points, (size, 2), and the class of each, (size,).

        Raises
        ------
        ValueError
            If there is to be no point, or less than no noise.
        """
        if not 1 <= size <= MOST or not 0.0 <= noise < np.inf:
            raise ValueError(f"a data set has 1 to {MOST} points and a noise of at least 0, not {size} and {noise}")
        return self.draw(size, noise, np.random.default_rng(seed))


def _moons(size: int, noise: float, random: np.random.Generator) -> tuple[Array, Labels]:
    """Two half circles that reach into each other: (cos φ, sin φ) and (1 − cos φ, ½ − sin φ), φ from 0 to π."""
    labels = _halves(size)
    angle = _evenly(labels) * np.pi
    upper = np.column_stack((np.cos(angle), np.sin(angle)))
    lower = np.column_stack((1.0 - np.cos(angle), 0.5 - np.sin(angle)))
    return _spread(np.where(labels[:, np.newaxis] == 0, upper, lower), noise, random), labels


def _circles(size: int, noise: float, random: np.random.Generator) -> tuple[Array, Labels]:
    """A circle of radius 1, and one of radius ½ inside it."""
    labels = _halves(size)
    angle = _evenly(labels) * 2.0 * np.pi
    radius = np.where(labels == 0, 1.0, 0.5)
    return _spread(np.column_stack((radius * np.cos(angle), radius * np.sin(angle))), noise, random), labels


def _spiral(size: int, noise: float, random: np.random.Generator) -> tuple[Array, Labels]:
    """Two arms that wind around each other one and three quarters times; the radius grows with the angle."""
    labels = _halves(size)
    along = _evenly(labels)
    angle = 1.75 * 2.0 * np.pi * along + np.pi * labels
    return _spread(np.column_stack((along * np.cos(angle), along * np.sin(angle))), noise, random), labels


def _xor(size: int, noise: float, random: np.random.Generator) -> tuple[Array, Labels]:
    """Points spread over the square from −1 to 1; class 1 where exactly one of the two inputs is above 0."""
    points = random.uniform(-1.0, 1.0, (size, 2))
    labels = ((points[:, 0] > 0.0) != (points[:, 1] > 0.0)).astype(np.intp)
    return _spread(points, noise, random), labels


def _gaussians(size: int, noise: float, random: np.random.Generator) -> tuple[Array, Labels]:
    """A cloud around (−1, −1), and one around (1, 1)."""
    labels = _halves(size)
    centres = np.where(labels[:, np.newaxis] == 0, -1.0, 1.0) * np.ones(2)
    return _spread(centres, noise, random), labels


def _curve(size: int, noise: float, random: np.random.Generator) -> tuple[Array, Labels]:
    """Points above (class 1) and below the curve y = ½ sin πx, over the square from −1 to 1."""
    points = random.uniform(-1.0, 1.0, (size, 2))
    labels = (points[:, 1] > 0.5 * np.sin(np.pi * points[:, 0])).astype(np.intp)
    return _spread(points, noise, random), labels


def _halves(size: int) -> Labels:
    """Classes in turn, 0 and 1, so that any part has about as many of each."""
    return np.arange(size, dtype=np.intp) % 2


def _evenly(labels: Labels) -> Array:
    """For the points of each class evenly spaced numbers from 0 to 1."""
    spaced = np.empty(len(labels))
    for label in (0, 1):
        spaced[labels == label] = np.linspace(0.0, 1.0, int(np.count_nonzero(labels == label)))
    return spaced


def _spread(points: Array, noise: float, random: np.random.Generator) -> Array:
    return points + noise * random.standard_normal(points.shape)


DATA_SETS: dict[str, DataSet] = {
    data_set.name: data_set
    for data_set in (
        DataSet("moons", 0.2, _moons),
        DataSet("circles", 0.1, _circles),
        DataSet("spiral", 0.03, _spiral),
        DataSet("xor", 0.05, _xor),
        DataSet("gaussians", 0.5, _gaussians),
        DataSet("curve", 0.05, _curve),
    )
}


def targets_of(labels: Labels, outputs: int) -> Array:
    """The targets of two classes: 0 and 1 for one output, one-hot for two, (samples, outputs).

    Raises
    ------
    ValueError
        If the network has another number of outputs.
    """
    if outputs == 1:
        return labels[:, np.newaxis].astype(np.float64)
    if outputs == 2:
        return np.eye(2)[labels]
    raise ValueError(f"two classes need one output or two; this network has {outputs}")
