"""One run, drawn: its decision boundary at a state, and under it how well it does."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.analysis.decision_plane import PlaneGrid
from core.base.number_format import figure, grouped
from gui.kept_runs.compared import ComparedRun
from gui.kept_runs.curves import Curves, frame_of, pen_of
from gui.kept_runs.standings import Standing
from gui.look.direction import painter_on
from gui.look.pictures import draw_cells
from gui.look.plane_colors import Palette, Pixels, class_color
from gui.look.text_size import grown
from gui.look.theme import Colors, Theme
from gui.views.plane.coloring import Coloring, classes_of, labels_of, picture_from

TITLE, LINE = 20.0, 15.0  # logical pixels: above the picture, and of each line below it
MOST_SAMPLES = 500  # drawn in one cell
DOT = 2.6


@dataclass(frozen=True)
class ShownCell:
    """What stands in a cell."""

    title: str
    lines: tuple[str, ...]  # below the picture
    has_picture: bool  # of its answers over the plane
    boundary_lines: int  # that its decision boundary is drawn with


class Cell(QWidget):
    """A double click asks for this run to be gone on with."""

    wanted = Signal(object)  # ComparedRun

    def __init__(
        self, run: ComparedRun, index: int, grid: PlaneGrid | None, coloring: Coloring, curves: Curves, theme: Theme
    ) -> None:
        super().__init__()
        self._curves, self._index = curves, index  # of all runs, so that the scale is one
        self.run, self._grid, self._coloring, self._theme = run, grid, coloring, theme
        self.standing: Standing | None = None
        self._image: QImage | None = None
        self._boundary: NDArray[np.float64] = np.empty((0, 2, 2))
        self.setMinimumSize(150, 130)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        if run.kept is not None:
            self.setToolTip(self.tr("Double click to go on with this run in the main window"))
        theme.changed.connect(self._color)

    def sizeHint(self) -> QSize:
        return QSize(230, 190)

    @property
    def has_plane(self) -> bool:
        """Whether its answers over the plane are drawn, and not its errors."""
        return self._grid is not None

    @property
    def title(self) -> str:
        """What it is called."""
        return self.run.name

    def shown(self) -> ShownCell:
        """What is painted of it."""
        return ShownCell(self.title, tuple(self.standing_lines()), self._image is not None, len(self._boundary))

    def show_standing(self, standing: Standing) -> None:
        """Show how it stands."""
        self.standing = standing
        self._color()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.run.kept is not None:
            self.wanted.emit(self.run)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        self.draw(painter, QRectF(self.rect()), self._theme.colors)
        painter.end()

    def draw(self, painter: QPainter, rect: QRectF, colors: Colors) -> None:
        """Draw it into a rectangle: on the screen, or into a picture file."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(grown(13))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        line = QRectF(rect.left(), rect.top(), rect.width(), grown(TITLE))
        metrics = painter.fontMetrics()
        title = metrics.elidedText(self.title, Qt.TextElideMode.ElideRight, int(line.width()) - 48)
        painter.drawText(line, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, title)
        half = metrics.horizontalAdvance(title) / 2
        at = line.center() - QPointF(half + 8, 0)
        painter.setPen(pen_of(self.run.line(colors), held_out=False, width=3.0))
        painter.drawLine(at - QPointF(16, 0), at)
        lines = self.standing_lines()
        plane = rect.adjusted(4, grown(TITLE), -4, -grown(LINE) * len(lines) - 3)
        if self._grid is not None:
            self._draw_plane(painter, plane, self._grid, colors)
        else:
            self._draw_errors(painter, plane, colors)
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(plane)
        font.setPixelSize(grown(11))
        font.setBold(False)
        painter.setFont(font)
        ended = self.standing is not None and self.standing.ended
        painter.setPen(QColor(colors.error if ended else colors.dim))
        for number, text in enumerate(lines):
            foot = QRectF(rect.left(), plane.bottom() + 2 + grown(LINE) * number, rect.width(), grown(LINE))
            painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)

    def standing_lines(self) -> list[str]:
        """Its error and accuracy, those on the samples that are held out, and the state at which they are so."""
        if self.standing is None:
            return [self.tr("waiting")]
        standing, scores = self.standing, self.standing.scores
        if not math.isnan(scores.held_out_loss):
            trained = self.tr("training: error {error}"), self.tr("training: error {error} · {share} % right")
            other = self.tr("held out: error {error}"), self.tr("held out: error {error} · {share} % right")
            lines = [
                _error_text(trained, scores.loss, scores.accuracy),
                _error_text(other, scores.held_out_loss, scores.held_out_accuracy),
            ]
        else:
            texts = self.tr("error {error}"), self.tr("error {error} · {share} % right")
            lines = [_error_text(texts, standing.error, scores.accuracy)]
        if standing.ended:
            lines.append(self.tr("infinite or NaN after iteration {state}").format(state=grouped(standing.state)))
        else:
            lines.append(self.tr("iteration {state}").format(state=grouped(standing.state)))
        return lines

    def _color(self) -> None:
        standing = self.standing
        if standing is not None and standing.over is not None and self._grid is not None:
            picture = picture_from(standing.over, self._grid, self._coloring)
            self._image = _image_of(Palette(self._theme.colors).pixels(picture.shares))
            self._boundary = picture.boundary
        self.update()

    def _draw_plane(self, painter: QPainter, rect: QRectF, grid: PlaneGrid, colors: Colors) -> None:
        painter.save()
        painter.setClipRect(rect)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            draw_cells(painter, rect, self._image)

        def places(points: NDArray[np.float64]) -> list[QPointF]:
            x = rect.left() + (points[:, 0] - grid.left) / (grid.right - grid.left) * rect.width()
            y = rect.bottom() - (points[:, 1] - grid.bottom) / (grid.top - grid.bottom) * rect.height()
            return [QPointF(*each) for each in zip(x.tolist(), y.tolist(), strict=True)]

        painter.setPen(QPen(QColor(colors.text), 1.6))
        ends = places(self._boundary.reshape(-1, 2))
        for start, end in zip(ends[::2], ends[1::2], strict=True):
            painter.drawLine(start, end)
        inputs = self.run.setup.whole.inputs
        every = -(-len(inputs) // MOST_SAMPLES)
        hollow = [self.run.setup.is_held_out(number) for number in range(0, len(inputs), every)]
        labels = labels_of(self.run.setup)[::every].tolist()
        has_classes = bool(classes_of(self.run.setup))
        for label, is_out, at in zip(labels, hollow, places(inputs[::every]), strict=True):
            paint = class_color(label, colors) if has_classes else QColor(colors.text)
            painter.setPen(QPen(paint, 1.2) if is_out else QPen(QColor(colors.panel), 0.5))
            painter.setBrush(QColor(colors.panel) if is_out else paint)
            if label % 2:
                painter.drawPolygon(_triangle(at))
            else:
                painter.drawEllipse(at, DOT, DOT)
        painter.restore()

    def _draw_errors(self, painter: QPainter, rect: QRectF, colors: Colors) -> None:
        """The error curves, where there is no plane to draw: on the scale that all runs share."""
        frame = frame_of(self._curves.curves, rect.height())
        painter.save()
        painter.setClipRect(rect)
        for number, (states, errors) in enumerate(self._curves.curves[self._index]):
            painter.setPen(pen_of(self.run.line(colors), held_out=number > 0))
            for piece in frame.line(rect, states, errors):
                painter.drawPolyline(piece)
        painter.setPen(QColor(colors.dim))
        height, text = frame.scale.ticks[-1]
        corner = rect.adjusted(4, (1.0 - height) * rect.height() + 2, 0, 0)
        painter.drawText(corner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
        painter.restore()


def _triangle(at: QPointF) -> QPolygonF:
    return QPolygonF([at + QPointF(0, -1.3 * DOT), at + QPointF(1.2 * DOT, DOT), at + QPointF(-1.2 * DOT, DOT)])


def _image_of(pixels: Pixels) -> QImage:
    """The pixels of the plane, whose first row is the lowest."""
    turned = np.ascontiguousarray(pixels[::-1])
    rows, columns, _ = turned.shape
    return QImage(turned.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888).copy()


def _error_text(texts: tuple[str, str], error: float, accuracy: float) -> str:
    """An error in the first of two texts; in the second where there is an accuracy, too."""
    plain, with_share = texts
    if math.isnan(accuracy):
        return plain.format(error=figure(error, 4))
    return with_share.format(error=figure(error, 4), share=figure(100 * accuracy, 3))
