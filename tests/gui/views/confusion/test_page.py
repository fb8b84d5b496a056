"""The confusion page in the window: what each class was taken for, at the state on the screen."""

from pathlib import Path
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from core.analysis.answers import Answers, answers_of
from core.base.number_format import grouped
from core.setup.learned_samples import hold_out
from core.setup.setup import open_setup
from gui.model.at_cursor.live_answers import LiveAnswers
from gui.plots.error_plot import Plotted
from gui.views.confusion.cell_painter import CellPainter
from gui.views.confusion.page import HELD_OUT, TRAINING, ConfusionPage
from gui.window.main_window import MainWindow
from tests.gui.idle import until_done

SMALL, LARGE = (1280, 800), (1600, 1200)


def opened(window: MainWindow, qtbot: QtBot, name: str = "digits-64-20-10", state: int = 3000) -> ConfusionPage:
    """The page, of that scenario at that state."""
    window.commands.documents.open(name)
    window.commands.playback.run_to(state)
    qtbot.waitUntil(lambda: window.readings.state == state)
    window.actions_made["confusion"].trigger()
    page = window.views.page(ConfusionPage)
    assert page.isVisible()
    until_done(window)
    return page


def expected(window: MainWindow, held_out: bool) -> Answers:
    """The answers to a part of the samples, without the page."""
    readings = window.readings
    split = readings.split
    assert split is not None
    part = split.held_out if held_out else split.training
    return answers_of(readings.network, readings.parameters, part.inputs, part.targets)


def index(page: ConfusionPage, row: int, column: int) -> QModelIndex:
    return page.matrix.table.index(row, column)


def a_mistake(page: ConfusionPage) -> tuple[int, int]:
    counts = np.array(page.shown().counts)
    np.fill_diagonal(counts, 0)
    row, column = np.unravel_index(int(counts.argmax()), counts.shape)
    return int(row), int(column)


@pytest.mark.slow
def test_rows_are_what_they_are_and_the_state_on_the_screen_counts(window: MainWindow, qtbot: QtBot):
    page = opened(window, qtbot)
    for part in (HELD_OUT, TRAINING):
        QTest.mouseClick(page.part.buttons[part], Qt.MouseButton.LeftButton)
        found = expected(window, part == HELD_OUT)
        assert page.shown().counts == found.confusion().tolist()
        wrong = found.count - found.right_count
        assert f"{wrong} of {grouped(found.count)} wrong" in page.shown().summary
        assert len(page.shown().samples) == wrong
    before = page.shown().counts
    window.commands.playback.seek(500)
    until_done(window)
    assert page.shown().counts == expected(window, held_out=False).confusion().tolist() != before


@pytest.mark.slow
def test_the_most_certain_mistake_is_first_and_a_click_shows_it(window: MainWindow, qtbot: QtBot):
    page = opened(window, qtbot)
    split = window.readings.split
    assert split is not None
    found, numbers = expected(window, held_out=True), np.flatnonzero(split.is_out)
    order = found.wrong_by_certainty()
    assert [number for number, _ in page.shown().samples] == numbers[order].tolist()
    first = int(order[0])
    assert page.shown().samples[0][1] == f"{found.wanted[first]} as {found.answered[first]}"
    page.beside.list.setFocus()
    QTest.keyClick(page.beside.list, Qt.Key.Key_Right)
    QTest.keyClick(page.beside.list, Qt.Key.Key_Right)
    assert window.readings.sample == page.beside.list.current in numbers[order[:3]]
    assert window.readings.is_held_out


@pytest.mark.slow
def test_a_cell_chooses_its_samples_by_the_pointer_and_by_keys(window: MainWindow, qtbot: QtBot):
    page = opened(window, qtbot)
    row, column = a_mistake(page)
    rect = page.matrix.visualRect(index(page, row, column))
    QTest.mouseClick(page.matrix.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert page.shown().lit == f"{row} as {column}  ✕"
    lit = [number for number, text in page.shown().samples if text == f"{row} as {column}"]
    assert len(lit) == page.shown().counts[row][column] > 0
    assert len(page.shown().samples) > len(lit)  # the others stay
    page.matrix.setFocus()
    QTest.keyClick(page.matrix, Qt.Key.Key_Escape)
    assert page.shown().lit == ""
    page.matrix.choose(row, row)  # those that are right take the place of the mistakes
    assert {text for _, text in page.shown().samples} == {str(row)}
    assert len(page.shown().samples) == page.shown().counts[row][row]
    QTest.keyClick(page.matrix, Qt.Key.Key_End)  # the recall of the class: its mistakes alone
    assert page.shown().lit == f"{row}  ✕"
    assert {text.split()[0] for _, text in page.shown().samples} == {str(row)}
    assert len(page.shown().samples) == sum(page.shown().counts[row]) - page.shown().counts[row][row]
    QTest.mouseClick(page.beside.chip, Qt.MouseButton.LeftButton)
    assert page.shown().lit == ""


@pytest.mark.slow
def test_it_is_read_out_as_a_table(window: MainWindow, qtbot: QtBot):
    page = opened(window, qtbot)
    row, column = a_mistake(page)
    count = page.shown().counts[row][column]
    says = index(page, row, column).data(Qt.ItemDataRole.AccessibleTextRole)
    assert says == f"is {row}, answered {column}: {count} sample{'s' if count > 1 else ''}"
    recall = index(page, row, 10).data(Qt.ItemDataRole.AccessibleTextRole)
    assert recall.endswith(f"{page.shown().counts[row][row]} of {sum(page.shown().counts[row])}")


@pytest.mark.slow
def test_it_is_copied_as_csv(window: MainWindow, qtbot: QtBot):
    page = opened(window, qtbot)
    page.copy_csv()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == 'is a / answered,0,1,2,3,4,5,6,7,8,9,"right, of its class"'
    assert [[int(cell) for cell in line.split(",")[1:11]] for line in lines[1:]] == page.shown().counts


@pytest.mark.slow
def test_in_a_tall_page_there_are_the_right_answers_over_the_epochs(window: MainWindow, qtbot: QtBot):
    window.resize(*LARGE)
    page = opened(window, qtbot)
    assert page.plot.isHidden()
    window.actions_made["larger"].trigger()
    until_done(window)
    assert page.plot.isVisible()
    training, held_out = page.plot.shown().curves
    found = expected(window, held_out=True)
    assert len(training.values) == len(held_out.values) == 3000 // 1438
    window.commands.playback.seek(2 * 1438)
    until_done(window)
    found = expected(window, held_out=True)
    assert held_out.values[1] == pytest.approx(100 * found.right_count / found.count)
    assert page.plot.shown().time_ticks[:2] == ("0", "5")


def test_samples_that_are_no_pictures_are_told_in_words(window: MainWindow, qtbot: QtBot):
    page = opened(window, qtbot, "moons-2-3-2", 20)
    assert page.part.buttons[HELD_OUT].isHidden()
    assert {text for _, text in page.shown().samples} <= {"class 1 as class 2", "class 2 as class 1"}
    number, _ = page.shown().samples[0]
    assert f"sample {number + 1}, is class" in page.beside.list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    window.commands.documents.open_setup(hold_out(open_setup("moons-2-3-2-sigmoid"), 0.3, 0))
    until_done(window)
    assert page.part.buttons[HELD_OUT].isVisible()
    assert sum(map(sum, page.shown().counts)) == len(expected(window, page.part.on == HELD_OUT).wanted)


def test_a_recall_has_room_beside_long_names(window: MainWindow, qtbot: QtBot):
    page = opened(window, qtbot, "iris-4-5-3", 600)
    assert page.matrix.columnWidth(3) >= page.matrix.fontMetrics().horizontalAdvance("100 %") + 8


def test_in_a_small_window_no_count_reaches_out_of_its_cell_and_no_caption_out_of_the_list(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1008, 660)
    page = opened(window, qtbot, "iris-4-5-3", 20)
    matrix, table = page.matrix, page.matrix.table
    assert table.confusion is not None
    painter = cast("CellPainter", matrix.itemDelegate())
    for row in range(3):
        for column in range(3):
            cell, width = table.cell(table.index(row, column)), matrix.columnWidth(column)
            assert cell is not None
            font = painter.font_of(table.confusion, cell, matrix.font(), width)
            text = str(table.confusion.count_of(cell))
            assert QFontMetricsF(font).horizontalAdvance(text) <= width, text
    assert page.beside.list.gridSize().width() < page.beside.list.viewport().width()


def test_without_classes_it_says_why_there_is_none(window: MainWindow, qtbot: QtBot):
    page = opened(window, qtbot, "moons-2-3-2", 5)
    window.commands.documents.open("gad-3-2-1")
    assert not page.isVisible()
    assert not window.actions_made["confusion"].isEnabled()
    assert "needs classes" in page.why_not(window.readings)


@pytest.mark.slow
def test_the_error_plot_goes_by_epoch_where_there_are_epochs(window: MainWindow, qtbot: QtBot):
    plot = window.error_plot
    assert not window.actions_made["plot_next"].isEnabled()  # gad-3-2-1 has one sample
    opened(window, qtbot, state=1438 * 2)
    assert plot.offered == tuple(Plotted)
    window.actions_made["plot_next"].trigger()
    until_done(window)
    assert plot.plotted is Plotted.EPOCHS
    assert [curve.name for curve in plot.shown().curves] == ["training", "held out"]
    assert [len(curve.values) for curve in plot.shown().curves] == [2, 2]
    assert plot.canvas.accessibleDescription().startswith("After epoch 2: training ")
    window.actions_made["plot_next"].trigger()
    until_done(window)
    found = expected(window, held_out=False)
    assert plot.shown().curves[0].values[1] == pytest.approx(100 * found.right_count / found.count)
    window.commands.documents.open("gad-3-2-1")
    assert plot.plotted is Plotted.ITERATIONS
    assert plot.title.text() == "Error" and plot.title.isVisible() and plot.by.isHidden()
    window.commands.documents.open("moons-2-3-2")  # its batch is all of them, and nothing is held out
    assert plot.plotted is Plotted.ITERATIONS


@pytest.mark.slow
def test_a_picture_of_it_is_saved(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.resize(*LARGE)
    page = opened(window, qtbot, state=1500)
    window.actions_made["larger"].trigger()
    until_done(window)
    for ending in ("png", "svg"):
        path = tmp_path / f"confusion.{ending}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        QTest.mouseClick(page.save, Qt.MouseButton.LeftButton)
        assert path.stat().st_size > 5000
    assert QImage(str(tmp_path / "confusion.png")).width() >= page.width()
    svg = (tmp_path / "confusion.svg").read_text(encoding="utf-8")
    assert str(page.shown().counts[0][0]) in svg and "answered" in svg
    assert page.save.text() not in svg  # which is for the hand alone


@pytest.mark.slow
def test_tab_reaches_the_matrix_and_the_samples_and_each_says_what_it_is(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot, state=1500)
    page.matrix.choose(1, 8)
    page.part.buttons[HELD_OUT].setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    while (stop := QApplication.focusWidget()) not in reached and stop is not None:
        reached.append(stop)
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    assert {page.matrix, page.beside.list, page.beside.chip} <= set(reached)
    assert page.beside.chip.accessibleName() == "Chosen: 1 as 8. Press to choose nothing"
    for part in (page.matrix, page.beside.list, page.plot.canvas):
        assert part.accessibleName()


@pytest.mark.slow
def test_while_it_trains_it_follows_and_at_the_end_it_is_of_the_state_on_the_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = opened(window, qtbot, state=10)
    before = page.shown().counts
    window.commands.playback.set_goal(20_000)
    window.commands.playback.run()
    qtbot.waitUntil(lambda: page.shown().counts != before)
    qtbot.waitUntil(lambda: not window.readings.running)
    until_done(window)
    assert window.readings.state == 20_000
    assert page.shown().counts == expected(window, page.part.on == HELD_OUT).confusion().tolist()


def test_what_was_answered_to_other_samples_is_gone_with_them(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(window, qtbot, "moons-2-3-2", 5)
    assert page.shown().counts
    monkeypatch.setattr(LiveAnswers, "ask", lambda _self: None)  # as if they took long
    window.commands.documents.open("moons-2-3-2-sigmoid")
    assert page.shown().counts == [] and page.shown().samples == []
    assert page.shown().summary == "…"
    page.matrix.choose(0, 1)
    assert page.shown().lit == ""
