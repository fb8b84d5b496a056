"""The data sets that are built in: points of two classes in the plane, drawn anew for any size, noise and seed.

The article's own two moons, 300 points in a file, are one of them at its usual settings: see
`core.data.samples`. All others are drawn from `numpy.random.default_rng(seed)`, and are the same on every machine.
"""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Labels = NDArray[np.intp]
Draw = Callable[[int, float, "np.random.Generator"], tuple[Array, Labels]]

SIZE = 300
MOST = 100_000
TURNS = 1.75  # of a spiral's arm


class DataSet(NamedTuple):
    """One kind of data, two inputs and two classes.

    `noise` is the standard deviation that is usual for what is added to both inputs; `formulas` say where the
    points of the first and of the second class lie without it.
    """

    name: str
    noise: float
    formulas: tuple[str, str]
    draw: Draw
    file: str = ""  # in `resources/data`, that holds the points which a scenario gets that only names the data set

    def points(self, size: int, noise: float, seed: int) -> tuple[Array, Labels]:
        """Points in no order, (size, 2), and the class of each, (size,).

        Raises
        ------
        ValueError
            If there is to be no point or too many, or less than no noise.
        """
        if not 1 <= size <= MOST or not 0.0 <= noise < np.inf:
            raise ValueError(f"a data set has 1 to {MOST} points and a noise of at least 0, not {size} and {noise}")
        random = np.random.default_rng(seed)
        points, labels = self.draw(size, noise, random)
        # A batch takes samples as they stand: along a curve each would see a piece of it only.
        order = random.permutation(size)
        return points[order], labels[order]


DATA_SETS: dict[str, DataSet] = {}
"""All that a scenario may name, in the order in which they are offered."""


def _in_table(name: str, noise: float, formulas: tuple[str, str], file: str = "") -> Callable[[Draw], Draw]:
    """Make a data set of the function that draws its points, (size, noise, random), and put it in the table."""

    def enter(draw: Draw) -> Draw:
        DATA_SETS[name] = DataSet(name, noise, formulas, draw, file)
        return draw

    return enter


@_in_table("moons", 0.2, ("(cos φ, sin φ)", "(1 − cos φ, ½ − sin φ)"), file="moons.csv")
def _moons(size: int, noise: float, random: "np.random.Generator") -> tuple[Array, Labels]:
    """Two half circles that reach into each other, φ from 0 to π."""
    labels = _halves(size)
    angle = np.pi * _from_start_to_end(labels)
    upper = np.column_stack((np.cos(angle), np.sin(angle)))
    lower = np.column_stack((1.0 - np.cos(angle), 0.5 - np.sin(angle)))
    return _spread(np.where(labels[:, np.newaxis] == 0, upper, lower), noise, random), labels


@_in_table("circles", 0.1, ("(cos φ, sin φ)", "½ (cos φ, sin φ)"))
def _circles(size: int, noise: float, random: "np.random.Generator") -> tuple[Array, Labels]:
    """A circle of radius 1, and one of radius ½ inside it."""
    labels = _halves(size)
    angle = 2.0 * np.pi * _to_end(labels)
    radius = np.where(labels == 0, 1.0, 0.5)
    return _spread(np.column_stack((radius * np.cos(angle), radius * np.sin(angle))), noise, random), labels


@_in_table("spiral", 0.03, ("t (cos 3.5πt, sin 3.5πt)", "−t (cos 3.5πt, sin 3.5πt)"))
def _spiral(size: int, noise: float, random: "np.random.Generator") -> tuple[Array, Labels]:
    """Two arms that wind around each other; the radius t grows with the angle from 0, where no point is, to 1."""
    labels = _halves(size)
    radius = _to_end(labels)
    angle = 2.0 * np.pi * TURNS * radius + np.pi * labels
    return _spread(np.column_stack((radius * np.cos(angle), radius * np.sin(angle))), noise, random), labels


@_in_table("xor", 0.05, ("x·y ≥ 0", "x·y < 0"))
def _xor(size: int, noise: float, random: "np.random.Generator") -> tuple[Array, Labels]:
    """Points spread over the square from −1 to 1; the second class where exactly one input is above 0."""
    points = random.uniform(-1.0, 1.0, (size, 2))
    labels = ((points[:, 0] > 0.0) != (points[:, 1] > 0.0)).astype(np.intp)
    return _spread(points, noise, random), labels


@_in_table("gaussians", 0.5, ("(−1, −1)", "(1, 1)"))
def _gaussians(size: int, noise: float, random: "np.random.Generator") -> tuple[Array, Labels]:
    """Two clouds, each around a point of its own."""
    labels = _halves(size)
    centres = np.where(labels[:, np.newaxis] == 0, -1.0, 1.0) * np.ones(2)
    return _spread(centres, noise, random), labels


@_in_table("curve", 0.05, ("y ≤ ½ sin πx", "y > ½ sin πx"))
def _curve(size: int, noise: float, random: "np.random.Generator") -> tuple[Array, Labels]:
    """Points spread over the square from −1 to 1; the second class above a curve."""
    points = random.uniform(-1.0, 1.0, (size, 2))
    labels = (points[:, 1] > 0.5 * np.sin(np.pi * points[:, 0])).astype(np.intp)
    return _spread(points, noise, random), labels


def _halves(size: int) -> Labels:
    """As many points of one class as of the other; of an odd number the first class has one more."""
    return np.arange(size, dtype=np.intp) % 2


def _from_start_to_end(labels: Labels) -> Array:
    """For the points of each class evenly spaced numbers from 0 to 1, both among them."""
    return _evenly(labels, lambda count: np.linspace(0.0, 1.0, count))


def _to_end(labels: Labels) -> Array:
    """For the points of each class evenly spaced numbers up to 1, without 0: 1/n, 2/n … n/n."""
    return _evenly(labels, lambda count: np.arange(1, count + 1) / max(count, 1))


def _evenly(labels: Labels, spaced: Callable[[int], Array]) -> Array:
    along = np.empty(len(labels))
    for label in (0, 1):
        along[labels == label] = spaced(int(np.count_nonzero(labels == label)))
    return along


def _spread(points: Array, noise: float, random: "np.random.Generator") -> Array:
    return points + noise * random.standard_normal(points.shape)


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
