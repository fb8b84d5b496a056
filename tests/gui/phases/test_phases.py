"""A step walked through from inside, by keys and by itself: what is shown, lit, narrated, and what is not there yet."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.base.number_format import NumberFormat
from core.network.elements import Input, Neuron, Weight
from core.network.phases import Phase, Stage
from core.setup.setup import built_in_names
from gui.diagram.scene.shown import Light, NodeNumbers, ShownFlow
from gui.inspector.cards.card import Row, Total
from gui.inspector.cards.card_of import card_of
from gui.look.asked import NOT_YET
from gui.model.window_state import EdgeValue
from gui.phases.narration import phase_text, phase_title
from gui.phases.phase_player import PACES
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle

PLAIN, LIT, _POINTED, FADED = Light
LAST = 12  # of the 13 phases of a 3-2-1 network


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, times: int = 1) -> None:
    for _ in range(times):
        qtbot.keyClick(window, key)


def lights(window: MainWindow) -> dict[object, int]:
    return {element: node.light for element, node in window.diagram.shown().nodes.items()}


def numbers_in(window: MainWindow, neuron: Neuron) -> NodeNumbers:
    return window.diagram.shown().nodes[neuron].numbers


def test_a_step_is_walked_through_forwards_and_backwards(window: MainWindow, qtbot: QtBot) -> None:
    model = window.model
    assert not window.phase_bar.isVisible()
    press(window, qtbot, Qt.Key.Key_Period)
    assert model.readings.phase == 0 and window.phase_bar.isVisible()
    press(window, qtbot, Qt.Key.Key_Period, LAST)
    assert (model.readings.state, model.readings.phase) == (0, LAST)
    press(window, qtbot, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: (model.readings.state, model.readings.phase) == (1, 0))
    press(window, qtbot, Qt.Key.Key_Comma)
    assert (model.readings.state, model.readings.phase) == (0, LAST)
    press(window, qtbot, Qt.Key.Key_Comma, LAST + 5)
    assert (model.readings.state, model.readings.phase) == (0, 0)  # before the start there is nothing
    press(window, qtbot, Qt.Key.Key_Escape)
    assert model.readings.phase is None and not window.phase_bar.isVisible()


def test_what_is_computed_now_is_lit_and_what_is_not_yet_is_dim(window: MainWindow, qtbot: QtBot) -> None:
    press(window, qtbot, Qt.Key.Key_Period, 2)  # the hidden layer's SOPs
    seen = lights(window)
    assert seen[Input(0)] == PLAIN and seen[Neuron(0, 0)] == LIT and seen[Neuron(1, 0)] == FADED
    numbers = numbers_in(window, Neuron(0, 0))
    assert numbers.upper == "0.3303" and numbers.lower == "" and numbers.level is None
    assert numbers_in(window, Neuron(1, 0)).upper == ""
    press(window, qtbot, Qt.Key.Key_Period)
    assert numbers_in(window, Neuron(0, 0)).lower == "0.5818"
    assert "E =" not in numbers_in(window, Neuron(1, 0)).foot


def test_what_has_come_back_stands_on_the_neuron(window: MainWindow, qtbot: QtBot) -> None:
    press(window, qtbot, Qt.Key.Key_Period, 7)
    output = Neuron(1, 0)
    assert numbers_in(window, output).tag == "∂E/∂Predicted +0.759"  # g1 = 2(Predicted − target), worked example 1
    press(window, qtbot, Qt.Key.Key_Period)
    assert numbers_in(window, output).tag == "∂E/∂SOP3 +0.185"  # g1·g2
    assert numbers_in(window, Neuron(0, 0)).tag == ""


def test_numbers_glide_on_the_way_forward_only(window: MainWindow, qtbot: QtBot) -> None:
    press(window, qtbot, Qt.Key.Key_Period, 2)
    flow = window.diagram.shown().flow
    assert flow.is_moving and len(flow.texts) == 6
    assert flow.texts[0] == "+0.042"  # X1·W11 = 0.1·0.417022
    press(window, qtbot, Qt.Key.Key_Comma)
    assert window.diagram.shown().flow == ShownFlow()


def test_gradients_glide_to_their_weights_and_stay_there(window: MainWindow, qtbot: QtBot) -> None:
    texts = ("+0.108", "+0.114")
    press(window, qtbot, Qt.Key.Key_Period, 9)
    assert window.diagram.shown().flow == ShownFlow(texts, is_moving=True)
    qtbot.waitUntil(lambda: window.diagram.shown().flow == ShownFlow(texts, is_moving=False))
    press(window, qtbot, Qt.Key.Key_Escape)
    assert window.diagram.shown().flow == ShownFlow()


def test_a_card_holds_back_what_is_not_computed_yet(window: MainWindow, qtbot: QtBot) -> None:
    model = window.model
    press(window, qtbot, Qt.Key.Key_Period, 8)  # up to g2
    card = card_of(model.readings, Weight(0, 0, 0))
    values = {row.name: row.value for row in card.rows}
    assert values["g1"] == "+0.759049" and values["g2"].startswith("+0.2436")
    assert [values[name] for name in ("g3", "g4", "g5")] == [NOT_YET] * 3
    assert all(part.value == NOT_YET for part in card.parts if isinstance(part, Total))
    press(window, qtbot, Qt.Key.Key_Period, 5)
    whole = card_of(model.readings, Weight(0, 0, 0))
    assert all(part.value != NOT_YET for part in whole.parts if isinstance(part, Row | Total))


def test_the_line_tells_the_phase_with_its_numbers(window: MainWindow, qtbot: QtBot) -> None:
    line = window.phase_bar.line
    press(window, qtbot, Qt.Key.Key_Period)
    assert line.text() == "Inputs: X1 = 0.1; X2 = 0.4; X3 = 4.1. Targets: target = 0.2."
    press(window, qtbot, Qt.Key.Key_Period, 5)
    assert line.text() == "E = (Predicted − target)² = (0.579525 − 0.2)² = 0.144039"
    press(window, qtbot, Qt.Key.Key_Period)
    assert line.text() == "g1 = ∂E/∂Predicted = 2(Predicted − target) = +0.759049"
    press(window, qtbot, Qt.Key.Key_Period, 3)
    assert "g3 is the weight, as it was before the update" in line.text()
    assert window.phase_bar.title.text().endswith("phase 10 of 13")


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        (
            ["missing_output_derivative"],
            "g3 is the weight, as it was before the update: ∂E/∂Activ1 = ∂E/∂Predicted · W41",
        ),
        (
            ["sequential_update"],
            "g3 is the weight, after its update (the mistake): ∂E/∂Activ1 = ∂E/∂SOP3 · W41",
        ),
        (
            ["missing_output_derivative", "sequential_update"],
            "g3 is the weight, after its update (the mistake): ∂E/∂Activ1 = ∂E/∂Predicted · W41",
        ),
    ],
)
def test_the_line_tells_a_mistake_as_it_computes(window: MainWindow, rule: list[str], told: str) -> None:
    window.commands.edits.set_rule(*rule)
    assert phase_text(window.readings, Phase(Stage.BACK, 0)).startswith(told)


def test_space_plays_the_phases_into_the_next_state(window: MainWindow, qtbot: QtBot) -> None:
    model, player = window.model, window.player
    press(window, qtbot, Qt.Key.Key_Period, LAST)
    player.set_pace(0)
    assert PACES[0] == 0.5 and window.phase_bar.seconds.text() == "0.5 s"
    press(window, qtbot, Qt.Key.Key_Space)
    assert player.playing and not model.readings.running
    qtbot.waitUntil(lambda: model.readings.state == 1 and model.readings.phase == 0)
    assert player.playing
    press(window, qtbot, Qt.Key.Key_Space)
    assert not player.playing
    press(window, qtbot, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: model.readings.state == 2)
    assert model.readings.phase is None  # a whole step is shown whole


def test_running_shows_whole_steps(window: MainWindow, qtbot: QtBot) -> None:
    model = window.model
    press(window, qtbot, Qt.Key.Key_Period, 3)
    model.commands.playback.run()
    assert model.readings.phase is None
    model.commands.playback.pause()


def test_every_phase_of_every_setup_is_told(window: MainWindow) -> None:
    model = window.model
    for name in built_in_names():
        window.open(name)
        phases = model.readings.reached.phases
        told = []
        for index, phase in enumerate(phases):
            model.commands.playback.seek(0, index)
            assert phase_title(phase, model.readings.network.depth) in window.phase_bar.title.text(), name
            told.append(phase_text(model.readings, phase))
        assert all(told) and len(set(told)) == len(phases), name
        error = NumberFormat().figure(float(model.readings.trace.losses[model.readings.row]))
        assert error in told[2 * model.readings.network.depth + 1], name


def test_at_the_update_each_edge_tells_what_its_weight_was_and_becomes(window: MainWindow, qtbot: QtBot) -> None:
    press(window, qtbot, Qt.Key.Key_Period, LAST)
    assert window.diagram.shown().edges[Weight(0, 0, 0)].value == "+0.417"
    press(window, qtbot, Qt.Key.Key_Period)
    told = {weight: edge.value.replace("\n", " ") for weight, edge in window.diagram.shown().edges.items()}
    assert told[Weight(0, 0, 0)] == "0.417022 → 0.417021"  # W11 as the article begins, and after its first iteration
    assert told[Weight(1, 0, 0)] == "0.1863 → 0.1862"
    press(window, qtbot, Qt.Key.Key_Escape)
    assert window.diagram.shown().edges[Weight(0, 0, 0)].value == "+0.417"


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_no_text_of_an_update_stands_on_another_or_on_a_node(
    window: MainWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    for name in sorted(set(built_in_names()) - {"psi-2-1000-1000-2-leaky", "psi-2-1000-1000-2-stretched"}):
        window.commands.documents.open(name)
        last = len(window.readings.reached.phases) - 1
        window.commands.playback.seek(0, last)
        qtbot.waitUntil(lambda: window.phase_bar.isVisible())
        until_idle()
        assert window.readings.pinned is None
        lit = Weight(window.readings.network.depth - 1, 0, 0)
        for _ in range(2):
            shown, places = window.diagram.shown(), window.diagram.places
            boxes = [edge.box for edge in shown.edges.values() if edge.box is not None]
            taken = [*places.footprints.values(), *places.biases.values()]
            assert not any(one.intersects(other) for one, other in combinations(boxes, 2)), name
            assert not any(box.intersects(other) for box in boxes for other in taken), name
            window.commands.pointing.pin(lit)
        whole = shown.edges[lit]
        assert "→" in whole.value and window.diagram.scene_point(lit) == whole.box.center(), name


def test_where_there_is_no_room_a_lit_weight_is_told_whole_and_the_others_by_their_change(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.commands.documents.open("psi-2-3-3-2")
    window.commands.playback.seek(0, len(window.readings.reached.phases) - 1)
    until_idle()
    values = [edge.value for edge in window.diagram.shown().edges.values()]
    assert all(value.startswith("Δ") for value in values if value) and any(values)
    window.commands.pointing.hover(Weight(2, 0, 0))
    assert "→" in window.diagram.shown().edges[Weight(2, 0, 0)].value
    window.commands.display.show_on_edges(EdgeValue.GRADIENT)
    assert not any("→" in edge.value or "Δ" in edge.value for edge in window.diagram.shown().edges.values())
