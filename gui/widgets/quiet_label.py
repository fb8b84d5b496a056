"""A line that has its room while it has no text, and is nothing to a screen reader until it has one."""

from PySide6.QtWidgets import QLabel, QWidget


class QuietLabel(QLabel):
    """A label whose text comes and goes; what stands around it stays where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kept = self.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.setSizePolicy(kept)
        self.hide()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setVisible(bool(text))

    def clear(self) -> None:
        self.setText("")
