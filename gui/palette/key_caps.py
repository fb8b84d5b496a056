"""Keys of the palette as they are drawn, and the line at its foot that says which of them do what."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import key_cap_width, paint_key_cap


class KeyCap(QWidget):
    """A key, drawn as such."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._keys = theme, keys
        theme.changed.connect(self.updateGeometry)
        self.setSizePolicy(self.sizePolicy().Policy.Fixed, self.sizePolicy().Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(key_cap_width(self._keys)) + 1, grown(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, painter = self._theme.colors, painter_on(self)
        place = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        paint_key_cap(painter, place, self._keys, ink=colors.dim, line=colors.border, ground=colors.panel)
        painter.end()


class PaletteFoot(QWidget):
    """Which keys do what."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        grow_with_text(row.setContentsMargins, 18, 8, 18, 8)
        grow_with_text(row.setSpacing, 6)
        for keys, does in (
            (("↑", "↓"), self.tr("choose")),
            ((self.tr("Enter"),), self.tr("do")),
            ((self.tr("Shift+Enter"),), self.tr("show in menu")),
        ):
            for key in keys:
                row.addWidget(KeyCap(theme, key))
            row.addWidget(QLabel(does))
            row.addSpacing(8)
        row.addStretch(1)
        row.addWidget(QLabel(self.tr("a number goes to that iteration")))
