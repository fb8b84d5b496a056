"""What tests wait by: no moment is waited out, and what is waited for is seen as soon as it is there."""

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.idle import until_done

AN_HOUR = 3_600_000  # ms


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def moment(widget: QWidget, interval: int) -> tuple[QTimer, list[int]]:
    """A moment of a widget, and the intervals with which it has ended."""
    timer, ended = QTimer(widget, singleShot=True, interval=interval), []
    timer.timeout.connect(lambda: ended.append(timer.interval()))
    timer.start()
    return timer, ended


def test_a_moment_passes_at_once_and_is_as_long_as_ever_the_next_time(widget: QWidget):
    timer, ended = moment(widget, AN_HOUR)
    until_done(widget)
    assert len(ended) == 1 and not timer.isActive() and timer.interval() == AN_HOUR


def test_what_follows_from_a_moment_is_done_too(widget: QWidget):
    timer, _ = moment(widget, AN_HOUR)
    later: list[list[int]] = []
    timer.timeout.connect(lambda: later.append(moment(widget, AN_HOUR)[1]))
    until_done(widget)
    assert [len(ended) for ended in later] == [1]


def test_a_moment_that_begins_anew_takes_its_time(widget: QWidget):
    timer, ended = moment(widget, 1)
    timer.timeout.connect(lambda: timer.start() if len(ended) < 3 else None)
    until_done(widget)
    assert len(ended) == 3 and ended[-1] == 1


def test_what_is_waited_for_is_seen_though_nothing_comes_after_it(qtbot: QtBot):
    gone: list[str] = []
    each = QObject()
    each.destroyed.connect(lambda: gone.append("it"))
    QTimer.singleShot(0, each.deleteLater)
    qtbot.waitUntil(lambda: gone == ["it"])


def test_a_window_is_waited_for_until_it_is_on_the_screen(widget: QWidget, qtbot: QtBot):
    with qtbot.waitExposed(widget):
        widget.show()
    assert widget.windowHandle().isExposed()
