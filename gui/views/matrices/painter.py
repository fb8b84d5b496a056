"""Equations of matrices, painted: names, brackets, signs, entries and their lights."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPen

from core.base.number_format import shortest
from core.matrices.equations import Equation, EquationPart, MatrixTerm, Operator
from core.matrices.matrix import Matrix
from core.network.activations import Activation
from gui.look.asked import ASKED, NOT_YET, paint_asked
from gui.look.text_size import grown
from gui.look.theme import Colors
from gui.views.matrices.lights import CellLight, CellLights
from gui.views.matrices.places import Measures, PlacedMatrix, Places

# Logical pixels, beside text of the usual size.
NAME, NUMBER, SIGN = 13, 12, 15  # sizes of letters
ROW, HEADING, GAP, BRACKET, BETWEEN, AROUND = 20, 20, 20, 5, 6, 6
LAYERS, PARTS = 8, 36
BESIDE_NUMBER = 5  # on either side
FOOT = 5  # of a bracket
ROUND = 5  # the corners of a light
RIM = 1.8
SHAPE_GAP = 6  # from a name to its shape
SOFT_INSET = 1.5
ARROW, ARROW_HEAD = 26, 5

_FUNCTIONS = {"sigmoid": "σ", "relu": "ReLU", "leaky_relu": "leaky", "identity": "id"}


@dataclass(frozen=True)
class MatrixFonts:
    """The fonts of the page."""

    name: QFont
    shape: QFont
    number: QFont
    bold: QFont
    sign: QFont

    @classmethod
    def beside(cls, usual: QFont) -> "MatrixFonts":
        """Those that go with the application's font."""
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        return cls(
            _sized(usual, NAME, bold=True),
            _sized(usual, NUMBER - 1),
            _sized(fixed, NUMBER),
            _sized(fixed, NUMBER, bold=True),
            _sized(usual, SIGN),
        )


def _sized(font: QFont, size: int, *, bold: bool = False) -> QFont:
    made = QFont(font)
    made.setPixelSize(grown(size))
    made.setBold(bold)
    return made


def shape_text(matrix: Matrix) -> str:
    """Rows × columns."""
    rows, columns = matrix.shape
    return f"{rows} × {columns}"


def function_text(activation: Activation | None) -> str:
    """What stands over the arrow from sums to activations."""
    name = activation.name if activation is not None else ""
    return _FUNCTIONS.get(name, name)


def scale_text(term: MatrixTerm) -> str:
    """The number that a matrix is multiplied by, as it stands before it."""
    if term.scale is None:
        return ""
    return f"1/{term.scale.samples} ·" if term.scale.is_share else f"{shortest(term.scale.value)} ·"


def sign_text(equation: Equation, term: MatrixTerm) -> str:
    """What joins a matrix to the one before it, with what opens before it or closes."""
    place = next(index for index, each in enumerate(equation.terms) if each is term)
    parts = []
    if term.operator is Operator.BY_ELEMENTS and place > 1:
        parts.append(")")
    if term.operator is Operator.FUNCTION:
        parts.append(function_text(equation.activation))
    elif term.operator is not None:
        parts.append(term.operator.value)
    if scale := scale_text(term):
        parts.append(scale)
    if equation.part is EquationPart.BIAS_GRADIENTS and term.operator is None and equation.terms[-1].matrix.is_of_batch:
        parts.append("Σ")
    if term.opens:
        parts.append("(")
    return " ".join(parts)


def measures_of(fonts: MatrixFonts, cell: Callable[[Matrix], float], name_of: Callable[[Matrix], str]) -> Measures:
    """The sizes in these fonts; `cell` is how wide an entry of a matrix is."""
    name, shape, sign = QFontMetricsF(fonts.name), QFontMetricsF(fonts.shape), QFontMetricsF(fonts.sign)

    def name_width(matrix: Matrix) -> float:
        whole = name.horizontalAdvance(name_of(matrix)) + shape.horizontalAdvance(shape_text(matrix))
        return whole + grown(SHAPE_GAP)

    def sign_width(equation: Equation, term: MatrixTerm) -> float:
        text = sign_text(equation, term)
        if term.operator is Operator.FUNCTION:
            return max(float(grown(ARROW)), shape.horizontalAdvance(text)) + grown(BETWEEN)
        return sign.horizontalAdvance(text) + grown(BETWEEN) if text else 0.0

    return Measures(
        row=grown(ROW),
        heading=grown(HEADING),
        gap=grown(GAP),
        bracket=grown(BRACKET),
        between=grown(BETWEEN),
        around=grown(AROUND),
        layers=grown(LAYERS),
        parts=grown(PARTS),
        cell=cell,
        name=name_width,
        sign=sign_width,
    )


class EquationPainter:
    """Paints what is in sight of some matrices."""

    def __init__(
        self,
        places: Places,
        text: Callable[[Matrix, int, int], str],
        is_marked: Callable[[Matrix, int, int], bool],
        lights: CellLights,
        fonts: MatrixFonts,
        colors: Colors,
        name_of: Callable[[Matrix], str],
    ) -> None:
        self._places, self._text, self._is_marked, self._lights = places, text, is_marked, lights
        self._fonts, self._colors, self._name_of = fonts, colors, name_of
        self._name_metrics = QFontMetricsF(fonts.name)

    def paint(self, painter: QPainter, sight: QRectF, is_now: Callable[[Matrix], bool], made: str) -> None:
        """Paint all that is in `sight`; `made` is what has come so far of the entry that is being made."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colors.border), 1.0))
        for start, end in self._places.dividers:
            painter.drawLine(start, end)
        for placed in self._places.matrices:
            whole = placed.frame.united(placed.heading).united(placed.sign)
            if whole.intersects(sight):
                self._paint_matrix(painter, placed, is_now(placed.matrix), made)

    def _paint_matrix(self, painter: QPainter, placed: PlacedMatrix, is_now: bool, made: str) -> None:
        colors, matrix = self._colors, placed.matrix
        name = self._name_of(matrix)
        width = self._name_metrics.horizontalAdvance(name)
        baseline = placed.heading.top() + self._name_metrics.ascent()
        if is_now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.lit_soft))
            painter.drawRoundedRect(placed.heading.adjusted(-3, 0, 3, -3), ROUND, ROUND)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(colors.text))
        painter.setFont(self._fonts.name)
        painter.drawText(QPointF(placed.heading.left(), baseline), name)
        painter.setPen(QColor(colors.dim))
        painter.setFont(self._fonts.shape)
        painter.drawText(QPointF(placed.heading.left() + width + grown(SHAPE_GAP), baseline), shape_text(matrix))
        self._paint_sign(painter, placed)
        self._paint_frame(painter, placed)
        for row, column, cell in placed.shown:
            self._paint_cell(painter, placed, row, column, cell, made)
        self._paint_folds(painter, placed)

    def _paint_sign(self, painter: QPainter, placed: PlacedMatrix) -> None:
        term, colors = placed.equation.terms[placed.term], self._colors
        text = sign_text(placed.equation, term)
        if not text:
            return
        painter.setPen(QColor(colors.dim))
        where = placed.sign.adjusted(0, 0, -grown(BETWEEN) / 2, 0)
        if term.operator is not Operator.FUNCTION:
            painter.setFont(self._fonts.sign)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)
            return
        painter.setPen(QPen(QColor(colors.dim), 1.4))
        y, head = where.center().y() + grown(4), grown(ARROW_HEAD)
        left, right = where.left(), where.right() - grown(2)
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        for side in (-1, 1):
            painter.drawLine(QPointF(right - head, y + side * head * 0.7), QPointF(right, y))
        painter.setFont(self._fonts.shape)
        above = QRectF(where.left(), y - grown(20), where.width(), grown(18))
        painter.drawText(above, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, text)

    def _paint_frame(self, painter: QPainter, placed: PlacedMatrix) -> None:
        frame, foot = placed.frame, grown(FOOT)
        painter.setPen(QPen(QColor(self._colors.dim), 1.3))
        for x, way in ((frame.left(), 1), (frame.right(), -1)):
            painter.drawPolyline(
                [
                    QPointF(x + way * foot, frame.top()),
                    QPointF(x, frame.top()),
                    QPointF(x, frame.bottom()),
                    QPointF(x + way * foot, frame.bottom()),
                ]
            )
        matrix = placed.matrix
        if matrix.columns.has_one and placed.columns[-1].index == matrix.columns.size:
            pen = QPen(QColor(self._colors.middle), 1.2, Qt.PenStyle.DotLine)
            painter.setPen(pen)
            x = placed.columns[-1].start
            painter.drawLine(QPointF(x, frame.top() + 1), QPointF(x, frame.bottom() - 1))

    def _paint_cell(
        self, painter: QPainter, placed: PlacedMatrix, row: int, column: int, cell: QRectF, made: str
    ) -> None:
        colors, matrix = self._colors, placed.matrix
        light = self._lights.of(placed.equation, placed.term, row, column)
        self._paint_light(painter, cell, light)
        text = self._text(matrix, row, column)
        if text == ASKED:
            width = min(cell.width(), grown(34)) - 4
            pill = QRectF(cell.center().x() - width / 2, cell.top() + 2, width, cell.height() - 4)
            paint_asked(painter, pill, colors, self._fonts.number)
            return
        color, font = colors.text, self._fonts.number
        if light is CellLight.MADE and made:
            painter.setPen(QColor(colors.accent))
            painter.setFont(font)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, made)
            return
        if light in (CellLight.POINTED, CellLight.PAIR):
            font = self._fonts.bold
        if text == NOT_YET or matrix.is_constant(row, column):
            color = colors.dim
        if text == NOT_YET or matrix.is_constant(row, column):
            painter.setPen(QColor(color))
            painter.setFont(font)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, text)
            return
        painter.setPen(QColor(color))
        painter.setFont(font)
        inner = cell.adjusted(0, 0, -grown(BESIDE_NUMBER), 0)
        if self._is_marked(matrix, row, column):  # and underlined, as no colour stands alone
            painter.setPen(QColor(colors.error))
            wave = QFont(font)
            wave.setUnderline(True)
            painter.setFont(wave)
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_light(self, painter: QPainter, cell: QRectF, light: CellLight | None) -> None:
        colors = self._colors
        if light is None:
            return
        soft = (
            colors.accent_soft if light in (CellLight.MADE, CellLight.PAIR, CellLight.IN_PRODUCT) else colors.lit_soft
        )
        rim = {CellLight.POINTED: colors.lit, CellLight.MADE: colors.accent, CellLight.PAIR: colors.accent}.get(light)
        painter.setBrush(QColor(soft))
        painter.setPen(QPen(QColor(rim), RIM) if rim else Qt.PenStyle.NoPen)
        inset = SOFT_INSET if rim else 0.0
        painter.drawRoundedRect(cell.adjusted(inset, inset, -inset, -inset), ROUND if rim else 0, ROUND if rim else 0)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_folds(self, painter: QPainter, placed: PlacedMatrix) -> None:
        painter.setPen(QColor(self._colors.dim))
        painter.setFont(self._fonts.number)
        for row in placed.rows:
            for column in placed.columns:
                if row.index is not None and column.index is not None:
                    continue
                sign = "⋱" if row.index is column.index is None else "⋮" if row.index is None else "⋯"
                where = QRectF(column.start, row.start, column.length, row.length)
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, sign)
