"""Waiting for what a test wants: as long as it takes, and no longer.

pytest-qt and QTest look every 10 ms, and sleep meanwhile or look at nothing else: over all tests that is a good while.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

LONGEST = 120_000  # ms: on a machine that has much else to do only what never comes fails


def handle_next(_qtbot: QtBot, at_most: int) -> None:
    """Wait for events, `at_most` milliseconds, and handle those that come together; in a loop, so that what is to be
    deleted later is.
    """
    loop, dispatcher = QEventLoop(), QAbstractEventDispatcher.instance()
    have_come = False

    def come() -> None:
        nonlocal have_come
        have_come = True

    def leave() -> None:
        if have_come:
            loop.quit()

    latest = QTimer(loop, singleShot=True, interval=at_most)
    latest.timeout.connect(loop.quit)
    latest.start()
    dispatcher.awake.connect(come)
    dispatcher.aboutToBlock.connect(leave)
    loop.exec()
    dispatcher.aboutToBlock.disconnect(leave)
    dispatcher.awake.disconnect(come)


@contextmanager
def shown(qtbot: QtBot, widget: QWidget, *, timeout: int = LONGEST) -> Iterator[None]:
    """Wait at the end until `widget`, a window, is on the screen."""
    yield
    qtbot.waitUntil(lambda: widget.windowHandle().isExposed(), timeout=timeout)
