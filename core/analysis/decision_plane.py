"""What a network with two inputs answers over the plane of its inputs."""

from dataclasses import dataclass
from functools import cached_property
from typing import cast

import numpy as np
from numpy.typing import NDArray

from core.network.forward_pass import through_layers
from core.network.network import Network

Array = NDArray[np.float64]

MOST_ACTIVATIONS = 4_000_000  # that are held at a time
FARTHEST = 1e300  # from 0 that anything is drawn


@dataclass(frozen=True)
class PlaneGrid:
    """A rectangle of the plane, and the points in it at which the network is asked."""

    left: float
    right: float
    bottom: float
    top: float
    columns: int
    rows: int

    @cached_property
    def xs(self) -> Array:
        """Where the columns are, the centres of their cells, (columns,)."""
        return _centres(self.left, self.right, self.columns)

    @cached_property
    def ys(self) -> Array:
        """Where the rows are, from the bottom up, (rows,)."""
        return _centres(self.bottom, self.top, self.rows)

    @cached_property
    def mesh(self) -> tuple[Array, Array]:
        """Where each point is across, and where up, (rows, columns) each."""
        x, y = np.meshgrid(self.xs, self.ys)
        return x, y

    @cached_property
    def points(self) -> Array:
        """All points, row by row from the bottom, (rows · columns, 2)."""
        x, y = self.mesh
        return np.column_stack((x.ravel(), y.ravel()))


def _centres(first: float, last: float, count: int) -> Array:
    return first + (last - first) / count * (np.arange(count, dtype=np.float64) + 0.5)


def around(points: Array, margin: float = 0.12) -> tuple[float, float, float, float]:
    """A rectangle with all `points`, (points, 2), in it, and some margin: left, right, bottom, top.

    Of points so far out that what is beside them is no number, as much as can be drawn.
    """
    low, high = (np.clip(ends, -FARTHEST, FARTHEST) for ends in (points.min(axis=0), points.max(axis=0)))
    size = np.where(high > low, high - low, np.maximum(1.0, np.abs(high)))
    low, high = (low + high - size) / 2 - margin * size, (low + high + size) / 2 + margin * size
    return float(low[0]), float(high[0]), float(low[1]), float(high[1])


def activations_over(network: Network, parameters: Array, grid: PlaneGrid, layer: int) -> Array:
    """The activations of a layer at every point of the grid, (rows, columns, size).

    Raises
    ------
    ValueError
        If the network doesn't have two inputs.
    """
    if network.inputs != 2:
        raise ValueError(f"the plane needs a network with two inputs; this one has {network.inputs}")
    upto = layer + 1
    weights, biases = network.weights(parameters)[:upto], network.biases(parameters)[:upto]
    functions = network.functions[:upto]
    at_once = max(1, MOST_ACTIVATIONS // max(network.sizes[: upto + 1]))
    parts = []
    with np.errstate(all="ignore"):
        for first in range(0, len(grid.points), at_once):
            _, a = through_layers(grid.points[first : first + at_once], weights, biases, functions)
            parts.append(a)
    return np.concatenate(parts).reshape(grid.rows, grid.columns, -1)


def level_line(grid: PlaneGrid, values: Array, level: float) -> Array:
    """Where `values`, (rows, columns), pass through `level`: line segments, (segments, 2 ends, x and y).

    Between two points of the grid values are taken to run straight. What is no number is passed by no line; a value
    that is the level itself counts as above it.
    """
    from contourpy import LineType, contour_generator  # it takes as long to load as a frame

    if min(values.shape) < 2:
        return np.empty((0, 2, 2))
    turned = -values  # to contourpy the level itself is below: with all signs turned that is what it has to be
    if not np.isfinite(turned).all():
        turned = np.ma.masked_invalid(turned)
    lines = contour_generator(*grid.mesh, turned, line_type=LineType.Separate).lines(-level)
    segments = [np.stack((line[:-1], line[1:]), axis=1) for line in cast("list[Array]", lines)]
    return np.concatenate(segments) if segments else np.empty((0, 2, 2))
