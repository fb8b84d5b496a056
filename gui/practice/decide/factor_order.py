"""The factors of a chain put in order: cards, places in a product for some of them, and the deck they come from."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.formulas.typesetting import Formulas
from gui.look.direction import painter_on
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.decide.factor_card import HEIGHT, ROUND, WIDTH, CardButton, CardFit, FactorCard
from gui.practice.parts.buttons import key_cap_width, paint_key_cap
from gui.practice.parts.dressed import Dressed
from gui.practice.parts.fitted_formula import FittedFormula
from gui.practice.parts.lettering import plain

# Logical pixels, beside text of the usual size.
BETWEEN, APART = 25, 31  # two places, with a dot, and two cards of the deck
BELOW = 24  # a place or a card, for its name or its key
EQUALS = 36  # for the sign of equality
AROUND_LINE = 12  # above and below the line between both
MOST_KEYS = 9


class FactorOrder(Dressed):
    """Cards are dragged to their places, or clicked, or put by their number into the first that is free.

    Backspace takes the last one back; of a card that is held, ← and → move it. Enter asks for a check once all
    places are taken.
    """

    changed = Signal()  # another card stands in a place
    held = Signal(str)  # the id of the card that is held; empty where none is
    check_asked = Signal()

    def __init__(self, theme: Theme, formulas: Formulas, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._formulas = formulas
        self._names: tuple[str, ...] = ()
        self._placed: list[CardButton | None] = []
        self._places: list[QRect] = []
        self._homes: list[QRect] = []
        self.cards: list[CardButton] = []
        self.product = FittedFormula(theme, formulas, 19, self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        formulas.ready.connect(self._arrange)

    def ask(self, product: FactorCard, cards: Sequence[FactorCard], names: Sequence[str]) -> None:
        """Ask for the factors of `product`; there is a place for each of `names`, and maybe more cards than places."""
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.product.show_formula(product.tex, product.text)
        self._names = tuple(names)
        self._placed = [None] * len(names)
        self.cards = [CardButton(self._theme, self._formulas, card, self) for card in cards]
        for card in self.cards:
            card.clicked.connect(self._click)
            card.dragged.connect(self._drag)
            card.dropped.connect(self._drop)
            card.held.connect(self.held)
            card.show()
        self._arrange()
        self._describe()
        self.updateGeometry()

    @property
    def order(self) -> tuple[str | None, ...]:
        """The id of the card in each place; None where a place is free."""
        return tuple(None if card is None else card.card.id for card in self._placed)

    @property
    def free(self) -> int:
        """How many places are free."""
        return self._placed.count(None)

    def show_fits(self, fitting: Collection[int], misfitting: Collection[int] = ()) -> None:
        """Mark the cards in these places, counted from 0, until the order is another."""
        for index, card in enumerate(self._placed):
            if card is not None:
                misfit = CardFit.MISFITS if index in misfitting else CardFit.UNKNOWN
                card.show_fit(CardFit.FITS if index in fitting else misfit)

    def put(self, number: int, index: int | None = None) -> None:
        """Put a card, both counted from 0, into a place or the first that is free; what was there goes back."""
        if index is None:
            index = next((free for free, card in enumerate(self._placed) if card is None), None)
        if index is None or number >= len(self.cards):
            return
        card, before = self.cards[number], self._placed[index]
        if card in self._placed:
            self._placed[self._placed.index(card)] = before
        self._placed[index] = card
        self._tell()

    def take_back(self) -> None:
        """Take the card in the last place that has one back."""
        last = next((index for index in reversed(range(len(self._placed))) if self._placed[index] is not None), None)
        if last is not None:
            self._placed[last] = None
            self._tell()

    def _tell(self) -> None:
        for card in self.cards:
            card.show_fit(CardFit.UNKNOWN)
        self._arrange()
        self._describe()
        self.changed.emit()

    def _describe(self) -> None:
        """What a screen reader says of each card beside its factor."""
        for number, card in enumerate(self.cards):
            if card in self._placed:
                text = self.tr("stands in place {name}").format(name=self._names[self._placed.index(card)])
            elif number < MOST_KEYS:
                text = self.tr("not placed yet, key {key}").format(key=number + 1)
            else:
                text = self.tr("not placed yet")
            card.setAccessibleDescription(text)

    # Mouse and keyboard

    @Slot()
    def _click(self) -> None:
        card = self.sender()
        if isinstance(card, CardButton):
            if card in self._placed:
                self._placed[self._placed.index(card)] = None
                self._tell()
            else:
                self.put(self.cards.index(card))

    @Slot(QPoint)
    def _drag(self, to: QPoint) -> None:
        card = self.sender()
        if isinstance(card, CardButton):
            room = self.rect().adjusted(0, 0, -card.width(), -card.height())
            card.move(min(max(to.x(), 0), room.right()), min(max(to.y(), 0), room.bottom()))

    @Slot()
    def _drop(self) -> None:
        """Put a card where it was let go; beside all places, it goes back to the deck."""
        card = self.sender()
        if not isinstance(card, CardButton):
            return
        middle = card.geometry().center()
        place = next((number for number, place in enumerate(self._places) if place.contains(middle)), None)
        if place is not None:
            self.put(self.cards.index(card), place)
        elif card in self._placed:
            self._placed[self._placed.index(card)] = None
            self._tell()
        else:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        number = int(event.text()) - 1 if event.text() in set("123456789") else -1
        if 0 <= number < len(self.cards):
            if self.cards[number] not in self._placed:
                self.put(number)
        elif key == Qt.Key.Key_Backspace:
            self.take_back()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._placed and not self.free:
                self.check_asked.emit()
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        """Move the card that has the keyboard by a place, or from the deck into the first that is free."""
        number = next((number for number, card in enumerate(self.cards) if card.hasFocus()), None)
        if number is None:
            return
        card = self.cards[number]
        if card in self._placed:
            index = self._placed.index(card) + by
            if 0 <= index < len(self._placed):
                self.put(number, index)
        elif by > 0:
            self.put(number)

    # Where everything stands

    def sizeHint(self) -> QSize:
        width = self._left() + len(self._names) * grown(WIDTH + BETWEEN)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._left() + grown(WIDTH + BETWEEN)
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width)[1][-1].bottom() + grown(BELOW) if self.cards else grown(HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _left(self) -> int:
        """Where the first place begins."""
        return self.product.sizeHint().width() + grown(EQUALS)

    def _lay_out(self, width: int) -> tuple[list[QRect], list[QRect]]:
        """The places and the homes of the cards in the deck, in as many lines as they need."""
        places = _in_lines(len(self._names), QPoint(self._left(), 0), width, grown(BETWEEN))
        top = (places[-1].bottom() if places else 0) + grown(BELOW + 2 * AROUND_LINE)
        return places, _in_lines(len(self.cards), QPoint(0, top), width, grown(APART))

    @Slot()
    def _arrange(self) -> None:
        self._places, self._homes = self._lay_out(self.width())
        size = self.product.sizeHint()
        self.product.setGeometry(0, (grown(HEIGHT) - size.height()) // 2, size.width(), size.height())
        for card, home in zip(self.cards, self._homes, strict=True):
            place = self._places[self._placed.index(card)] if card in self._placed else home
            card.move(place.topLeft())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._places:
            return
        colors = self.colors
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(plain(17))
        painter.setPen(QColor(colors.text))
        equals = QRectF(self._places[0].left() - grown(EQUALS), 0.0, grown(EQUALS), grown(HEIGHT))
        painter.drawText(equals, Qt.AlignmentFlag.AlignCenter, "=")
        for number, (place, name) in enumerate(zip(self._places, self._names, strict=True)):
            if number < len(self._places) - 1:
                painter.setFont(plain(17))
                painter.setPen(QColor(colors.text))
                dot = QRectF(place.right() + 1, place.top(), grown(BETWEEN), place.height())
                painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, "·")
            _paint_gap(painter, place, colors.dim, colors.field)
            painter.setFont(plain(11))
            painter.setPen(QColor(colors.dim))
            painter.drawText(_below(place), Qt.AlignmentFlag.AlignCenter, name)
        line = self._places[-1].bottom() + grown(BELOW + AROUND_LINE)
        painter.setPen(QPen(QColor(colors.border), 1.0))
        painter.drawLine(QPointF(0.0, line), QPointF(self.width(), line))
        for number, (card, home) in enumerate(zip(self.cards, self._homes, strict=True)):
            if card in self._placed:
                _paint_gap(painter, home, colors.border, colors.panel)
            elif number < MOST_KEYS:
                key = str(number + 1)
                cap = QRectF(0.0, 0.0, key_cap_width(key), grown(16))
                cap.moveCenter(_below(home).center())
                paint_key_cap(painter, cap, key, ink=colors.dim, line=colors.border, ground=colors.panel)
        painter.end()


def _in_lines(count: int, begin: QPoint, width: int, gap: int) -> list[QRect]:
    """So many cards from `begin` on, in lines that all begin there."""
    step = grown(WIDTH) + gap
    in_a_line = max((width - begin.x() + gap) // step, 1)
    lines = grown(HEIGHT + BELOW) + grown(4)
    size = QSize(grown(WIDTH), grown(HEIGHT))
    return [
        QRect(begin + QPoint(number % in_a_line * step, number // in_a_line * lines), size) for number in range(count)
    ]


def _below(place: QRect) -> QRectF:
    return QRectF(place.left(), place.bottom() + 1, place.width(), grown(BELOW))


def _paint_gap(painter: QPainter, place: QRect, line: str, ground: str) -> None:
    """A dashed outline where a card may be."""
    pen = QPen(QColor(line), 1.0)
    pen.setDashPattern([3.5, 3.0])
    painter.setPen(pen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), grown(ROUND), grown(ROUND))
