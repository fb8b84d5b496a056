"""Numbers as people type them."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.expressions import ExpressionError, ExpressionFault, evaluate, whole


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.5", 0.5), ("0,5", 0.5), (".5", 0.5), ("5.", 5.0), ("−0.25", -0.25), ("1/3", 1 / 3), ("2+3*4", 14.0),
        ("(2+3)·4", 20.0), ("2^3", 8.0), ("2**-1", 0.5), ("-2^2", -4.0), ("2^3^2", 512.0), ("1e-3", 0.001),
        ("1,5e2", 150.0), ("pi/2", math.pi / 2), ("2·π", 2 * math.pi), ("e", math.e), ("--1", 1.0), (" 1 / 4 ", 0.25),
        ("3:4", 0.75), ("1 - - 1", 2.0), ("–5", -5.0), ("1 000", 1000.0), ("1\u202f000,92", 1000.92), ("1'000", 1000.0),
        ("1.000,92", 1000.92), ("1,000.5", 1000.5), ("1,000,000", 1e6), ("1.234", 1.234), ("0,125", 0.125),
        ("12,5", 12.5), ("1,2345", 1.2345), ("1,234e0", 1.234),
    ],
)  # fmt: skip
def test_what_stands_for_a_number(text: str, value: float):
    assert evaluate(text) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", ExpressionFault.EMPTY),
        ("  ", ExpressionFault.EMPTY),
        ("1/", ExpressionFault.ENDS_EARLY),
        ("1/0", ExpressionFault.DIVIDES_BY_ZERO),
        ("(1", ExpressionFault.NOT_CLOSED),
        ("1)", ExpressionFault.LEFT_OVER),
        ("abc", ExpressionFault.NO_NUMBER),
        ("1 2", ExpressionFault.NO_NUMBER),
        ("9^9^9", ExpressionFault.TOO_LARGE),
        ("(-1)^0.5", ExpressionFault.ROOT_BELOW_ZERO),
        ("nan", ExpressionFault.NO_NUMBER),
        ("inf", ExpressionFault.NO_NUMBER),
        ("1e999", ExpressionFault.TOO_LARGE),
        ("1" * 300, ExpressionFault.TOO_LONG),
        ("(" * 60 + "1" + ")" * 60, ExpressionFault.TOO_DEEP),
        ("__import__", ExpressionFault.NO_NUMBER),
        ("*", ExpressionFault.NO_OPERAND),
        ("1,234", ExpressionFault.AMBIGUOUS),
        ("1,000/3", ExpressionFault.AMBIGUOUS),
        ("5'11", ExpressionFault.NO_NUMBER),
        ("1 0000", ExpressionFault.NO_NUMBER),
        ("1 000 00", ExpressionFault.NO_NUMBER),
        ("1,00,000", ExpressionFault.NO_NUMBER),
        ("1.2.3", ExpressionFault.NO_NUMBER),
        ("3²", ExpressionFault.LEFT_OVER),
        ("½", ExpressionFault.NO_OPERAND),
        ("1e400", ExpressionFault.TOO_LARGE),
        ("1e308*10", ExpressionFault.TOO_LARGE),
        ("1e-400", ExpressionFault.TOO_SMALL),
        ("2^-2000", ExpressionFault.TOO_SMALL),
        ("1e-200*1e-200", ExpressionFault.TOO_SMALL),
        ("50%", ExpressionFault.LEFT_OVER),
    ],
)
def test_what_does_not_is_refused_by_what_is_wrong(text: str, fault: ExpressionFault):
    with pytest.raises(ExpressionError) as caught:
        evaluate(text)
    assert caught.value.fault == fault


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_reads_back_as_itself(value: float):
    assert evaluate(repr(value)) == value


@pytest.mark.slow
@given(st.text(max_size=60))
def test_nothing_that_is_typed_can_break_it(text: str):
    try:
        value = evaluate(text)
    except ExpressionError:
        value = 0.0
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
    ("text", "fault"),
    [
        ("1.5", ExpressionFault.NOT_WHOLE),
        ("1,5", ExpressionFault.NOT_WHOLE),
        ("2.5", ExpressionFault.NOT_WHOLE),
        ("1/3", ExpressionFault.NOT_WHOLE),
        ("1.000", ExpressionFault.AMBIGUOUS),
        ("1,000", ExpressionFault.AMBIGUOUS),
        ("2.500", ExpressionFault.AMBIGUOUS),
        ("1 000,92", ExpressionFault.NOT_WHOLE),
        ("1e400", ExpressionFault.TOO_LARGE),
        ("2^0.5*1e20", ExpressionFault.NOT_EXACT),
        ("1 00", ExpressionFault.NO_NUMBER),
        ("", ExpressionFault.EMPTY),
    ],
)
def test_what_is_no_whole_number_is_never_made_one(text: str, fault: ExpressionFault):
    with pytest.raises(ExpressionError) as caught:
        whole(text)
    assert caught.value.fault == fault


@given(st.integers())
def test_every_whole_number_reads_back_as_itself(value: int):
    if abs(value) < 10**190:
        assert whole(str(value)) == value
