"""A practice in the place of the window's middle."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from core.exercises.choosing.kinds import PracticeKind
from gui.look.theme import Scheme
from gui.practice.chooser.chooser_page import ChooserPage
from gui.practice.predict.predict_page import PredictPage
from gui.practice.predict.predict_stage import PredictStage
from gui.practice.sheet.sheet_page import SheetPage
from gui.preferences.language import languages
from gui.window.main_window import MainWindow
from tests.gui.cut_off import faults_of, is_settled
from tests.gui.idle import until_idle

KEYS = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow) -> PredictPage:
    window.activateWindow()
    window.actions_made["predict_curve"].trigger()
    until_idle()
    practice = window.middle.practice
    assert isinstance(practice, PredictPage)
    return practice


def press(window: MainWindow, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)
    until_idle()


def draw(page: PredictPage, *line: tuple[float, float]) -> None:
    canvas = page.plot.canvas
    places: list[QPointF] = [canvas.place_of(share * page.plot.last, height) for share, height in line]
    QTest.mousePress(canvas.viewport(), LEFT, pos=places[0].toPoint())
    for place in places[1:]:
        QTest.mouseMove(canvas.viewport(), place.toPoint())
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=places[-1].toPoint())


def test_a_page_is_made_when_it_is_first_asked_for(window: MainWindow):
    assert window.findChildren(PredictPage) == []
    for _ in range(2):
        window.actions_made["predict_curve"].trigger()
        assert len(window.findChildren(PredictPage)) == 1
        assert window.middle.practice is not None and window.middle.practice.isVisible()
        assert not window.transport.isVisible(), "nothing of what is asked can be read anywhere"
        window.middle.leave()
        assert window.middle.practice is None and window.transport.isVisible()


def test_esc_leads_back_to_where_the_keyboard_was(window: MainWindow):
    window.diagram.setFocus()
    window.actions_made["predict_curve"].trigger()
    assert isinstance(window.middle.practice, PredictPage)
    assert window.focusWidget() is window.middle.practice.plot.canvas
    press(window, KEYS.Key_Escape)
    assert window.middle.practice is None
    assert window.focusWidget() is window.diagram


ENTERED = ("choose_practice", "predict_curve", "check_numbers", "find_mistake", "which_rule", "factor_order", "vote")


@pytest.mark.parametrize("entered", ENTERED)
def test_esc_leads_back_by_one_level_to_where_the_keyboard_was(window: MainWindow, entered: str):
    window.activateWindow()
    window.diagram.setFocus()
    window.actions_made["practise"].trigger()
    press(window, KEYS.Key_Return)
    sheet = window.middle.practice
    assert isinstance(sheet, SheetPage)
    window.practising.type("0.33")
    sheet.bar.beads.setFocus()
    window.actions_made[entered].trigger()
    until_idle()
    assert window.middle.practice is not sheet
    press(window, KEYS.Key_Escape)
    assert window.middle.practice is sheet and sheet.keys.isVisible()
    assert window.focusWidget() is sheet.bar.beads
    assert sheet.question.field.line.text() == "0.33"
    press(window, KEYS.Key_Escape)
    assert window.middle.practice is None
    assert window.focusWidget() is window.diagram


def test_what_was_chosen_is_in_the_place_of_the_chooser(window: MainWindow):
    window.activateWindow()
    window.diagram.setFocus()
    for _ in range(2):
        window.actions_made["choose_practice"].trigger()
        press(window, KEYS.Key_Return)
    assert isinstance(window.middle.practice, SheetPage)
    window.actions_made["check_numbers"].trigger()
    window.actions_made["practise"].trigger()
    press(window, KEYS.Key_Escape)
    assert window.middle.practice is None
    assert window.focusWidget() is window.diagram


def test_a_sheet_that_is_given_up_is_not_gone_back_to(window: MainWindow):
    window.actions_made["practise"].trigger()
    press(window, KEYS.Key_Return)
    window.actions_made["predict_curve"].trigger()
    window.open("psi-2-3-3-2")
    until_idle()
    assert isinstance(window.middle.practice, PredictPage)
    press(window, KEYS.Key_Escape)
    assert window.middle.practice is None


def test_the_status_bar_names_the_keys_as_long_as_it_is_practised(window: MainWindow, page: PredictPage):
    assert page.keys.isVisible() and page.keys.window() is window
    QTest.mouseClick(page.bar.leave, LEFT)
    assert not page.keys.isVisible()
    window.actions_made["predict_curve"].trigger()
    assert page.keys.isVisible()


def test_the_windows_keys_are_still(window: MainWindow, page: PredictPage):
    window.commands.edits.edit("rate", window.readings.setup.with_learning_rate(0.5))
    shown = window.readings.shown_on_edges
    for key in (KEYS.Key_Space, KEYS.Key_2, KEYS.Key_Right, KEYS.Key_End, KEYS.Key_K, KEYS.Key_E):
        press(window, key)
    assert window.readings.history.last == 0 and not window.readings.running
    assert window.readings.shown_on_edges == shown
    for _ in range(3):  # the handle that → has moved, what 2 has drawn, and nothing
        press(window, KEYS.Key_Z, CONTROL)
    assert page.curve is None
    assert window.readings.setup.learning_rate == 0.5


def test_what_belongs_to_the_workspace_is_off_as_long_as_it_is_practised(window: MainWindow, page: PredictPage):
    actions = window.actions_made
    on = {action.text() for action in actions.all() if action.isEnabled()}
    assert {actions[name].text() for name in ("open", "quit", "preferences", "shortcuts")} <= on
    assert (
        not {actions[name].text() for name in ("run", "step", "undo", "save", "export_script", "check", "let_go")} & on
    )
    page.left.emit()
    assert all(actions[name].isEnabled() for name in ("run", "step", "save", "export_script", "check", "let_go"))


OPENS = [
    "home",
    "new",
    "open",
    "quit",
    "preferences",
    "open_sheet_code",
    "palette",
    "help_here",
    "shortcuts",
    "glossary",
    "manual",
    "about",
]
PREFERS = [
    "text_larger",
    "text_smaller",
    "text_usual",
    "cards",
    "reset_settings",
    *(f"colors_{scheme.value}" for scheme in Scheme),
    "language_system",
    *(f"language_{code}" for code in languages()),
]
PRACTISES = [
    *("practise", "choose_practice", "up_or_down", "vote", "which_rule", "factor_order"),
    *("find_mistake", "predict_curve", "check_numbers", "mark_class"),
]
OF_SHEETS = ["question_before", "question_after", "fold_sheet"]


def in_menu(menu: QMenu) -> list[QAction]:
    """What can be done by a menu and by those within it, be it on or off."""
    found: list[QAction] = []
    within = {each.menuAction(): each for each in menu.findChildren(QMenu)}
    for action in menu.actions():
        if action in within:
            found += in_menu(within[action]) if action.isEnabled() else []
        elif not action.isSeparator():
            found.append(action)
    return found


def test_the_menus_offer_what_makes_sense_while_it_is_practised(window: MainWindow):
    window.activateWindow()
    window.open("psi-2-3-3-2")  # where all kinds are offered
    actions = window.actions_made
    for kind in PracticeKind:
        actions["choose_practice"].trigger()
        chooser = window.middle.page(ChooserPage)
        chooser.grid.choose(kind)
        chooser.start()
        assert window.middle.practice is not chooser, kind
        bar = window.menuBar()
        menus = [each for each in bar.findChildren(QMenu) if each.menuAction() in bar.actions()]
        on = {each for menu in menus for each in in_menu(menu) if each.isEnabled()}
        expected = [*OPENS, *PREFERS, *PRACTISES, *(OF_SHEETS if kind.works_out else [])]
        assert {each.text() for each in on} == {each.text() for each in actions.of(*expected)}, kind
        press(window, KEYS.Key_Escape)
        assert window.middle.practice is None, kind
        assert actions["run"].isEnabled() and not actions["fold_sheet"].isEnabled(), kind


def test_nothing_runs_on_behind_a_practice(window: MainWindow):
    window.commands.playback.run_to(10**6)
    window.actions_made["predict_curve"].trigger()
    assert not window.readings.running


def test_what_is_run_stays_when_one_leaves(qtbot: QtBot, window: MainWindow, page: PredictPage):
    draw(page, (0.0, 0.9), (0.5, 0.4), (1.0, 0.1))
    page.steps.last.setValue(300)
    press(window, KEYS.Key_Return)
    qtbot.waitUntil(lambda: page.stage is PredictStage.COMPARE)
    press(window, KEYS.Key_Escape)
    assert window.readings.state == 300 == window.readings.history.last
    assert not window.isWindowModified()


def test_a_run_on_the_way_is_called_off_when_one_leaves(qtbot: QtBot, window: MainWindow, page: PredictPage):
    window.commands.playback.run_to(3)
    qtbot.waitUntil(lambda: window.readings.state == 3)
    goal, undo, setup = window.readings.goal, window.commands.edits.undo.index(), window.readings.setup
    draw(page, (0.0, 0.9), (0.5, 0.4), (1.0, 0.1))
    page.steps.last.setValue(10**9)
    press(window, KEYS.Key_Return)
    qtbot.waitUntil(lambda: window.readings.state > 3)
    press(window, KEYS.Key_Escape)
    assert not window.readings.running
    assert (window.readings.state, window.readings.goal) == (3, goal), "the run is where it was"
    assert window.commands.edits.undo.index() == undo and window.readings.setup is setup
    assert not window.isWindowModified()
    until_idle()
    recorded = window.readings.history.last
    window.commands.playback.run_to(5)
    window.actions_made["predict_curve"].trigger()
    assert page.stage is PredictStage.RUN and page.curve is not None, "what was drawn waits to be gone on with"
    assert window.readings.history.last == recorded and not window.readings.running
    press(window, KEYS.Key_Return)
    qtbot.waitUntil(lambda: window.readings.history.last > recorded)
    press(window, KEYS.Key_Escape)
    assert window.readings.state == 5


def test_what_was_drawn_stays_behind_the_run_until_it_is_dismissed(qtbot: QtBot, window: MainWindow, page: PredictPage):
    draw(page, (0.0, 0.9), (0.5, 0.4), (1.0, 0.1))
    drawn = page.curve
    assert drawn is not None
    page.steps.last.setValue(2560)
    window.middle.leave()
    until_idle()
    behind = window.error_plot.shown().curve("what you drew")
    assert behind.values == pytest.approx(drawn.at(np.arange(0, 2561, 10) / 2560))
    assert QColor(behind.color).rgb() == QColor(window.theme.colors.slip).rgb()
    QTest.mouseClick(window.error_plot.dismiss, LEFT)
    assert [curve.name for curve in window.error_plot.curves] == ["error"]


def test_what_was_drawn_goes_with_its_run(window: MainWindow, page: PredictPage):
    draw(page, (0.0, 0.9), (0.5, 0.4), (1.0, 0.1))
    window.middle.leave()
    assert "what you drew" in [curve.name for curve in window.error_plot.curves]
    window.commands.edits.edit("rate", window.readings.setup.with_learning_rate(0.5))
    assert "what you drew" not in [curve.name for curve in window.error_plot.curves]


def test_another_scenario_is_predicted_anew(window: MainWindow, page: PredictPage):
    draw(page, (0.0, 0.9), (0.5, 0.4), (1.0, 0.1))
    window.open("moons-2-3-2")
    until_idle()
    assert page.curve is None and page.bar.what.text().startswith("Two moons, tanh and softmax")


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_nothing_is_cut_off(qtbot: QtBot, window: MainWindow, page: PredictPage, scheme: Scheme):
    window.theme.choose(scheme)
    page.steps.last.setValue(500)

    def look() -> None:
        for size in ((1024, 700), (1280, 800)):
            window.resize(*size)
            places: list[object] = []
            qtbot.waitUntil(lambda places=places: is_settled(window, places))
            assert faults_of(window) == [], size

    look()
    draw(page, (0.0, 0.9), (0.5, 0.4), (1.0, 0.1))
    look()
    press(window, KEYS.Key_Return)
    qtbot.waitUntil(lambda: page.stage is PredictStage.COMPARE)
    look()
