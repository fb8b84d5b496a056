"""Short names of factors: where one chain is asked, and only there."""

import pytest

from core.exercises.quantity import LOSS, Quantity, quantity_of
from core.exercises.sheet import sheet_of
from tests.core.exercises.iterations import built_in


def of(text: str) -> Quantity:
    return quantity_of(text) or LOSS


def test_the_factors_of_one_chain_are_called_as_on_its_card():
    sheet = sheet_of(built_in("gad-3-2-1"), about="W11")
    names = {each.id: sheet.short_name(each) for each in sheet.questions}
    assert (names["dE/da[2,1]"], names["da/dz[2,1]"], names["da/dz[1,1]"]) == ("g1", "g2", "g4")
    assert names["dE/dz[2,1]"] == "∂E/∂SOP3"
    assert names["z[1,1]"] == "SOP1"
    assert sum(name.startswith("g") for name in names.values()) == 3


@pytest.mark.parametrize(
    ("scenario", "about"), [("gad-3-2-1", "all"), ("gad-3-2-1", "forward"), ("psi-2-3-3-2", "W11")]
)
def test_of_several_chains_or_ways_all_names_are_full(scenario: str, about: str):
    sheet = sheet_of(built_in(scenario), about=about)
    assert all(sheet.short_name(each) == sheet.names.name(each) for each in sheet.questions)
