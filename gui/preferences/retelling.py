"""Has a window that is there already say in another language what it said, without making it anew.

What follows the state is told anew by those who tell it. What was said once, when it was made, is found here: a text
on the screen is looked for among all that the language before has, and put into the one that is spoken now.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from core.base.catalogue import ENGLISH, Catalogue, read_catalogue, sources_of

_PLACE = re.compile(r"(%n|\{[^{}]*\})")
MOST_REMEMBERED = 4_000  # texts, and of which English each was made
_LEAST = 4  # letters that a text with places has beside them, to be told from what a file says
_LEAST_HAN = 2  # of signs that are words
_SAID = "said_in_english"  # a property of what was retold: its English, and what has been made of it
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


class _LanguageReader:
    """Finds out of what English a text on the screen was made, in one language."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._contexts = sources_of()
        self._sources: dict[str, list[str]] = {}
        self._patterns: defaultdict[str, list[_Pattern]] = defaultdict(list)
        self._fitting = lru_cache(MOST_REMEMBERED)(self._pattern_of)  # most of a window says the same the next time
        for source in self._contexts:
            said = catalogue.text(source)
            self._sources.setdefault(said, []).append(source)
            pieces = _PLACE.split(said)
            fixed = "".join(pieces[::2])
            if len(pieces) == 1 or sum(map(str.isalpha, fixed)) < (_LEAST if fixed.isascii() else _LEAST_HAN):
                continue
            pattern = _Pattern(source, tuple(pieces[::2]), tuple(pieces[1::2]), max(pieces[::2], key=len))
            self._patterns[pieces[0][:2]].append(pattern)

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
                piece if place % 2 else self.put(piece, contexts, into) for place, piece in enumerate(pieces)
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


class Retelling:
    """Gives what stands on the screen in the language that the translators speak now.

    What it has retold it knows in English, so that two texts with one translation are told apart when it goes back.
    """

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, str]] = {}  # of texts that stand in tables: English, and what was made of it
        self._readers: dict[str, _LanguageReader] = {}
        self._before = ENGLISH

    def begin(self, before: str) -> None:
        """From the language of this code, which was spoken before, into what is spoken now."""
        self._before = before
        for code in {before, ENGLISH} - self._readers.keys():
            self._readers[code] = _LanguageReader(Catalogue() if code == ENGLISH else read_catalogue(code))

    def window(self, window: QWidget) -> None:
        """Retell all that stands in a window, and in the windows that belong to it."""
        for part in (window, *window.findChildren(QObject)):
            self._retell(part)

    def text(self, said: str, key: str, context: str) -> str:
        """A text of a table in the language now; known by a key of its own, asked for by a class."""
        english, made = self._known.get(key, ("", ""))
        english = english if made == said else self._english(said, {context})
        self._known[key] = english, self._translated(english, {context})
        return self._known[key][1]

    def _retell(self, part: QObject) -> None:
        around: frozenset[str] | None = None
        for name, get, put in _texts_of(part):
            said = get()
            if not said:
                continue
            key = f"{_SAID}_{name}"
            english, made = part.property(key) or ("", "")
            if made != said:
                around = _classes_around(part) if around is None else around
                english = self._english(said, around)
            around = _classes_around(part) if around is None else around
            told = self._translated(english, around)
            if told != said:
                put(told)
                part.setProperty(key, (english, told))

    def _english(self, said: str, contexts: Container[str]) -> str:
        return self._readers[self._before].put(said, contexts, str)

    def _translated(self, english: str, contexts: Container[str]) -> str:
        return self._readers[ENGLISH].put(english, contexts, partial(_in_language, contexts))


def _in_language(contexts: Container[str], source: str) -> str:
    """A text as one of these classes says it, or as all others do."""
    asking = (context for context in sorted(sources_of()[source]) if context in contexts)
    return QCoreApplication.translate(next(asking, ""), source)


def _classes_around(part: QObject) -> frozenset[str]:
    """The names of the classes of an object and of all that it stands in: those that may have asked for its text."""
    classes: set[str] = set()
    within: QObject | None = part
    while within is not None:
        classes.update(each.__name__ for each in type(within).__mro__)
        within = within.parent()
    return frozenset(classes)


_Text = tuple[str, Callable[[], str], Callable[[str], object]]  # a name, how it is asked for, how another is put there


def _texts_of(part: QObject) -> Iterator[_Text]:
    """All that a widget or an action says by itself; not what somebody types into it."""
    if isinstance(part, QAction):
        yield "text", part.text, part.setText
        yield "tip", part.toolTip, part.setToolTip
        yield "status", part.statusTip, part.setStatusTip
        return
    if not isinstance(part, QWidget):
        return
    yield "tip", part.toolTip, part.setToolTip
    yield "status", part.statusTip, part.setStatusTip
    yield "name", part.accessibleName, part.setAccessibleName
    yield "description", part.accessibleDescription, part.setAccessibleDescription
    yield "window", part.windowTitle, part.setWindowTitle
    if isinstance(part, QAbstractButton | QLabel):
        yield "text", part.text, part.setText
    elif isinstance(part, QMenu | QGroupBox):
        yield "title", part.title, part.setTitle
    elif isinstance(part, QLineEdit | QPlainTextEdit | QTextEdit):
        yield "placeholder", part.placeholderText, part.setPlaceholderText
    elif isinstance(part, QComboBox):
        yield "placeholder", part.placeholderText, part.setPlaceholderText
        yield from _items_of(part)
    elif isinstance(part, QTabBar):
        yield from _tabs_of(part)


def _items_of(box: QComboBox) -> Iterator[_Text]:
    for place in range(box.count()):
        yield f"item{place}", partial(box.itemText, place), partial(box.setItemText, place)


def _tabs_of(bar: QTabBar) -> Iterator[_Text]:
    for place in range(bar.count()):
        yield f"tab{place}", partial(bar.tabText, place), partial(bar.setTabText, place)
        yield f"tip{place}", partial(bar.tabToolTip, place), partial(bar.setTabToolTip, place)
        yield f"what{place}", partial(bar.tabWhatsThis, place), partial(bar.setTabWhatsThis, place)
