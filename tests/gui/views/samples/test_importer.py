"""The importer: what a table's columns are taken for, what is refused, and what becomes of the network."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from core.base.errors import ScenarioError
from core.data.samples import Samples
from core.setup.setup import open_setup
from gui.views.samples.import_texts import MOST_ROWS
from gui.views.samples.importer import Importer
from gui.views.samples.page import SamplesPage
from gui.views.samples.preview_table import FIRST, ROLE, WHY, number_as_read
from gui.window.main_window import MainWindow
from tests import ROOT

Open = Callable[[Path], Importer]


@pytest.fixture
def page(window: MainWindow) -> SamplesPage:
    window.actions_made["new"].trigger()
    window.views.show_view("samples")
    return window.views.page(SamplesPage)


@pytest.fixture
def read(page: SamplesPage, qtbot: QtBot) -> Open:
    """Opens the importer on a file, and waits until it has been read."""

    def opened(path: Path) -> Importer:
        importer = page.import_file(path)
        qtbot.waitUntil(lambda: not importer.is_busy)
        return importer

    return opened


def table(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def ok_of(importer: Importer) -> QPushButton:
    return importer.buttons.button(QDialogButtonBox.StandardButton.Ok)


def take(importer: Importer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(importer.chosen):
        ok_of(importer).click()


def choose(importer: Importer, qtbot: QtBot, box: QComboBox | None, word: str) -> None:
    assert box is not None
    box.setCurrentText(word)
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: not importer.is_busy)


def type_in(importer: Importer, qtbot: QtBot, field: object, text: str) -> None:
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: not importer.is_busy)


def shown(importer: Importer, column: int) -> list[str]:
    """What stands in the preview below the reasons."""
    preview = importer.preview
    return [preview.item(row, column).text() for row in range(FIRST, preview.rowCount())]


def roles(importer: Importer) -> list[str]:
    return [box.currentData() for box in importer.preview.roles]


def test_a_file_is_imported_as_it_is_shown(window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "iris.csv"
    path.write_bytes(
        "Länge;Breite;Art\r\n5,1;3,5;setosa\r\n7,0;3,2;versicolor\r\n6,3;3,3;virginica\r\n6;3;setosa\r\n".encode(
            "utf-8-sig"
        )
    )
    importer = read(path)
    assert importer.format_fields.separator.currentData() == ";"
    assert roles(importer) == ["input", "input", "class"]
    assert shown(importer, 0) == ["5.1 ← 5,1", "7 ← 7,0", "6.3 ← 6,3", "6"]
    assert importer.summary.text().startswith("4 samples, 2 inputs, 3 targets. Classes: setosa, versicolor, virginica.")
    assert "A comma marks decimals in Länge" in importer.details.toPlainText()
    take(importer, qtbot)
    model = window.model
    assert model.readings.network.sizes == (2, 2, 3)
    assert model.readings.setup.samples.inputs[0].tolist() == [5.1, 3.5]
    assert model.readings.setup.samples.targets.tolist() == np.eye(3)[[0, 1, 2, 0]].tolist()
    assert [model.readings.names.class_name(k) for k in range(3)] == ["setosa", "versicolor", "virginica"]


def test_the_decimal_mark_is_each_columns_own_and_can_be_set(
    window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path
):
    importer = read(table(tmp_path / "mixed.csv", "a;b;t", "0.9;0,3;1", "0.25;1,5;0", "0.5;2,5;1"))
    assert shown(importer, 0) == ["0.9", "0.25", "0.5"]
    assert shown(importer, 1) == ["0.3 ← 0,3", "1.5 ← 1,5", "2.5 ← 2,5"]
    choose(importer, qtbot, importer.preview.marks[0], ", as in 1,5")  # 0.9 is not a number then
    assert roles(importer) == ["left out", "input", "target"]
    assert "a is left out" in importer.details.toPlainText()
    choose(importer, qtbot, importer.preview.marks[0], ". as in 1.5")
    take(importer, qtbot)
    assert window.readings.setup.samples.inputs.tolist() == [[0.9, 0.3], [0.25, 1.5], [0.5, 2.5]]


def test_a_role_that_is_chosen_reads_nothing_again(read: Open, qtbot: QtBot, tmp_path: Path):
    path = table(tmp_path / "three.csv", "a,b,c", "1,2,3", "4,5,7")
    importer = read(path)
    assert importer.preview.item(WHY, 2).text() == "it comes last"
    path.unlink()
    choose(importer, qtbot, importer.preview.roles[0], "leave out")
    assert importer.summary.text().startswith("2 samples, 1 input, 1 target.")
    assert importer.preview.item(WHY, 0).text() == "so chosen"
    choose(importer, qtbot, importer.preview.roles[2], "leave out")
    assert importer.fault.text() == "No column is a target or a class." and not ok_of(importer).isEnabled()


def test_choices_that_come_faster_than_they_are_read_all_count(read: Open, qtbot: QtBot, tmp_path: Path):
    importer = read(table(tmp_path / "four.csv", "a;b;c;t", "0,5;1;2;0", "1,5;3;4;1", "2,5;5;6;1"))
    for place, role in ((1, "left out"), (2, "left out")):
        importer.preview.role_chosen.emit(place, role)
    qtbot.waitUntil(lambda: not importer.is_busy)
    assert roles(importer) == ["input", "left out", "left out", "target"]
    importer.preview.mark_chosen.emit(0, ".")
    importer.preview.role_chosen.emit(1, "input")
    qtbot.waitUntil(lambda: not importer.is_busy)
    assert roles(importer)[1:] == ["input", "left out", "target"]
    assert not importer.prepared.reading.columns[0].is_numeric or importer.prepared.reading.columns[0].read.bad


@pytest.mark.parametrize("bad", [7, 400])
def test_rows_that_miss_something_are_counted_listed_and_left_out(
    window: MainWindow, page: SamplesPage, read: Open, qtbot: QtBot, tmp_path: Path, bad: int
):
    rows = [f"{k},{2 * k},{'n/a' if k + 2 == bad else 3 * k + 0.5},{k % 2}" for k in range(500)]
    importer = read(table(tmp_path / "bad.csv", "a,b,c,d", *rows))
    assert importer.leave_out.isVisible() and importer.leave_out.text() == "Leave 1 row out (listed below)"
    assert f"Line {bad} is left out: c is missing." in importer.details.toPlainText()
    preview, error = importer.preview, window.theme.colors.error
    heads = [preview.verticalHeaderItem(row).text() for row in range(preview.rowCount())]
    cell = preview.item(heads.index(f"line {bad}"), 2)
    assert cell.background().color().name() == error and cell.text() in ("n/a", "")
    importer.leave_out.click()
    assert "leave them out" in importer.fault.text() and not ok_of(importer).isEnabled()
    importer.leave_out.click()
    assert importer.summary.text().startswith("499 samples, 3 inputs, 1 target.")
    choose(importer, qtbot, preview.roles[2], "leave out")
    assert not importer.leave_out.isVisible()
    assert importer.summary.text().startswith("500 samples, 2 inputs, 1 target.")
    take(importer, qtbot)
    assert window.readings.setup.samples.inputs.shape == (500, 2)


def test_of_very_many_rows_that_are_left_out_the_first_are_listed(read: Open, tmp_path: Path):
    rows = [f"{k},{'' if k % 2 else k},{k % 3}" for k in range(1000)]
    text = read(table(tmp_path / "gaps.csv", "a,b,t", *rows)).details.toPlainText()
    assert text.count("is left out: b is missing") == MOST_ROWS and "… and 300 more." in text


def test_as_many_columns_as_the_network_has_keep_the_network(
    window: MainWindow, page: SamplesPage, read: Open, qtbot: QtBot, tmp_path: Path
):
    page.edits.take("other samples", Samples(np.zeros((3, 4)), np.zeros((3, 2))))
    before = window.readings.network
    importer = read(table(tmp_path / "six.csv", "1,2,3,4,0,1", "5,6,7,8,1,0"))
    assert importer.summary.text() == "2 samples, 4 inputs, 2 targets."
    choose(importer, qtbot, importer.preview.roles[4], "input")
    assert importer.summary.text() == (
        "2 samples, 5 inputs, 1 target. The network becomes 5-2-1; new weights are drawn where they have to be."
    )
    choose(importer, qtbot, importer.preview.roles[4], "target")
    take(importer, qtbot)
    assert window.readings.network == before
    assert window.readings.setup.samples.targets.tolist() == [[0.0, 1.0], [1.0, 0.0]]


def test_what_stands_over_the_columns_becomes_their_names_in_one_step(
    window: MainWindow, page: SamplesPage, read: Open, qtbot: QtBot, tmp_path: Path
):
    importer = read(table(tmp_path / "named.csv", "Länge,X3,高度,Größe", "1,2,3,4", "5,6,7,9"))
    assert "Named automatically, because these names can't be taken: X3." in importer.summary.text()
    take(importer, qtbot)
    names, model = window.readings.names, window.model
    assert [names.input(k) for k in range(3)] == ["Länge", "X2", "高度"]  # X3 is what the third would be called
    assert names.target(0) == "Größe" and names.activation(1, 0) == "Predicted"
    assert page.model.names == ["Länge", "X2", "高度", "Größe"]
    assert model.commands.edits.undo.count() == 1
    model.commands.edits.undo.undo()
    assert model.readings.names.input(0) == "X1" and model.readings.network.sizes == (2, 2, 1)
    assert model.readings.setup.scenario.notes


def test_no_name_of_the_samples_before_stays_over_others(window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path):
    take(read(table(tmp_path / "named.csv", "a,b,c", "1,2,3", "5,6,7")), qtbot)
    take(read(table(tmp_path / "plain.csv", "1,2,3", "5,6,8")), qtbot)
    names = window.readings.names
    assert [names.input(0), names.input(1), names.target(0)] == ["X1", "X2", "target"]


def test_notes_of_the_samples_before_go_unless_they_are_kept(
    window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path
):
    path = table(tmp_path / "named.csv", "a,b,c", "1,2,3", "5,6,7")
    importer = read(path)
    assert importer.drop_texts.isVisible() and importer.drop_texts.isChecked()
    importer.drop_texts.click()
    take(importer, qtbot)
    assert window.readings.setup.scenario.notes
    take(read(path), qtbot)
    assert window.readings.setup.scenario.notes is None
    assert not read(path).drop_texts.isVisible()
    window.commands.edits.undo.undo()
    assert window.readings.setup.scenario.notes


def test_classes_that_are_numbers_are_called_so(window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path):
    importer = read(table(tmp_path / "digits.csv", "label,p,q", "7,1,2", "0,3,5", "7,5,6", "3,5,9"))
    assert roles(importer) == ["class", "input", "input"]
    take(importer, qtbot)
    names = window.readings.names
    assert [names.output(k) for k in range(3)] == ["Predicted1 (0)", "Predicted2 (3)", "Predicted3 (7)"]


def test_yes_and_no_do_not_become_a_softmax_of_one_output(window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path):
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    importer = read(table(tmp_path / "yes.csv", "x1,x2,t", "0.1,0.2,0", "0.3,0.1,1", "0.8,0.9,1"))
    assert (
        "A softmax of a single output is 1 whatever the inputs are: the output layer becomes a sigmoid"
        in importer.summary.text()
    )
    take(importer, qtbot)
    assert window.readings.network.layers[-1].activation.name == "sigmoid"
    assert window.readings.setup.objective.loss.name == "binary_cross_entropy"


def test_targets_that_no_output_can_answer_are_said(read: Open, tmp_path: Path):
    importer = read(table(tmp_path / "prices.csv", "rooms,area,price", "3,80,689", "4,100,1200", "5,120,2658"))
    assert "The targets reach from 689 to 2658; outputs of sigmoid lie between 0 and 1" in importer.summary.text()
    assert ok_of(importer).isEnabled()


def test_yes_and_no_as_a_target_name_what_0_and_1_are(window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path):
    importer = read(table(tmp_path / "out.csv", "warmth,wind,out", "31,TRUE,no", "27,FALSE,yes", "29,TRUE,yes"))
    assert roles(importer)[2] == "target" and shown(importer, 2) == ["0 ← no", "1 ← yes", "1 ← yes"]
    take(importer, qtbot)
    assert window.readings.setup.scenario.data.class_names == ["no", "yes"]
    assert window.readings.setup.scenario.data.target_names == ["out"]


def test_more_columns_than_have_a_place_get_their_roles_by_ranges(
    window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path
):
    rows = [",".join([str(k % 3), *(str((k * 7 + index) % 300) for index in range(784))]) for k in range(20)]
    importer = read(table(tmp_path / "wide.csv", ",".join(["digit", *(f"p{k}" for k in range(784))]), *rows))
    assert importer.preview.columnCount() == 50
    assert "The table has 785 columns; the first 50 are shown." in importer.details.toPlainText()
    type_in(importer, qtbot, importer.ranges, "2-401: input; 1: class")
    assert "20 samples, 400 inputs, 3 targets. Classes: 0, 1, 2." in importer.summary.text()
    type_in(importer, qtbot, importer.ranges, "2-900: input")
    assert importer.fault.text() == "Columns: there is no column 900: the table has 785."
    assert not ok_of(importer).isEnabled()
    type_in(importer, qtbot, importer.ranges, "2-785: input; 1: class")
    take(importer, qtbot)
    assert window.readings.network.sizes == (784, 2, 3)


def test_lines_above_can_be_said_otherwise(read: Open, qtbot: QtBot, tmp_path: Path):
    importer = read(table(tmp_path / "title.csv", "My data", "a,b,t", "1,2,0", "3,4,1", "5,7,1"))
    assert (importer.format_fields.header_line.text(), importer.format_fields.first_line.text()) == ("2", "3")
    type_in(importer, qtbot, importer.format_fields.first_line, "4")
    assert importer.summary.text().startswith("2 samples")
    assert importer.preview.verticalHeaderItem(FIRST).text() == "line 4"
    type_in(importer, qtbot, importer.format_fields.first_line, "four")
    assert "Lines are counted 1, 2, 3" in importer.fault.text() and not ok_of(importer).isEnabled()


def test_a_sheet_of_a_workbook_is_chosen(window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path):
    book = openpyxl.Workbook()
    book.active.title = "R&D"
    for row in (("a", "b", "t"), (1, 2.5, 0), (3, 4.5, 1), (4, 4.5, 1)):
        book.active.append(row)
    other = book.create_sheet("second")
    for row in (("p", "q", "t"), (10, 20, 1), (30, 45, 0)):
        other.append(row)
    book.save(tmp_path / "book.xlsx")
    importer = read(tmp_path / "book.xlsx")
    assert (
        importer.format_fields.sheet.isVisible()
        and not importer.format_fields.separator.isVisible()
        and not importer.format_fields.encoding.isVisible()
    )
    assert [importer.format_fields.sheet.itemText(k) for k in range(2)] == ["R&D", "second"]
    choose(importer, qtbot, importer.format_fields.sheet, "second")
    take(importer, qtbot)
    assert window.readings.setup.samples.inputs.tolist() == [[10.0, 20.0], [30.0, 45.0]]
    assert window.readings.names.input(0) == "p"


def test_an_arff_file_says_itself_where_its_samples_stand(read: Open, tmp_path: Path):
    lines = ("@relation r", "@attribute a numeric", "@attribute b {x, y}", "@data", "1.5,x", "2.5,y", "3.5,x")
    importer = read(table(tmp_path / "r.arff", *lines))
    assert not importer.format_fields.header_line.isVisible() and not importer.format_fields.first_line.isVisible()
    assert importer.summary.text().startswith("3 samples, 1 input, 2 targets. Classes: x, y.")


def test_names_with_signs_of_every_kind_are_taken_as_they_are(
    window: MainWindow, read: Open, qtbot: QtBot, tmp_path: Path
):
    importer = read(table(tmp_path / "odd.csv", 'R&D,a<b>c</b>,"long, name",$5_x=1,t', "1,2,3,4,0", "5,6,7,9,1"))
    assert importer.preview.horizontalHeaderItem(1).text() == "a<b>c</b>"
    take(importer, qtbot)
    names = window.readings.names
    assert [names.input(k) for k in range(4)] == ["R&D", "a<b>c</b>", "long, name", "$5_x=1"]


def test_one_of_each_is_said_in_the_singular(read: Open, tmp_path: Path):
    assert read(table(tmp_path / "one.csv", "1,2")).summary.text().startswith("1 sample, 1 input, 1 target.")


@pytest.mark.parametrize("roles", ["1: input; 2: class", "2: target", "1: target; 2: input"])
def test_long_names_and_words_leave_the_dialog_its_width(read: Open, qtbot: QtBot, tmp_path: Path, roles: str):
    rows = [f"{k},{'ABC'[k % 3] * 3000}" for k in range(9)]
    importer = read(table(tmp_path / "long.csv", "x," + "N" * 3000, *rows))
    type_in(importer, qtbot, importer.ranges, roles)
    assert importer.minimumSizeHint().width() <= 860


def test_a_picture_is_refused(page: SamplesPage, qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "x.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0")
    with qtbot.waitSignal(page.import_file(path).rejected):
        pass
    assert page.message.text() == "x.csv can't be read: it is a picture."


def test_a_file_that_is_not_there_is_said(page: SamplesPage, qtbot: QtBot, tmp_path: Path):
    with qtbot.waitSignal(page.import_file(tmp_path / "none.csv").rejected):
        pass
    assert page.message.text() == "none.csv can't be read: No such file or directory."


def test_closing_calls_the_reading_off(page: SamplesPage, window: MainWindow, tmp_path: Path):
    rows = [f"{k},{k * 2},{k % 2}" for k in range(60_000)]
    importer = page.import_file(table(tmp_path / "long.csv", "a,b,t", *rows))
    assert importer.is_busy and not ok_of(importer).isEnabled()
    importer.reject()
    assert not importer.is_busy
    assert window.commands.edits.undo.count() == 0


def test_what_is_exported_is_imported_again(
    window: MainWindow, page: SamplesPage, read: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.write.click()
    before = window.readings.setup.samples
    take(read(path), qtbot)
    assert window.readings.setup.samples.inputs.tolist() == before.inputs.tolist()
    assert window.readings.setup.samples.targets.tolist() == before.targets.tolist()


def test_the_import_begins_in_the_folder_in_use(
    page: SamplesPage, settings: QSettings, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    asked = []

    def answers(*given: object) -> tuple[str, str]:
        asked.append(given[2:])
        return str(tmp_path / "sub" / "none.csv"), ""

    (tmp_path / "sub").mkdir()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answers)
    settings.setValue("folder", str(tmp_path))
    page.read.click()
    page.read.click()
    assert [folder for folder, _ in asked] == [str(tmp_path), str(tmp_path / "sub")]
    kinds, every = asked[0][1].split(";;")
    assert every == "All files (*)" and all(f"*{end}" in kinds for end in (".csv", ".tsv", ".xlsx", ".ods", ".arff"))
    qtbot.waitUntil(lambda: "none.csv can't be read" in page.message.text())


def test_a_table_that_is_opened_or_dropped_is_imported(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    path = table(tmp_path / "t.csv", "a,b,t", "1,2,0", "3,4,1")
    window.open(path)
    (importer,) = window.views.page(SamplesPage).findChildren(Importer)
    assert window.views.shown == "samples" and importer.isVisible()
    importer.reject()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    (importer,) = [each for each in window.views.page(SamplesPage).findChildren(Importer) if each.isVisible()]
    qtbot.waitUntil(lambda: not importer.is_busy)
    take(importer, qtbot)
    assert window.readings.setup.samples.inputs.tolist() == [[1.0, 2.0], [3.0, 4.0]]


def test_a_file_that_has_gone_is_no_reason_to_ask_for_what_is_not_saved(window: MainWindow, tmp_path: Path):
    window.views.page(SamplesPage).add.click()
    assert window.document.is_changed
    window.open(tmp_path / "gone.csv")
    (box,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert "gone.csv: there is no such file" in box.text()


def test_a_scenario_is_opened_whatever_it_is_called(window: MainWindow, tmp_path: Path):
    source = ROOT / "resources" / "scenarios" / "gad-3-2-1.toml"
    path = tmp_path / "mine.txt"
    path.write_bytes(source.read_bytes())
    window.open(path)
    assert window.readings.setup.name == "mine"
    assert not window.views.page(SamplesPage).findChildren(Importer)


def test_a_table_is_no_scenario_and_it_is_said_what_to_do(tmp_path: Path):
    path = table(tmp_path / "t.csv", "a,b,t", "1,2,0")
    with pytest.raises(ScenarioError) as caught:
        open_setup(path)
    assert "is a table and no scenario" in str(caught.value) and "TOML" not in str(caught.value)
    notes = tmp_path / "t.txt"
    notes.write_bytes(path.read_bytes())
    with pytest.raises(ScenarioError, match="is a table and no scenario"):
        open_setup(notes)


def test_the_roles_can_be_reached_by_tab_and_tab_leaves_the_table(read: Open, tmp_path: Path):
    importer = read(table(tmp_path / "t.csv", "a,b,t", "1,2,0", "3,4,1"))
    assert not importer.preview.tabKeyNavigation()
    assert importer.preview.cellWidget(ROLE, 0).accessibleName() == "a is taken as"


COMMAND = """
import sys
from PySide6.QtCore import QEventLoop, QSettings
from PySide6.QtWidgets import QApplication
from gui.app import app
from gui.views.samples.importer import Importer

QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])

def look(*_):
    (importer,) = [each for each in QApplication.allWidgets() if isinstance(each, Importer)]
    while importer.is_busy:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    print(importer.windowTitle(), importer.summary.text())
    importer.window().reject()
    importer.parent().window().close()
    return 0

QApplication.exec = look
app.open_window(sys.argv[2])
"""


@pytest.mark.slow
def test_a_table_named_on_the_command_line_is_imported(tmp_path: Path):
    path = table(tmp_path / "t.csv", "a,b,t", "1,2,0", "3,4,1")
    root = ROOT
    done = subprocess.run(
        [sys.executable, "-c", COMMAND, str(tmp_path), str(path)], cwd=root, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.startswith("Import t.csv 2 samples, 2 inputs, 1 target."), done.stderr


@pytest.mark.parametrize(
    ("text", "number", "shown"),
    [
        ("1.50", 1.5, "1.50"),
        ("01067", 1067.0, "1067 ← 01067"),
        ("1.000,92", 1000.92, "1000.92 ← 1.000,92"),
        ("9007199254740992", 2.0**53, "9007199254740992"),
        ("9007199254740993", 2.0**53, "9007199254740992 ← 9007199254740993"),
        ("12345678901234567890", 12345678901234567890.0, "1.2345678901234567e+19 ← 12345678901234567890"),
    ],
)
def test_the_preview_shows_the_number_that_is_taken(text: str, number: float, shown: str):
    assert number_as_read(text, number) == shown


def test_what_is_being_typed_begins_nothing_in_a_dialog_that_is_closed(
    read: Open, window: MainWindow, qtbot: QtBot, tmp_path: Path
):
    importer = read(table(tmp_path / "a.csv", "a,b,c", "1,2,3", "4,5,6"))
    importer.activateWindow()
    qtbot.waitUntil(importer.isActiveWindow)
    importer.ranges.setFocus()
    importer.ranges.setText("1: target; 2-3: input")
    QTest.keyClick(importer.ranges, Qt.Key.Key_Escape)
    assert not importer.isVisible()
    assert not importer.is_busy  # a thread that still runs when its dialog is destroyed ends the program
