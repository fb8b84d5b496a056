"""The order of the factors: the page, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.practice.decide.factor_card import CardFit
from gui.practice.decide.order_page import OrderPage
from gui.practice.parts.marks import AnswerMark
from tests.gui.practice.decide.subjects import subject_of

KEYS = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> OrderPage:
    made = OrderPage(theme, Formulas())
    qtbot.addWidget(made)
    made.resize(1264, 700)
    made.begin(subject_of())
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    return made


def put(page: OrderPage, cards) -> None:
    for card in cards:
        QTest.keyClicks(page, str(card + 1))


def test_it_asks_in_words(page: OrderPage):
    assert page.panel.shown()[0] == (
        "Five of these six factors lead from the error to W11. Put them in order, from the error back. "
        "One lies on another path."
    )
    assert page.panel.aside.text() == "Five places are free yet."
    assert not page.panel.check.isEnabled()


def test_the_bar_says_where_the_numbers_come_from(page: OrderPage):
    assert page.bar.how.text() == "3-2-1, by the chain rule · iteration 0"
    page.begin(subject_of().with_drawn_numbers())
    assert page.bar.how.text() == "3-2-1, by the chain rule · other numbers"


def test_neighbours_that_fit_are_told_at_once(page: OrderPage):
    put(page, page.question.right_order[:2])
    assert page.panel.shown()[1:3] == (
        "g1 and g2 fit together.",
        "Below the first stands Predicted, above the second as well: the path goes on from SOP3.",
    )
    assert [page.order.cards[card].fit for card in page.question.right_order[:2]] == [CardFit.FITS] * 2
    assert page.panel.aside.text() == "Three places are free yet."


def test_what_does_not_fit_is_named_after_a_check_only(page: OrderPage):
    first, second, *rest = page.question.right_order
    put(page, (second, first, *rest))
    assert CardFit.MISFITS not in [card.fit for card in page.order.cards]
    QTest.keyClick(page, KEYS.Key_Return)
    assert page.panel.shown()[1] == "Above the line of the first stands Predicted: the path begins at E."
    assert "Below stands SOP3, above the next E: they don't meet." in page.panel.shown()[2]
    assert CardFit.MISFITS in [card.fit for card in page.order.cards]
    assert page.mark_at(0) is AnswerMark.WRONG
    for _ in range(5):
        QTest.keyClick(page, KEYS.Key_Backspace)
    put(page, page.question.right_order)
    QTest.keyClick(page, KEYS.Key_Return)
    assert (page.mark_at(0), page.round.points) == (AnswerMark.SECOND_TRY, 1)


def test_a_held_card_says_what_it_is_and_lights_its_place(page: OrderPage):
    number = next(k for k, card in enumerate(page.question.cards) if card.of == "∂SOP3/∂Activ1")
    page.order.cards[number].setFocus()
    assert page.held.text.text() == "How SOP3 changes with Activ1. The edge between them is lit in the diagram."
    page.order.cards[number].clearFocus()
    assert page.held.isHidden()


def test_three_chains_by_keyboard_end_with_their_points(page: OrderPage):
    for number in range(3):
        put(page, page.question.right_order)
        QTest.keyClick(page, KEYS.Key_Return)
        assert page.panel.shown()[1] == "Right: each factor begins where the one before it ends."
        assert page.round.settled == number + 1
        QTest.keyClick(page, KEYS.Key_Return)
    assert page.summary.shown()[0] == "3 of 3"


def test_by_mouse(page: OrderPage):
    for card in page.question.right_order:
        QTest.mouseClick(page.order.cards[card], Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.panel.check, Qt.MouseButton.LeftButton)
    assert page.round.points == 1


def test_hints_come_one_by_one_and_showing_puts_all_cards_there(page: OrderPage):
    for _ in range(2):
        QTest.mouseClick(page.panel.hint, Qt.MouseButton.LeftButton)
    assert page.panel.shown()[3].splitlines() == [
        "The path begins at the error: E stands above the line of the first factor.",
        "What stands below the line of one factor stands above the line of the next.",
    ]
    QTest.mouseClick(page.panel.show_it, Qt.MouseButton.LeftButton)
    assert page.placed == page.question.right_order
    assert (page.round.points, page.mark_at(0)) == (0, AnswerMark.GIVEN)


def test_cards_stay_where_they_were_put_when_one_comes_back(page: OrderPage):
    right = page.question.right_order
    put(page, right[:2])
    page.go_to(1)
    assert page.order.free == len(page.question.chain)
    page.go_to(0)
    assert page.placed[:2] == right[:2]


def test_in_another_notation_the_cards_stay_where_they_are(page: OrderPage):
    put(page, page.question.right_order[:2])
    placed = page.placed
    page.write_in("za")
    assert page.placed == placed and page.panel.shown()[1] == "(1) and (2) fit together."
    assert [page.order.cards[card].card.text for card in page.question.right_order[:2]] == ["∂E/∂a2_1", "∂a2_1/∂z2_1"]
    assert "Order of the factors · w1_11" in page.bar.what.text()
