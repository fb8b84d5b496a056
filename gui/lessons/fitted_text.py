"""A text of Markdown as high as what stands in it: what is around it is scrolled, and not the text."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.exercises.sheet.quantity import Quantity
from gui.preferences.view_context import ViewContext
from gui.reading.reading_text import ReadingText
from gui.widgets.key_guard import MARKS_ITSELF


class FittedText(ReadingText):
    """Takes the height that its width asks for, and the colour of what is behind it."""

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setStyleSheet("background: transparent;")
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._follow_text)
        self.setProperty(MARKS_ITSELF, True)  # by the word that one is in
        self.set_hidden(self._is_veiled)

    def _is_veiled(self, quantity: Quantity) -> bool:
        return self._readings.veil.hides(quantity)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_text()

    @Slot()
    def _follow_text(self) -> None:
        height = round(self.document().size().height()) + 1
        if height != self.height():
            self.setFixedHeight(height)
