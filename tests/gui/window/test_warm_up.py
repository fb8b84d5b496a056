"""What isn't needed at the start is loaded while nothing else is done, so that nobody waits for it later."""

import json
import os
import subprocess
import sys
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QThread, QTimer
from pytestqt.qtbot import QtBot

from core.setup.setup import Setup
from gui.lessons.lesson_shelf import LessonShelf
from gui.window import warm_up
from gui.window.main_window import MainWindow
from gui.window.warm_up import PAGES, modules_of
from tests import ROOT
from tests.gui.idle import until_done

SCRIPT = """
import gc, json, os, sys
import gui, main  # before Qt, as the program does
from core.base.left_out import LoadedLater
from PySide6.QtWidgets import QApplication, QMainWindow

def tell(_app):  # in the place of the event loop: all that the first picture needs is there
    [window] = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow)]
    frozen, looked_through = gc.get_freeze_count(), len(gc.get_objects())
    window.grab()
    print(json.dumps({
        "width": window.width(),
        "modules": [name for name, module in sys.modules.items() if not isinstance(module, LoadedLater)],
        "classes": list(vars(sys.modules["PySide6.QtGui"])),
        "frozen": frozen / (frozen + looked_through),
        "collections": gc.get_stats()[2]["collections"] - before,
    }), flush=True)
    os._exit(0)

QApplication.exec = tell
before = gc.get_stats()[2]["collections"]
main.main(["gad-3-2-1"])
"""
ONE_BY_ONE = """
import json, sys
from importlib import import_module
from gui.window.warm_up import PAGES, modules_of

def ours():
    return {name for name, module in sys.modules.items() if name.startswith(("core.", "gui.")) and module.__spec__.submodule_search_locations is None}

at_once = []
for name in modules_of(PAGES):
    before = ours()
    import_module(name)
    at_once.append(len(ours() - before))
print(json.dumps(at_once))
"""
NOT_LOADED = "a_library_that_is_not_there"
SCREEN = {
    "name": "wide",
    "x": 0,
    "y": 0,
    "width": 1280,
    "height": 800,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
LATER = (
    "core.articles",
    "core.cli.commands",
    "core.exercises.decide",
    "core.exercises.marking",
    "core.exercises.practice",
    "core.exercises.sheet.board",
    "core.exercises.sheet.sheet",
    "core.export",
    "core.lessons.building",
    "core.lessons.course",
    "core.lessons.editing",
    "core.lessons.markdown",
    "core.lessons.names",
    "core.lessons.reader",
    "core.lessons.schema",
    "core.reports",
    "core.saved_run",
    "core.setup.changes",
    "core.training.compiled.functions",
    "core.worksheets",
    "gui.home.home_page",
    "gui.kept_runs.page",
    "gui.lessons.lesson_pane",
    "gui.practice.sheet",
    "gui.projector.page",
    "gui.reading.reading_text",
    "gui.worksheets.worksheet_dialog",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",
    "pyqtgraph.graphicsItems.ROI",
    "pyqtgraph.imageview",
    "pyqtgraph.parametertree",
    "pyqtgraph.widgets.ColorMapWidget",
    "charset_normalizer",
    "colorama",
    "contourpy",
    "gui.formulas.outline",
    "h5py",
    "llvmlite",
    "markdown_it",
    "numba",
    "numpy._core._add_newdocs",
    "numpy.core._add_newdocs",
    "openpyxl",
    "rich",
    "shibokensupport.signature.layout",
    "shibokensupport.signature.lib.enum_sig",
    "shibokensupport.signature.lib.pyi_generator",
    "shibokensupport.signature.parser",
    "socket",
    "tomlkit",
    "ziamath",
    "zoneinfo",
)
"""Rooms, pages and libraries that a window of the usual size shows nothing of until something is done."""
OF_PYTHON = ("hashlib", "secrets", "tempfile")
"""The same of Python's own, where no library asks for them by itself: NumPy 1 does, and what is loaded in Python 3.13."""
MOST_OF_OURS, MOST = 479, 900
"""Modules: some more than there are, as a room may grow; what is as much as a page is to be loaded with that."""


@pytest.fixture(scope="module")
def first_picture(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What was loaded, made and collected when the first picture was there, as the program is started."""
    home = tmp_path_factory.mktemp("home")
    (home / "screen.json").write_text(json.dumps({"screens": [SCREEN]}))
    at_home = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={home / 'screen.json'}"}
    said = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        cwd=ROOT,
        env={**os.environ, **at_home, **platform},
        capture_output=True,
        text=True,
    )
    assert said.returncode == 0, said.stderr
    told: dict[str, Any] = json.loads(said.stdout)
    assert told["width"] >= 1100  # narrower, and the notes stand in the place of the scenarios
    return told


def is_within(module: str, rooms: tuple[str, ...]) -> bool:
    return any(module == room or module.startswith(f"{room}.") for room in rooms)


def test_none_of_the_pages_is_loaded_before_the_first_picture(first_picture: dict[str, Any]):
    assert set(PAGES) & set(first_picture["modules"]) == set()


def test_nothing_is_loaded_before_it_that_it_does_not_show(first_picture: dict[str, Any]):
    later = LATER if np.__version__.startswith("1.") or sys.version_info >= (3, 13) else LATER + OF_PYTHON
    assert [module for module in first_picture["modules"] if is_within(module, later)] == []


def test_what_is_loaded_before_it_does_not_grow_unseen(first_picture: dict[str, Any]):
    modules = first_picture["modules"]
    assert sum(is_within(module, ("core", "gui")) for module in modules) <= MOST_OF_OURS
    assert len(modules) <= MOST


def test_of_qt_only_those_classes_are_made_that_are_used(first_picture: dict[str, Any]):
    assert "QPainter" in first_picture["classes"]
    assert not {"QMovie", "QStandardItemModel", "QTextTable"} & set(first_picture["classes"])


def test_no_garbage_is_looked_for_among_what_is_being_loaded(first_picture: dict[str, Any]):
    assert first_picture["collections"] == 0


def test_nor_is_what_was_loaded_looked_through_before_it_is_there(first_picture: dict[str, Any]):
    assert first_picture["frozen"] > 0.95  # which the first turn of the event loop would search


def test_a_page_is_loaded_a_few_modules_at_a_time():
    said = subprocess.run([sys.executable, "-c", ONE_BY_ONE], cwd=ROOT, capture_output=True, text=True, check=True)
    at_once: list[int] = json.loads(said.stdout)
    assert sum(at_once) > 3 * len(PAGES)
    assert max(at_once) <= 3  # more than one only where modules name each other for the types


def test_all_of_them_are_soon_after(window: MainWindow, qtbot: QtBot):
    window.warm_up.start()
    for timer in window.warm_up.findChildren(QTimer):
        timer.setInterval(0)
    qtbot.waitUntil(lambda: set(PAGES) <= set(sys.modules))
    assert list(modules_of(PAGES)) == []


def test_what_typesets_is_loaded_beside_the_window(window: MainWindow, monkeypatch: pytest.MonkeyPatch):
    loaded_in: list[bool] = []

    def load(name: str) -> None:
        if name == NOT_LOADED:
            loaded_in.append(QThread.currentThread() is window.thread())

    monkeypatch.setattr(warm_up, "TYPESETTING", NOT_LOADED)
    monkeypatch.setattr(warm_up, "import_module", load)
    [soon] = [each for each in window.warm_up.findChildren(QTimer) if each.isSingleShot()]
    soon.start(0)
    until_done(window)
    assert loaded_in == [False]
    assert window.formulas.is_idle


def test_formulas_are_text_where_the_library_cannot_be_loaded(window: MainWindow, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(warm_up, "TYPESETTING", NOT_LOADED)
    [soon] = [each for each in window.warm_up.findChildren(QTimer) if each.isSingleShot()]
    soon.start(0)
    until_done(window)
    assert window.formulas.is_idle  # whoever asks for one is told why there is none


def test_whoever_has_pressed_run_sees_the_first_new_state_before_that(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of them takes as long as loading the loops, and they would take turns."""
    seen: dict[str, int] = {}

    def load(name: str) -> None:
        if name == NOT_LOADED:
            seen[name] = window.readings.state

    def lesson_for(_shelf: LessonShelf, _setup: Setup) -> None:
        seen["lesson"] = window.readings.state

    monkeypatch.setattr(warm_up, "TYPESETTING", NOT_LOADED)
    monkeypatch.setattr(warm_up, "import_module", load)
    monkeypatch.setattr(LessonShelf, "lesson_for", lesson_for)
    window.commands.playback.set_speed(1)
    window.commands.playback.run()
    [soon] = [each for each in window.warm_up.findChildren(QTimer) if each.isSingleShot()]
    soon.start(0)
    window.lesson_opening.look_soon()
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=60_000)
    assert all(state > 0 for state in seen.values())
