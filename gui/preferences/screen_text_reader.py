"""Finds out of what English a text on the screen was made: as a whole, with something in its places, or of pieces.

    reader = reader_of("zh_CN")
    reader.put("样本 3", (), str)            # "sample 3": found by its pattern, with what stands in its place

What can be found is what goes through the translator. A name, a number or a text of somebody's file stays as it is.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Container, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from core.base.catalogue import ENGLISH, Catalogue, read_catalogue, sources_of

_PLACE = re.compile(r"(%n|\{[^{}]*\})")
MOST_REMEMBERED = 4_000  # texts, and of which English each was made
_LEAST = 4  # letters that a text with places has beside them, to be told from what a file says
_LEAST_HAN = 2  # of signs that are words
_KEYED = re.compile(r"(.+) (\(.+\))", re.DOTALL)  # a tip, and the keys behind it
_TAG = re.compile(r"(<[^>]*>|&nbsp;)")
# Of texts that were put together: those that stand in no other text, and those that may.
_JOINTS = tuple(map(re.compile, (r"(\n)", r"(\s+·\s+)")))
_LESSER_JOINTS = tuple(map(re.compile, (r"(?<=[.。])( ?)(?=\S)", r"(: |：)")))

Into = Callable[[str], str]  # what becomes of an English text


class _Pattern(NamedTuple):
    """A text with places, as it may stand on the screen."""

    source: str
    fixed: tuple[str, ...]  # what stands before, between and behind the places
    places: tuple[str, ...]
    mark: str  # the longest of the fixed: most texts are told from the pattern by it alone

    def values(self, said: str) -> dict[str, str] | None:
        """What stands in the places of a text that is made so; None where it is not."""
        first, *others = self.fixed
        if not (said.startswith(first) and said.endswith(others[-1]) and all(each in said for each in others)):
            return None
        found, start = {}, len(first)
        for name, behind in zip(self.places, others, strict=True):
            is_last = behind is others[-1] and name is self.places[-1]
            end = len(said) - len(behind) if is_last else said.find(behind, start + 1)
            if end <= start:
                return None
            found[name], start = said[start:end], end + len(behind)
        return found


class ScreenTextReader:
    """Finds out of what English a text on the screen was made, in one language."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._contexts = sources_of()
        self._sources: dict[str, list[str]] = {}
        self._patterns: defaultdict[str, list[_Pattern]] = defaultdict(list)
        self._fitting = lru_cache(MOST_REMEMBERED)(self._pattern_of)  # most of a window says the same the next time
        for (_, source), forms in catalogue.exceptions.items():  # of a word that means two things
            self._sources.setdefault(forms[0], []).append(source)
        for source in self._contexts:
            said = catalogue.text(source)
            self._sources.setdefault(said, []).append(source)
            pieces = _PLACE.split(said)
            fixed = "".join(pieces[::2])
            if len(pieces) == 1 or sum(map(str.isalpha, fixed)) < (_LEAST if fixed.isascii() else _LEAST_HAN):
                continue
            pattern = _Pattern(source, tuple(pieces[::2]), tuple(pieces[1::2]), max(pieces[::2], key=len))
            self._patterns[pieces[0][:2]].append(pattern)
        for patterns in self._patterns.values():  # "from {start} to {end}" fits "from a to b: 3", too
            patterns.sort(key=lambda pattern: len("".join(pattern.fixed)), reverse=True)

    def put(self, said: str, contexts: Container[str], into: Into) -> str:
        """The text, with all that is found in it put otherwise; what is nobody's stays as it is."""
        if (source := self._source(said, contexts)) is not None:
            return into(source)
        if (core := said.strip()) != said:
            return said.replace(core, self.put(core, contexts, into)) if core else said
        if "<" in said and not said.startswith("<") and (filled := self._filled(said, contexts, into)) is not None:
            return filled
        if "<" in said and len(pieces := _TAG.split(said)) > 1:
            return "".join(
                piece if index % 2 else self.put(piece, contexts, into) for index, piece in enumerate(pieces)
            )
        if (keyed := _KEYED.fullmatch(said)) and (source := self._source(keyed[1], contexts)) is not None:
            return f"{into(source)} {keyed[2]}"
        for told in (self._joined, self._filled, self._lesser_joined):
            if (text := told(said, contexts, into)) is not None:
                return text
        return said

    def _filled(self, said: str, contexts: Container[str], into: Into) -> str | None:
        """A text with places, and what stands in them."""
        if (fitting := self._fitting(said)) is None:
            return None
        source, values = fitting
        told = {name: self.put(value, contexts, into) for name, value in values.items()}
        pieces = _PLACE.split(into(source))
        return "".join(told.get(piece, "") if at % 2 else piece for at, piece in enumerate(pieces))

    def _pattern_of(self, said: str) -> tuple[str, dict[str, str]] | None:
        """The English with places of which a text was made, and what stands in them."""
        for start in (said[:2], said[:1], ""):
            for pattern in self._patterns.get(start, ()):
                if pattern.mark in said and (values := pattern.values(said)) is not None:
                    return pattern.source, values
        return None

    def _joined(self, said: str, contexts: Container[str], into: Into) -> str | None:
        return self._told_apart(_JOINTS, said, contexts, into)

    def _lesser_joined(self, said: str, contexts: Container[str], into: Into) -> str | None:
        return self._told_apart(_LESSER_JOINTS, said, contexts, into)

    def _told_apart(
        self, joints: Sequence[re.Pattern[str]], said: str, contexts: Container[str], into: Into
    ) -> str | None:
        """A text that was put together of several, at least one of which is known."""
        for joint in joints:
            pieces = joint.split(said)
            if len(pieces) > 1 and any(piece in self._sources for piece in pieces):
                return "".join(self.put(piece, contexts, into) for piece in pieces)
        return None

    def _source(self, said: str, contexts: Container[str]) -> str | None:
        """The English of a text; of several that which these classes ask for, where it is one of them."""
        sources = self._sources.get(said)
        if sources is None:
            return None
        fitting = (source for source in sources if any(context in contexts for context in self._contexts[source]))
        return next(fitting, sources[0])


@cache
def reader_of(code: str) -> ScreenTextReader:
    """The reader of a language, made once: it goes through all texts that there are."""
    return ScreenTextReader(Catalogue() if code == ENGLISH else read_catalogue(code))
