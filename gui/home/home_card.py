"""A card of Home: the picture of a network, what is learned or trained on it, and how far one is."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gui.diagram.scene.sketch import NetworkSketch, paint_sketch
from gui.home.card_texts import CardFoot, HomeCardTexts
from gui.home.home_items import HomeEntry, Shelf
from gui.look.direction import painter_on
from gui.look.text_size import grown, growth
from gui.look.theme import Theme
from gui.practice.parts.lettering import plain

WIDTH, NARROWEST = 400, 200  # logical pixels
WITH_PICTURE = 300  # logical pixels from which on there is room for the picture
PICTURE = QSize(112, 76)
AROUND, BETWEEN, LINE = 14, 14, 3  # logical pixels: around all, to the picture, from one text to the next
FOOT, BAR = 30, 5  # logical pixels: the foot is high, the bar in it
_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value


class HomeCard(QPushButton):
    """Is clicked, or walked to by its keys."""

    reached = Signal()  # the keyboard has come to it

    def __init__(self, theme: Theme, entry: HomeEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._theme = theme
        foot = CardFoot() if entry.shelf in (Shelf.LESSONS, Shelf.HOMEWORK) else None  # its room is kept free
        self._texts = HomeCardTexts("…" if isinstance(entry.reference, str) else entry.title, "", "", foot)
        self._sketch: NetworkSketch | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(entry.title)
        theme.changed.connect(self.update)

    @property
    def texts(self) -> HomeCardTexts:
        """What stands on it."""
        return self._texts

    @property
    def has_picture(self) -> bool:
        """Whether its network is known."""
        return self._sketch is not None

    def show_texts(self, texts: HomeCardTexts, sketch: NetworkSketch | None) -> None:
        """Say this, beside the picture of this network."""
        self._texts, self._sketch = texts, sketch
        self.setAccessibleName(texts.title)
        foot = texts.foot or CardFoot()
        said = (texts.facts, texts.about, foot.left, foot.right)
        self.setAccessibleDescription(". ".join(part for part in said if part))
        self.updateGeometry()
        self.update()

    def matches(self, words: list[str]) -> bool:
        """Whether all of these words, in small letters, stand on it."""
        said = f"{self._texts.title} {self._texts.facts} {self._texts.about} {self.entry.reference}".casefold()
        return all(word in said for word in words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows and Enter to the page: a button would take them for its own."""
        if event.key() == Qt.Key.Key_Space:  # presses it
            super().keyPressEvent(event)
        else:
            event.ignore()

    # Its size

    def sizeHint(self) -> QSize:
        return QSize(grown(WIDTH), self.heightForWidth(grown(WIDTH)))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(NARROWEST), grown(PICTURE.height() + 2 * AROUND))

    def heightForWidth(self, width: int) -> int:
        texts = sum(height for _text, _font, height in self._lines(width))
        between = grown(LINE) * (sum(1 for text, *_ in self._lines(width) if text) - 1)
        upper = max(texts + between, grown(PICTURE.height()) if self._has_room(width) else 0.0)
        return math.ceil(upper) + 2 * grown(AROUND) + (grown(FOOT) - grown(8) if self._texts.foot else 0)

    def _has_room(self, width: int) -> bool:
        return width >= grown(WITH_PICTURE)

    def _left(self, width: int) -> int:
        return grown(AROUND) + (grown(PICTURE.width() + BETWEEN) if self._has_room(width) else 0)

    def _lines(self, width: int) -> list[tuple[str, QFont, float]]:
        """Each text with its font, and how high it is at this width."""
        room = width - self._left(width) - grown(AROUND)
        texts = (
            (self._texts.title, plain(14, bold=True)),
            (self._texts.facts, plain(12)),
            (self._texts.about, plain(12)),
        )
        return [(text, font, _height(font, text, room)) for text, font in texts]

    # How it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, width = self._theme.colors, self.width()
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colors.accent if self.underMouse() else colors.border), 1.0))
        painter.setBrush(QColor(colors.field if self.isDown() else colors.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), grown(6), grown(6))
        if self._has_room(width):
            paint_picture(painter, self._sketch, QPointF(grown(AROUND), grown(AROUND)), self._theme)
        left, top = self._left(width), float(grown(AROUND))
        inks = (colors.text, colors.dim, colors.dim)
        for (text, font, height), ink in zip(self._lines(width), inks, strict=True):
            if text:
                painter.setPen(QColor(ink))
                painter.setFont(font)
                painter.drawText(QRectF(left, top, width - left - grown(AROUND), height + 1.0), _WRAPPED, text)
                top += height + grown(LINE)
        if self._texts.foot is not None:
            self._paint_foot(painter, self._texts.foot)
        painter.end()

    def _paint_foot(self, painter: QPainter, foot: CardFoot) -> None:
        colors, font = self._theme.colors, plain(12)
        place = QRectF(self.rect()).adjusted(grown(AROUND), 0, -grown(AROUND), -grown(8))
        place.setTop(place.bottom() - grown(FOOT - 8))
        painter.setFont(font)
        painter.setPen(QColor(colors.dim))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | middle, foot.right)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | middle, foot.left)
        if foot.share <= 0.0:
            return
        bar = place.adjusted(0, 0, -QFontMetricsF(font).horizontalAdvance(foot.right) - grown(10), 0)
        bar.setTop(place.center().y() - grown(BAR) / 2)
        bar.setHeight(grown(BAR))
        painter.setPen(Qt.PenStyle.NoPen)
        for ink, share in ((colors.border, 1.0), (colors.accent, foot.share)):
            painter.setBrush(QColor(ink))
            part = QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height()))
            painter.drawRoundedRect(part, bar.height() / 2, bar.height() / 2)


def paint_picture(painter: QPainter, sketch: NetworkSketch | None, corner: QPointF, theme: Theme) -> None:
    """Paint the picture of a network in its frame, from the upper left corner on; the frame alone until it is known."""
    frame = QRectF(corner, QSizeF(grown(PICTURE.width()), grown(PICTURE.height())))
    painter.setPen(QPen(QColor(theme.colors.border), 1.0))
    painter.setBrush(QColor(theme.colors.field))
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), grown(5), grown(5))
    if sketch is not None:
        inside = frame.adjusted(grown(4), grown(4), -grown(4), -grown(4))
        paint_sketch(painter, sketch, inside, growth(), theme.colors)


def _height(font: QFont, text: str, width: float) -> float:
    """How high a text is, wrapped so that it is as wide; 0 where there is none."""
    if not text:
        return 0.0
    return QFontMetricsF(font).boundingRect(QRectF(0.0, 0.0, max(width, 1.0), 10_000.0), _WRAPPED, text).height()
