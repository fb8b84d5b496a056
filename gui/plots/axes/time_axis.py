"""Which states the plots show, and which one the pointer is on: one for all plots."""

from PySide6.QtCore import QObject, Signal

FEWEST_SHOWN = 8.0  # states across a plot, zoomed in as far as it goes


class TimeAxis(QObject):
    """The states from `first` to `last`, in fractions of a state; all of them until someone zooms."""

    changed = Signal()  # other states are shown
    pointed_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = 1.0
        self._zoomed_to: tuple[float, float] | None = None
        self._pointed: float | None = None

    @property
    def first(self) -> float:
        """Where the plots begin."""
        return self._zoomed_to[0] if self._zoomed_to else 0.0

    @property
    def last(self) -> float:
        """Where the plots end."""
        return self._zoomed_to[1] if self._zoomed_to else self._end

    @property
    def zoomed(self) -> bool:
        """Whether there is more than what is shown."""
        return self._zoomed_to is not None

    @property
    def pointed(self) -> float | None:
        """Where the pointer is, in whichever plot; None where it is in none."""
        return self._pointed

    def reach(self, end: int) -> None:
        """All there is to show ends at state `end`."""
        end = max(end, 1)
        if end != self._end:
            self._end = float(end)
            if self._zoomed_to:
                self._zoom_to(*self._zoomed_to)
            self.changed.emit()

    def zoom(self, factor: float, around: float) -> None:
        """Show `factor` times as many states; `around` stays where it is."""
        self._zoom_to(around - (around - self.first) * factor, around + (self.last - around) * factor)
        self.changed.emit()

    def pan(self, share: float) -> None:
        """Move on by a share of what is shown."""
        if self._zoomed_to:
            by = share * (self.last - self.first)
            self._zoom_to(self.first + by, self.last + by)
            self.changed.emit()

    def show_all(self) -> None:
        """Zoom out as far as it goes."""
        if self._zoomed_to:
            self._zoomed_to = None
            self.changed.emit()

    def point(self, at: float | None) -> None:
        """The pointer is there, or in no plot."""
        if at != self._pointed:
            self._pointed = at
            self.pointed_changed.emit()

    def _zoom_to(self, first: float, last: float) -> None:
        span = max(last - first, FEWEST_SHOWN)
        if span >= self._end:
            self._zoomed_to = None
            return
        first = max(0.0, min((first + last - span) / 2, self._end - span))
        self._zoomed_to = (first, first + span)
