"""A written line comes out: whoever works it out gets the written result."""

import pytest

from core.base.number_format import rounded_figure
from core.exercises.sheet.quantity import LOSS, quantity_of
from core.exercises.sheet.sheet import sheet_of
from core.exercises.sheet.written_out import worked_out_line, written_out
from tests.core.exercises.iterations import SORTS, built_in, of_sort

SHEET = sheet_of(built_in("gad-3-2-1"), about="W11")
DELTA, BACK = (quantity_of(text) or LOSS for text in ("dE/dz[2,1]", "dE/da[1,1]"))


def test_factors_get_as_many_digits_as_the_product_needs():
    """0.1850·0.1863 would be 0.03447."""
    assert written_out(SHEET, BACK, SHEET.value(BACK), SHEET.numbers) == "0.18496·0.18626"


def test_of_several_numbers_those_are_taken_that_come_out():
    own = SHEET.numbers.with_answers({DELTA: 0.50412780})
    as_written = SHEET.numbers.with_answers({DELTA: 0.5041})
    assert written_out(SHEET, BACK, 0.093893666, own, as_written) == "0.5041·0.18626"


@pytest.mark.parametrize("sort", sorted(SORTS))
def test_nearly_every_line_comes_out(sort: str):
    """Of sums that nearly cancel some don't, with at most three digits more."""
    sheet = sheet_of(of_sort(sort))
    lines = {each: written_out(sheet, each, sheet.value(each), sheet.numbers) for each in sheet.questions}
    come_to = {each: worked_out_line(line) for each, line in lines.items()}
    numbers = {each: value for each, value in come_to.items() if value is not None}
    wrong = [
        each.id for each, value in numbers.items() if rounded_figure(value, 4) != rounded_figure(sheet.value(each), 4)
    ]
    assert len(numbers) > len(lines) / 2
    assert len(wrong) <= len(numbers) / 20, wrong
