"""What the window says of what will hardly be meant: what the command line says, as a sentence of its own."""

import math

import pytest

from core.base.number_format import NumberFormat
from core.cli import concern_texts
from core.setup.concerns import (
    LogarithmOfAnswers,
    SharesOffOne,
    SoftmaxOfOne,
    TargetConcern,
    TargetsOutOfReach,
    TargetsWithoutLeast,
)
from gui.texts.concerns import concern_text

CONCERNS = [
    SoftmaxOfOne(),
    LogarithmOfAnswers("binary_cross_entropy", "tanh"),
    TargetsWithoutLeast("cross_entropy", -1.0, 2.0),
    TargetsOutOfReach("sigmoid", -1 / 3, 2.0, 0.0, 1.0),
    TargetsOutOfReach("relu", -2.0, 0.0, 0.0, math.inf),
    SharesOffOne(1, 2 / 3),
]


@pytest.mark.parametrize("concern", CONCERNS, ids=lambda concern: type(concern).__name__)
@pytest.mark.parametrize("number_format", [NumberFormat(), NumberFormat(3)], ids=repr)
def test_both_say_the_same(concern: TargetConcern, number_format: NumberFormat):
    text = concern_texts.concern_text(concern, number_format)
    assert concern_text(concern, number_format) == f"{text[0].upper()}{text[1:]}."


def test_numbers_are_written_as_is_wanted():
    concern = TargetsOutOfReach("tanh", -4 / 3, 1.0, -1.0, 1.0)
    assert "from −1.33 to 1;" in concern_text(concern, NumberFormat(3))
    assert "from −1.33333333 to 1;" in concern_text(concern, NumberFormat(9))
