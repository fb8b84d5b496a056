"""Numbers on paper."""

import pytest

from core.worksheets.figures import GivenInFull, answer, given


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (0.7590492, 4, "0.7590"),
        (1.5180985, 4, "1.518"),
        (-0.008382, 4, "−0.008382"),
        (0.99996, 4, "1.000"),
        (123456.0, 4, "123500"),
        (0.00001234567, 4, "1.235e−5"),
        (12345678.0, 3, "1.23e7"),
        (0.0, 4, "0"),
    ],
)
def test_an_answer_has_all_its_digits(value, digits, text):
    assert answer(value, digits) == text


def test_a_given_number_stands_in_full_or_with_more_digits_than_can_matter():
    assert given(0.417022, 4) == "0.417022"
    assert given(1 / 3, 4) == "0.3333333"
    assert given(1 / 3, 8) == "0.33333333333"


def test_numbers_put_in_are_short_but_for_given_ones():
    number_format = GivenInFull(4, given=frozenset({0.417022}))
    assert number_format.put_in(0.417022) == "0.417022"
    assert number_format.put_in(-0.58183217) == "(−0.5818)"
