"""Translations: read from the `.ts` files of a language, looked up without Qt, and compiled to what Qt loads.

A language is a folder of `resources/translations`, one file for each room of the sources, so that several people can
translate side by side. One English text has one translation, wherever it stands; only a context in which it means
something else keeps a translation of its own. So no text is left in English because another class asks for it.
"""

import struct
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from core.base.resources import resource

TRANSLATIONS = resource("translations")
ENGLISH = "en"
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")  # with which each compiled file begins
_HASHES, _MESSAGES, _NUMERUS = 0x42, 0x69, 0x88  # its sections
_END, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7  # the parts of a message
_PLURALS = {ENGLISH: bytes([0x01, 1])}  # "equal to 1" has the first form; a language that isn't here has one form alone


class Translated(NamedTuple):
    """A text where it stands, and what it is in the language: several forms where it counts, none where it has none."""

    context: str
    source: str
    forms: tuple[str, ...]


@dataclass(frozen=True)
class Catalogue:
    """The texts of a language by their English."""

    texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    exceptions: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)  # by context and text

    def text(self, source: str) -> str:
        """A text that no class asks for, in this language; in English where there is none."""
        return self.exceptions.get(("", source), self.texts.get(source, (source,)))[0]


@cache
def english_of(code: str, context: str, folder: Path = TRANSLATIONS) -> Mapping[str, str]:
    """The English of each text in a language, of those without places that a class asks for."""
    there = _all_translated(code, folder)
    return {each.forms[0]: each.source for each in there if each.context == context and len(each.forms) == 1}


def language_codes(folder: Path = TRANSLATIONS) -> list[str]:
    """The languages that there are translations for, by their codes."""
    if not folder.is_dir():
        return []
    return sorted(path.name for path in folder.iterdir() if path.is_dir() and any(path.glob("*.ts")))


@cache
def read_catalogue(code: str, folder: Path = TRANSLATIONS) -> Catalogue:
    """All that is translated into a language."""
    return catalogue_of(_all_translated(code, folder))


@cache
def sources_of(folder: Path = TRANSLATIONS) -> Mapping[str, frozenset[str]]:
    """Every English text that can be translated, with the classes that ask for it."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for code in language_codes(folder)[:1]:  # each has them all
        for each in _all_translated(code, folder):
            found[each.source].add(each.context)
    return {source: frozenset(contexts) for source, contexts in found.items()}


@cache
def _all_translated(code: str, folder: Path) -> tuple[Translated, ...]:
    return tuple(each for path in sorted((folder / code).glob("*.ts")) for each in read_translated(path))


def catalogue_of(all_translated: Iterable[Translated]) -> Catalogue:
    """The catalogue of these: of several translations of one text the one that most places have is for all others."""
    found: defaultdict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for each in all_translated:
        if each.forms:
            found[each.source][each.context] = each.forms
    texts = {source: Counter(forms.values()).most_common(1)[0][0] for source, forms in found.items()}
    exceptions = {
        (context, source): forms
        for source, by_context in found.items()
        for context, forms in by_context.items()
        if forms != texts[source]
    }
    return Catalogue(texts, exceptions)


def read_translated(path: Path) -> Iterator[Translated]:
    """The texts of one file."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of the program itself
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield Translated(name, message.findtext("source", ""), tuple(filter(None, _forms(message))))


def _forms(message: ET.Element) -> Iterator[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return
    forms = translation.findall("numerusform")
    yield from (form.text or "" for form in forms) if forms else (translation.text or "",)


def compiled(catalogue: Catalogue, code: str) -> bytes:
    """The catalogue as a `.qm` file: what has a context stands first, as the first that fits is taken.

    What no class asks for is looked up without Qt. Without a context it would be taken for every class.
    """
    messages, places = bytearray(), []
    entries = [(*key, forms) for key, forms in catalogue.exceptions.items() if key[0]]
    entries += [("", source, forms) for source, forms in catalogue.texts.items()]
    for context, source, forms in entries:
        places.append((_hash(source.encode()), len(messages)))
        for form in forms:
            messages += _part(_TRANSLATION, form.encode("utf-16-be"))
        messages += _part(_SOURCE, source.encode())
        if context:
            messages += _part(_CONTEXT, context.encode())
        messages.append(_END)
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    sections = _part(_HASHES, hashes) + _part(_MESSAGES, bytes(messages))
    return _MAGIC + sections + _part(_NUMERUS, _PLURALS.get(code, b""))


def _part(tag: int, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


def _hash(text: bytes) -> int:
    """The hash that Qt looks for, that of ELF files."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high & 0xFFFFFFFF
    return value or 1
