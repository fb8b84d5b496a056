"""Nothing of the lesson editor is cut off or covered, in small windows, with larger text, in whichever step."""

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from core.lessons.built_in import built_in_lesson
from gui.look.theme import Theme
from gui.window.main_window import MainWindow
from tests.gui.cut_off import faults_of, is_settled

pytestmark = pytest.mark.slow
YIELDED = "'What the edges show'", "QLabel 'Show'"  # to the editor's buttons, as to those of a lesson
SIZES = [(1008, 660), (1264, 760), (1904, 1040)]


def faults_in_steps(window: MainWindow, qtbot: QtBot, steps: range) -> list[str]:
    found = []
    for step in steps:
        window.editing.editor.choose_step(step)
        window.formulas.settle()
        qtbot.waitUntil(partial(is_settled, window, []))
        found += [f"step {step + 1}: {fault}" for fault in faults_of(window)]
    return [fault for fault in found if not any(words in fault for words in YIELDED)]


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_off(window: MainWindow, qtbot: QtBot, size: tuple[int, int]):
    window.resize(*size)
    window.editing.editor.edit_file(built_in_lesson("gad-3-2-1"), as_copy=True)
    assert (window.width(), window.height()) == size, "it can be as small as that"
    assert faults_in_steps(window, qtbot, range(12)) == []


def test_nothing_is_cut_off_with_larger_text(window: MainWindow, qtbot: QtBot, theme: Theme):
    window.resize(1904, 1040)
    window.editing.editor.edit_file(built_in_lesson("gad-3-2-1"), as_copy=True)
    assert not window.editing.pane.isAncestorOf(window.editing.steps)
    theme.enlarge_text(175)
    assert window.editing.pane.isAncestorOf(window.editing.steps)
    assert faults_in_steps(window, qtbot, range(0, 12, 4)) == []
