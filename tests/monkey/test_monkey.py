"""Some of what `python -m tests.monkey` does by the thousand, and that it finds what it looks for."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.questions import ask, choose
from gui.formulas import tex_to_svg
from gui.threads.garbage_collector import Collector
from gui.window.view_tabs import ViewTabs
from tests.gui import drawn_once
from tests.gui.idle import until_idle
from tests.monkey.painted import clocks_stopped, is_shown, left_behind
from tests.monkey.play import play, shortest
from tests.monkey.stage import Stage

EVENTS = 300


@pytest.fixture(autouse=True, scope="module")
def collector(qapp: object) -> Collector:
    """Garbage is collected where the program collects it."""
    return Collector(qapp)


@pytest.fixture(autouse=True)
def typeset_once(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """What one window has typeset is there for the next: that is half of all the work."""
    monkeypatch.setattr(tex_to_svg, "typeset", drawn_once.typesetting(tmp_path_factory))


@pytest.mark.slow
def test_nothing_that_anybody_does_leads_to_a_fault(qtbot: QtBot):
    report = play(1, range(EVENTS))
    assert report.fault is None, f"{report.last_events(0)}\n{report.fault}"
    assert len(report.done) == EVENTS


@pytest.mark.slow
def test_a_fault_is_found_with_the_fewest_events_that_lead_to_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    def broken(_views: ViewTabs, name: str) -> None:
        raise ZeroDivisionError(name)

    seed = 7  # of which the last few events lead to it
    monkeypatch.setattr(ViewTabs, "show_view", broken)
    report = play(seed, range(200))
    assert report.fault is not None
    assert "ZeroDivisionError" in report.fault
    last = len(report.done) - 1
    again = shortest(seed, last, lambda tail: play(seed, tail).fault is not None)
    assert again.stop == last + 1 and 1 <= len(again) <= last
    assert "ZeroDivisionError" in (play(seed, again).fault or "")
    shorter = range(again.stop - len(again) // 2, again.stop)
    assert play(seed, shorter).fault is None


@pytest.mark.slow
def test_a_question_that_an_answer_leads_to_is_answered_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    left: list[str] = []

    def leave() -> None:
        asked = QApplication.activeModalWidget()
        if isinstance(asked, QDialog):
            left.append(asked.windowTitle())
            asked.reject()

    def ask_twice(stage: Stage) -> str:
        def go_on(_answer: QMessageBox.StandardButton) -> None:
            QTimer.singleShot(5000, stage.window, leave)
            choose(stage.window, "Second", ("And now?", ""), ("This",))

        ask(stage.window, "First", ("What is to be done?", ""), (QMessageBox.StandardButton.Save,), go_on)
        return "asked twice" if stage.wait_until(lambda: not is_shown(), 10) else "waited in vain"

    monkeypatch.setattr("tests.monkey.play.EVENTS", {ask_twice: 1})
    assert play(1, range(1)).done == ["asked twice"]
    assert left == []


class Forgetful(QWidget):
    """Is another colour, and is not painted anew."""

    color = "#ffffff"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self.color))
        painter.end()


def test_what_stays_painted_is_found(qtbot: QtBot, tmp_path: Path):
    widget = Forgetful()
    qtbot.addWidget(widget)
    widget.resize(60, 40)
    with qtbot.waitExposed(widget):
        widget.show()

    def pump(_seconds: float) -> None:
        until_idle()

    assert left_behind(widget, pump, tmp_path, "good") is None
    widget.color = "#000000"
    found = left_behind(widget, pump, tmp_path, "bad")
    assert found is not None
    assert "2400 pixels are others" in found
    assert (tmp_path / "bad-before.png").exists()


def test_clocks_stand_while_it_is_looked_at_what_is_painted(qtbot: QtBot):
    widget = QWidget()
    qtbot.addWidget(widget)
    clock, other, once = (QTimer(widget, interval=interval) for interval in (1000, 40, 1000))
    once.setSingleShot(True)
    for timer in (clock, other, once):
        timer.start()
    with clocks_stopped(widget):
        assert [timer.isActive() for timer in (clock, other, once)] == [False, True, True]
    assert clock.isActive()
