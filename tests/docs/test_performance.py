"""The pages that tell how fast it is have what the command wrote: every row that is asked for, with what was measured."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests import ROOT
from tests.benchmarks.asked import ROWS, Measured
from tests.benchmarks.earlier import COMMIT, Figure
from tests.benchmarks.tables import BEGIN, END, page_of_asked, put_between_marks
from tests.benchmarks.training import MOONS, NATIVE_C, OURS, RECORDED, THEN, C

PAGES = ["README.md", "docs/performance.md"]


def measured_part(page: str) -> str:
    text = (ROOT / page).read_text(encoding="utf-8")
    assert text.count(BEGIN) == text.count(END) == 1
    return text.split(BEGIN)[1].split(END)[0]


@pytest.mark.parametrize("page", PAGES)
def test_every_row_that_is_asked_for_stands_in_the_pages(page: str):
    lines = [line for line in measured_part(page).splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    head = cells.index(["what", "asked", "measured", f"at {COMMIT}"])
    rows = cells[head + 2 : head + 2 + len(ROWS)]
    assert [row[:2] for row in rows] == [[row.what, row.said] for row in ROWS]


def test_both_pages_are_of_one_run():
    asked, all_tables = map(measured_part, PAGES)
    assert all_tables.startswith(asked.rstrip())


def test_no_row_is_there_twice():
    assert len({row.what for row in ROWS}) == len(ROWS)


def answer_of(what: str) -> Callable[[Measured], object]:
    (found,) = (row.answer for row in ROWS if row.what == what)
    return found


def test_a_ratio_is_ours_to_the_fastest_of_the_others():
    rates = {MOONS: {OURS: 30.0, RECORDED: 29.0, THEN: 10.0, C: 5.0, NATIVE_C: 40.0}}
    page = page_of_asked(Measured(rates), is_whole=False)
    assert page.rows == [
        [f"{MOONS}: times as fast as commit {COMMIT}", "≥ 2.1", "3", ""],
        [f"{MOONS}: times as fast as {NATIVE_C}", "≥ 0.85", "0.75", ""],
    ]


def test_a_part_needs_the_earlier_build_and_a_figure_does_not():
    csv = "80,001 states of 3-2-1 as CSV, CPU s"
    part = answer_of(f"{csv}: as a part of what it took at {COMMIT}")
    assert part(Measured(figures={csv: Figure(0.5)})) is None
    assert part(Measured(figures={csv: Figure(0.5, 10.0)})) == (0.05, None)
    kept = "what-if change of 2-1000-1000-2, MB kept"
    assert answer_of(kept)(Measured(figures={kept: Figure(12.0)})) == (12.0, None)


def test_what_was_not_measured_is_said_in_the_whole_table():
    rows = page_of_asked(Measured(), is_whole=True).rows
    assert len(rows) == len(ROWS) and {row[2] for row in rows} == {"–"}


def test_only_what_is_between_the_marks_is_written_anew(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    put_between_marks(page, "new")
    assert page.read_text(encoding="utf-8") == f"before\n{BEGIN}\nnew\n{END}\nafter\n"
