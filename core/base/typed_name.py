"""A name as somebody types or pastes it."""

import re
import unicodedata

_HALF = re.compile("[\ud800-\udfff]")  # a character, of a pair that was cut apart: no file can hold it
_SEPARATING = "Cc", "Zl", "Zp"  # ends of lines, tabs and other controls
_UNSEEN = "Cf", "Mn", "Me"  # joiners and marks, which are nothing by themselves


def typed_name(text: str) -> str:
    """The name on one line, without half characters, and with single blanks in it and none around.

    Empty, where nothing of it would be seen.
    """
    kept = (" " if unicodedata.category(sign) in _SEPARATING else sign for sign in writable(text))
    name = " ".join("".join(kept).split())
    return name if any(unicodedata.category(sign) not in _UNSEEN for sign in name if sign != " ") else ""


def writable(text: str) -> str:
    """The text without half characters."""
    return _HALF.sub("", text)
