"""The curves of a sweep, in one plot."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent

from core.experiments.sweep import Swept
from gui.look.theme import Colors
from gui.plots.plot_items import CurveInPoints, Plot

NEAR = 14.0  # logical pixels from a curve within which it is pointed at
ON_LIGHT, ON_DARK = (0.0, 0.59), (0.38, 1.0)  # of the colour map: where it has a contrast of 3:1


class SweepPlot(Plot):
    """One curve for each value, from dark to light as the values rise; the one that is pointed at is thick."""

    pointed = Signal(object)  # a `Swept`, or None
    chosen = Signal(object)  # a `Swept` was clicked

    def __init__(self) -> None:
        super().__init__()
        self.setMouseEnabled(False, False)
        self.setMinimumWidth(180)
        self.setLogMode(False, True)
        self.viewport().setMouseTracking(True)
        self._curves: list[tuple[Swept, CurveInPoints]] = []
        self._values: tuple[float, ...] = ()
        self._range = ON_LIGHT
        self._shades = pg.colormap.get("viridis")
        self._lit: Swept | None = None
        self.ink = ""

    def dress(self, colors: Colors, dark: bool) -> None:
        """Take the colours of a panel."""
        self._range = ON_DARK if dark else ON_LIGHT
        for swept, item in self._curves:
            item.setPen(self._pen(swept))
        self.setBackground(colors.panel)
        self.ink = colors.text
        self.dress_axes(colors.border, colors.dim)

    @property
    def curves(self) -> list[Swept]:
        """What is drawn."""
        return [swept for swept, _ in self._curves]

    def begin(self, values: tuple[float, ...]) -> None:
        """A sweep over these values begins: what was drawn before goes."""
        for _, item in self._curves:
            self.removeItem(item)
        self._curves, self._values, self._lit = [], values, None
        self.pointed.emit(None)

    def add(self, swept: Swept) -> None:
        """One more curve; where the error is 0 or no number it has a gap."""
        errors = np.where(np.isfinite(swept.errors) & (swept.errors > 0.0), swept.errors, np.nan)
        item = CurveInPoints(swept.states, np.log10(errors), pen=self._pen(swept), connect="finite", antialias=True)
        self.addItem(item)
        self._curves.append((swept, item))
        drawn = [each.errors[np.isfinite(each.errors) & (each.errors > 0.0)] for each in self.curves]
        drawn = [values for values in drawn if values.size]
        if drawn:
            decades = math.log10(max(values.max() for values in drawn) / min(values.min() for values in drawn))
            # Over more than one the powers of ten are enough; the numbers between them would stand on each other.
            self.getAxis("left").setStyle(maxTickLevel=0 if decades > 1.0 else 2)

    def color(self, value: float) -> QColor:
        """That of the curve for `value`."""
        low, high = self._range
        share = self._values.index(value) / max(len(self._values) - 1, 1)
        color: QColor = self._shades.map(low + (high - low) * share, mode="qcolor")
        return color

    def nearest(self, place: QPointF) -> Swept | None:
        """The curve that is nearest to a place in the widget, if one is near."""
        box = self.getPlotItem().vb
        best, found = NEAR, None
        for swept, _ in self._curves:
            finite = np.isfinite(swept.errors) & (swept.errors > 0.0)
            if not finite.any():
                continue
            state = box.mapSceneToView(place).x()
            error = float(np.interp(state, swept.states[finite], np.log10(swept.errors[finite])))
            apart = abs(box.mapViewToScene(QPointF(state, error)).y() - place.y())
            if apart < best:
                best, found = apart, swept
        return found

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._light(self.nearest(event.position()))
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            swept = self.nearest(event.position())
            if swept is not None and event.button() == Qt.MouseButton.LeftButton:
                self.chosen.emit(swept)
        elif event.type() == QEvent.Type.Leave:
            self._light(None)
        return bool(super().viewportEvent(event))

    def _light(self, swept: Swept | None) -> None:
        if swept is not self._lit:
            self._lit = swept
            for each, item in self._curves:
                item.setPen(self._pen(each))
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if swept else Qt.CursorShape.ArrowCursor)
            self.pointed.emit(swept)

    def _pen(self, swept: Swept) -> object:
        return pg.mkPen(self.color(swept.value), width=3.5 if swept is self._lit else 1.6)


def best_of(curves: list[Swept]) -> Swept | None:
    """The one whose error is the smallest at the end."""
    good = [swept for swept in curves if math.isfinite(swept.final_error)]
    return min(good, key=lambda swept: swept.final_error) if good else None
