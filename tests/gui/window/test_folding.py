"""Panels fold to rails: by keys and by a click, where there is no room for them, and again at the next start."""

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.setup.setup import open_setup
from gui.look.theme import Theme
from gui.model.model import Model
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle
from tests.gui.window.test_text_size import settle

ALT = Qt.KeyboardModifier.AltModifier
PANELS: dict[str, tuple[Qt.Key, Callable[[MainWindow], QWidget]]] = {
    "scenarios": (Qt.Key.Key_1, lambda window: window.reading_column),
    "inspector": (Qt.Key.Key_2, lambda window: window.inspector),
    "lower_views": (Qt.Key.Key_3, lambda window: window.views),
    "tool_bar": (Qt.Key.Key_4, lambda window: window.transport),
}


def test_a_key_folds_a_panel_and_a_click_on_its_rail_brings_it_back(window: MainWindow):
    for name, (key, panel_of) in PANELS.items():
        panel, rail = panel_of(window), window.rails[name]
        before = panel.size()
        assert not rail.isVisible(), name
        QTest.keyClick(window, key, ALT)
        QApplication.processEvents()
        assert not panel.isVisible() and rail.isVisible(), name
        assert min(rail.width(), rail.height()) in (30, 34), name
        assert rail.shown(), name
        QTest.mouseClick(rail, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert panel.isVisible() and not rail.isVisible(), name
        assert panel.size() == before, name


@pytest.mark.parametrize("name", PANELS)
def test_what_was_folded_is_so_at_the_next_start(
    window: MainWindow, theme: Theme, settings: QSettings, qtbot: QtBot, name: str
):
    window.actions_made[name].trigger()
    again = MainWindow(Model(open_setup("gad-3-2-1")), theme, settings)
    again.resize(1280, 800)
    with qtbot.waitExposed(again):
        again.show()
    panels = {each: panel_of(again).isVisible() for each, (_, panel_of) in PANELS.items()}
    assert panels == {each: each != name for each in PANELS}
    again.close()
    shiboken6.delete(again)


def test_the_keyboard_goes_to_the_diagram_from_what_is_folded_and_into_what_comes_back(window: MainWindow):
    window.activateWindow()
    window.scenario_panel.filter.setFocus()
    QTest.keyClick(window, Qt.Key.Key_1, ALT)
    assert window.focusWidget() is window.diagram
    window.rails["scenarios"].setFocus()
    QTest.keyClick(window.rails["scenarios"], Qt.Key.Key_Space)
    assert window.reading_column.isAncestorOf(window.focusWidget())


def test_panels_without_room_fold_by_themselves_and_come_back_with_it(
    window: MainWindow, theme: Theme, settings: QSettings, qtbot: QtBot
):
    assert all(window.actions_made[name].isChecked() for name in PANELS)
    theme.enlarge_text(250)
    settle(window, qtbot)
    assert (window.width(), window.height()) == (1280, 800)
    assert [name for name in PANELS if window.actions_made[name].isChecked()] == ["tool_bar"]
    theme.enlarge_text(100)
    settle(window, qtbot)
    assert all(window.actions_made[name].isChecked() for name in PANELS)
    assert not any(settings.contains(f"window/{name}") for name in PANELS), "nobody chose anything"


def test_what_the_user_folded_stays_so_when_there_is_more_room(window: MainWindow, theme: Theme, qtbot: QtBot):
    window.actions_made["inspector"].trigger()
    theme.enlarge_text(250)
    settle(window, qtbot)
    theme.enlarge_text(100)
    settle(window, qtbot)
    assert [name for name in PANELS if not window.actions_made[name].isChecked()] == ["inspector"]


def test_what_is_brought_back_takes_the_room_of_others_and_never_makes_the_window_grow(
    window: MainWindow, theme: Theme, qtbot: QtBot
):
    window.resize(1008, 660)
    theme.enlarge_text(250)
    settle(window, qtbot)
    for name in ("lower_views", "scenarios", "inspector", "lower_views"):
        window.actions_made[name].setChecked(True)
        settle(window, qtbot)
        assert PANELS[name][1](window).isVisible()
        assert (window.width(), window.height()) == (1008, 660), name


def test_a_view_that_is_asked_for_is_seen(window: MainWindow):
    QTest.keyClick(window, Qt.Key.Key_3, ALT)
    window.actions_made["check"].trigger()
    assert window.views.isVisible() and window.views.shown == "check"


def test_what_is_held_is_said_on_the_inspectors_rail(window: MainWindow):
    QTest.keyClick(window, Qt.Key.Key_2, ALT)
    assert window.rails["inspector"].shown() == "Inspector"
    window.commands.pointing.pin(window.readings.network.parameter(0))
    assert window.rails["inspector"].shown() == "Inspector: W11"


def test_what_comes_back_with_the_room_leaves_none_to_what_has_none(window: MainWindow):
    """From text too large for both, to text beside which the column has room, and the inspector with it has not."""
    window.resize(1024, 700)
    until_idle()
    there = {name: window.actions_made[name].isChecked() for name in ("scenarios", "inspector")}
    assert there == {"scenarios": True, "inspector": False}
    window.theme.enlarge_text(300)
    until_idle()
    assert not window.actions_made["scenarios"].isChecked()
    window.theme.enlarge_text(100)
    until_idle()
    assert {name: window.actions_made[name].isChecked() for name in there} == there


def least_width(panel: QWidget) -> int:
    return max(panel.minimumSizeHint().width(), panel.minimumWidth())


def test_a_window_made_narrow_folds_what_has_no_room_and_squeezes_nothing(window: MainWindow):
    for width in (990, 800, 660, 520):
        window.resize(width, 700)
        until_idle()
        assert window.width() == width
        for name, (_, part) in PANELS.items():
            panel = part(window)
            assert panel.isVisible() == window.actions_made[name].isChecked(), (width, name)
            assert not panel.isVisible() or panel.width() >= least_width(panel), (width, name)
        right = window.diagram.mapTo(window, window.diagram.rect().topRight()).x()
        assert right < window.width()
        window.resize(1280, 800)
        until_idle()
        assert all(window.actions_made[name].isChecked() for name in PANELS), width


@pytest.mark.parametrize("name", ["scenarios", "inspector", "lower_views"])
def test_what_is_brought_back_in_a_narrow_window_has_the_width_that_it_needs(window: MainWindow, name: str):
    window.resize(800, 700)
    until_idle()
    panel = PANELS[name][1](window)
    window.actions_made[name].setChecked(False)
    window.actions_made[name].setChecked(True)
    until_idle()
    assert panel.isVisible() and window.width() == 800
    assert panel.width() >= least_width(panel)
