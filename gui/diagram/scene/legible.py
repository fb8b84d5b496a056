"""How large letters are in the scene, so that they are read at a zoom."""

from PySide6.QtGui import QFont

from gui.look.text_size import growth


def legible(base: QFont, pixels: float, scale: float, room: float) -> QFont:
    """A font whose letters are `pixels` high on the screen with text of the usual size, as far as there is `room`.

    `scale` is how many points there are for one of the scene, in which `room` is counted: from it letters are large.
    """
    font = QFont(base)
    font.setPixelSize(max(1, int(min(max(pixels * growth() / scale, pixels), room))))
    return font
