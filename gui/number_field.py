"""A whole number to type."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QSpinBox, QWidget

from core.figures import grouped


class NumberField(QSpinBox):
    """A whole number from `least` to `most`; typed with or without spaces between the thousands."""

    left = Signal()  # by Enter or Esc

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            if event.key() == Qt.Key.Key_Escape:
                self.setValue(self.value())
                self.lineEdit().setText(self.textFromValue(self.value()))
            self.left.emit()

    def textFromValue(self, value: int) -> str:
        return grouped(value)

    def valueFromText(self, text: str) -> int:
        return int(self._digits(text) or 0)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        digits = self._digits(text)
        if not digits:
            return QValidator.State.Intermediate, text, position
        good = digits.isdecimal() and int(digits) <= self.maximum()
        return (QValidator.State.Acceptable if good else QValidator.State.Invalid), text, position

    @staticmethod
    def _digits(text: str) -> str:
        return "".join(text.replace(",", "").replace(".", "").replace("'", "").split())
