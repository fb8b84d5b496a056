"""The command palette over the window: what it finds, does, and doesn't let through."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from gui.palette.palette import CommandPalette
from gui.window.main_window import MainWindow
from tests.gui.lessons.lessons import begun

KEYS = Qt.Key


@pytest.fixture
def palette(window: MainWindow) -> CommandPalette:
    opened(window)
    return window.command_palette.palette


def opened(window: MainWindow) -> None:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, KEYS.Key_P, held)


def type_in(palette: CommandPalette, text: str) -> None:
    palette.line.clear()
    QTest.keyClicks(palette.line, text)


def titles(palette: CommandPalette) -> list[str]:
    return [title for title, _said, _keys in palette.shown()]


def test_enter_pins_what_is_found_and_the_keyboard_is_where_it_was(window: MainWindow, palette: CommandPalette) -> None:
    assert palette.isVisible() and palette.line.hasFocus()
    type_in(palette, "w4")
    assert palette.shown() == [
        ("In this network", "", ""),
        ("W41", "weight from Activ1 to SOP3", ""),
        ("W42", "weight from Activ2 to SOP3", ""),
    ]
    QTest.keyClick(palette.line, KEYS.Key_Down)
    QTest.keyClick(palette.line, KEYS.Key_Return)
    assert window.readings.pinned == Weight(1, 1, 0)
    assert not palette.isVisible() and window.diagram.hasFocus()


def test_keys_that_are_typed_are_no_shortcuts_of_the_window(window: MainWindow, palette: CommandPalette) -> None:
    type_in(palette, "run .")
    assert not window.readings.running and window.readings.phase is None
    QTest.keyClick(palette.line, KEYS.Key_Escape)
    assert not palette.isVisible()


def test_a_click_beside_it_leaves_it(window: MainWindow, palette: CommandPalette) -> None:
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette.isVisible()


@pytest.mark.parametrize("typed", ["500", "state 500", "iteration 500"])
def test_a_number_goes_to_that_iteration(window: MainWindow, palette: CommandPalette, qtbot: QtBot, typed: str) -> None:
    type_in(palette, typed)
    assert titles(palette)[1] == "Go to iteration 500"
    QTest.keyClick(palette.line, KEYS.Key_Return)
    qtbot.waitUntil(lambda: window.readings.state == 500)


def test_a_weight_of_a_large_network_is_found(window: MainWindow, palette: CommandPalette) -> None:
    palette.leave()
    window.open("psi-2-1000-1000-2")
    opened(window)
    type_in(palette, "w2 200 7")
    assert titles(palette)[1] == "W2[7,200]"  # row and column of the article: to, from
    QTest.keyClick(palette.line, KEYS.Key_Return)
    assert window.readings.pinned == Weight(1, 199, 6)


def test_every_action_is_there_with_its_own_key(window: MainWindow, palette: CommandPalette) -> None:
    keys = {(title, own) for title, _said, own in palette.shown()}
    for action in window.actions_made.all():
        if action is not window.actions_made["palette"]:
            own = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            assert (action.text().replace("&", "").rstrip("…"), own) in keys


def test_scenarios_and_lessons_are_opened_by_it(window: MainWindow, palette: CommandPalette) -> None:
    type_in(palette, "2-3-1 by hand")
    QTest.keyClick(palette.line, KEYS.Key_Return)
    assert window.readings.setup.name == "csdn-2-3-1"
    opened(window)
    type_in(palette, "your first five minutes")
    QTest.keyClick(palette.line, KEYS.Key_Return)
    assert window.lessons.player.is_running


def test_what_a_lesson_keeps_says_so_and_is_not_done(window: MainWindow) -> None:
    begun(window, 'locked = ["state"]', "")
    opened(window)
    palette = window.command_palette.palette
    type_in(palette, "500")
    assert palette.shown()[1][:2] == ("Go to iteration 500", "the lesson keeps these until step 2 · F8 explores freely")
    QTest.keyClick(palette.line, KEYS.Key_Return)
    assert palette.isVisible() and window.readings.state == 0


def test_nothing_of_the_network_is_told_while_somebody_practises(window: MainWindow) -> None:
    window.commands.pointing.pin(Weight(1, 0, 0))
    window.actions_made["practise"].trigger()
    assert window.middle.practice is not None
    opened(window)
    palette = window.command_palette.palette
    type_in(palette, "w41")
    assert palette.chosen is not None and palette.chosen.why_off and not palette.chosen.value
    type_in(palette, "check the gradients")
    assert palette.chosen is not None and palette.chosen.why_off


def test_shift_and_enter_show_an_action_in_its_menu(window: MainWindow, palette: CommandPalette) -> None:
    type_in(palette, "check the gradients")
    QTest.keyClick(palette.line, KEYS.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert menu is not None and window.actions_made["check"] in menu.actions()
    menu.close()


def test_what_is_not_there_is_said(palette: CommandPalette, qtbot: QtBot) -> None:
    type_in(palette, "zzzz")
    assert palette.shown() == [] and palette.count.text() == "nothing is called so"
    qtbot.waitUntil(lambda: palette.line.height() >= palette.line.sizeHint().height())  # not cut by a list without room
    QTest.keyClick(palette.line, KEYS.Key_Return)
    assert palette.isVisible()


def test_what_is_listed_anyway_is_there_once(palette: CommandPalette) -> None:
    type_in(palette, "w41")
    assert titles(palette).count("W41") == 1


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("dark", "深色"),
        ("深色", "深色"),
        ("iteration 0 recorded", "回到初始"),  # what it does
        ("view listing", "视图：代码"),
        ("weight activ1 sop3", "W41"),
        ("2-3-1 by hand", "2-3-1，手算"),
        ("your first five minutes", "最初五分钟"),
        ("learning rate", "学习率"),
        ("help matrices", "帮助：矩阵"),
    ],
)
def test_in_a_chinese_window_it_is_found_by_its_english_too(window: MainWindow, typed: str, title: str) -> None:
    window.preferences.choose_language("zh_CN")
    opened(window)
    palette = window.command_palette.palette
    palette.line.setText(typed)  # by QTest nobody types Chinese
    assert palette.chosen is not None and palette.chosen.title == title


def _found_pages(palette: CommandPalette, typed: str) -> list[str]:
    """The pages of help that are found by what is typed."""
    palette.line.setText(typed)
    return [title for title in titles(palette) if title.startswith(("Help: ", "帮助："))]


def test_each_page_of_help_is_found_by_its_name_and_what_it_tells_of_in_either_language(window: MainWindow) -> None:
    guide = window.help
    english = [*guide.views(), *guide.parts()]
    palette = window.command_palette.palette
    opened(window)
    for name, text in english:
        for typed in (name, f"help {name}", *_long_words(text)):
            assert f"Help: {name}" in _found_pages(palette, typed), typed
    palette.leave()
    window.preferences.choose_language("zh_CN")
    opened(window)
    for (name, text), (title, told) in zip([*guide.views(), *guide.parts()], english, strict=True):
        for typed in (name, f"帮助 {name}", text[:4], title, f"help {title}", *_long_words(told)):
            assert f"帮助：{name}" in _found_pages(palette, typed), typed


def _long_words(text: str) -> list[str]:
    """Two words of a text by which somebody may look for it."""
    return [word for word in re.findall(r"[a-z]+", text) if len(word) > 6][:2]
