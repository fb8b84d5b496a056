"""Hidden means hidden: no text of the page holds a number that is to be worked out yet."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.exercises.practice.practice import practice_of
from gui.practice.practising import Practising
from gui.practice.sheet.sheet_page import SheetPage
from tests.gui.idle import until_idle
from tests.gui.practice.readable import texts_of, told_of
from tests.gui.practice.sheet.conftest import Hand, of


def nothing(_hand: Hand) -> None:
    """At the first question."""


def slip(hand: Hand) -> None:
    """1 − a² for a slope."""
    hand.slip()


def hints(hand: Hand) -> None:
    """As many as don't tell the value."""
    hand.answer_rightly("dE/dz[1,1]")
    hand.answer("0.2787")
    for _ in range(3):
        hand.practising.hint()


def hints_ahead(hand: Hand) -> None:
    """The same at a question that needs what isn't known yet."""
    hand.practising.go_to(of("dE/dz[1,1]"))
    for _ in range(3):
        hand.practising.hint()


def slip_ahead(hand: Hand) -> None:
    """A sign turned round at a question that needs what isn't known yet."""
    hand.practising.go_to(of("dE/dz[2,1]"))
    hand.answer("-0.18496196")


def right_ahead(hand: Hand) -> None:
    """The same answered rightly."""
    hand.practising.go_to(of("dE/dz[2,1]"))
    hand.answer("0.1850")


def follows(hand: Hand) -> None:
    """From a number that is still open."""
    hand.slip()
    hand.practising.go_ahead()
    hand.answer("0.7590*0.6642")


def kept(hand: Hand) -> None:
    """A slip that is gone on from."""
    hand.slip()
    hand.practising.keep()
    hand.answer("0.7590*0.6642")


@pytest.mark.parametrize("do", [nothing, slip, hints, hints_ahead, slip_ahead, right_ahead, follows, kept])
def test_no_text_tells_what_is_hidden(page: SheetPage, hand: Hand, practising: Practising, do: Callable[[Hand], None]):
    do(hand)
    assert any(map(practising.practice.hides, practising.practice.sheet.questions))
    assert told_of(practising.practice, texts_of(page)) == {}


def test_what_was_said_is_gone_where_the_same_is_asked_anew(page: SheetPage, hand: Hand, practising: Practising):
    kept(hand)
    source = page.source
    assert source is not None
    page.begin(practice_of(practising.practice.sheet), source)
    until_idle()
    assert told_of(practising.practice, texts_of(page)) == {}


def test_what_is_told_would_be_found(qtbot: QtBot, page: SheetPage, practising: Practising):
    whole = QWidget()
    qtbot.addWidget(whole)
    label = QLabel("0.330")
    label.setToolTip("−0.243676")
    label.setAccessibleDescription("it is 0.579525")
    QVBoxLayout(whole).addWidget(label)
    found = told_of(practising.practice, texts_of(whole))
    assert set(found) == {of("z[1,1]"), of("da/dz[2,1]"), of("a[2,1]")}


def test_what_is_settled_may_be_read(page: SheetPage, hand: Hand):
    hand.answer("0.3303")
    assert "0.3303" in " ".join(texts_of(page))
