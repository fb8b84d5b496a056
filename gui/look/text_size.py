"""How large text is: as large as the application's font has it, which is the user's desktop's."""

from functools import cache

from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

USUAL = 12  # pixels: the text for which sizes in the code are told
SMALLEST = 0.75  # times that, or nothing could be read


def grown(size: float) -> int:
    """Pixels of what takes `size` of them beside text of the usual size: a font, or room for what is written in it."""
    return round(size * growth())


@cache  # what is drawn asks for it again and again
def growth() -> float:
    """How many times as large as the usual size the application's font was, when that was first asked for."""
    return max(QFontInfo(QApplication.font()).pixelSize() / USUAL, SMALLEST)
