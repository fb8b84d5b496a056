"""What core says, faults and all else that is a kind and its arguments, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from core.base.errors import MessageError
from core.base.message import USUAL, Message
from core.base.number_format import NumberFormat

_ENDS = (".", "。", "!", "！", "?", "？", "…")
CONTEXT = ""  # in which the collected sentences stand: they belong to no class of the window


def translated(message: str | Message | MessageError) -> str:
    """A message, or all that an error says, in the language of the window; a name or a text stays as it is."""
    return message if isinstance(message, str) else message.text(_translate)


def sentence(message: Message, number_format: NumberFormat = USUAL) -> str:
    """A message as a sentence of its own, with a capital and a full stop; its numbers in this format."""
    return finished(message.text(_translate, number_format))


def finished(text: str) -> str:
    """A text as a sentence of its own: with a capital, and with a full stop where it has no end yet."""
    return ended(f"{text[:1].upper()}{text[1:]}")


def ended(text: str) -> str:
    """A text with a full stop where it has no end yet; what it begins with, a name, say, stays."""
    if not text or text.endswith(_ENDS):
        return text
    return QCoreApplication.translate("Sentences", "{sentence}.").format(sentence=text)


def _translate(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)
