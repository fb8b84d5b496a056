"""Saturation and vanishing gradients in the window: what the wide network's zeros come from, at a glance."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.analysis.saturation import layer_states
from core.base.number_format import figure
from core.network.activations import Identity, Sigmoid
from core.network.elements import Neuron
from core.network.names import Names
from core.setup.setup import open_setup
from core.training.step import Training
from gui.inspector.hover_card import SHADOW
from gui.texts.layers import explanation, gradients_of, saturation_of
from gui.views.layers.page import LayersPage
from gui.window.main_window import MainWindow
from tests.core.networks import deep
from tests.gui.idle import until_idle


@pytest.fixture
def page(window: MainWindow) -> LayersPage:
    window.views.show_view("layers")
    return window.views.page(LayersPage)


def test_the_wide_networks_zeros_are_explained(window: MainWindow, page: LayersPage) -> None:
    window.open("psi-2-1000-1000-2")
    states = [column.state for column in page.drawing.columns]
    assert [saturation_of(state) for state in states] == [
        "none saturated",
        "all 1\u00a0000 saturated",
        "all 2 saturated",
    ]
    assert gradients_of(states[1]) == "all 1\u00a0001\u00a0000 exactly 0"
    assert "weighted sums lie between 514 and 516, where the derivative is exactly 0" in page.explanation.text()
    assert "every gradient in this layer and before it is exactly 0" in page.explanation.text()


def test_saturated_neurons_are_marked_in_the_diagram(window: MainWindow) -> None:
    window.open("psi-2-1000-1000-2")
    shown = window.diagram.shown()
    assert shown.nodes[Neuron(1, 0)].numbers.saturated and not shown.nodes[Neuron(0, 0)].numbers.saturated
    assert shown.legend.saturated == "◌ saturated"
    window.open("psi-2-1000-1000-2-stretched")
    shown = window.diagram.shown()
    assert not any(node.numbers.saturated for node in shown.nodes.values())
    assert not shown.legend.saturated


def test_the_card_of_a_neuron_leaves_its_curve_free(window: MainWindow, page: LayersPage) -> None:
    drawing = page.drawing
    for column in drawing.columns:
        at = column.place_of(0).toPoint()
        QTest.mouseMove(drawing, at)
        card, curve = window.hover_card, column.curve_rect.toAlignedRect()
        assert card.isVisible() and window.readings.hovered == Neuron(column.state.layer, 0)
        body = card.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        assert not body.intersects(curve.translated(drawing.mapTo(window, QPoint())))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gad-3-2-1", "No neuron is saturated"),
        ("psi-2-1000-1000-2-stretched", "No neuron is saturated"),
        ("psi-2-1000-1000-2", "derivative is exactly 0"),
    ],
)
def test_the_explanation_fits(name: str, said: str) -> None:
    setup = open_setup(name)
    trace = Training(setup).trace(0, setup.start)
    assert said in explanation(layer_states(setup.network, trace, 0, trace), setup.names)


def test_gradients_that_vanish_without_saturation_are_told_with_their_numbers() -> None:
    """Fifteen sigmoids of weight 0.9: never that the error comes back to all weights."""
    case = deep(Sigmoid(), 15, 0.9)
    states = layer_states(case.network, case.trace(), 0, case.trace())
    said = explanation(states, Names(case.network))
    assert "vanish in the backward pass" in said and "comes back" not in said
    for number in (states[0].delta, states[-1].delta, states[0].gradients.largest, states[-1].gradients.largest):
        assert f"up to {figure(number, 2)}" in said
    assert "No neuron is saturated" in said


def test_gradients_that_explode_are_told_with_their_numbers() -> None:
    case = deep(Identity(), 15, 3.0)
    said = explanation(layer_states(case.network, case.trace(), 0, case.trace()), Names(case.network))
    assert "explode in the backward pass" in said and "4\u00a0800\u00a0000 times larger" in said


def test_a_dot_that_is_pointed_at_hovers_its_neuron(window: MainWindow, page: LayersPage, qtbot: QtBot) -> None:
    until_idle()  # all has its place
    column = page.drawing.columns[0]
    place = column.place_of(1).toPoint()
    assert column.rect.contains(place.toPointF())
    QTest.mouseMove(page.drawing, place + QPoint(40, 0))
    QTest.mouseMove(page.drawing, place)
    qtbot.waitUntil(lambda: window.readings.hovered == Neuron(0, 1))
    qtbot.mouseClick(page.drawing, Qt.MouseButton.LeftButton, pos=place)
    assert window.readings.pinned == Neuron(0, 1)


def test_it_follows_training(window: MainWindow, page: LayersPage, qtbot: QtBot) -> None:
    before = page.drawing.columns[1].state.gradients.largest
    window.commands.playback.run_to(2000)
    qtbot.waitUntil(lambda: window.readings.state == 2000)
    assert page.drawing.columns[1].state.gradients.largest < before


def test_numbers_that_left_are_told_not_drawn(window: MainWindow, page: LayersPage, tmp_path, qtbot: QtBot) -> None:
    path = tmp_path / "boom.toml"
    path.write_text(
        'format = 1\ntitle = "t"\n[network]\ninputs = 1\nlayers = [{ size = 2, activation = "identity" },'
        ' { size = 1, activation = "identity" }]\n[start]\nweights = [[[1e200, 1e200]], [[1e200], [1.0]]]\n'
        "biases = [[0.0, 0.0], [0.0]]\n[data]\ninputs = [[1e10]]\ntargets = [[0.0]]\n"
        '[training]\nloss = "squared_error"\nlearning_rate = 0.1\n',
        encoding="utf-8",
    )
    window.open(path)
    assert "infinite or NaN" in page.explanation.text()
    page.grab()


@pytest.mark.parametrize(
    ("name", "notation", "last", "first"),
    [
        ("gad-3-2-1", "article", "∂E/∂SOP(2)", "∂E/∂SOP(1)"),
        ("gad-3-2-1", "za", "δ2", "δ1"),
        ("psi-2-3-3-2", "article", "ψ3", "ψ1"),
        ("moons-2-3-2", "code", "delta3", "delta2"),
    ],
)
def test_layers_are_told_in_the_names_of_the_notation(name: str, notation: str, last: str, first: str) -> None:
    setup = open_setup(name).written_in(notation)
    trace = Training(setup).trace(0, setup.start)
    states = layer_states(setup.network, trace, 0, trace)
    there, here = figure(states[-1].delta, 2), figure(states[0].delta, 2)
    told = f"{last} is up to {there} in the output layer, and {first} up to {here} in layer 1."
    assert explanation(states, setup.names).endswith(told)
