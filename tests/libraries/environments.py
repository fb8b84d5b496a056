"""The libraries, each in its version, installed into a folder that nothing else uses."""

import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from core.export.libraries.table import LIBRARIES

VERSIONS = {name: library.version for name, library in LIBRARIES.items()}
_NUMPY = f"numpy=={VERSIONS['numpy']}"
PYTHON = {
    "all": (
        _NUMPY,
        f"scikit-learn=={VERSIONS['scikit-learn']}",
        f"mlxtend=={VERSIONS['mlxtend']}",
        f"opencv-python-headless=={VERSIONS['opencv']}.*",
    ),
    "keras": (_NUMPY, f"keras=={VERSIONS['keras']}", "jax==0.10.2"),
    "torch": (_NUMPY, f"torch=={VERSIONS['pytorch']}"),
    "neurolab": ("numpy==1.26.4", f"neurolab=={VERSIONS['neurolab']}"),  # it names np.Inf, which NumPy 2 took away
}
VENV_OF = {
    "numpy": "all",
    "scikit-learn": "all",
    "mlxtend": "all",
    "opencv": "all",
    "fann": "all",
    "keras": "keras",
    "pytorch": "torch",
    "neurolab": "neurolab",
}
NPM = {
    "brain.js": f"brain.js@{VERSIONS['brain.js']}",
    "synaptic": f"synaptic@{VERSIONS['synaptic']}",
    "neataptic": f"neataptic@{VERSIONS['neataptic']}",
    "tensorflow.js": f"@tensorflow/tfjs@{VERSIONS['tensorflow.js']}",
}
DEBIAN = {
    "nnet": ("r-base-core", "r-cran-nnet", "r-cran-mass", "libblas3", "liblapack3", "libgfortran5"),
    "fann": ("libfann2",),
    "weka": ("weka",),
}
SECONDS = 900


class UnavailableError(Exception):
    """Why a library can't be had here."""


class Place(NamedTuple):
    """By which program a script of a library runs, where its packages are, and what else has to be set."""

    program: Path
    packages: Path | None = None
    variables: tuple[tuple[str, str], ...] = ()


def place_of(name: str, folder: Path) -> Place:
    """Where a library runs; it is installed into `folder`, unless it is there.

    Raises
    ------
    UnavailableError
        If it can't be had.
    """
    if name in NPM:
        return Place(_program("node"), _npm(name, folder / "npm" / name))
    if name == "nnet":
        return _r(folder / "debian")
    if name == "weka":
        return Place(_program("java"), _one(_debian(name, folder / "debian"), "usr/share/java/weka.jar"))
    if name not in VENV_OF:
        raise UnavailableError("no registry that is reached has it")
    program = _venv(VENV_OF[name], folder / "python" / VENV_OF[name])
    if name != "fann":
        return Place(program)
    library = _one(_debian(name, folder / "debian"), "usr/lib/*/libdoublefann.so.2")
    return Place(program, None, (("FANN_LIBRARY", str(library)),))


def _venv(kind: str, folder: Path) -> Path:
    program = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not _is_done(folder, PYTHON[kind]):
        venv.create(folder, clear=True, with_pip=True)
        _do([str(program), "-m", "pip", "install", "-q", "--disable-pip-version-check", *PYTHON[kind]])
        _note(folder, PYTHON[kind])
    return program


def _npm(name: str, folder: Path) -> Path:
    if not _is_done(folder, [NPM[name]]):
        _program("npm")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "package.json").write_text('{"private": true}')
        # No scripts of strangers: brain.js and TensorFlow.js compute in JavaScript without what theirs would build.
        _do(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", NPM[name]], folder)
        _note(folder, [NPM[name]])
    return folder


def _debian(name: str, folder: Path) -> Path:
    """Packages of Debian, unpacked beside the system, which stays as it is."""
    place = folder / name
    if not _is_done(place, DEBIAN[name]):
        for tool in ("apt-get", "dpkg"):
            _program(tool)
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        _do(["apt-get", "download", "-q", *DEBIAN[name]], place)
        for package in sorted(place.glob("*.deb")):
            _do(["dpkg", "-x", str(package), str(place)])
            package.unlink()
        _note(place, DEBIAN[name])
    return place


def _r(folder: Path) -> Place:
    """R as it is unpacked: a program that says where it lies, and runs a file as Rscript does."""
    place = _debian("nnet", folder)
    home = place / "usr/lib/R"
    libraries = [
        home / "lib",
        *(path for path in (place / "usr/lib").glob("*-linux-gnu*")),
        *place.glob("usr/lib/*/blas"),
    ]
    libraries += place.glob("usr/lib/*/lapack")
    program = place / "Rscript"
    program.write_text(f'#!/bin/sh\nexec "{home}/bin/exec/R" --no-echo --no-restore --vanilla -f "$1"\n')
    program.chmod(0o755)
    return Place(
        program,
        None,
        (
            ("R_HOME", str(home)),
            ("LD_LIBRARY_PATH", os.pathsep.join(map(str, libraries))),
            ("R_LIBS", os.pathsep.join((str(home / "library"), str(home / "site-library")))),
            ("EDITOR", "vi"),  # without any it doesn't start
            ("PAGER", "cat"),
            ("TZ", "UTC"),
        ),
    )


def _one(folder: Path, pattern: str) -> Path:
    for found in sorted(folder.glob(pattern)):
        return found
    raise UnavailableError(f"the package holds no {pattern}")


def _program(name: str) -> Path:
    found = shutil.which(name)
    if found is None:
        raise UnavailableError(f"{name} is not on the path")
    return Path(found)


def _do(command: list[str], folder: Path | None = None) -> None:
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, timeout=SECONDS)
    except subprocess.CalledProcessError as fault:
        lines = [line for line in fault.stderr.splitlines() if line.strip()]
        raise UnavailableError(lines[-1] if lines else str(fault)) from None
    except subprocess.TimeoutExpired:
        raise UnavailableError(f"{command[0]} took longer than {SECONDS} s") from None


def _is_done(folder: Path, wanted: Iterable[str]) -> bool:
    stamp = folder / ".installed"
    return stamp.is_file() and json.loads(stamp.read_text()) == list(wanted)


def _note(folder: Path, wanted: Iterable[str]) -> None:
    (folder / ".installed").write_text(json.dumps(list(wanted)))
