"""Has a window that is there already say in another language what it said, without making it anew.

What follows the state is told anew by those who tell it. What was said once, when it was made, is found here: each
text that a widget holds (`widget_texts.py`) is traced back to its English (`screen_text_reader.py`), and that is
translated into the language that is spoken now.
"""

from collections.abc import Container
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from core.base.catalogue import ENGLISH, sources_of
from gui.preferences.screen_text_reader import reader_of
from gui.preferences.widget_texts import texts_of

_SAID = "said_in_english"  # a property of what was retold: its English, and what has been made of it


class Retelling:
    """Gives what stands on the screen in the language that the translators speak now.

    What it has retold it knows in English, so that two texts with one translation are told apart when it goes back.
    """

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, str]] = {}  # of texts that stand in tables: English, and what was made of it
        self._before = ENGLISH

    def begin(self, before: str) -> None:
        """From the language of this code, which was spoken before, into what is spoken now."""
        self._before = before

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
        for name, get, put in texts_of(part):
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
        return reader_of(self._before).put(said, contexts, str)

    def _translated(self, english: str, contexts: Container[str]) -> str:
        return reader_of(ENGLISH).put(english, contexts, partial(_in_language, contexts))


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
