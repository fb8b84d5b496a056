"""The documented mistakes in the window: chosen, explained, marked, and run beside the right rule."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from core.elements import Bias, Weight
from core.lesson import built_in_names, open_lesson
from core.mistakes import RULES
from gui.main_window import MainWindow
from gui.rules.texts import mistakes_of, rule_title
from gui.workbench import Workbench


def run_to(qtbot: QtBot, workbench: Workbench, state: int) -> None:
    workbench.run_to(state)
    qtbot.waitUntil(lambda: workbench.state == state, timeout=20_000)
    rival = workbench.rival
    if rival is not None:
        qtbot.waitUntil(lambda: rival.last >= state, timeout=20_000)


def test_as_the_article_prints_it_and_right_again(window: MainWindow) -> None:
    window.open("csdn-2-3-1")
    actions, workbench = window.actions_made, window.workbench
    actions.mistakes.as_printed.trigger()
    assert workbench.lesson.rule.name == "wrong_sign" and workbench.state == 0
    assert actions.mistakes.rules["wrong_sign"].isChecked() and actions.mistakes.as_printed.isChecked()
    assert window.scenario_panel.facts.values["rule"].text() == "wrong sign"
    actions.mistakes.as_printed.trigger()
    assert workbench.lesson.rule.name == "gradient_descent"
    assert not window.rule_banner.isVisible()


def test_what_makes_no_difference_cannot_be_chosen(window: MainWindow) -> None:
    window.open("csdn-2-3-1")
    assert not window.actions_made.mistakes.rules["unscaled_derivative"].isEnabled()
    assert window.actions_made.mistakes.rules["square_only_derivative"].text().endswith("as the article prints it")
    window.open("gad-3-2-1")
    assert not window.actions_made.mistakes.as_printed.isEnabled()


def test_the_wrong_sign_makes_the_error_grow_and_the_window_says_why(window: MainWindow, qtbot: QtBot) -> None:
    window.open("csdn-2-3-1")
    window.workbench.set_rule("wrong_sign")
    run_to(qtbot, window.workbench, 1)
    errors = window.workbench.history.errors
    assert errors[1] > errors[0] == pytest.approx(0.07230, abs=5e-6)  # E of the article, worked-examples
    assert window.rule_banner.isVisible()
    text = window.rule_banner.text.text()
    assert "wrong sign, and still subtracted" in text and "the error has grown from 0.0723" in text


def test_side_by_side_both_rules_start_from_the_same_numbers(window: MainWindow, qtbot: QtBot) -> None:
    window.open("csdn-2-3-1")
    workbench = window.workbench
    workbench.set_rule("wrong_sign")
    run_to(qtbot, workbench, 40)
    qtbot.mouseClick(button(window, "Side by side"), Qt.MouseButton.LeftButton)
    rival = workbench.rival
    assert rival is not None
    qtbot.waitUntil(lambda: rival.last >= 40, timeout=20_000)  # what is recorded stays, the right rule catches up
    assert workbench.history.last == 40
    assert rival.errors[0] == workbench.history.errors[0] and rival.errors[40] < workbench.history.errors[40]
    names = [curve.name for curve in window.error_plot._curves]
    assert names == ["wrong sign", "right rule"]
    qtbot.waitUntil(lambda: "by the right one" in window.rule_banner.text.text())
    right = open_lesson("csdn-2-3-1")
    assert rival.nearest(0)[1].tolist() == right.start.tolist()


def test_side_by_side_exactly_what_differs_is_marked(window: MainWindow) -> None:
    window.open("query-3-2-1")
    workbench = window.workbench
    workbench.set_rule("missing_output_derivative")
    everything = np.arange(workbench.network.parameter_count)
    assert not workbench.marked(everything).any()
    workbench.set_side_by_side(True)
    marked = workbench.marked(everything)
    for position in range(workbench.network.parameter_count):
        assert marked[position] == (workbench.network.parameter(position).layer == 0)
    edges = window.diagram._drawing.edges
    assert len(edges._marked) == 6
    assert window.diagram._drawing.biases[Bias(0, 0)]._wrong and not window.diagram._drawing.biases[Bias(1, 0)]._wrong
    workbench.set_side_by_side(False)
    assert not edges._marked


def test_a_mark_belongs_to_the_state_it_was_found_at(window: MainWindow, qtbot: QtBot) -> None:
    workbench = window.workbench
    wrong = np.zeros(workbench.network.parameter_count, np.bool_)
    wrong[workbench.network.position(Weight(0, 0, 0))] = True
    workbench.mark(wrong)
    assert len(window.diagram._drawing.edges._marked) == 1
    run_to(qtbot, workbench, 1)
    assert not window.diagram._drawing.edges._marked


def test_the_note_shows_both_lines_and_goes_with_the_mistake(window: MainWindow, qtbot: QtBot) -> None:
    window.open("csdn-2-3-1")
    assert not window.actions_made.mistakes.whats_wrong.isEnabled()
    window.workbench.set_rule("wrong_sign")
    qtbot.mouseClick(button(window, "What is wrong…"), Qt.MouseButton.LeftButton)
    note = window.rule_note
    assert note.isVisible()
    assert [told.wrong.accessibleName() for told in note.told] == ["∂E/∂Y = target − Y"]
    assert [told.right.accessibleName() for told in note.told] == ["∂E/∂Y = Y − target"]
    window.workbench.set_rule("gradient_descent")
    assert not note.isVisible()


@pytest.mark.parametrize("rule", [name for name in RULES if name != "gradient_descent"])
@pytest.mark.parametrize("scenario", [name for name in built_in_names() if "1000" not in name])
def test_every_mistake_is_told_in_every_scenarios_names(scenario: str, rule: str) -> None:
    (mistake,) = mistakes_of(open_lesson(scenario).with_rule(rule))
    assert mistake.wrong.text.split(" = ")[0] == mistake.right.text.split(" = ")[0]
    assert mistake.happens and mistake.follows and rule_title(rule) != rule


def button(window: MainWindow, text: str) -> QToolButton:
    return next(each for each in window.rule_banner.findChildren(QToolButton) if each.defaultAction().text() == text)
