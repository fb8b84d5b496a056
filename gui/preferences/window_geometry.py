"""The window's size, and how its panels share it."""

from functools import partial
from typing import cast

from PySide6.QtCore import QRect, QSettings, QSize
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from gui.look.text_size import grown
from gui.preferences.settings import keep_sizes, kept_sizes, kept_truth

WIDTH, HEIGHT = 1280, 800  # logical pixels, at first
DECORATION = 16, 40  # logical pixels that a window manager may take for itself
SIDE, INSPECTOR, PLOTS, ERROR = 384, 348, 208, 470  # logical pixels, at first
TABS = 690  # logical pixels, in which the tabs of all views have room
BETWEEN = 16  # logical pixels that the panels leave free
LARGEST = 0.42  # of the height, for the lower row at first
LARGER = 0.56  # of the height, for the lower row when it is the larger one


class WindowGeometry:
    """Remembers what the user did to them from one start of the program to the next."""

    def __init__(
        self,
        window: QMainWindow,
        settings: QSettings,
        columns: QSplitter,
        plots: QSplitter,
        rows: QSplitter,
        folds: tuple[QAction, QAction],
    ) -> None:
        """Of `columns` each of the `folds` shows or folds away the first and the last."""
        self._window, self._settings = window, settings
        self._columns, self._plots, self._rows = columns, plots, rows
        self._usual_rows = [HEIGHT - PLOTS, PLOTS]
        self._folds = tuple(zip(folds, ("window/scenarios", "window/inspector"), (0, 2), strict=True))
        self._widths = [SIDE, 0, INSPECTOR]  # of what is folded, as it was before; the middle one never is
        for action, _, place in self._folds:
            action.toggled.connect(partial(self._fold, place))
        self.reset()

    def reset(self) -> None:
        """Have it as at first: no larger than its screen, less what a title bar and borders take."""
        room = self._window.screen().availableGeometry().size() - QSize(*DECORATION)
        self._window.resize(QSize(WIDTH, HEIGHT).boundedTo(room))
        for action, _, _ in self._folds:
            action.setChecked(True)
        self.share_out()

    def share_out(self) -> None:
        """Share the window out among its panels as at first."""
        across, down = self._window.width() - BETWEEN, self._window.height()
        side = min(grown(SIDE), max(SIDE, round(SIDE / WIDTH * across)))
        inspector = min(grown(INSPECTOR), max(INSPECTOR, round(INSPECTOR / WIDTH * across)))
        self._columns.setSizes([side, max(across - side - inspector, SIDE), inspector])
        error = max(min(ERROR, across - grown(TABS)), _part(self._plots, 0).minimumWidth())
        self._plots.setSizes([error, across - error])
        plots = min(grown(PLOTS), max(PLOTS, round(LARGEST * down)))
        self._rows.setSizes([down - plots, plots])

    def restore(self) -> None:
        """Have it as it was kept."""
        restore_place(self._window, self._settings, "window")
        for key, splitter in self._splitters():
            restore_sizes(splitter, self._settings, key)
        self._widths = kept_sizes(self._settings, "window/column_sizes", self._columns.count()) or self._widths
        for action, key, _ in self._folds:
            action.setChecked(kept_truth(self._settings, key, usual=True))

    def keep(self) -> None:
        """Write it into the settings."""
        keep_place(self._window, self._settings, "window")
        for key, splitter in self._splitters():
            keep_sizes(self._settings, key, self._widths_unfolded() if splitter is self._columns else splitter.sizes())
        for action, key, _ in self._folds:
            self._settings.setValue(key, action.isChecked())

    def _fold(self, place: int, shown: bool) -> None:
        """Show one of the columns as wide as it was, or fold it away; the middle one has the room."""
        if shown == _part(self._columns, place).isVisibleTo(self._columns):
            return
        sizes = self._columns.sizes()
        _part(self._columns, place).setVisible(shown)
        if not self._columns.isVisible():
            return  # nothing has the width yet that it will have
        if not shown:
            self._widths[place] = sizes[place]
        sizes[1] += sizes[place] - (self._widths[place] if shown else 0)
        sizes[place] = self._widths[place] if shown else 0
        self._columns.setSizes(sizes)

    def _widths_unfolded(self) -> list[int]:
        """How wide the columns are, or would be."""
        sizes = self._columns.sizes()
        folded = [place for action, _, place in self._folds if not action.isChecked()]
        for place in folded:
            sizes[place] = self._widths[place]
            sizes[1] = max(sizes[1] - self._widths[place], 0)
        return sizes

    def give_room(self, larger: bool) -> None:
        """Let the lower row have more than half of the window, or what it had before."""
        if larger:
            self._usual_rows = self._rows.sizes()
            whole = sum(self._usual_rows)
            self._rows.setSizes([whole - round(LARGER * whole), round(LARGER * whole)])
        else:
            self._rows.setSizes(self._usual_rows)

    def _splitters(self) -> tuple[tuple[str, QSplitter], ...]:
        return (
            ("window/row_sizes", self._rows),
            ("window/column_sizes", self._columns),
            ("window/plot_sizes", self._plots),
        )


def _part(splitter: QSplitter, place: int) -> QWidget:
    return cast("QWidget", splitter.widget(place))


def restore_sizes(splitter: QSplitter, settings: QSettings, key: str) -> None:
    """Let a splitter's panels share its room as `keep_sizes` kept it."""
    sizes = kept_sizes(settings, key, splitter.count())
    if sizes is not None and min(sizes) >= 0 < sum(sizes):
        splitter.setSizes(sizes)


def keep_place(window: QWidget, settings: QSettings, name: str) -> None:
    """Keep where a window stands, how large it is, and whether it fills its screen."""
    place = window.normalGeometry()
    keep_sizes(settings, f"{name}/place", (place.x(), place.y(), place.width(), place.height()))
    settings.setValue(f"{name}/maximized", window.isMaximized())


def restore_place(window: QWidget, settings: QSettings, name: str) -> None:
    """Put a window where it stood, as far as there is a screen there that it fits on."""
    place = kept_sizes(settings, f"{name}/place", 4)
    if place is None or min(place[2:]) <= 0:
        return
    rectangle = QRect(*place)
    screen = QGuiApplication.screenAt(rectangle.center()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    rectangle.setSize(rectangle.size().boundedTo(room.size()))
    if not room.contains(rectangle.topLeft()):
        rectangle.moveTo(room.topLeft())
    window.setGeometry(rectangle)
    if kept_truth(settings, f"{name}/maximized", usual=False):
        window.showMaximized()
