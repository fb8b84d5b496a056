"""Files written whole or not at all."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from core.errors import ScenarioError


def write_text_file(path: Path, text: str, confirm: Callable[[], object] | None = None) -> None:
    """Write a text, as `write_file` does.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    write_file(path, lambda file: file.write(text.encode("utf-8")), confirm)


def write_file(path: Path, write: Callable[[BinaryIO], object], confirm: Callable[[], object] | None = None) -> None:
    """Let `write` write a file: whole or not at all, with the mode that it had; a link goes on leading to it.

    `confirm` is called when all is written, before it takes the place of what was there. Whatever else the two raise
    leaves that as it was, too.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    try:
        with in_place_of(path) as beside, beside.open("wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
            if confirm is not None:
                confirm()
    except (OSError, RuntimeError, ValueError) as fault:
        raise ScenarioError(str(path), "", f"can't be written: {_why(fault)}") from None


@contextmanager
def in_place_of(path: Path) -> Iterator[Path]:
    """A file beside `path` to write, with the same ending; it then takes that one's place, unless something is raised.

    The mode is the one that the file had, or the usual one.

    Raises
    ------
    OSError
        If there can be no such file; RuntimeError and ValueError where its name can't be one.
    """
    target = path.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.stem[:100]}.", suffix=f".part{target.suffix}")
    os.close(handle)
    beside = Path(name)
    try:
        yield beside
        beside.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        beside.replace(target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _why(fault: OSError | RuntimeError | ValueError) -> str:
    match fault:
        case OSError():
            return str(fault.strerror)
        case RuntimeError():  # what pathlib raises up to Python 3.12
            return "the link leads round in a circle"
        case UnicodeEncodeError():
            return "it holds half a character (a lone surrogate)"
    return "no file has such a name"


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
