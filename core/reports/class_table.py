"""A class's table as CSV: a row a learner, a column a question."""

import csv
import io
from collections.abc import Sequence

from core.data.tables.csv_writer import BYTE_ORDER_MARK, cell_of
from core.exercises.sheet.quantity import Quantity
from core.reports.class_marking import ClassMarks, Learner

_HEADS = ("learner", "file", "sheet", "points", "of")
_LAST = ("first wrong", "slip")
_GIVEN = "given"  # a line that was not blank


def class_csv(found: ClassMarks) -> str:
    """The text of the table: what each answer is, the slip's name where it is a known one.

    What a spreadsheet would take for a formula gets an apostrophe before it.
    """
    text = io.StringIO()
    text.write(BYTE_ORDER_MARK)  # without it the commonest spreadsheet takes UTF-8 for something else
    writer = csv.writer(text, lineterminator="\n")
    names = [found.learners[0].sheet.names.name(each) for each in found.questions]
    writer.writerow([*_HEADS, *map(cell_of, names), *_LAST])
    for learner in found.learners:
        writer.writerow(_row(learner, found.questions))
    return text.getvalue()


def _row(learner: Learner, questions: Sequence[Quantity]) -> list[str | int]:
    first = learner.first_wrong
    verdicts = [_GIVEN if each is None else each.slip or str(each.verdict) for each in map(learner.answer, questions)]
    last = ["", ""] if first is None else [cell_of(first.name), first.slip or ""]
    texts = [cell_of(learner.name), cell_of(learner.file), learner.code]
    return [*texts, learner.points, len(learner.marked.answers), *verdicts, *last]
