"""The errors of all compared runs on one scale: as a plot below them, and in each cell without a plane."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.kept_runs.compared import ComparedRun
from gui.kept_runs.standings import Curve
from gui.look.direction import painter_on
from gui.look.strokes import dash
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Colors, Theme
from gui.plots.axes.scale import Scale, error_scale, time_ticks
from gui.plots.kept_lines import KeptLine

Array = NDArray[np.float64]

HEIGHT = 150  # logical pixels
LEFT, TOP, BOTTOM, RIGHT = 52.0, 24.0, 20.0, 120.0  # logical pixels around the plot
STEP_HEIGHT, TICK_WIDTH = 26.0, 90.0  # logical pixels from one number on an axis to the next, at least
APART = 12.0  # logical pixels, from one name beside the plot to the next
CLIMB = 2.0  # what climbs beyond so many times the largest first error leaves the plot at its top


@dataclass(frozen=True)
class Frame:
    """What the curves of all runs are drawn in: the states from 0 to `last`, and the errors of a scale."""

    last: float
    scale: Scale

    def line(self, rect: QRectF, states: Array, errors: Array) -> list[QPolygonF]:
        """A curve in a rectangle, in pieces: it has gaps where an error is no number."""
        heights = self.scale.heights(errors)
        x = (rect.left() + states / self.last * rect.width()).tolist()
        y = (rect.bottom() - heights * rect.height()).tolist()
        pieces: list[QPolygonF] = [QPolygonF()]
        for across, height, drawn in zip(x, y, np.isfinite(heights).tolist(), strict=True):
            if drawn:
                pieces[-1].append(QPointF(across, height))
            elif not pieces[-1].isEmpty():
                pieces.append(QPolygonF())
        return [piece for piece in pieces if piece.size() > 1]


def frame_of(runs: Sequence[Sequence[Curve]], height: float) -> Frame:
    """One frame for all of them, `height` logical pixels high: logarithmic where it can be, for small errors."""
    curves = [errors for run in runs for _, errors in run]
    states = [float(states[-1]) for run in runs for states, _ in run if len(states)]
    finite = [errors[np.isfinite(errors)] for errors in curves]
    finite = [errors for errors in finite if errors.size]
    first = max((float(errors[0]) for errors in finite), default=0.0)
    together = np.concatenate(finite) if finite else np.ones(1)
    if first > 0.0:
        together = np.minimum(together, CLIMB * first)
    steps = max(1, int(height / grown(STEP_HEIGHT)))
    return Frame(max([1.0, *states]), error_scale(together, bool((together > 0.0).all()), steps))


def pen_of(line: KeptLine, held_out: bool, width: float = 2.0) -> QPen:
    """Thin and dotted for the samples that are held out."""
    pen = QPen(QColor(line.color), 0.7 * width if held_out else width)
    if held_out:
        pen.setDashPattern([2.0, 2.0])
    else:
        dash(pen, line.dash)
    return pen


class Curves(QWidget):
    """All of them in one plot, each with its name at its end, and the playhead."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.runs: list[ComparedRun] = []
        self.curves: list[tuple[Curve, ...]] = []  # of each run
        self._state: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grow_with_text(self.setFixedHeight, HEIGHT)
        self.setAccessibleName(self.tr("Errors over the iterations"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(600, HEIGHT)

    def show_runs(self, runs: Sequence[ComparedRun]) -> None:
        """Other runs, of which nothing is known yet."""
        self.runs, self.curves = list(runs), [() for _ in runs]
        self.update()

    def show_curves(self, curves: Sequence[tuple[Curve, ...]], state: int) -> None:
        """The curves of each, and where the playhead is."""
        self.curves, self._state = list(curves), state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.fillRect(self.rect(), QColor(self._theme.colors.panel))
        self.draw(painter, QRectF(self.rect()), self._theme.colors)
        painter.end()

    def draw(self, painter: QPainter, rect: QRectF, colors: Colors) -> None:
        """Draw it into a rectangle: on the screen, or into a picture file."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(grown(11))
        painter.setFont(font)
        plot = rect.adjusted(grown(LEFT), grown(TOP), -grown(RIGHT), -grown(BOTTOM))
        frame = frame_of(self.curves, plot.height())
        self._draw_axes(painter, plot, frame, colors)
        self._draw_legend(painter, QRectF(plot.left(), rect.top(), plot.width(), grown(TOP)), colors)
        ends: list[tuple[float, str, QColor]] = []
        painter.save()
        painter.setClipRect(plot)
        for run, curves in zip(self.runs, self.curves, strict=True):
            line = run.line(colors)
            for number, (states, errors) in enumerate(curves):
                painter.setPen(pen_of(line, held_out=number > 0))
                for piece in frame.line(plot, states, errors):
                    painter.drawPolyline(piece)
            end = frame.scale.height(float(curves[-1][1][-1])) if curves and len(curves[-1][1]) else np.nan
            if np.isfinite(end):
                ends.append((plot.bottom() - min(max(end, 0.0), 1.0) * plot.height(), run.name, QColor(line.color)))
        if self._state is not None:
            x = plot.left() + min(self._state / frame.last, 1.0) * plot.width()
            painter.setPen(QPen(QColor(colors.lit), 2.0))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        painter.restore()
        self._name_ends(painter, plot, ends)

    def _draw_axes(self, painter: QPainter, plot: QRectF, frame: Frame, colors: Colors) -> None:
        for height, text in frame.scale.ticks:
            y = plot.bottom() - height * plot.height()
            painter.setPen(QPen(QColor(colors.border), 1.0))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colors.dim))
            place = QRectF(plot.left() - grown(LEFT), y - grown(8), grown(LEFT) - 6, grown(16))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        for state, text in time_ticks(0.0, frame.last, max(1, int(plot.width() / grown(TICK_WIDTH)))):
            x = plot.left() + state / frame.last * plot.width()
            painter.drawText(QRectF(x - 45, plot.bottom() + 3, 90, 16), Qt.AlignmentFlag.AlignHCenter, text)

    def _draw_legend(self, painter: QPainter, row: QRectF, colors: Colors) -> None:
        """What thick and dotted lines are."""
        names = [QCoreApplication.translate("Comparison", "error of training")]
        if any(len(curves) > 1 for curves in self.curves):
            names = [
                QCoreApplication.translate("Comparison", "mean loss of the samples that are trained on"),
                QCoreApplication.translate("Comparison", "of those held out"),
            ]
        x = row.left()
        for number, name in enumerate(names):
            painter.setPen(pen_of(KeptLine(colors.dim, 0), held_out=number > 0))
            painter.drawLine(QPointF(x, row.center().y()), QPointF(x + 22, row.center().y()))
            painter.setPen(QColor(colors.dim))
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(x + 28, row.top(), row.right() - x - 28, row.height()), align, name)
            x += 28 + painter.fontMetrics().horizontalAdvance(name) + 18

    @staticmethod
    def _name_ends(painter: QPainter, plot: QRectF, ends: list[tuple[float, str, QColor]]) -> None:
        """Each name beside the end of its curve, moved apart where ends are close."""
        ends = sorted(ends, key=lambda end: end[0])
        room = max(1, int(plot.height() / APART) + 1)
        if len(ends) > room:  # some of them, from the highest to the lowest: each stands above its cell, too
            ends = [ends[index] for index in np.linspace(0, len(ends) - 1, room).round().astype(int).tolist()]
        places: list[float] = []
        for y, _, _ in ends:
            places.append(max(y, places[-1] + APART) if places else y)
        for number in range(len(places) - 1, -1, -1):  # none below the plot
            below = places[number + 1] - APART if number + 1 < len(places) else plot.bottom()
            places[number] = min(places[number], below)
        for (_, text, color), y in zip(ends, places, strict=True):
            painter.setPen(color)
            place = QRectF(plot.right() + 5, y - grown(8), grown(RIGHT) - 5, grown(16))
            name = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
