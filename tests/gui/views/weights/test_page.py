"""The heat-map and the finder: any of a million weights, by pointing or by its name."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.analysis.matrix_blocks import largest_in_blocks
from core.network.elements import Bias, Neuron, Weight
from core.setup.changes import rename
from gui.model.window_state import EdgeValue
from gui.views.weights import layer_values
from gui.views.weights.layer_values import Array, Edges
from gui.views.weights.matrix_layout import NOTE_HEIGHT
from gui.views.weights.page import WeightsPage
from gui.views.weights.visible_range import VisibleRange
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle


@pytest.fixture
def page(window: MainWindow) -> WeightsPage:
    window.open("psi-2-1000-1000-2-leaky")
    window.views.show_view("weights")
    return window.views.page(WeightsPage)


def find(page: WeightsPage, qtbot: QtBot, text: str) -> None:
    page.finder.setText(text)
    qtbot.keyClick(page.finder, Qt.Key.Key_Return)


def test_the_widest_layer_is_shown_and_any_other_can_be(page: WeightsPage) -> None:
    assert page.layer.currentText() == "2:  1\u00a0000 × 1\u00a0000"
    page.layer.setCurrentIndex(0)
    values = page.matrix.shown().values
    assert values.weights.shape == (2, 1000) and values.biases.shape == (1000,)


def test_a_state_is_looked_through_once_for_what_is_drawn_and_for_how_large_it_is(
    page: WeightsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A million weights were read for the scale, and again for the blocks."""
    looked: list[tuple[int, ...]] = []

    def look(matrix: Array, rows: Edges, columns: Edges) -> Array:
        looked.append(matrix.shape)
        return largest_in_blocks(matrix, rows, columns)

    monkeypatch.setattr(layer_values, "largest_in_blocks", look)
    weights = np.random.default_rng(5).normal(size=(1000, 1000))
    page.matrix.show_values(weights, np.empty(0))
    weights_read = weights.copy()
    weights[:] = 0.0  # whoever looks at them again finds nothing
    assert page.matrix.largest == np.abs(weights_read).max() and page.matrix.lost == 0
    page.matrix.repaint()
    assert looked == [(1000, 1000)]


@pytest.mark.parametrize("lost", [np.inf, np.nan])
def test_where_a_weight_is_no_number_the_largest_is_among_all_others(page: WeightsPage, lost: float) -> None:
    weights = np.random.default_rng(5).normal(size=(1000, 1000))
    weights[3, 4] = lost
    page.matrix.show_values(weights, np.empty(0))
    assert page.matrix.largest == np.abs(weights[np.isfinite(weights)]).max() and page.matrix.lost == 1


def test_what_is_typed_is_pinned_and_brought_into_view(window: MainWindow, page: WeightsPage, qtbot: QtBot) -> None:
    for text, element in (
        ("W2_17,903", Weight(1, 16, 902)),
        ("3 1000 2", Weight(2, 999, 1)),
        ("b 2 5", Bias(1, 4)),
        ("W11", Weight(0, 0, 0)),
    ):
        find(page, qtbot, text)
        assert window.readings.pinned == element
        assert page.layer.currentIndex() == element.layer
        place = page.matrix.place_of(element)
        assert page.matrix.rect().contains(place.toPoint()), text
        assert page.matrix.parameter_at(place) == element
        assert not page.finder.fault.isVisible(), text
        assert window.inspector.view.card is not None and window.inspector.view.card.element == element


def test_what_shows_only_the_largest_of_a_block_says_so(window: MainWindow, page: WeightsPage, qtbot: QtBot) -> None:
    assert "the largest of up to" in page.matrix.note() and page.matrix.note() in page.matrix.describe()
    below = page.matrix.shown().layout.biases.bottom()
    assert page.matrix.height() - below >= NOTE_HEIGHT
    find(page, qtbot, "W2_17,903")
    assert page.matrix.note() == ""


def test_where_each_weight_has_its_place_nothing_is_said_of_blocks(window: MainWindow, page: WeightsPage) -> None:
    window.open("gad-3-2-1")
    assert page.matrix.note() == "" and "largest of" not in page.matrix.describe()


def test_headings_follow_a_neuron_that_is_named(window: MainWindow, page: WeightsPage) -> None:
    window.open("gad-3-2-1")
    page.layer.setCurrentIndex(0)
    before = page.matrix.shown().headings
    assert before == ("X1", "X2", "X3", "SOP1", "SOP2")
    window.commands.edits.edit("name", rename(window.readings.setup, 0, 1, "weight").setup)
    assert page.matrix.shown().headings == ("X1", "weight", "X3", "SOP1", "SOP2")
    assert page.layer.currentIndex() == 0


def test_what_is_not_there_is_said_in_a_sentence(window: MainWindow, page: WeightsPage, qtbot: QtBot) -> None:
    find(page, qtbot, "2 1001 1")
    assert page.finder.fault.isVisible()
    assert page.finder.fault.text() == "The weights into layer 2 run from 1 to 1000, and to 1 to 1000."
    assert window.readings.pinned is None
    find(page, qtbot, "SOP1001")
    assert window.readings.pinned == Neuron(1, 0) and not page.finder.fault.isVisible()


def test_the_weight_under_the_pointer_is_hovered_and_a_click_pins_it(
    window: MainWindow, page: WeightsPage, qtbot: QtBot
) -> None:
    find(page, qtbot, "W2_17,903")
    place = page.matrix.place_of(Weight(1, 17, 903)).toPoint()
    QTest.mouseMove(page.matrix, place)
    qtbot.waitUntil(lambda: window.readings.hovered == Weight(1, 17, 903))
    assert window.hover_card.isVisible()
    qtbot.mouseClick(page.matrix, Qt.MouseButton.LeftButton, pos=place)
    assert window.readings.pinned == Weight(1, 17, 903)
    QTest.mouseMove(page.matrix, QPoint(2, 2))
    qtbot.waitUntil(lambda: window.readings.hovered is None)


def test_of_weights_that_share_a_block_the_largest_is_pointed_at(page: WeightsPage, window: MainWindow) -> None:
    weights = window.readings.network.weights(window.readings.parameters)[1]
    found = page.matrix.parameter_at(page.matrix.shown().layout.body.center())
    assert isinstance(found, Weight)
    down, across = page.matrix.shown().layout.edges
    i, j = np.searchsorted(down, found.source, "right") - 1, np.searchsorted(across, found.target, "right") - 1
    block = weights[down[i] : down[i + 1], across[j] : across[j + 1]]
    assert block.size > 1 and abs(weights[found.source, found.target]) == np.abs(block).max()


def test_a_cell_has_the_colour_of_its_edge(window: MainWindow, qtbot: QtBot) -> None:
    window.open("moons-2-3-2")
    window.views.show_view("weights")
    page = window.views.page(WeightsPage)
    page.layer.setCurrentIndex(0)
    until_idle()
    picture = page.matrix.grab().toImage()
    values = window.readings.network.weights(window.readings.parameters)[0]
    for source in range(2):
        for target in range(3):
            cell = page.matrix.shown().layout.cell(source, target)
            at = (cell.topLeft() + QPointF(8, 8)).toPoint() * picture.devicePixelRatio()
            shade = QColor(picture.pixel(at))
            bluer = shade.blue() > shade.red()
            assert bluer == (values[source, target] > 0)


def test_biases_stand_there_in_numbers_as_weights_do(window: MainWindow, qtbot: QtBot) -> None:
    window.open("csdn-2-3-1")
    window.views.show_view("weights")
    page = window.views.page(WeightsPage)
    page.layer.setCurrentIndex(0)
    picture, scale = page.matrix.grab().toImage(), page.matrix.devicePixelRatioF()

    def colors_along(parameter: Weight | Bias) -> set[str]:
        middle = page.matrix.place_of(parameter).toPoint()
        line = ((middle + QPoint(x, 0)) * scale for x in range(-20, 20))
        return {picture.pixelColor(at).name() for at in line}

    assert len(colors_along(Weight(0, 1, 1))) > 5, "digits over the cell's colour"
    assert len(colors_along(Bias(0, 1))) > 5
    assert page.matrix.shown().layout.biases.bottom() < page.matrix.height()


def test_it_shows_what_the_edges_show(window: MainWindow, page: WeightsPage) -> None:
    weights = page.matrix.largest
    window.commands.display.show_on_edges(EdgeValue.GRADIENT)
    assert page.matrix.largest != weights
    gradient = window.readings.batch_trace.gradient
    network = window.readings.network
    assert page.matrix.largest == max(
        float(np.abs(network.weights(gradient)[1]).max()), float(np.abs(network.biases(gradient)[1]).max())
    )


def test_it_is_walked_by_the_arrow_keys(window: MainWindow, page: WeightsPage, qtbot: QtBot) -> None:
    find(page, qtbot, "W2_17,903")
    page.matrix.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.matrix, Qt.Key.Key_Down)
    qtbot.keyClick(page.matrix, Qt.Key.Key_Right)
    assert window.readings.hovered == Weight(1, 17, 903) and window.readings.state == 0
    qtbot.keyClick(page.matrix, Qt.Key.Key_Return)
    assert window.readings.pinned == Weight(1, 17, 903)


def test_the_arrow_keys_go_on_to_the_biases_and_back(window: MainWindow, page: WeightsPage, qtbot: QtBot) -> None:
    page.matrix.bring_into_view(Weight(1, 999, 7))
    page.matrix.setFocus(Qt.FocusReason.TabFocusReason)
    told = QAccessible.queryAccessibleInterface(page.matrix)
    for _ in range(2):  # below the biases there is nothing
        qtbot.keyClick(page.matrix, Qt.Key.Key_Down)
        assert window.readings.hovered == Bias(1, 7)
        name = told.child(page.matrix.part_at_keyboard()).text(QAccessible.Text.Name)
        assert name.startswith(f"{window.readings.names.of(Bias(1, 7))}: ")
    qtbot.keyClick(page.matrix, Qt.Key.Key_Return)
    assert window.readings.pinned == Bias(1, 7)
    qtbot.keyClick(page.matrix, Qt.Key.Key_Up)
    assert window.readings.hovered == Weight(1, 999, 7)


def test_the_wheel_zooms_to_the_cursor_and_a_double_click_shows_all(page: WeightsPage, qtbot: QtBot) -> None:
    find(page, qtbot, "W2_17,903")
    assert page.matrix.shown().visible.height < 20
    qtbot.mouseDClick(page.matrix, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(page.matrix, Qt.MouseButton.LeftButton)  # else it is pressed for every test that follows
    assert page.matrix.shown().visible == VisibleRange.whole((1000, 1000))


def test_what_is_no_number_is_counted(page: WeightsPage) -> None:
    values = np.zeros((3, 3))
    values[1, 1], values[2, 2] = np.nan, np.inf
    page.matrix.show_values(values, np.array([1.0, 2.0, -5.0]))
    assert (page.matrix.largest, page.matrix.lost) == (5.0, 2)
    assert "2 infinite or NaN" in page.matrix.describe()
    page.matrix.grab()


def test_what_leads_to_an_output_is_headed_by_the_class_that_it_stands_for(window: MainWindow) -> None:
    window.open("digits-64-20-10")
    window.views.show_view("weights")
    page = window.views.page(WeightsPage)
    page.layer.setCurrentIndex(1)
    headings = page.matrix.shown().headings
    assert "SOP21 (0)" in headings and "SOP30 (9)" in headings
    page.layer.setCurrentIndex(0)
    assert "SOP20" in page.matrix.shown().headings
