"""Why what was typed is no number, in sentences."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.expressions import ExpressionError, ExpressionFault, evaluate, whole
from core.base.typed_number import OutOfRangeError, Real, Whole
from gui.widgets.number_faults import number_fault_text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "a number is missing"), ("  ", "a number is missing"), ("1/", "missing at the end"),
        ("1/0", "divides by 0"), ("(1", '"\\)" is missing'), ("1)", 'stands where nothing'), ("abc", '"abc" is no number'),
        ("1 2", '"1 2" is no number'), ("9^9^9", "larger than"), ("(-1)^0.5", "root of a number below 0"),
        ("nan", '"nan" is no number'), ("inf", '"inf" is no number'), ("1e999", "larger than any number"),
        ("1" * 300, "too long"), ("(" * 60 + "1" + ")" * 60, "nested too deeply"), ("__import__", "no number|stands"),
        ("*", "stands where a number should"), ("1,234", "could be 1.234 or 1234"), ("1,000/3", "could be 1 or 1000"),
        ("5'11", "is no number"), ("1 0000", "is no number"), ("1 000 00", "is no number"), ("1,00,000", "is no number"),
        ("1.2.3", "is no number"), ("3²", "stands where nothing"), ("½", "stands where a number should"),
        ("1e400", "larger than"), ("1e308*10", "larger than"), ("1e-400", "smaller than any number"),
        ("2^-2000", "would become 0"), ("1e-200*1e-200", "would become 0"), ("50%", "stands where nothing"),
    ],
)  # fmt: skip
def test_what_does_not_is_said_in_one_sentence(text: str, said: str):
    with pytest.raises(ExpressionError) as caught:
        evaluate(text)
    assert re.search(said, number_fault_text(caught.value))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1.5", "is no whole number"), ("1,5", "is no whole number"), ("2.5", "is no whole number"), ("1/3", "is no whole"),
        ("1.000", "could be 1 or 1000"), ("1,000", "could be 1 or 1000"), ("2.500", "could be 2.5 or 2500"),
        ("1 000,92", "is no whole number"), ("1e400", "larger than"), ("2^0.5*1e20", "to the last digit"),
        ("1 00", "is no number"), ("", "a number is missing"),
    ],
)  # fmt: skip
def test_what_is_no_whole_number_is_said_in_one_sentence(text: str, said: str):
    with pytest.raises(ExpressionError) as caught:
        whole(text)
    assert re.search(said, number_fault_text(caught.value))


@pytest.mark.parametrize("fault", [fault for fault in ExpressionFault if fault is not ExpressionFault.OUT_OF_RANGE])
def test_every_fault_has_a_sentence(fault: ExpressionFault):
    assert number_fault_text(ExpressionError(fault, "{text}", ("1", "2"))).replace("{text}", "").strip()


@given(st.text(max_size=60))
def test_whatever_is_typed_is_said_as_it_is(text: str):
    part = said = ""
    try:
        evaluate(text)
    except ExpressionError as error:
        part, said = error.text, number_fault_text(error)
        assert said
    assert part in said


def test_a_number_out_of_the_range_is_said_with_the_range_and_never_moved_into_it():
    said = {
        "0": "0 is out of the range: whole numbers from 1 to 50\u00a0000\u00a0000",
        "99 999 999": "99\u00a0999\u00a0999 is out of the range: whole numbers from 1 to 50\u00a0000\u00a0000",
        "-5": "−5 is out of the range: whole numbers from 1 to 50\u00a0000\u00a0000",
    }
    for text, fault in said.items():
        with pytest.raises(OutOfRangeError) as caught:
            Whole(1, 50_000_000).read(text)
        assert number_fault_text(caught.value) == fault


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        (Real(above=0.0), "0", "0 is out of the range: numbers above 0"),
        (Real(least=0.0, most=10.0), "10,5", "10.5 is out of the range: numbers from 0 to 10"),
        (Real(least=0.0), "-1/2", "−0.5 is out of the range: numbers from 0 up"),
        (Real(most=1.0), "2", "2 is out of the range: numbers to 1"),
        (Whole(0), "-1", "−1 is out of the range: whole numbers from 0 up"),
    ],
)
def test_each_range_is_said_as_it_is(kind: Whole | Real, text: str, said: str):
    with pytest.raises(OutOfRangeError) as caught:
        kind.read(text)
    assert number_fault_text(caught.value) == said
