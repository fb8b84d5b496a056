"""A script for another library, and a run of one held against ours, in the window."""

import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from core.export.libraries import finding
from core.export.libraries.names import LIBRARY_NAMES
from core.export.libraries.table import LIBRARIES
from gui.document import compare_dialog
from gui.document.compare_dialog import CompareDialog
from gui.document.script_dialog import ScriptDialog
from gui.look.theme import Scheme
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle
from tests.gui.look.color_vision import contrast

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def nothing_left(window: MainWindow) -> Iterator[None]:
    yield
    for box in (*window.findChildren(ScriptDialog), *window.findChildren(CompareDialog)):
        box.close()
    for box in window.findChildren(QMessageBox):
        box.close()
    QApplication.processEvents()


def scripts(window: MainWindow, name: str) -> ScriptDialog:
    window.actions_made["export_script"].trigger()
    dialog = window.findChildren(ScriptDialog)[-1]
    dialog.choice.choose(LIBRARIES[name])
    return dialog


def comparison(window: MainWindow, name: str) -> CompareDialog:
    window.actions_made["compare_library"].trigger()
    dialog = window.findChildren(CompareDialog)[-1]
    dialog.choice.choose(LIBRARIES[name])
    return dialog


def test_each_library_says_what_it_does_and_whether_there_is_a_script(window: MainWindow):
    window.open("csdn-2-3-1")
    dialog = scripts(window, "numpy")
    assert [dialog.choice.library.itemData(row) for row in range(dialog.choice.library.count())] == list(LIBRARY_NAMES)
    for name in LIBRARY_NAMES:
        dialog.choice.choose(LIBRARIES[name])
        can = dialog.shown()[0].startswith("A script prints")
        assert dialog.save.isEnabled() == dialog.copy.isEnabled() == can
        assert dialog.preview.isVisible() == can
        assert len(dialog.shown()) >= 3 or name == "numpy"
    dialog.choice.choose(LIBRARIES["opencv"])
    assert dialog.shown()[0].splitlines()[:2] == [
        "There is no script of this network for OpenCV ANN_MLP:",
        "•  OpenCV ANN_MLP has no sigmoid in hidden layers: choose tanh.",
    ]


def test_a_script_of_numpy_or_pytorch_may_print_the_last_iteration_alone(window: MainWindow):
    window.open("gad-3-2-1")
    dialog = scripts(window, "numpy")
    assert not dialog.last_alone.isHidden() and "json" in dialog.preview.toPlainText()
    dialog.last_alone.click()
    assert "iteration 20;" in dialog.shown()[0] and not dialog.choice.every.isEnabled()
    assert "json" not in dialog.preview.toPlainText() and "it prints iteration 20" in dialog.preview.toPlainText()
    dialog.choice.choose(LIBRARIES["keras"])  # which prints them all
    assert dialog.last_alone.isHidden() and dialog.choice.every.isEnabled()
    assert "iterations 0 to 20;" in dialog.shown()[0]


def test_a_script_with_a_million_weights_is_copied_and_not_shown(window: MainWindow):
    window.open("psi-2-1000-1000-2")
    dialog = scripts(window, "numpy")
    assert not dialog.preview.isVisible()
    assert dialog.preview.toPlainText() == ""
    assert dialog.save.isEnabled()
    assert dialog.copy.isEnabled()


def test_a_script_is_seen_copied_and_saved(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    window.open("csdn-2-3-1")
    dialog = scripts(window, "keras")
    assert "keras.Sequential" in dialog.preview.toPlainText()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.preview.toPlainText()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "net"), ""))
    dialog.save.click()
    assert (tmp_path / "net.py").read_text(encoding="utf-8") == dialog.preview.toPlainText()


def test_its_scenario_is_opened_as_one_that_is_in_no_file(window: MainWindow):
    dialog = scripts(window, "opencv")
    dialog.open_scenario.click()
    setup = window.readings.setup
    assert setup.rule.name == "sequential_update"
    assert setup.path is None


def test_nothing_is_run_before_it_is_asked_for(window: MainWindow, monkeypatch: pytest.MonkeyPatch):
    """A Python is asked whether it has a library; that runs neither the script nor the library."""
    ran: list[object] = []
    monkeypatch.setattr(compare_dialog, "run_script", lambda *_: ran.append(1))
    monkeypatch.setattr(finding, "has_modules", lambda *asked: ran.append(asked) or True)
    scripts(window, "keras").compare.click()
    dialog = window.findChildren(CompareDialog)[-1]
    assert dialog.library.name == "keras"
    for name in LIBRARY_NAMES:
        dialog.choice.choose(LIBRARIES[name])
    until_idle()
    assert 1 not in ran


def test_a_python_that_has_the_library_is_suggested(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    """The first on the path was, although it had not even NumPy."""
    first = tmp_path / "python3"
    first.write_text("#!/bin/sh\nexit 1\n")
    first.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    dialog = comparison(window, "mlxtend")
    assert dialog.by.program.text() == str(first)
    dialog.choice.choose(LIBRARIES["numpy"])
    qtbot.waitUntil(lambda: dialog.by.program.text() == sys.executable)
    dialog.choice.choose(LIBRARIES["synaptic"])
    assert dialog.by.program.text() == "node"


def test_a_program_that_is_typed_stays(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    window.open("csdn-2-3-1")
    may_answer = threading.Event()
    asked: list[bool] = []

    def has(*_: object) -> bool:
        asked.append(may_answer.wait(20))
        return True

    monkeypatch.setattr(finding, "has_modules", has)
    dialog = comparison(window, "numpy")
    dialog.by.program.setText(f" {sys.executable} ")
    may_answer.set()
    qtbot.waitUntil(lambda: bool(asked))
    until_idle()
    dialog.choice.last.setFocus()
    qtbot.keyClicks(dialog.choice.last, "1")
    assert dialog.by.program.text() == f" {sys.executable} "
    dialog.choice.last.show_value(1)
    dialog.run.click()
    assert dialog.verdict.text().startswith("The same")
    dialog.choice.choose(LIBRARIES["weka"])
    dialog.choice.choose(LIBRARIES["numpy"])
    assert dialog.by.program.text() == sys.executable


def test_a_script_is_run_and_its_states_stand_beside_ours(window: MainWindow, qtbot: QtBot):
    window.open("csdn-2-3-1")
    dialog = comparison(window, "numpy")
    dialog.by.program.setText(sys.executable)
    dialog.choice.last.show_value(4)
    dialog.choice.every.show_value(2)
    qtbot.mouseClick(dialog.run, Qt.MouseButton.LeftButton)
    assert dialog.verdict.text() == "The same, to 1e-12, at each of 3 states."
    assert [row[0] for row in dialog.shown()] == ["0", "2", "4"]
    states = [json.loads(line) for line in dialog.text.toPlainText().splitlines()]
    states[1]["weights"][0][0][0] += 0.5
    dialog.text.setPlainText("\n".join(map(json.dumps, states)))
    qtbot.mouseClick(dialog.compare, Qt.MouseButton.LeftButton)
    assert dialog.verdict.text() == "Apart from iteration 2 on, by more than 1e-12."
    assert dialog.shown()[1][3:5] == ["5.0e-01", "W11"]


def test_what_was_printed_is_opened_from_a_file(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    window.open("csdn-2-3-1")
    path = tmp_path / "printed.txt"
    path.write_text("nothing of ours")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog = comparison(window, "keras")
    dialog.open_output.click()
    assert dialog.text.toPlainText() == "nothing of ours"
    assert dialog.verdict.text().startswith("No state stands there: a script of Backstep prints each as a line")
    assert dialog.shown() == []


def test_of_what_is_long_the_field_shows_the_beginning_and_all_is_compared(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """A million weights are 20 MB a state: to lay them out took minutes, and 35 times their memory."""
    window.open("csdn-2-3-1")
    printed = tmp_path / "printed.txt"
    dialog = comparison(window, "numpy")
    dialog.by.program.setText(sys.executable)
    dialog.run.click()
    printed.write_text(f"{'loading ' * 100_000}\n{dialog.text.toPlainText()}", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(printed), ""))
    dialog.open_output.click()
    assert len(dialog.text.toPlainText()) < printed.stat().st_size
    assert dialog.text.toPlainText().endswith("…")
    assert len(dialog.shown()) == 21
    dialog.compare.click()
    assert len(dialog.shown()) == 21
    dialog.text.selectAll()
    dialog.text.insertPlainText("mine")
    dialog.compare.click()
    assert dialog.verdict.text().startswith("No state stands there")


def test_what_can_not_be_run_is_said(window: MainWindow, tmp_path: Path):
    window.open("csdn-2-3-1")
    dialog = comparison(window, "numpy")
    dialog.by.program.setText(str(tmp_path / "no-python"))
    dialog.run.click()
    assert "no-python can't be started: install it, or name where it is." in dialog.verdict.text()
    dialog.choice.choose(LIBRARIES["opencv"])
    dialog.run.click()
    assert "choose tanh" in dialog.verdict.text()


def test_packages_are_asked_for_where_they_are_needed(window: MainWindow):
    dialog = comparison(window, "numpy")
    assert not dialog.by.packages.isVisible()
    dialog.choice.choose(LIBRARIES["synaptic"])
    assert dialog.by.packages.isVisible()
    dialog.choice.choose(LIBRARIES["nnet"])
    assert not dialog.by.packages.isVisible()


@pytest.mark.parametrize("scheme", [Scheme.CONTRAST_DARK, Scheme.CONTRAST_LIGHT])
def test_in_high_contrast_the_rims_of_all_fields_are_seen(window: MainWindow, scheme: Scheme):
    """Qt drew them black on black: a field to paste into was nothing but its grey words."""
    window.theme.choose(scheme)
    dialog = comparison(window, "numpy")
    fields = (dialog.by.program, dialog.text, dialog.table, dialog.choice.last)
    until_idle()
    for field in fields:
        image = field.grab().toImage()
        middle = image.height() // 2
        rim = max(contrast(image.pixelColor(x, middle).name(), window.theme.colors.panel) for x in range(3))
        assert rim >= 4.5, field
    window.theme.choose(Scheme.SYSTEM)
