"""A network built by hand in the window gives the same numbers everywhere, to 12 significant digits."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.export.libraries.table import LIBRARIES
from core.network.elements import Weight
from core.saved_run.reader import read_saved_run
from core.setup.setup import open_setup
from core.training.run import Run
from gui.document.script_dialog import ScriptDialog
from gui.views.network.page import NetworkPage
from gui.views.samples.page import SamplesPage
from gui.window.main_window import MainWindow
from tests import ROOT

STATES = 400
# Four inputs and two classes a row, as a spreadsheet hands them over.
ROWS = [[(i * j) % 7 / 7 for j in range(1, 5)] + [float(i % 2), float((i + 1) % 2)] for i in range(1, 13)]


def write(field: QWidget, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def choose(box: QWidget, word: str) -> None:
    """By the keys, as someone does who has no mouse."""
    box.setFocus()
    box.showPopup()
    place = box.findText(word)
    assert place >= 0, word
    box.view().setCurrentIndex(box.model().index(place, 0))
    QTest.keyClick(box.view(), Qt.Key.Key_Return)


def numbers_in(said: dict[str, object]) -> list[float]:
    """All numbers of an answer, one after the other."""
    found: list[float] = [float(said["error"])]

    def walk(part: object) -> None:
        if isinstance(part, list):
            for each in part:
                walk(each)
        else:
            found.append(float(part))

    for key in ("outputs", "weights", "biases"):
        walk(said[key])
    return found


def printed(script: Path) -> dict[str, object]:
    said = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=True).stdout
    lines = (line.split(" ", maxsplit=1) for line in said.splitlines())
    return {name: ast.literal_eval(values) for name, values in lines}


@pytest.fixture
def built(window: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """A 4-5-3-2 network, made in the panel, with samples from the clipboard; trained to state 400."""
    window.actions_made["new"].trigger()
    window.views.show_view("network")
    page = window.views.page(NetworkPage)
    write(page.layers.sizes[0], "4")
    write(page.layers.sizes[1], "5")
    QTest.mouseClick(page.layers.adds[1], Qt.MouseButton.LeftButton)
    write(page.layers.sizes[2], "3")
    write(page.layers.sizes[3], "2")
    choose(page.layers.activations[0], "tanh")
    choose(page.layers.activations[1], "relu")
    choose(page.layers.activations[2], "softmax")
    choose(page.layers.biases[1], "fixed")
    choose(page.training.loss, "cross-entropy")
    write(page.training.rate, "1/8")
    write(page.training.batch, "5")
    write(page.training.l2, "0,001")
    window.views.show_view("samples")
    QGuiApplication.clipboard().setText("\n".join("\t".join(map(str, row)) for row in ROWS))
    QTest.mouseClick(window.views.page(SamplesPage).paste, Qt.MouseButton.LeftButton)
    (question,) = window.views.page(SamplesPage).findChildren(QMessageBox)
    (replace,) = [button for button in question.buttons() if button.text() == "Replace all samples"]
    QTest.mouseClick(replace, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(
        window.diagram.viewport(), Qt.MouseButton.LeftButton, pos=window.diagram.viewport_point(Weight(0, 0, 0))
    )
    QTest.keyClicks(window.diagram.number_editing.editor, "-1/3")
    QTest.keyClick(window.diagram.number_editing.editor, Qt.Key.Key_Return)
    model = window.model
    assert model.readings.network.sizes == (4, 5, 3, 2)
    assert model.readings.setup.start[0] == -1 / 3
    assert np.hstack((model.readings.setup.samples.inputs, model.readings.setup.samples.targets)).tolist() == ROWS
    model.commands.playback.run_to(STATES)
    qtbot.waitUntil(lambda: model.readings.state == STATES)
    return window


@pytest.fixture
def exported(built: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path, Path]:
    """The scenario, the NumPy script and the PyTorch script of it."""
    scenario, numpy, torch = paths = tmp_path / "mine.toml", tmp_path / "mine.py", tmp_path / "mine-torch.py"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(scenario), ""))
    built.actions_made["save"].trigger()
    built.actions_made["export_script"].trigger()
    (dialog,) = built.findChildren(ScriptDialog)
    dialog.last_alone.setChecked(True)
    for path, library in ((numpy, "numpy"), (torch, "pytorch")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        dialog.choice.choose(LIBRARIES[library])
        QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    dialog.close()
    return paths


def on_the_screen(window: MainWindow) -> list[float]:
    model = window.model
    trace = model.readings.batch_trace
    here = {
        "error": model.readings.error,
        "outputs": trace.forward.outputs.tolist(),
        "weights": [matrix.tolist() for matrix in trace.weights],
        "biases": [vector.tolist() for vector in trace.biases],
    }
    return numbers_in(here)


def test_the_same_numbers_in_the_window_the_command_line_and_the_script(built: MainWindow, exported):
    scenario, numpy, _ = exported
    words = [sys.executable, "main.py", "run", str(scenario), "--iterations", str(STATES), "--json"]
    answered = json.loads(subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True).stdout)
    expected = on_the_screen(built)
    assert len(expected) == 1 + 5 * 2 + (4 * 5 + 5 * 3 + 3 * 2) + (5 + 3 + 2)
    for said in (answered, printed(numpy)):
        assert numbers_in(said) == pytest.approx(expected, rel=0.5e-12, abs=0.0)


@pytest.mark.pytorch
def test_the_same_numbers_in_pytorch(built: MainWindow, exported):
    assert numbers_in(printed(exported[2])) == pytest.approx(on_the_screen(built), rel=0.5e-12, abs=0.0)


def test_what_is_saved_is_what_is_opened(built: MainWindow, tmp_path: Path):
    for name in ("mine.toml", "mine.backstep"):
        assert built.document.save_to(tmp_path / name)
        run = Run(open_setup(tmp_path / name))
        run.advance(STATES)
        assert run.history.newest[1].tolist() == built.model.readings.parameters.tolist()
    saved = read_saved_run(tmp_path / "mine.backstep")
    assert saved.snapshot.parameters.tolist() == built.model.readings.parameters.tolist()
