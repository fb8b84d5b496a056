"""A card of the chooser: one kind of practice, its key, and how much it asks or why it can't be chosen."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from core.exercises.choosing.kinds import PracticeKind
from gui.look.direction import painter_on
from gui.look.text_size import grown, growth
from gui.look.theme import Theme
from gui.practice.chooser.kind_picture import HEIGHT, WIDTH, paint_kind
from gui.practice.parts.buttons import key_cap_width, paint_key_cap
from gui.practice.parts.lettering import plain

CARD_WIDTH, NARROWEST, CARD_HEIGHT = 280, 170, 92  # logical pixels
WITH_PICTURE = 240  # logical pixels from which on there is room for it
AROUND, BETWEEN, CORNER = 14, 12, 10  # logical pixels: beside the text, to the picture, of the key
_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value


class KindCard(QPushButton):
    """Is clicked, or walked to; a double click begins what it stands for."""

    begun = Signal()

    def __init__(self, theme: Theme, kind: PracticeKind, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._theme, self._key = theme, key
        self._title, self._detail, self._is_off = "", "", False
        self.setCheckable(True)
        self.setAutoExclusive(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    @property
    def title(self) -> str:
        """What the kind is called."""
        return self._title

    @property
    def detail(self) -> str:
        """What stands below the title."""
        return self._detail

    @property
    def is_off(self) -> bool:
        """Whether it can't be chosen."""
        return self._is_off

    def show_offer(self, title: str, detail: str, is_off: bool) -> None:
        """Say this; `is_off` where it can't be chosen, of which `detail` says why."""
        self._title, self._detail, self._is_off = title, detail, is_off
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.tr("Can't be chosen: {why}").format(why=detail) if is_off else detail)
        self.updateGeometry()
        self.update()

    def show_chosen(self, is_chosen: bool) -> None:
        """Be the one that is chosen, or not: the chosen one can have the keyboard."""
        self.setChecked(is_chosen)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if is_chosen else Qt.FocusPolicy.NoFocus)

    def nextCheckState(self) -> None:
        """A click chooses nothing by itself: whoever listens shows what is chosen."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if not self._is_off:
            self.begun.emit()

    # Its size

    def sizeHint(self) -> QSize:
        return QSize(grown(CARD_WIDTH), grown(CARD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(NARROWEST), grown(CARD_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        title, detail = self._text_heights(width)
        return max(grown(CARD_HEIGHT), math.ceil(title + detail) + grown(4 + 2 * 11))

    def _has_picture(self, width: int) -> bool:
        return width >= grown(WITH_PICTURE)

    def _text_left(self, width: int) -> int:
        return grown(AROUND + WIDTH + BETWEEN) if self._has_picture(width) else grown(AROUND)

    def _text_widths(self, width: int) -> tuple[float, float]:
        """Of the title, which leaves room for the key, and of what stands below."""
        left, key = self._text_left(width), key_cap_width(self._key) + grown(CORNER)
        return width - left - key - grown(6), width - left - grown(AROUND)

    def _text_heights(self, width: int) -> tuple[float, float]:
        widths = self._text_widths(width)
        return _height(_title_font(), self._title, widths[0]), _height(_detail_font(), self._detail, widths[1])

    # How it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, width = self._theme.colors, self.width()
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = 2.0 if self.isChecked() else 1.0
        painter.setPen(QPen(QColor(colors.accent if self.isChecked() else colors.border), thick))
        is_under = self.underMouse() and not self._is_off
        ground = colors.accent_soft if self.isChecked() else colors.field if self._is_off or is_under else colors.panel
        painter.setBrush(QColor(ground))
        inset = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), grown(6), grown(6))
        if self._has_picture(width):
            at = QPointF(grown(AROUND), (self.height() - grown(HEIGHT)) / 2)
            paint_kind(painter, self.kind, at, growth(), colors, is_off=self._is_off)
        (title_width, detail_width), (title, detail) = self._text_widths(width), self._text_heights(width)
        left, top = self._text_left(width), (self.height() - title - detail - grown(4)) / 2
        painter.setPen(QColor(colors.dim if self._is_off else colors.text))
        painter.setFont(_title_font())
        painter.drawText(QRectF(left, top, title_width, title + 1.0), _WRAPPED, self._title)
        painter.setPen(QColor(colors.dim))
        painter.setFont(_detail_font())
        below = QRectF(left, top + title + grown(4), detail_width, detail + 1.0)
        painter.drawText(below, _WRAPPED, self._detail)
        self._paint_key(painter)
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        colors = self._theme.colors
        place = QRectF(0.0, grown(CORNER), key_cap_width(self._key), grown(17))
        place.moveRight(self.width() - grown(CORNER))
        paint_key_cap(painter, place, self._key, ink=colors.dim, line=colors.border, ground=colors.panel)


def _title_font() -> QFont:
    return plain(13, bold=True)


def _detail_font() -> QFont:
    return plain(11)


def _height(font: QFont, text: str, width: float) -> float:
    """How high a text is, wrapped so that it is as wide."""
    return QFontMetricsF(font).boundingRect(QRectF(0.0, 0.0, max(width, 1.0), 10_000.0), _WRAPPED, text).height()
