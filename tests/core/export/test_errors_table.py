"""The errors of several runs, written as one table."""

import csv
from pathlib import Path

from core.export.errors_table import write_errors
from core.setup.setup import open_setup
from core.training.run import Run


def test_a_row_a_state_and_a_column_a_run(tmp_path: Path):
    runs = []
    for rate, until in ((0.001, 3), (0.1, 5)):
        run = Run(open_setup("gad-3-2-1").with_learning_rate(rate))
        run.advance(until)
        runs.append((f"rate {rate}", run.history.recorded))
    path = tmp_path / "errors.csv"
    write_errors(path, runs)
    head, *rows = csv.reader(path.read_text(encoding="utf-8").splitlines())
    assert head == ["state", "rate 0.001", "rate 0.1"]
    assert [row[0] for row in rows] == ["0", "1", "2", "3", "4", "5"]
    assert [float(row[2]) for row in rows] == runs[1][1].errors.tolist()
    assert [row[1] for row in rows[4:]] == ["", ""]  # it was not trained so far
