"""A button of two lines: what comes next, and what that is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gui.look.direction import painter_on
from gui.look.plain_text import tip
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import KEY_HEIGHT, key_cap_width, paint_key_cap
from gui.practice.parts.lettering import plain

HEIGHT, ROUND, SIDE = 54.0, 6.0, 15.0  # logical pixels beside text of the usual size
FIRST, SECOND = 10.0, 28.0  # where the lines begin


class ChoiceButton(QPushButton):
    """Its first line is bold; the `main` one of a page is filled with the accent."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._key, self._details, self._main = theme, key, "", False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def details(self) -> str:
        """The second line."""
        return self._details

    @property
    def key(self) -> str:
        """The sign of the key that does the same."""
        return self._key

    def say(self, title: str, details: str, key: str, *, main: bool) -> None:
        """Have these texts and this key; `main` as the first of a page."""
        self._details, self._key, self._main = details, key, main
        self.setText(title)
        self.setAccessibleName(f"{title}, {details}")
        self.setToolTip(tip(f"{title}: {details}"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grown(240), grown(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(grown(160), grown(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        ground, line, ink, dim = colors.field, colors.border, colors.text, colors.dim
        if self._main:
            ground = line = colors.accent
            ink = dim = colors.on_accent
        elif (self.underMouse() and self.isEnabled()) or self.isDown():
            ground = colors.window
        painter = painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(line), 1.0))
        painter.setBrush(QColor(ground).darker(108) if self._main and self.underMouse() else QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), grown(ROUND), grown(ROUND))
        cap = key_cap_width(self._key)
        room = self.width() - 3 * grown(SIDE) - cap
        for text, top, font, color in (
            (self.text(), FIRST, plain(13, bold=True), ink),
            (self._details, SECOND, plain(11), dim),
        ):
            painter.setFont(font)
            painter.setPen(QColor(color))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(grown(SIDE), grown(top), room, grown(18)), Qt.AlignmentFlag.AlignVCenter, shown)
        place = QRectF(self.width() - grown(SIDE) - cap, 0.0, cap, grown(KEY_HEIGHT))
        place.moveTop((self.height() - place.height()) / 2)
        ground_of_key = None if self._main else colors.panel
        paint_key_cap(painter, place, self._key, ink=dim, line=dim if self._main else line, ground=ground_of_key)
        painter.end()
