"""How a back card is divided."""

import pytest
from PySide6.QtGui import QFont

from gui.practice.diagram.card_item import CardFonts, CardSizes


@pytest.fixture
def fonts(qapp: object) -> CardFonts:
    return CardFonts(QFont(), QFont("monospace"))


def columns(sizes: CardSizes) -> list[tuple[float, float]]:
    places = (sizes.row(0), sizes.yours(0), sizes.true(0))
    return [(place.left(), place.right()) for place in places]


@pytest.mark.parametrize("digits", [3, 4, 16])
@pytest.mark.parametrize("names", [["E"], ["∂E/∂Activ1", "∂Activ1/∂SOP1"], ["a" * 300]])
def test_names_and_numbers_stand_beside_each_other(fonts: CardFonts, names: list[str], digits: int):
    sizes = fonts.sizes(names, digits)
    (left, right), (yours, yours_end), (true, true_end) = columns(sizes)
    assert 0.0 < left < left + sizes.name < yours < yours_end < true < true_end
    assert true_end == pytest.approx(right)
    assert right < sizes.whole.width()


def test_rows_stand_below_each_other_within_the_card(fonts: CardFonts):
    sizes = fonts.sizes(["E", "E", "E"], 4)
    tops = [sizes.row(number).top() for number in range(3)]
    assert tops == sorted(tops)
    assert sizes.row(2).bottom() < sizes.whole.height()


def test_a_long_name_makes_no_card_wider_than_what_can_be_placed(fonts: CardFonts):
    assert fonts.sizes(["name " * 60], 4).whole.width() < 450.0
