"""Numbers as people type them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.expressions import ExpressionError, evaluate


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.5", 0.5), ("0,5", 0.5), (".5", 0.5), ("5.", 5.0), ("−0.25", -0.25), ("1/3", 1 / 3), ("2+3*4", 14.0),
        ("(2+3)·4", 20.0), ("2^3", 8.0), ("2**-1", 0.5), ("-2^2", -4.0), ("2^3^2", 512.0), ("1e-3", 0.001),
        ("1,5e2", 150.0), ("pi/2", math.pi / 2), ("2·π", 2 * math.pi), ("e", math.e), ("--1", 1.0), (" 1 / 4 ", 0.25),
        ("3:4", 0.75), ("1 - - 1", 2.0),
    ],
)  # fmt: skip
def test_what_stands_for_a_number(text: str, value: float):
    assert evaluate(text) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "a number is missing"), ("  ", "a number is missing"), ("1/", "missing at the end"),
        ("1/0", "divides by 0"), ("(1", '"\\)" is missing'), ("1)", 'stands where nothing'), ("abc", '"abc" is no number'),
        ("1 2", '"2" stands where nothing'), ("9^9^9", "larger than"), ("(-1)^0.5", "root of a number below 0"),
        ("nan", '"nan" is no number'), ("inf", '"inf" is no number'), ("1e999", "no finite number"),
        ("1" * 300, "too long"), ("(" * 60 + "1" + ")" * 60, "nested too deeply"), ("__import__", "no number|stands"),
        ("*", "stands where a number should"),
    ],
)  # fmt: skip
def test_what_does_not_is_said_in_one_sentence(text: str, said: str):
    with pytest.raises(ExpressionError, match=said):
        evaluate(text)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_reads_back_as_itself(value: float):
    assert evaluate(repr(value)) == value


@given(st.text(max_size=60))
def test_nothing_that_is_typed_can_break_it(text: str):
    said = ""
    try:
        value = evaluate(text)
    except ExpressionError as fault:
        value, said = 0.0, str(fault)
        assert said
    assert math.isfinite(value)
