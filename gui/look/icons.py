"""The icons in resources/icons, drawn in a colour of the theme."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from core.base.resources import resource
from gui.look.text_size import grown

FOLDER = resource("icons")
SIZES = (16, 20)  # in menus and on buttons
WINDOW_SIZES = (16, 32, 64, 128)


def icon(name: str, color: str, disabled: str | None = None) -> QIcon:
    """The icon of that name, with `color` for its currentColor."""
    drawn = QIcon()
    for mode, mode_color in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled or color)):
        for size in SIZES:
            drawn.addPixmap(pixmap(name, mode_color, grown(size)), mode)
    return drawn


def window_icon() -> QIcon:
    """The program's own icon."""
    drawn = QIcon()
    for size in WINDOW_SIZES:
        drawn.addPixmap(pixmap("backstep", "#ffffff", size))
    return drawn


def pixmap(name: str, color: str, size: int) -> QPixmap:
    """One size of an icon, in points, as sharp as the screen is."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _renderer(name, color).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


@lru_cache(maxsize=1)  # all sizes of an icon are drawn one after the other
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", QColor(color).name()).encode()))


@cache
def _drawing(name: str) -> str:
    """The SVG of an icon: it is drawn in several sizes and colours, and anew in those of another theme."""
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
