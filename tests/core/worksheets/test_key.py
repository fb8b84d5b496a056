"""The key: values, what slips give, what follows, what can't be told."""

import pytest

from core.base.expressions import evaluate
from core.exercises.choosing.kinds import PracticeKind
from core.exercises.choosing.offers import offer_of
from core.exercises.sheet.numbers import is_within
from core.exercises.sheet.slips import SLIPS
from core.worksheets.figures import answer
from core.worksheets.key import Key, key_of
from core.worksheets.slip_tells import SlipMade, slip_tells
from tests.core.worksheets.sources import worksheet


def key(**choices) -> Key:
    return key_of(worksheet(**choices))


def by_name(found: Key, name: str):
    return next(line for line in found.lines if line.name == name)


def test_every_line_has_its_value_and_the_turned_sign():
    # Values by hand from Gad's network at a rate of 0.5: σ(0.3303) = 0.5818, …
    found = key(about="W11", rate=0.5)
    assert [(line.value, line.sign_turned) for line in found.lines] == [
        ("0.3303", "−0.3303"), ("0.4675", "−0.4675"), ("0.5818", ""), ("0.6148", ""), ("0.3208", "−0.3208"),
        ("0.5795", ""), ("0.7590", "−0.7590"), ("0.2437", "−0.2437"), ("0.1850", "−0.1850"), ("0.03445", "−0.03445"),
        ("0.2433", "−0.2433"), ("0.008382", "−0.008382"), ("0.0008382", "−0.0008382"), ("0.4166", "0.4174"),
    ]  # fmt: skip


def test_other_slips_stand_with_what_they_tell():
    found = key(about="W11", rate=0.5)
    said = {line.name: [(slip.text, str(slip.tells)) for slip in line.slips] for line in found.lines if line.slips}
    assert said == {
        "∂E/∂Predicted": [("0.3795", "the 2 is missing"), ("1.518", "the 2 taken twice")],
        "∂Predicted/∂SOP3": [("0.2179", "derivative at the sum"), ("0.6642", "1 − σ² for σ(1 − σ)")],
        "∂E/∂SOP3": [("0.7590", "the derivative left out")],
        "∂E/∂Activ1": [("0.02450", "W41 after the update")],
        "∂Activ1/∂SOP1": [("0.2212", "derivative at the sum"), ("0.6615", "1 − σ² for σ(1 − σ)")],
        "∂E/∂SOP1": [("0.03445", "the derivative left out")],
        "W11_new": [("0.4162", "the rate left out")],
    }


def test_a_line_is_worked_out_with_as_few_digits_as_give_its_value():
    found = key(about="W11", rate=0.5)
    assert by_name(found, "SOP1").worked_out == "0.1·0.417022 + 0.4·0.720324 + 4.1·0.000114"
    assert by_name(found, "∂E/∂Activ1").worked_out == "0.18496·0.18626"  # 0.1850·0.18626 would be 0.03446
    assert by_name(found, "W11_new").worked_out == "0.417022 − 0.5·0.0008382"


@pytest.mark.parametrize("name", ["gad-3-2-1", "psi-2-3-3-2", "csdn-2-3-1"])
@pytest.mark.parametrize("number", [1, 2])
def test_a_written_product_comes_out(name, number):
    found = key(name=name, number=number)
    checked = 0
    for line in found.lines:
        if any(sign in line.worked_out for sign in "eEσΣ∂") or not line.worked_out:
            continue
        value = evaluate(line.worked_out.replace(")(", ")·(").replace("½", "0.5·").replace("²", "^2"))
        assert answer(value, 4) == line.value, (line.name, line.worked_out)
        checked += 1
    assert checked > len(found.lines) / 2


def test_what_follows_from_the_likeliest_slip():
    following = key(about="W11", rate=0.5).following
    assert following is not None
    assert following.name == "∂Predicted/∂SOP3"
    assert following.columns == ("∂E/∂SOP3", "∂E/∂Activ1", "∂E/∂SOP1", "∂E/∂W11", "W11_new")
    assert [(str(label), values) for label, values in following.rows] == [
        ("0.2437, right", ("0.1850", "0.03445", "0.008382", "0.0008382", "0.4166")),
        ("0.2179, derivative at the sum", ("0.1654", "0.03081", "0.007495", "0.0007495", "0.4166")),
        ("0.6642, 1 − σ² for σ(1 − σ)", ("0.5041", "0.09390", "0.02285", "0.002285", "0.4159")),
    ]


def test_everything_that_hangs_on_a_slope_follows_from_it():
    found = key(name="csdn-2-3-1")
    assert found.following is not None
    names = [line.name for line in found.lines]
    after = names[names.index(found.following.name) + 1 :]
    others = {"∂h1/∂net_1[0]", "∂h2/∂net_1[1]", "∂h3/∂net_1[2]"}  # slopes of their own
    assert list(found.following.columns) == [name for name in after if name not in others]


def test_what_follows_is_told_in_tables_no_wider_than_a_page():
    following = key(name="csdn-2-3-1").following
    assert following is not None
    bands = list(following.bands(7))
    assert [len(band.columns) for band in bands] == [7, 7, 7, 7, 5]
    assert sum((band.columns for band in bands), ()) == following.columns
    assert sum((band.rows[1][1] for band in bands), ()) == following.rows[1][1]


def test_a_share_of_a_softmax_is_worked_out_by_all_sums():
    # By hand: e^0.133 = 1.1422, e^0.5258 = 1.6918, and 1.1422 / 2.8340 = 0.4030.
    found = key(name="moons-2-3-2")
    line = by_name(found, "probs_1")
    assert (line.worked_out, line.value) == ("e^(0.133)/(e^(0.133) + e^(0.5258))", "0.4030")


def test_names_are_written_as_the_article_has_them():
    assert [line.name for line in key(name="query-3-2-1").lines][4:9] == [
        "z₁₁⁽²⁾", "Ŷ", "Loss", "∂Loss/∂Ŷ", "∂Ŷ/∂z₁₁⁽²⁾",
    ]  # fmt: skip


def test_what_the_numbers_cannot_tell_is_said_and_at_which_rate_they_could():
    said = [str(message) for message in key(about="W11").not_told]
    assert said == [
        "∂E/∂Activ1: W41 after the update",
        "W11_new: the sign turned",
        "At a rate of 0.5 the updates would tell them all.",
    ]
    assert key(about="W11", rate=0.5).not_told == ()
    at_practice = offer_of(PracticeKind.CHAIN, worksheet(about="W11").sheet.iteration, "new_w[1,1,1]")
    assert at_practice.rate == 0.5, "there is one rule for what a rate can tell, be it on paper or not"


@pytest.mark.parametrize("number", [1, 2, 3])
def test_no_slip_is_listed_that_counts_as_right(number):
    found = key(name="psi-2-3-3-2", number=number)
    sheet = found.worksheet.sheet
    for line in found.lines:
        for slip in line.slips:
            assert not is_within(slip.value, sheet.value(line.quantity), sheet.digits)


def test_every_slip_tells_something():
    sheet = worksheet("psi-2-3-3-2").sheet
    hidden = next(each for each in sheet.questions if each.id == "dE/da[1,1]")
    weight = next(each for each in sheet.questions if each.id == "dE/dw[2,1,1]")
    for slip in SLIPS:
        assert str(slip_tells(slip, SlipMade(sheet, weight if slip == "sum_for_activation" else hidden)))


def test_on_the_board_a_line_is_worked_out_from_rounded_numbers_or_not_at_all():
    found = key(about="W11", is_board=True, digits=3)
    for line in found.lines:
        if any(sign in line.worked_out for sign in "eσ∂W"):
            continue
        assert answer(evaluate(line.worked_out), 3) == line.value, line.name
