"""What is kept from one start to the next, read with care: whatever can't be what was written is as at first.

Settings are a file that anyone can edit and that a full disk cuts short, so they hold plain texts and numbers, and
each is read within its limits. (Qt's own saved states are bytes that it believes: a splitter with a damaged one has
sizes beyond 32 bits, and what is drawn in it ends the program.)
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings

from core.base.atomic_files import is_there

LARGEST_SIZE = 32_767  # logical pixels: no screen is larger, and X knows no larger window


def kept_text(settings: QSettings, key: str, usual: str = "") -> str:
    """The text that was kept."""
    value = settings.value(key)
    return value if isinstance(value, str) else usual


def kept_folder(settings: QSettings) -> Path:
    """The folder that a file was last taken from or put into, while it is there; else the user's own."""
    kept = kept_text(settings, "folder")
    return Path(kept) if kept and is_there(Path(kept)) else Path.home()


def kept_count(settings: QSettings, key: str, usual: int, least: int, most: int) -> int:
    """The whole number from `least` to `most` that was kept."""
    value = _whole(settings.value(key))
    return value if value is not None and least <= value <= most else usual


def kept_truth(settings: QSettings, key: str, usual: bool) -> bool:
    """Whether what was kept is true."""
    value = settings.value(key)
    return {"true": True, "false": False}.get(str(value).lower(), usual)


def kept_texts(settings: QSettings, key: str) -> list[str]:
    """The list of texts that was kept; an INI file gives back a list of one as its only member."""
    value = settings.value(key)
    if isinstance(value, str):
        return [value]
    return [text for text in value if isinstance(text, str)] if isinstance(value, list) else []


def kept_sizes(settings: QSettings, key: str, count: int) -> list[int] | None:
    """So many sizes in logical pixels that were kept; None where they aren't that many, or are no sizes."""
    value = settings.value(key)
    sizes = [_whole(part) for part in value] if isinstance(value, list) else []
    good = [size for size in sizes if size is not None and abs(size) <= LARGEST_SIZE]
    return good if len(good) == len(sizes) == count else None


def keep_sizes(settings: QSettings, key: str, sizes: Sequence[int]) -> None:
    """Keep sizes in logical pixels for `kept_sizes`."""
    settings.setValue(key, [str(size) for size in sizes])


def _whole(value: object) -> int | None:
    """The number that stands there: an INI file has texts only, other places keep numbers as they are."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    try:
        return int(value)
    except ValueError:
        return None
