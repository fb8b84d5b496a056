"""Faults of the program's own: one notice, made in the window's thread, with all that a report needs."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.base.version import VERSION
from gui.dialogs.about import AboutDialog
from gui.dialogs.program_faults import Faults
from gui.window.main_window import MainWindow


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def faults(widget: QWidget, tmp_path: Path) -> Iterator[Faults]:
    made = Faults(widget, tmp_path / "logs" / "backstep.log", lambda: "gad-3-2-1 (3-2-1), iteration 7 of 9")
    made.install()
    yield made
    made.remove()


def notices(widget: QWidget) -> list[QMessageBox]:
    return [each for each in widget.findChildren(QMessageBox) if each.isVisible()]


def happen() -> None:
    try:
        raise ZeroDivisionError("by hand")
    except ZeroDivisionError:
        sys.excepthook(*sys.exc_info())


def test_a_fault_in_another_thread_is_told_of_in_the_windows(
    qtbot: QtBot, widget: QWidget, faults: Faults, tmp_path: Path
):
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    assert not notices(widget), "made in the thread in which it happened"
    qtbot.waitUntil(lambda: len(notices(widget)) == 1)
    report = notices(widget)[0].detailedText()
    for part in (
        "ZeroDivisionError",
        "Traceback",
        "gad-3-2-1 (3-2-1), iteration 7 of 9",
        f"Backstep {VERSION}",
        "PySide6",
        str(tmp_path),
    ):
        assert part in report
    assert "ZeroDivisionError" in (tmp_path / "logs" / "backstep.log").read_text(encoding="utf-8")


def test_many_faults_are_one_notice_that_counts(qtbot: QtBot, widget: QWidget, faults: Faults):
    for _ in range(60):
        happen()
        QApplication.processEvents()
    (notice,) = notices(widget)
    assert "ZeroDivisionError: by hand" in notice.informativeText()
    assert "since then: 59." in notice.informativeText()


def test_after_it_is_closed_the_next_one_is_told_of_again(qtbot: QtBot, widget: QWidget, faults: Faults):
    for _ in range(2):
        happen()
        qtbot.waitUntil(lambda: len(notices(widget)) == 1)
        assert "since then" not in notices(widget)[0].informativeText()
        notices(widget)[0].close()
        qtbot.waitUntil(lambda: not notices(widget))


def test_a_fault_while_something_is_being_destroyed_is_heard_of(qtbot: QtBot, widget: QWidget, faults: Faults):
    class Doomed:
        def __del__(self) -> None:
            raise KeyError("gone")

    Doomed()
    qtbot.waitUntil(lambda: len(notices(widget)) == 1)
    assert "KeyError" in notices(widget)[0].informativeText()


def test_the_report_can_be_copied(qtbot: QtBot, widget: QWidget, faults: Faults):
    happen()
    qtbot.waitUntil(lambda: len(notices(widget)) == 1)
    notice = notices(widget)[0]
    (copy,) = [button for button in notice.buttons() if button.text() == "Copy the report"]
    copy.click()
    assert "by hand" in QApplication.clipboard().text()
    assert f"Backstep {VERSION}" in QApplication.clipboard().text()


def test_a_home_that_can_not_be_written_to_is_no_reason_to_be_silent(qtbot: QtBot, widget: QWidget, tmp_path: Path):
    (tmp_path / "logs").write_text("a file where the folder should be")
    faults = Faults(widget, tmp_path / "logs" / "backstep.log", str)
    faults.install()
    try:
        QTimer.singleShot(0, widget, happen)
        qtbot.waitUntil(lambda: len(notices(widget)) == 1)
    finally:
        faults.remove()


def test_about_names_the_log(window: MainWindow):
    window.actions_made["about"].trigger()
    (about,) = window.findChildren(AboutDialog)
    text = about.text.toPlainText()
    assert str(Path(window.settings.fileName()).with_name("backstep.log")) in text
    assert VERSION in text
    about.close()
