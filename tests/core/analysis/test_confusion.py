"""What each class was taken for, counted."""

import numpy as np
import pytest

from core.analysis.answers import NO_CLASS, Answers
from core.analysis.confusion import Confusion, ConfusionCell
from core.data.tables.csv_writer import COMMA
from core.export.confusion_table import confusion_csv

#                    two 0s right, a 0 as 2, a 1 right, two 1s as 0, a 1 without an answer; no 2s
WANTED = np.array([0, 0, 0, 1, 1, 1, 1])
ANSWERED = np.array([0, 0, 2, 1, 0, 0, NO_CLASS])
CERTAINTY = np.array([0.9, 0.8, 0.7, 0.6, 0.51, 0.99, np.nan])


@pytest.fixture
def confusion() -> Confusion:
    return Confusion(Answers(WANTED, ANSWERED, CERTAINTY, are_shares=True, classes=3))


def test_rows_are_what_it_is_and_columns_what_was_answered(confusion: Confusion):
    assert confusion.counts.tolist() == [[2, 0, 1], [2, 1, 0], [0, 0, 0]]
    assert confusion.totals.tolist() == [3, 4, 0]
    assert (confusion.most_right, confusion.most_wrong) == (2, 2)
    assert confusion.count_of(ConfusionCell(1, 0)) == 2


def test_how_good_it_is_counts_those_without_an_answer_as_wrong(confusion: Confusion):
    assert confusion.right_count == 3
    assert confusion.accuracy == 3 / 7
    assert confusion.unanswered_count == 1
    assert confusion.recalls[:2].tolist() == [2 / 3, 1 / 4]
    assert np.isnan(confusion.recalls[2])  # there are none of it


def test_a_cell_gives_its_samples_the_most_certain_first(confusion: Confusion):
    assert confusion.samples_of(ConfusionCell(1, 0)).tolist() == [5, 4]
    assert confusion.samples_of(ConfusionCell(0, 0)).tolist() == [0, 1]
    assert confusion.samples_of(ConfusionCell(2, 1)).tolist() == []
    assert ConfusionCell(1, 1).is_right and not ConfusionCell(1, 0).is_right


def test_as_a_table_names_stay_names_and_an_empty_class_has_no_recall(confusion: Confusion):
    lines = confusion_csv(confusion, ["cat", "=dog", "cow"], "is a, answered", "recall").splitlines()
    assert lines[0] == '"is a, answered",cat,\'=dog,cow,recall'
    assert lines[1] == f"cat,2,0,1,{2 / 3!r}"
    assert lines[2:] == ["'=dog,2,1,0,0.25", "cow,0,0,0,"]
    assert ";0,25" in confusion_csv(confusion, ["a", "b", "c"], "", "", COMMA)


def test_of_no_samples_there_is_no_accuracy():
    nothing = np.empty(0, np.intp)
    confusion = Confusion(Answers(nothing, nothing, np.empty(0), are_shares=True, classes=2))
    assert np.isnan(confusion.accuracy)
    assert (confusion.most_right, confusion.most_wrong) == (0, 0)
