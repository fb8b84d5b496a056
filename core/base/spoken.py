"""The language of what is said without Qt: by the command line, and by core in the window; English at first."""

import os
import re
from collections.abc import Iterable, Mapping

from core.base.catalogue import ENGLISH, TRANSLATIONS, language_codes, read_catalogue

_VARIABLES = "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"  # of the environment, the first that is set counts

_CHINESE = r"\u3001-\u9fff\uff01-\uff1f\u201c\u201d"
_GAP = rf"(?<=[{_CHINESE}]) (?=[{_CHINESE}])|(?<=[。？；，、：]) "  # compiled where it is used: that takes 2 ms


class _Speech:
    """What is spoken in this process."""

    code = ENGLISH


def said(source: str) -> str:
    """An English text, whose arguments are not put in yet, in the language that is spoken."""
    return source if _Speech.code == ENGLISH else read_catalogue(_Speech.code).text(source)


def listed(names: Iterable[str]) -> str:
    """Names or numbers beside each other, by the sign that the language has between them."""
    return said("{name}, {next}").format(name="", next="").join(names)


def phrases(parts: Iterable[str]) -> str:
    """Phrases of one sentence, one behind the other."""
    return said("{phrase}, {next}").format(phrase="", next="").join(parts)


def clauses(parts: Iterable[str]) -> str:
    """Clauses that have commas of their own, one behind the other."""
    return said("{clause}; {next}").format(clause="", next="").join(parts)


def as_sentences(parts: Iterable[str]) -> str:
    """Sentences one behind the other, those that say nothing left out."""
    return closed_up(" ".join(filter(None, parts)))


def closed_up(text: str) -> str:
    """A text without spaces between Chinese signs: they stand where a Latin name might have been put in."""
    return re.sub(_GAP, "", text)


def spoken_code() -> str:
    """The code of the language that is spoken."""
    return _Speech.code


def speak(code: str) -> None:
    """Speak this language from now on."""
    _Speech.code = code


def known_language(wanted: str) -> str | None:
    """The code of the language that a name such as "zh", "zh-CN" or "zh_CN.UTF-8" means, where there is that one."""
    name = wanted.partition(".")[0].partition("@")[0].replace("-", "_").lower()
    if name.partition("_")[0] in (ENGLISH, "c", "posix"):
        return ENGLISH
    if name in ("zh_tw", "zh_hk", "zh_mo") or name.startswith("zh_hant"):
        return None  # other signs
    codes = language_codes(TRANSLATIONS)
    exact = [code for code in codes if code.lower() == name]
    alike = [code for code in codes if code.lower().partition("_")[0] == name.partition("_")[0]]
    return next(iter([*exact, *alike]), None)


def language_of(environment: Mapping[str, str] = os.environ) -> str:
    """The language that the environment asks for, as far as there is one; else English."""
    for variable in _VARIABLES:
        if environment.get(variable):
            known = map(known_language, environment[variable].split(":"))
            return next((code for code in known if code), ENGLISH)
    return ENGLISH
