"""Cells as numbers: with a mark for decimals, one between thousands, a unit; and what is not a number."""

import pytest

from core.base.written_numbers import COMMA, POINT
from core.data.tables.number_marks import evidence_of, is_infinite, is_missing, number_in, numbers_of


@pytest.mark.parametrize(
    ("cell", "with_point", "with_comma"),
    [
        ("0.5", 0.5, None),
        ("0,5", None, 0.5),
        ("1.000,92", None, 1000.92),
        ("1,000.92", 1000.92, None),
        ("1 000,92", None, 1000.92),
        ("1\u00a0000,92", None, 1000.92),
        ("1\u202f000,92", None, 1000.92),
        ("1\u2009234\u2009567", 1234567.0, 1234567.0),
        ("5'400.50", 5400.5, None),
        ("5’400,50", None, 5400.5),
        ("2,590", 2590.0, 2.59),
        ("2.590", 2.59, 2590.0),
        ("1,234,567", 1234567.0, None),
        ("0,612", None, 0.612),
        ("1e308", 1e308, 1e308),
        ("1e-320", 1e-320, 1e-320),
        ("1,5e-3", None, 0.0015),
        ("2.5E+2", 250.0, None),
        ("−1.5", -1.5, None),
        ("－2", -2.0, -2.0),
        ("–2,5", None, -2.5),
        ("+3", 3.0, 3.0),
        (".5", 0.5, None),
        ("5.", 5.0, None),
        ("12%", 0.12, 0.12),
        ("12,5 %", None, 0.125),
        ("7‰", 0.007, 0.007),
        ("3.50 €", 3.5, None),
        ("€3.50", 3.5, None),
        ("-$1,234.50", -1234.5, None),
        ("(1,234.50)", -1234.5, None),
        ("12 cm", 12.0, 12.0),
        ("１２", 12.0, 12.0),
    ],
)
def test_a_number_by_its_decimal_mark(cell: str, with_point: float | None, with_comma: float | None):
    assert (number_in(cell, POINT), number_in(cell, COMMA)) == (with_point, with_comma)


@pytest.mark.parametrize(
    "cell",
    [
        "", "abc", "5'11", "6'1", "12.06.2024", "2024-06-12", "09:54", "1_000", "0x10", "1e999", "inf", "nan", "1,2,3",
        "1.2.3", "1.00.000", "1 00", "12 34", "1'00", "1,000'000", "--5", "5-", "5 6", "1/2", "12%%", "(12",
        "((12))", "e5", "+", ".", "1e", "12 parsec", "0,000,5", "1..5", "5 cm cm", "1e-400", "-3e-999", "2e-400 cm", "1e-323%",
    ],
)  # fmt: skip
def test_what_is_no_number_with_either_mark(cell: str):
    assert number_in(cell, POINT) is None
    assert number_in(cell, COMMA) is None


def test_one_mark_between_thousands_and_one_unit_hold_for_a_column():
    found = numbers_of(["1.000,5", "2.500", "7,25", "3 000,5"], COMMA)
    assert (found.values[:3].tolist(), found.groups, found.bad) == ([1000.5, 2500.0, 7.25], ".", {3: "3 000,5"})
    found = numbers_of(["5 cm", "6 cm", "7 mm", "8"], POINT)
    assert (found.values[:2].tolist(), found.unit, found.bad) == ([5.0, 6.0], "cm", {2: "7 mm", 3: "8"})
    found = numbers_of(["12%", "40%", "0.5"], POINT)
    assert (found.values[:2].tolist(), found.bad) == ([0.12, 0.4], {2: "0.5"})


def test_percents_are_exact():
    cells = [f"{k / 10:.1f}%" for k in range(1000)]
    assert numbers_of(cells, POINT).values.tolist() == [float(f"{k}e-3") for k in range(1000)]


@pytest.mark.parametrize(
    ("cells", "mark"),
    [
        (["0.5", "1.5"], POINT),
        (["0,5", "1,5"], COMMA),
        (["1", "2"], ""),
        (["0,612", "1,347", "1,038"], COMMA),
        (["2,590", "7,770"], None),
        (["2.590", "7.770"], None),
        (["2,590", "7,5"], COMMA),
        (["1.000", "2,5"], COMMA),
        (["1,234,567", "2,345"], POINT),
        (["0.25", "0.5", "1,5"], POINT),
        (["words", "1,5"], COMMA),
    ],
)
def test_the_mark_is_that_of_all_cells_of_a_column(cells: list[str], mark: str | None):
    assert evidence_of(cells).mark == mark


@pytest.mark.parametrize(
    ("cells", "rounded"),
    [
        (["1", "9007199254740992", "9007199254740993", "9007199254740995"], "9007199254740993"),
        (["1", "9,007,199,254,740,993"], "9,007,199,254,740,993"),
        (["-12345678901234567890"], "-12345678901234567890"),  # the numbers there lie 2048 apart
        (["9007199254740993 €"], "9007199254740993 €"),
        (["9007199254740993.5"], "9007199254740993.5"),
        (["9007199254740994", "1e300", "0.1", "0.12345678901234567890", "-9007199254740992.0"], ""),
    ],
)
def test_a_number_with_more_digits_than_are_kept_is_remembered(cells: list[str], rounded: str):
    assert numbers_of(cells, POINT).rounded == rounded


def test_what_stands_for_nothing():
    assert all(map(is_missing, ["", "?", " NA ", "n/a", "NaN", "null", "-", "–", "none", ".", float("nan")]))
    assert not any(map(is_missing, ["0", "x", "nano", "1e999", 0.0]))
    assert is_missing("NA", among_words=True) and not is_missing("none", among_words=True)


@pytest.mark.parametrize("cell", ["inf", "-inf", "−inf", "1e400", "−1e400", "1,5e400"])
def test_what_is_meant_as_a_number_beyond_all_is_known_by_any_minus_and_mark(cell: str):
    assert is_infinite(cell)


@pytest.mark.parametrize("cell", ["1e30", "nan", "infinite", "1.5,5e400"])
def test_other_cells_are_not_infinite(cell: str):
    assert not is_infinite(cell)
