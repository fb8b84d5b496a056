"""Tables going out: read back by Python's own reader, in each dialect; names stay names in a spreadsheet."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.tables.csv_writer import (
    BYTE_ORDER_MARK,
    COMMA,
    DIALECTS,
    POINT,
    TABS,
    Dialect,
    cell_of,
    csv_text,
    name_in,
)

ROWS = [[0, 0.1, -2.5e-07, None], [1, 1 / 3, 1e22, 4.0]]


def test_decimal_points_and_commas_between():
    assert csv_text(["state", "W11", "a,b"], [[0, 0.1, None], [1, 1 / 3, 1e22]]) == (
        'state,W11,"a,b"\n0,0.1,\n1,0.3333333333333333,1e+22\n'
    )


def test_decimal_commas_and_semicolons():
    assert csv_text(["state", "W11", "a;b"], [[0, 0.1, None], [1, 1 / 3, -2.5e-07]], COMMA) == (
        'state;W11;"a;b"\n0;0,1;\n1;0,3333333333333333;-2,5e-07\n'
    )


def test_decimal_points_and_tabs():
    assert csv_text(["state", "W11"], [[0, 0.1]], TABS) == "state\tW11\n0\t0.1\n"


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.125, "1,1250"), (-12.375, "-12,3750"), (999.999, "999,9990"), (0.125, "0,125"), (1234.125, "1234,125")],
)
def test_a_decimal_comma_is_never_taken_for_one_that_parts_thousands(value: float, text: str):
    assert COMMA.number(value) == text
    assert POINT.number(value) == repr(value)


@given(st.floats(allow_nan=False), st.sampled_from(DIALECTS))
def test_every_number_comes_back_to_the_last_bit(value: float, dialect: Dialect):
    text = csv_text(["x", "y"], [[value, value]], dialect)
    _, row = csv.reader(io.StringIO(text), delimiter=dialect.separator)
    assert [float(cell.replace(dialect.decimal, ".")) for cell in row] == [value, value]


@pytest.mark.parametrize("name", ["=1+1", "+1", "-x", "@sum", '=cmd|"/c calc"!A1', "＝1", "'=1", " =1", "''+"])
def test_what_a_spreadsheet_would_calculate_is_a_name_and_comes_back_as_it_was(name: str):
    assert cell_of(name) == f"'{name}"
    assert name_in(cell_of(name)) == name
    assert csv_text([name], []).lstrip(BYTE_ORDER_MARK).lstrip('"').startswith("'")


@pytest.mark.parametrize("name", ["W11", "'tis", "a=b", "x-1", "5'11", "", "'", "(+)"])
def test_other_names_stay_as_they_are(name: str):
    assert cell_of(name) == name_in(name) == name


@given(st.text("'=+-@ ax1", max_size=6))
def test_no_two_names_become_one(name: str):
    assert name_in(cell_of(name)) == name


def test_letters_beyond_ascii_get_a_mark_for_spreadsheets():
    assert csv_text(["Größe"], [[1.0]], COMMA) == f"{BYTE_ORDER_MARK}Größe\n1,0\n"
    assert not csv_text(["x"], [[1.0]], COMMA).startswith(BYTE_ORDER_MARK)
