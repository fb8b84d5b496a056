"""Weights of other libraries opened in the window, and exported from it."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from core.setup.setup import open_setup
from core.weight_files.formats import read_weights
from gui.document.weights_dialog import WeightsDialog
from gui.window.main_window import MainWindow
from tests.core.weight_files.reference_files import FILES
from tests.gui.idle import until_done

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def nothing_left(window: MainWindow) -> Iterator[None]:
    yield
    for box in (*window.findChildren(WeightsDialog), *window.findChildren(QMessageBox)):
        box.close()
    QApplication.processEvents()


def asked(window: MainWindow, qtbot: QtBot) -> WeightsDialog:
    qtbot.waitUntil(lambda: len(window.findChildren(WeightsDialog)) == 1)
    return window.findChildren(WeightsDialog)[0]


def told(window: MainWindow, qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: len(window.findChildren(QMessageBox)) == 1)
    return window.findChildren(QMessageBox)[0]


def chosen(monkeypatch: pytest.MonkeyPatch, method: str, path: Path, kind: str = "") -> None:
    monkeypatch.setattr(QFileDialog, method, lambda *_: (str(path), kind))


def test_a_file_is_shown_and_goes_into_the_network_and_out_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open("psi-2-3-3-2")
    before = window.readings.setup
    window.commands.playback.run_to(30)
    qtbot.waitUntil(lambda: window.readings.state == 30)
    chosen(monkeypatch, "getOpenFileName", FILES / "brain-2-tanh.json")
    window.actions_made["open_weights"].trigger()
    dialog = asked(window, qtbot)
    assert [dialog.layers.item(1, column).text() for column in range(4)] == ["2", "3 × 2", "2", "tanh"]
    assert dialog.shown() == [
        "Weights stand there as (fan-out, fan-in): transposed.",
        "All layers, the last one too, have the activation tanh.",
        "The open network's hidden layers become those of the file: 2-3-2-2 in place of 2-3-3-2.",
    ]
    dialog.take.click()
    until_done(window)
    assert window.readings.network.sizes == (2, 3, 2, 2)
    assert window.readings.state == 0
    assert window.isWindowModified()
    assert window.actions_made["undo"].text() == "Undo take the weights of brain-2-tanh.json"
    found = read_weights(FILES / "brain-2-tanh.json")[1].values
    np.testing.assert_array_equal(window.readings.parameters, found.vector())
    window.actions_made["undo"].trigger()
    assert window.readings.setup is before


def test_what_does_not_fit_is_a_new_network_with_a_sample_of_zeros(window: MainWindow, qtbot: QtBot) -> None:
    window.open(FILES / "brain-2-sigmoid.json")
    dialog = asked(window, qtbot)
    assert not dialog.into.isEnabled() and dialog.new.isChecked()
    assert any("it can only be a new network" in sentence for sentence in dialog.shown())
    dialog.take.click()
    until_done(window)
    assert window.readings.network.sizes == (2, 3, 2, 2)
    assert window.readings.whole.inputs.tolist() == [[0.0, 0.0]]
    assert [str(window.readings.names.input(index)) for index in range(2)] == ["height", "width"]
    assert window.isWindowModified()


def test_a_dropped_file_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(FILES / "torch.safetensors"))])
    left, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(400.0, 300.0), Qt.DropAction.CopyAction, data, left, no_key))
    assert "The activations are those of the open network: sigmoid, sigmoid." in asked(window, qtbot).shown()


def test_a_pickle_is_refused_with_the_lines_that_convert_it(window: MainWindow, qtbot: QtBot) -> None:
    before = window.readings.setup
    window.open(FILES / "torch.pt")
    text = told(window, qtbot).text()
    assert "is a pickle" in text
    assert 'save_file(torch.load("torch.pt", weights_only=True), "torch.safetensors")' in text
    assert window.readings.setup is before


def test_nothing_changes_where_it_is_called_off(window: MainWindow, qtbot: QtBot) -> None:
    before = window.readings.setup
    window.open(FILES / "torch.npz")
    asked(window, qtbot).reject()
    assert window.readings.setup is before
    assert not window.isWindowModified()


def test_the_state_on_the_screen_is_written(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window.commands.playback.run_to(40)
    qtbot.waitUntil(lambda: window.readings.state == 40)
    window.commands.playback.seek(25)
    for name, kind in (("a", "PyTorch, a state_dict (*.safetensors)"), ("b.npz", ""), ("c.net", "ONNX (*.onnx)")):
        chosen(monkeypatch, "getSaveFileName", tmp_path / name, kind)
        window.actions_made["export_weights"].trigger()
        assert "Written to" in told(window, qtbot).text()
        told(window, qtbot).close()
        qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".ini") == [
        "a.safetensors",
        "b.npz",
        "c.net",
    ]
    found = read_weights(tmp_path / "b.npz")[1].values
    np.testing.assert_array_equal(found.vector(), window.readings.parameters)


def test_what_cannot_be_written_is_said(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    chosen(monkeypatch, "getSaveFileName", tmp_path / "x.net", "FANN (*.net)")
    window.actions_made["export_weights"].trigger()
    assert "FANN 2.2 has no softmax" in told(window, qtbot).text()
    assert not (tmp_path / "x.net").exists()


def test_while_somebody_practises_no_weights_are_opened_and_it_is_said_why(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_made["practise"].trigger()
    until_done(window)
    window.open(FILES / "torch.npz")
    assert window.statusBar().currentMessage() == window.actions_made["open_weights"].statusTip() != ""
    assert not window.findChildren(WeightsDialog)
