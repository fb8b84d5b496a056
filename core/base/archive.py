"""A file of several parts, texts and arrays: a ZIP whose parts stand in it as they are. NumPy opens it like an .npz.

A file may come from anywhere, so nothing is believed before it has been looked at: no part is packed, so that none
can be larger than the file; names are only looked up, never followed; no object is unpickled.
"""

import io
import math
import re
import struct
import tokenize
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.base.atomic_files import Beat, unhurried, write_file
from core.base.errors import ScenarioError, shortened
from core.base.file_faults import FileFault, FileReason

Array = NDArray[np.float64]
Bytes = NDArray[np.uint8]

SUFFIX = ".backstep"
LARGEST = 1 << 29  # bytes
MOST_PARTS = 512
_NAME = re.compile(r"[a-z0-9-]{1,40}\.(toml|json|npy)")
_ARRAY = ".npy"
_NUMBERS, _BYTES = np.dtype("<f8"), np.dtype("u1")
_VERSION = (1, 0)  # of an .npy
_LONGEST_HEADER = 1000  # bytes
_MADE = (1980, 1, 1, 0, 0, 0)  # the same parts make the same file
# The record that a ZIP ends with, and what stands before it in one of more than 4 GB.
_END, _END_SIGNATURE = struct.Struct("<4s4H2LH"), b"PK\x05\x06"
_LOCATOR_SIZE, _LOCATOR_SIGNATURE = 20, b"PK\x06\x07"
_LARGEST_DIRECTORY = 1 << 16  # bytes


@dataclass(frozen=True)
class Archive:
    """The parts, each by its name: `scenario.toml` among the texts, `states.npy` among the arrays."""

    texts: dict[str, str] = field(default_factory=dict)
    arrays: dict[str, Array | Bytes] = field(default_factory=dict)


def is_archive(path: Path) -> bool:
    """Whether a path is that of such a file, by its name."""
    return path.suffix.lower() == SUFFIX


def write_archive(archive: Archive, path: Path, confirm: Beat = unhurried) -> None:
    """Write the file: whole or not at all; `confirm` may still call it off, as in `write_file`.

    Raises
    ------
    ScenarioError
        If it can't be written, or would be too large to be opened again.
    """
    if sum(array.nbytes for array in archive.arrays.values()) + sum(map(len, archive.texts.values())) > LARGEST // 2:
        raise ScenarioError(str(path), "", FileFault.RUN_TOO_LARGE_TO_WRITE(most=LARGEST // 2**21))

    def write(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=False) as parts:
            for name, text in archive.texts.items():
                parts.writestr(zipfile.ZipInfo(name, _MADE), text.encode("utf-8"))
            for name, array in archive.arrays.items():
                with parts.open(zipfile.ZipInfo(name, _MADE), "w") as part:
                    kind = _BYTES if array.dtype == _BYTES else _NUMBERS
                    np.lib.format.write_array(part, np.ascontiguousarray(array, kind), _VERSION, allow_pickle=False)

    write_file(path, write, confirm)


def read_archive(path: Path, only: frozenset[str] | None = None) -> Archive:
    """Read the file, or `only` some parts of it; a part that isn't there is left out.

    Raises
    ------
    ScenarioError
        If it can't be read, is damaged, or is none of ours.
    """
    name = str(path)
    size = _size_of(path, name)
    try:
        with path.open("rb") as file:
            _check_end(file, size, name)
            with zipfile.ZipFile(file) as parts:
                _check_parts(parts.infolist(), size, name)
                return _parts_of(parts, name, only)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, struct.error, ValueError):
        raise ScenarioError(name, "", FileFault.PARTS_DAMAGED()) from None
    except OSError as fault:
        raise ScenarioError(name, "", FileFault.NOT_READ(why=fault.strerror or FileReason.DAMAGED())) from None


def _size_of(path: Path, name: str) -> int:
    try:
        if not path.is_file():
            raise ScenarioError(name, "", FileFault.NO_ORDINARY_FILE() if path.exists() else FileFault.MISSING())
        size = path.stat().st_size
    except OSError as fault:
        raise ScenarioError(name, "", FileFault.NOT_READ(why=str(fault.strerror))) from None
    if size > LARGEST:
        raise ScenarioError(name, "", FileFault.RUN_TOO_LARGE(most=LARGEST // 2**20))
    return size


def _check_end(file: BinaryIO, size: int, name: str) -> None:
    """Refuse a file that was cut short, and one that announces more parts than it can be ours with."""
    if size >= _END.size:
        file.seek(-min(size, _END.size + _LOCATOR_SIZE), io.SEEK_END)
        tail = file.read()
        signature, _, _, here, parts, directory, _, comment = _END.unpack(tail[-_END.size :])
        whole = signature == _END_SIGNATURE and comment == 0
        if whole and here == parts <= MOST_PARTS and directory <= _LARGEST_DIRECTORY:
            if tail[: -_END.size].startswith(_LOCATOR_SIGNATURE):
                raise ScenarioError(name, "", FileFault.RUN_ANNOUNCES_TOO_MUCH())
            return
        if whole:
            raise ScenarioError(name, "", FileFault.TOO_MANY_PARTS(parts=parts, most=MOST_PARTS))
    raise ScenarioError(name, "", FileFault.RUN_CUT_SHORT())


def _check_parts(parts: list[zipfile.ZipInfo], size: int, name: str) -> None:
    """Refuse what no program of ours writes, before anything of it is read."""
    seen: set[str] = set()
    for part in parts:
        called = shortened(part.filename)
        if not _NAME.fullmatch(part.filename):
            raise ScenarioError(name, f'"{called}"', FileFault.FOREIGN_PART_NAME())
        if part.filename in seen:
            raise ScenarioError(name, called, FileFault.PART_TWICE())
        if part.compress_type != zipfile.ZIP_STORED or part.file_size != part.compress_size or part.flag_bits & 1:
            raise ScenarioError(name, called, FileFault.PART_PACKED())
        seen.add(part.filename)
    if sum(part.file_size for part in parts) > size:
        raise ScenarioError(name, "", FileFault.PARTS_TOO_LARGE())


def _parts_of(parts: zipfile.ZipFile, name: str, only: frozenset[str] | None) -> Archive:
    archive = Archive()
    for part in parts.infolist():
        called = part.filename
        if only is not None and called not in only:
            continue
        content = parts.read(part)
        if called.endswith(_ARRAY):
            archive.arrays[called] = _array_of(content, name, called)
        else:
            try:
                archive.texts[called] = content.decode("utf-8-sig")
            except UnicodeDecodeError as fault:
                raise ScenarioError(name, called, FileFault.NOT_UTF_8(byte=fault.start)) from None
    return archive


def _array_of(content: bytes, name: str, called: str) -> Array | Bytes:
    """The numbers of an .npy, of a kind that we write: no room is made before its header and its size agree."""
    file = io.BytesIO(content)
    try:
        if np.lib.format.read_magic(file) == _VERSION:
            shape, is_fortran, kind = np.lib.format.read_array_header_1_0(file, max_header_size=_LONGEST_HEADER)
            start, size = file.tell(), math.prod(shape) * kind.itemsize
            fits = min(shape, default=0) >= 0 and size == len(content) - start
            if kind == _NUMBERS and not is_fortran and fits:
                return np.frombuffer(content, _NUMBERS, offset=start).astype(np.float64, copy=False).reshape(shape)
            if kind == _BYTES and not is_fortran and fits:
                return np.frombuffer(content, _BYTES, offset=start).reshape(shape)
    except (ValueError, SyntaxError, tokenize.TokenError, MemoryError, RecursionError):  # a header that is none
        pass
    raise ScenarioError(name, called, FileFault.NO_ARRAY())
