"""What stands in the upper corner of a plane or a curve about the place that the pointer is on."""

from collections.abc import Sequence

from gui.look.plain_text import keep_plain
from gui.look.plot_labels import Overlay
from gui.look.theme import Colors
from gui.views.plane.canvas import PlaneCanvas

MARGIN = 6  # logical pixels to the edges of what is drawn


class PlaneReadout(Overlay):
    """A few phrases side by side, or one below the other where they are too wide."""

    def __init__(self, canvas: PlaneCanvas) -> None:
        super().__init__("readout", canvas)
        self._canvas = canvas
        self.parts: tuple[str, ...] = ()
        keep_plain(self)

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self.setStyleSheet(
            f"background: {colors.field}; color: {colors.text}; border: 1px solid {colors.border};"
            " border-radius: 5px; padding: 3px 7px;"
        )

    def tell(self, parts: Sequence[str]) -> None:
        """Stand there with these; without any not at all."""
        self.parts = tuple(parts)
        self.setVisible(bool(parts))
        if not parts:
            return
        box = self._canvas.getViewBox().sceneBoundingRect()
        for apart in ("   ", "\n"):
            self.setText(apart.join(parts))
            self.adjustSize()
            if self.width() < box.width():
                break
        self.move(int(box.right()) - self.width() - MARGIN, int(box.top()) + MARGIN)
        self.raise_()

    def told(self) -> str:
        """What stands there; empty where nothing is pointed at."""
        return "" if self.isHidden() else self.text()
