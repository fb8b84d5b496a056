"""The bytes of a file of weights, and what is refused before anything of it is believed.

A pickle runs what its writer wants when it is read, so none ever is: by their first bytes pickles are known, whatever
they are called.
"""

import io
import json
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from core.base.errors import MisfitError, ScenarioError
from core.base.file_faults import FileFault, FileReason
from core.weight_files.messages import WeightsFault

LARGEST = 1 << 29  # bytes, of a file and of all that is unpacked of one
MOST_PARTS = 4096  # of a ZIP
_OF_TORCH, _PICKLED = (".pt", ".pth", ".ckpt"), (".pkl", ".pickle", ".joblib")
ZIP = b"PK\x03\x04"


@dataclass(frozen=True)
class FileBytes:
    """All of a file, and where it lies, as some name a second file of numbers beside them."""

    content: bytes
    folder: Path | None = None

    def beside(self, name: str) -> bytes | None:
        """All of another file in the same folder; None where there is none, or the name leads elsewhere."""
        if self.folder is None or Path(name).name != name or "\\" in name:
            return None
        path = self.folder / name
        try:
            if path.is_symlink() or not path.is_file() or path.stat().st_size > LARGEST:
                return None
            return path.read_bytes()
        except (OSError, ValueError):
            return None


def bytes_of(path: Path) -> FileBytes:
    """All of a file.

    Raises
    ------
    ScenarioError
        If it can't be read, or is a pickle or something else that is never read.
    """
    name = str(path)
    try:
        if path.is_dir():
            problem = WeightsFault.SAVED_MODEL() if (path / "saved_model.pb").exists() else FileFault.NO_ORDINARY_FILE()
            raise ScenarioError(name, "", problem)
        if not path.is_file():
            raise ScenarioError(name, "", FileFault.NO_ORDINARY_FILE() if path.exists() else FileFault.MISSING())
        if path.stat().st_size > LARGEST:
            raise ScenarioError(name, "", WeightsFault.FILE_TOO_LARGE(most=str(LARGEST >> 20)))
        content = path.read_bytes()
    except ValueError:
        raise ScenarioError(name, "", FileFault.INVALID_NAME()) from None
    except OSError as fault:
        raise ScenarioError(name, "", FileFault.NOT_READ(why=fault.strerror or FileReason.DAMAGED())) from None
    if not content:
        raise ScenarioError(name, "", WeightsFault.EMPTY_FILE())
    _refuse_pickles(path, content)
    if path.suffix.lower() in (".pb", ".tflite", ".mlmodel"):
        raise ScenarioError(name, "", WeightsFault.SAVED_MODEL())
    return FileBytes(content, path.absolute().parent)


def zip_of(content: bytes) -> zipfile.ZipFile:
    """The parts of a ZIP, none of which is unpacked yet; together they are no larger than `LARGEST`.

    Raises
    ------
    MisfitError
        If it is damaged, or announces too much.
    """
    try:
        parts = zipfile.ZipFile(io.BytesIO(content))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        raise MisfitError("", WeightsFault.DAMAGED_ZIP()) from None
    infos = parts.infolist()
    if len(infos) > MOST_PARTS:
        raise MisfitError("", WeightsFault.TOO_MANY_PARTS(parts=str(len(infos)), most=str(MOST_PARTS)))
    if sum(part.file_size for part in infos) > LARGEST:
        raise MisfitError("", WeightsFault.UNPACKED_TOO_LARGE(most=str(LARGEST >> 20)))
    return parts


def part_of(parts: zipfile.ZipFile, name: str) -> bytes:
    """One part of a ZIP: never more of it than is announced.

    Raises
    ------
    MisfitError
        If it isn't there, is locked, or is damaged.
    """
    try:
        size = parts.getinfo(name).file_size
        with parts.open(name) as part:
            content = part.read(size + 1)
    except KeyError:
        raise MisfitError(name, WeightsFault.PART_MISSING()) from None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, OSError, zlib.error):
        raise MisfitError(name, WeightsFault.DAMAGED_ZIP()) from None
    if len(content) != size:
        raise MisfitError(name, WeightsFault.DAMAGED_ZIP())
    return content


def _refuse_pickles(path: Path, content: bytes) -> None:
    suffix = path.suffix.lower()
    is_of_torch = suffix in _OF_TORCH or (content.startswith(ZIP) and _is_torch_archive(content))
    is_pickle = content[:1] == b"\x80" and content[1:2] in b"\x02\x03\x04\x05"
    if not (is_of_torch or is_pickle or suffix in _PICKLED):
        return
    read = json.dumps(path.name, ensure_ascii=False)
    if is_of_torch or (suffix not in _PICKLED and is_pickle):
        written = json.dumps(f"{path.stem}.safetensors", ensure_ascii=False)
        first = "import torch; from safetensors.torch import save_file"
        second = f"save_file(torch.load({read}, weights_only=True), {written})"
        raise ScenarioError(str(path), "", WeightsFault.PICKLE_OF_TORCH(first=first, second=second))
    written = json.dumps(f"{path.stem}.npz", ensure_ascii=False)
    first = f'import numpy, pickle; arrays = pickle.load(open({read}, "rb"))'
    raise ScenarioError(str(path), "", WeightsFault.PICKLE(first=first, second=f"numpy.savez({written}, *arrays)"))


def _is_torch_archive(content: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            return any(name.endswith("data.pkl") for name in parts.namelist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        return False
