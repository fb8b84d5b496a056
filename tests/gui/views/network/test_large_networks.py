"""A large number of neurons: what it would take is said first, and the window goes on meanwhile."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from core.experiments.hidden_sizes import MOST_SIZE
from core.setup import cost
from core.setup.changes import change_training
from core.setup.setup import open_setup
from gui.dialogs import network_change as changing
from gui.kept_runs.page import KeptRunsPage
from gui.views.network.layers import LayerRows
from gui.views.network.page import NetworkPage
from gui.widgets.message_beside import MessageBeside
from gui.widgets.number_field import NumberField
from gui.window.main_window import MainWindow


@pytest.fixture
def rows(window: MainWindow) -> LayerRows:
    window.views.show_view("network")
    return window.views.page(NetworkPage).layers


def write(field: NumberField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def said(window: MainWindow) -> list[str]:
    return [each.text() for each in window.findChildren(MessageBeside) if each.isVisible()]


def question(window: MainWindow) -> QMessageBox:
    (box,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    return box


def test_more_than_can_be_worked_with_is_refused_in_the_field(window: MainWindow, rows: LayerRows):
    before = window.readings.setup
    write(rows.sizes[1], "40 000 000")
    assert said(window) == [
        "That makes 160\u00a0000\u00a0000 parameters; at most 50\u00a0000\u00a0000 can be worked with."
    ]
    assert (rows.sizes[1].text(), rows.sizes[1].value()) == ("40 000 000", 2)
    assert window.readings.setup is before


def test_more_than_fits_into_memory_is_refused_with_what_is_free(
    window: MainWindow, rows: LayerRows, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(changing, "free_memory", lambda: 1_500_000_000)
    write(rows.sizes[1], "9 999 999")
    assert said(window) == [
        "That makes 39\u00a0999\u00a0996 parameters, and with the samples about 2.8 GB of memory; 1.5 GB are free."
    ]
    assert window.readings.network.sizes == (3, 2, 1)


def test_what_it_takes_is_said_and_asked_before(
    window: MainWindow, rows: LayerRows, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    made_in: list[threading.Thread] = []
    wait_for = changing.wait_for

    def watched(asked_by, text, work):
        def noted(report):
            made_in.append(threading.current_thread())
            return work(report)

        return wait_for(asked_by, text, noted)

    monkeypatch.setattr(changing, "wait_for", watched)
    monkeypatch.setattr(cost, "LARGE", 10_000_000)
    write(rows.sizes[1], "60000")
    box = question(window)
    assert box.text() == "Make a network of 240\u00a0000 parameters?"
    assert "about 17 MB of memory" in box.informativeText()
    assert not made_in and window.readings.network.sizes == (3, 2, 1) and rows.sizes[1].value() == 2
    QTest.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.readings.network.sizes == (3, 60_000, 1))
    assert made_in[0] is not threading.main_thread()  # the window did not wait itself
    assert rows.sizes[1].value() == 60_000
    assert rows.sizes[1].fontMetrics().horizontalAdvance("60\u00a0000") + 16 <= rows.sizes[1].width()
    window.commands.edits.undo.undo()
    assert window.readings.network.sizes == (3, 2, 1)


def test_called_off_it_stays_as_it_was(window: MainWindow, rows: LayerRows):
    write(rows.sizes[1], "900000")
    QTest.keyClick(question(window), Qt.Key.Key_Escape)
    assert window.readings.network.sizes == (3, 2, 1)
    assert rows.sizes[1].text() == "2"
    assert not window.commands.edits.undo.canUndo()


def test_a_layer_is_asked_for_too_and_by_the_menu(window: MainWindow, rows: LayerRows, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(changing, "free_memory", lambda: 1000)
    rows.adds[0].click()
    what = "that makes 23 parameters, and with the samples about 0 MB of memory; 0 MB are free"
    assert window.views.page(NetworkPage).message.text() == f"This can't be changed: {what}."
    (add,) = [each for each in window.diagram.menus.menu_for(None, window).actions() if each.text().startswith("Add")]
    add.trigger()
    assert "of memory; 0 MB are free" in window.statusBar().currentMessage()
    assert window.readings.network.sizes == (3, 2, 1)


def test_hidden_sizes_that_do_not_fit_are_not_begun(window: MainWindow, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("gui.kept_runs.sweep_form.free_memory", lambda: 100_000)
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    window.actions_made["compare_sizes"].trigger()
    page = window.views.page(KeptRunsPage)
    page.form.sizes.setText(f"1, {MOST_SIZE}")
    page.form.go.click()
    assert "of memory; 0 MB are free" in page.form.fault.text()
    assert not page.sweeping.is_busy and not window.readings.kept_runs


def test_a_batch_that_does_not_fit_is_refused(window: MainWindow, monkeypatch: pytest.MonkeyPatch):
    window.commands.documents.open_setup(change_training(open_setup("moons-2-3-2"), batch=1))
    window.views.show_view("network")
    monkeypatch.setattr(changing, "free_memory", lambda: 100_000)
    write(window.views.page(NetworkPage).training.batch, "300")
    assert "of memory; 0 MB are free" in window.views.page(NetworkPage).message.text()
    assert window.readings.setup.scenario.training.batch == 1
    assert window.views.page(NetworkPage).training.batch.value() == 1
