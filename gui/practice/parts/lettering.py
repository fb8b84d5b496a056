"""The letters of practice: as large as they are told beside text of the usual size, in the application's two fonts."""

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from gui.look.text_size import grown


def plain(pixels: float, *, bold: bool = False) -> QFont:
    """The application's font."""
    return _sized(QApplication.font(), pixels, bold)


def mono(pixels: float, *, bold: bool = False) -> QFont:
    """The font of numbers, in which all digits are equally wide."""
    return _sized(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), pixels, bold)


def _sized(font: QFont, pixels: float, bold: bool) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(grown(pixels))
    sized.setBold(bold)
    return sized
