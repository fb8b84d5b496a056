"""What is typed in the palette: which lines it finds, in which order, and which letters are lit."""

import pytest

from gui.palette.entries import PaletteEntry, PaletteGroup, found_by
from gui.palette.matching import match


def lit(typed: str, title: str) -> str:
    """The title, with what is lit in brackets."""
    found = match(typed, title)
    assert found is not None
    return "".join(f"[{letter}]" if at in found.spots else letter for at, letter in enumerate(title)).replace("][", "")


@pytest.mark.parametrize(
    ("typed", "title", "is_lit"),
    [
        ("w4", "W41", "[W4]1"),
        ("check", "Gradient check", "Gradient [check]"),
        ("ch gr", "Gradient check", "[Gr]adient [ch]eck"),
        ("gc", "Gradient check", "[G]radient [c]heck"),
        ("naive", "Naïve update", "[Naïve] update"),
        ("权重", "查找权重", "查找[权重]"),
        ("", "W41", "W41"),
    ],
)
def test_the_letters_that_were_typed_are_lit(typed: str, title: str, is_lit: str):
    assert lit(typed, title) == is_lit


@pytest.mark.parametrize("typed", ["x", "w42", "check plane", "kcehc"])
def test_what_is_not_there_is_not_found(typed: str):
    assert match(typed, "Gradient check W41") is None


def test_a_word_may_stand_beside_the_title():
    found = match("backprop", "Gradient check", "central differences, backpropagation")
    assert found is not None and found.spots == ()


def entry(group: PaletteGroup, title: str, also: str = "", why_off: str = "") -> PaletteEntry:
    return PaletteEntry(group, title, lambda: None, also=also, why_off=why_off)


NETWORK, DO, GLOSSARY = PaletteGroup.NETWORK, PaletteGroup.DO, PaletteGroup.GLOSSARY


def titles(typed: str, *entries: PaletteEntry) -> list[str]:
    return [one.entry.title for one in found_by(typed, entries)]


def test_a_view_comes_before_the_word_of_the_glossary_that_is_called_as_it_is():
    """Enter opened the glossary, far from the view."""
    assert titles("what if", entry(GLOSSARY, "what if"), entry(DO, "View: What if")) == ["View: What if", "what if"]


def test_the_best_match_comes_first():
    entries = [entry(DO, title) for title in ("Show the error", "Error on a log scale", "Terror", "Error")]
    assert titles("error", *entries) == ["Error", "Error on a log scale", "Show the error", "Terror"]


def test_what_is_called_just_so_comes_before_a_longer_name_also_behind_a_word_for_its_kind():
    """Weights found the export of weights first, and Enter began that."""
    entries = [entry(DO, title) for title in ("Weights for other libraries", "Open weights", "View: Weights")]
    assert titles("weights", *entries) == ["View: Weights", "Weights for other libraries", "Open weights"]
    assert titles("权重", entry(DO, "权重导出"), entry(DO, "视图：权重"))[0] == "视图：权重"


def test_a_group_stays_together_and_that_with_the_best_match_is_first():
    entries = [
        entry(DO, "Fit the network"),
        entry(DO, "Run"),
        entry(GLOSSARY, "network"),
        entry(GLOSSARY, "neural network"),
    ]
    assert titles("network", *entries) == ["network", "neural network", "Fit the network"]
    assert titles("", *entries) == ["Run", "Fit the network", "network", "neural network"]


def test_where_nothing_is_typed_the_groups_stand_in_their_order_however_short_their_words_are():
    assert titles("", entry(GLOSSARY, "层"), entry(DO, "运行")) == ["运行", "层"]


def test_what_cannot_be_done_stands_behind_what_can():
    entries = [entry(DO, "Step", why_off="the lesson keeps these"), entry(DO, "Step back")]
    assert titles("step", *entries) == ["Step back", "Step"]


def test_what_is_made_of_what_is_typed_is_first_also_where_it_cannot_be_done():
    made = PaletteEntry(NETWORK, "Go to iteration 500", lambda: None, why_off="kept", is_made_of_typed=True)
    assert titles("500", entry(GLOSSARY, "iteration", also="iteration 500"), made)[0] == "Go to iteration 500"


def test_an_english_title_is_found_as_well_as_one_that_is_shown_and_no_letter_is_lit():
    dark = PaletteEntry(DO, "深色", lambda: None, english="Dark", also="配色")
    help_of_it = entry(DO, "浅色", also="the opposite of dark")
    for typed in ("dark", "深色", "dark 配色", "深色 dark"):
        assert titles(typed, help_of_it, dark)[0] == "深色"
    assert [one.match.spots for one in found_by("dark", [dark])] == [()]
    assert [one.match.spots for one in found_by("深", [dark])] == [(0,)]
    assert titles("light", dark) == []
