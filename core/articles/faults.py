"""Why an article can't be shown."""

from core.base.errors import MessageError
from core.base.message import MessageKind, source_text


class ArticleFault(MessageKind):
    """What is wrong with the file; sentences without a full stop."""

    EMPTY = source_text("holds no text")
    NO_TEXT = source_text("is no text: open a page (.html), Markdown (.md) or plain text (.txt)")
    TOO_LARGE = source_text("is larger than {most:,} MB")
    TOO_LONG = source_text("holds more than {most:,} characters of text: open a part of it")
    UNREADABLE = source_text("can't be read: {why}")


class ArticleError(MessageError):
    """A file that can't be shown as an article, and why."""
