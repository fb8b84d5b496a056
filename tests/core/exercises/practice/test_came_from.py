"""Where an error came in."""

from core.exercises.practice.came_from import way_of_error
from core.exercises.practice.practice import Practice, practice_of
from core.exercises.sheet.quantity import LOSS, quantity_of
from core.exercises.sheet.sheet import sheet_of
from tests.core.exercises.iterations import built_in

SLOPE, DELTA, BACK = (quantity_of(text) or LOSS for text in ("da/dz[2,1]", "dE/dz[2,1]", "dE/da[1,1]"))


def wrong_slope() -> Practice:
    practice = practice_of(sheet_of(built_in("gad-3-2-1"), about="W11"))
    for quantity, text in ((SLOPE, "0.25"), (DELTA, "0.7590492*0.25"), (BACK, "0.7590492*0.25*0.18626021")):
        practice = practice.going_to(quantity).typed(text).checked()
    return practice


def test_the_way_leads_from_what_was_wrong_over_what_follows():
    assert way_of_error(wrong_slope(), BACK) == (SLOPE, DELTA, BACK)
    assert way_of_error(wrong_slope(), SLOPE) == (SLOPE,)


def test_what_is_right_follows_from_no_error():
    practice = practice_of(sheet_of(built_in("gad-3-2-1"), about="W11"))
    practice = practice.going_to(DELTA).typed("0.1850").checked()
    assert way_of_error(practice, DELTA) == ()
