"""The importer: what a file's columns are taken for, what is refused, and what becomes of the network."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
)

from core.samples import Samples
from gui.main_window import MainWindow
from gui.samples.importer import Importer
from gui.samples.page import SamplesPage


@pytest.fixture
def page(window: MainWindow) -> SamplesPage:
    window.actions_made.new.trigger()
    window.views.show_view("samples")
    return window.samples_page


def table(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def ok_of(importer: Importer) -> QPushButton:
    return importer.buttons.button(QDialogButtonBox.StandardButton.Ok)


def choose(box: QComboBox, word: str) -> None:
    box.setCurrentText(word)
    box.activated.emit(box.currentIndex())


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


@pytest.mark.parametrize("bad", [7, 400])
def test_a_bad_cell_is_said_and_shown_and_costs_no_column_unasked(
    window: MainWindow, page: SamplesPage, tmp_path: Path, bad: int
):
    rows = [f"{k},{2 * k},{'n/a' if k + 2 == bad else 3 * k},{k % 2}" for k in range(500)]
    importer = page.import_file(table(tmp_path / "bad.csv", "a,b,c,d", *rows))
    assert f'row {bad}, column 3 (c): "n/a" stands there' in importer.said.text()
    assert not ok_of(importer).isEnabled()
    assert [box.currentData() for box in importer.roles] == ["input", "input", "input", "target"]
    preview, error = importer.preview, page._theme.colors.error
    (cell,) = preview.findItems("n/a", Qt.MatchFlag.MatchExactly)
    assert cell.background().color().name() == error and preview.verticalHeaderItem(cell.row()).text() == str(bad)
    assert preview.viewport().rect().contains(preview.visualItemRect(cell))
    assert preview.viewport().rect().contains(importer.roles[2].geometry())  # to choose "leave out"
    choose(importer.roles[2], "leave out")
    assert ok_of(importer).isEnabled()
    assert "500 samples, 2 inputs, 1 target. Left out: column 3 (c)." in importer.said.text()
    assert preview.rowCount() == 13
    assert all(
        preview.item(row, column).background().color().name() != error for row in range(1, 13) for column in range(4)
    )
    ok_of(importer).click()
    assert window.workbench.lesson.samples.inputs.shape == (500, 2)


def test_as_many_columns_as_the_network_has_keep_the_network(window: MainWindow, page: SamplesPage, tmp_path: Path):
    page.take("other samples", Samples(np.zeros((3, 4)), np.zeros((3, 2))))
    before = window.workbench.network
    path = table(tmp_path / "six.csv", "1,2,3,4,0,1", "5,6,7,8,1,0")
    importer = page.import_file(path)
    assert importer.said.text() == "2 samples, 4 inputs, 2 targets."
    choose(importer.roles[4], "input")
    assert importer.said.text() == (
        "2 samples, 5 inputs, 1 target. The network becomes 5-2-1; new weights are drawn where they have to be."
    )
    choose(importer.roles[4], "target")
    ok_of(importer).click()
    assert window.workbench.network == before
    assert window.workbench.lesson.samples.targets.tolist() == [[0.0, 1.0], [1.0, 0.0]]


def test_what_stands_over_the_columns_becomes_their_names_in_one_step(
    window: MainWindow, page: SamplesPage, tmp_path: Path
):
    importer = page.import_file(table(tmp_path / "named.csv", "Länge,X3,高度,Größe", "1,2,3,4", "5,6,7,8"))
    ok_of(importer).click()
    names, workbench = window.workbench.names, window.workbench
    assert [names.input(k) for k in range(3)] == ["Länge", "X2", "高度"]  # X3 is what the third would be called
    assert names.activation(1, 0) == "Größe"
    assert page.model.names[:3] == ["Länge", "X2", "高度"]
    assert workbench.undo.count() == 1
    workbench.undo.undo()
    assert workbench.names.input(0) == "X1" and workbench.network.sizes == (2, 2, 1)


def test_columns_without_names_leave_those_that_are_there(window: MainWindow, page: SamplesPage, tmp_path: Path):
    ok_of(page.import_file(table(tmp_path / "named.csv", "a,b,c", "1,2,3", "5,6,7"))).click()
    ok_of(page.import_file(table(tmp_path / "plain.csv", "1,2,3", "5,6,8"))).click()
    assert [window.workbench.names.input(k) for k in range(2)] == ["a", "b"]


def test_classes_are_the_names_of_the_targets(window: MainWindow, page: SamplesPage, tmp_path: Path):
    ok_of(page.import_file(table(tmp_path / "plain.csv", "1,2,猫", "5,6,狗"))).click()
    assert {window.workbench.names.activation(1, k) for k in range(2)} == {"猫", "狗"}


def test_one_of_each_is_said_in_the_singular(page: SamplesPage, tmp_path: Path):
    assert page.import_file(table(tmp_path / "one.csv", "1,2")).said.text().startswith("1 sample, 1 input, 1 target.")


def test_a_picture_is_refused(page: SamplesPage, tmp_path: Path):
    path = tmp_path / "x.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0")
    assert page.import_file(path) is None
    assert page.said.text() == "x.csv can't be read: it is no text; save the sheet as CSV."


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


def test_the_import_begins_in_the_folder_in_use(
    page: SamplesPage, settings: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    asked = []

    def answers(*given: object) -> tuple[str, str]:
        asked.append(given[2:])
        return str(tmp_path / "sub" / "none.csv"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answers)
    settings.setValue("folder", str(tmp_path))
    page.read.click()
    page.read.click()
    assert [folder for folder, _ in asked] == [str(tmp_path), str(tmp_path / "sub")]
    assert asked[0][1].split(";;")[1] == "All files (*)"
    assert "none.csv can't be read" in page.said.text()


def test_more_columns_than_have_a_place_are_refused(page: SamplesPage, tmp_path: Path):
    importer = page.import_file(table(tmp_path / "wide.csv", *[",".join(["1"] * 201)] * 2))
    assert importer.said.text() == "the file has 201 columns; at most 200 can be imported"
    assert not ok_of(importer).isEnabled()
    ok = ok_of(page.import_file(table(tmp_path / "wide.csv", *[",".join(["1"] * 200)] * 2)))
    assert ok.isEnabled()
