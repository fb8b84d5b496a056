"""Views that cover what is below them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsView


def keep_from_painting_below(view: QGraphicsView) -> None:
    """Tell Qt that a view, whose background has just been set, covers all that is below it, if it does.

    Else every frame of it begins with its panel, the splitters around that and the window, of which nothing is seen.
    """
    covers = view.backgroundBrush().isOpaque()
    view.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, covers)
