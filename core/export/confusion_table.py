"""What each class was taken for, as a table for a spreadsheet."""

import csv
import io
import math
from collections.abc import Sequence

from core.analysis.confusion import Confusion
from core.data.tables.csv_writer import POINT, Dialect, cell_of


def confusion_csv(
    confusion: Confusion, names: Sequence[str], corner: str, recall: str, dialect: Dialect = POINT
) -> str:
    """The counts, a row for what samples are and a column for what was answered; behind them each class's recall.

    `names` are those of the classes, `corner` says what is down and across, `recall` heads the shares that are answered
    rightly, from 0 to 1: where there are no samples of a class its cell is empty.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=dialect.separator, lineterminator="\n")
    writer.writerow([cell_of(head) for head in (corner, *names, recall)])
    for name, counts, share in zip(names, confusion.counts.tolist(), confusion.recalls.tolist(), strict=True):
        writer.writerow([cell_of(name), *counts, "" if math.isnan(share) else dialect.number(share)])
    return text.getvalue()
