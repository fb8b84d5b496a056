"""A card on the screen: painted, pointed at, walked by keyboard."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.formulas.typesetting import Formulas
from gui.inspector.cards.card import Card, Row, row_text
from gui.inspector.drawing.card_layout import CardLayout, ShownCard
from gui.inspector.drawing.card_typesetter import Typesetter
from gui.inspector.drawing.fonts import Typography
from gui.look.asked import ASKED, paint_asked
from gui.look.direction import painter_on
from gui.look.pictures import is_for_a_picture
from gui.look.text_size import growth
from gui.look.theme import Theme
from gui.widgets.heard_parts import HeardInParts, HeardPart, tell_part_at_keyboard

if TYPE_CHECKING:  # no picture is painted before there is one
    from gui.inspector.drawing.card_pictures import PointedPixel

LEAST_WIDTH, MOST_WIDTH = 250.0, 430.0  # logical pixels, with text of the usual size
ASKED_WIDTH = 58.0  # of the pill in the place of a number that is asked


class CardView(HeardInParts, QWidget):
    """Shows one card at whatever width it is given, as high as it then has to be.

    With `own_width` it takes the width at which nothing wraps that needn't. A row that the pointer or the
    arrow keys are on lights up.
    """

    lit_changed = Signal()
    fold_wanted = Signal(str)  # open this fold, or close it

    def __init__(
        self, theme: Theme, formulas: Formulas, parent: QWidget | None = None, own_width: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme, self._formulas = theme, formulas
        self._card: Card | None = None
        self._lit: int | None = None
        self._pixel: int | None = None
        self._layout = CardLayout()
        self._typesetter = Typesetter(formulas, Typography(self.font()))
        self._own_width = own_width
        self._zoom = 1.0
        self._width = 0.0  # that the card is laid out for
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing beneath is painted for it
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        formulas.ready.connect(self._take_formula)

    def shown(self) -> ShownCard:
        """What is painted: texts and formulas, each where it stands."""
        layout = self._layout
        return ShownCard(tuple(layout.texts), tuple(layout.marks), tuple(layout.bars), tuple(layout.pictures))

    @property
    def card(self) -> Card | None:
        """The card that is shown."""
        return self._card

    @property
    def lit(self) -> Row | None:
        """The row that the pointer or the keyboard is on."""
        if self._card is None or self._lit is None:
            return None
        return self._card.rows[self._lit]

    @property
    def pixel(self) -> "PointedPixel | None":
        """The pixel of its pictures that the pointer is on."""
        if self._pixel is None:
            return None
        from gui.inspector.drawing.card_pictures import pointed

        return pointed(self._layout.pictures, self._pixel)

    @property
    def lit_index(self) -> int | None:
        """Which of the card's rows that is, from 0."""
        return self._lit

    def show_card(self, card: Card) -> None:
        """Show `card`; one about the same element takes the place of its numbers only."""
        if self._card is None or card.element != self._card.element:
            self._typesetter.forget()
            self._lit = self._pixel = None
        self._card = card
        if self._lit is not None and self._lit >= len(card.rows):
            self._lit = None
        self.setAccessibleName(card.title)
        self._describe()
        self._lay_out()

    def measure_anew(self) -> None:
        """Forget how wide the numbers were: from the next card on they are written otherwise."""
        self._typesetter.forget()

    def light(self, number: int | None) -> None:
        """Light a row, counted from 0; None for none."""
        if number != self._lit:
            self._lit = number
            self._describe()
            tell_part_at_keyboard(self)
            self.update()
            self.lit_changed.emit()

    def row_rect(self, number: int) -> QRectF:
        """Where a row stands."""
        return QRectF(self._layout.rows[number])

    def lit_rect(self) -> QRectF:
        """Where the row that is lit stands; nowhere if there is none."""
        return QRectF() if self._lit is None else self.row_rect(self._lit)

    def part_count(self) -> int:
        return len(self._layout.rows) if self._card is not None else 0

    def part(self, number: int) -> HeardPart:
        row = self._card.rows[number] if self._card is not None else None
        place = QRectF(self._layout.rows[number])
        scaled = QRectF(place.topLeft() * self._zoom, place.size() * self._zoom)
        return HeardPart("" if row is None else f"{row_text(row)}. {row.sentence}", scaled.toRect())

    def part_at_keyboard(self) -> int | None:
        return self._lit

    def natural_size(self) -> QSizeF:
        """The size that the card takes at its own width, before any zoom."""
        return QSizeF(self._width, self._layout.height)

    def zoom(self, factor: float) -> None:
        """Be drawn smaller, at its own width."""
        self._zoom = factor
        self.setFixedSize(math.ceil(self._width * factor), math.ceil(self._layout.height * factor))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, layout = self._theme.colors, self._layout
        ratio = self.devicePixelRatioF() * self._zoom
        painter = painter_on(self)
        painter.fillRect(event.rect(), QColor(colors.panel))
        painter.scale(self._zoom, self._zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lit is not None:
            painter.setPen(QPen(QColor(colors.lit), 1.0))
            painter.setBrush(QColor(colors.lit_soft))
            painter.drawRoundedRect(layout.rows[self._lit].adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0)
        pens = {name: QPen(QColor(getattr(colors, name))) for name in ("text", "dim", "accent", "border", "error")}
        for text in layout.texts:
            if text.text == ASKED:
                right = text.x + text.face.width(ASKED)
                place = QRectF(0.0, text.y - text.face.ascent, ASKED_WIDTH, text.face.height)
                place.moveRight(right)
                paint_asked(painter, place, colors, text.face.font)
                continue
            painter.setPen(pens[text.color])
            painter.setFont(text.face.font)
            painter.drawText(QPointF(text.x, text.y), text.text)
        if layout.pictures or layout.bars:
            from gui.inspector.drawing.card_pictures import paint_bars, paint_pictures

            paint_pictures(painter, layout, self._pixel, colors)
            paint_bars(painter, layout.bars, colors)
        for stroke in layout.strokes:
            painter.fillRect(QRectF(stroke.x, round(stroke.y), stroke.width, 1.0), pens[stroke.color].color())
        if is_for_a_picture(painter):
            for mark in layout.marks:
                self._formulas.draw(painter, mark.tex, mark.size, getattr(colors, mark.color), QPointF(mark.x, mark.y))
            painter.end()
            return
        for mark in layout.marks:
            picture = self._formulas.picture(mark.tex, mark.size, getattr(colors, mark.color), ratio)
            if picture is not None:
                # On whole pixels of the screen, or the picture would be blurred.
                at = QPointF(round(mark.x * ratio) / ratio, round(mark.y * ratio) / ratio)
                painter.drawPixmap(at, picture)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if not self._own_width and event.size().width() != event.oldSize().width():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._typesetter = Typesetter(self._formulas, Typography(self.font()))
            self._lay_out()
        super().changeEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.light(self._row_at(event.position()))
        self._point_at_pixel(event.position() / self._zoom)
        folds = self.lit is not None and self.lit.fold
        self.setCursor(Qt.CursorShape.PointingHandCursor if folds else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.light(self._row_at(event.position()))
        if event.button() == Qt.MouseButton.LeftButton:
            self._turn_fold()
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.light(None)
        self._point_at_pixel(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.light(None)
        super().focusOutEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        by_keyboard = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        if by_keyboard and self._lit is None and self._layout.rows:
            self.light(0)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._turn_fold():
            return
        if event.key() not in (Qt.Key.Key_Up, Qt.Key.Key_Down) or not self._layout.rows:
            super().keyPressEvent(event)
            return
        last = len(self._layout.rows) - 1
        if self._lit is None:
            self.light(0 if event.key() == Qt.Key.Key_Down else last)
        else:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.light(min(max(self._lit + step, 0), last))

    def _turn_fold(self) -> bool:
        """Ask for the fold of the lit row to be opened or closed; whether it has one."""
        if self.lit is None or not self.lit.fold:
            return False
        self.fold_wanted.emit(self.lit.fold)
        return True

    def _point_at_pixel(self, point: QPointF | None) -> None:
        if not self._layout.pictures and self._pixel is None:
            return
        from gui.inspector.drawing.card_pictures import pixel_at

        pixel = None if point is None else pixel_at(self._layout.pictures, point)
        if pixel != self._pixel:
            self._pixel = pixel
            self.update()
            self.lit_changed.emit()

    def _row_at(self, point: QPointF) -> int | None:
        for number, rect in enumerate(self._layout.rows):
            if rect.contains(point / self._zoom):
                return number
        return None

    def _describe(self) -> None:
        lit = self.lit
        if lit is not None:
            self.setAccessibleDescription(f"{row_text(lit)}. {lit.sentence}")
        elif self._card is not None:
            self.setAccessibleDescription(self._card.as_text())

    def _lay_out(self) -> None:
        if self._card is None:
            return
        if self._own_width:
            self._width = self._typesetter.natural_width(self._card, LEAST_WIDTH * growth(), MOST_WIDTH * growth())
        else:
            self._width = float(self.width())
        self._layout = self._typesetter.lay_out(self._card, self._width)
        if not self._own_width and math.ceil(self._layout.height) != self.height():
            self.setFixedHeight(math.ceil(self._layout.height))
        self.update()

    @Slot(str)
    def _take_formula(self, tex: str) -> None:
        if tex in self._layout.waits_for:
            self._typesetter.forget()  # what stood in for it may have been wider
            self._lay_out()
