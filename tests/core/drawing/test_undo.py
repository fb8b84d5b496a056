"""What was drawn can be taken back and brought again; what is drawn then goes on from there."""

from core.drawing.strokes import Drawing, Stroke
from core.drawing.undo import DrawingUndo

DOT = Drawing().with_stroke(Stroke(((0.5, 0.5),), (0.1,)))
TWO = DOT.with_stroke(Stroke(((0.2, 0.2),), (0.1,)))


def test_each_drawing_is_gone_back_to_and_on_to_again():
    drawn = DrawingUndo().gone_on(DOT).gone_on(TWO)
    assert drawn.drawing == TWO and drawn.can_undo and not drawn.can_redo
    before = drawn.undone()
    assert before.drawing == DOT and before.can_undo and before.can_redo
    assert before.undone().drawing.is_empty and not before.undone().can_undo
    assert before.redone() == drawn


def test_behind_the_first_and_the_last_there_is_nothing():
    drawn = DrawingUndo().gone_on(DOT)
    assert DrawingUndo().undone() == DrawingUndo() and drawn.redone() == drawn


def test_what_is_drawn_takes_the_place_of_what_was_taken_back():
    other = DrawingUndo().gone_on(DOT).gone_on(TWO).undone().undone().gone_on(TWO)
    assert other.drawing == TWO and not other.can_redo
    assert other.undone().drawing.is_empty
