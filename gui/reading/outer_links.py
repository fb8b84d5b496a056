"""Links of a text that lead out of the program: followed once that has been agreed to."""

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from gui.look.plain_text import keep_box_plain


class OuterLinks(QObject):
    """Asks, over a widget, whether a page may be opened in the browser."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._asked = QUrl()

    @Slot(QUrl)
    def ask(self, url: QUrl) -> None:
        """Open this page where that is agreed to; nothing that is no page."""
        if url.scheme() not in ("http", "https"):
            return
        buttons = QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel
        question = self.tr("Open this page in your browser?")
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Open a link"), question, buttons, self._over)
        box.setInformativeText(url.toString())
        keep_box_plain(box)
        box.button(QMessageBox.StandardButton.Open).clicked.connect(self._open)
        self._asked = url
        box.open()

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(self._asked)
