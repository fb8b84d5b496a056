"""Files written whole or not at all."""

import os
from collections.abc import Callable
from errno import EISDIR
from pathlib import Path
from typing import BinaryIO

from core.base.errors import ScenarioError
from core.base.file_faults import FileFault, FileReason
from core.base.message import Argument

Beat = Callable[[], object]  # called often in long work: it may end it, by raising something
OUR_FILES = "/proc/self/fd"  # where Linux has the open files of a process


def is_there(path: Path) -> bool:
    """Whether there is a file or a folder: none has a name that none can have, or is where one may not look."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Whether there is a folder, in the same way."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def unhurried() -> None:
    """A beat that lets any work go on."""


def write_text_file(path: Path, text: str, confirm: Beat = unhurried) -> None:
    """Write a text, as `write_file` does.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    write_file(path, lambda file: file.write(text.encode("utf-8")), confirm)


def write_file(path: Path, write: Callable[[BinaryIO], object], confirm: Beat = unhurried) -> None:
    """Let `write` write a file: whole or not at all, with the mode that it had; a link goes on leading to it.

    `confirm` is called when all is written, before it takes the place of what was there. Whatever else the two raise
    leaves that as it was, too. What is no ordinary file, a device or a pipe, is written through as it comes.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    try:
        target = None if _is_written_through(path) else path.resolve()
    except (OSError, RuntimeError, ValueError) as fault:
        raise ScenarioError(str(path), "", FileFault.NOT_WRITTEN(why=_why(fault))) from None
    try:
        if target is None:
            with path.open("wb") as file:
                write(file)
        else:
            _write_whole(target, write, confirm)
    except (OSError, UnicodeEncodeError) as fault:
        raise ScenarioError(str(path), "", FileFault.NOT_WRITTEN(why=_why(fault))) from None


def _is_written_through(path: Path) -> bool:
    """Whether it is something else than a file; what the system offers as a file, such as our own output, is, too."""
    if path.absolute().is_relative_to("/dev") or path.absolute().is_relative_to("/proc"):
        return path.exists()
    if path.is_dir():
        raise IsADirectoryError(EISDIR, os.strerror(EISDIR))
    return path.exists() and not path.is_file()


def _write_whole(target: Path, write: Callable[[BinaryIO], object], confirm: Beat) -> None:
    """Write a file beside the target, which then takes its place; of one that isn't whole nothing stays."""
    beside = target.with_name(f".{target.stem[:100]}.{os.urandom(4).hex()}.part{target.suffix}")
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
    handle = _nameless(target.parent)
    is_named = handle is None
    if handle is None:
        handle = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
            confirm()
            if not is_named:
                _name(file.fileno(), beside)
                is_named = True
        beside.chmod(mode)
        beside.replace(target)
    except BaseException:
        if is_named:
            beside.unlink(missing_ok=True)
        raise


def _nameless(folder: Path) -> int | None:
    """A new file that has no name yet, so that nothing of it stays even if the program is killed.

    None where the system or the disk knows no such files.
    """
    if not hasattr(os, "O_TMPFILE") or not Path(OUR_FILES).is_dir():
        return None
    try:
        return os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o600)
    except OSError:
        return None  # what is wrong otherwise is met and said where one with a name is made


def _name(handle: int, path: Path) -> None:
    """Give a file that has none a name."""
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        # Without a folder's handle Python asks the system for the link itself, not for what it leads to.
        os.link(f"{OUR_FILES}/{handle}", path.name, src_dir_fd=folder, dst_dir_fd=folder, follow_symlinks=True)
    finally:
        os.close(folder)


def _why(fault: OSError | RuntimeError | ValueError) -> Argument:
    match fault:
        case OSError():
            return str(fault.strerror)
        case RuntimeError():  # what pathlib raises up to Python 3.12
            return FileReason.CIRCULAR_LINK()
        case UnicodeEncodeError():
            return FileReason.HALF_CHARACTER()
    return FileReason.INVALID_NAME()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
