"""A name as somebody types or pastes it."""

import pytest

from core.base.errors import ScenarioError
from core.base.typed_name import typed_name
from core.network.elements import Neuron
from core.setup.changes import change_texts, rename
from core.setup.scenario_of_setup import scenario_text
from core.setup.setup import open_setup

FAMILY = "👨‍👩‍👧"  # one sign to the eye: three, and two joiners


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  as in  the article ", "as in the article"),
        ("two\nlines\tand a tab\x00", "two lines and a tab"),
        (f"fast {FAMILY}", f"fast {FAMILY}"),
        ("half an emoji \ud83d", "half an emoji"),
        ("\ude00\ud83d", ""),
        ("\u00a0\u2003 ", ""),
        ("\u200b\u200d\ufeff", ""),
        ("é", "é"),
        ("e\u0301", "e\u0301"),
        ("", ""),
    ],
)
def test_a_name_is_one_line_that_can_be_written(typed: str, name: str):
    assert typed_name(typed) == name
    typed_name(typed).encode()


def test_names_in_a_scenario_are_taken_so():
    setup = open_setup("gad-3-2-1")
    by_rule = setup.names.of(Neuron(0, 0))
    assert rename(setup, 1, 0, " half\n\ud83d").setup.names.of(Neuron(0, 0)) == "half"
    assert rename(setup, 1, 0, "\ud83d").setup.names.of(Neuron(0, 0)) == by_rule
    titled = change_texts(setup, "en", title="half \ud83d", notes="two\n\nlines \ud83d")
    assert (titled.scenario.title_in("en"), titled.scenario.notes_in("en")) == ("half", "two\n\nlines")
    scenario_text(titled).encode()
    with pytest.raises(ScenarioError, match="needs a title"):
        change_texts(setup, "en", title="\u200b")
