"""How large text is: as large as the application's font has it, the desktop's times what the user chose."""

from collections.abc import Callable
from functools import cache, partial
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtGui import QFont, QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication, QBoxLayout, QSizePolicy, QSpacerItem
from shiboken6 import isValid

USUAL = 12  # pixels: the text for which sizes in the code are told
SMALLEST = 0.75  # times that, or nothing could be read
USUAL_PERCENT = 100
PERCENTS = (USUAL_PERCENT, 110, 125, 150, 175, 200, 250, 300)  # of the desktop's text, that can be chosen

Size = float | Callable[[], object]
_Calls = dict[tuple[str, tuple[object, ...]], tuple[Size, ...]]  # by method, and what it is given that never grows
_growing: WeakKeyDictionary[object, _Calls] = WeakKeyDictionary()


def grown(size: float) -> int:
    """Pixels of what takes `size` of them beside text of the usual size: a font, or room for what is written in it."""
    return round(size * growth())


@cache  # what is drawn asks for it again and again
def growth() -> float:
    """How many times as large as the usual size the application's font is."""
    return max(QFontInfo(QApplication.font()).pixelSize() / USUAL, SMALLEST)


def lines_high(count: int) -> int:
    """Pixels that so many lines of text are high."""
    return count * QFontMetrics(QApplication.font()).lineSpacing()


def grow_with_text(setter: Callable[..., object], *sizes: Size) -> None:
    """Call a method of a widget or layout with these sizes grown, now and whenever text becomes larger or smaller.

    A size can also be a function that gives what the method takes, such as a font; it must not hold what the method is
    of, or that would never go. What is no size is given by a partial of the method.
    """
    method, fixed = (setter.func, setter.args) if isinstance(setter, partial) else (setter, ())
    bound: Any = method
    _growing.setdefault(bound.__self__, {})[bound.__name__, fixed] = sizes
    setter(*_all_grown(sizes))


def add_space(layout: QBoxLayout, size: float) -> None:
    """Leave so much room free, grown with the text, between what stands in a layout and what comes next."""
    space = QSpacerItem(0, 0)
    layout.addItem(space)
    is_down = layout.direction() in (QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.BottomToTop)
    across, down = (0, size) if is_down else (size, 0)
    fixed, least = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum
    policies = (least, fixed) if is_down else (fixed, least)
    grow_with_text(space.changeSize, across, down, *(partial(QSizePolicy.Policy, each) for each in policies))


def set_text_size(desktop: QFont, percent: int) -> None:
    """Have all text so many percent as large as in the desktop's font, and what grows with it."""
    font = QFont(desktop)
    font.setFamilies(QApplication.font().families())  # a language may have added its own
    if desktop.pointSizeF() > 0:
        font.setPointSizeF(desktop.pointSizeF() * percent / 100)
    else:
        font.setPixelSize(round(desktop.pixelSize() * percent / 100))
    growth.cache_clear()  # before widgets are told of the font, for they ask at once
    QApplication.setFont(font)
    for owner, calls in list(_growing.items()):
        if not isValid(owner):
            del _growing[owner]
            continue
        for (method, fixed), sizes in calls.items():
            getattr(owner, method)(*fixed, *_all_grown(sizes))


def _all_grown(sizes: tuple[Size, ...]) -> list[object]:
    return [size() if callable(size) else grown(size) for size in sizes]
