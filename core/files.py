"""Files written whole or not at all."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from core.errors import ScenarioError


def write_text_file(path: Path, text: str) -> None:
    """Write a text, as `write_file` does.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    write_file(path, lambda file: file.write(text.encode("utf-8")))


def write_file(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Let `write` write a file: whole or not at all, with the mode that it had; a link goes on leading to it.

    Whatever else `write` raises leaves what was there, too.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    temporary = None
    try:
        target = path.resolve()
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
    except BaseException as fault:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        if not isinstance(fault, OSError | RuntimeError | ValueError):
            raise
        raise ScenarioError(str(path), "", f"can't be written: {_why(fault)}") from None


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
