"""Checking one's numbers in the whole window."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from gui.look.theme import Scheme
from gui.practice.my_numbers.my_numbers_page import MyNumbersPage
from gui.window.main_window import MainWindow
from tests.gui.cut_off import faults_of, is_settled
from tests.gui.idle import until_idle

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NUMBERS = "SOP1 = 0.33030\nda_hidden = [0.03443111 0.06391564]\nW2 = [[0.18615238], [0.34544729]]\n[77 78]\n"


@pytest.fixture
def page(window: MainWindow) -> MyNumbersPage:
    window.activateWindow()
    window.actions_made["check_numbers"].trigger()
    until_idle()
    practice = window.middle.practice
    assert isinstance(practice, MyNumbersPage)
    return practice


def press(window: MainWindow, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)
    until_idle()


@pytest.mark.slow
def test_it_is_typed_at_once_and_esc_leads_back(window: MainWindow, page: MyNumbersPage):
    assert window.focusWidget() is page.table
    assert page.keys.isVisible() and page.keys.window() is window
    QGuiApplication.clipboard().setText(NUMBERS)
    press(window, KEYS.Key_V, CONTROL)
    assert len(page.kept.numbers.texts) == 5
    press(window, KEYS.Key_Z, CONTROL)
    assert not page.kept.numbers.texts, "the table's own change is taken back, not the window's"
    press(window, KEYS.Key_Escape)
    assert window.middle.practice is None and window.transport.isVisible()
    assert not window.isWindowModified()


@pytest.mark.slow
def test_nothing_is_cut_off(qtbot: QtBot, window: MainWindow, page: MyNumbersPage):
    for text in ("", NUMBERS):
        if text:
            page.taking.take(text, "a-file-with-quite-a-long-name-of-somebody.txt")
            page.taking.take("[[1 ... 2]]", "another-file-with-quite-a-long-name.txt")
        for scheme, size in product((Scheme.LIGHT, Scheme.DARK), ((1024, 700), (1280, 800))):
            window.theme.choose(scheme)
            window.resize(*size)
            until_idle()
            places: list[list[QRect]] = []
            qtbot.waitUntil(lambda places=places: is_settled(window, places))
            assert faults_of(window) == [], (scheme, size)


@pytest.mark.slow
def test_in_large_text_it_is_scrolled_down_and_not_sideways(window: MainWindow, page: MyNumbersPage):
    window.theme.enlarge_text(200)
    until_idle()
    holder = window.middle.currentWidget()
    assert isinstance(holder, QScrollArea) and holder.horizontalScrollBar().maximum() == 0
    table, side = page.numbers.mapTo(page, QPoint()), page.sources.mapTo(page, QPoint())
    assert side.y() >= table.y() + page.numbers.height() and page.table.viewport().height() > 100
    window.theme.enlarge_text(100)
    until_idle()
    assert page.sources.mapTo(page, QPoint()).x() >= page.numbers.x() + page.numbers.width()
