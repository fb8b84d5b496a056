"""The diagram, pointed at: what every place answers to, what lights and what steps back, what covers what."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QFontDatabase, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.base.number_format import figure
from core.network.elements import Bias, Input, Neuron, Weight
from gui.diagram.readings import spoken
from gui.diagram.scene.edges import Edges
from gui.diagram.scene.layout import PILL
from gui.diagram.scene.neurons import Fonts, Node
from gui.diagram.scene.shown import Light
from gui.diagram.view import DiagramView
from gui.model import changes
from gui.model.readings import Readings
from gui.model.window_state import EdgeValue

PLAIN, LIT, POINTED, FADED = Light
W11, W41 = Weight(0, 0, 0), Weight(1, 0, 0)
EMPTY = QPoint(3, 3)


@pytest.fixture
def diagram(qtbot, model, theme):
    made = DiagramView(model.store, model.readings, model.commands, theme)
    qtbot.addWidget(made)
    made.resize(700, 480)
    with qtbot.waitExposed(made):
        made.show()
    return made


def scenario(folder, inputs, *sizes):
    """A file with a network of sigmoids of these sizes."""
    layers = ",\n".join(f'  {{ size = {size}, activation = "sigmoid" }}' for size in sizes)
    file = folder / f"{'-'.join(map(str, sizes))}.toml"
    names = inputs if isinstance(inputs, int) else str(inputs).replace("'", '"')
    count = inputs if isinstance(inputs, int) else len(inputs)
    file.write_text(
        f'format = 1\ntitle = "t"\n[network]\ninputs = {names}\nlayers = [\n{layers},\n]\n[start]\nseed = 3\n'
        'draw = { weights = { distribution = "uniform", low = -1.0, high = 1.0 } }\n'
        f"[data]\ninputs = [{[0.25] * count}]\ntargets = [{[0.5] * sizes[-1]}]\n"
        '[training]\nloss = "squared_error"\nlearning_rate = 0.5\n',
        encoding="utf-8",
    )
    return file


def everything(diagram):
    layout = diagram.places
    return [*layout.nodes, *layout.biases, *layout.edges]


def point_at(diagram, element):
    QTest.mouseMove(diagram.viewport(), EMPTY)
    QTest.mouseMove(diagram.viewport(), diagram.viewport_point(element))


@pytest.mark.slow
@pytest.mark.parametrize("size", [(700, 480), (480, 330)])
@pytest.mark.parametrize("sizes", [(5, 5, 5, 5), (8, 8, 8), (12, 13, 2)], ids=str)
def test_every_edge_has_a_place_where_it_is_the_nearest(diagram, model, tmp_path, sizes, size):
    diagram.resize(*size)
    model.commands.documents.open(scenario(tmp_path, *sizes))
    diagram.viewport().setUpdatesEnabled(False)  # what is painted is not looked at
    for element in everything(diagram):
        QTest.mouseMove(diagram.viewport(), diagram.viewport_point(element))
        assert model.readings.hovered == element


@pytest.mark.slow
def test_the_weights_of_a_network_with_a_million_are_all_found(diagram, model):
    model.commands.documents.open("psi-2-1000-1000-2")
    for element in everything(diagram):
        point_at(diagram, element)
        assert model.readings.hovered == element


def test_a_value_too_small_to_be_read_is_not_pointed_at(diagram, model):
    pill = diagram.places.pills[W11]
    corner = QPointF(pill.x() - PILL.width() / 2 + 4, pill.y() + 7)  # within the value, away from the line
    QTest.mouseMove(diagram.viewport(), diagram.mapFromScene(corner))
    assert model.readings.hovered == W11
    while diagram.zoom > 0.3:
        diagram.zoom_out()
    far = QPointF(diagram.places.edges[W11].pointAt(0.5)) + QPointF(0.0, 30.0)
    (edges,) = (item for item in diagram.scene().items() if isinstance(item, Edges))
    assert edges.nearest(far, 1.0, diagram.zoom) is None
    assert edges.nearest(corner, 1.0, diagram.zoom) is None


@pytest.mark.parametrize("name", ["gad-3-2-1", "csdn-2-3-1", "psi-2-3-3-2", "moons-2-3-2", "gad-10-2-1"])
@pytest.mark.parametrize("size", [(700, 480), (520, 360), (420, 300)])
def test_the_legend_and_the_hint_stand_beside_the_network_and_each_other(diagram, model, name, size):
    model.commands.documents.open(name)
    diagram.resize(*size)
    diagram.walk()
    covers = QRectF(diagram.legend.geometry().translated(-diagram.viewport().pos()))
    for footprint in diagram.places.footprints.values():
        assert not diagram.mapFromScene(footprint).boundingRect().toRectF().adjusted(1, 1, -1, -1).intersects(covers)
    hint = QRectF(diagram.title_line.hint.geometry().translated(-diagram.viewport().pos()))
    assert not hint.intersects(covers)
    for node in diagram.places.footprints.values() if size[0] > 500 else ():  # else it takes two lines
        assert not diagram.mapFromScene(node).boundingRect().toRectF().intersects(hint)
    metrics = diagram.title_line.hint.fontMetrics()
    needed = metrics.boundingRect(
        diagram.title_line.hint.rect(), Qt.TextFlag.TextWordWrap, diagram.title_line.hint.text()
    )
    assert needed.height() <= diagram.title_line.hint.height()


def test_names_have_room_or_are_shortened(diagram, model, tmp_path):
    long = ["the temperature of the water in the tank", "b", "c", "d", "e", "f"]
    model.commands.documents.open(scenario(tmp_path, long, 3, 1))
    shown = diagram.shown()
    items = {item.element: item for item in diagram.scene().items() if isinstance(item, Node)}
    for element, node in shown.nodes.items():
        assert diagram.places.bounds.contains(node.name_box)
        assert items[element].sceneBoundingRect().contains(node.name_box)
    fonts = Fonts(diagram.font(), QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    for tag in shown.biases.values():
        assert fonts.width_of_tag(tag.name) <= tag.box.width() + 0.01


def test_what_is_not_lit_steps_back_only_while_something_is_pointed_at(diagram, model):
    def lights():
        return {element: node.light for element, node in diagram.shown().nodes.items()}

    def edges():
        return {weight: edge.light for weight, edge in diagram.shown().edges.items()}

    point_at(diagram, W11)
    lit = {Input(0): LIT, Neuron(0, 0): LIT, Neuron(1, 0): LIT, Input(1): FADED, Neuron(0, 1): FADED}
    assert {element: lights()[element] for element in lit} == lit
    assert {weight for weight, light in edges().items() if light != FADED} == {W11, W41}
    assert edges()[W11] == edges()[W41] == LIT
    QTest.mouseMove(diagram.viewport(), EMPTY)
    assert set(lights().values()) == set(edges().values()) == {PLAIN}

    model.commands.pointing.pin(W11)
    assert lights()[Neuron(0, 0)] == LIT
    assert lights()[Neuron(0, 1)] == PLAIN
    model.commands.pointing.point_at_factor(Neuron(0, 0))
    assert lights()[Neuron(0, 0)] == POINTED


def test_what_is_held_stays_lit_while_the_phases_go_by(diagram, model):
    held = Weight(0, 2, 0)
    model.commands.pointing.pin(held)
    model.commands.playback.seek(0, 0)  # the inputs, which light no weight
    lights = {weight: edge.light for weight, edge in diagram.shown().edges.items()}
    assert lights.pop(held) == LIT
    assert set(lights.values()) == {FADED}
    assert diagram.shown().nodes[Input(0)].light == LIT


def test_the_lit_path_is_amber_and_the_rest_is_paler(diagram, model):
    def pixel(place):
        at = diagram.mapFromScene(place) + diagram.viewport().pos()
        return diagram.grab().toImage().pixelColor(at)

    halo = diagram.places.edges[W41].pointAt(0.75) + QPointF(0.0, 5.0)
    rest = diagram.places.edges[Weight(0, 1, 0)].pointAt(0.75)
    before, blue = pixel(halo), pixel(rest)
    point_at(diagram, W11)
    after, paler = pixel(halo), pixel(rest)
    assert before.lightness() == 255
    assert after.red() > after.blue() + 60
    assert paler.lightness() > blue.lightness() + 40


def test_numbers_that_are_none_are_dotted_and_leave_the_scale(diagram, model, monkeypatch):
    values = model.readings.trace.parameters.copy()
    values[:3] = math.nan, math.inf, -0.5
    monkeypatch.setattr(Readings, "edge_values", property(lambda self: values))
    model.store.when(changes.edges_changed).emit()
    shown, largest = diagram.shown(), figure(np.abs(values[2:]).max(), 3)
    assert shown.legend.ends == (f"−{largest}", "0", f"+{largest}")
    assert [edge.value for edge in shown.edges.values()][:3] == ["NaN", "+∞", "−0.500"]
    assert shown.legend.warning == "∞, NaN: dotted"
    diagram.grab()


def test_nothing_is_dashed_or_dotted_before_the_first_update(diagram, model):
    model.commands.display.show_on_edges(EdgeValue.UPDATE)
    shown = diagram.shown()
    assert {edge.value for edge in shown.edges.values()} == {""}
    assert (shown.legend.title, shown.legend.ends) == ("Last update", ("none yet",))
    point_at(diagram, W41)
    assert model.readings.hovered == W41


def test_the_wheel_asks_anew_what_the_pointer_is_on(diagram, model):
    at = diagram.viewport_point(Neuron(0, 0)) + QPoint(55, 0)  # beside the neuron, on it once it is larger
    QTest.mouseMove(diagram.viewport(), at)
    assert model.readings.hovered != Neuron(0, 0)
    for _ in range(6):
        event = QWheelEvent(
            QPointF(diagram.viewport_point(Neuron(0, 0))), QPointF(0, 0), QPoint(), QPoint(0, 120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(diagram.viewport(), event)
    assert model.readings.hovered == Neuron(0, 0)


def test_a_resize_keeps_the_users_zoom_and_fits_otherwise(diagram):
    fitted = diagram.zoom
    diagram.resize(500, 360)
    assert diagram.zoom < fitted
    diagram.zoom_in()
    zoomed = diagram.zoom
    diagram.resize(700, 480)
    assert diagram.zoom == zoomed
    diagram.fit()
    assert diagram.zoom == fitted


class TestWalking:
    def test_home_and_end_and_the_bias_below_the_last_neuron(self, diagram, model):
        model.commands.documents.open("csdn-2-3-1")
        diagram.walk()
        for key, element in (
            (Qt.Key.Key_End, Input(1)), (Qt.Key.Key_Home, Input(0)), (Qt.Key.Key_Right, W11),
            (Qt.Key.Key_Right, Neuron(0, 0)), (Qt.Key.Key_Down, Neuron(0, 1)), (Qt.Key.Key_Down, Neuron(0, 2)),
            (Qt.Key.Key_Down, Bias(0, 2)), (Qt.Key.Key_Left, Neuron(0, 2)), (Qt.Key.Key_End, Bias(0, 2)),
        ):  # fmt: skip
            QTest.keyClick(diagram, key)
            assert model.readings.hovered == element

    def test_a_mouse_that_rests_on_nothing_loses_neither_the_place_nor_the_pin(self, diagram, model):
        diagram.walk()
        QTest.keyClick(diagram, Qt.Key.Key_Right)
        model.commands.pointing.pin(Neuron(1, 0))
        QTest.mouseMove(diagram.viewport(), QPoint(8, 8))
        QTest.mouseMove(diagram.viewport(), EMPTY)
        assert model.readings.hovered is None
        QTest.keyClick(diagram, Qt.Key.Key_Return)
        assert model.readings.pinned == W11
        QTest.keyClick(diagram, Qt.Key.Key_Right)
        assert model.readings.hovered == Neuron(0, 0)

    def test_another_window_in_front_does_not_end_the_walk(self, diagram):
        diagram.walk()
        QApplication.sendEvent(diagram, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
        assert diagram.shown().hint
        QApplication.sendEvent(diagram, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
        assert not diagram.shown().hint

    def test_a_screen_reader_is_told_the_numbers_of_the_state(self, qtbot, diagram, model):
        diagram.walk()
        QTest.keyClick(diagram, Qt.Key.Key_Right)
        # tests/reference/gad-3-2-1@0.json, to six digits
        assert diagram.accessibleDescription() == "W11, weight from X1 to SOP1: 0.417022, gradient 0.000838205"
        model.commands.playback.run_to(1000)
        qtbot.waitUntil(lambda: model.readings.state == 1000)
        assert diagram.accessibleDescription() == spoken(model.readings, W11)
        assert "0.417022" not in diagram.accessibleDescription()

    def test_another_setup_starts_the_walk_anew(self, diagram, model):
        diagram.walk()
        QTest.keyClick(diagram, Qt.Key.Key_Down)
        model.commands.documents.open("csdn-2-3-1")
        QTest.keyClick(diagram, Qt.Key.Key_Down)
        assert model.readings.hovered == Input(0)
