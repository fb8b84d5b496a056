"""The plane, computed as finely as there is time for."""

import time
from dataclasses import dataclass
from typing import NamedTuple

from core.analysis.decision_plane import PlaneGrid
from gui.look.plane_colors import Palette, Pixels
from gui.model.readings import Readings
from gui.views.plane.coloring import Coloring, PlanePicture, picture_of

FEWEST_CELLS = 60
FEWEST_ACROSS = 4  # rows and columns of cells
REST_DELAY = 200  # ms after which a coarse one is computed anew in full


class Effort(NamedTuple):
    """How fine a picture may be at the most."""

    cells: int
    seconds: float  # that it may take


MOVING = Effort(4_000, 0.006)  # while numbers move
AT_REST = Effort(12_000, 0.25)


@dataclass(frozen=True)
class DrawnPlane:
    """What the network answers in a rectangle of the plane, and how that looks."""

    picture: PlanePicture
    pixels: Pixels  # (rows, columns, 4), the first row at the bottom
    visible: tuple[float, float, float, float]  # left, right, bottom, top


class PlaneDrawer:
    """Draws, and learns from each picture how long a cell takes."""

    def __init__(self) -> None:
        self._seconds_a_cell = 1e-7
        self._grid: PlaneGrid | None = None

    def drawn(
        self,
        readings: Readings,
        coloring: Coloring,
        palette: Palette,
        visible: tuple[float, float, float, float],
        shape: float,
        effort: Effort,
    ) -> DrawnPlane:
        """The state on the screen, as finely as that much effort allows; `shape` is the width by the height."""
        cells = max(FEWEST_CELLS, min(effort.cells, int(effort.seconds / self._seconds_a_cell)))
        rows = max(FEWEST_ACROSS, round((cells / shape) ** 0.5))
        grid = PlaneGrid(*visible, columns=max(FEWEST_ACROSS, cells // rows), rows=rows)
        if grid == self._grid:
            grid = self._grid  # which knows its points
        self._grid = grid
        began = time.perf_counter()
        picture = picture_of(readings, grid, coloring)
        pixels = palette.pixels(picture.shares)
        took = time.perf_counter() - began
        self._seconds_a_cell = max(1e-9, 0.5 * self._seconds_a_cell + 0.5 * took / (grid.rows * grid.columns))
        return DrawnPlane(picture, pixels, visible)
