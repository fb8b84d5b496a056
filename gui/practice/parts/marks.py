"""The marks of an answer. Each has a shape of its own, so that nobody has to tell them apart by their colours."""

import math
from enum import Enum

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.exercises.practice.practice import LineState
from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import Colors, Theme
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.lettering import plain

RING, RING_WIDTH = 1.34, 0.28  # of what stands there now: where it ends, and its line, in radii of the mark
REACH = 1.48  # how far a mark goes from its middle, with the ring or the 2
_DIAMOND = ((0.0, -0.94), (0.94, 0.0), (0.0, 0.94), (-0.94, 0.0))
_TICK = ((-0.46, 0.03), (-0.12, 0.36), (0.46, -0.32))
_BEYOND = 0.16  # from a ring's line to the edge of its mark
_DASHES = 11  # of an open ring


class AnswerMark(Enum):
    """What has become of a question."""

    RIGHT = "right"
    SECOND_TRY = "second try"
    FOLLOWS = "follows"
    SLIP = "slip"
    WRONG = "wrong"
    GIVEN = "given"
    MISSING = "missing"
    OPEN = "open"

    @property
    def is_open(self) -> bool:
        """Whether it is still to be answered."""
        return self is AnswerMark.OPEN


def mark_name(mark: AnswerMark) -> str:
    """The word for a mark, in the legend and for a screen reader."""
    translate = QCoreApplication.translate
    names = {
        AnswerMark.RIGHT: translate("AnswerMarks", "right"),
        AnswerMark.SECOND_TRY: translate("AnswerMarks", "right at the second try"),
        AnswerMark.FOLLOWS: translate("AnswerMarks", "follows"),
        AnswerMark.SLIP: translate("AnswerMarks", "known slip"),
        AnswerMark.WRONG: translate("AnswerMarks", "wrong"),
        AnswerMark.GIVEN: translate("AnswerMarks", "given"),
        AnswerMark.MISSING: translate("AnswerMarks", "missing"),
        AnswerMark.OPEN: translate("AnswerMarks", "open"),
    }
    return names[mark]


def mark_of_line(state: LineState) -> AnswerMark:
    """The mark of a line of a practice: a value that was shown is marked as given."""
    return AnswerMark.GIVEN if state is LineState.SHOWN else AnswerMark(state.value)


class MarkPainter:
    """Paints marks of any size in the colours of a theme."""

    def __init__(self, colors: Colors) -> None:
        self._colors = colors

    def paint(
        self, painter: QPainter, mark: AnswerMark, at: QPointF, radius: float, *, now: bool = False, filled: float = 1.0
    ) -> None:
        """Paint a mark around `at`; `now` puts the ring around it, `filled` is how much of it has grown, from 0 to 1.

        `radius` is that of the disc in logical pixels; all of it stays within `REACH` times as much.
        """
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(at)
        painter.scale(radius, radius)
        if now:
            self._ring(painter, self._colors.lit_soft)
        if mark.is_open or filled < 1.0:
            self._paint_open(painter, now)
        if not mark.is_open and filled > 0.0:
            painter.scale(filled, filled)
            self._draw(painter, mark)
        painter.restore()

    def _draw(self, painter: QPainter, mark: AnswerMark) -> None:
        colors = self._colors
        match mark:
            case AnswerMark.RIGHT:
                self._disc(painter, colors.right)
                _line(painter, _TICK, colors.panel)
            case AnswerMark.SECOND_TRY:
                self._disc(painter, colors.right)
                _line(painter, _TICK, colors.panel)
                self._paint_two(painter)
            case AnswerMark.FOLLOWS:
                self._paint_half(painter)
            case AnswerMark.SLIP:
                self._paint_slip(painter)
            case AnswerMark.WRONG:
                self._hollow(painter, colors.error)
                _line(painter, ((-0.4, -0.18), (0.4, -0.18)), colors.error, 0.15)
                _line(painter, ((-0.4, 0.18), (0.4, 0.18)), colors.error, 0.15)
                _line(painter, ((-0.24, 0.5), (0.24, -0.5)), colors.error, 0.15)
            case AnswerMark.GIVEN:
                self._disc(painter, colors.dim)
                _line(painter, ((-0.4, -0.2), (0.4, -0.2)), colors.panel)
                _line(painter, ((-0.4, 0.2), (0.4, 0.2)), colors.panel)
            case AnswerMark.MISSING:
                _line(painter, ((-0.6, 0.0), (0.6, 0.0)), colors.dim, 0.24)

    def _paint_open(self, painter: QPainter, now: bool) -> None:
        if now:
            _letter(painter, "?", self._colors.text, 1.25)
            return
        pen = QPen(QColor(self._colors.dim), 0.14)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        dash = math.tau * (1.0 - _BEYOND) / _DASHES / pen.widthF() / 2
        pen.setDashPattern([dash, dash])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(), 1.0 - _BEYOND, 1.0 - _BEYOND)

    def _paint_slip(self, painter: QPainter) -> None:
        colors = self._colors
        painter.setPen(QPen(QColor(colors.slip), 0.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, _ROUND))
        painter.setBrush(QColor(colors.slip))
        painter.drawPolygon(_polygon(_DIAMOND))
        _line(painter, ((0.0, -0.44), (0.0, 0.1)), colors.panel, 0.22)
        _line(painter, ((0.0, 0.45), (0.0, 0.46)), colors.panel, 0.24)

    def _paint_half(self, painter: QPainter) -> None:
        """Half a disc with half a tick: the other half of both is drawn the other way round."""
        colors = self._colors
        self._hollow(painter, colors.right)
        for left, ground, ink in ((True, colors.right, colors.panel), (False, None, colors.right)):
            painter.save()
            painter.setClipRect(QRectF(-1.1 if left else 0.0, -1.1, 1.1, 2.2), Qt.ClipOperation.IntersectClip)
            if ground is not None:
                self._disc(painter, ground)
            _line(painter, _TICK, ink)
            painter.restore()

    def _paint_two(self, painter: QPainter) -> None:
        painter.save()
        painter.translate(0.82, -0.82)
        painter.setPen(QPen(QColor(self._colors.right), 0.13))
        painter.setBrush(QColor(self._colors.panel))
        painter.drawEllipse(QPointF(), 0.58, 0.58)
        _letter(painter, "2", self._colors.right, 0.92)
        painter.restore()

    def _disc(self, painter: QPainter, color: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(color))
        painter.drawEllipse(QPointF(), 1.0, 1.0)

    def _hollow(self, painter: QPainter, color: str) -> None:
        painter.setPen(QPen(QColor(color), 0.16))
        painter.setBrush(QColor(self._colors.panel))
        painter.drawEllipse(QPointF(), 1.0 - 0.08, 1.0 - 0.08)

    def _ring(self, painter: QPainter, ground: str) -> None:
        painter.setPen(QPen(QColor(self._colors.lit), RING_WIDTH))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(QPointF(), RING - RING_WIDTH / 2, RING - RING_WIDTH / 2)


class MarkLabel(Dressed):
    """One mark in a row or beside a sentence; its word is what a screen reader says."""

    def __init__(self, theme: Theme, mark: AnswerMark, radius: float = 9.0, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._radius = radius
        self._now = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_mark(mark)

    @property
    def mark(self) -> AnswerMark:
        """What is shown."""
        return self._mark

    def show_mark(self, mark: AnswerMark, *, now: bool = False) -> None:
        """Show this one; `now` with the ring around it."""
        self._mark, self._now = mark, now
        self.setAccessibleName(mark_name(mark))
        self.setToolTip(mark_name(mark))
        self.update()

    def sizeHint(self) -> QSize:
        side = 2 * math.ceil(grown(self._radius) * REACH)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        middle = QPointF(self.width() / 2, self.height() / 2)
        MarkPainter(self.colors).paint(painter, self._mark, middle, grown(self._radius), now=self._now)
        painter.end()


_ROUND = Qt.PenJoinStyle.RoundJoin


def _line(painter: QPainter, points: tuple[tuple[float, float], ...], color: str, width: float = 0.24) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, _ROUND))
    painter.drawPolyline(_polygon(points))


def _polygon(points: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _letter(painter: QPainter, letter: str, color: str, size: float) -> None:
    """One bold letter in the middle, as an outline: a font of one pixel could not be asked for."""
    font = plain(100, bold=True)
    path = QPainterPath()
    path.addText(QPointF(), font, letter)
    box = path.boundingRect()
    painter.save()
    painter.scale(size / font.pixelSize(), size / font.pixelSize())
    painter.fillPath(path.translated(-box.center()), QColor(color))
    painter.restore()
