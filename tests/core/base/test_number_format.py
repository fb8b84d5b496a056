"""How numbers are written: as a person wants them, and where room is short."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.number_format import (
    Decimals,
    NumberFormat,
    digits_apart,
    figure,
    more_digits,
    put_in,
    rounded_figure,
    signed,
    squared,
)
from core.explain.chain import chain_of
from core.explain.formulas import FormulaWriter
from core.network.elements import Weight
from core.setup.setup import open_setup
from core.training.step import Training

NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


def read(text: str) -> float:
    return float(text.replace("−", "-"))


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (0.41702200470257400, "0.417022"),
        (-0.00011437, "−0.00011437"),
        (0.000012345678, "1.2346e−5"),
        (123456.7, "123457"),
        (1234567.0, "1.2346e6"),
        (999999.9, "1000000"),
        (0.0, "0"),
        (math.nan, "not a number"),
        (-math.inf, "−∞"),
    ],
)
def test_as_long_as_nobody_wants_otherwise(value, told):
    assert NumberFormat() == NumberFormat(6, False)
    assert NumberFormat().figure(value) == told


@pytest.mark.parametrize(
    ("digits", "scientific", "told"),
    [
        (3, False, ("0.417", "8.4e−6", "123457", "0.1")),
        (9, False, ("0.417022005", "8.3820523e−6", "123456.789", "0.1")),
        (16, False, ("0.417022004702574", "8.382052278373174e−6", "123456.789", "0.1")),
        (3, True, ("4.17e−1", "8.38e−6", "1.23e5", "1e−1")),
        (6, True, ("4.17022e−1", "8.38205e−6", "1.23457e5", "1e−1")),
        (16, True, ("4.17022004702574e−1", "8.382052278373174e−6", "1.23456789e5", "1e−1")),
    ],
)
def test_numbers_are_written_as_is_wanted(digits, scientific, told):
    wanted = NumberFormat(digits, scientific)
    assert tuple(map(wanted.figure, (0.417022004702574, 8.382052278373174e-06, 123456.789, 0.1))) == told
    assert wanted.signed(0.417022004702574) == f"+{told[0]}"
    assert wanted.put_in(-0.417022004702574) == f"(−{told[0]})"


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (0.937, "0.937"),
        (-0.561, "−0.561"),
        (5.61e-05, "5.61e−5"),
        (0.1 + 0.2, "0.30000000000000004"),
        (561e20, "5.61e22"),
    ],
)
def test_all_digits_are_no_more_than_it_takes(value, told):
    assert NumberFormat(16).figure(value) == told  # 0.937 was told as 0.9370000000000001


@given(NUMBERS, st.booleans())
def test_all_digits_are_the_number_itself(value, scientific):
    assert read(NumberFormat(16, scientific).figure(value)) == value


@given(NUMBERS.filter(bool), st.integers(3, 15), st.booleans())
def test_fewer_digits_are_near_it_and_no_more_than_wanted(value, digits, scientific):
    text = NumberFormat(digits, scientific).figure(value)
    # One digit fewer where only some numbers have a power of ten; where that leaves the numbers, it is too large.
    assert abs(read(text) - value) <= 0.51 * 10.0 ** (2 - digits) * abs(value) or math.isinf(read(text))
    mantissa, e, _ = text.lstrip("−").partition("e")
    shown = mantissa.replace(".", "").lstrip("0")
    assert len(shown) <= (digits if e else max(digits, 7))
    assert bool(e) or not scientific


def test_what_has_little_room_has_digits_of_its_own():
    texts = figure(0.0123456789, 4), signed(21.5, 2), put_in(-0.5, 3), figure(1e-7, 2)
    assert texts == ("0.01235", "+22", "(−0.5)", "1e−7")


def test_what_needs_more_digits_gets_them_and_never_fewer_than_wanted():
    assert NumberFormat().figure(1 / 3, least=9) == "0.333333333"
    assert NumberFormat(12).figure(1 / 3, least=9) == "0.333333333333"
    assert NumberFormat(4, scientific=True).signed(1 / 3, least=9) == "+3.33333333e−1"


@pytest.mark.parametrize("digits", [3, 6, 16])
def test_a_small_difference_is_seen_with_any_digits(digits):
    wanted = NumberFormat(digits)
    answer, target = 0.20000001234, 0.2
    least = digits_apart(answer, target)
    apart = read(wanted.figure(answer, least=least)) - read(wanted.figure(target, least=least))
    assert apart == pytest.approx(1.234e-8, rel=0.01)
    saturated = 0.99999976
    least = wanted.digits_below_one(saturated)
    assert 1 - read(wanted.figure(saturated, least=least)) == pytest.approx(2.4e-7, rel=0.01)
    assert digits_apart(0.5, 0.5) == wanted.digits_below_one(0.5) == 0


@pytest.mark.parametrize("size", [1e-6, 3.4e-5, 0.458, 5.69, 335.0])
@pytest.mark.parametrize("share", [0.3, 1.163e-3, 9.7e-6, 4.1e-10])
def test_what_is_seen_of_a_difference_is_right_to_one_part_in_a_thousand(size: float, share: float):
    """0.457615 − 0.458148 would be −0.000533 where it is −0.00053346."""
    for step in range(200):
        value = size * (1.0 + step / 67.0)
        other = value * (1.0 - share)
        least = digits_apart(value, other)
        apart = read(NumberFormat().figure(value, least=least)) - read(NumberFormat().figure(other, least=least))
        assert apart == pytest.approx(value - other, rel=1e-3)


@pytest.mark.parametrize("digits", [2, 17])
def test_digits_have_their_limits(digits):
    with pytest.raises(ValueError, match=f"{digits} digits: 3 to 16 can be shown"):
        NumberFormat(digits)


@pytest.mark.parametrize(
    ("text", "told"), [("0.25", "0.25²"), ("6e−2", "(6e−2)²"), ("(−6e−2)", "(−6e−2)²"), ("Yes1", "Yes1²")]
)
def test_a_power_of_ten_is_squared_whole(text, told):
    assert squared(text) == told


def test_a_chain_is_written_in_the_format_that_is_wanted():
    setup = open_setup("gad-3-2-1")
    trace = Training(setup).trace(0, setup.start)
    (path,) = chain_of(setup.network, setup.names, trace, Weight(0, 0, 0), setup.learning_rate).paths
    texts = {
        digits: FormulaWriter(setup.names, trace, 0, NumberFormat(digits)).factor(path.factors[1]).numbers
        for digits in (3, 16)
    }
    assert texts == {3: "0.58·(1 − 0.58)", 16: "0.5795246274865913·(1 − 0.5795246274865913)"}


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (0.759, 4, "0.7590"), (0.24330876, 4, "0.2433"), (-0.25, 4, "−0.2500"), (2.0, 4, "2.000"), (0.0, 4, "0"),
        (1234.0, 4, "1234"), (12345.6, 4, "12346"), (0.00083820, 4, "0.0008382"), (0.0005, 3, "0.000500"),
        (1e-7, 4, "1e−7"), (math.inf, 4, "∞"),
    ],
)  # fmt: skip
def test_a_rounded_answer_has_all_digits_that_are_asked_for(value: float, digits: int, text: str):
    assert rounded_figure(value, digits) == text


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (0.417022, 4, "0.4170"), (-0.00005, 4, "−0.0001"), (0.00004, 4, "0.0000"), (-0.00004, 4, "0.0000"), (0.0, 2, "0.00"),
        (1.005, 2, "1.01"), (1234567.5, 0, "1234568"), (3e20, 1, "300000000000000000000.0"), (math.inf, 3, "∞"),
        (12345678901.123456, 5, "12345678901.12346"),
    ],
)  # fmt: skip
def test_decimals_stand_behind_the_point_whatever_the_number(value: float, decimals: int, text: str):
    assert figure(value, Decimals(decimals)) == rounded_figure(value, Decimals(decimals)) == text
    assert NumberFormat(Decimals(decimals)).figure(value) == text


def test_decimals_are_other_digits_than_significant_ones():
    assert Decimals(4) != 4 and Decimals(4) == Decimals(4) and len({4, Decimals(4), Decimals(4)}) == 2
    assert more_digits(Decimals(4), 2) == Decimals(6) and more_digits(4, 2) == 6
