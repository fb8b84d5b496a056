"""What is a number as people write it, and what only looks like one."""

from collections.abc import Iterator

import pytest

from core.base.expressions import ExpressionError, evaluate
from core.base.number_format import Decimals, figure, rounded_figure, shortest, signed
from core.base.typed_number import Real
from core.base.written_numbers import (
    COMMA,
    POINT,
    is_written_number,
    marked,
    tidy,
    write_decimals_with,
    write_within_right_to_left,
)
from core.exercises.marking.answers import read_own
from core.explain.tex_line import tex_line


@pytest.mark.parametrize(
    "text",
    [
        *("0", "7", "-3", "−3", "+3", "0.5", "0,5", ".5", ",5", "5.", "1e-3", "2,5E4", " 1 ", "1 000", "1\u202f000,5"),
        *("1'000.5", "1’000", "1,234", "1.234", "1,234.5", "1.234,5", "1.000.000"),
    ],
)
def test_numbers(text: str):
    assert is_written_number(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "-",
            ".",
            "e",
            "pi",
            "x",
            "1/2",
            "2^3",
            "5 km",
            "12%",
            "1_000",
            "1 00",
            "1,23,456",
            "1.2.3",
            "1e",
            "e5",
            "nan",
        ),
        *("(3)", "3 + 4", "1.000.000.5", "0x1f"),
    ],
)
def test_what_is_none(text: str):
    assert not is_written_number(text)


@pytest.fixture
def comma() -> Iterator[None]:
    write_decimals_with(COMMA)
    yield
    write_decimals_with(POINT)


@pytest.mark.usefixtures("comma")
def test_numbers_have_the_mark_that_is_wanted():
    assert [figure(value, 4) for value in (0.5, -1234.5, 2.5e-7, 12.0)] == ["0,5", "−1234", "2,5e−7", "12"]
    assert [rounded_figure(value, 4) for value in (0.759, 3.0, 0.0)] == ["0,7590", "3,000", "0"]
    assert figure(0.25, Decimals(3)) == "0,250" and shortest(0.1) == "0,1" and marked("1.5") == "1,5"


@pytest.mark.usefixtures("comma")
def test_what_is_written_with_a_comma_reads_back_and_what_could_be_two_numbers_is_refused():
    for value in (1.234, 0.5, -12.345, 1e-7, 1234.5):
        assert Real().read(Real().full(value)) == value
    assert evaluate("0.5") == evaluate("0,5") == 0.5
    with pytest.raises(ExpressionError):
        evaluate("1.234")
    assert evaluate("1.234", POINT) == 1.234  # in a file
    assert read_own("1.234").value == read_own("1,234").value == 1.234  # what a program has printed


@pytest.mark.usefixtures("comma")
def test_no_room_is_left_behind_the_comma_of_a_number_in_tex():
    assert tex_line("2·(0,579 − 2,5e−7)") == r"2 \cdot (0{,}579 - 2{,}5 \cdot 10^{-7})"


@pytest.fixture
def right_to_left() -> Iterator[None]:
    write_within_right_to_left(True)
    yield
    write_within_right_to_left(False)


@pytest.mark.usefixtures("right_to_left")
def test_within_right_to_left_a_sign_has_a_mark_that_keeps_it_before_its_digits():
    assert figure(-0.25, 4) == "\u200e−0.25" and figure(0.25, 4) == "0.25"
    assert signed(0.25, 4) == "\u200e+0.25" and signed(-0.25, 4) == "\u200e−0.25"
    assert rounded_figure(-0.5, 3) == "\u200e−0.500"
    assert tidy(figure(-0.25, 4)) == "-0.25"
    assert is_written_number(figure(-0.25, 4))
