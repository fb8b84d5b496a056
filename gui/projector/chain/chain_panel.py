"""The chain beside the diagram of the projector: a row a factor, the row of this phase lit."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.base.spoken import clauses
from gui.formulas.typesetting import Formulas
from gui.look.direction import painter_on
from gui.look.theme import Colors, Theme
from gui.model.readings import Readings
from gui.projector.chain.chain_rows import FactorRow, ToldChain, told_chain
from gui.projector.diagram.chips import fraction_size, paint_formula
from gui.projector.diagram.stage import ReadText
from gui.projector.sizes import CHIP, EXPLANATION, PUT_IN, ROW, ProjectorSizes, figures, height_of, letters, width_of
from gui.projector.telling.pieces import (
    LINE,
    PlacedPiece,
    TextPiece,
    broken_into_lines,
    height_of_lines,
    paint_pieces,
    plain_text,
)
from gui.projector.telling.sentences import told_of
from gui.projector.telling.story import Story

CHAIN_WIDE = 980.0 / 1920.0  # of the screen
ROW_HIGH = 132.0  # on a screen of 1920 × 1080, where there is room
SIDE = 0.045  # of the width, that stays free at either side
GAP = 20.0  # logical pixels between two columns
DOT = 3.5  # logical pixels: the radius of one of three that stand for rows without room
LEAST_GAP = 12.0  # logical pixels between two rows
ROUND = 10.0
MOST_LINES = 3  # of the sentence
UNFILLED = 0.35  # of the room that is left over, above


@dataclass(frozen=True)
class _Places:
    """Where everything stands."""

    header: QRectF
    rows: tuple[tuple[FactorRow, QRectF], ...]
    product: QRectF
    sentence: tuple[list[PlacedPiece], QPointF]


class ChainBeside(QWidget):
    """Shows the chain of the weight that is held, as far as the phase on the screen has come."""

    def __init__(self, readings: Readings, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._readings, self._theme, self._formulas = readings, theme, formulas
        self._sizes = ProjectorSizes(QRectF(self.rect()).size())
        self._chain = ToldChain("", "", "", (), "")
        self._told: tuple[TextPiece, ...] = ()
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        theme.changed.connect(self.update)

    def set_sizes(self, sizes: ProjectorSizes) -> None:
        """Write so large."""
        self._sizes = sizes
        self.update()

    def follow(self, story: Story) -> None:
        """Show the chain that is told of the state and the phase on the screen."""
        self._chain, self._told = told_chain(self._readings, story), told_of(self._readings, story).sentence
        said = [f"{row.name}, {row.of}: {row.value}" for row in self._chain.rows]
        self.setAccessibleName(clauses([self._chain.of, *said, plain_text(self._told)]))
        self.update()

    @property
    def chain(self) -> ToldChain:
        """What is shown."""
        return self._chain

    def shown(self) -> tuple[ReadText, ...]:
        """What is read, and where."""
        places, small = self._places(), self._sizes.text(EXPLANATION)
        large = self._sizes.text(ROW)
        found = [ReadText(self._chain.of, large, places.header)]
        for row, box in places.rows:
            found += [ReadText(text, large, box) for text in (row.name, row.of, row.value)]
            if self._formula_fits(row, box):
                found.append(ReadText(row.formula, self._sizes.text(CHIP), box))
            if row.numbers and self._numbers_fit(row, box):
                found.append(ReadText(row.numbers, self._sizes.text(PUT_IN), box))
        found.append(ReadText(self._chain.product, large, places.product))
        placed, at = places.sentence
        found += [ReadText(each.piece.text, small, each.box.translated(at)) for each in placed]
        return tuple(found)

    @property
    def left_out(self) -> tuple[bool, bool]:
        """Whether rows stand above the first that has room, and below the last: dots tell of them."""
        rows, shown = self._chain.rows, [row for row, _ in self._places().rows]
        return shown[:1] != list(rows[:1]), shown[-1:] != list(rows[-1:])

    # Where it stands

    def _places(self) -> _Places:
        """The rows as high as there is room for; where there is room for few, those around the row of this phase."""
        side, width, height = SIDE * self.width(), (1.0 - 2 * SIDE) * self.width(), float(self.height())
        small, large = self._sizes.text(EXPLANATION), self._sizes.text(ROW)
        sentence = broken_into_lines(self._told, self.font(), small, width)
        lines = min(height_of_lines(sentence), MOST_LINES * LINE * small) + LEAST_GAP
        header = self._size_of(self._chain.of, self._chain.of_tex).height() + 2 * LEAST_GAP
        product = LINE * large + LEAST_GAP
        room = height - header - product - lines - LEAST_GAP
        least = max((self._size_of(row.of, row.of_tex).height() for row in self._chain.rows), default=1.0) + LEAST_GAP
        count = min(len(self._chain.rows), max(int(room // least), 1))
        first = min(max(self._chain.current - count // 2, 0), len(self._chain.rows) - count)
        high = min(max(ROW_HIGH * self._sizes.scale, least), room / max(count, 1))
        top = header + UNFILLED * (room - count * high)
        rows = self._chain.rows[first : first + count]
        boxes = [QRectF(side, top + index * high, width, high) for index in range(count)]
        below = QRectF(side, top + count * high + LEAST_GAP, width, product)
        return _Places(
            QRectF(side, top - header + LEAST_GAP, width, header - LEAST_GAP),
            tuple(zip(rows, boxes, strict=True)),
            below,
            (sentence, QPointF(side, below.bottom())),
        )

    @property
    def _letters(self) -> QFont:
        return letters(self.font(), self._sizes.text(ROW))

    def _size_of(self, text: str, tex: str) -> QSizeF:
        return fraction_size(self._formulas, tex, text, self._letters)

    def _columns(self, box: QRectF) -> tuple[float, float, float, float]:
        """Where names, fractions, formulas and values of the rows begin."""
        name = max(width_of(letters(self.font(), self._sizes.text(ROW), is_bold=True), row.name) for row in self._rows)
        fraction = max(self._size_of(row.of, row.of_tex).width() for row in self._rows)
        value = max(width_of(self._figures(is_bold=True), row.value) for row in self._rows)
        at = box.left() + LEAST_GAP
        return at, at + name + GAP, at + name + fraction + 2 * GAP, box.right() - LEAST_GAP - value

    @property
    def _rows(self) -> Sequence[FactorRow]:
        return self._chain.rows

    def _figures(self, is_bold: bool) -> QFont:
        return figures(self._sizes.text(ROW), is_bold)

    def _formula_size(self, row: FactorRow) -> QSizeF:
        font = letters(self.font(), self._sizes.text(CHIP))
        return fraction_size(self._formulas, row.formula_tex, row.formula, font)

    def _formula_fits(self, row: FactorRow, box: QRectF) -> bool:
        _, _, left, right = self._columns(box)
        size = self._formula_size(row)
        return bool(row.formula) and size.width() <= right - left - GAP and size.height() <= box.height()

    def _numbers_fit(self, row: FactorRow, box: QRectF) -> bool:
        _, _, left, right = self._columns(box)
        font = figures(self._sizes.text(PUT_IN))
        above = self._formula_size(row).height() if self._formula_fits(row, box) else 0.0
        return width_of(font, row.numbers) <= right - left - GAP and above + height_of(font) <= box.height() - LEAST_GAP

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter, places = self._theme.colors, painter_on(self), self._places()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colors.field))
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.drawLine(0, 0, 0, self.height())
        self._paint_header(painter, places.header, colors)
        for row, box in places.rows:
            self._paint_row(painter, row, box, colors)
        self._paint_left_out(painter, places, colors)
        self._paint_product(painter, places.product, colors)
        placed, at = places.sentence
        paint_pieces(painter, placed, at, self.font(), self._sizes.text(EXPLANATION), colors, colors.dim)
        painter.end()

    def _paint_header(self, painter: QPainter, box: QRectF, colors: Colors) -> None:
        left = box.left() + LEAST_GAP
        size = self._size_of(self._chain.of, self._chain.of_tex)
        self._paint_formula(painter, self._chain.of, self._chain.of_tex, self._letters, left, box, colors.text)
        left += size.width() + GAP
        names = [row.name for row in self._chain.rows]
        text = f"= {' '.join(names)}"
        font = letters(self.font(), self._sizes.text(ROW))
        if width_of(font, text) > box.right() - left:
            text = f"= {names[0]} {names[1]} … {names[-1]}"
        painter.setFont(font)
        painter.setPen(QColor(colors.text))
        painter.drawText(QRectF(left, box.top(), box.right() - left, box.height()), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_row(self, painter: QPainter, row: FactorRow, box: QRectF, colors: Colors) -> None:
        if row.is_now:
            painter.setPen(QPen(QColor(colors.lit), 3.0))
            painter.setBrush(QColor(colors.lit_soft))
            painter.drawRoundedRect(box.adjusted(0.0, 3.0, 0.0, -3.0), ROUND, ROUND)
        ink = colors.text if row.is_known else colors.dim
        name, fraction, formula, _ = self._columns(box)
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        painter.setFont(letters(self.font(), self._sizes.text(ROW), is_bold=True))
        painter.setPen(QColor(colors.accent if row.is_known else colors.dim))
        painter.drawText(box.adjusted(name - box.left(), 0.0, 0.0, 0.0), middle, row.name)
        self._paint_formula(painter, row.of, row.of_tex, self._letters, fraction, box, ink)
        painter.setFont(self._figures(row.is_now))
        painter.setPen(QColor(ink))
        painter.drawText(box.adjusted(0.0, 0.0, -LEAST_GAP, 0.0), middle | right, row.value)
        self._paint_worked_out(painter, row, box, formula, colors)

    def _paint_left_out(self, painter: QPainter, places: _Places, colors: Colors) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.dim))
        above, below = self.left_out
        tops = [places.rows[0][1].top() - LEAST_GAP / 2] if above else []
        bottoms = [places.rows[-1][1].bottom() + LEAST_GAP / 2] if below else []
        right = places.header.right() - LEAST_GAP - DOT  # fractions stand at the left
        for down in (*tops, *bottoms):
            for index in range(3):
                painter.drawEllipse(QPointF(right - 3 * DOT * index, down), DOT, DOT)

    def _paint_worked_out(self, painter: QPainter, row: FactorRow, box: QRectF, left: float, colors: Colors) -> None:
        """The formula of a factor, and below it the same with its numbers put in; what has no room is left out."""
        has_formula, has_numbers = self._formula_fits(row, box), bool(row.numbers) and self._numbers_fit(row, box)
        font = figures(self._sizes.text(PUT_IN))
        above = self._formula_size(row).height() if has_formula else 0.0
        below = height_of(font) if has_numbers else 0.0
        top = box.center().y() - (above + below) / 2
        if has_formula:
            at = QRectF(left, top, box.width(), above)
            small = letters(self.font(), self._sizes.text(CHIP))
            self._paint_formula(painter, row.formula, row.formula_tex, small, left, at, colors.text)
        if has_numbers:
            painter.setFont(font)
            painter.setPen(QColor(colors.dim))
            painter.drawText(QRectF(left, top + above, box.width(), below), Qt.AlignmentFlag.AlignVCenter, row.numbers)

    def _paint_product(self, painter: QPainter, box: QRectF, colors: Colors) -> None:
        is_known = self._chain.product != "" and all(row.is_known for row in self._chain.rows)
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.drawLine(box.topLeft(), box.topRight())
        painter.setPen(QColor(colors.text if is_known else colors.dim))
        inside = box.adjusted(LEAST_GAP, 0.0, -LEAST_GAP, 0.0)
        painter.setFont(self._letters)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, self.tr("the product"))
        painter.setFont(self._figures(is_known))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._chain.product)

    def _paint_formula(
        self, painter: QPainter, text: str, tex: str, font: QFont, left: float, box: QRectF, ink: str
    ) -> None:
        room = QRectF(left, box.top(), box.right() - left, box.height())
        paint_formula(painter, self._formulas, tex, text, font, room, ink)
