"""What a part paints, as pixels: to be held against what it paints otherwise."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def pixels_of(image: QImage) -> NDArray[np.uint8]:
    """Red, green and blue of each pixel, (height, width, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGBX8888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine() // 4, 4)
    return rows[:, : plain.width(), :3].copy()


def has_color(widget: QWidget, color: str, near: int = 12) -> bool:
    """Whether any pixel of what `widget` paints has about this colour."""
    wanted = QColor(color)
    apart = pixels_of(widget.grab().toImage()).astype(int) - (wanted.red(), wanted.green(), wanted.blue())
    return bool((abs(apart).max(axis=2) <= near).any())
