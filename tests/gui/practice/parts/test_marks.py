"""The marks of an answer: told apart by their shapes alone, at any size."""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.look.theme import LIGHT, Theme
from gui.practice.parts.marks import REACH, AnswerMark, MarkLabel, MarkPainter, mark_name
from gui.practice.parts.pill import Pill, hidden_text
from tests.gui.practice.pictures import has_color, pixels_of

WHITE = {"panel", "lit_soft"}
INK = LIGHT._replace(**{name: "#ffffff" if name in WHITE else "#000000" for name in LIGHT._fields})
UNALIKE = 0.03  # of all pixels of two marks, at least


def painted(mark: AnswerMark, radius: float, now: bool = False, filled: float = 1.0) -> NDArray[np.uint8]:
    """A mark in black on white, on a ground as large as it may be."""
    side = int(2 * REACH * radius) + 2
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    MarkPainter(INK).paint(painter, mark, QPointF(side / 2, side / 2), radius, now=now, filled=filled)
    painter.end()
    return pixels_of(image)[:, :, 0]


@pytest.mark.parametrize("now", [False, True])
@pytest.mark.parametrize("radius", [5.5, 10.0, 40.0])
def test_any_two_marks_differ_by_their_shapes(qapp: object, radius: float, now: bool):
    pictures = {mark: painted(mark, radius, now) for mark in AnswerMark}
    for one, other in combinations(AnswerMark, 2):
        unalike = np.mean(abs(pictures[one].astype(int) - pictures[other]) > 128)
        assert unalike > UNALIKE, (one, other)


@pytest.mark.parametrize("mark", AnswerMark)
def test_all_of_a_mark_lies_within_its_reach(qapp: object, mark: AnswerMark):
    picture = painted(mark, 40.0, now=True)
    edge = np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])
    assert (edge == 255).all() and (picture == 0).any()


def test_a_mark_grows_out_of_the_open_ring(qapp: object):
    assert (painted(AnswerMark.RIGHT, 20.0, filled=0.0) == painted(AnswerMark.OPEN, 20.0)).all()
    half = painted(AnswerMark.RIGHT, 20.0, filled=0.5)
    assert (half[30, 30 - 9 : 30 + 9] == 0).any() and (half != painted(AnswerMark.RIGHT, 20.0)).any()


def test_each_mark_has_a_word_of_its_own(qapp: object):
    assert len({mark_name(mark) for mark in AnswerMark}) == len(AnswerMark)
    assert mark_name(AnswerMark.SECOND_TRY) == "right at the second try"


def test_a_label_shows_its_mark_and_says_it(qtbot: QtBot, theme: Theme):
    label = MarkLabel(theme, AnswerMark.SLIP)
    qtbot.addWidget(label)
    assert label.accessibleName() == "known slip" and has_color(label, theme.colors.slip)
    label.show_mark(AnswerMark.RIGHT, now=True)
    assert label.accessibleName() == "right" and not has_color(label, theme.colors.slip)
    assert has_color(label, theme.colors.right) and has_color(label, theme.colors.lit)


def test_a_pill_says_that_it_hides_something(qtbot: QtBot, theme: Theme):
    pill = Pill(theme, 58)
    qtbot.addWidget(pill)
    assert pill.accessibleName() == hidden_text() == "hidden until it is answered"
    assert (pill.sizeHint().width(), pill.sizeHint().height()) == (58, 20)
    assert has_color(pill, theme.colors.dim, near=60)
    assert not has_color(Pill(theme, 58, quiet=True), theme.colors.dim, near=60)
