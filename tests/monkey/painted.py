"""Nothing stays painted that is not there: painting the whole window once more gives the same picture."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

SAME = 2  # times in a row that it is the same before it is taken for standing still
APART = 0.03  # seconds
PATIENCE = 10.0  # seconds
SECOND = 1000  # milliseconds from one time of a clock to the next
ROUNDED = 8  # of 255: what is half transparent may be so much lighter or darker where only a part is painted


def on_the_screen(window: QWidget) -> np.ndarray:
    """The pixels of the window as the screen has them."""
    image = window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def standing_still(window: QWidget, pump: Callable[[float], None]) -> np.ndarray | None:
    """The screen once it stays the same; None where it does not."""
    shown, same, until = on_the_screen(window), 0, time.monotonic() + PATIENCE
    while same < SAME:
        if time.monotonic() > until:
            return None
        pump(APART)
        before, shown = shown, on_the_screen(window)
        same = same + 1 if np.array_equal(before, shown) else 0
    return shown


class NoTips(QObject):
    """Lets no tool tip come up, as long as it filters the application's events."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.ToolTip


@contextmanager
def clocks_stopped(window: QWidget) -> Iterator[None]:
    """Let the clocks of a window stand meanwhile: one that goes on between two looks is painted otherwise with reason."""
    repeated = [timer for timer in window.findChildren(QTimer) if timer.isActive() and not timer.isSingleShot()]
    clocks = [timer for timer in repeated if timer.interval() == SECOND]
    for clock in clocks:
        clock.stop()
    try:
        yield
    finally:
        for clock in clocks:
            clock.start()


def left_behind(window: QWidget, pump: Callable[[float], None], folder: Path, called: str) -> str | None:
    """What of the window is another picture once everything is painted anew; it is kept in `folder`."""
    before = standing_still(window, pump)
    for widget in (window, *window.findChildren(QWidget)):
        widget.update()
    pump(APART)
    after = on_the_screen(window)
    if before is None:
        return "the window does not come to rest"
    if before.shape == after.shape and not _apart(before, after).any():
        return None
    for name, pixels in (("before", before), ("after", after)):
        height, width = pixels.shape
        image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
        image.save(str(folder / f"{called}-{name}.png"))
    if before.shape != after.shape:
        return f"the window is {after.shape} pixels large instead of {before.shape}"
    rows, columns = np.nonzero(_apart(before, after))
    within = f"x {columns.min()}–{columns.max()}, y {rows.min()}–{rows.max()}"
    place = window.childAt(int(np.median(columns)), int(np.median(rows)))
    return f"{len(rows)} pixels are others once all is painted anew: {within} in {place}; see {folder}/{called}-*.png"


def _apart(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """Which pixels are others, in any of their colours, by more than rounding."""
    colors = [image.view(np.uint8).reshape(*image.shape, 4)[:, :, :3].astype(np.int16) for image in (before, after)]
    return np.abs(colors[0] - colors[1]).max(axis=2) > ROUNDED


def is_shown() -> bool:
    """Whether a menu or a dialog is open, which covers what is looked at."""
    return QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None
