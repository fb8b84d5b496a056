"""How far apart the columns of a network stand: nearer where its frame is narrow, so that all is drawn larger."""

from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QSizeF

from gui.diagram.scene.layout import NetworkLayout
from gui.diagram.scene.zoomed_out import is_zoomed_out

NEARER = (236.0, 220.0, 206.0)  # from one column to the next


class Columns:
    """A network as wide as it is laid out, or with its columns moved together."""

    def __init__(self, wide: NetworkLayout) -> None:
        self.wide = wide

    def in_frame(self, frame: QSizeF, enough: float) -> NetworkLayout:
        """The layout for a frame: the wide one where that fills it in height, or is drawn at least `enough` times.

        Else the one of which most values on edges are read, and of several the one that is drawn largest.
        """
        if frame.isEmpty():
            return self.wide
        bounds = self.wide.bounds
        across, down = frame.width() / bounds.width(), frame.height() / bounds.height()
        if across >= min(down, enough):
            return self.wide
        return max(self._layouts, key=lambda layout: _readable(layout, frame))

    @cached_property
    def _layouts(self) -> tuple[NetworkLayout, ...]:
        """The wide one first: of two that are as good it is taken."""
        nearer = (replace(self.wide, column=column) for column in NEARER if column < self.wide.column)
        return self.wide, *nearer


def _readable(layout: NetworkLayout, frame: QSizeF) -> tuple[int, float]:
    """How many values on edges can be read, and how large the network is drawn."""
    scale = min(frame.width() / layout.bounds.width(), frame.height() / layout.bounds.height())
    return 0 if is_zoomed_out(scale) else len(layout.pills), scale
