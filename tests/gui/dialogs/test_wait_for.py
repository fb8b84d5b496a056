"""Long work that the user waits for: it is done, it fails, or it is called off."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.base.errors import ScenarioError
from core.base.file_faults import FileFault
from gui.dialogs.wait_for import wait_for
from gui.threads.job import CancelledError, Job, Report


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def dialogs(widget: QWidget) -> list[QProgressDialog]:
    return [each for each in widget.findChildren(QProgressDialog) if each.isVisible()]


def test_what_is_quick_is_done_without_a_word(widget: QWidget):
    here = threading.current_thread()
    there = wait_for(widget, "Working …", lambda _report: threading.current_thread())
    assert there is not here
    assert not widget.findChildren(QProgressDialog)


def test_what_it_raises_is_raised_here(widget: QWidget):
    def refuse(_report: Report) -> None:
        raise ScenarioError("a.toml", "", FileFault.MISSING())

    with pytest.raises(ScenarioError, match="a.toml: there is no such file"):
        wait_for(widget, "Working …", refuse)


def test_a_fault_of_our_own_is_not_swallowed(widget: QWidget):
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        wait_for(widget, "Working …", lambda _report: 1 // 0)


def test_what_takes_long_says_so_and_ends(widget: QWidget):
    go_on = threading.Event()
    seen: list[str] = []

    def look() -> None:
        if dialogs(widget):
            seen.append(dialogs(widget)[0].labelText())
            go_on.set()
            watching.stop()

    watching = QTimer(widget, interval=10)
    watching.timeout.connect(look)
    watching.start()
    assert wait_for(widget, "Working …", lambda _report: go_on.wait(60)) is True
    assert seen == ["Working …"]
    assert not dialogs(widget)


def test_what_ends_just_when_patience_does_is_over(widget: QWidget, monkeypatch: pytest.MonkeyPatch):
    """Both in one turn of the event loop: the dialog that came then waited for ever."""
    monkeypatch.setattr("gui.dialogs.wait_for.PATIENCE", 0)
    stuck = QTimer(widget, singleShot=True, interval=20_000)
    stuck.timeout.connect(lambda: [dialog.cancel() for dialog in dialogs(widget)])
    stuck.start()
    for number in range(300):
        assert wait_for(widget, "Working …", lambda _report, number=number: number) == number
    assert not dialogs(widget)


def test_what_says_nothing_meanwhile_is_left_to_itself_when_it_is_called_off(qtbot: QtBot, widget: QWidget):
    """Reading a file says not how far it is: the window must not wait for it, nor take what comes of it."""
    go_on = threading.Event()

    def cancel() -> None:
        if dialogs(widget):
            dialogs(widget)[0].findChild(QPushButton).click()
            watching.stop()

    watching = QTimer(widget, interval=10)
    watching.timeout.connect(cancel)
    watching.start()
    with pytest.raises(CancelledError):
        wait_for(widget, "Working …", lambda _report: go_on.wait(60))
    (job,) = widget.findChildren(Job)
    assert job.is_running
    go_on.set()
    qtbot.waitUntil(lambda: not widget.findChildren(Job))


def test_what_takes_long_can_be_called_off(qtbot: QtBot, widget: QWidget):
    stood: list[str] = []

    def work(report: Report) -> None:
        while True:
            report(1, 2)
            threading.Event().wait(0.01)

    def cancel() -> None:
        if dialogs(widget):
            stood.append("waited")
            dialogs(widget)[0].findChild(QPushButton).click()
            watching.stop()

    watching = QTimer(widget, interval=10)
    watching.timeout.connect(cancel)
    watching.start()
    with pytest.raises(CancelledError):
        wait_for(widget, "Working …", work)
    assert stood == ["waited"]
    QApplication.processEvents()
    assert not dialogs(widget)
    qtbot.waitUntil(lambda: not widget.findChildren(Job))


def test_it_says_how_far_it_is(widget: QWidget):
    go_on = threading.Event()
    seen: list[tuple[int, int]] = []

    def look() -> None:
        if dialogs(widget) and dialogs(widget)[0].maximum():
            seen.append((dialogs(widget)[0].value(), dialogs(widget)[0].maximum()))
            go_on.set()
            watching.stop()

    def work(report: Report) -> bool:
        while not go_on.wait(0.01):
            report(3, 7)
        return True

    watching = QTimer(widget, interval=10)
    watching.timeout.connect(look)
    watching.start()
    assert wait_for(widget, "Working …", work) is True
    assert seen == [(3, 7)]


@pytest.mark.parametrize("patience", [0, 60_000])
def test_work_that_is_called_off_as_the_window_closes_is_waited_for_no_longer(
    widget: QWidget, monkeypatch: pytest.MonkeyPatch, patience: int
):
    """Both before anything is said, and while the dialog is there: the program did not end."""
    monkeypatch.setattr("gui.dialogs.wait_for.PATIENCE", patience)

    def work(report: Report) -> None:
        while True:
            report(1, 2)
            threading.Event().wait(0.01)

    def close() -> None:
        if patience or dialogs(widget):
            for job in widget.findChildren(Job):
                job.cancel()
            watching.stop()

    watching = QTimer(widget, interval=50)
    watching.timeout.connect(close)
    watching.start()
    with pytest.raises(CancelledError):
        wait_for(widget, "Working …", work)
    assert not dialogs(widget)


def test_a_dialog_may_be_gone_before_the_work_that_it_left(qtbot: QtBot, widget: QWidget):
    go_on = threading.Event()
    dialog = QWidget(widget)
    job = Job(lambda _report: go_on.wait(60), lambda fault: None, dialog)
    job.start()
    job.leave()
    shiboken6.delete(dialog)  # Qt would end the program with a thread that is still at work
    assert widget.findChildren(Job) == [job]
    go_on.set()
    qtbot.waitUntil(lambda: not widget.findChildren(Job))
