"""The buttons of practice, each with the key that does the same."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Colors, Theme
from gui.practice.parts.lettering import mono, plain

HEIGHT, ROUND = 34.0, 6.0  # logical pixels, beside text of the usual size
AROUND, BEFORE_KEY = 12.0, 9.0  # a button's text, and between it and the key
KEY_HEIGHT, KEY_AROUND = 16.0, 4.0


def key_cap_width(key: str) -> float:
    """How wide the picture of a key is, in pixels of the screen."""
    return max(QFontMetricsF(mono(10)).horizontalAdvance(key) + 2 * grown(KEY_AROUND), grown(KEY_HEIGHT - 1))


def paint_key_cap(
    painter: QPainter, place: QRectF, key: str, *, ink: str, line: str, ground: str | None, size: float = 10.0
) -> None:
    """Paint a key with its sign, the letter of which is `size` logical pixels large."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line), 1.0))
    painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), grown(3), grown(3))
    painter.setPen(QColor(ink))
    painter.setFont(mono(size))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class KeyButton(QPushButton):
    """A button with its key beside the text; the `main` one of a page is filled with the accent."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        key: str = "",
        *,
        main: bool = False,
        height: float = HEIGHT,
        size: float = 12.0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._key, self._main, self._height = theme, key, main, height
        grow_with_text(self.setFont, partial(plain, size, bold=main))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the field
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def key(self) -> str:
        """The sign of the key that does the same; empty where there is none."""
        return self._key

    def say(self, text: str, key: str = "") -> None:
        """Have another text and key."""
        self._key = key
        self.setText(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._content_width() + 2 * grown(AROUND)), grown(self._height))

    minimumSizeHint = sizeHint

    def _content_width(self) -> float:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return width + (grown(BEFORE_KEY) + key_cap_width(self._key) if self._key else 0.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, line, ink = self._inks(colors)
        painter.setPen(QPen(QColor(line), 1.0))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), grown(ROUND), grown(ROUND))
        begin = (self.width() - self._content_width()) / 2
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        painter.drawText(QRectF(begin, 0.0, width + 1.0, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._key:
            place = QRectF(begin + width + grown(BEFORE_KEY), 0.0, key_cap_width(self._key), grown(KEY_HEIGHT))
            place.moveTop((self.height() - place.height()) / 2)
            is_full = self._main and self.isEnabled()
            key_ink = ink if is_full or not self.isEnabled() else colors.dim
            key_line = ink if is_full else colors.border
            key_ground = None if is_full else colors.panel
            paint_key_cap(painter, place, self._key, ink=key_ink, line=key_line, ground=key_ground)
        painter.end()

    def _inks(self, colors: Colors) -> tuple[str, str, str]:
        """The colours of ground, line and text."""
        if not self.isEnabled():
            return colors.field, colors.border, colors.middle
        if self._main:
            ground = QColor(colors.accent)
            pressed = self.isDown() or self.underMouse()
            return (ground.darker(108).name() if pressed else ground.name()), colors.accent, colors.on_accent
        return (colors.window if self.underMouse() else colors.field), colors.border, colors.text
