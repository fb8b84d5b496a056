"""The icons in resources/icons, drawn in a colour of the theme."""

from collections.abc import Callable
from functools import cache, lru_cache, partial

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from core.base.resources import resource
from gui.look.text_size import grown

FOLDER = resource("icons")
SIZES = (16, 20)  # in menus and on buttons
WINDOW_SIZES = (16, 32, 64, 128)


def icon(name: str, color: str, disabled: str | None = None) -> QIcon:
    """The icon of that name, with `color` for its currentColor; it is drawn when it is first seen."""
    sizes = tuple(grown(size) for size in SIZES)
    return QIcon(_DrawnWhenSeen(cache(partial(_drawn, name, color, disabled or color, sizes))))


class _DrawnWhenSeen(QIconEngine):
    """Asks for an icon when some of it is to be seen: of all that are made, most are in menus that nobody opens.

    It has no `clone`, which Qt calls where an icon is altered: an icon here never is.
    """

    def __init__(self, draw: Callable[[], QIcon]) -> None:
        super().__init__()
        self._draw = draw

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        self._draw().paint(painter, rect, Qt.AlignmentFlag.AlignCenter, mode, state)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._draw().pixmap(size, 1.0, mode, state)  # a size in pixels, as the icon's own engine is asked

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        return self._draw().actualSize(size, mode, state)

    def availableSizes(self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off) -> list[QSize]:
        return self._draw().availableSizes(mode, state)


def _drawn(name: str, color: str, disabled: str, sizes: tuple[int, ...]) -> QIcon:
    """An icon in these sizes, in one colour and, where nothing can be done with it, in another."""
    drawn = QIcon()
    for mode, mode_color in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled)):
        for size in sizes:
            drawn.addPixmap(pixmap(name, mode_color, size), mode)
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
