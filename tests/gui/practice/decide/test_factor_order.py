"""Factors put in order: by dragging, by clicks, by numbers and arrows."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.practice.decide.factor_card import CardButton, CardFit, FactorCard
from gui.practice.decide.factor_order import FactorOrder
from tests.gui.practice.pictures import has_color

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton


def partial(above: str, below: str) -> FactorCard:
    return FactorCard(f"{above}/{below}", rf"\frac{{\partial {above}}}{{\partial {below}}}", f"∂{above}/∂{below}")


PRODUCT = partial("E", "W_{11}")
CARDS = [
    partial("SOP_1", "W_{11}"), partial("Activ_2", "SOP_2"), partial("SOP_3", "Activ_1"), partial("E", "Predicted"),
    partial("Activ_1", "SOP_1"), partial("Predicted", "SOP_3"),
]  # fmt: skip
IDS = [card.id for card in CARDS]
NAMES = ["g1", "g2", "g3", "g4", "g5"]


class Table(QWidget):
    """The cards, and what is heard of them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.order = FactorOrder(theme, Formulas(self))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.order)
        self.resize(860, 300)
        self.held: list[str] = []
        self.checks: list[None] = []
        self.order.held.connect(self.held.append)
        self.order.check_asked.connect(lambda: self.checks.append(None))


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> Table:
    made = Table(theme)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.order.ask(PRODUCT, CARDS, NAMES)
    made.order.cards[0].setFocus()
    made.held.clear()
    return made


@pytest.fixture
def order(table: Table) -> FactorOrder:
    return table.order


def drag(card: CardButton, to: QPoint) -> None:
    """Drag a card by its middle so that this lies at `to`, in what holds the cards."""
    middle = card.rect().center()
    QTest.mousePress(card, LEFT, pos=middle)
    for _ in range(3):  # a moved card is moved on from where it is
        QTest.mouseMove(card, to - card.pos())
    QTest.mouseRelease(card, LEFT, pos=middle)


def test_a_number_puts_its_card_into_the_first_free_place(order: FactorOrder):
    for key in "46":
        QTest.keyClick(order.cards[0], key)
    assert order.order == (IDS[3], IDS[5], None, None, None) and order.free == 3
    QTest.keyClick(order.cards[0], "4")
    QTest.keyClick(order.cards[0], "9")
    assert order.free == 3, "it stands there already, and there is no ninth"


def test_a_click_puts_a_card_and_sends_it_back(order: FactorOrder):
    at_home = order.cards[3].pos()
    QTest.mouseClick(order.cards[3], LEFT)
    assert order.order[0] == IDS[3] and order.cards[3].y() == 0
    QTest.mouseClick(order.cards[3], LEFT)
    assert order.free == 5 and order.cards[3].pos() == at_home


def test_a_card_is_dragged_to_any_place_and_changes_places_with_what_is_there(order: FactorOrder):
    QTest.mouseClick(order.cards[3], LEFT)
    first = order.cards[3].geometry().center()
    third = first + QPoint(2 * (104 + 25), 0)
    drag(order.cards[2], third)
    assert order.order == (IDS[3], None, IDS[2], None, None)
    drag(order.cards[2], first)
    assert order.order == (IDS[2], None, IDS[3], None, None)
    drag(order.cards[5], first)
    assert order.order == (IDS[5], None, IDS[3], None, None), "what came from a place goes back to the deck"


def test_a_card_that_is_let_go_elsewhere_goes_back(order: FactorOrder):
    at_home = order.cards[2].pos()
    drag(order.cards[2], QPoint(800, 280))
    assert order.free == 5 and order.cards[2].pos() == at_home
    QTest.mouseClick(order.cards[2], LEFT)
    drag(order.cards[2], QPoint(800, 280))
    assert order.free == 5 and order.cards[2].pos() == at_home


def test_backspace_takes_the_last_one_back(order: FactorOrder):
    for key in "461":
        QTest.keyClick(order.cards[0], key)
    QTest.keyClick(order.cards[0], Key.Key_Backspace)
    assert order.order == (IDS[3], IDS[5], None, None, None)
    for _ in range(3):
        QTest.keyClick(order.cards[0], Key.Key_Backspace)
    assert order.free == 5


def test_tab_holds_the_next_card_and_arrows_move_it(table: Table, order: FactorOrder):
    QTest.keyClick(order.cards[0], Key.Key_Tab)
    QTest.keyClick(order.cards[1], Key.Key_Tab)
    assert order.cards[2].hasFocus() and table.held == ["", IDS[1], "", IDS[2]]
    QTest.keyClick(order.cards[2], Key.Key_Right)
    assert order.order[0] == IDS[2]
    QTest.keyClick(order.cards[2], Key.Key_Right)
    QTest.keyClick(order.cards[2], "4")
    assert order.order[:3] == (IDS[3], IDS[2], None)
    QTest.keyClick(order.cards[2], Key.Key_Left)
    QTest.keyClick(order.cards[2], Key.Key_Left)
    assert order.order[:3] == (IDS[2], IDS[3], None), "it changes places, and goes no farther than the first"


def test_enter_asks_for_a_check_once_all_places_are_taken(table: Table, order: FactorOrder):
    for key in "4635":
        QTest.keyClick(order.cards[0], key)
    QTest.keyClick(order.cards[0], Key.Key_Return)
    assert table.checks == []
    QTest.keyClick(order.cards[0], "1")
    QTest.keyClick(order.cards[0], Key.Key_Return)
    assert order.free == 0 and len(table.checks) == 1


def test_what_fits_is_marked_until_the_order_is_another(order: FactorOrder, theme: Theme):
    for key in "462":
        QTest.keyClick(order.cards[0], key)
    order.show_fits({0, 1}, {2})
    fits = [order.cards[number].fit for number in (3, 5, 1, 0)]
    assert fits == [CardFit.FITS, CardFit.FITS, CardFit.MISFITS, CardFit.UNKNOWN]
    assert has_color(order.cards[3], theme.colors.right_soft, near=1)
    assert has_color(order.cards[1], theme.colors.slip_soft, near=1)
    QTest.keyClick(order.cards[0], Key.Key_Backspace)
    assert {card.fit for card in order.cards} == {CardFit.UNKNOWN}


def test_a_held_card_is_lit(order: FactorOrder, theme: Theme):
    assert has_color(order.cards[0], theme.colors.lit_soft, near=1)
    assert not has_color(order.cards[1], theme.colors.lit_soft, near=1)


@pytest.mark.parametrize("width", [900, 600, 330])
def test_cards_and_places_break_into_lines_where_they_have_to(table: Table, qtbot: QtBot, width: int):
    order = table.order
    order.put(3)
    table.resize(width, 900)
    qtbot.waitUntil(lambda: order.width() == width)
    places = [card.geometry() for card in order.cards]
    assert all(order.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for number, a in enumerate(places) for b in places[:number])
    assert order.heightForWidth(330) > order.heightForWidth(600) > order.heightForWidth(900)


def test_a_screen_reader_hears_where_a_card_stands(order: FactorOrder):
    assert order.cards[2].accessibleName() == "∂SOP_3/∂Activ_1"
    assert order.cards[2].accessibleDescription() == "not placed yet, key 3"
    order.put(2)
    assert order.cards[2].accessibleDescription() == "stands in place g1"


def test_other_factors_begin_with_all_places_free(order: FactorOrder):
    order.put(0)
    order.ask(PRODUCT, CARDS[:3], NAMES[:2])
    assert order.order == (None, None) and len(order.cards) == 3
