"""Numbers as people type them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.expression_faults import ExpressionError
from core.base.expressions import evaluate, whole


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.5", 0.5), ("0,5", 0.5), (".5", 0.5), ("5.", 5.0), ("−0.25", -0.25), ("1/3", 1 / 3), ("2+3*4", 14.0),
        ("(2+3)·4", 20.0), ("2^3", 8.0), ("2**-1", 0.5), ("-2^2", -4.0), ("2^3^2", 512.0), ("1e-3", 0.001),
        ("1,5e2", 150.0), ("pi/2", math.pi / 2), ("2·π", 2 * math.pi), ("e", math.e), ("--1", 1.0), (" 1 / 4 ", 0.25),
        ("3:4", 0.75), ("1 - - 1", 2.0), ("–5", -5.0), ("1 000", 1000.0), ("1\u202f000,92", 1000.92), ("1'000", 1000.0),
        ("1.000,92", 1000.92), ("1,000.5", 1000.5), ("1,000,000", 1e6), ("1.234", 1.234), ("0,125", 0.125),
        ("12,5", 12.5), ("－2", -2.0), ("1\u2007000", 1000.0), ("１２,５", 12.5), ("1 000\u00a0000", 1e6), ("1,2345", 1.2345), ("1,234e0", 1.234),
    ],
)  # fmt: skip
def test_what_stands_for_a_number(text: str, value: float):
    assert evaluate(text) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "a number is missing"), ("  ", "a number is missing"), ("1/", "missing at the end"),
        ("1/0", "divides by 0"), ("(1", '"\\)" is missing'), ("1)", 'stands where nothing'), ("abc", '"abc" is not a number'),
        ("1 2", '"1 2" is not a number'), ("9^9^9", "larger than"), ("(-1)^0.5", "root of a number below 0"),
        ("nan", '"nan" is not a number'), ("inf", '"inf" is not a number'), ("1e999", "larger than any number"),
        ("1" * 300, "too long"), ("(" * 60 + "1" + ")" * 60, "nested too deeply"), ("__import__", "not a number|stands"),
        ("*", "stands where a number should"), ("1,234", "could be 1.234 or 1234"), ("1,000/3", "could be 1 or 1000"),
        ("5'11", "is not a number"), ("1 0000", "is not a number"), ("1 000 00", "is not a number"), ("1,00,000", "is not a number"),
        ("1.2.3", "is not a number"), ("3²", "stands where nothing"), ("½", "stands where a number should"),
        ("1e400", "larger than"), ("1e308*10", "larger than"), ("1e-400", "smaller than any number"),
        ("2^-2000", "would become 0"), ("1e-200*1e-200", "would become 0"), ("50%", "stands where nothing"),
    ],
)  # fmt: skip
def test_what_does_not_is_said_in_one_sentence(text: str, said: str):
    with pytest.raises(ExpressionError, match=said):
        evaluate(text)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_reads_back_as_itself(value: float):
    assert evaluate(repr(value)) == value


@pytest.mark.slow
@given(st.text(max_size=60))
def test_nothing_that_is_typed_can_break_it(text: str):
    said = ""
    try:
        value = evaluate(text)
    except ExpressionError as fault:
        value, said = 0.0, str(fault)
        assert said
    assert math.isfinite(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7), ("-5", -5), ("1 000", 1000), ("1\u00a0000\u00a0000", 1_000_000), ("1'000", 1000), ("2e3", 2000),
        ("10^3", 1000), ("6/2", 3), ("3.0", 3), ("1,000,000", 1_000_000), ("2^128 − 1", 2**128 - 1),
        ("340282366920938463463374607431768211455", 2**128 - 1), ("9007199254740993", 2**53 + 1), ("1e30", 10**30),
    ],
)  # fmt: skip
def test_a_whole_number_is_read_to_its_last_digit(text: str, value: int):
    assert whole(text) == value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1.5", "is no whole number"), ("1,5", "is no whole number"), ("2.5", "is no whole number"), ("1/3", "is no whole"),
        ("1.000", "could be 1 or 1000"), ("1,000", "could be 1 or 1000"), ("2.500", "could be 2.5 or 2500"),
        ("1 000,92", "is no whole number"), ("1e400", "larger than"), ("2^0.5*1e20", "to the last digit"),
        ("1 00", "is not a number"), ("", "a number is missing"),
    ],
)  # fmt: skip
def test_what_is_no_whole_number_is_never_made_one(text: str, said: str):
    with pytest.raises(ExpressionError, match=said):
        whole(text)


@given(st.integers())
def test_every_whole_number_reads_back_as_itself(value: int):
    if abs(value) < 10**190:
        assert whole(str(value)) == value
