"""The switch of the languages that a lesson is written in, with a dot where the step says nothing in one."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.look.plain_text import in_a_line, keyless, tip
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.practice.parts.dressed import Dressed
from gui.preferences.language import language_names
from gui.widgets.segments import Segments

DOT = 8  # logical pixels


class LanguageSwitch(Dressed):
    """Shows which language is written in; nothing where there is but one."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.segments: Segments | None = None
        self._lacking: Mapping[str, bool] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)

    def show_languages(self, codes: tuple[str, ...], on: str, lacking: Mapping[str, bool]) -> None:
        """Show these, which of them is on, and whether a text is not there in each."""
        names = language_names(codes)
        if self.segments is None or tuple(self.segments.buttons) != codes:
            if self.segments is not None:
                self._row.removeWidget(self.segments)
                self.segments.deleteLater()
            self.segments = Segments({code: keyless(in_a_line(name)) for code, name in names.items()})
            self.segments.chosen.connect(self.chosen)
            self._row.addWidget(self.segments)
        self.segments.turn_on(on)
        self._lacking = lacking
        self.setVisible(len(codes) > 1)
        self.dress()

    def dress(self) -> None:
        if self.segments is None:
            return
        names = language_names(tuple(self.segments.buttons))
        for code, button in self.segments.buttons.items():
            lacks = self._lacking.get(code, False)
            button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setIcon(_dot(self.colors.lit) if lacks else QIcon())
            button.setIconSize(QSize(grown(DOT), grown(DOT)) if lacks else QSize(0, 0))
            missing = self.tr("{language}: a text of this step is missing").format(language=names[code])
            button.setToolTip(tip(missing if lacks else names[code]))
            button.setAccessibleName(missing if lacks else names[code])


def _dot(color: str) -> QIcon:
    size, ratio = grown(DOT), QGuiApplication.primaryScreen().devicePixelRatio()
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawEllipse(QPointF(size / 2, size / 2), size / 2 - 0.5, size / 2 - 0.5)
    painter.end()
    return QIcon(drawn)
