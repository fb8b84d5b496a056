"""The wrong rule of each slip, as it is written down beside the right one."""

import pytest

from core.base.expressions import evaluate
from core.exercises.marking.slip_rules import slip_rule
from core.exercises.sheet.quantity import LOSS, quantity_of
from core.exercises.sheet.sheet import sheet_of
from core.exercises.sheet.slips import SLIPS, slips_at
from tests.core.exercises.iterations import SORTS, built_in, of_sort

DIGITS = 13


def worked_out(numbers: str) -> float:
    """What a line of numbers comes to."""
    for sign, meant in (("½(", "0.5·("), ("½", "0.5"), ("²", "^2"), ("[", "("), ("]", ")")):
        numbers = numbers.replace(sign, meant)
    return evaluate(numbers)


@pytest.mark.parametrize("sort", sorted(SORTS))
def test_the_numbers_of_each_rule_come_to_what_the_slip_gives(sort: str):
    sheet = sheet_of(of_sort(sort), digits=DIGITS)
    for quantity in sheet.questions:
        for slip, value in slips_at(quantity, sheet.numbers, sheet.numbers):
            rule = slip_rule(slip, sheet, quantity, sheet.numbers, value)
            assert rule.text and rule.tex
            if rule.numbers and not any(word in rule.numbers for word in ("ln", "if")):
                assert worked_out(rule.numbers) == pytest.approx(value, rel=1e-9, abs=1e-12), (quantity, slip, rule)


def test_every_slip_is_met():
    met = {
        slip
        for sort in SORTS
        for sheet in [sheet_of(of_sort(sort))]
        for quantity in sheet.questions
        for slip, _ in slips_at(quantity, sheet.numbers, sheet.numbers)
    }
    assert met == set(SLIPS)


@pytest.mark.parametrize(
    ("asked", "slip", "text"),
    [
        ("da/dz[2,1]", "square_only", "1 − Predicted²"),
        ("dE/dz[2,1]", "no_slope", "∂E/∂Predicted"),
        ("dE/dz[2,1]", "sign", "−∂E/∂Predicted·∂Predicted/∂SOP3"),
        ("new_w[1,1,1]", "sign", "W11 + η·∂E/∂W11"),
        ("new_w[1,1,1]", "no_rate", "W11 − ∂E/∂W11"),
        ("dE/da[1,1]", "new_weights", "∂E/∂SOP3·W41_new"),
        ("dE/dw[2,1,1]", "sum_for_activation", "∂E/∂SOP3·SOP1"),
        ("dE/da[2,1]", "loss_factor", "½·(2(Predicted − target))"),
    ],
)
def test_a_rule_reads_in_the_names_of_the_scenario(asked: str, slip: str, text: str):
    sheet = sheet_of(built_in("gad-3-2-1"))
    quantity = quantity_of(asked) or LOSS
    values = dict(reversed(list(slips_at(quantity, sheet.numbers, sheet.numbers))))  # of several the first
    assert slip_rule(slip, sheet, quantity, sheet.numbers, values[slip]).text == text
