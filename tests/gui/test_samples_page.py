"""The samples in a table: edited, pasted from a spreadsheet, imported, exported; all of it undone again."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit

from core.samples import Samples
from gui.main_window import MainWindow
from gui.samples.page import SamplesPage


@pytest.fixture
def page(window: MainWindow) -> SamplesPage:
    window.actions_made.new.trigger()
    window.views.show_view("samples")
    return window.samples_page


def type_into(page: SamplesPage, row: int, column: int, text: str) -> None:
    page.table.setCurrentIndex(page.model.index(row, column))
    page.table.edit(page.model.index(row, column))
    editor = page.table.viewport().findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    for _ in range(3):  # the table takes what was typed after the key, and the lesson after the table
        QApplication.processEvents()


def test_a_cell_is_typed_and_undone(window: MainWindow, page: SamplesPage):
    workbench = window.workbench
    type_into(page, 1, 0, "1/4")
    assert workbench.lesson.samples.inputs[1].tolist() == [0.25, 1.0]
    assert workbench.undo.undoText() == "change a sample"
    type_into(page, 1, 2, "much")
    assert '"much" is no number' in page.said.text()
    assert "Sample 2" in page.said.text()
    workbench.undo.undo()
    assert workbench.lesson.samples.inputs[1].tolist() == [0.0, 1.0]


def test_samples_are_added_sorted_and_deleted(window: MainWindow, page: SamplesPage):
    workbench = window.workbench
    page.add.click()
    assert len(workbench.lesson.samples.inputs) == 5
    page._sort(2)
    assert workbench.lesson.samples.targets[:, 0].tolist() == [0.0, 0.0, 0.0, 1.0, 1.0]
    page._sort(2)
    assert workbench.lesson.samples.targets[:, 0].tolist() == [1.0, 1.0, 0.0, 0.0, 0.0]
    page.table.selectRow(0)
    page.delete.click()
    assert len(workbench.lesson.samples.inputs) == 4
    page.table.selectAll()
    page.delete.click()
    assert "last sample" in page.said.text()
    for _ in range(4):
        workbench.undo.undo()
    assert len(workbench.lesson.samples.inputs) == 4
    assert not workbench.undo.canUndo()


def test_what_a_german_spreadsheet_copies_is_pasted(window: MainWindow, page: SamplesPage):
    QGuiApplication.clipboard().setText("0,5\t1\t0\n0,25\t−2\t1")
    page.paste.click()
    assert window.workbench.lesson.samples.inputs.tolist() == [[0.5, 1.0], [0.25, -2.0]]
    assert window.workbench.lesson.samples.targets.tolist() == [[0.0], [1.0]]
    QGuiApplication.clipboard().setText("1\t2\t3\nx\t2\t3")
    page.paste.click()
    assert 'row 2, column 1: "x" stands there' in page.said.text()
    assert len(window.workbench.lesson.samples.inputs) == 2


def test_other_columns_make_the_network_fit(window: MainWindow, page: SamplesPage):
    QGuiApplication.clipboard().setText("1\t2\t3\t4\t1\n5\t6\t7\t8\t0")
    page.paste.click()
    assert window.workbench.network.sizes == (4, 2, 1)
    window.workbench.undo.undo()
    assert window.workbench.network.sizes == (2, 2, 1)


def test_normalised_inputs_and_why(window: MainWindow, page: SamplesPage):
    QGuiApplication.clipboard().setText("10\t1\t0\n20\t3\t1")
    page.paste.click()
    page.normalise.click()
    assert window.workbench.lesson.samples.inputs.tolist() == [[0.0, 0.0], [1.0, 1.0]]
    assert "sigmoid" in page.normalise.toolTip()


def test_a_file_is_imported_as_it_is_shown(window: MainWindow, page: SamplesPage, tmp_path: Path):
    path = tmp_path / "iris.csv"
    path.write_bytes(
        "Länge;Breite;Art\r\n5,1;3,5;setosa\r\n7,0;3,2;versicolor\r\n6,3;3,3;virginica\r\n".encode("utf-8-sig")
    )
    importer = page.import_file(path)
    assert importer.separator.currentData() == ";"
    assert importer.comma.isChecked()
    assert [box.currentData() for box in importer.roles] == ["input", "input", "class"]
    assert "3 samples, 2 inputs, 3 targets. Classes: setosa, versicolor, virginica" in importer.said.text()
    importer.comma.click()  # 5,1 is no number then
    assert "row 2, column 1 (Länge)" in importer.said.text()
    assert not importer.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    importer.comma.click()
    importer.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert window.workbench.network.sizes == (2, 2, 3)
    assert window.workbench.lesson.samples.targets.tolist() == np.eye(3).tolist()


def test_what_is_exported_is_imported_again(
    window: MainWindow, page: SamplesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.write.click()
    before = window.workbench.lesson.samples
    importer = page.import_file(path)
    importer.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert window.workbench.lesson.samples.inputs.tolist() == before.inputs.tolist()


def test_a_file_that_is_not_there_is_said(page: SamplesPage, tmp_path: Path):
    assert page.import_file(tmp_path / "none.csv") is None
    assert "none.csv can't be read" in page.said.text()


def test_a_hundred_thousand_rows_stay_usable(window: MainWindow, page: SamplesPage):
    random = np.random.default_rng(0)
    page.take("many", Samples(random.random((100_000, 2)), random.integers(0, 2, (100_000, 1)).astype(float)))
    assert page.model.rowCount() == 100_000
    page.table.scrollToBottom()
    type_into(page, 99_999, 0, "0.5")
    assert window.workbench.lesson.samples.inputs[99_999, 0] == 0.5
