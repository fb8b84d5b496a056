"""How the output that is aimed at grows over the steps of the ascent, drawn."""

from html import escape

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent

from gui.look.text_size import grow_with_text
from gui.plots.plot_items import CurveInPoints, Dots, Plot
from gui.plots.plot_library import pg

Array = NDArray[np.float64]

WIDTH, HEIGHT, DOT = 250, 132, 8  # logical pixels
LEAST_STEPS = 10  # that there is room for: below that ticks would be parts of a step


class AscentPlot(Plot):
    """A curve over the steps, with a dot at the one that is shown; a click goes to another."""

    step_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setMouseEnabled(False, False)
        grow_with_text(self.setFixedSize, WIDTH, HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.curve, self.dot = CurveInPoints(antialias=True), Dots(size=DOT)
        self._values: Array = np.empty(0)
        self._step, self._steps = 0, ""
        for item in (self.curve, self.dot):
            self.addItem(item)

    def dress(self, ground: str, ink: str, border: str, curve: str, lit: str) -> None:
        """Take the colours of a panel."""
        self.setBackground(ground)
        self.dress_axes(border, ink)
        self.curve.setPen(pg.mkPen(curve, width=2))
        self.dot.setBrush(pg.mkBrush(lit))
        self.dot.setPen(None)

    def show_values(self, values: Array, step: int, name: str, steps: str) -> None:
        """The values over the steps, (steps + 1,), and the step that is shown; `name` and `steps` name the axes."""
        self._values, self._step = values, step
        if steps != self._steps:
            self._steps = steps
            self.setLabel("bottom", escape(steps))
        self.curve.setData(np.arange(len(values)), values)
        if not len(values):
            self.dot.setData(pos=np.empty((0, 2)))
            return
        self.dot.setData(pos=[(step, float(values[step]))])
        low, high = float(values.min()), float(values.max())
        room = 0.08 * (high - low) or 0.1 * abs(high) or 1.0
        self.setXRange(0.0, max(len(values) - 1, LEAST_STEPS), padding=0.03)
        self.setYRange(low - room, high + room, padding=0)
        self.setAccessibleName(name)

    def shown(self) -> tuple[Array, int]:
        """The values, (steps + 1,), and the step that the dot is at."""
        return self._values, self._step

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and len(self._values):
            at = self.plotItem.vb.mapSceneToView(self.mapToScene(event.position().toPoint())).x()
            self.step_wanted.emit(int(min(max(round(at), 0), len(self._values) - 1)))
