"""The setup's notes: what to look at."""

from PySide6.QtCore import QSize, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFont, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QMessageBox, QTextBrowser, QWidget

from gui.look.plain_text import keep_box_plain, tip
from gui.look.text_size import grown
from gui.look.theme import Theme

SIZE = 12  # pixels
LEAST_HEIGHT = 64  # logical pixels
MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class SetupNotes(QTextBrowser):
    """Markdown in the colours of the theme; a link is opened in the browser once that has been agreed to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._markdown = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(self.tr("Notes on the scenario"))
        self.document().setIndentWidth(14)
        self.document().setDocumentMargin(6)
        self.anchorClicked.connect(self._ask)
        self.highlighted.connect(self._show_target)
        theme.changed.connect(self._write)

    def sizeHint(self) -> QSize:
        """A few lines: it takes all the height that is left, and scrolls."""
        return QSize(super().sizeHint().width(), LEAST_HEIGHT)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing that notes name is loaded: they come from anywhere."""
        return None

    def show_notes(self, markdown: str) -> None:
        """Show these notes, from the top."""
        self._markdown = markdown
        self._write()

    @Slot()
    def _write(self) -> None:
        font = QFont(self.font())
        font.setPixelSize(grown(SIZE))
        self.document().setDefaultFont(font)
        # The colour of a link is taken from the palette when the text is read.
        self.document().setMarkdown(self._markdown, MARKDOWN)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @Slot(QUrl)
    def _show_target(self, url: QUrl) -> None:
        self.setToolTip(tip(url.toString()))

    @Slot(QUrl)
    def _ask(self, url: QUrl) -> None:
        if url.scheme() not in ("http", "https"):
            return
        buttons = QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel
        question = self.tr("Open this page in your browser?")
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Open a link"), question, buttons, self)
        box.setInformativeText(url.toString())
        keep_box_plain(box)
        box.button(QMessageBox.StandardButton.Open).clicked.connect(self._open)
        self._asked = url
        box.open()

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(self._asked)
