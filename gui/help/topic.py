"""What help is asked for: something in the window, as it calls itself, and the terms that belong to it."""

import re
from dataclasses import dataclass
from html import unescape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QToolButton, QWidget

from gui.help.help_texts import HelpText
from gui.look.plain_text import unkeyed

MOST_TERMS = 8
_TAGS = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Topic:
    """What is under the pointer: what it is called, what it does, and what is known of it."""

    title: str
    said: tuple[str, ...] = ()  # a paragraph each
    keys: str = ""
    terms: tuple[HelpText, ...] = ()
    page: str = ""  # of the manual; empty where none tells of it


def told_of(widget: QWidget) -> tuple[str, tuple[str, ...], str]:
    """The name of a control, what its tips say, and its keys; empty where it has none of its own."""
    action = widget.defaultAction() if isinstance(widget, QToolButton) else None
    if action is not None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return _plain(action.text()).rstrip("…"), _paragraphs(action.statusTip()), keys
    name = widget.accessibleName()
    if not name and isinstance(widget, QAbstractButton | QLabel):
        name = widget.text()
    if not name and isinstance(widget, QComboBox):
        name = widget.currentText()
    name, said = _plain(name), _paragraphs(widget.toolTip(), widget.statusTip(), widget.accessibleDescription())
    if not name and said:
        name, said = said[0], said[1:]
    return name, tuple(each for each in said if each != name), ""


def _paragraphs(*texts: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(_plain, texts))))


def _plain(text: str) -> str:
    """A text without tags, and without the signs that make letters keys."""
    if "<" in text and ">" in text:
        text = unescape(_TAGS.sub(" ", text))
    return " ".join(unkeyed(text).split())
