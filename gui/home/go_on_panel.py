"""What one goes on with: the lesson that was left last, or else the first one that was not begun."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.diagram.scene.sketch import NetworkSketch
from gui.home.home_card import PICTURE, paint_picture
from gui.look.direction import painter_on
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.practice.parts.buttons import KeyButton
from gui.practice.parts.dressed import Dressed, text_label


class SketchView(QWidget):
    """The picture of a network, in its frame."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sketch: NetworkSketch | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_sketch(self, sketch: NetworkSketch | None) -> None:
        """Show this network."""
        self._sketch = sketch
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(grown(PICTURE.width()), grown(PICTURE.height()))

    minimumSizeHint = sizeHint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        paint_picture(painter, self._sketch, QPointF(), self._theme)
        painter.end()


class GoOnPanel(Dressed):
    """Texts in; whether it is wanted out."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("goOn")
        self.picture = SketchView(theme)
        self.over, self.title, self.detail = (
            text_label(12, wraps=True, may_be_empty=True),
            text_label(17, bold=True, wraps=True, may_be_empty=True),
            text_label(12, wraps=True, may_be_empty=True),
        )
        self.button = KeyButton(theme, self.tr("Go on"), self.tr("Enter"), main=True, height=38, size=14)
        self.button.clicked.connect(self.wanted)
        texts = QVBoxLayout()
        grow_with_text(texts.setSpacing, 3)
        texts.addStretch(1)
        for label in (self.over, self.title, self.detail):
            texts.addWidget(label)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        grow_with_text(row.setContentsMargins, 18, 16, 18, 16)
        grow_with_text(row.setSpacing, 18)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.dress()

    def show_lesson(self, over: str, title: str, detail: str, button: str, sketch: NetworkSketch | None) -> None:
        """Offer a lesson: what stands over its title, and below it."""
        for label, text in ((self.over, over), (self.title, title), (self.detail, detail)):
            label.setText(text)
            label.setVisible(bool(text))
        self.button.say(button, self.tr("Enter"))
        self.button.setAccessibleName(f"{button}: {title}")
        self.button.setAccessibleDescription(". ".join(text for text in (over, detail) if text))
        self.picture.show_sketch(sketch)

    def dress(self) -> None:
        colors = self.colors
        self.setStyleSheet(
            f"#goOn {{ background: {colors.panel}; border: 2px solid {colors.accent}; border-radius: 6px; }}"
        )
        for label in (self.over, self.detail):
            label.setStyleSheet(f"color: {colors.dim};")
