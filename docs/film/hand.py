"""The pointer and the keyboard of a virtual screen, moved as a hand moves them: X delivers all of it."""

import subprocess
import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEasingCurve, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QWidget

from gui.window.main_window import MainWindow

TICK = 1 / 30  # seconds between two places of the pointer: the film has no more pictures
GLIDE = 0.8  # seconds from one thing pointed at to the next
SHORTEST_RUN, LONGEST_RUN = 2.5, 8.0  # seconds
_EASED = QEasingCurve(QEasingCurve.Type.InOutCubic)


class Hand:
    """What does things at the window. Each act is a generator of the seconds to wait before it goes on."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def point_at(self, name: str) -> Iterator[float]:
        """Glide to what is called so in the diagram.

        Raises
        ------
        KeyError
            If nothing is.
        """
        element = self.window.readings.names.search.find(name)
        if element is None:
            raise KeyError(name)
        diagram = self.window.diagram
        yield from self._glide(diagram.viewport().mapToGlobal(diagram.viewport_point(element)), GLIDE)

    def click(self) -> Iterator[float]:
        """Press the left button where the pointer is."""
        _xdotool("click", "1")
        yield TICK

    def press(self, key: str) -> Iterator[float]:
        """Press a key, as xdotool calls it, in the window that has the keyboard."""
        _xdotool("key", key)
        yield TICK

    def take_keyboard(self) -> Iterator[float]:
        """Give the window the keyboard: a virtual screen has nobody that does."""
        _xdotool("windowfocus", str(int(self.window.winId())))
        self.window.diagram.setFocus()
        yield TICK

    def close_others(self) -> Iterator[float]:
        """Close what opened beside the window, and give the keyboard back to it."""
        for other in QApplication.topLevelWidgets():
            if (
                other.isVisible()
                and other is not self.window
                and other.windowFlags() & Qt.WindowType.WindowCloseButtonHint
            ):
                other.close()
        yield from self.take_keyboard()

    def train(self, state: int) -> Iterator[float]:
        """Press Run, and pause once this state is reached: however fast the machine is, so far the film sees it go."""
        self.window.diagram.setFocus()
        began = time.monotonic()
        yield from self.press("space")
        while self.window.readings.history.last < state and time.monotonic() - began < LONGEST_RUN:
            yield TICK
        left = SHORTEST_RUN - (time.monotonic() - began)
        if left > 0:
            yield left
        yield from self.press("space")
        yield 0.5

    def drag(
        self, widget: QWidget, begin: tuple[float, float], end: tuple[float, float], seconds: float
    ) -> Iterator[float]:
        """Drag from one place of a widget to another, both in shares of its width and height."""
        yield from self._glide(_place(widget, begin), GLIDE)
        _xdotool("mousedown", "1")
        yield from self._glide(_place(widget, end), seconds)
        _xdotool("mouseup", "1")
        yield TICK

    def draw(self, widget: QWidget, stroke: Sequence[tuple[float, float]]) -> Iterator[float]:
        """Draw one stroke through places of a widget, in shares of its width and height."""
        yield from self._glide(_place(widget, stroke[0]), GLIDE)
        _xdotool("mousedown", "1")
        for place in stroke[1:]:
            yield from self._glide(_place(widget, place), GLIDE / 4)
        _xdotool("mouseup", "1")
        yield TICK

    def _glide(self, end: QPoint, seconds: float) -> Iterator[float]:
        begin, ticks = QCursor.pos(), max(1, round(seconds / TICK))
        for tick in range(1, ticks + 1):
            share = _EASED.valueForProgress(tick / ticks)
            QCursor.setPos(begin + (end - begin) * share)
            yield TICK


def _place(widget: QWidget, share: tuple[float, float]) -> QPoint:
    return widget.mapToGlobal(QPoint(round(share[0] * widget.width()), round(share[1] * widget.height())))


def _xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True)  # noqa: S603, S607
