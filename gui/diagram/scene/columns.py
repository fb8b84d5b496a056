"""How far apart the columns of a network stand: nearer where its frame is narrow, so that all is drawn larger."""

from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QSizeF

from gui.diagram.scene.layout import NetworkLayout

NEARER = (206.0, 220.0, 236.0)  # from one column to the next, the nearest first


@dataclass(frozen=True)
class Columns:
    """A network as wide as it is laid out, or with its columns as near as every value on an edge still has a place."""

    wide: NetworkLayout

    def in_frame(self, frame: QSizeF, enough: float) -> NetworkLayout:
        """The layout for a frame: the wide one where that fills it in height, or is drawn at least `enough` times."""
        if frame.isEmpty():
            return self.near  # as in most windows: what isn't shown yet has no size
        bounds = self.wide.bounds
        across, down = frame.width() / bounds.width(), frame.height() / bounds.height()
        return self.wide if across >= min(down, enough) else self.near

    @cached_property
    def near(self) -> NetworkLayout:
        """The layout with the columns moved together; the wide one where that would cost a value or gain nothing."""
        wide = self.wide
        layouts = (replace(wide, column=column) for column in NEARER if column < wide.column)
        narrower = (layout for layout in layouts if layout.bounds.width() < wide.bounds.width())
        return next((layout for layout in narrower if len(layout.pills) == len(wide.pills)), wide)
