"""How a back card looks: a row a quantity, with its mark, one's own number and the true one, or a pill."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from core.exercises.practice.practice import LineState
from core.exercises.sheet.quantity import Quantity
from gui.look.direction import LEFT_TO_RIGHT
from gui.look.theme import Colors
from gui.practice.diagram.card_rows import BackCard, CardRow
from gui.practice.parts.marks import MarkPainter, mark_of_line
from gui.practice.parts.pill import HEIGHT as PILL_HEIGHT
from gui.practice.parts.pill import paint_pill

ROW, PADDING, SIDE = 28.0, 5.0, 10.0  # of a row; above and below all rows; left and right of them
AFTER_NAME, MARK, BETWEEN = 14.0, 20.0, 10.0  # beyond the longest name; of the mark's column; between two numbers
WIDEST_NAME = 190.0  # of a quantity: longer ones are cut off in the middle
LETTERS = 5  # of a number, beyond the digits that are asked
FIELD = 24.0  # how high the field is in the row of the open question
DOT = 2.5  # radius of the end of the connector
OPEN = " = ?"  # behind the name of what is asked


class CardFonts:
    """The fonts of the cards, as large as what stands on the edges."""

    def __init__(self, text: QFont, fixed: QFont) -> None:
        self.name, self.strong, self.number = QFont(text), QFont(text), QFont(fixed)
        for font, size in ((self.name, 9.0), (self.strong, 9.0), (self.number, 8.5)):
            font.setPointSizeF(size)
        self.strong.setBold(True)

    def sizes(self, names: list[str], digits: int) -> "CardSizes":
        """How a card is divided that has these names."""
        name = max(QFontMetricsF(self.strong).horizontalAdvance(each + OPEN) for each in names)
        number = QFontMetricsF(self.number).horizontalAdvance("0" * (digits + LETTERS))
        return CardSizes(len(names), min(name, WIDEST_NAME), number)


@dataclass(frozen=True)
class CardSizes:
    """How a card is divided."""

    rows: int
    name: float  # width of the column
    number: float  # width of each of the two columns of numbers

    @property
    def whole(self) -> QSizeF:
        """Of the card."""
        width = 2 * SIDE + self.name + AFTER_NAME + MARK + 2 * self.number + BETWEEN
        return QSizeF(width, 2 * PADDING + self.rows * ROW)

    def row(self, number: int) -> QRectF:
        """A row, within the card."""
        return QRectF(SIDE, PADDING + number * ROW, self.whole.width() - 2 * SIDE, ROW)

    def answer(self, number: int) -> QRectF:
        """All of a row but the name."""
        return self.row(number).adjusted(self.name + AFTER_NAME, 0.0, 0.0, 0.0)

    def yours(self, number: int) -> QRectF:
        """Where one's own number stands."""
        row = self.answer(number)
        return QRectF(row.left() + MARK, row.top(), self.number, ROW)

    def true(self, number: int) -> QRectF:
        """Where the true number stands."""
        row = self.answer(number)
        return QRectF(row.right() - self.number, row.top(), self.number, ROW)


class CardItem(QGraphicsItem):
    """A back card with its connector; its place is that of its upper left corner."""

    def __init__(self, card: BackCard, sizes: CardSizes, fonts: CardFonts) -> None:
        super().__init__()
        self._card, self._sizes, self._fonts = card, sizes, fonts
        self._connector = QLineF()
        self._put = QRectF(), QLineF()  # where it stands, in the scene
        self._pointed: Quantity | None = None
        self.setZValue(2)

    @property
    def card(self) -> BackCard:
        """What stands on it."""
        return self._card

    def show_card(self, card: BackCard) -> None:
        """Show the same rows as they are now."""
        if card != self._card:
            self._card = card
            self.update()

    def put(self, place: QRectF, connector: QLineF) -> None:
        """Stand here, both in the scene; larger where there is more room than a card needs."""
        if (place, connector) == self._put:
            return  # or all of it would be painted at each answer
        self._put = place, connector
        self.prepareGeometryChange()
        self.setPos(place.topLeft())
        self.setScale(place.width() / self._sizes.whole.width())
        self._connector = QLineF(self.mapFromScene(connector.p1()), self.mapFromScene(connector.p2()))

    def point_at(self, quantity: Quantity | None) -> None:
        """Let the row of a quantity stand out."""
        if quantity != self._pointed:
            self._pointed = quantity
            self.update()

    def dress(self, colors: Colors) -> None:
        """Take these colours."""
        self._colors, self._marks = colors, MarkPainter(colors)
        self.update()

    @property
    def place(self) -> QRectF:
        """The card without its connector, in the scene."""
        return self.mapRectToScene(self._outline)

    def places(self) -> dict[Quantity, QRectF]:
        """Where the rows stand, in the scene."""
        return {
            row.quantity: self.mapRectToScene(self._sizes.row(number)) for number, row in enumerate(self._card.rows)
        }

    def field_place(self, quantity: Quantity) -> QRectF:
        """Where the answer of a row is typed, in the scene."""
        number = [row.quantity for row in self._card.rows].index(quantity)
        return self.mapRectToScene(_middle(self._sizes.answer(number), FIELD))

    def boundingRect(self) -> QRectF:
        end = self._connector.p2()
        dot = QRectF(end, end).adjusted(-DOT - 1, -DOT - 1, DOT + 1, DOT + 1)
        return self._outline.united(dot).adjusted(-2, -2, 2, 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setLayoutDirection(LEFT_TO_RIGHT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors, is_open = self._colors, self._card.is_open
        line = QColor(colors.lit if is_open else colors.dim)
        painter.setPen(QPen(line, 1.4))
        painter.drawLine(self._connector)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line)
        painter.drawEllipse(self._connector.p2(), DOT, DOT)
        painter.setPen(QPen(QColor(colors.lit if is_open else colors.border), 1.6 if is_open else 1.2))
        painter.setBrush(QColor(colors.panel))
        painter.drawRoundedRect(self._outline, 7.0, 7.0)
        for number, row in enumerate(self._card.rows):
            self._paint_row(painter, number, row)

    def _paint_row(self, painter: QPainter, number: int, row: CardRow) -> None:
        colors, sizes = self._colors, self._sizes
        if row.quantity == self._pointed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.lit_soft))
            painter.drawRoundedRect(sizes.row(number).adjusted(-5, 2, 5, -2), 5.0, 5.0)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(self._fonts.strong if row.is_open else self._fonts.name)
        painter.setPen(QColor(colors.text if row.is_open else colors.dim))
        metrics, question = QFontMetricsF(painter.font()), OPEN if row.takes_answer else ""
        room = sizes.name - metrics.horizontalAdvance(question)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(sizes.row(number), left, name + question)
        if row.takes_answer:
            return
        if row.state is not LineState.OPEN:
            answer = sizes.answer(number)
            at = QPointF(answer.left() + 7.0, answer.center().y())
            self._marks.paint(painter, mark_of_line(row.state), at, 6.0)
        painter.setFont(self._fonts.number)
        painter.setPen(QColor(colors.text))
        painter.drawText(sizes.yours(number), left, row.yours)
        if not row.true:
            place = sizes.true(number) if row.yours else sizes.answer(number)
            paint_pill(painter, _middle(place, PILL_HEIGHT), colors)
            return
        painter.setPen(QColor(colors.dim if row.yours else colors.text))
        place = sizes.true(number) if row.yours else sizes.answer(number)  # what is given has more digits
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.true)

    @property
    def _outline(self) -> QRectF:
        return QRectF(QPointF(), self._sizes.whole)


def _middle(place: QRectF, height: float) -> QRectF:
    """As wide as a place, and so high, in the middle of it."""
    return QRectF(place.left(), place.center().y() - height / 2, place.width(), height)
