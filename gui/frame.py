"""The window's size, and how its panels share it."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

WIDTH, HEIGHT = 1280, 800  # points, at first
SIDE, INSPECTOR, PLOTS, ERROR = 232, 348, 208, 470  # points, at first
BETWEEN = 16  # points that the panels leave free
LARGER = 0.56  # of the height, for the lower row when it is the larger one


class Frame:
    """Remembers what the user did to them from one start of the program to the next."""

    def __init__(
        self, window: QMainWindow, settings: QSettings, columns: QSplitter, plots: QSplitter, rows: QSplitter
    ) -> None:
        self._window, self._settings = window, settings
        self._columns, self._plots, self._rows = columns, plots, rows
        self._usual_rows = [HEIGHT - PLOTS, PLOTS]
        self.reset()

    def reset(self) -> None:
        """Have it as at first."""
        self._window.resize(WIDTH, HEIGHT)
        self._columns.setSizes([SIDE, WIDTH - SIDE - INSPECTOR, INSPECTOR])
        self._plots.setSizes([ERROR, WIDTH - BETWEEN - ERROR])
        self._rows.setSizes([HEIGHT - PLOTS, PLOTS])

    def restore(self) -> None:
        """Have it as it was kept."""
        for key, _, take in self._parts():
            saved = self._settings.value(key)
            if isinstance(saved, QByteArray):
                take(saved)

    def keep(self) -> None:
        """Write it into the settings."""
        for key, give, _ in self._parts():
            self._settings.setValue(key, give())

    def give_room(self, larger: bool) -> None:
        """Let the lower row have more than half of the window, or what it had before."""
        if larger:
            self._usual_rows = self._rows.sizes()
            whole = sum(self._usual_rows)
            self._rows.setSizes([whole - round(LARGER * whole), round(LARGER * whole)])
        else:
            self._rows.setSizes(self._usual_rows)

    def _parts(self) -> tuple[tuple[str, Callable[[], QByteArray], Callable[[QByteArray], object]], ...]:
        window, rows, columns, plots = self._window, self._rows, self._columns, self._plots
        return (
            ("window/geometry", window.saveGeometry, window.restoreGeometry),
            ("window/rows", rows.saveState, rows.restoreState),
            ("window/columns", columns.saveState, columns.restoreState),
            ("window/plots", plots.saveState, plots.restoreState),
        )
