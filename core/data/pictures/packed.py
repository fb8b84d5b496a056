"""A file read a piece at a time, unpacked where gzip packed it, by what it begins with and not by its name.

What comes out is never believed to be small: whoever reads says how much there may be, so that a small file which
unpacks to gigabytes is let go of before it has filled the memory.
"""

import gzip
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from core.base.errors import shortened
from core.data.pictures.faults import PictureError, PictureFault

Progress = Callable[[int, int], None]  # how much is done, and of how much; it may raise, to call it off

GZIP = b"\x1f\x8b"
PIECE = 1 << 20  # bytes


class Unpacked:
    """The bytes of a file, in turn."""

    def __init__(self, file: BinaryIO, name: str, size: int, progress: Progress | None) -> None:
        self.name = name
        self._file, self._size, self._progress = file, size, progress
        self.is_packed = file.read(len(GZIP)) == GZIP
        file.seek(0)
        self._stream: BinaryIO = gzip.GzipFile(fileobj=file) if self.is_packed else file  # type: ignore[assignment]

    def read(self, most: int) -> bytes:
        """The next bytes, as many as that; fewer where the file ends.

        Raises
        ------
        PictureError
            If they can't be read or unpacked.
        """
        if self._progress is not None:
            self._progress(self._file.tell(), self._size)
        try:
            return self._stream.read(most)
        except (EOFError, zlib.error, gzip.BadGzipFile):
            raise PictureError(PictureFault.PACKED_DAMAGED(file=self.name)) from None
        except OSError as fault:
            raise PictureError(PictureFault.NOT_READ(file=self.name, why=str(fault.strerror))) from None


@contextmanager
def unpacked(path: Path, progress: Progress | None = None) -> Iterator[Unpacked]:
    """A file that is open to be read.

    Raises
    ------
    PictureError
        If there is none, or it can't be read.
    """
    name = shortened(path.name)
    try:
        if path.exists() and not path.is_file():
            raise PictureError(PictureFault.NO_FILE(file=name))
        file = path.open("rb")
    except FileNotFoundError:
        raise PictureError(PictureFault.FILE_MISSING(file=name)) from None
    except OSError as fault:
        raise PictureError(PictureFault.NOT_READ(file=name, why=str(fault.strerror))) from None
    except ValueError:
        raise PictureError(PictureFault.NO_FILE(file=name)) from None
    with file:
        yield Unpacked(file, name, path.stat().st_size, progress)
