"""The window's size, and how its panels share it."""

from enum import Enum
from typing import cast

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt, Slot
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from gui.look.text_size import grown, growth
from gui.preferences.screens import DECORATION, keep_place, restore_place
from gui.preferences.settings import keep_sizes, kept_sizes
from gui.widgets.rail import WIDE as RAIL

WIDTH, HEIGHT = 1280, 800  # logical pixels, at first
SIDE, INSPECTOR, PLOTS, ERROR = 384, 348, 208, 470  # logical pixels, at first
NARROW, SIDE_OF_NARROW = 1100, 336  # logical pixels: a window less wide than the one has the other at its side
SHARE_OF_ERROR = 0.4  # of the width beside that, in a window that has no room for all tabs
TABS = 690  # logical pixels, in which the tabs of all views have room
BETWEEN = 16  # logical pixels that the panels leave free
HANDLE = 8  # logical pixels between two panels
LEAST_DIAGRAM, LEAST_INSPECTOR = 360, 320  # logical pixels of width, with which they can be used
LEAST_UPPER, LEAST_LOWER, BARS = 230, 170, 134  # logical pixels of height, with which they can be used; what bars take
MOST_ACROSS = 0.4  # of the width, for a panel at a side that grows with its text
LARGEST = 0.42  # of the height, for the lower row at first
STACKED = 0.55  # of the height, for the network above the inspector
LARGER = 0.56  # of the height, for the lower row when it is the larger one


class Fold(Enum):
    """A part of the window that can be folded away: one of the two of its splitter."""

    SCENARIOS = "scenarios"
    LOWER = "lower views"
    INSPECTOR = "inspector"

    @property
    def index(self) -> int:
        """Its index in its splitter."""
        return 0 if self is Fold.SCENARIOS else 1

    @property
    def neighbour(self) -> int:
        """The index of the part that has its room meanwhile."""
        return 1 - self.index


USUAL_LENGTHS = {Fold.SCENARIOS: float(SIDE), Fold.INSPECTOR: float(INSPECTOR), Fold.LOWER: float(PLOTS)}


class WindowGeometry(QObject):
    """Remembers what the user did to them from one start of the program to the next."""

    def __init__(
        self,
        window: QMainWindow,
        settings: QSettings,
        whole: QSplitter,
        columns: QSplitter,
        plots: QSplitter,
        rows: QSplitter,
    ) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._whole, self._columns, self._plots, self._rows = whole, columns, plots, rows
        self._is_narrow = self._shares_out = False
        self._usual_rows = [HEIGHT - PLOTS, PLOTS]
        self._usual_columns, self._usual_inspector = [WIDTH - INSPECTOR, INSPECTOR], float(INSPECTOR)
        self._usual = dict(USUAL_LENGTHS)  # of each fold along its splitter, beside text of the usual size
        for splitter in (whole, columns, rows):
            splitter.splitterMoved.connect(self._take_lengths)
        for _, splitter in self._splitters():
            splitter.installEventFilter(self)
        self.reset()

    def reset(self) -> None:
        """Have it as at first: no larger than its screen, less what a title bar and borders take."""
        room = self._window.screen().availableGeometry().size() - QSize(*DECORATION)
        self._window.resize(QSize(WIDTH, HEIGHT).boundedTo(room))
        self.share_out()

    def share_out(self) -> None:
        """Share the window out among its panels as at first."""
        for splitter, sizes in self._shares_at_first().items():
            splitter.setSizes(sizes)

    def _shares_at_first(self) -> dict[QSplitter, list[int]]:
        self._usual = dict(USUAL_LENGTHS)
        self._is_narrow = self._window.width() < NARROW
        across, down = self._window.width() - BETWEEN, self._window.height()
        side, inspector, lower = (self._length(fold) for fold in (Fold.SCENARIOS, Fold.INSPECTOR, Fold.LOWER))
        right = across - side
        error, least = min(ERROR, right - grown(TABS)), _part(self._plots, 0).minimumWidth()
        if error < least:
            error = max(round(SHARE_OF_ERROR * right), least)
        return {
            self._whole: [side, right],
            self._columns: [max(right - inspector, LEAST_DIAGRAM), inspector],
            self._plots: [error, right - error],
            self._rows: [down - lower, lower],
        }

    def restore(self) -> None:
        """Have it as it was kept."""
        restore_place(self._window, self._settings, "window")
        self._restore_shares()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share a splitter out as soon as it has its room: what is in it is then laid out, and drawn, once."""
        if event.type() == QEvent.Type.Resize and not self._shares_out:
            self._share_out_anew()
        return super().eventFilter(watched, event)

    @Slot()
    def follow_first_show(self) -> None:
        """Share out what the panels now have: until it is shown, splitters are laid out in less than that."""
        for _, splitter in self._splitters():
            splitter.removeEventFilter(self)
        self._share_out_anew()

    def _share_out_anew(self) -> None:
        self._shares_out = True  # which gives others room
        at_first, restored = self._shares_at_first(), self._restore_shares()
        for splitter, sizes in at_first.items():
            if splitter not in restored:
                splitter.setSizes(sizes)
        self._shares_out = False

    def _restore_shares(self) -> set[QSplitter]:
        """Share out as it was kept; returns the splitters of which something was."""
        restored = set()
        for key, splitter in self._splitters():
            if restore_sizes(splitter, self._settings, key):
                restored.add(splitter)
            sizes = kept_sizes(self._settings, key, splitter.count())
            for fold in Fold:
                if self._splitter(fold) is splitter and sizes is not None and sizes[fold.index] > 0:
                    self._usual[fold] = sizes[fold.index] / growth()
        return restored

    def keep(self) -> None:
        """Write it into the settings."""
        keep_place(self._window, self._settings, "window")
        for key, splitter in self._splitters():
            keep_sizes(self._settings, key, self._sizes_unfolded(splitter))

    # What is folded

    def show_part(self, fold: Fold, is_there: bool) -> None:
        """Show a part as long along its splitter as it was, or take it away; its neighbour has the room."""
        splitter = self._splitter(fold)
        if is_there == self._is_there(fold):
            return
        sizes = splitter.sizes()
        _part(splitter, fold.index).setVisible(is_there)
        if not splitter.isVisible():
            return  # nothing has the length yet that it will have
        length = self._length(fold) if is_there else 0
        sizes[fold.neighbour] += sizes[fold.index] - length
        sizes[fold.index] = length
        splitter.setSizes(sizes)

    def has_room(self, fold: Fold) -> bool:
        """Whether a part can be used beside the others, in a window as large as it is and text of its size."""
        if fold is Fold.LOWER:
            is_wide = self._window.width() >= self._plots.minimumSizeHint().width() + self.least_beside()
            return is_wide and self._window.height() >= grown(BARS + LEAST_UPPER + LEAST_LOWER)
        is_narrow = self._window.width() < NARROW
        side = SIDE_OF_NARROW if is_narrow else SIDE
        if fold is Fold.SCENARIOS:
            beside = self._plots.minimumSizeHint().width() if self._is_there(Fold.LOWER) else 0
            return self._window.width() - BETWEEN >= grown(side) + max(grown(LEAST_DIAGRAM), beside + HANDLE)
        if is_narrow and self._is_there(Fold.SCENARIOS):
            return False  # the network would be left as little as either
        beside = side if self._is_there(Fold.SCENARIOS) else 0
        return self._window.width() - BETWEEN >= grown(beside + LEAST_DIAGRAM + LEAST_INSPECTOR)

    def least_beside(self) -> int:
        """What rails and margins take of the width where both sides are folded."""
        return BETWEEN + 2 * (grown(RAIL) + HANDLE)

    def fit(self) -> None:
        """The window has another size: in a narrow one there is less at the side."""
        is_narrow = self._window.width() < NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._lengthen(self._whole)

    @Slot()
    def follow_text(self) -> None:
        """Let the parts be as long as the text in them now asks for, as far as the window has room."""
        for splitter in (self._whole, self._columns, self._rows):
            self._lengthen(splitter)

    def _lengthen(self, splitter: QSplitter) -> None:
        """Let what can be folded of a splitter be as long as it is to be."""
        sizes = splitter.sizes()
        for fold in Fold:
            if self._splitter(fold) is splitter and self._is_there(fold):
                sizes[fold.neighbour] += sizes[fold.index] - self._length(fold)
                sizes[fold.index] = self._length(fold)
        splitter.setSizes(sizes)

    @Slot()
    def _take_lengths(self) -> None:
        """The user has shared the room out."""
        for fold in Fold:
            if self._is_there(fold):
                self._usual[fold] = self._splitter(fold).sizes()[fold.index] / growth()

    def _length(self, fold: Fold) -> int:
        """How long a part is along its splitter: no longer than the text in it needs, nor than the window can give."""
        if fold is Fold.LOWER:
            most = max(PLOTS, LARGEST * self._window.height())
        else:
            most = max(USUAL_LENGTHS[fold], MOST_ACROSS * (self._window.width() - BETWEEN))
        if fold is Fold.SCENARIOS and self._window.width() < NARROW:
            return round(min(SIDE_OF_NARROW * growth(), most))
        return round(min(self._usual[fold] * growth(), max(most, self._usual[fold])))

    def _is_there(self, fold: Fold) -> bool:
        splitter = self._splitter(fold)
        return _part(splitter, fold.index).isVisibleTo(splitter)

    def _splitter(self, fold: Fold) -> QSplitter:
        return {Fold.SCENARIOS: self._whole, Fold.INSPECTOR: self._columns, Fold.LOWER: self._rows}[fold]

    def _sizes_unfolded(self, splitter: QSplitter) -> list[int]:
        """How long the parts of a splitter are, or would be."""
        sizes = splitter.sizes()
        for fold in Fold:
            if self._splitter(fold) is splitter and not self._is_there(fold):
                sizes[fold.index] = self._length(fold)
                sizes[fold.neighbour] = max(sizes[fold.neighbour] - self._length(fold), 0)
        return sizes

    def give_room(self, larger: bool) -> None:
        """Let the lower row have more than half of the window, or what it had before."""
        if larger:
            self._usual_rows = self._sizes_unfolded(self._rows)
            self.share_rows(LARGER)
        else:
            self._rows.setSizes(self._usual_rows)

    def stack(self, stacked: bool) -> None:
        """Have the inspector below the network, or beside it as usual."""
        columns = self._columns
        if not stacked:
            columns.setOrientation(Qt.Orientation.Horizontal)
            columns.setSizes(self._usual_columns)
            self._usual[Fold.INSPECTOR] = self._usual_inspector
            return
        self._usual_columns, self._usual_inspector = self._sizes_unfolded(columns), self._usual[Fold.INSPECTOR]
        height = columns.height()
        columns.setOrientation(Qt.Orientation.Vertical)
        columns.setSizes([round(STACKED * height), height - round(STACKED * height)])

    def share_rows(self, lower: float) -> None:
        """Let the lower row have this share of the window."""
        whole = sum(self._sizes_unfolded(self._rows))
        self._rows.setSizes([whole - round(lower * whole), round(lower * whole)])

    def _splitters(self) -> tuple[tuple[str, QSplitter], ...]:
        return (
            ("window/row_sizes", self._rows),
            ("window/side_sizes", self._whole),
            ("window/column_sizes", self._columns),
            ("window/plot_sizes", self._plots),
        )


def _part(splitter: QSplitter, index: int) -> QWidget:
    return cast("QWidget", splitter.widget(index))


def restore_sizes(splitter: QSplitter, settings: QSettings, key: str) -> bool:
    """Let a splitter's panels share its room as `keep_sizes` kept it; whether it was kept."""
    sizes = kept_sizes(settings, key, splitter.count())
    if sizes is None or not min(sizes) >= 0 < sum(sizes):
        return False
    splitter.setSizes(sizes)
    return True
