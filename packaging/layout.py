"""How a wheel is laid out; everything else about it stands in pyproject.toml, which names these two steps.

In the sources main.py, core, gui and resources stand at the top. Installed so, they would lie among the modules of all
other programs: a wheel has them in the one package `backstep`, each file as it is in the sources.
"""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from setuptools.command.build_py import build_py
from setuptools.command.sdist import sdist

SOURCES = Path(__file__).resolve().parents[1]
FOLDERS = ("core", "gui", "resources")
BESIDE = {"docs/manual": "resources/manual"}  # what is read in the program, too
DOOR = "main.py"


class BuildPackage(build_py):
    """Builds the package `backstep` out of packaging/backstep, and lays the sources into it."""

    def run(self) -> None:
        """Build it anew, so that no file stays from a build before; an editable install has the sources themselves."""
        package = Path(self.build_lib) / "backstep"
        shutil.rmtree(package, ignore_errors=True)
        super().run()
        if self.editable_mode:
            return
        lay_sources(package)


def lay_sources(package: Path) -> None:
    """Lay all that is installed into a folder, as the rooms stand in the sources."""
    for folder in FOLDERS:
        shutil.copytree(SOURCES / folder, package / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for folder, place in BESIDE.items():
        shutil.copytree(SOURCES / folder, package / place, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    shutil.copy2(SOURCES / DOOR, package / DOOR)
    _compile_translations(package / "resources" / "translations")


def _compile_translations(folder: Path) -> None:
    """Make of each language's texts what Qt loads; the command line reads the texts themselves."""
    sys.path.insert(0, str(SOURCES))
    try:
        from core.base.catalogue import compiled, language_codes, read_catalogue
    finally:
        sys.path.remove(str(SOURCES))
    for code in language_codes(folder):
        (folder / f"backstep_{code}.qm").write_bytes(compiled(read_catalogue(code, folder), code))


class SourceDistribution(sdist):
    """Packs what a wheel is built of."""

    def make_distribution(self) -> None:
        """Add the sources, and this file, to what setuptools finds by itself."""
        self.filelist.extend(sorted(_packed()))
        super().make_distribution()


def _packed() -> Iterator[str]:
    yield DOOR
    for folder in (*FOLDERS, *BESIDE, "packaging"):
        for path in (SOURCES / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path.relative_to(SOURCES).as_posix()
