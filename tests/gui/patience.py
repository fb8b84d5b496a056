"""Waiting for what a test wants: as long as it takes, and no longer.

pytest-qt and QTest look every 10 ms, and sleep meanwhile or look at nothing else: over all tests that is a good while.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

LONGEST = 120_000  # ms: on a machine that has much else to do only what never comes fails


def handle_next(_qtbot: QtBot, at_most: int) -> None:
    """Wait for events, `at_most` milliseconds, and handle those that come together, and what is to be deleted later.

    One round, and not a loop until nothing comes: a job that keeps reporting would be over first.
    """
    latest = QTimer(singleShot=True, interval=at_most)  # an event at the latest
    latest.start()
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def shown(qtbot: QtBot, widget: QWidget, *, timeout: int = LONGEST) -> Iterator[None]:
    """Wait at the end until `widget`, a window, is on the screen."""
    yield
    qtbot.waitUntil(lambda: widget.windowHandle().isExposed(), timeout=timeout)
