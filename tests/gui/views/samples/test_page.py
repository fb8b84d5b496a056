"""The samples in a table: edited, pasted from a spreadsheet; all of it undone again."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
)
from pytestqt.qtbot import QtBot

from core.base.number_format import NumberFormat
from core.data.samples import Samples
from gui.views.query.page import QueryPage
from gui.views.samples.importer import Importer
from gui.views.samples.page import SamplesPage
from gui.views.samples.preview_table import FIRST
from gui.views.what_if.page import WhatIfPage
from gui.widgets.room.column_fit import NARROWEST
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle


@pytest.fixture
def page(window: MainWindow) -> SamplesPage:
    window.actions_made["new"].trigger()
    window.views.show_view("samples")
    return window.views.page(SamplesPage)


def type_into(page: SamplesPage, row: int, column: int, text: str) -> None:
    page.forms.table.setCurrentIndex(page.model.index(row, column))
    page.forms.table.edit(page.model.index(row, column))
    editor = page.forms.table.viewport().findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    until_idle()  # the table takes what was typed after the key, and the setup after the table


def opened(page: SamplesPage, qtbot: QtBot) -> Importer:
    """The dialog that is open, when what it shows has been read."""
    (importer,) = [dialog for dialog in page.findChildren(Importer) if dialog.isVisible()]
    qtbot.waitUntil(lambda: not importer.is_busy)
    return importer


def answer(page: SamplesPage, word: str) -> None:
    """Click what the open question offers."""
    QApplication.processEvents()
    (box,) = [box for box in page.findChildren(QMessageBox) if box.isVisible()]
    (button,) = [button for button in box.buttons() if button.text().replace("&", "") == word]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_a_cell_is_typed_and_undone(window: MainWindow, page: SamplesPage):
    model = window.model
    type_into(page, 1, 0, "1/4")
    assert model.readings.setup.samples.inputs[1].tolist() == [0.25, 1.0]
    assert model.commands.edits.undo.undoText() == "sample 2, X1 0 → 0.25"
    type_into(page, 1, 2, "much")
    assert '"much" is not a number' in page.message.text()
    assert "Sample 2" in page.message.text()
    model.commands.edits.undo.undo()
    assert model.readings.setup.samples.inputs[1].tolist() == [0.0, 1.0]


def sort_by(page: SamplesPage, column: int) -> None:
    page.forms.table.horizontalHeader().sectionDoubleClicked.emit(column)


def test_samples_are_added_sorted_and_deleted(window: MainWindow, page: SamplesPage):
    model = window.model
    page.add.click()
    assert len(model.readings.setup.samples.inputs) == 5
    sort_by(page, 2)
    assert model.readings.setup.samples.targets[:, 0].tolist() == [0.0, 0.0, 0.0, 1.0, 1.0]
    sort_by(page, 2)
    assert model.readings.setup.samples.targets[:, 0].tolist() == [1.0, 1.0, 0.0, 0.0, 0.0]
    page.forms.table.selectRow(0)
    page.delete.click()
    assert len(model.readings.setup.samples.inputs) == 4
    page.forms.table.selectAll()
    page.delete.click()
    assert "last sample" in page.message.text()
    for _ in range(4):
        model.commands.edits.undo.undo()
    assert len(model.readings.setup.samples.inputs) == 4
    assert not model.commands.edits.undo.canUndo()


def test_what_a_german_spreadsheet_copies_is_pasted(window: MainWindow, page: SamplesPage):
    QGuiApplication.clipboard().setText("0,5\t1\t0\n0,25\t−2\t1")
    page.paste.click()
    answer(page, "Replace all samples")
    assert window.readings.setup.samples.inputs.tolist() == [[0.5, 1.0], [0.25, -2.0]]
    assert window.readings.setup.samples.targets.tolist() == [[0.0], [1.0]]


def test_of_pasted_cells_that_are_no_numbers_it_is_shown_how_they_are_read(
    window: MainWindow, page: SamplesPage, qtbot: QtBot
):
    QGuiApplication.clipboard().setText("1\t2\t3\n4\t2\t3\n7\t8\t9\nn/a\t2\t3")
    page.paste.click()
    importer = opened(page, qtbot)
    assert "Line 4 is left out" in importer.details.toPlainText()
    assert len(window.readings.setup.samples.inputs) == 4
    with qtbot.waitSignal(importer.chosen):
        importer.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    answer(page, "Replace all samples")
    assert window.readings.setup.samples.inputs.tolist() == [[1.0, 2.0], [4.0, 2.0], [7.0, 8.0]]


def test_pairs_that_may_be_decimals_are_not_taken_without_a_look(
    window: MainWindow, page: SamplesPage, qtbot: QtBot, tmp_path: Path
):
    (tmp_path / "t.csv").write_text("x,y\n1,2\n")
    importer = page.import_file(tmp_path / "t.csv")
    qtbot.waitUntil(lambda: not importer.is_busy)
    importer.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: window.readings.network.sizes == (1, 2, 1))
    QGuiApplication.clipboard().setText("0,5\n1,25\n2,5")  # a column of a German spreadsheet
    page.paste.click()
    assert "two whole numbers" in opened(page, qtbot).details.toPlainText()


def test_of_what_is_read_as_another_number_it_is_shown(window: MainWindow, page: SamplesPage, qtbot: QtBot):
    for cell in ("9007199254740993", "(4)", "12%", "3 €", "01067"):
        QGuiApplication.clipboard().setText(f"{cell}\t2\t1\n{cell}\t4\t0")
        page.paste.click()
        importer = opened(page, qtbot)
        assert importer.preview.item(FIRST, 0).text().endswith(f" ← {cell}")
        importer.reject()


def test_words_are_pasted_and_names_taken_as_by_an_import(window: MainWindow, page: SamplesPage, qtbot: QtBot):
    QGuiApplication.clipboard().setText("length\twidth\tkind\n5,1\t3,5\tapple\n7,0\t3,2\tpear\n6\t3\tapple")
    page.paste.click()
    importer = opened(page, qtbot)
    assert "Classes: apple, pear." in importer.summary.text()
    importer.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: window.readings.network.sizes == (2, 2, 2))
    names = window.readings.names
    assert [names.input(0), names.input(1)] == ["length", "width"]
    assert [names.class_name(k) for k in range(2)] == ["apple", "pear"]
    assert window.readings.setup.samples.inputs.tolist() == [[5.1, 3.5], [7.0, 3.2], [6.0, 3.0]]
    # Below come rows of the same classes, whichever of them: each class is found by its name.
    QGuiApplication.clipboard().setText("1,5\t1,5\tpear\n2,5\t2,5\tpear\n3,5\t1,5\tapple")
    page.paste.click()
    importer = opened(page, qtbot)
    with qtbot.waitSignal(importer.chosen):
        importer.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    answer(page, "Add below")
    assert window.readings.setup.samples.targets[3:].tolist() == [[0.0, 1.0], [0.0, 1.0], [1.0, 0.0]]


def test_names_above_plain_numbers_are_taken_and_those_of_before_go(window: MainWindow, page: SamplesPage):
    QGuiApplication.clipboard().setText("x1\tx2\tprice\n0.9\t0,1\t1\n0.2\t0,3\t0")
    page.paste.click()
    answer(page, "Replace all samples")
    names = window.readings.names
    assert [names.input(0), names.input(1), names.target(0)] == ["x1", "x2", "price"]
    assert window.readings.setup.samples.inputs.tolist() == [[0.9, 0.1], [0.2, 0.3]]
    assert window.commands.edits.undo.count() == 1
    QGuiApplication.clipboard().setText("1\t2\t3\n4\t5\t7")
    page.paste.click()
    answer(page, "Replace all samples")
    names = window.readings.names
    assert [names.input(0), names.input(1), names.target(0)] == ["X1", "X2", "target"]


@pytest.mark.parametrize(
    ("word", "inputs", "said"),
    [
        ("Add below", [[0, 0], [0, 1], [1, 0], [1, 1], [5, 6], [7, 8]], "Added below: 2 samples."),
        (
            "Replace all samples",
            [[5, 6], [7, 8]],
            "4 samples were replaced by 2. The notes, of the samples before, went with them.",
        ),
    ],
)
def test_what_fits_is_asked_about_and_undone_at_once(
    window: MainWindow, page: SamplesPage, word: str, inputs: list[list[float]], said: str
):
    undo, before = window.commands.edits.undo, window.readings.setup.samples.inputs.tolist()
    QGuiApplication.clipboard().setText("5\t6\t0\n7\t8\t1")
    page.forms.table.setFocus()
    QTest.keyClick(page.forms.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.readings.setup.samples.inputs.tolist() == before
    answer(page, word)
    assert sorted(window.readings.setup.samples.inputs.tolist()) == sorted(inputs)
    assert window.readings.setup.samples.inputs[-2:].tolist() == [[5.0, 6.0], [7.0, 8.0]]
    assert page.message.text() == said
    assert undo.count() == 1
    undo.undo()
    assert window.readings.setup.samples.inputs.tolist() == before


def test_what_is_asked_can_be_called_off(window: MainWindow, page: SamplesPage):
    QGuiApplication.clipboard().setText("5\t6\t0\n7\t8\t1")
    page.paste.click()
    answer(page, "Cancel")
    assert len(window.readings.setup.samples.inputs) == 4
    assert not window.commands.edits.undo.count()


def test_other_columns_make_the_network_fit(window: MainWindow, page: SamplesPage, qtbot: QtBot):
    QGuiApplication.clipboard().setText("1\t2\t3\t4\t1\n5\t6\t7\t8\t0")
    page.paste.click()
    importer = opened(page, qtbot)
    assert "The network becomes 4-2-1" in importer.summary.text()
    importer.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: window.readings.network.sizes == (4, 2, 1))
    assert page.message.text().startswith("4 samples were replaced by 2; the network is now 4-2-1.")
    window.commands.edits.undo.undo()
    assert window.readings.network.sizes == (2, 2, 1)


def test_normalised_inputs_and_why(window: MainWindow, page: SamplesPage):
    QGuiApplication.clipboard().setText("10\t1\t0\n20\t3\t1")
    page.paste.click()
    answer(page, "Replace all samples")
    page.normalise.click()
    assert window.readings.setup.samples.inputs.tolist() == [[0.0, 0.0], [1.0, 1.0]]
    assert "sigmoid" in page.normalise.toolTip()
    assert "All inputs are now from 0 to 1" in page.message.text()
    count = window.commands.edits.undo.count()
    page.normalise.click()
    assert page.message.text() == "All inputs are from 0 to 1 already."
    assert window.commands.edits.undo.count() == count


def test_what_can_not_be_typed_is_said_until_something_else_is_done(
    qtbot: QtBot, window: MainWindow, page: SamplesPage
):
    def wrong() -> None:
        type_into(page, 1, 2, "much")
        assert '"much" is not a number' in page.message.text()
        assert window.theme.colors.error in page.message.styleSheet()

    wrong()
    type_into(page, 1, 2, "1/2")
    assert page.message.text() == "4 samples"
    wrong()
    type_into(page, 1, 2, "0.5")  # as it is
    assert page.message.text() == "4 samples"
    wrong()
    page.forms.table.setCurrentIndex(page.model.index(0, 0))
    assert page.message.text() == "4 samples"
    wrong()
    window.commands.playback.step()
    qtbot.waitUntil(lambda: page.message.text() == "4 samples")
    assert window.theme.colors.error not in page.message.styleSheet()


def test_what_was_wrong_is_still_said_after_the_tab(page: SamplesPage):
    page.forms.table.setFocus()
    page.forms.table.setCurrentIndex(page.model.index(1, 0))
    page.forms.table.edit(page.model.index(1, 0))
    editor = page.forms.table.viewport().findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "much")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    until_idle()
    assert page.forms.table.currentIndex().column() == 1
    assert '"much" is not a number' in page.message.text()


def cut_off(page: SamplesPage) -> list[str]:
    """The numbers in sight that have less room than they take."""
    until_idle()
    table, model = page.forms.table, page.model
    metrics, viewport = table.fontMetrics(), table.viewport().rect()
    found = []
    for row in range(max(table.rowAt(0), 0), (table.rowAt(viewport.height()) % model.rowCount()) + 1):
        for column in range(model.columnCount()):
            cell, text = table.visualRect(model.index(row, column)), model.data(model.index(row, column))
            if viewport.intersects(cell) and metrics.horizontalAdvance(text) + 4 > cell.width():
                found.append(text)
    return found


def test_all_digits_of_numbers_in_sight_are_seen(window: MainWindow, page: SamplesPage):
    inputs = np.array([[-3.8274838058128036e-10, 1.0], [1.0, -3.8274838058128036]])
    page.edits.take("long numbers", Samples(inputs, np.ones((2, 1))))
    window.commands.display.write_numbers(NumberFormat(16))
    assert page.model.data(page.model.index(1, 1)) == "−3.8274838058128036"
    assert cut_off(page) == []
    widths = [page.forms.table.columnWidth(column) for column in range(3)]
    assert widths[2] == NARROWEST < widths[1] < widths[0]  # the last one is not stretched
    window.commands.display.write_numbers(NumberFormat())
    assert cut_off(page) == []
    assert page.forms.table.columnWidth(1) < widths[1]


def test_columns_are_narrower_where_all_of_them_are_in_sight_then(window: MainWindow, page: SamplesPage):
    window.open("gad-3-2-1")
    window.views.show_view("samples")
    until_idle()
    table = page.forms.table
    table.setFixedWidth(4 * 80)
    until_idle()
    widths = [table.columnWidth(column) for column in range(4)]
    assert sum(widths) <= table.viewport().width() and min(widths) > 60
    assert cut_off(page) == []
    table.setFixedWidth(4 * 40)  # one more would still be out of sight
    until_idle()
    assert [table.columnWidth(column) for column in range(2)] == [NARROWEST, NARROWEST]
    table.setFixedWidth(4 * 150)
    until_idle()
    assert [table.columnWidth(column) for column in range(4)] == 4 * [NARROWEST]


def test_what_comes_into_sight_is_given_its_room(
    window: MainWindow, page: SamplesPage, monkeypatch: pytest.MonkeyPatch
):
    inputs = np.ones((100_000, 2))
    inputs[-1, 0] = -3.8274838058128036e-10
    window.commands.display.write_numbers(NumberFormat(16))
    page.edits.take("long below", Samples(inputs, np.ones((100_000, 1))))
    assert cut_off(page) == []
    assert page.forms.table.columnWidth(0) == NARROWEST
    page.forms.table.scrollToBottom()
    assert cut_off(page) == []
    wide = page.forms.table.columnWidth(0)
    assert wide > NARROWEST
    page.forms.table.scrollToTop()
    assert cut_off(page) == [] and page.forms.table.columnWidth(0) == wide  # and does not dance
    looked_at: set[int] = set()
    number = page.model.value
    monkeypatch.setattr(page.model, "value", lambda row, column: looked_at.add(row) or number(row, column))
    window.commands.display.write_numbers(NumberFormat(15))
    assert cut_off(page) == []
    assert 0 < len(looked_at) < 100


def test_a_hundred_thousand_rows_stay_usable(window: MainWindow, page: SamplesPage):
    random = np.random.default_rng(0)
    page.edits.take("many", Samples(random.random((100_000, 2)), random.integers(0, 2, (100_000, 1)).astype(float)))
    assert page.model.rowCount() == 100_000
    page.forms.table.scrollToBottom()
    type_into(page, 99_999, 0, "0.5")
    assert window.readings.setup.samples.inputs[99_999, 0] == 0.5


def test_what_was_normalised_is_asked_in_the_numbers_of_before_and_can_be_undone(window: MainWindow, page: SamplesPage):
    page.edits.take("other samples", Samples(np.array([[10.0, 1.0], [20.0, 3.0]]), np.array([[0.0], [1.0]])))
    page.normalise.click()
    assert page.model.data(page.model.index(1, 0), Qt.ItemDataRole.ToolTipRole) == "originally 20"
    window.views.show_view("query")
    assert [field.text() for field in window.views.page(QueryPage).inputs.fields] == ["10", "1"]
    window.commands.edits.undo.undo()
    assert window.readings.setup.scenario.data.scaling is None
    window.views.show_view("samples")
    assert page.model.data(page.model.index(1, 0), Qt.ItemDataRole.ToolTipRole) is None


def test_targets_beyond_0_to_1_are_normalised_where_that_is_wanted(window: MainWindow, page: SamplesPage):
    page.edits.take("other samples", Samples(np.array([[10.0, 1.0], [20.0, 3.0]]), np.array([[100.0], [300.0]])))
    page.normalise.click()
    answer(page, "Inputs and targets")
    assert window.readings.setup.samples.targets.tolist() == [[0.0], [1.0]]
    scaling = window.readings.setup.scenario.data.scaling
    assert scaling is not None and scaling.targets is not None
    assert (scaling.targets[0].less, scaling.targets[0].divided_by) == (100.0, 200.0)
    assert "All inputs and targets are now" in page.message.text()
    assert window.commands.edits.undo.count() == 2


def test_what_scaled_a_column_is_said_over_it_and_in_what_if(window: MainWindow, page: SamplesPage):
    page.edits.take("other samples", Samples(np.array([[-10.0, 1.0], [20.0, 3.0]]), np.array([[0.0], [1.0]])))
    page.normalise.click()
    said = "Scaled: the original number less (−10), divided by 30"
    assert page.model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == said
    assert page.model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) is None
    window.views.show_view("what-if")
    assert f"X1\n{said}" in [label.toolTip() for label in window.views.page(WhatIfPage).findChildren(QLabel)]
