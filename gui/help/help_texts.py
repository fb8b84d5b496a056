"""The terms, views and parts of the window that help tells of, read from `resources/help`, in its languages."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from core.base.resources import resource

FOLDER = resource("help")
ENGLISH = "en"
FEWEST_LETTERS = 3  # of a word that is looked for in texts: a, z and E are words of every language


@dataclass(frozen=True)
class HelpText:
    """What is said of one term, view or part; `name` of a view is empty, as its tab has it."""

    id: str
    name: Mapping[str, str] = field(hash=False)
    text: Mapping[str, str] = field(hash=False)
    also: tuple[str, ...] = ()  # other words for it
    terms: tuple[str, ...] = ()  # the ids of terms that belong to it
    met: tuple[str, ...] = ()  # what articles call it, rightly or by a slip of their translator: it is found by that

    def name_in(self, language: str) -> str:
        """Its name in a language; in English where it has none in that."""
        return _in_language(self.name, language)

    def text_in(self, language: str) -> str:
        """What it is, in a language; in English where nothing is written in that."""
        return _in_language(self.text, language)

    def is_named_in(self, text: str, language: str) -> bool:
        """Whether a text has its name, or another word for it, as a word of its own."""
        words = (self.name_in(language), *self.also)
        return any(_word(word).search(text) for word in words if len(word) >= FEWEST_LETTERS or not word.isascii())


@cache
def glossary() -> tuple[HelpText, ...]:
    """Every term, in the order of the file: the network, training, data, then the window."""
    return _read("glossary.toml", "term")


@cache
def view_texts() -> Mapping[str, HelpText]:
    """What each view is for, by the name that the settings know it by."""
    return {each.id: each for each in _read("views.toml", "view")}


@cache
def part_texts() -> Mapping[str, HelpText]:
    """What each part of the window is for."""
    return {each.id: each for each in _read("views.toml", "part")}


def terms_of(ids: Iterable[str]) -> list[HelpText]:
    """The terms of these ids, in this order."""
    known = {each.id: each for each in glossary()}
    return [known[each] for each in ids]


def terms_in(text: str, language: str) -> list[HelpText]:
    """The terms that a text names."""
    return [each for each in glossary() if each.is_named_in(text, language)]


def _read(name: str, kind: str) -> tuple[HelpText, ...]:
    tables: list[dict[str, Any]] = tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))[kind]
    return tuple(
        HelpText(
            table["id"],
            table.get("name", {}),
            table["text"],
            tuple(table.get("also", ())),
            tuple(table.get("terms", ())),
            tuple(table.get("met", ())),
        )
        for table in tables
    )


def _in_language(texts: Mapping[str, str], language: str) -> str:
    return texts.get(language) or texts.get(ENGLISH, "")


@cache
def _word(word: str) -> re.Pattern[str]:
    is_latin = word.isascii()
    escaped = re.escape(word)
    return re.compile(rf"(?<!\w){escaped}(?:s|es)?(?!\w)" if is_latin else escaped, re.IGNORECASE)
