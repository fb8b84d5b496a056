"""The diagram: where things stand, what is pointed at, zoom, and the walk by keys."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.network.activations import Identity, ReLU, Sigmoid, Tanh
from core.network.elements import Bias, Input, Neuron, Weight
from core.network.network import BiasKind, Layer, Network
from core.setup.changes import rename
from gui.diagram import keyboard_walk as walk
from gui.diagram.scene.edges import LOST, faded_pen_of, pen_of
from gui.diagram.scene.highlight import Highlight
from gui.diagram.scene.layout import PILL, RADIUS, NetworkLayout
from gui.diagram.scene.neurons import level_of
from gui.diagram.view import DiagramView
from gui.look.short_numbers import boxed, change, fixed, four_digits, old_and_new, short
from gui.look.theme import DARK, LIGHT, Scheme
from gui.look.weight_colors import STEPS, color_of, step_of, width_of
from gui.model import changes
from gui.model.readings import Readings
from gui.model.window_state import EdgeValue, LabelContent
from tests import ROOT


def network(*sizes: int, bias: BiasKind = BiasKind.TRAINED) -> Network:
    return Network(sizes[0], tuple(Layer(size, Sigmoid(), bias) for size in sizes[1:]))


SMALL = [network(3, 2, 1), network(2, 3, 1), network(4, 5, 3, 2), network(10, 2, 1), network(2, 3, 3, 2)]


@pytest.fixture
def diagram(qtbot, model, theme):
    made = DiagramView(model.store, model.readings, model.commands, theme)
    qtbot.addWidget(made)
    made.resize(700, 480)
    with qtbot.waitExposed(made):
        made.show()
    return made


def everything(of: Network):
    layout = NetworkLayout(of)
    return [*layout.nodes, *layout.biases, *layout.edges]


class TestLayout:
    @pytest.mark.parametrize("of", SMALL, ids=lambda of: "-".join(map(str, of.sizes)))
    def test_every_neuron_bias_and_edge_of_a_small_network_is_shown(self, of):
        layout = NetworkLayout(of)
        assert len(layout.nodes) == sum(of.sizes)
        assert len(layout.edges) + len(layout.biases) == of.parameter_count
        assert not layout.gaps

    @pytest.mark.parametrize("of", SMALL, ids=lambda of: "-".join(map(str, of.sizes)))
    def test_no_value_covers_another_or_a_neuron(self, of):
        layout = NetworkLayout(of)
        rects = [PILL.translated(place) for place in layout.pills.values()]
        for number, rect in enumerate(rects):
            assert not any(rect.intersects(other) for other in rects[:number])
            for node, place in layout.nodes.items():
                if isinstance(node, Neuron):
                    nearest = QPointF(
                        min(max(place.x(), rect.left()), rect.right()), min(max(place.y(), rect.top()), rect.bottom())
                    )
                    assert math.dist((nearest.x(), nearest.y()), (place.x(), place.y())) > RADIUS

    def test_the_first_setup_has_room_for_every_value(self):
        assert len(NetworkLayout(SMALL[0]).pills) == 8

    @pytest.mark.parametrize("of", [network(2, 1000, 1000, 2), network(64, 20, 10), network(1, 13, 1)])
    def test_a_large_layer_shows_its_ends_and_says_what_is_left_out(self, of):
        layout = NetworkLayout(of)
        for column, shown in enumerate(layout.shown):
            assert shown == sorted(set(shown))
            assert shown[0] == 0
            assert shown[-1] == of.sizes[column] - 1
            assert len(shown) <= 12
        assert sum(gap.count for gap in layout.gaps) + len(layout.nodes) == sum(of.sizes)
        assert len(layout.edges) < 1500


class TestLooks:
    def test_sign_size_and_no_number_on_the_map(self):
        assert [step_of(value, 2.0) for value in (-2.0, 0.0, 2.0, math.nan, math.inf)] == [-STEPS, 0, STEPS, 0, 0]
        assert step_of(0.5, 2.0) == STEPS / 2
        assert width_of(-STEPS) == width_of(STEPS) > width_of(STEPS // 2) > width_of(0)
        for colors in (LIGHT, DARK):
            assert color_of(STEPS, colors).name() == colors.positive
            assert color_of(-STEPS, colors).name() == colors.negative
            assert color_of(0, colors).name() == colors.middle

    def test_negative_edges_are_dashed_and_positive_ones_are_not(self):
        for pen in (pen_of, faded_pen_of):
            assert {pen(step, LIGHT).style() for step in range(-STEPS, 0)} == {Qt.PenStyle.CustomDashLine}
            assert {pen(step, LIGHT).style() for step in range(STEPS + 1)} == {Qt.PenStyle.SolidLine}
            assert pen(LOST, LIGHT).style() == Qt.PenStyle.DotLine

    @pytest.mark.parametrize(
        ("value", "text"),
        [
            (0.417022, "+0.417"), (-0.5, "−0.500"), (0.000114, "+1.1e−4"), (0.0, "0"), (1234.0, "+1234"),
            (-2.5e6, "−2.5e6"), (0.000838, "+8.4e−4"), (4.3e199, "+4.3e199"), (-1.23e-123, "−1e−123"),
            (math.inf, "+∞"), (-math.inf, "−∞"), (math.nan, "NaN"),
        ],
    )  # fmt: skip
    def test_a_value_on_an_edge(self, value, text):
        assert short(value) == text

    @given(st.floats())
    def test_every_number_fits_where_it_stands(self, value):
        assert len(short(value)) <= 8
        assert len(fixed(value)) <= 8
        assert len(boxed(value)) <= 7

    def test_numbers_in_a_neuron_and_of_an_error(self):
        # SOP1, E and the last error of gad-3-2-1
        assert [fixed(value) for value in (0.330275, -513.62694, 0.00002, math.nan)] == [
            "0.3303", "−513.63", "2.0e−5", "NaN",
        ]  # fmt: skip
        assert [boxed(value) for value in (0.1, -0.00065612, math.inf)] == ["0.1", "−6.6e−4", "∞"]
        assert [four_digits(value) for value in (0.144029, 2.04e-8, math.nan)] == ["0.1440", "2.04e−8", "NaN"]

    def test_how_full_a_neuron_is(self):
        assert level_of(Sigmoid().bounds, 0.25, np.array([9.0])) == 0.25
        assert level_of(Tanh().bounds, -1.0, np.array([9.0])) == 0.0
        assert level_of(ReLU().bounds, 3.0, np.array([-4.0, 2.0])) == 0.75
        assert level_of(Identity().bounds, math.nan, np.array([4.0])) is None

    def test_the_picture_changes_with_state_scheme_and_what_is_shown(self, qtbot, diagram, model, theme):
        pictures = [diagram.grab().toImage()]

        def differs() -> bool:
            pictures.append(diagram.grab().toImage())
            return pictures[-1] != pictures[-2]

        model.commands.playback.run_to(500)
        qtbot.waitUntil(lambda: model.readings.state == 500)
        assert differs()
        model.commands.display.show_on_edges(EdgeValue.GRADIENT)
        assert differs()
        model.commands.display.show_on_edges(EdgeValue.UPDATE)
        assert differs()
        theme.choose(Scheme.DARK)
        assert differs()


def test_the_numbers_of_another_state_are_asked_for_once(qtbot, diagram, model, monkeypatch):
    """The last update is the difference of two states, which may have to be trained again each time."""
    model.commands.playback.run_to(9)
    qtbot.waitUntil(lambda: model.readings.state == 9)
    model.commands.display.show_on_edges(EdgeValue.UPDATE)
    asked = []
    read = Readings.edge_values.fget
    monkeypatch.setattr(
        Readings, "edge_values", property(lambda readings: asked.append(readings.state) or read(readings))
    )
    for state in (4, 0):
        model.commands.playback.seek(state)
    assert asked == [4, 0]
    assert diagram.shown().legend.ends == ("none yet",)


def test_pointing_asks_for_no_phases(diagram, model, monkeypatch):
    asked = []
    read = Readings.reached.fget
    monkeypatch.setattr(Readings, "reached", property(lambda readings: asked.append(1) or read(readings)))
    model.commands.pointing.hover(Weight(0, 0, 0))
    assert asked == []
    model.commands.pointing.hover(None)
    model.commands.playback.seek(0, 1)
    assert asked


def test_pointing_at_each_thing_hovers_it(diagram, model):
    for name in ("gad-3-2-1", "csdn-2-3-1", "gad-10-2-1"):
        model.commands.documents.open(name)
        QApplication.processEvents()
        for element in everything(model.readings.network):
            QTest.mouseMove(diagram.viewport(), QPoint(3, 3))
            QTest.mouseMove(diagram.viewport(), diagram.viewport_point(element))
            assert model.readings.hovered == element
        QTest.mouseMove(diagram.viewport(), QPoint(3, 3))
        assert model.readings.hovered is None


def test_click_pins_and_a_click_on_the_ground_keeps_it(diagram, model):
    QTest.mouseClick(diagram.viewport(), Qt.MouseButton.LeftButton, pos=diagram.viewport_point(Neuron(0, 0)))
    assert model.readings.pinned == Neuron(0, 0)
    QTest.mouseClick(diagram.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 200))
    assert model.readings.pinned == Neuron(0, 0)


def wheel(diagram, steps: int, at: QPoint) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(diagram.viewport().mapToGlobal(at)), QPoint(), QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(diagram.viewport(), event)


def test_the_wheel_zooms_around_the_pointer_and_fit_shows_all_again(diagram):
    at = diagram.viewport_point(Neuron(1, 0))
    fitted, there = diagram.transform().m11(), diagram.mapToScene(at)
    wheel(diagram, 4, at)
    assert diagram.transform().m11() > 1.5 * fitted
    moved = diagram.mapToScene(at) - there
    assert abs(moved.x()) + abs(moved.y()) < 3.0
    for _ in range(60):
        wheel(diagram, 5, at)
    assert diagram.transform().m11() == pytest.approx(6.0)
    diagram.fit()
    assert diagram.transform().m11() == fitted
    shown = diagram.mapToScene(diagram.viewport().rect()).boundingRect()
    assert shown.contains(diagram.places.bounds)


def test_it_is_zoomed_before_it_knows_of_another_network(qtbot, model, theme):
    made: list[DiagramView] = []
    model.store.when(changes.setup_changed).connect(lambda: made[0].zoom_out())  # as a panel that takes room does
    made.append(DiagramView(model.store, model.readings, model.commands, theme))
    qtbot.addWidget(made[0])
    made[0].resize(900, 600)
    model.commands.display.label_edges(LabelContent.BOTH)
    model.commands.documents.open("csdn-2-3-1")
    assert set(made[0].shown().nodes) == {Input(0), Input(1), *(Neuron(0, index) for index in range(3)), Neuron(1, 0)}


def test_dragging_the_ground_pans(diagram):
    before = diagram.viewport_point(Neuron(0, 0))
    QTest.mousePress(diagram.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 240))
    for x in (30, 50, 80):
        QTest.mouseMove(diagram.viewport(), QPoint(x, 250))
    QTest.mouseRelease(diagram.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, 250))
    moved = diagram.viewport_point(Neuron(0, 0)) - before
    assert abs(moved.x() - 60) <= 2
    assert abs(moved.y() - 10) <= 2


class TestHighlight:
    def test_a_weight_lights_where_it_comes_from_and_its_way_to_the_error(self):
        lit = Highlight(Weight(0, 0, 1))
        of = network(2, 2, 2, 1)
        expected = {
            Input(0), Weight(0, 0, 1), Neuron(0, 1), Weight(1, 1, 0), Weight(1, 1, 1), Neuron(1, 0), Neuron(1, 1),
            Weight(2, 0, 0), Weight(2, 1, 0), Neuron(2, 0),
        }  # fmt: skip
        assert {element for element in everything(of) if lit.has(element)} == expected

    def test_a_neuron_lights_what_its_sop_is_made_of(self):
        lit = Highlight(Neuron(1, 0))
        expected = {Neuron(1, 0), Bias(1, 0), Weight(1, 0, 0), Weight(1, 1, 0), Neuron(0, 0), Neuron(0, 1)}
        assert {element for element in everything(network(2, 2, 2, 1)) if lit.has(element)} == expected

    def test_an_input_lights_the_weights_it_goes_out_by_and_nothing_lights_nothing(self):
        of = network(2, 2, 1)
        lit = Highlight(Input(1))
        assert {e for e in everything(of) if lit.has(e)} == {Input(1), Weight(0, 1, 0), Weight(0, 1, 1)}
        assert not any(Highlight(None).has(element) for element in everything(of))


class TestWalk:
    @pytest.mark.parametrize("of", [*SMALL, network(2, 40, 2)], ids=lambda of: "-".join(map(str, of.sizes)))
    def test_every_element_that_is_shown_can_be_reached(self, of):
        shown = NetworkLayout(of).shown
        reached, ahead = set(), [walk.first(shown)]
        while ahead:
            element = ahead.pop()
            if element not in reached:
                reached.add(element)
                ahead += [walk.step(of, shown, element, way) for way in walk.Way]
        assert reached == set(everything(of))

    def test_the_arrows_walk_once_the_diagram_is_reached_by_tab(self, diagram, model):
        diagram.clearFocus()
        diagram.setFocus(Qt.FocusReason.TabFocusReason)
        assert model.readings.hovered == Input(0)
        assert diagram.shown().hint
        for key, element in (
            (Qt.Key.Key_Right, Weight(0, 0, 0)), (Qt.Key.Key_Right, Neuron(0, 0)), (Qt.Key.Key_Down, Neuron(0, 1)),
            (Qt.Key.Key_Right, Weight(1, 1, 0)), (Qt.Key.Key_Up, Weight(1, 0, 0)), (Qt.Key.Key_Left, Neuron(0, 0)),
        ):  # fmt: skip
            QTest.keyClick(diagram, key)
            assert model.readings.hovered == element
        assert model.readings.state == 0
        QTest.keyClick(diagram, Qt.Key.Key_Return)
        assert model.readings.pinned == Neuron(0, 0)
        assert "Activ1: sum of products 0.330" in diagram.accessibleDescription()
        QTest.keyClick(diagram, Qt.Key.Key_Escape)
        assert not diagram.shown().hint
        assert model.readings.pinned == Neuron(0, 0)

    def test_a_click_does_not_start_a_walk(self, diagram, model):
        QTest.mouseClick(diagram.viewport(), Qt.MouseButton.LeftButton, pos=diagram.viewport_point(Input(0)))
        assert diagram.hasFocus()
        QTest.keyClick(diagram, Qt.Key.Key_Down)
        assert model.readings.hovered != Input(1)
        assert not diagram.shown().hint


def test_numbers_that_are_none_are_words_and_leave_no_fill(qtbot, diagram, model, tmp_path):
    source = (ROOT / "resources/scenarios/gad-3-2-1.toml").read_text(encoding="utf-8")
    wild = tmp_path / "wild.toml"
    wild.write_text(
        source.replace('"sigmoid"', '"identity"').replace("learning_rate = 0.001", "learning_rate = 1e200"),
        encoding="utf-8",
    )
    model.commands.documents.open(wild)
    model.commands.playback.run()
    qtbot.waitUntil(lambda: not model.readings.running)
    shown = diagram.shown().nodes[Neuron(1, 0)].numbers
    assert not np.isfinite(model.readings.trace.forward.sops[1][0, 0])
    assert shown.bad
    assert shown.level is None
    assert shown.upper in ("∞", "−∞", "NaN")
    diagram.grab()


def test_a_network_with_a_million_weights_is_drawn_at_once(diagram, model, tmp_path):
    wide = tmp_path / "wide.toml"
    wide.write_text(
        'format = 1\ntitle = "wide"\n[network]\ninputs = 2\nlayers = [\n'
        '  { size = 1000, activation = "sigmoid" },\n  { size = 1000, activation = "sigmoid" },\n'
        '  { size = 2, activation = "sigmoid" },\n]\n[start]\nseed = 1\n'
        'draw = { weights = { distribution = "uniform", low = 0.0, high = 1.0 } }\n'
        "[data]\ninputs = [[0.3, 0.7]]\ntargets = [[0.2, 0.9]]\n"
        '[training]\nloss = "squared_error"\nlearning_rate = 0.001\n',
        encoding="utf-8",
    )
    model.commands.documents.open(wide)
    assert len(diagram.scene().items()) < 150
    last = Neuron(1, 999)
    QTest.mouseMove(diagram.viewport(), diagram.viewport_point(last))
    assert model.readings.hovered == last
    assert diagram.sceneRect().intersects(QRectF(diagram.places.bounds))
    diagram.grab()


def test_a_long_name_of_an_input_is_within_the_view(window):
    setup = rename(window.readings.setup, 0, 0, "temperature in the north").setup
    window.commands.edits.edit("name", setup)
    view = window.diagram
    node = view.shown().nodes[Input(0)]
    seen = view.mapFromScene(node.name_box).boundingRect()
    assert view.viewport().rect().contains(seen)
    assert "…" in node.name


@pytest.mark.parametrize(
    ("old", "new", "text", "by"),
    [
        (0.417, 0.4169, "0.4170 → 0.4169", "Δ−1.0e−4"),
        (0.417022, 0.41702116, "0.417022 → 0.417021", "Δ−8.4e−7"),
        (-0.25, 0.125, "−0.2500 → 0.1250", "Δ+0.375"),
        (0.5, 0.5, "0.5000 → 0.5000", "Δ0"),
        (0.5, 0.5 + 1e-12, "+0.500 +1.0e−12", "Δ+1e−12"),
        (1234.5, 1234.625, "1234.5 → 1234.6", "Δ+0.125"),
        (3e7, 4e7, "+3.0e7 +1.0e7", "Δ+1.0e7"),
        (1.0, math.nan, "+1.000 → NaN", "ΔNaN"),
    ],
)
def test_a_weight_that_changes_has_digits_enough_to_see_it(old: float, new: float, text: str, by: str):
    assert (old_and_new(old, new), change(old, new)) == (text, by)


def test_it_may_be_resized_while_another_network_opens(diagram: DiagramView, model):
    # as a practice that is given up then leaves it the room
    model.store.when(changes.opened).connect(lambda: diagram.resize(diagram.width() - 60, diagram.height() - 40))
    for name in ("psi-2-3-3-2", "csdn-2-3-1", "gad-3-2-1"):
        model.commands.documents.open(name)
        of = model.readings.network
        assert {edge for edge in diagram.places.edges if not of.has(edge)} == set()
        assert len(diagram.places.nodes) == sum(of.sizes)
