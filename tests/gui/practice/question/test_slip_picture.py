"""The pictures of slips: what they show, in colours and in words, and that they give nothing away."""

import math
from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from core.base.number_format import rounded_figure
from gui.look.theme import LIGHT, Theme
from gui.practice.question.slip_picture import Picture, SlipPicture
from gui.practice.question.slip_slopes import TwoSlopes
from gui.practice.question.slip_step import WrongWay
from gui.practice.question.slip_sum import MissingProduct, rows_of
from tests.gui.practice.pictures import has_color, pixels_of


def sigmoid(z: float) -> float:
    return 1.0 / (1.0 + math.exp(-z))


def write(value: float) -> str:
    return rounded_figure(value, 4)


# SOP1 of the article, 0.1·0.417022 + 0.4·0.720324 + 4.1·0.000114, and its slope 1 − σ² in the place of σ(1 − σ)
SLOPES = TwoSlopes(sigmoid, 0.3303, 0.6615, 0.2433, (0.0, 1.0))
SUM = MissingProduct((("X1·W11", 0.0417022), ("X2·W21", 0.2881296), ("X3·W31", 0.0004674)), 1)
STEP = WrongWay("W11", 0.4170, 0.4175, 0.4166)


@pytest.mark.parametrize(
    ("picture", "said"),
    [
        (SLOPES, "your slope 0.6615 is steeper than the curve"),
        (replace(SLOPES, yours=0.1), "your slope 0.1000 is flatter than the curve"),
        (replace(SLOPES, yours=-0.2433), "your slope −0.2433 leads the other way than the curve"),
        (SUM, "X2·W21 is missing in your sum"),
        (STEP, "your W11 grows, the error falls where it shrinks"),
        (WrongWay("W11", 0.4, 0.3, 0.5), "your W11 shrinks, the error falls where it grows"),
    ],
)
def test_each_is_said_in_words(qtbot: QtBot, theme: Theme, picture: Picture, said: str):
    widget = SlipPicture(theme, picture, write)
    qtbot.addWidget(widget)
    assert widget.accessibleName() == said
    assert (widget.sizeHint().width(), widget.sizeHint().height()) == (316, 132)


@pytest.mark.parametrize("picture", [SLOPES, SUM, STEP], ids=["slopes", "sum", "step"])
def test_each_shows_what_is_mine_and_what_is_true(qtbot: QtBot, theme: Theme, picture: Picture):
    widget = SlipPicture(theme, picture, write)
    qtbot.addWidget(widget)
    widget.resize(316, 132)
    assert has_color(widget, theme.colors.slip) and has_color(widget, theme.colors.right)


@pytest.mark.parametrize(("picture", "gives_away"), [(SLOPES, False), (SUM, True), (STEP, True)])
def test_true_numbers_are_written_once_the_question_is_settled(
    qtbot: QtBot, theme: Theme, picture: Picture, gives_away: bool
):
    widget = SlipPicture(theme, picture, write)
    qtbot.addWidget(widget)
    widget.resize(316, 132)
    before = pixels_of(widget.grab().toImage())
    widget.reveal()
    after = pixels_of(widget.grab().toImage())
    assert bool((before != after).any()) is gives_away


def steepest(picture: np.ndarray, color: tuple[int, int, int]) -> float:
    """How steep the line of a colour is: how far it goes up for one pixel to the right."""
    rows, columns = np.nonzero((abs(picture.astype(int) - color) < 8).all(axis=2))
    return float((rows.max() - rows.min()) / max(columns.max() - columns.min(), 1))


def test_the_steeper_slope_is_drawn_steeper(qtbot: QtBot, theme: Theme):
    widget = SlipPicture(theme, SLOPES, write)
    qtbot.addWidget(widget)
    widget.resize(316, 132)
    picture = pixels_of(widget.grab().toImage())[14:110, 120:245]  # without the words
    assert steepest(picture, (0xB0, 0x4D, 0x00)) > 1.5 * steepest(picture, (0x00, 0x79, 0x5C))


def test_products_go_on_where_the_one_before_them_ended():
    rows = rows_of(SUM, LIGHT)
    assert [row.name for row in rows] == ["X1·W11", "X2·W21", "X3·W31", "your sum", "the sum"]
    assert [row.begin for row in rows[:3]] == [0.0, rows[0].end, rows[1].end]
    assert (write(rows[3].end), write(rows[4].end)) == ("0.04217", "0.3303")  # SOP1 of the article
    assert [row.is_missing for row in rows] == [False, True, False, False, False]
    assert [row.is_hidden for row in rows] == [False, True, False, False, True]


@pytest.mark.parametrize("missing", range(12))
def test_of_many_products_those_beside_the_missing_one_are_shown(missing: int):
    many = MissingProduct(tuple((f"X{number}", math.sin(number)) for number in range(12)), missing)
    rows = rows_of(many, LIGHT)
    assert len(rows) <= 7 and [row.name for row in rows if row.is_missing] == [f"X{missing}"]
    assert rows[-1].end == pytest.approx(sum(math.sin(number) for number in range(12)))
    assert rows[-2].end == pytest.approx(rows[-1].end - math.sin(missing))


@pytest.mark.parametrize("at", [-6.0, 0.0, 5.0])
@pytest.mark.parametrize("yours", [-3.0, 0.0, 1e6])
def test_any_numbers_can_be_drawn(qtbot: QtBot, theme: Theme, at: float, yours: float):
    widget = SlipPicture(theme, TwoSlopes(lambda x: max(x, 0.0), at, yours, 0.0), write)
    qtbot.addWidget(widget)
    widget.resize(200, 132)
    assert has_color(widget, theme.colors.slip)
