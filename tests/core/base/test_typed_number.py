"""What a field takes, and how it is read, written and stepped through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.expression_faults import ExpressionError
from core.base.number_format import NumberFormat
from core.base.typed_number import Real, Whole


def test_a_number_out_of_the_range_is_said_with_the_range_and_never_moved_into_it():
    said = {
        "0": "0 is out of the range: whole numbers from 1 to 50\u00a0000\u00a0000",
        "99 999 999": "99\u00a0999\u00a0999 is out of the range: whole numbers from 1 to 50\u00a0000\u00a0000",
        "-5": "−5 is out of the range: whole numbers from 1 to 50\u00a0000\u00a0000",
    }
    for text, fault in said.items():
        with pytest.raises(ExpressionError) as told:
            Whole(1, 50_000_000).read(text)
        assert str(told.value) == fault


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
    with pytest.raises(ExpressionError, match=f"^{said}$"):
        kind.read(text)


def test_a_word_stands_for_its_number():
    batch = Whole(0, 100, words={"all": 0})
    assert (batch.read("All "), batch.read("0"), batch.full(0), batch.full(7)) == (0, 0, "all", "7")


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_that_is_left_as_it_stands_stays_the_same_to_the_last_bit(value: float):
    assert Real().read(Real().full(value)) == value


@given(st.integers(0, 2**128))
def test_so_does_a_whole_one_of_any_size(value: int):
    assert Whole().read(Whole().full(value)) == value


def test_a_number_without_room_loses_digits_and_never_its_size():
    assert Real().fitting(1234.5678, lambda text: len(text) <= 5, NumberFormat()) == "1235"
    assert Real().fitting(-0.333333333, lambda text: len(text) <= 6, NumberFormat()) == "−0.333"
    assert Whole().fitting(12_345_678, lambda text: len(text) <= 6, NumberFormat()) == "12\u00a034…"
    assert Whole().fitting(123, lambda text: len(text) <= 6, NumberFormat()) == "123"


def test_steps_go_as_far_as_the_range():
    assert (Whole(1, 12).stepped(5, 1), Whole(1, 12).stepped(5, 10), Whole(1, 12).stepped(5, -10)) == (6, 12, 1)
    assert Whole(0, 100, step=50).stepped(20, 1) == 70
    assert Real().stepped(0.5, 1) == 0.51
    assert Real().stepped(0.001, 10) == 0.002
    assert Real().stepped(-30.0, -1) == -31.0
    assert Real().stepped(0.0, 1) == 0.1
    assert Real().stepped(float("inf"), 1) == float("inf")
    assert Real(above=0.0, step=1.0).stepped(0.5, -1) == 0.5
    assert Real(least=0.0, most=10.0, step=0.05).stepped(0.1, 1) == 0.15
    assert Real(least=0.0, most=10.0, step=0.05).stepped(9.99, 1) == 10.0
