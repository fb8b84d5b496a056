"""The window of hidden sizes: trained in the background, called off, opened, and saved as a picture."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gui.comparison.window import ComparisonWindow
from gui.main_window import MainWindow


@pytest.fixture
def comparison(window: MainWindow) -> ComparisonWindow:
    window.open("moons-2-3-2")
    window.actions_made.compare_sizes.trigger()
    made = window._comparison
    assert made is not None and made.isVisible()
    return made


def trained(comparison: ComparisonWindow, qtbot: QtBot, sizes: str = "1, 3", iterations: int = 40) -> None:
    comparison.sizes.setText(sizes)
    comparison.iterations.setValue(iterations)
    qtbot.mouseClick(comparison.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not comparison.cancel.isEnabled(), timeout=30_000)


def test_the_articles_sizes_and_iterations_stand_there(comparison: ComparisonWindow) -> None:
    assert comparison.sizes.text() == "1, 2, 3, 4, 5, 20, 50"
    assert comparison.iterations.value() == 20_000


def test_each_size_is_trained_and_drawn(comparison: ComparisonWindow, qtbot: QtBot) -> None:
    trained(comparison, qtbot)
    assert [cell.title for cell in comparison.cells] == ["1 hidden neuron", "3 hidden neurons"]
    for cell in comparison.cells:
        assert cell.news is not None and cell.news.is_done and cell.news.standing.state == 40
        assert "error" in cell.standing_text() and "% right" in cell.standing_text()
        assert cell._image is not None and len(cell._boundary) > 10
    x, _ = comparison._curves[1].getData()
    assert x[-1] == 40


def test_it_is_called_off_at_once_and_keeps_what_is_there(comparison: ComparisonWindow, qtbot: QtBot) -> None:
    comparison.iterations.setValue(1_000_000)
    qtbot.mouseClick(comparison.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all(cell.news is not None for cell in comparison.cells), timeout=30_000)
    qtbot.mouseClick(comparison.cancel, Qt.MouseButton.LeftButton)
    assert comparison._job is None and not comparison.cancel.isEnabled()
    assert all(cell.news is not None and not cell.news.is_done for cell in comparison.cells)


@pytest.mark.parametrize("text", ["", "one", "0, 1", "5000"])
def test_bad_sizes_get_one_message(comparison: ComparisonWindow, qtbot: QtBot, text: str) -> None:
    comparison.sizes.setText(text)
    qtbot.mouseClick(comparison.start, Qt.MouseButton.LeftButton)
    assert comparison.fault.isVisible() and comparison.fault.text().startswith("Hidden sizes: ")
    assert comparison._job is None


def test_a_double_click_opens_that_network(comparison: ComparisonWindow, window: MainWindow, qtbot: QtBot) -> None:
    trained(comparison, qtbot, "5", 3)
    qtbot.mouseDClick(comparison.cells[0], Qt.MouseButton.LeftButton)
    assert window.workbench.network.sizes == (2, 5, 2)
    assert comparison.lesson_name.text() == "of moons-2-3-2"  # whose it is does not change
    drawn = "weights N(0, 1) / √fan-in, biases 0, MT19937, seed 0"
    assert comparison.lesson_name.toolTip() == f"Each of them starts from {drawn}"


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_it_is_saved_as_a_picture(comparison: ComparisonWindow, qtbot: QtBot, tmp_path: Path, ending: str) -> None:
    trained(comparison, qtbot, "1, 2, 3", 5)
    path = tmp_path / f"grid.{ending}"
    comparison.save_picture(path)
    assert path.stat().st_size > 3000
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("tmp")] == []
    if ending == "png":
        assert QImage(str(path)).size() == QSize(3 * 260 * 2, 220 * 2)


def test_what_cannot_be_written_is_said(comparison: ComparisonWindow, qtbot: QtBot, tmp_path: Path) -> None:
    trained(comparison, qtbot, "1", 2)
    comparison.save_picture(tmp_path / "nowhere" / "grid.png")
    box = comparison.findChild(QMessageBox)
    assert "can't be written" in box.text()
    box.close()


def test_without_a_plane_the_errors_are_drawn(comparison: ComparisonWindow, window: MainWindow, qtbot: QtBot) -> None:
    window.open("gad-3-2-1")
    trained(comparison, qtbot, "1, 2", 30)
    assert "two inputs" in comparison.lesson_name.text()
    assert all(cell._image is None and cell.news is not None for cell in comparison.cells)
    comparison.grab()


def test_closing_it_calls_the_training_off(comparison: ComparisonWindow, qtbot: QtBot) -> None:
    comparison.iterations.setValue(1_000_000)
    qtbot.mouseClick(comparison.start, Qt.MouseButton.LeftButton)
    comparison.close()
    assert comparison._job is None
