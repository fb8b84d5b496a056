"""The terms, views and parts of the window as help has them: whole, in both languages, each once."""

from collections import Counter

import pytest

from gui.help.help_texts import HelpText, glossary, part_texts, terms_in, terms_of, view_texts

ALL = [*glossary(), *view_texts().values(), *part_texts().values()]


@pytest.mark.parametrize("text", ALL, ids=lambda text: text.id)
def test_every_text_is_there_in_both_languages(text: HelpText):
    for texts in (text.text, *([text.name] if text.id not in view_texts() else [])):
        assert set(texts) == {"en", "zh_CN"} and all(texts.values())


def test_every_term_is_there_once():
    for counted in (
        (each.id for each in glossary()),
        (each.name_in("en") for each in glossary()),
        (each.name_in("zh_CN") for each in glossary()),
    ):
        assert [name for name, times in Counter(counted).items() if times > 1] == []


def test_terms_that_belong_to_a_view_are_in_the_glossary():
    assert all(len(terms_of(each.terms)) == len(each.terms) for each in ALL)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("All weights of a layer", ["layer", "weight"]),
        ("overweight players", []),
        ("The state on the screen", ["iteration"]),
    ],
)
def test_a_text_names_terms_by_whole_words_and_by_other_words_for_them(text: str, names: list[str]):
    assert [each.name_in("en") for each in terms_in(text, "en")] == names
