"""The window's size, and how its panels share it."""

from typing import cast

from PySide6.QtCore import QRect, QSettings, QSize
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from gui.look.text_size import grown
from gui.preferences.settings import keep_sizes, kept_sizes, kept_truth

WIDTH, HEIGHT = 1280, 800  # logical pixels, at first
DECORATION = 16, 40  # logical pixels that a window manager may take for itself
SIDE, SIDE_OF_NARROW, INSPECTOR, PLOTS, ERROR = 384, 336, 348, 208, 470  # logical pixels, at first
NARROW = 1100  # logical pixels of width, below which there is less for the column at the side
TABS = 690  # logical pixels, in which the tabs of all views have room
SHARE_OF_ERROR = 0.4  # of the width beside the column, in a window that is too narrow for all tabs
LEAST_DIAGRAM = 232  # logical pixels of width, at first
BETWEEN = 16  # logical pixels that the panels leave free
LARGEST = 0.42  # of the height, for the lower row at first
LARGER = 0.56  # of the height, for the lower row when it is the larger one


class WindowGeometry:
    """Remembers what the user did to them from one start of the program to the next."""

    def __init__(
        self,
        window: QMainWindow,
        settings: QSettings,
        whole: QSplitter,
        columns: QSplitter,
        plots: QSplitter,
        rows: QSplitter,
        folds: tuple[QAction, QAction],
    ) -> None:
        """The first of the `folds` is of what stands at the side of the `whole`, the other of the last column."""
        self._window, self._settings = window, settings
        self._whole, self._columns, self._plots, self._rows = whole, columns, plots, rows
        self._usual_rows = [HEIGHT - PLOTS, PLOTS]
        self._folds = (
            _Folded(folds[0], "window/scenarios", whole, place=0, width=SIDE),
            _Folded(folds[1], "window/inspector", columns, place=1, width=INSPECTOR),
        )
        for folded in self._folds:
            folded.action.toggled.connect(folded.show)
        self.reset()

    def reset(self) -> None:
        """Have it as at first: no larger than its screen, less what a title bar and borders take."""
        room = self._window.screen().availableGeometry().size() - QSize(*DECORATION)
        self._window.resize(QSize(WIDTH, HEIGHT).boundedTo(room))
        for folded in self._folds:
            folded.action.setChecked(True)
        self.share_out()

    def share_out(self) -> None:
        """Share the window out among its panels as at first."""
        across, down = self._window.width() - BETWEEN, self._window.height()
        usual = SIDE if self._window.width() >= NARROW else SIDE_OF_NARROW
        side = min(grown(usual), max(usual, round(usual / WIDTH * across)))
        inspector = min(grown(INSPECTOR), max(INSPECTOR, round(INSPECTOR / WIDTH * across)))
        right = across - side
        self._whole.setSizes([side, right])
        self._columns.setSizes([max(right - inspector, LEAST_DIAGRAM), inspector])
        least = _part(self._plots, 0).minimumWidth()
        error = min(ERROR, right - grown(TABS))
        if error < least:  # where the tabs have no room anyway, the curve has its part
            error = max(round(SHARE_OF_ERROR * right), least)
        self._plots.setSizes([error, right - error])
        plots = min(grown(PLOTS), max(PLOTS, round(LARGEST * down)))
        self._rows.setSizes([down - plots, plots])

    def restore(self) -> None:
        """Have it as it was kept."""
        restore_place(self._window, self._settings, "window")
        for key, splitter in self._splitters():
            restore_sizes(splitter, self._settings, key)
        for folded in self._folds:
            folded.restore(self._settings)

    def keep(self) -> None:
        """Write it into the settings."""
        keep_place(self._window, self._settings, "window")
        for key, splitter in self._splitters():
            keep_sizes(self._settings, key, splitter.sizes())
        for folded in self._folds:
            folded.keep(self._settings)

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
            ("window/side_sizes", self._whole),
            ("window/column_sizes", self._columns),
            ("window/plot_sizes", self._plots),
        )


class _Folded:
    """One of the two parts of a splitter, which an action folds away; the other part has its room meanwhile."""

    def __init__(self, action: QAction, key: str, splitter: QSplitter, place: int, width: int) -> None:
        self.action = action
        self._key, self._splitter, self._place = key, splitter, place
        self._width = width  # as it was before it was folded

    def show(self, shown: bool) -> None:
        """Show it as wide as it was, or fold it away."""
        if shown == self._is_shown:
            return
        sizes = self._splitter.sizes()
        _part(self._splitter, self._place).setVisible(shown)
        if not self._splitter.isVisible():
            return  # nothing has the width yet that it will have
        if not shown:
            self._width = sizes[self._place]
        width = self._width if shown else 0
        self._splitter.setSizes(self._shared(width, sum(sizes)))

    def restore(self, settings: QSettings) -> None:
        """Have it as it was kept."""
        kept = kept_sizes(settings, f"{self._key}_width", 1)
        self._width = kept[0] if kept is not None and kept[0] > 0 else self._width
        self.action.setChecked(kept_truth(settings, self._key, usual=True))

    def keep(self, settings: QSettings) -> None:
        """Write it into the settings."""
        width = self._splitter.sizes()[self._place] if self._is_shown else self._width
        keep_sizes(settings, f"{self._key}_width", [width])
        settings.setValue(self._key, self.action.isChecked())

    @property
    def _is_shown(self) -> bool:
        return _part(self._splitter, self._place).isVisibleTo(self._splitter)

    def _shared(self, width: int, whole: int) -> list[int]:
        return [width, whole - width] if self._place == 0 else [whole - width, width]


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
