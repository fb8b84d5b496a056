"""How large letters are in the scene, so that they are read at a zoom."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from gui.look.text_size import growth


def legible(base: QFont, pixels: float, scale: float, room: float, *, bold: bool = False) -> QFont:
    """A font whose letters are `pixels` high on the screen with text of the usual size, as far as there is `room`.

    `scale` is how many points there are for one of the scene, in which `room` is counted: from it letters are large.
    """
    return _sized(base.toString(), max(1, int(min(max(pixels * growth() / scale, pixels), room))), bold)


def fitted_into(font: QFont, text: str, width: float) -> QFont:
    """The font, so much smaller that a text is no wider in it."""
    needed = _width(font.toString(), text)
    if needed <= width:
        return font
    return _sized(font.toString(), max(int(font.pixelSize() * width / needed), 1), font.bold())


@lru_cache(maxsize=256)  # fonts are asked for with each painting: to make one takes longer than to write with it
def _sized(base: str, pixels: int, bold: bool) -> QFont:
    font = QFont()
    font.fromString(base)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font


@lru_cache(maxsize=1024)
def _width(font: str, text: str) -> float:
    made = QFont()
    made.fromString(font)
    return QFontMetricsF(made).horizontalAdvance(text)
