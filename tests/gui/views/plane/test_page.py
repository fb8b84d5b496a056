"""The decision boundary in the window: live, pointed at, and of a hidden neuron where one is held."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.network.elements import Neuron
from core.network.forward_pass import forward_pass
from core.setup.setup import open_setup
from gui.look.plane_colors import Palette
from gui.look.theme import DARK, LIGHT
from gui.plots.plot_library import pg
from gui.views.plane.coloring import Coloring, classes_of, labels_of
from gui.views.plane.legend import PlaneLegend
from gui.views.plane.page import PlanePage
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle


@pytest.fixture
def page(window: MainWindow) -> PlanePage:
    window.open("moons-2-3-2")
    window.views.show_view("plane")
    window.actions_made["larger"].trigger()
    return window.views.page(PlanePage)


def place(page: PlanePage, window: MainWindow, sample: int) -> QPoint:
    return page.canvas.place_of(window.readings.setup.samples.inputs[sample]).toPoint()


def alone(window: MainWindow) -> int:
    """A sample that no other one is near."""
    inputs = window.readings.setup.samples.inputs
    gaps = np.hypot(*(inputs[:, None] - inputs[None]).transpose(2, 0, 1)) + 10 * np.eye(len(inputs))
    return int(gaps.min(axis=1).argmax())


def test_it_needs_two_inputs(window: MainWindow) -> None:
    assert PlanePage.why_not(window.readings) == "The plane needs a network with two inputs; this one has 3."
    window.open("csdn-2-3-1")
    assert PlanePage.why_not(window.readings) == ""


def test_what_classes_there_are() -> None:
    moons, one = open_setup("moons-2-3-2"), open_setup("csdn-2-3-1")
    assert classes_of(moons) == 2 and classes_of(one) == 0
    assert labels_of(moons).tolist() == moons.samples.targets.argmax(axis=1).tolist()


def test_the_picture_is_the_networks_answer(page: PlanePage, window: MainWindow) -> None:
    pixels = page.shown().pixels
    rows, columns, _ = pixels.shape
    left, right, bottom, top = page.shown().visible
    for row, column in ((0, 0), (rows // 2, columns // 3), (rows - 1, columns - 1)):
        point = np.array(
            [[left + (right - left) * (column + 0.5) / columns, bottom + (top - bottom) * (row + 0.5) / rows]]
        )
        p = forward_pass(window.readings.network, window.readings.parameters, point).outputs
        expected = Palette(window.theme.colors).pixels(p[np.newaxis])[0, 0]
        assert pixels[row, column].tolist() == expected.tolist()


def test_it_is_live(page: PlanePage, window: MainWindow, qtbot: QtBot) -> None:
    before = page.shown().pixels.copy()
    window.commands.playback.run_to(60)
    qtbot.waitUntil(lambda: window.readings.state == 60)
    now = page.shown().pixels
    assert now.shape != before.shape or (now != before).any()


def test_a_sample_under_the_pointer_is_the_current_one(page: PlanePage, window: MainWindow, qtbot: QtBot) -> None:
    sample = alone(window)
    QTest.mouseMove(page.canvas.viewport(), place(page, window, sample))
    qtbot.waitUntil(lambda: window.readings.chosen_sample == sample)
    assert f"sample {sample + 1}" in page.shown().readout and "class" in page.shown().readout
    QTest.mouseMove(page.canvas.viewport(), QPoint(60, 8))
    qtbot.waitUntil(lambda: window.readings.chosen_sample is None)
    assert "sample" not in page.shown().readout and "x1 = " in page.shown().readout


def test_a_click_keeps_the_sample_and_another_lets_go(page: PlanePage, window: MainWindow, qtbot: QtBot) -> None:
    sample = alone(window)
    qtbot.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place(page, window, sample))
    QTest.mouseMove(page.canvas.viewport(), QPoint(60, 8))
    until_idle()
    assert window.readings.chosen_sample == sample
    qtbot.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 8))
    assert window.readings.chosen_sample is None


def test_a_hidden_neuron_that_is_held_shows_its_own_activation(page: PlanePage, window: MainWindow) -> None:
    assert page.shown().caption == ""
    window.commands.pointing.pin(Neuron(0, 1))
    assert page.shown().caption == "a1_2"
    x, y = np.moveaxis(page.shown().boundary, 2, 0)
    assert x.size > 0
    weights = window.readings.network.weights(window.readings.parameters)[0][:, 1]
    bias = window.readings.network.biases(window.readings.parameters)[0][1]
    assert weights[0] * x + weights[1] * y + bias == pytest.approx(0.0, abs=0.02)  # tanh z is 0 where z is
    window.commands.pointing.pin(None)
    assert page.shown().caption == ""


def test_an_output_can_be_chosen(page: PlanePage, window: MainWindow) -> None:
    assert [page.choice.itemText(k) for k in range(page.choice.count())] == ["classes", "probs_1", "probs_2"]
    page.choice.setCurrentIndex(1)
    assert page.shown().caption == "probs_1"


def test_what_is_no_number_is_hatched_not_coloured() -> None:
    for colors in (LIGHT, DARK):
        pixels = Palette(colors).pixels(np.full((6, 6, 2), np.nan))
        assert len({tuple(pixel) for row in pixels.tolist() for pixel in row}) == 2


def test_the_wide_network_is_drawn_as_finely_as_there_is_time_for(window: MainWindow, qtbot: QtBot) -> None:
    window.open("psi-2-1000-1000-2-leaky")
    window.views.show_view("plane")
    coarse = window.views.page(PlanePage).shown().pixels.shape
    qtbot.waitUntil(lambda: window.views.page(PlanePage).shown().pixels.shape > coarse)


def test_points_are_clicked_into_the_plane_and_undone(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_made["new"].trigger()
    model = window.model
    model.commands.playback.run_to(50)
    qtbot.waitUntil(lambda: model.readings.state == 50)
    window.views.show_view("plane")
    page = window.views.page(PlanePage)
    page.click_choice.setCurrentIndex(2)
    until_idle()
    at = page.canvas.place_of(np.array([0.5, 0.25])).toPoint()
    QTest.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    samples = model.readings.setup.samples
    assert len(samples.inputs) == 5
    assert samples.inputs[4] == pytest.approx([0.5, 0.25], abs=0.03)
    assert samples.targets[4].tolist() == [1.0]
    assert model.readings.history.last == 50
    assert page.click_choice.class_to_add == 1
    assert model.commands.edits.undo.undoText() == "add a point"
    model.commands.edits.undo.undo()
    assert len(model.readings.setup.samples.inputs) == 4
    page.click_choice.setCurrentIndex(0)
    QTest.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(model.readings.setup.samples.inputs) == 4


def test_classes_are_called_what_the_data_call_them(window: MainWindow, page: PlanePage):
    setup = window.readings.setup
    data = setup.scenario.data.model_copy(update={"class_names": ["apple & co", "banana"]})
    window.commands.edits.edit("name classes", setup.with_scenario(setup.scenario.model_copy(update={"data": data})))
    assert page.shown().classes == ("apple & co", "banana")
    assert [page.click_choice.itemText(k) for k in (1, 2)] == ["add apple & co", "add banana"]
    QTest.mouseMove(page.canvas.viewport(), place(page, window, alone(window)))
    readout = page.shown().readout
    assert "apple & co" in readout or "banana" in readout


def test_the_legend_has_a_line_for_every_class_that_there_is_room_for(theme):
    scale = PlaneLegend(theme)
    classes = tuple(f"class number {number}" for number in range(40))
    scale.show_coloring(Coloring(Neuron(0, 0), "", classes))
    placed = [number for line in scale.lines() for _, number, _ in line]
    assert placed == [*range(8), -1]
    assert scale.lines()[-1][0][2] == "+32"
    scale.show_coloring(Coloring(Neuron(0, 0), "", ("a", "b", "c")))
    assert [number for line in scale.lines() for _, number, _ in line] == [0, 1, 2]


def heard(page: PlanePage) -> list[str]:
    """What a screen reader goes through in the plane."""
    told = QAccessible.queryAccessibleInterface(page.canvas)
    return [told.child(number).text(QAccessible.Text.Name) for number in range(page.canvas.part_count())]


def test_classes_boundary_and_the_place_that_is_pointed_at_are_heard(page: PlanePage, window: MainWindow) -> None:
    readings = window.readings
    labels, inputs = labels_of(readings.setup), np.asarray(readings.whole.inputs)
    first, second, boundary, pointed = heard(page)
    for number, told in enumerate((first, second)):
        outputs = forward_pass(readings.network, readings.parameters, inputs[labels == number]).outputs
        right = int((outputs.argmax(axis=1) == number).sum())
        assert f"{int((labels == number).sum())} samples, {right} answered so" in told
    assert boundary.startswith("Boundary: ")
    assert pointed == "Nothing is pointed at: the arrow keys move a place over the plane"


def test_the_place_is_moved_by_the_arrow_keys_and_heard(page: PlanePage, window: MainWindow) -> None:
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    told = QAccessible.queryAccessibleInterface(page.canvas)
    before = heard(page)[-1]
    assert f"sample {window.readings.sample + 1}" in before  # it begins at the sample on the screen
    left, _, _, top = page.canvas.shown_range()
    for _ in range(30):
        QTest.keyClick(page.canvas, Qt.Key.Key_Left)
        QTest.keyClick(page.canvas, Qt.Key.Key_Up)
    corner = heard(page)[-1]
    assert corner != before and told.focusChild().text(QAccessible.Text.Name) == corner
    answers = forward_pass(window.readings.network, window.readings.parameters, np.array([[left, top]])).outputs[0]
    assert window.readings.number_format.figure(float(answers[0])) in corner
    page.canvas.clearFocus()
    assert heard(page)[-1].startswith("Nothing is pointed at")


def painted(window: MainWindow, moves: int) -> dict[str, int]:
    """How often each class of widgets is painted while so many states are shown, one after the other."""
    counts: dict[str, int] = {}

    class Spy(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                name = type(watched).__name__
                counts[name] = counts.get(name, 0) + 1
            return False

    spy, app = Spy(), QApplication.instance()
    assert app is not None
    app.installEventFilter(spy)
    for state in range(moves):
        window.commands.playback.seek(1 + state)
        QApplication.processEvents()
    app.removeEventFilter(spy)
    return counts


@pytest.fixture
def moving(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Two moons with some states, and the plane below: nothing else is to be done."""
    window.open("moons-2-3-2")
    window.views.show_view("plane")
    window.commands.playback.run_to(60)
    qtbot.waitUntil(lambda: window.readings.state == 60)
    until_idle()
    return window


def test_samples_are_drawn_once_while_the_plane_below_them_changes(
    moving: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    paint = pg.ScatterPlotItem.paint

    def counted(dots: pg.ScatterPlotItem, *rest: object) -> None:
        drawn.append(len(dots.data))
        paint(dots, *rest)

    painted(moving, 2)
    monkeypatch.setattr(pg.ScatterPlotItem, "paint", counted)
    painted(moving, 20)
    assert drawn == []
    canvas = moving.views.page(PlanePage).canvas
    canvas.show_range(-1.0, 1.0, -1.0, 1.0)
    painted(moving, 3)
    assert sorted(drawn) == [1, len(moving.readings.setup.whole.inputs)]  # the ring, and all samples


def test_nothing_is_painted_below_what_is_painted_anew(moving: MainWindow) -> None:
    """Each frame began with the panels, the splitters around them and the window, of which nothing was seen."""
    painted(moving, 2)
    drags = [painted(moving, 20) for _ in range(3)]  # in one of which the window may be painted as a whole, once
    assert all(counts["Legend"] >= 20 for counts in drags)
    assert any(not {"DiagramView", "PanelSplitter", "PlanePage"} & set(counts) for counts in drags)


def test_the_plane_is_coarser_while_numbers_move(moving: MainWindow, qtbot: QtBot) -> None:
    page = moving.views.page(PlanePage)
    painted(moving, 2)
    assert page.shown().pixels.shape[0] * page.shown().pixels.shape[1] <= 4_000
    qtbot.waitUntil(lambda: page.shown().pixels.shape[0] * page.shown().pixels.shape[1] > 6_000)
