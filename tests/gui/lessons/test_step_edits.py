"""What is changed while a lesson runs is taken back by steps, and only as long as it is known what that was."""

import pytest
from PySide6.QtGui import QUndoCommand, QUndoStack

from gui.lessons.step_edits import StepEdits


@pytest.fixture
def undo(qapp) -> QUndoStack:
    return QUndoStack()


def change(undo: QUndoStack, times: int = 1) -> None:
    for _ in range(times):
        undo.push(QUndoCommand("a weight"))


def test_a_step_is_gone_back_to_with_the_numbers_that_it_began_with(undo: QUndoStack):
    edits = StepEdits(undo)
    edits.note_begin_of(0)
    change(undo, 2)
    edits.note_begin_of(1)
    change(undo)
    edits.go_back_to_begin_of(0)
    assert undo.index() == 0
    edits.go_back_to_begin_of(1)  # made again
    assert undo.index() == 2
    edits.go_back_to_begin_of(2)  # which never began
    assert undo.index() == 2


def test_what_is_changed_while_a_step_is_left_is_taken_back(undo: QUndoStack):
    edits = StepEdits(undo)
    change(undo)
    before = edits.done
    change(undo, 3)
    assert edits.go_back_to(before) and undo.index() == 1


def test_where_other_changes_came_in_between_nothing_is_taken_back(undo: QUndoStack):
    edits = StepEdits(undo)
    change(undo)
    before = edits.done
    undo.undo()
    change(undo)  # in the place of the one that was there
    assert not edits.go_back_to(before) and undo.index() == 1
    undo.clear()
    assert not edits.go_back_to(before)
