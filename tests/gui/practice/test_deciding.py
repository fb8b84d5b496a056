"""Decisions and the search for a mistake in a whole window: begun from the menu, left, and gone on with."""

from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.network.elements import Weight
from core.setup.setup import open_setup
from gui.look.theme import Scheme
from gui.practice.decide.decide_page import DecidePage
from gui.practice.decide.up_or_down_page import UpOrDownPage
from gui.practice.find_mistake.find_mistake_page import FindMistakePage
from gui.window.main_window import MainWindow
from tests.gui.cut_off import faults_of, is_settled
from tests.gui.idle import until_idle

KINDS = ("up_or_down", "vote", "which_rule", "factor_order", "find_mistake")
pytestmark = pytest.mark.slow


def begin(window: MainWindow, kind: str) -> DecidePage:
    window.activateWindow()
    window.actions_made[kind].trigger()
    until_idle()
    page = window.middle.practice
    assert isinstance(page, DecidePage)
    return page


def press(window: MainWindow, key: Qt.Key) -> None:
    focused = window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)
    until_idle()


def test_each_kind_begins_with_what_is_held_and_touches_nothing_of_the_run(window: MainWindow):
    window.commands.pointing.pin(Weight(1, 0, 0))
    readings = window.readings
    before = readings.setup, readings.state, readings.history.last, window.commands.edits.undo.count()
    for kind in KINDS:
        page = begin(window, kind)
        assert page.subject.parameter == Weight(1, 0, 0)
        assert not window.transport.isVisible()
        assert not window.actions_made["run"].isEnabled(), "nothing is revealed by running"
        press(window, Qt.Key.Key_Escape)
        assert window.middle.practice is None
    assert (readings.setup, readings.state, readings.history.last, window.commands.edits.undo.count()) == before


def test_one_goes_on_where_one_left_until_something_else_is_open(window: MainWindow):
    page = begin(window, "up_or_down")
    press(window, Qt.Key.Key_Up)
    assert page.round.settled == 1
    window.middle.leave()
    assert begin(window, "up_or_down").round.settled == 1
    window.middle.leave()
    window.commands.documents.open_setup(open_setup("psi-2-3-3-2"))
    assert begin(window, "up_or_down").round.settled == 0
    assert page.subject.setup.name == "psi-2-3-3-2"


@pytest.mark.parametrize("kinds", [("up_or_down", "factor_order"), ("factor_order", "up_or_down")])
def test_what_is_forgotten_is_not_gone_back_to(window: MainWindow, kinds: tuple[str, str]):
    """One was entered from the other, and another document asks about neither any more."""
    for kind in kinds:
        begin(window, kind)
    window.commands.documents.open_setup(open_setup("psi-2-3-3-2"))
    until_idle()
    assert window.middle.practice is None


def test_with_votes_and_alone_are_one_page(window: MainWindow):
    page = begin(window, "vote")
    assert isinstance(page, UpOrDownPage)
    assert not page.ways.is_alone
    window.middle.leave()
    assert begin(window, "up_or_down") is page
    assert page.ways.is_alone


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_nothing_is_cut_off(qtbot: QtBot, window: MainWindow, scheme: Scheme):
    window.theme.choose(scheme)
    for kind in KINDS:
        page = begin(window, kind)
        if isinstance(page, FindMistakePage):
            page.take(page.search.slipped.index)
        for size in ((1024, 700), (1280, 800)):
            window.resize(*size)
            places: list[object] = []
            qtbot.waitUntil(partial(is_settled, window, places))
            assert faults_of(window) == [], (kind, size)
        window.middle.leave()


def test_a_million_weights_are_decided_about(window: MainWindow):
    window.commands.documents.open_setup(open_setup("psi-2-1000-1000-2"))
    for kind in KINDS:
        page = begin(window, kind)
        assert page.round.tries
        assert np.isfinite(page.subject.iteration.trace.losses).all()
        window.middle.leave()
