"""The rows of the back cards."""

from core.exercises.practice.practice import LineState, practice_of
from core.exercises.sheet.quantity import LOSS, quantity_of
from core.exercises.sheet.sheet import sheet_of
from core.network.elements import Neuron
from gui.practice.diagram.card_rows import card_of
from tests.core.exercises.iterations import built_in


def test_what_is_not_asked_but_comes_of_what_is_hidden_has_no_mark_yet():
    sheet = sheet_of(built_in("gad-3-2-1"), about="W11")
    back, slope, delta = (quantity_of(text) or LOSS for text in ("dE/da[2,1]", "da/dz[2,1]", "dE/dz[2,1]"))
    practice = practice_of(sheet, [slope])
    rows = card_of(practice, Neuron(1, 0), (back, slope, delta)).rows
    assert [(row.state, row.true) for row in rows] == [
        (LineState.GIVEN, "0.7590"),
        (LineState.OPEN, ""),
        (LineState.OPEN, ""),
    ]
    told = card_of(practice.shown(), Neuron(1, 0), (back, slope, delta)).rows
    assert [row.state for row in told] == [LineState.GIVEN, LineState.SHOWN, LineState.GIVEN]
