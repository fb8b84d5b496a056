"""A file of several parts, texts and arrays: a ZIP whose parts stand in it as they are. NumPy opens it like an .npz.

A file may come from anywhere, so nothing is believed before it has been looked at: no part is packed, so that none
can be larger than the file; names are only looked up, never followed; no object is unpickled.
"""

import io
import math
import re
import struct
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from core.base.atomic_files import Beat, unhurried, write_file
from core.base.errors import ScenarioError, shortened

Array = NDArray[np.float64]

SUFFIX = ".backstep"
LARGEST = 1 << 29  # bytes
MOST_PARTS = 256
_NAME = re.compile(r"[a-z0-9-]{1,40}\.(toml|json|npy)")
_ARRAY = ".npy"
_NUMBERS = np.dtype("<f8")
_HEADER = re.compile(
    rb"\x93NUMPY\x01\x00..\{'descr': '<f8', 'fortran_order': False, "
    rb"'shape': \(((?:\d{1,12}, ?){0,4}(?:\d{1,12})?)\), \} *\n",
    re.DOTALL,
)
_MADE = (1980, 1, 1, 0, 0, 0)  # the same parts make the same file
# The record that a ZIP ends with, and what stands before it in one of more than 4 GB.
_END, _END_SIGNATURE = struct.Struct("<4s4H2LH"), b"PK\x05\x06"
_LOCATOR_SIZE, _LOCATOR_SIGNATURE = 20, b"PK\x06\x07"
_LARGEST_DIRECTORY = 1 << 16  # bytes


@dataclass(frozen=True)
class Archive:
    """The parts, each by its name: `scenario.toml` among the texts, `states.npy` among the arrays."""

    texts: dict[str, str] = field(default_factory=dict)
    arrays: dict[str, Array] = field(default_factory=dict)


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
        raise ScenarioError(str(path), "", f"would be larger than {LARGEST // 2**21} MB; save the scenario alone")

    def write(file: BinaryIO) -> None:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=False) as parts:
            for name, text in archive.texts.items():
                parts.writestr(zipfile.ZipInfo(name, _MADE), text.encode("utf-8"))
            for name, array in archive.arrays.items():
                with parts.open(zipfile.ZipInfo(name, _MADE), "w") as part:
                    np.lib.format.write_array(part, np.ascontiguousarray(array, _NUMBERS), (1, 0), allow_pickle=False)

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
        raise ScenarioError(
            name, "", "is damaged, its parts can't be read; take a copy of it, if there is one"
        ) from None
    except OSError as fault:
        raise ScenarioError(name, "", f"can't be read: {fault.strerror or 'it is damaged'}") from None


def _size_of(path: Path, name: str) -> int:
    try:
        if not path.is_file():
            raise ScenarioError(name, "", "is no ordinary file" if path.exists() else "there is no such file")
        size = path.stat().st_size
    except OSError as fault:
        raise ScenarioError(name, "", f"can't be read: {fault.strerror}") from None
    if size > LARGEST:
        raise ScenarioError(name, "", f"is larger than {LARGEST // 2**20} MB; that is no saved run")
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
                raise ScenarioError(name, "", "announces more than 4 GB; that is no saved run")
            return
        if whole:
            raise ScenarioError(name, "", f"announces {parts:,} parts; a saved run has at most {MOST_PARTS}")
    raise ScenarioError(name, "", "is no saved run, or only the beginning of one: its end is missing")


def _check_parts(parts: list[zipfile.ZipInfo], size: int, name: str) -> None:
    """Refuse what no program of ours writes, before anything of it is read."""
    seen: set[str] = set()
    for part in parts:
        called = shortened(part.filename)
        if not _NAME.fullmatch(part.filename):
            raise ScenarioError(name, f'"{called}"', "no part of a saved run has such a name")
        if part.filename in seen:
            raise ScenarioError(name, called, "stands there twice")
        if part.compress_type != zipfile.ZIP_STORED or part.file_size != part.compress_size or part.flag_bits & 1:
            raise ScenarioError(name, called, "is packed or locked; the parts of a saved run stand there as they are")
        seen.add(part.filename)
    if sum(part.file_size for part in parts) > size:
        raise ScenarioError(name, "", "its parts are together larger than itself; that is no saved run")


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
                raise ScenarioError(name, called, f"is not UTF-8 text (byte {fault.start})") from None
    return archive


def _array_of(content: bytes, name: str, called: str) -> Array:
    """The numbers of an .npy, of the one kind that we write; nothing that its header says is worked out."""
    header = _HEADER.match(content)
    if header is not None:
        shape = tuple(int(count) for count in header[1].split(b",") if count.strip())
        if math.prod(shape) * _NUMBERS.itemsize == len(content) - header.end():
            return np.frombuffer(content, _NUMBERS, offset=header.end()).astype(np.float64, copy=False).reshape(shape)
    raise ScenarioError(name, called, "holds no array of numbers as a saved run has them")
