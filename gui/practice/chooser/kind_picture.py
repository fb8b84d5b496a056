"""The small pictures of the kinds of practice, drawn in the colours of the theme."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from core.exercises.choosing.kinds import PracticeKind
from gui.look.theme import Colors

WIDTH, HEIGHT = 42.0, 36.0  # logical pixels, beside text of the usual size

Points = tuple[tuple[float, float], ...]


def paint_kind(
    painter: QPainter, kind: PracticeKind, at: QPointF, scale: float, colors: Colors, *, is_off: bool
) -> None:
    """Paint the picture of a kind from `at`, its upper left corner; in one colour where it can't be chosen.

    It is `scale` times as large as beside text of the usual size.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    painter.scale(scale, scale)
    _PICTURES[kind](_Pen(painter, colors, is_off))
    painter.restore()


class _Pen:
    """What the pictures are made of."""

    def __init__(self, painter: QPainter, colors: Colors, is_off: bool) -> None:
        self.painter, self.colors, self._is_off = painter, colors, is_off

    def ink(self, color: str) -> QColor:
        return QColor(self.colors.middle if self._is_off else color)

    def line(self, points: Points, color: str, width: float = 1.6) -> None:
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self.ink(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.drawPolyline(_polygon(points))

    def circle(self, x: float, y: float, radius: float, line: str, ground: str = "", width: float = 1.6) -> None:
        self.painter.setPen(QPen(self.ink(line), width))
        self.painter.setBrush(self._ground(ground))
        self.painter.drawEllipse(QPointF(x, y), radius, radius)

    def box(
        self,
        place: QRectF,
        line: str,
        ground: str | None = None,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        self.painter.setPen(QPen(self.ink(line), 1.6, style))
        self.painter.setBrush(self._ground(ground))
        self.painter.drawRoundedRect(place, 2.5, 2.5)

    def arrow(self, begin: float, end: float, y: float, color: str) -> None:
        back = -6 if end > begin else 6
        self.line(((begin, y), (end, y)), color, 2)
        self.line(((end + back, y - 5), (end, y), (end + back, y + 5)), color, 2)

    def filled(self, points: Points, color: str) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.ink(color))
        self.painter.drawPolygon(_polygon(points))

    def _ground(self, color: str | None) -> QColor | Qt.BrushStyle:
        return QColor(color) if color and not self._is_off else Qt.BrushStyle.NoBrush


def _forward(pen: _Pen) -> None:
    for y in (9, 27):
        pen.line(((13, y), (26, 18)), pen.colors.accent)
    for y in (9, 27):
        pen.circle(8, y, 5, pen.colors.dim)
    pen.circle(32, 18, 6, pen.colors.accent, pen.colors.activation)


def _chain(pen: _Pen) -> None:
    pen.line(((3, 18), (39, 18)), pen.colors.lit, 3)
    for x in (7, 21, 35):
        pen.circle(x, 18, 5.5, pen.colors.lit, pen.colors.panel, 2.5)


def _delta(pen: _Pen) -> None:
    for y in (5, 18, 31):
        pen.line(((12, 18), (30, y)), pen.colors.accent)
    pen.circle(8, 18, 5, pen.colors.accent, pen.colors.activation)
    for y in (5, 18, 31):
        pen.circle(34, y, 4, pen.colors.dim)


def _update(pen: _Pen) -> None:
    pen.box(QRectF(2, 9, 14, 18), pen.colors.dim)
    pen.arrow(19, 27, 18, pen.colors.accent)
    pen.box(QRectF(30, 9, 10, 18), pen.colors.accent, pen.colors.activation)


def _iteration(pen: _Pen) -> None:
    pen.arrow(8, 34, 11, pen.colors.accent)
    pen.arrow(34, 8, 25, pen.colors.slip)


def _up_or_down(pen: _Pen) -> None:
    pen.filled(((2, 26), (20, 26), (11, 10)), pen.colors.positive)
    pen.filled(((22, 10), (40, 10), (31, 26)), pen.colors.negative)


def _which_rule(pen: _Pen) -> None:
    for y, line, ground in (
        (3, pen.colors.dim, None),
        (14, pen.colors.accent, pen.colors.accent_soft),
        (25, pen.colors.dim, None),
    ):
        pen.box(QRectF(5, y, 32, 8), line, ground)


def _order(pen: _Pen) -> None:
    pen.box(QRectF(1, 9, 11, 18), pen.colors.right, pen.colors.right_soft)
    pen.painter.save()
    pen.painter.translate(21, 18)
    pen.painter.rotate(-8)
    pen.box(QRectF(-5.5, -9, 11, 18), pen.colors.lit, pen.colors.lit_soft)
    pen.painter.restore()
    pen.box(QRectF(30, 9, 11, 18), pen.colors.dim, style=Qt.PenStyle.DashLine)


def _mistake(pen: _Pen) -> None:
    for y, end in ((6, 25), (14, 16), (22, 14), (30, 12)):
        pen.line(((5, y), (end, y)), pen.colors.dim)
    pen.circle(26, 19, 7.5, pen.colors.slip, pen.colors.panel, 2)
    pen.line(((31.5, 24.5), (38, 31)), pen.colors.slip, 2.6)


def _predict(pen: _Pen) -> None:
    pen.line(((4, 3), (4, 32), (38, 32)), pen.colors.dim)
    run, drawn = QPainterPath(QPointF(5, 5)), QPainterPath(QPointF(5, 5))
    run.cubicTo(9, 24, 15, 28, 38, 28)
    drawn.cubicTo(14, 8, 20, 20, 38, 22)
    pen.painter.setBrush(Qt.BrushStyle.NoBrush)
    pen.painter.setPen(QPen(pen.ink(pen.colors.accent), 2))
    pen.painter.drawPath(run)
    pen.painter.setPen(QPen(pen.ink(pen.colors.slip), 2, Qt.PenStyle.DotLine))
    pen.painter.drawPath(drawn)


def _my_numbers(pen: _Pen) -> None:
    pen.box(QRectF(3, 3, 36, 30), pen.colors.dim)
    for line in (((21, 3), (21, 33)), ((3, 13), (39, 13)), ((3, 23), (39, 23))):
        pen.line(line, pen.colors.dim, 1)
    pen.line(((24, 17), (29, 22), (37, 13)), pen.colors.right, 2.6)


_PICTURES: dict[PracticeKind, Callable[[_Pen], None]] = {
    PracticeKind.FORWARD: _forward,
    PracticeKind.CHAIN: _chain,
    PracticeKind.DELTA: _delta,
    PracticeKind.UPDATE: _update,
    PracticeKind.ITERATION: _iteration,
    PracticeKind.UP_OR_DOWN: _up_or_down,
    PracticeKind.WHICH_RULE: _which_rule,
    PracticeKind.ORDER: _order,
    PracticeKind.MISTAKE: _mistake,
    PracticeKind.PREDICT: _predict,
    PracticeKind.MY_NUMBERS: _my_numbers,
}


def _polygon(points: Points) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
