"""A button that opens the folder of what was just written."""

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui.look.plain_text import keep_plain, tip


class ShowFolder(QPushButton):
    """Is there only while there is something to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self.setText(self.tr("Show folder"))
        self.setAutoDefault(False)
        self.clicked.connect(self._open)
        self.hide()

    def offer(self, file: Path) -> None:
        """Be there for the folder of this file."""
        self._folder = file.absolute().parent
        self.setToolTip(tip(str(self._folder)))
        self.show()

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


class WrittenNote(QWidget):
    """What was written, with its folder; takes no room while that is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text, self.folder = QLabel(), ShowFolder()
        self.text.setWordWrap(True)
        keep_plain(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.folder)
        self.hide()

    def say(self, text: str, file: Path) -> None:
        """Say this of a file that was written."""
        self.text.setText(text)
        self.folder.offer(file)
        self.show()
