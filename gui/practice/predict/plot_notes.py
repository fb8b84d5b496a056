"""What is written over the curves: what to do while nothing is drawn, and then where the two are furthest apart."""

import math

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF

from core.base.number_format import NumberFormat, grouped
from gui.look.plot_labels import Overlay, dim, number
from gui.look.text_size import grown
from gui.look.theme import Colors
from gui.plots.series import Array
from gui.practice.parts.free_place import free_place
from gui.practice.predict.curve_canvas import CurveCanvas
from gui.practice.predict.curve_comparison import CurveComparison

# Logical pixels.
TITLE_SIZE = 17
BESIDE = 18  # from the rule to what is written beside it
HIGHER_OR_LOWER = sorted(range(-240, 241, 20), key=abs)  # than the middle of the rule
ALONG = 0.4, 0.6, 0.25, 0.8, 0.1  # of a curve, where its word may stand


class PlotNotes(QObject):
    """Labels over a canvas, put where they cover least of the curves."""

    def __init__(self, canvas: CurveCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.hint, self.box = Overlay("hint", canvas), Overlay("readout", canvas)
        self.yours, self.true = Overlay("yours", canvas), Overlay("true", canvas)
        self.yours.setText(self.tr("yours"))
        self.true.setText(self.tr("true"))

    def show_hint(self, title: str, below: str, colors: Colors) -> None:
        """What to do, in the middle of the plot; nothing where both are empty."""
        self.hint.setVisible(bool(title))
        if not title:
            return
        style = f"font-size:{grown(TITLE_SIZE)}px; color:{colors.text}"
        title = f'<p align="center" style="{style}; margin:0"><b>{title}</b></p>'
        below = f'<p align="center" style="margin:{grown(6)}px 0 0 0">{dim(below, colors)}</p>'
        self.hint.setText(title + below)
        plot = self._canvas.plot_rect()
        self.hint.fit_into(int(plot.width()) - grown(2 * BESIDE))
        middle = QPointF(self.hint.width() / 2, self.hint.height() / 2)
        self.hint.move((plot.center() - middle).toPoint())

    def hide_comparison(self) -> None:
        """There is nothing to be compared."""
        for label in (self.box, self.yours, self.true):
            label.hide()

    def show_comparison(
        self,
        found: CurveComparison,
        rule: tuple[float, float],
        lines: tuple[Array, Array],
        number_format: NumberFormat,
        colors: Colors,
    ) -> None:
        """Name the two lines, (points, state and height) each, and say where they are furthest apart.

        `rule` is from which height to which the upright line there goes.
        """
        where = self.tr("largest difference: iteration {state}").format(state=grouped(found.state))
        yours, true = self.tr("yours"), self.tr("true")
        values = (
            f'<span style="color:{color}">{number(f"{name} {number_format.figure(value)}")}</span>'
            for name, color, value in ((yours, colors.slip, found.drawn), (true, colors.accent, found.run))
        )
        self.box.setText(f"<b>{where}</b><br>{'&nbsp;&nbsp; '.join(values)}")
        for label in (self.box, self.yours, self.true):
            label.adjustSize()
            label.show()
        drawn, run = (self._on_screen(line) for line in lines)
        self._place(found.state, rule, drawn, run)

    def _place(self, state: int, heights: tuple[float, float], drawn: Array, run: Array) -> None:
        canvas, plot, size = self._canvas, self._canvas.plot_rect(), QSizeF(self.box.size())
        points = np.concatenate((drawn, run))
        middle = canvas.place_of(state, sum(heights) / 2)
        rule = QRectF(middle.x() - 1, plot.top(), 2, plot.height())
        right, left = middle.x() + grown(BESIDE), middle.x() - grown(BESIDE) - size.width()
        tops = [middle.y() - size.height() / 2 + grown(lower) for lower in HIGHER_OR_LOWER]
        taken = [rule, *canvas.places_of_handles()]
        box = free_place(size, [QPointF(x, y) for y in tops for x in (right, left)], plot, points, taken)
        self.box.move(box.topLeft().toPoint())
        taken.append(box)
        for word, line, sides in ((self.yours, drawn, (-1, 1)), (self.true, run, (1, -1))):
            size = QSizeF(word.size())
            spots = [line[round(share * (len(line) - 1))] for share in ALONG] if len(line) else []
            away = grown(BESIDE) / 2 + size.height() / 2
            left, top = size.width() / 2, size.height() / 2
            corners = [QPointF(x - left, y + side * away - top) for side in sides for x, y in spots]
            place = free_place(size, corners, plot, points, taken)
            taken.append(place)
            word.move(place.topLeft().toPoint())

    def _on_screen(self, line: Array) -> Array:
        places = [self._canvas.place_of(state, height) for state, height in line if math.isfinite(height)]
        return np.array([(place.x(), place.y()) for place in places]).reshape(-1, 2)
