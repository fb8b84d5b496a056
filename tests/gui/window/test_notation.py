"""One notation for the whole window: chosen by a key, kept, and the same wherever a quantity is named."""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.network.elements import Neuron, Weight
from core.network.notations import NOTATIONS
from core.setup.setup import open_setup
from gui.diagram.view import DiagramView
from gui.formulas.code_letters import is_code
from gui.inspector.cards.card_of import card_of
from gui.look.theme import Theme
from gui.model.model import Model
from gui.model.window_state import LabelContent
from gui.phases.narration import phase_text
from gui.window.main_window import MainWindow


def test_each_key_calls_everything_by_the_next_notation(window: MainWindow, qtbot: QtBot) -> None:
    diagram, weight = window.diagram, Weight(0, 0, 0)
    window.commands.pointing.pin(weight)
    assert diagram.shown().nodes[Neuron(0, 0)].name == "SOP1 → Activ1"
    called = []
    for _ in NOTATIONS:
        QTest.keyClick(diagram, Qt.Key.Key_N)
        card = card_of(window.readings, weight)
        called.append((window.readings.notation, card.title, diagram.shown().nodes[Neuron(0, 0)].name))
    assert called == [
        ("sop", "W11", "SOP1 → Activ1"),
        ("za", "w1_11", "z1_1 → a1_1"),
        ("net", "w_i1_h1", "net_h1 → out_h1"),
        ("matrix", "W1[1,1]", "Z1[1] → A1[1]"),
        ("code", "w1_3[0]", "sop1 → sig1"),
        ("article", "W11", "SOP1 → Activ1"),
    ]
    QTest.keyClick(diagram, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert window.readings.notation == "code"


def test_diagram_cards_and_phases_have_one_name_for_one_thing(window: MainWindow) -> None:
    window.commands.display.write_names("za")
    assert window.diagram.shown().headline == "z, a, δ: SOP1 is z1_1 here"
    hidden = card_of(window.readings, Neuron(0, 0))
    assert [row.of.text for row in hidden.rows if row.of.text.startswith(("∂", "δ"))] == [
        "∂E/∂a1_1", "∂a1_1/∂z1_1", "δ1_1",
    ]  # fmt: skip
    phases = window.readings.reached.phases
    texts = " ".join(phase_text(window.readings, phase) for phase in phases)
    assert "SOP" not in texts and "Activ" not in texts and "(1) = ∂E/∂a2_1 = 2(a2_1 − t1)" in texts
    assert "δ1_1 = " in texts


def test_what_was_chosen_is_kept_unless_a_document_asks_for_another(
    qtbot: QtBot, theme: Theme, settings: QSettings, window: MainWindow
) -> None:
    window.commands.display.write_names("net")
    asked = open_setup("gad-3-2-1")
    window.commands.documents.open_setup(asked.with_scenario(asked.scenario.model_copy(update={"notation": "matrix"})))
    assert (window.readings.notation, settings.value("notation")) == ("matrix", "net")
    window.commands.documents.open("gad-3-2-1")
    assert window.readings.notation == "net"
    window.commands.display.turn_notation(1)
    assert settings.value("notation") == "matrix"


def test_names_stand_on_the_edges_where_they_are_wanted(qtbot: QtBot, model: Model, theme: Theme) -> None:
    diagram = DiagramView(model.store, model.readings, model.commands, theme)
    qtbot.addWidget(diagram)
    diagram.resize(900, 600)
    texts = []
    for _ in range(3):
        texts.append(diagram.shown().edges[Weight(1, 0, 0)].value)
        model.commands.display.turn_labels()
    assert texts == ["+0.186", "W41", "W41 = +0.186"]
    model.commands.display.write_names("za")
    model.commands.display.turn_labels()
    assert diagram.shown().edges[Weight(1, 0, 0)].value == "w2_11"


def test_as_many_names_as_have_room_stand_on_the_edges(qtbot: QtBot, model: Model, theme: Theme) -> None:
    model.commands.documents.open("psi-2-3-3-2")
    diagram = DiagramView(model.store, model.readings, model.commands, theme)
    qtbot.addWidget(diagram)
    diagram.resize(515, 437)  # as in a window of 1280 × 800
    model.commands.display.label_edges(LabelContent.NAME)
    names = {weight: edge.value for weight, edge in diagram.shown().edges.items() if edge.value}
    assert len(names) >= 12 and names[Weight(1, 0, 0)] == "W2[1,1]"
    model.commands.display.label_edges(LabelContent.BOTH)
    texts = [edge.value for edge in diagram.shown().edges.values() if edge.value]
    whole = [text for text in texts if text.startswith("W")]
    assert "W2[1,1]\n= +0.267" in whole and 9 <= len(whole) < len(texts)  # where there is too little, values alone


def test_in_code_formulas_are_those_of_a_program_and_its_letters_are_equally_wide(
    qtbot: QtBot, model: Model, theme: Theme
) -> None:
    model.commands.display.write_names("code")
    card = card_of(model.readings, Weight(0, 0, 0))
    assert [row.formula.text for row in card.rows] == [
        "2*(predicted - target[0])", "predicted*(1 - predicted)", "w3_2[0]", "sig1*(1 - sig1)", "x[0]",
    ]  # fmt: skip
    diagram = DiagramView(model.store, model.readings, model.commands, theme)
    qtbot.addWidget(diagram)
    diagram.resize(900, 600)
    assert diagram.shown().headline.endswith("error (predicted - target[0])**2")
    assert diagram.shown().nodes[Neuron(1, 0)].numbers.foot == "target[0] 0.2   err = 0.1440"
    model.commands.documents.open("moons-2-3-2")
    assert diagram.shown().nodes[Neuron(1, 1)].numbers.foot == "y[s] == 1 1\ncorect_logprobs[s] = 0.5159"
    assert is_code(card_of(model.readings, Weight(0, 0, 0)).rows[0].of.tex)
