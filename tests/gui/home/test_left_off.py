"""The window opens again where it was left: lesson, scenario, state, words of the filter; or says what is gone."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from core.lessons.built_in import built_in_lesson, lesson_path
from core.setup.blank import blank_setup
from core.setup.setup import open_setup
from gui.home.left_off import LeftOff, keep_left_off, kept_left_off, left_off_with
from gui.window.main_window import MainWindow
from tests import ROOT

COMMAND = """
import json, sys
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
import gui.app.app
from gui.home.home_page import HomePage
from gui.window.main_window import MainWindow
import functools, main

QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, sys.argv[1])
gui.app.app.make_application = functools.cache(gui.app.app.make_application)  # a process has one
acts = iter(json.loads(sys.argv[2]))

def look(*_):
    QApplication.processEvents()
    (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]
    player = window.lessons.player
    print(json.dumps({
        "home": isinstance(window.middle.practice, HomePage),
        "setup": window.readings.setup.name,
        "lesson": player.course.at if player.is_running else None,
        "filter": window.scenario_panel.filter.text(),
        "said": window.statusBar().currentMessage(),
    }))
    exec(next(acts))
    window.close()
    return 0

QApplication.exec = look
for _ in json.loads(sys.argv[2]):
    main.main([])
"""


def test_what_is_kept_is_what_was_left(settings: QSettings, tmp_path: Path):
    assert kept_left_off(settings) is None
    for left in (
        LeftOff("gad-3-2-1", 1200, None, "moons"),
        LeftOff(tmp_path / "my.toml", 0, lesson_path("gad-3-2-1")),
        LeftOff("", 0, tmp_path / "lesson.toml"),
    ):
        keep_left_off(settings, left)
        assert kept_left_off(settings) == left
    keep_left_off(settings, None)
    assert kept_left_off(settings) == LeftOff("")


def test_settings_that_are_damaged_lead_nowhere(settings: QSettings):
    keep_left_off(settings, LeftOff("gad-3-2-1", 7))
    settings.setValue("left_off/state", "-5")
    settings.setValue("left_off/kind", "x")
    assert kept_left_off(settings) == LeftOff("gad-3-2-1")


def test_a_network_that_was_never_saved_can_t_be_opened_again():
    assert left_off_with(blank_setup(), 5, None, "x") is None
    first = built_in_lesson("first-five-minutes")
    assert left_off_with(first.lesson.setup, 5, first, "") == LeftOff("", 0, first.path)
    assert left_off_with(open_setup("gad-3-2-1"), 5, None, "x") == LeftOff("gad-3-2-1", 5, None, "x")


@pytest.mark.slow
def test_the_state_is_gone_to_again(window: MainWindow, qtbot: QtBot):
    window.left_off.take_up(LeftOff("gad-3-2-1", 40), None)
    qtbot.waitUntil(lambda: window.readings.state == 40)
    window.left_off.keep()
    assert kept_left_off(window.settings) == LeftOff("gad-3-2-1", 40)


@pytest.mark.slow
def test_a_lesson_that_has_gone_is_said_in_one_line(window: MainWindow, tmp_path: Path):
    window.left_off.take_up(LeftOff("gad-3-2-1", 0, tmp_path / "gone.toml"), None)
    assert "The lesson isn't there any more" in window.statusBar().currentMessage()
    assert not window.lessons.player.is_running


def starts(folder: Path, *acts: str) -> list[dict[str, object]]:
    """What a window shows at one start after the other, in each of which something is then done."""
    words = [sys.executable, "-c", COMMAND, str(folder), json.dumps(acts)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.slow
def test_the_first_start_shows_home_and_the_next_one_what_was_open(tmp_path: Path):
    own = tmp_path / "own.toml"
    first, second, third, fourth, fifth = starts(
        tmp_path,
        'window.open("csdn-2-3-1"); window.scenario_panel.filter.setText("hand")',
        'from core.lessons.built_in import built_in_lesson as b; window.lesson_opening.begin_file(b("gad-3-2-1")); player.press()',
        f"player.end(); from pathlib import Path; window.document.save_to(Path({str(own)!r}))",
        f"from pathlib import Path; Path({str(own)!r}).unlink(); window.preferences.begin_at_home(True)",
        "pass",
    )
    assert (first["home"], first["setup"], first["lesson"]) == (True, "gad-3-2-1", None)
    assert (second["home"], second["setup"], second["filter"]) == (False, "csdn-2-3-1", "hand")
    assert (third["home"], third["setup"], third["lesson"]) == (False, "gad-3-2-1", 1)
    assert (fourth["home"], fourth["setup"], fourth["lesson"]) == (False, "own", None)
    assert (fifth["home"], fifth["setup"]) == (True, "gad-3-2-1")
    assert "own.toml: there is no such file" in str(fifth["said"])
