"""Wherever a lesson is: no key is one of two actions, for then it does nothing."""

from collections import defaultdict
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.window.main_window import MainWindow
from tests.gui.lessons.editing.editing import editing
from tests.gui.lessons.lessons import begun

pytestmark = pytest.mark.slow


def explore(window: MainWindow) -> None:
    begun(window, "", "").explore()


def try_out(window: MainWindow) -> None:
    editing(window)
    window.actions_made["try_lesson"].trigger()


def present(window: MainWindow) -> None:
    begun(window, "", "")
    window.actions_made["presenter"].trigger()


MODES: dict[str, Callable[[MainWindow], object]] = {
    "nothing": lambda _window: None,
    "a lesson": lambda window: begun(window, "", ""),
    "exploring": explore,
    "recording": lambda window: window.recording.recorder.begin(),
    "the editor": editing,
    "trying out": try_out,
    "presenting": present,
    "Home": lambda window: window.actions_made["home"].trigger(),
    "the projector": lambda window: window.actions_made["projector"].trigger(),
    "practice": lambda window: window.actions_made["practise"].trigger(),
}


@pytest.mark.parametrize("mode", MODES)
def test_no_key_is_one_of_two_actions(window: MainWindow, mode: str):
    MODES[mode](window)
    window.commands.pointing.pin(window.readings.network.parameter(0))
    found = defaultdict(set)
    made = window.actions_made
    for name in made.ids():
        for keys in made[name].shortcuts() if made[name].isEnabled() else ():
            found[keys.toString()].add(name)
    assert {keys: names for keys, names in found.items() if len(names) > 1} == {}


def test_what_is_on_the_screen_is_taken_by_its_key(window: MainWindow, qtbot: QtBot):
    editor = editing(window, "", "")
    window.commands.pointing.pin(window.readings.network.parameter(0))
    QTest.keyClick(window.diagram, Qt.Key.Key_F7)
    assert editor.step.show.held == "W11" and not window.readings.kept_runs
