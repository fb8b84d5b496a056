"""Where compiled loops are kept: in a folder of the sources that they were compiled from.

numba looks only at the file that a loop stands in. Where a function of another file that it calls is changed, by an
update, say, it goes on with what it has compiled before, and so with other numbers. So what is kept is kept by the
hash of all sources together. It does not matter where they stand and when they were written: a checkout that is moved,
copied or unpacked finds its loops again, and a bundle brings them.

    kernels-<hash of the sources>/<numba>-<Python>-<processor>/batched.train_in_batches-0.py311.nbi
"""

import atexit
import contextlib
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
BROUGHT = HERE / "brought"  # what a bundle has compiled ahead: it may stand on a medium that can't be written to
_NAME = "kernels-"
_LOOPS = f"{__package__}."


class LoopLocator:
    """Tells numba where the loops of this folder are kept; it is named in `numba.config.CACHE_LOCATOR_CLASSES`.

    `folder` is set before the first loop is made.
    """

    folder: Path | None = None

    @classmethod
    def from_function(cls, function: Callable[..., Any], _file: str) -> "LoopLocator | None":
        """The one for a loop of ours; None for other functions."""
        return cls() if cls.folder is not None and function.__module__.startswith(_LOOPS) else None

    def get_cache_path(self) -> str:
        """The folder."""
        return str(self.folder)

    def ensure_cache_path(self) -> None:
        """Make it where it has been taken away meanwhile."""
        if self.folder is not None:
            self.folder.mkdir(parents=True, exist_ok=True)

    def get_source_stamp(self) -> str:
        """Nothing: the sources are in the folder's name."""
        return ""

    def get_disambiguator(self) -> str:
        """Nothing: no two functions of a file are called the same."""
        return "0"


def folder_for_loops(kind: str, given: str = "", generated: str = "", brought: Path = BROUGHT) -> Path:
    """The folder of the present sources, with what was brought of it.

    It is in the `given` one, beside the sources, or, where these can't be written to, in the user's own cache; where
    nothing can, one that goes with the process.

    `kind` is who compiles, and for what; `generated` is what else the loops are compiled from. Of what stands beside
    the sources that of earlier ones is taken away.
    """
    name = f"{_NAME}{_hash_of_sources(generated)}"
    beside = HERE / "__pycache__"
    for within in (Path(given),) if given else (beside, *_of_the_user()):
        folder = within / name / kind
        with contextlib.suppress(OSError):
            if not folder.is_dir():
                _lay(brought / name / kind, folder)
                if within == beside:
                    _take_away_all_but(name, within)
            if os.access(folder, os.W_OK):
                return folder
    folder = Path(tempfile.mkdtemp(prefix="backstep-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    _lay(brought / name / kind, folder / kind)
    return folder / kind


def kind_of(numba_version: str, target: str) -> str:
    """What compiled code depends on beside its sources: code of another numba or Python is not loaded."""
    return f"numba{numba_version}-{sys.implementation.cache_tag}-{target}"


def _lay(brought: Path, folder: Path) -> None:
    """Make the folder, with all that is brought, or not at all: another process may look for it meanwhile."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(dir=folder.parent))
    try:
        made.chmod(0o755)  # a temporary folder is for one user only
        if brought.is_dir():
            shutil.copytree(brought, made, dirs_exist_ok=True, copy_function=shutil.copyfile)
        made.rename(folder)
    except OSError:
        shutil.rmtree(made, ignore_errors=True)
        if not folder.is_dir():
            raise


def _take_away_all_but(name: str, within: Path) -> None:
    for earlier in within.glob(f"{_NAME}*"):
        if earlier.name != name:
            shutil.rmtree(earlier, ignore_errors=True)


def _of_the_user() -> Iterator[Path]:
    """The folder in which the user's programs keep what can be made again, where there is one."""
    match sys.platform:
        case "win32":
            found = os.environ.get("LOCALAPPDATA")
        case "darwin":
            found = _at_home("Library/Caches")
        case _:
            found = os.environ.get("XDG_CACHE_HOME") or _at_home(".cache")
    if found and Path(found).is_absolute():
        yield Path(found) / "backstep"


def _at_home(place: str) -> str:
    return os.path.expanduser(f"~/{place}")  # noqa: PTH111 - where there is no home Path's own raises


def _hash_of_sources(generated: str) -> str:
    whole = hashlib.sha256(generated.encode())
    for path in sorted(HERE.rglob("*.py")):
        whole.update(path.relative_to(HERE).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return whole.hexdigest()[:16]
