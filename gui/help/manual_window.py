"""The manual, read in the program: a page for each view and each part of the window."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from core.base.resources import resource

SIZE = 860, 700  # logical pixels
AROUND = 40  # that a picture leaves beside it
FIRST = "README"  # the page that leads to all others
FOLDERS = {"zh_CN": "zh"}  # of the pages in other languages than English


def manual_folder() -> Path:
    """Where the manual is: among what is installed, or in the sources."""
    installed = resource("manual")
    return installed if installed.is_dir() else resource().parent / "docs" / "manual"


class ManualBrowser(QTextBrowser):
    """Shows pages of the manual; pictures are as wide as there is room, and nothing else than pages is opened."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        found = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return found
        picture, ratio = QImage(self.source().resolved(QUrl(name)).toLocalFile()), self.devicePixelRatioF()
        wide = round(max(self.viewport().width() - AROUND, 1) * ratio)
        if picture.width() > wide:
            picture = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(ratio)
        return picture

    def doSetSource(
        self, name: QUrl | str, kind: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource
    ) -> None:
        """Open a page; what leads elsewhere is left alone."""
        path = Path(self.source().resolved(QUrl(name)).toLocalFile())
        if path.suffix == ".md" and path.is_file() and path.is_relative_to(manual_folder()):
            super().doSetSource(name, kind)


class ManualWindow(QDialog):
    """Stays beside the window while that is used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual"))
        self.browser = ManualBrowser()
        self.browser.setOpenExternalLinks(False)
        self.browser.setAccessibleName(self.windowTitle())
        self.back = QPushButton(self.tr("Back"))
        self.back.setEnabled(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.back, QDialogButtonBox.ButtonRole.ActionRole)
        rows = QVBoxLayout(self)
        rows.addWidget(self.browser)
        rows.addWidget(buttons)
        self.resize(*SIZE)
        buttons.rejected.connect(self.reject)
        self.back.clicked.connect(self._go_back)
        self.browser.backwardAvailable.connect(self.back.setEnabled)

    def open_page(self, name: str, language: str) -> None:
        """Show a page in a language, in English where it isn't written in that."""
        path = manual_folder() / FOLDERS.get(language, "") / f"{name}.md"
        self.show()
        self.raise_()
        self.activateWindow()
        self.browser.setSource(QUrl.fromLocalFile(str(path)))

    def shown(self) -> str:
        """What stands there, as plain text."""
        return self.browser.toPlainText()

    @Slot()
    def _go_back(self) -> None:
        self.browser.backward()
