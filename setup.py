"""How a wheel is laid out; everything else about it stands in pyproject.toml.

In the sources main.py, core, gui and resources stand at the top. Installed so, they would lie among the modules of all
other programs: a wheel has them in the one package `backstep`, each file as it is in the sources.
"""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

SOURCES = Path(__file__).resolve().parent
FOLDERS = ("core", "gui", "resources")
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
        for folder in FOLDERS:
            shutil.copytree(SOURCES / folder, package / folder, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy2(SOURCES / DOOR, package / DOOR)


setup(cmdclass={"build_py": BuildPackage})
