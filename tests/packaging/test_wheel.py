"""The wheel is built, installed into an empty environment without a network, and used from there."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from importlib.metadata import Distribution, packages_distributions
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from core.base.catalogue import language_codes
from core.base.version import VERSION
from tests import ROOT

BUILT_FROM = ("pyproject.toml", "README.md", "LICENSE", "main.py")
FOLDERS = ("core", "gui", "resources", "packaging", "docs/manual")
WITHOUT_NETWORK = ("--no-index", "--no-deps", "--quiet", "--disable-pip-version-check")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        # Not by find_spec: where that is asked for pip, setuptools takes the standard library's distutils from then on.
        not {"pip", "setuptools"} <= packages_distributions().keys(),
        reason="has nothing to build it with",
    ),
]


class Installed:
    """An environment of its own with the wheel in it; what the wheel depends on it takes from the tests' own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        venv.create(folder / "env", symlinks=os.name != "nt", with_pip=False)
        names = {"base": str(folder / "env"), "platbase": str(folder / "env")}
        self.site_packages = Path(sysconfig.get_path("purelib", "venv", names))
        self.scripts = Path(sysconfig.get_path("scripts", "venv", names))
        self.python = self.scripts / Path(sys.executable).name
        self._pip("wheel", "--no-build-isolation", "--wheel-dir", str(folder), str(_copy_of_sources(folder)))
        self._pip("--python", str(self.python), "install", *map(str, folder.glob("*.whl")))
        self.laid = {path.name for path in self.site_packages.iterdir()}
        ours = sysconfig.get_path("purelib")
        (self.site_packages / "dependencies.pth").write_text(f"{ours}\n", encoding="utf-8")

    def _pip(self, *words: str) -> None:
        command = [sys.executable, "-m", "pip", *words, *WITHOUT_NETWORK]
        subprocess.run(command, cwd=self._folder, capture_output=True, text=True, check=True)

    def run(self, *words: str | Path) -> str:
        """What a command prints that is started in an empty folder."""
        here = self._folder / "elsewhere"
        here.mkdir(exist_ok=True)
        hidden = ("PYTHONPATH", "PYTHONHOME")
        environment = {name: value for name, value in os.environ.items() if name not in hidden}
        environment["NUMBA_DISABLE_JIT"] = "1"  # nothing is trained here that would be worth compiling
        done = subprocess.run(
            [*map(str, words)], cwd=here, env=environment, capture_output=True, encoding="utf-8", check=False
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


def _copy_of_sources(folder: Path) -> Path:
    """Building leaves folders beside the sources."""
    copy = folder / "sources"
    copy.mkdir()
    for name in BUILT_FROM:
        shutil.copy2(ROOT / name, copy / name)
    for name in FOLDERS:
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def _sources() -> set[str]:
    """All that belongs into the package, by paths within it."""
    paths = {"main.py", "__init__.py", "__main__.py"}
    for folder in ("core", "gui", "resources"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                paths.add(path.relative_to(ROOT).as_posix())
    manual = ROOT / "docs" / "manual"
    pages = (path for kind in ("md", "webp") for path in manual.rglob(f"*.{kind}"))
    paths |= {f"resources/manual/{path.relative_to(manual).as_posix()}" for path in pages}
    return paths | {f"resources/translations/backstep_{code}.qm" for code in language_codes()}  # made by the build


@pytest.fixture(scope="module")
def installed(tmp_path_factory) -> Installed:
    return Installed(tmp_path_factory.mktemp("installed"))


def test_nothing_but_the_one_package_is_laid_into_site_packages(installed: Installed):
    assert installed.laid == {"backstep", f"backstep-{VERSION}.dist-info"}
    assert {path.name.split(".")[0] for path in installed.scripts.glob("backstep*")} == {"backstep", "backstep-window"}


def test_the_package_holds_every_file_and_no_other(installed: Installed):
    package = installed.site_packages / "backstep"
    files = {path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    assert {path.relative_to(package).as_posix() for path in files} == _sources()


def test_its_version_is_the_one_of_the_sources(installed: Installed):
    distribution = Distribution.at(installed.site_packages / f"backstep-{VERSION}.dist-info")
    assert distribution.version == VERSION
    assert installed.run(installed.scripts / "backstep", "--version") == f"Backstep {VERSION}\n"
    assert installed.run(installed.python, "-m", "backstep", "--version") == f"Backstep {VERSION}\n"


def test_it_opens_a_scenario(installed: Installed):
    answer = json.loads(
        installed.run(installed.scripts / "backstep", "explain", "gad-3-2-1", "--name", "W11", "--json")
    )
    # The first that numpy.random.rand gives after numpy.random.seed(1), rounded to six decimals.
    assert answer["value"] == 0.417022


def test_it_takes_a_picture_of_the_window(installed: Installed, tmp_path: Path):
    out = tmp_path / "window.png"
    installed.run(installed.python, "-m", "backstep", "picture", "gad-3-2-1", "--select", "W11", "--out", out)
    picture = QImage(str(out))
    assert (picture.width(), picture.height()) == (1280, 800)
    colors = {picture.pixel(x, y) for x in range(0, 1280, 8) for y in range(0, 800, 8)}
    assert len(colors) > 20, "icons, lines and cards are drawn"


def test_its_modules_are_those_of_the_package_whatever_lies_where_it_is_started(installed: Installed):
    here = installed.site_packages.parent / "other"
    for name in ("core", "gui", "resources"):
        (here / name).mkdir(parents=True)
        (here / name / "__init__.py").write_text("raise ImportError('another program')\n")
    code = (
        f"import sys; sys.path.insert(0, {str(here)!r}); sys.argv[1:] = ['scenarios', '--json']; "
        "from backstep.__main__ import main; main()"
    )
    assert len(json.loads(installed.run(installed.python, "-c", code))) == 13


def test_help_names_the_command(installed: Installed):
    usage = "usage: {} [--new-window] [SCENARIO]\n"
    assert installed.run(installed.scripts / "backstep", "--help").startswith(usage.format("backstep"))
    assert installed.run(installed.python, "-m", "backstep", "--help").startswith(usage.format("python -m backstep"))


def test_in_an_editable_install_the_way_in_leads_to_the_checkout(tmp_path: Path):
    way_in = ROOT / "packaging" / "backstep" / "__main__.py"
    words = [sys.executable, str(way_in), "scenarios", "--json"]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, encoding="utf-8", check=True)
    assert len(json.loads(done.stdout)) == 13
