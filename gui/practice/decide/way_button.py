"""A large button for one of two ways: a weight grows, or it shrinks."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy

from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import key_cap_width, paint_key_cap
from gui.practice.parts.lettering import plain
from gui.practice.parts.marks import AnswerMark, MarkPainter

WIDTH, NARROWEST, HEIGHT = 290, 180, 150  # logical pixels, beside text of the usual size
UP, DOWN = "↑", "↓"


class WayButton(QPushButton):
    """One of the two ways, with its shape, its word and its key."""

    def __init__(self, theme: Theme, grows: bool, word: str) -> None:
        super().__init__(word)
        self._theme, self._grows, self._is_true = theme, grows, False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grow_with_text(self.setMaximumWidth, WIDTH)
        grow_with_text(self.setFixedHeight, HEIGHT)
        theme.changed.connect(self.update)

    @property
    def is_true(self) -> bool:
        """Whether it has the tick."""
        return self._is_true

    def show_true(self, is_true: bool) -> None:
        """Have the tick, or not."""
        self._is_true = is_true
        self.setAccessibleDescription(self.tr("this is right") if is_true else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grown(WIDTH), grown(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(NARROWEST), grown(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 3.0 if self._is_true else 2.0
        painter.setPen(QPen(QColor(colors.right if self._is_true else colors.border), width))
        painter.setBrush(QColor(colors.window if self.underMouse() and self.isEnabled() else colors.field))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), grown(10), grown(10))
        middle, top, half = self.width() / 2, float(grown(22)), float(grown(23))
        tip, base = (top, top + grown(38)) if self._grows else (top + grown(38), top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.positive if self._grows else colors.negative))
        painter.drawPolygon(
            QPolygonF([QPointF(middle, tip), QPointF(middle + half, base), QPointF(middle - half, base)])
        )
        painter.setPen(QColor(colors.text))
        painter.setFont(plain(23, bold=True))
        word = QRectF(0.0, grown(66), self.width(), grown(36))
        painter.drawText(word, Qt.AlignmentFlag.AlignCenter, self.text())
        key = UP if self._grows else DOWN
        cap = QRectF(0.0, grown(106), max(key_cap_width(key), grown(30)), grown(26))
        cap.moveLeft(middle - cap.width() / 2)
        paint_key_cap(painter, cap, key, ink=colors.dim, line=colors.border, ground=colors.panel, size=14)
        if self._is_true:
            at = QPointF(self.width() - grown(24), grown(24))
            MarkPainter(colors).paint(painter, AnswerMark.RIGHT, at, grown(12))
        painter.end()
