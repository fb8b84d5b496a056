"""A factor of a chain on a card that is dragged, clicked, or put by its number."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from gui.formulas.code_letters import letters_for
from gui.formulas.typesetting import Formulas
from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Colors, Theme
from gui.practice.parts.lettering import plain

WIDTH, HEIGHT, LETTERS = 104, 70, 17  # logical pixels, beside text of the usual size
ROUND, INSIDE = 6, 8  # logical pixels: of its corners, and that stay free beside a formula


@dataclass(frozen=True)
class FactorCard:
    """A factor: its id, as TeX, and as text."""

    id: str
    tex: str
    text: str


class CardFit(Enum):
    """What is known of a card in its place."""

    UNKNOWN = "unknown"
    FITS = "fits"
    MISFITS = "misfits"


class CardButton(QPushButton):
    """One card. The keyboard holds it, and so does the mouse while it drags it; then it is lit."""

    held = Signal(str)  # its id; empty where it is held no longer
    dragged = Signal(QPoint)  # where its top left corner is to be, in its parent
    dropped = Signal()

    def __init__(self, theme: Theme, formulas: Formulas, card: FactorCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._formulas, self.card = theme, formulas, card
        self._fit = CardFit.UNKNOWN
        self._grip: QPoint | None = None  # where in the card the mouse was pressed
        self._is_dragged = False
        grow_with_text(self.setFixedSize, WIDTH, HEIGHT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(card.text)
        formulas.extent(card.tex, grown(LETTERS))
        formulas.ready.connect(self._take)
        theme.changed.connect(self.update)

    @property
    def fit(self) -> CardFit:
        """What is known of it."""
        return self._fit

    def show_fit(self, fit: CardFit) -> None:
        """Show what is known of it."""
        self._fit = fit
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grown(WIDTH), grown(HEIGHT))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint()
            self.raise_()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        way = event.position().toPoint() - self._grip
        if self._is_dragged or way.manhattanLength() >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(self.pos() + way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._is_dragged, self._grip = self._is_dragged, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if was_dragged:
            self.setDown(False)  # it was no click
            self.dropped.emit()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # arrows, numbers and Enter are for all cards

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.held.emit(self.card.id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.held.emit("")

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, line, width = self._inks(colors)
        painter.setPen(QPen(QColor(line), width))
        painter.setBrush(QColor(ground))
        inset = width / 2
        outline = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(outline, grown(ROUND), grown(ROUND))
        self._paint_formula(painter)
        painter.end()

    def _inks(self, colors: Colors) -> tuple[str, str, float]:
        """The colours of ground and line, and how wide the line is."""
        grounds = {
            CardFit.UNKNOWN: (
                colors.field if self.underMouse() and self.isEnabled() else colors.panel,
                colors.border,
                1.0,
            ),
            CardFit.FITS: (colors.right_soft, colors.right, 1.2),
            CardFit.MISFITS: (colors.slip_soft, colors.slip, 1.2),
        }
        ground, line, width = grounds[self._fit]
        if self.hasFocus() or self._is_dragged:
            return (colors.lit_soft if self._fit is CardFit.UNKNOWN else ground), colors.lit, 2.0
        return ground, line, width

    def _paint_formula(self, painter: QPainter) -> None:
        size, room, ratio = float(grown(LETTERS)), self.width() - 2.0 * grown(INSIDE), self.devicePixelRatioF()
        extent = self._formulas.extent(self.card.tex, size)
        color = self._theme.colors.text
        if extent is not None:
            scale = min(1.0, room / extent.width, (self.height() - grown(INSIDE)) / (extent.ascent + extent.descent))
            picture = self._formulas.picture(self.card.tex, size * scale, color, ratio)
            if picture is not None:
                left, top = (self.width() - picture.width() / ratio) / 2, (self.height() - picture.height() / ratio) / 2
                painter.drawPixmap(QPointF(left, top), picture)
                return
        painter.setPen(QColor(color))
        painter.setFont(letters_for(self.card.tex, plain(12)))
        cut = QFontMetricsF(painter.font()).elidedText(self.card.text, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, cut)

    @Slot(str)
    def _take(self, tex: str) -> None:
        if tex == self.card.tex:
            self.update()
