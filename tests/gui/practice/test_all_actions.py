"""While a question is open no action of the window tells what is asked: not by what it shows, says or copies."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from shiboken6 import isValid

from core.exercises.choosing.fading import Fading
from core.exercises.choosing.kinds import PracticeKind
from gui.practice.chooser.chooser_page import ChooserPage
from gui.practice.chooser.kept_choices import KeptChoices
from gui.practice.sheet.sheet_page import SheetPage
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle
from tests.gui.practice.readable import texts_of, told_of

pytestmark = pytest.mark.slow
LEAVES = {"quit", "new"}  # the window, or the scenario that it is about
SHOWS = ("weight", "gradient", "update")


@pytest.fixture
def page(window: MainWindow, settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> SheetPage:
    """A sheet of the whole iteration, with nothing answered."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    monkeypatch.setattr(QPrintDialog, "exec", lambda *_: 0)
    KeptChoices(settings).keep_fading(PracticeKind.ITERATION, Fading(None))
    window.activateWindow()
    window.actions_made["practise"].trigger()
    chooser = window.middle.page(ChooserPage)
    chooser.grid.choose(PracticeKind.ITERATION)
    chooser.start()
    until_idle()
    page = window.middle.practice
    assert isinstance(page, SheetPage)
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()  # some list only then what they hold
    return page


def all_actions(window: MainWindow) -> list[QAction]:
    """All of the window, be they in a menu or not."""
    found = [*window.actions_made.all(), *window.menuBar().actions(), *window.menuBar().findChildren(QAction)]
    return [action for action in dict.fromkeys(found) if isValid(action) and not action.isSeparator()]


def readable(window: MainWindow) -> Iterator[str]:
    """All that can be read now: of what is seen, of all actions, and of what was copied."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible():
            yield from texts_of(widget, only_seen=True)
    for action in all_actions(window):
        yield from (action.text(), action.toolTip(), action.statusTip(), action.whatsThis())
    yield QGuiApplication.clipboard().text()


def test_no_action_tells_what_is_asked(window: MainWindow, page: SheetPage):
    QGuiApplication.clipboard().clear()
    left_out = window.actions_made.of(*LEAVES)
    told: dict[str, object] = {}
    for action in all_actions(window):
        if not isValid(action) or not action.isEnabled() or action.menu() is not None or action in left_out:
            continue
        action.trigger()
        until_idle()
        found = told_of(window.practising.practice, readable(window))
        if found:
            told[action.text()] = found
        for widget in QApplication.topLevelWidgets():
            if widget is not window and widget.isVisible():
                widget.close()
        window.middle.enter(SheetPage)
    assert told == {}


def test_no_key_tells_what_is_asked(window: MainWindow, page: SheetPage):
    """Those that a menu names, and those of what has the keyboard, such as to copy, to select and to save."""
    QGuiApplication.clipboard().clear()
    told: dict[str, object] = {}
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    for place in (page.question.field.line, page.bar.beads, page.diagram, page.sheet.lines):
        for modifiers in (Qt.KeyboardModifier.NoModifier, control, control | shift):
            for key in (Qt.Key.Key_C, Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_P, Qt.Key.Key_F, Qt.Key.Key_T):
                place.setFocus()
                QTest.keyClick(place, key, modifiers)
                until_idle()
                found = told_of(window.practising.practice, readable(window))
                if found:
                    told[f"{key} {modifiers} {place}"] = found
                window.middle.enter(SheetPage)
    assert told == {}


def test_what_edges_show_says_why_it_is_off(window: MainWindow, page: SheetPage):
    actions = window.actions_made.of(*(f"show_{shown}" for shown in SHOWS))
    for action in actions:
        assert not action.isEnabled()
        assert "while you practise" in action.statusTip() and "while you practise" in action.toolTip()
    window.middle.leave()
    for action in actions:
        assert action.isEnabled()
        assert "while you practise" not in action.statusTip() + action.toolTip()
