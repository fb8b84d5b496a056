"""The window of hidden sizes: trained in the background, called off, opened, and saved as a picture."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from core.base.number_format import figure
from gui.comparison.curves import Frame, colors_of, frame_of
from gui.comparison.window import ComparisonWindow
from gui.look.theme import DARK, LIGHT, Colors
from gui.plots.scale import linear_scale
from gui.window.main_window import MainWindow
from tests.gui.idle import has_work


@pytest.fixture
def comparison(window: MainWindow) -> ComparisonWindow:
    window.open("moons-2-3-2")
    window.actions_made["compare_sizes"].trigger()
    made = window.findChild(ComparisonWindow)
    assert made is not None and made.isVisible()
    return made


def trained(comparison: ComparisonWindow, qtbot: QtBot, sizes: str = "1, 3", iterations: int = 40) -> None:
    comparison.sizes.setText(sizes)
    comparison.iterations.setValue(iterations)
    qtbot.mouseClick(comparison.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not comparison.cancel.isEnabled())


def test_the_articles_sizes_and_iterations_stand_there(comparison: ComparisonWindow) -> None:
    assert comparison.sizes.text() == "1, 2, 3, 4, 5, 20, 50"
    assert comparison.iterations.value() == 20_000


def test_each_size_is_trained_and_drawn(comparison: ComparisonWindow, qtbot: QtBot) -> None:
    trained(comparison, qtbot)
    assert [cell.title for cell in comparison.cells] == ["1 hidden neuron", "3 hidden neurons"]
    for cell in comparison.cells:
        assert cell.news is not None and cell.news.is_done and cell.news.standing.state == 40
        (told,) = cell.standing_lines()
        assert "error" in told and "% right" in told
        shown = cell.shown()
        assert shown.has_picture and shown.boundary_lines > 10
    news = comparison.curves.all_news[1]
    assert news is not None and news.curves[0][0][-1] == 40


def test_it_is_called_off_at_once_and_keeps_what_is_there(comparison: ComparisonWindow, qtbot: QtBot) -> None:
    comparison.iterations.setValue(1_000_000)
    qtbot.mouseClick(comparison.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all(cell.news is not None for cell in comparison.cells))
    qtbot.mouseClick(comparison.cancel, Qt.MouseButton.LeftButton)
    assert not has_work(comparison) and not comparison.cancel.isEnabled()
    assert all(cell.news is not None and not cell.news.is_done for cell in comparison.cells)


@pytest.mark.parametrize("text", ["", "one", "1, -1", "5000"])
def test_bad_sizes_get_one_message(comparison: ComparisonWindow, qtbot: QtBot, text: str) -> None:
    comparison.sizes.setText(text)
    qtbot.mouseClick(comparison.start, Qt.MouseButton.LeftButton)
    assert comparison.fault.isVisible() and comparison.fault.text().startswith("Hidden sizes: ")
    assert not has_work(comparison)


def test_a_double_click_opens_that_network(comparison: ComparisonWindow, window: MainWindow, qtbot: QtBot) -> None:
    trained(comparison, qtbot, "5", 3)
    qtbot.mouseDClick(comparison.cells[0], Qt.MouseButton.LeftButton)
    assert window.readings.network.sizes == (2, 5, 2)
    assert comparison.setup_name.text().startswith("of moons-2-3-2 ·")  # whose it is does not change
    drawn = "weights N(0, 1) / √fan-in, biases 0, MT19937, seed 0"
    assert comparison.setup_name.toolTip() == f"Each of them starts from {drawn}"


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_it_is_saved_as_a_picture(comparison: ComparisonWindow, qtbot: QtBot, tmp_path: Path, ending: str) -> None:
    trained(comparison, qtbot, "1, 2, 3", 5)
    path = tmp_path / f"grid.{ending}"
    comparison.save_picture(path)
    assert path.stat().st_size > 3000
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("tmp")] == []
    if ending == "png":
        assert QImage(str(path)).size() == QSize(3 * 260 * 2, (220 + 180) * 2)


def test_what_cannot_be_written_is_said(comparison: ComparisonWindow, qtbot: QtBot, tmp_path: Path) -> None:
    trained(comparison, qtbot, "1", 2)
    comparison.save_picture(tmp_path / "nowhere" / "grid.png")
    box = comparison.findChild(QMessageBox)
    assert "can't be written" in box.text()
    box.close()


def test_without_a_plane_the_errors_are_drawn(comparison: ComparisonWindow, window: MainWindow, qtbot: QtBot) -> None:
    window.open("gad-3-2-1")
    trained(comparison, qtbot, "1, 2", 30)
    assert "two inputs" in comparison.setup_name.text()
    assert all(not cell.shown().has_picture and cell.news is not None for cell in comparison.cells)
    comparison.grab()


def test_closing_it_calls_the_training_off(comparison: ComparisonWindow, qtbot: QtBot) -> None:
    comparison.iterations.setValue(1_000_000)
    qtbot.mouseClick(comparison.start, Qt.MouseButton.LeftButton)
    comparison.close()
    assert not has_work(comparison)


def test_what_is_held_out_is_told_and_drawn_beside_what_is_trained_on(
    comparison: ComparisonWindow, window: MainWindow, qtbot: QtBot
) -> None:
    assert "no samples are held out" in comparison.setup_name.text()
    window.commands.edits.hold_out(0.5, 0)
    trained(comparison, qtbot, "0, 2, 20")
    assert "150 samples are held out" in comparison.setup_name.text()
    assert [cell.title for cell in comparison.cells] == ["no hidden layer", "2 hidden neurons", "20 hidden neurons"]
    for cell in comparison.cells:
        assert cell.news is not None
        standing, (training, held_out) = cell.news.standing, cell.standing_lines()
        assert training.startswith(f"training: error {figure(standing.loss, 4)} · ")
        assert held_out.startswith(f"held out: error {figure(standing.held_out_loss, 4)} · ")
        assert len(cell.news.curves) == 2


def test_all_curves_share_one_scale(comparison: ComparisonWindow, window: MainWindow, qtbot: QtBot) -> None:
    window.open("gad-3-2-1")
    trained(comparison, qtbot, "1, 20", 300)
    news = comparison.curves.all_news
    frame = frame_of(news, 100.0)
    largest = max(each.curves[0][1].max() for each in news if each is not None)
    assert frame.last == 300 and frame.scale.log and 10.0**frame.scale.high >= largest
    rect = QRectF(0, 0, 300, 100)
    for each in news:
        assert each is not None
        (line,) = frame.line(rect, *each.curves[0])
        height = frame.scale.height(float(each.curves[0][1][0]))
        assert line.first().y() == pytest.approx(100.0 * (1.0 - height))


def test_a_curve_that_leaves_the_numbers_has_a_gap() -> None:
    states, errors = np.arange(5.0), np.array([1.0, 2.0, np.inf, 1e9, 3.0])
    frame = Frame(4.0, linear_scale(0.0, 2.0))
    assert [piece.size() for piece in frame.line(QRectF(0, 0, 10, 10), states, errors)] == [2, 2]


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("count", [2, 7, 12])
def test_sizes_have_colours_in_their_order_that_stand_out(scheme: Colors, count: int) -> None:
    sizes = list(range(count))[::-1]
    light = [luminance(color) for color in colors_of(sizes, scheme)]
    assert light == sorted(light, reverse=True) and len(set(light)) == count  # told apart without any hue
    ground = luminance(QColor(scheme.panel))
    for each in light:
        assert (max(each, ground) + 0.05) / (min(each, ground) + 0.05) >= 3.0  # WCAG, graphical objects


def luminance(color: QColor) -> float:
    parts = [color.redF(), color.greenF(), color.blueF()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
