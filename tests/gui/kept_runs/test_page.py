"""The page of the kept runs: its table, the race, the sweeps."""

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from core.experiments.sweep import with_value
from core.network.elements import Weight
from core.training.run import Run
from gui.kept_runs.page import KeptRunsPage
from gui.kept_runs.table import APART, ERROR, FIRST, NAME, STATES
from gui.window.main_window import MainWindow
from tests.gui.idle import has_work, until_done


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> KeptRunsPage:
    window.commands.playback.run_to(400)
    qtbot.waitUntil(lambda: window.readings.state == 400)
    window.views.show_view("kept-runs")
    return window.views.page(KeptRunsPage)


def keep(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.diagram, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    until_done(window)


def texts(page: KeptRunsPage, column: int = NAME) -> list[str]:
    return [page.table.index(row, column).data() for row in range(page.table.rowCount())]


def select(page: KeptRunsPage, row: int) -> QModelIndex:
    index = page.table.index(row, NAME)
    page.view.setFocus()
    page.view.setCurrentIndex(index)
    return index


def curves(window: MainWindow) -> list[str]:
    QApplication.processEvents()
    return [curve.name for curve in window.error_plot.curves]


def test_the_key_keeps_the_run_and_its_curve_is_drawn(page: KeptRunsPage, window: MainWindow, qtbot: QtBot):
    assert page.empty.isVisible()
    keep(window, qtbot)
    keep(window, qtbot)
    assert texts(page) == ["open run", "Run 1", "Run 2"]
    assert not page.empty.isVisible()
    assert curves(window) == ["error", "Run 2", "Run 1"]
    assert page.table.index(1, STATES).data() == "400"
    assert page.table.index(1, ERROR).data() == page.table.index(0, ERROR).data()
    assert window.statusBar().currentMessage().startswith("Kept as Run 2, up to iteration 400")
    assert "2 of 24 runs kept" in page.summary.text()


def test_a_run_that_is_not_ticked_is_not_drawn(page: KeptRunsPage, window: MainWindow, qtbot: QtBot):
    keep(window, qtbot)
    select(page, 1)
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert curves(window) == ["error"]
    assert not window.readings.kept_runs[0].is_shown
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert curves(window) == ["error", "Run 1"]


def test_f2_renames_in_place_and_undo_brings_the_name_back(page: KeptRunsPage, window: MainWindow, qtbot: QtBot):
    keep(window, qtbot)
    select(page, 1)
    QTest.keyClick(page.view, Qt.Key.Key_F2)
    (editor,) = [each for each in page.view.findChildren(QLineEdit) if each.isVisible()]
    assert editor.text() == "Run 1"
    editor.selectAll()
    qtbot.keyClicks(editor, "  as in  the article ")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert texts(page) == ["open run", "as in the article"]
    assert curves(window) == ["error", "as in the article"]
    window.actions_made["undo"].trigger()
    assert texts(page) == ["open run", "Run 1"]


def test_where_few_iterations_are_kept_it_is_said(
    page: KeptRunsPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    keep(window, qtbot)
    assert page.table.index(1, STATES).data(Qt.ItemDataRole.ToolTipRole) == ""
    monkeypatch.setattr("core.training.kept_run.MOST_ROWS", 4)
    monkeypatch.setattr("core.training.kept_run.MOST_REPLAYED", 0)  # as of a network that is as large
    keep(window, qtbot)
    last = window.readings.history.last
    told = f"of {last + 1} iterations are kept. At others the nearest earlier one is shown."
    assert told in window.statusBar().currentMessage()
    assert told in page.table.index(2, STATES).data(Qt.ItemDataRole.ToolTipRole)


def test_a_name_that_nobody_could_see_is_refused(page: KeptRunsPage, window: MainWindow, qtbot: QtBot) -> None:
    keep(window, qtbot)
    for typed in ("", "  \u2003", "\ud83d", "\u200b"):
        page.table.setData(page.table.index(1, 0), typed, Qt.ItemDataRole.EditRole)
        assert texts(page) == ["open run", "Run 1"], ascii(typed)
        assert page.fault.isVisible() and page.fault.text().endswith("it is still called Run 1."), ascii(typed)
        page.table.setData(page.table.index(1, 0), "fast \ud83d", Qt.ItemDataRole.EditRole)
        assert texts(page) == ["open run", "fast"] and not page.fault.isVisible()
        window.commands.edits.undo.undo()


def test_del_deletes_what_is_selected_and_undo_brings_it_back(page: KeptRunsPage, window: MainWindow, qtbot: QtBot):
    for _ in range(3):
        keep(window, qtbot)
    select(page, 2)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert texts(page) == ["open run", "Run 1", "Run 3"]
    assert window.commands.edits.undo.undoText() == "delete kept run Run 2"
    window.actions_made["undo"].trigger()
    assert texts(page) == ["open run", "Run 1", "Run 2", "Run 3"]
    window.actions_made["delete_kept_runs"].trigger()
    assert texts(page) == ["open run"]


def test_the_button_at_the_plot_deletes_what_nobody_asked_for_and_hides_the_rest(
    page: KeptRunsPage, window: MainWindow, qtbot: QtBot
):
    keep(window, qtbot)
    window.commands.kept_runs.keep_before()
    assert len(curves(window)) == 3
    window.error_plot.dismiss.click()
    assert curves(window) == ["error"]
    assert [(kept.name, kept.is_shown) for kept in window.readings.kept_runs] == [("Run 1", False)]


def test_the_open_run_can_be_neither_renamed_nor_deleted(page: KeptRunsPage, window: MainWindow, qtbot: QtBot):
    keep(window, qtbot)
    select(page, 0)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Space):
        QTest.keyClick(page.view, key)
    assert texts(page) == ["open run", "Run 1"]
    assert window.mistake_note.isHidden()  # F2 is not the window's here


def test_enter_goes_on_with_a_run(page: KeptRunsPage, window: MainWindow, qtbot: QtBot):
    keep(window, qtbot)
    window.commands.edits.edit("rate", window.readings.setup.with_learning_rate(0.5))
    qtbot.waitUntil(lambda: window.readings.history.last == 400)
    assert texts(page, APART) == ["", "rate 0.001"]
    select(page, 1)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert window.readings.setup.learning_rate == 0.001
    assert texts(page) == ["open run", "rate 0.5", "Run 1"]  # the one before is kept by itself


def test_the_race_says_who_is_first(page: KeptRunsPage, window: MainWindow, qtbot: QtBot):
    keep(window, qtbot)
    window.commands.edits.edit("rate", window.readings.setup.with_learning_rate(0.1))
    qtbot.waitUntil(lambda: window.readings.history.last == 400)
    goal = float(window.readings.kept_runs[0].errors[200])
    first = int(np.argmax(window.readings.history.errors < goal))
    page.goal.setFocus()
    page.goal.selectAll()
    qtbot.keyClicks(page.goal, repr(goal))
    qtbot.keyClick(page.goal, Qt.Key.Key_Return)
    below = window.readings.number_format.figure(goal)
    assert page.race.text() == f"open run is first below {below}, at iteration {first}; Run 1 at 201."
    assert texts(page, FIRST) == [str(first), "201"]
    page.goal.setValue(1e-12)
    assert page.race.text() == "None is below 1e−12 yet."


def sweep(page: KeptRunsPage, low: str, high: str, count: str, until: str) -> None:
    page.form.low.setText(low)
    page.form.high.setText(high)
    page.form.count.setText(count)
    page.form.iterations.setText(until)
    page.form.go.click()


def test_a_sweep_keeps_one_run_for_each_value(page: KeptRunsPage, window: MainWindow, qtbot: QtBot):
    window.actions_made["sweep"].trigger()
    assert (page.form.low.text(), page.form.high.text(), page.form.count.text()) == ("0.0001", "0.01", "10")
    sweep(page, "0.001", "0.1", "3", "300")
    qtbot.waitUntil(lambda: not page.sweeping.is_busy)
    assert texts(page) == ["open run", "rate 0.001", "rate 0.01", "rate 0.1"]
    for rate, kept in zip((0.001, 0.01, 0.1), window.readings.kept_runs, strict=True):
        alone = Run(window.readings.setup.with_learning_rate(kept.setup.learning_rate))
        alone.advance(300)
        assert kept.setup.learning_rate == pytest.approx(rate)
        assert kept.errors.tolist() == alone.history.errors.tolist()
    assert [kept.shade for kept in window.readings.kept_runs] == [0.0, 0.5, 1.0]
    assert "Smallest error at the end" in page.summary.text() and "with rate 0.1." in page.summary.text()
    assert window.commands.edits.undo.undoText() == "sweep of learning rate"
    window.actions_made["undo"].trigger()
    assert texts(page) == ["open run"]
    window.actions_made["redo"].trigger()
    assert len(texts(page)) == 4


def test_the_start_of_the_held_weight_is_swept(page: KeptRunsPage, window: MainWindow, qtbot: QtBot):
    weight = Weight(0, 1, 1)
    window.commands.pointing.pin(weight)
    window.actions_made["sweep"].trigger()
    assert page.form.what.currentText() == "start of W22"
    sweep(page, "-1", "1", "2", "20")
    qtbot.waitUntil(lambda: not page.sweeping.is_busy)
    for value, kept in zip((-1.0, 1.0), window.readings.kept_runs, strict=True):
        assert kept.setup.start.tolist() == with_value(window.readings.setup, weight, value).start.tolist()


def test_hidden_sizes_are_swept_from_the_old_entry(page: KeptRunsPage, window: MainWindow, qtbot: QtBot):
    window.commands.documents.open("moons-2-3-2")
    window.commands.edits.hold_out(0.5, 0)
    window.actions_made["compare_sizes"].trigger()
    assert page.form.sizes.isVisible() and page.form.sizes.text() == "1, 2, 3, 4, 5, 20, 50"
    assert "weights N(0, 1) / √fan-in, biases 0, MT19937, seed 0" in page.form.sizes.toolTip()
    page.form.sizes.setText("0, 5")
    page.form.iterations.setText("50")
    qtbot.keyClick(page.form.sizes, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.sweeping.is_busy)
    assert texts(page) == ["open run", "no hidden layer", "5 hidden neurons"]
    assert [kept.setup.network.sizes for kept in window.readings.kept_runs] == [(2, 2), (2, 5, 2)]
    assert all("%" in text for text in texts(page, 5))


def test_bad_sizes_get_one_message(page: KeptRunsPage, window: MainWindow):
    window.actions_made["compare_sizes"].trigger()
    for text in ("", "one", "1, -1", "5000"):
        page.form.fault.clear()
        page.form.sizes.setText(text)
        page.form.go.click()
        assert page.form.fault.isVisible() and page.form.fault.text().startswith("This can't be swept: "), text
        assert not has_work(page), text


def test_a_sweep_over_nothing_is_refused(page: KeptRunsPage, window: MainWindow):
    window.actions_made["sweep"].trigger()
    for low, high in (("1", "0.1"), ("0", "1"), ("-1", "1")):
        page.form.fault.clear()
        sweep(page, low, high, "10", "100")
        assert page.form.fault.text().startswith("This can't be swept: "), low
        assert page.form.go.text() == "Sweep", low


def test_a_sweep_from_what_is_no_number_is_not_begun(page: KeptRunsPage, window: MainWindow):
    window.actions_made["sweep"].trigger()
    sweep(page, "x", "1", "10", "100")
    assert page.form.low.fault == '"x" is not a number.'
    assert page.form.go.text() == "Sweep"


def test_a_sweep_that_is_called_off_keeps_what_there_is(
    page: KeptRunsPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("core.experiments.sweep.SHOWN_EVERY", 0.1)  # long before any of so many is at its end
    window.actions_made["sweep"].trigger()
    sweep(page, "0.001", "0.1", "12", "10000000")
    qtbot.waitUntil(lambda: len(window.readings.kept_runs) == 12)
    assert page.form.go.text() == "Cancel" and page.form.progress.isVisible()
    page.form.go.click()
    assert not has_work(page) and page.form.go.text() == "Sweep"
    assert len(window.readings.kept_runs) == 12
    assert all(0 < kept.last < 10_000_000 for kept in window.readings.kept_runs)
    window.actions_made["undo"].trigger()
    assert window.readings.kept_runs == ()


def test_a_sweep_that_fails_says_so_and_can_be_begun_again(
    page: KeptRunsPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object) -> None:
        raise ZeroDivisionError("nothing to divide by")

    monkeypatch.setattr("gui.kept_runs.sweeping.train_in_turn", fail)
    window.actions_made["sweep"].trigger()
    page.form.go.click()
    qtbot.waitUntil(lambda: page.form.go.text() == "Sweep")
    assert page.form.fault.text() == "The sweep failed: ZeroDivisionError: nothing to divide by."


def test_what_there_is_no_room_for_is_not_begun(page: KeptRunsPage, window: MainWindow, qtbot: QtBot):
    for number in range(20):
        window.commands.kept_runs.keep(str(number))
    window.actions_made["sweep"].trigger()
    page.form.go.click()
    assert page.form.fault.text().startswith("There is room for 4 more kept runs, and these are 10")
    assert not has_work(page)
