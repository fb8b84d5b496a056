"""Starts the bundle that was just made as on a bare machine: with an emptied PATH, and a home in which is nothing.

It prints its version, trains without compiling anything, and takes a picture of the window with its formulas.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from layout import SOURCES

WITHOUT = ("PATH", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
LOOPS_TOLD = "NUMBA_DEBUG_CACHE"  # numba says by it what it loads, and what it compiles and keeps


def main() -> int:
    """Do all of it; returns the exit status."""
    with tempfile.TemporaryDirectory() as home:
        version = run(home, "--version")
        trained = run(home, "run", "moons-2-3-2", "--iterations", "200", "--json", **{LOOPS_TOLD: "1"})
        picture = Path(home) / "window.png"
        said = run(home, "picture", "gad-3-2-1", "--select", "W11", "--out", str(picture))
        faults = []
        if not version.startswith("Backstep "):
            faults.append(f"it says of its version: {version}")
        if "index loaded" not in trained or "data saved" in trained:
            faults.append("what trains was compiled, and not loaded")
        if "typeset" in said or picture.stat().st_size < 50_000:
            faults.append(f"the picture of the window is not whole: {said}")
    for fault in faults:
        sys.stderr.write(f"bundle check failed: {fault}\n")
    if not faults:
        sys.stdout.write(f"bundle check passed: {version.strip()}, nothing compiled, a window with formulas\n")
    return 1 if faults else 0


def run(home: str, *words: str, **more: str) -> str:
    """What the bundle says, to whichever stream, when it is started in an empty folder."""
    environment = {name: value for name, value in os.environ.items() if name not in WITHOUT}
    environment |= {"HOME": home, "PATH": "", "QT_QPA_PLATFORM": "offscreen"} | more
    done = subprocess.run(  # noqa: S603 - the bundle
        [str(program()), *words], cwd=home, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise RuntimeError(f"backstep {' '.join(words)} ended with exit status {done.returncode}: {done.stderr}")
    return done.stdout + done.stderr


def program() -> Path:
    """The program in the bundle that was made last."""
    names = ["backstep.exe"] if sys.platform == "win32" else ["Backstep.app/Contents/MacOS/backstep", "backstep"]
    found = [path for name in names for path in (SOURCES / "build").glob(f"Backstep-*/{name}")]
    if not found:
        sys.exit("There is no bundle in build/: `make bundle` makes one.")
    return max(found, key=lambda path: path.stat().st_mtime)


if __name__ == "__main__":
    sys.exit(main())
