"""The documented mistakes in the window: chosen, explained, marked, and run beside the right rule."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from core.base.number_format import NumberFormat
from core.network.elements import Bias, Neuron, Weight
from core.network.rules import RULES
from core.setup.changes import change_training
from core.setup.setup import built_in_names, open_setup
from core.training.roots import Root
from core.training.run import Run
from gui.diagram.scene.shown import Mark
from gui.inspector.cards.card_of import card_of
from gui.model.model import Model
from gui.model.trial import Trial
from gui.texts.mistakes import mistakes_of, rule_title
from gui.window.main_window import MainWindow
from tests.gui.inspector.cards.test_card_of import number


def run_to(qtbot: QtBot, model: Model, state: int) -> None:
    model.commands.playback.run_to(state)
    qtbot.waitUntil(lambda: model.readings.state == state)
    rival = model.readings.right_rule.history
    if rival is not None:
        qtbot.waitUntil(lambda: rival.last >= state)


def test_as_the_article_prints_it_and_right_again(window: MainWindow) -> None:
    window.open("csdn-2-3-1")
    actions, model = window.actions_made, window.model
    actions["as_printed"].trigger()
    assert model.readings.setup.rule.name == "wrong_sign" and model.readings.state == 0
    assert actions.choice("rule")["wrong_sign"].isChecked() and actions["as_printed"].isChecked()
    assert window.scenario_panel.facts.values["rule"].text() == "wrong sign"
    actions["as_printed"].trigger()
    assert model.readings.setup.rule.name == "gradient_descent"
    assert not window.mistake_banner.isVisible()


def test_what_makes_no_difference_cannot_be_chosen(window: MainWindow) -> None:
    window.open("csdn-2-3-1")
    assert not window.actions_made.choice("rule")["unscaled_derivative"].isEnabled()
    assert window.actions_made.choice("rule")["wrong_sign"].text().endswith("as printed in the article")
    window.open("gad-3-2-1")
    assert not window.actions_made["as_printed"].isEnabled()


def test_an_update_on_the_way_back_cannot_be_chosen_where_none_moves_a_weight(window: MainWindow) -> None:
    window.open("gad-3-2-1")
    rule = window.actions_made.choice("rule")["sequential_update"]
    assert rule.isEnabled()
    window.commands.edits.edit("learning rate", change_training(window.readings.setup, learning_rate=0.0))
    assert not rule.isEnabled() and "learning rate" in rule.toolTip()
    window.actions_made["undo"].trigger()
    assert rule.isEnabled()


def test_an_update_on_the_way_back_cannot_be_chosen_beside_another_optimizer(window: MainWindow) -> None:
    window.open("gad-10-2-1")  # whose listing updates so
    actions = window.actions_made
    rule = actions.choice("rule")["sequential_update"]
    assert (rule.isEnabled(), actions["as_printed"].isEnabled()) == (True, True)
    adam = change_training(window.readings.setup, optimizer={"name": "adam"})
    window.commands.edits.edit("optimizer", adam)
    assert (rule.isEnabled(), actions["as_printed"].isEnabled()) == (False, False)
    assert "plain gradient descent" in rule.toolTip()
    assert actions.choice("rule")["wrong_sign"].isEnabled()


def test_the_wrong_sign_makes_the_error_grow_and_the_window_says_why(window: MainWindow, qtbot: QtBot) -> None:
    window.open("csdn-2-3-1")
    window.commands.edits.set_rule("wrong_sign")
    run_to(qtbot, window.model, 1)
    errors = window.readings.history.errors
    assert errors[1] > errors[0] == pytest.approx(0.07230, abs=5e-6)  # E of the article, worked-examples
    assert window.mistake_banner.isVisible()
    text = window.mistake_banner.text.text()
    assert "wrong sign, and still subtracted" in text and "the error has grown from 0.0723" in text


def test_side_by_side_both_rules_start_from_the_same_numbers(window: MainWindow, qtbot: QtBot) -> None:
    window.open("csdn-2-3-1")
    model = window.model
    model.commands.edits.set_rule("wrong_sign")
    run_to(qtbot, model, 40)
    qtbot.mouseClick(button(window, "Compare with the correct rule…"), Qt.MouseButton.LeftButton)
    rival = model.readings.right_rule.history
    assert rival is not None
    qtbot.waitUntil(lambda: rival.last >= 40)  # what is recorded stays, the right rule catches up
    assert model.readings.history.last == 40
    assert rival.errors[0] == model.readings.history.errors[0] and rival.errors[40] < model.readings.history.errors[40]
    names = [curve.name for curve in window.error_plot.curves]
    assert names == ["wrong sign", "correct rule"]
    qtbot.waitUntil(lambda: "with the correct rule" in window.mistake_banner.text.text())
    right = open_setup("csdn-2-3-1")
    assert rival.nearest(0)[1].tolist() == right.start.tolist()


def wrong_edges(window: MainWindow) -> list[Weight]:
    return [weight for weight, edge in window.diagram.shown().edges.items() if edge.mark == Mark.WRONG]


def test_side_by_side_exactly_what_differs_is_marked(window: MainWindow) -> None:
    window.open("query-3-2-1")
    model = window.model
    model.commands.edits.set_rule("missing_output_derivative")
    everything = np.arange(model.readings.network.parameter_count)
    assert not model.readings.marks.wrong(everything).any()
    model.commands.kept_runs.keep_right()
    marked = model.readings.marks.wrong(everything)
    for position in range(model.readings.network.parameter_count):
        assert marked[position] == (model.readings.network.parameter(position).layer == 0)
    assert len(wrong_edges(window)) == 6
    biases = window.diagram.shown().biases
    assert (biases[Bias(0, 0)].mark, biases[Bias(1, 0)].mark) == (Mark.WRONG, Mark.NONE)
    right = model.readings.kept_runs
    model.commands.kept_runs.show(right, False)
    assert not wrong_edges(window), "a run that is hidden is held against none"
    model.commands.kept_runs.show(right, True)
    assert len(wrong_edges(window)) == 6
    model.commands.kept_runs.delete(right)
    assert not wrong_edges(window)


def test_a_mark_belongs_to_the_state_it_was_found_at(window: MainWindow, qtbot: QtBot) -> None:
    model = window.model
    wrong = np.zeros(model.readings.network.parameter_count, np.bool_)
    wrong[model.readings.network.position(Weight(0, 0, 0))] = True
    model.commands.display.mark(wrong)
    assert wrong_edges(window) == [Weight(0, 0, 0)]
    run_to(qtbot, model, 1)
    assert not wrong_edges(window)


def test_the_note_shows_both_lines_and_goes_with_the_mistake(window: MainWindow, qtbot: QtBot) -> None:
    window.open("csdn-2-3-1")
    assert not window.actions_made["whats_wrong"].isEnabled()
    window.commands.edits.set_rule("wrong_sign")
    qtbot.mouseClick(button(window, "Explain the mistake…"), Qt.MouseButton.LeftButton)
    note = window.mistake_note
    assert note.isVisible()
    assert [section.wrong.accessibleName() for section in note.sections] == ["∂E/∂Y = labelY − Y"]
    assert [section.right.accessibleName() for section in note.sections] == ["∂E/∂Y = Y − labelY"]
    texts = [label.text() for label in note.sections[0].findChildren(QLabel)]
    assert "✗  wrong" in texts  # most mistakes are printed nowhere in the article of the setup
    assert "✓  right" in texts
    window.commands.edits.set_rule("gradient_descent")
    assert not note.isVisible()


def test_as_the_article_prints_it_is_the_whole_listing(window: MainWindow, qtbot: QtBot) -> None:
    window.open("csdn-2-3-1")
    model, as_printed = window.model, window.actions_made["as_printed"]
    before = model.readings.setup
    as_printed.trigger()
    run_to(qtbot, model, 1000)
    assert float(model.readings.trace.forward.outputs[0, 0]) == pytest.approx(
        0.26068652759852, rel=1e-12
    )  # test_printed
    assert model.readings.parameters[model.readings.network.position(Bias(1, 0))] == 0.1
    banner = window.mistake_banner.text.text()
    assert banner.startswith("As printed in the article: wrong sign + biases that never learn.")
    window.actions_made["whats_wrong"].trigger()
    assert [section.wrong.accessibleName() for section in window.mistake_note.sections] == [
        "∂E/∂Y = labelY − Y",
        "B1[0] ← B1[0]",
    ]
    assert window.mistake_note.sections[1].right.accessibleName() == "B1[0] ← B1[0] − α·∂E/∂B1[0]"
    as_printed.trigger()
    assert model.readings.setup.scenario == before.scenario and not as_printed.isChecked()
    assert not window.mistake_note.isVisible() and not window.mistake_banner.isVisible()


def test_a_listing_without_biases_is_held_against_the_network_that_has_them(window: MainWindow, qtbot: QtBot) -> None:
    window.open("query-3-2-1")
    model, actions = window.model, window.actions_made
    actions["as_printed"].trigger()
    actions["side_by_side"].trigger()
    run_to(qtbot, model, 1000)
    assert float(model.readings.trace.forward.outputs[0, 0]) == pytest.approx(0.933039, abs=5e-7)
    right = Run(open_setup("query-3-2-1"))
    right.advance(1000)
    assert model.readings.right_rule.error == right.history.error(1000)
    found, expected = model.readings.right_rule.parameters, right.history.newest[1]
    assert found is not None and len(found) == model.readings.network.parameter_count == 8
    assert found.tolist() == [*expected[:6], *expected[8:10]]  # without the biases
    assert [curve.name for curve in window.error_plot.curves] == ["as printed", "correct rule"]
    actions["whats_wrong"].trigger()
    assert [section.right.accessibleName() for section in window.mistake_note.sections][
        -1
    ] == "z1_11 = X1·w1_11 + … + b1_11"
    actions["make_right"].trigger()
    assert model.readings.network == open_setup("query-3-2-1").network and not model.readings.right_rule.is_broken


def test_a_listings_rate_alone_is_held_against_the_right_one(window: MainWindow, qtbot: QtBot) -> None:
    window.open("psi-2-3-3-2")
    model, actions = window.model, window.actions_made
    actions["as_printed"].trigger()
    assert model.readings.setup.learning_rate == 0.001 and actions["as_printed"].isChecked()
    assert actions["side_by_side"].isEnabled()
    actions["side_by_side"].trigger()
    run_to(qtbot, model, 200)
    assert model.readings.right_rule.error < model.readings.error
    assert window.mistake_banner.text.text().startswith("As printed in the article: the listing's learning rate.")
    window.commands.edits.undo.undo()
    assert model.readings.setup.learning_rate == 0.001 and model.readings.right_rule.history is None
    window.commands.edits.undo.undo()
    assert model.readings.setup.learning_rate == 0.1 and model.readings.right_rule.history is None
    assert not actions["as_printed"].isChecked() and not window.mistake_banner.isVisible()


def test_what_was_only_looked_at_is_no_change(window: MainWindow, qtbot: QtBot) -> None:
    window.open("csdn-2-3-1")
    model, actions = window.model, window.actions_made
    for look in (actions["as_printed"], actions.choice("rule")["square_only_derivative"], actions["make_right"]):
        look.trigger()
        assert not window.document.is_changed and not window.isWindowModified()
    model.commands.edits.edit("change", model.readings.setup.with_learning_rate(0.5))
    actions["as_printed"].trigger()
    assert window.document.is_changed and window.isWindowModified()
    for _ in range(2):
        model.commands.edits.undo.undo()
    assert not window.document.is_changed and not window.isWindowModified()


def test_a_mistake_that_comes_while_side_by_side_is_on_has_its_rival_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.open("csdn-2-3-1")
    window.commands.kept_runs.keep_right()
    window.commands.edits.set_rule("wrong_sign")
    run_to(qtbot, window.model, 5)
    assert [curve.name for curve in window.error_plot.curves] == ["wrong sign", "correct rule"]
    window.commands.edits.set_rule()
    assert [curve.name for curve in window.error_plot.curves] == ["error"]


def test_a_rival_that_is_behind_comes_as_far_whoever_steps_meanwhile(window: MainWindow, qtbot: QtBot) -> None:
    window.open("psi-2-1000-1000-2-stretched")
    model = window.model
    model.commands.edits.set_rule("unscaled_derivative")
    run_to(qtbot, model, 150)
    model.commands.kept_runs.keep_right()
    model.commands.playback.step_back()
    rival = model.readings.right_rule.history
    assert rival is not None
    qtbot.waitUntil(lambda: rival.last >= 150)
    assert model.readings.state == 149 and not model.readings.running


def test_no_two_mistakes_are_called_the_same(window: MainWindow) -> None:
    called = [action.text() for action in window.actions_made.choice("rule").values()]
    assert len(called) == len(RULES) == len(set(called))


def test_several_mistakes_are_ticked_together(window: MainWindow, qtbot: QtBot) -> None:
    window.open("csdn-2-3-1")
    model, rules = window.model, window.actions_made.choice("rule")
    rules["square_only_derivative"].trigger()
    rules["wrong_sign"].trigger()
    assert model.readings.setup.scenario.training.rule == ["wrong_sign", "square_only_derivative"]
    assert [name for name, action in rules.items() if action.isChecked()] == ["wrong_sign", "square_only_derivative"]
    assert window.scenario_panel.facts.values["rule"].text() == "wrong sign + 1 − σ² instead of σ − σ²"
    assert window.mistake_banner.text.text().startswith("Mistake on purpose: wrong sign + 1 − σ² instead of σ − σ².")
    model.commands.kept_runs.keep_right()
    assert [curve.name for curve in window.error_plot.curves] == ["2 mistakes", "correct rule"]
    window.actions_made["whats_wrong"].trigger()
    assert [section.wrong.accessibleName() for section in window.mistake_note.sections] == [
        "∂E/∂Y = labelY − Y",
        "∂h1/∂net_1[0] = 1 − h1²",
    ]
    card = card_of(model.readings, Weight(0, 0, 0))
    values = [number(row.value) for row in card.rows if row.name.startswith("(")]
    h = float(model.readings.trace.forward.activations[0][0, 0])
    assert values[3] == pytest.approx(1 - h * h, rel=1e-5) and values[0] > 0  # labelY − Y
    rules["no_output_slope"].trigger()
    fact = window.scenario_panel.facts.values["rule"]
    assert fact.text() == "3 mistakes"
    together = "wrong sign + 1 − σ² instead of σ − σ² + missing output derivative in all layers"
    assert fact.toolTip() == f"On purpose: {together}"
    rules["no_output_slope"].trigger()
    rules["wrong_sign"].trigger()
    assert model.readings.setup.scenario.training.rule == "square_only_derivative"
    rules["gradient_descent"].trigger()
    assert model.readings.setup.rule.mistakes == () and rules["gradient_descent"].isChecked()
    rules["gradient_descent"].trigger()
    assert rules["gradient_descent"].isChecked()


def test_a_mistake_that_adds_nothing_cannot_be_ticked(window: MainWindow) -> None:
    window.open("csdn-2-3-1")
    rules = window.actions_made.choice("rule")
    rules["no_output_slope"].trigger()
    assert not rules["missing_output_derivative"].isEnabled()
    assert rules["missing_output_derivative"].toolTip() == "This mistake adds nothing to those that are made already"
    rules["no_output_slope"].trigger()
    assert rules["missing_output_derivative"].isEnabled()


def test_the_slope_that_was_forgotten_at_the_outputs_is_told_and_marked(window: MainWindow) -> None:
    window.open("csdn-2-3-1")
    model = window.model
    model.commands.edits.set_rule("no_output_slope")
    model.commands.kept_runs.keep_right()
    assert model.readings.marks.wrong(np.arange(model.readings.network.parameter_count)).all()
    card = card_of(model.readings, Weight(1, 0, 0))
    slope = next(row for row in card.rows if row.name == "(2)")
    assert slope.formula.text == "1" and slope.value == "+1"
    assert slope.sentence.endswith("is left out, as if it were 1: the mistake.")
    assert slope.fault.startswith("right: σ(net_2) − σ(net_2)² = ")
    window.actions_made["whats_wrong"].trigger()
    (section,) = window.mistake_note.sections
    assert section.wrong.accessibleName() == "∂E/∂net_2 = ∂E/∂Y"
    assert section.right.accessibleName() == "∂E/∂net_2 = ∂E/∂Y·∂Y/∂net_2"


def test_of_a_softmax_the_jacobian_is_left_out_and_said_to_be(window: MainWindow) -> None:
    window.open("moons-2-3-2")
    model = window.model
    model.commands.edits.set_rule("no_output_slope")
    model.commands.kept_runs.keep_right()
    card = card_of(model.readings, Neuron(1, 0))
    p, t = (float(each[0, 0]) for each in (model.readings.trace.forward.outputs, model.readings.trace.targets))
    delta = next(row for row in card.rows if row.of.text == "delta3_1")
    assert number(delta.value) == pytest.approx(-t / p, rel=1e-5)
    assert delta.fault == f"right: {NumberFormat().signed(p - t)}"
    slope = next(row for row in card.rows if row.of.text.endswith("/∂z2_1") and row.formula.text == "1")
    assert slope.fault == (
        f"right: through every output, ∂L/∂probs_1·∂probs_1/∂z2_1 + … = {NumberFormat().signed(p - t)}"
    )
    row = next(row for row in card_of(model.readings, Weight(1, 0, 0)).rows if row.name == "(2)")
    assert row.fault == slope.fault


def test_beside_a_branch_the_right_rule_branches_too(window: MainWindow, qtbot: QtBot) -> None:
    window.open("csdn-2-3-1")
    model = window.model
    model.commands.edits.set_rule("wrong_sign")
    model.commands.kept_runs.keep_right()
    run_to(qtbot, model, 300)
    alone = model.readings.right_rule.error
    Trial(model.readings, model.commands, model).change(Weight(1, 0, 0), 0.75, since=100)
    run_to(qtbot, model, 300)
    rival = model.readings.right_rule.history
    assert rival is not None
    assert rival.nearest(100)[1].tolist() == model.readings.history.nearest(100)[1].tolist()
    assert rival.nearest(100)[1][model.readings.network.position(Weight(1, 0, 0))] == 0.75
    right = open_setup("csdn-2-3-1")
    expected = Run(right, roots=(Root(0, right, right.start), Root(100, right, rival.nearest(100)[1])))
    expected.advance(300)
    assert model.readings.right_rule.error == expected.history.error(300) != alone
    model.commands.edits.undo.undo()
    run_to(qtbot, model, 300)
    assert model.readings.right_rule.error == alone
    model.commands.edits.undo.redo()
    run_to(qtbot, model, 300)
    assert model.readings.right_rule.error == expected.history.error(300)
    model.commands.edits.edit("rate", model.readings.setup.with_learning_rate(0.5))
    run_to(qtbot, model, 300)
    other = right.with_learning_rate(0.5)  # as the mistaken run, from the branch on
    expected = Run(right, roots=(Root(0, right, right.start), Root(100, other, rival.nearest(100)[1])))
    expected.advance(300)
    assert model.readings.right_rule.error == expected.history.error(300)


@pytest.mark.parametrize("rule", [name for name in RULES if name != "gradient_descent"])
@pytest.mark.parametrize("scenario", [name for name in built_in_names() if "1000" not in name])
def test_every_mistake_is_told_in_every_scenarios_names(scenario: str, rule: str) -> None:
    (mistake,) = mistakes_of(open_setup(scenario).with_rule(rule), NumberFormat())
    assert mistake.wrong.text.split(" = ")[0] == mistake.right.text.split(" = ")[0]
    assert mistake.happens and mistake.follows and rule_title(rule) != rule


def button(window: MainWindow, text: str) -> QToolButton:
    return next(each for each in window.mistake_banner.findChildren(QToolButton) if each.defaultAction().text() == text)
