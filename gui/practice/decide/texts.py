"""Texts that the pages of decisions share."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from core.base.message import Message
from core.base.number_format import grouped
from core.exercises.decide.subject import DecisionSubject
from gui.texts.faults import translated


def joined(messages: Iterable[Message | None]) -> str:
    """Sentences, a line each."""
    return "\n".join(translated(message) for message in messages if message is not None)


def name_of(subject: DecisionSubject) -> str:
    """What is asked about."""
    return subject.iteration.names.of(subject.parameter)


def numbers_of(subject: DecisionSubject) -> str:
    """Where the numbers come from."""
    if subject.is_drawn:
        return QCoreApplication.translate("Decisions", "other numbers")
    return QCoreApplication.translate("Decisions", "iteration {state}").format(state=grouped(subject.state))


def in_words(count: int) -> str:
    """A small number as it begins a sentence or stands in one, a large one in digits."""
    translate = QCoreApplication.translate
    words = (
        translate("Numbers", "no"),
        translate("Numbers", "one"),
        translate("Numbers", "two"),
        translate("Numbers", "three"),
        translate("Numbers", "four"),
        translate("Numbers", "five"),
        translate("Numbers", "six"),
        translate("Numbers", "seven"),
        translate("Numbers", "eight"),
        translate("Numbers", "nine"),
        translate("Numbers", "ten"),
    )
    return words[count] if count < len(words) else str(count)


def capitalised(text: str) -> str:
    """A text as a sentence begins."""
    return f"{text[:1].upper()}{text[1:]}"


def with_keys(pairs: Sequence[tuple[str, str]]) -> str:
    """Keys and what they do, for the status line, as rich text."""
    return "&nbsp;&nbsp; ".join(f"<b>{key}</b> {does}" for key, does in pairs)
