"""What can be looked at of the recipes for bundles and wheelhouses without making one, which takes minutes."""

import importlib
import importlib.util
import os
import shutil
import stat
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import PathDistribution, distribution
from pathlib import Path

import pytest

from tests import ROOT

PACKAGING = ROOT / "packaging"
pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("setuptools") is None or importlib.util.find_spec("packaging") is None,
    reason="has nothing to build it with",
)


@pytest.fixture
def recipes(monkeypatch: pytest.MonkeyPatch):
    """The modules of `packaging`, which stand in no package."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    return {name: importlib.import_module(name) for name in ("bundle", "licences", "wheelhouse")}


def test_where_there_is_no_pyinstaller_it_is_said_before_anything_is_made(
    recipes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
):
    bundle, made = recipes["bundle"], tmp_path / "build"
    monkeypatch.setattr(bundle, "BUILD", made)
    monkeypatch.setattr(bundle, "STAGE", made / "sources")
    monkeypatch.setattr(bundle, "compile_loops", lambda: pytest.fail("began to compile"))
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert bundle.main() == 1
    assert "has no PyInstaller: `make bundle`" in capsys.readouterr().err
    assert not made.exists()


@pytest.mark.parametrize(
    ("script", "words", "said"),
    [
        ("wheelhouse.py", ["no_such_platform"], "No wheels were collected: pip ended with exit status"),
        ("check_bundle.py", [], "There is no bundle in build/"),
    ],
)
def test_what_cannot_be_made_is_told_in_one_sentence(tmp_path: Path, script: str, words: list[str], said: str):
    """In a copy, so that nothing in `build` is touched; pip is asked for nothing from a network."""
    sources = tmp_path / "sources"
    shutil.copytree(PACKAGING, sources / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, str(sources / "packaging" / script), *words]
    done = subprocess.run(command, env=os.environ | {"PIP_NO_INDEX": "1"}, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_zip_keeps_links_and_what_may_be_started(recipes, tmp_path: Path):
    folder = tmp_path / "Backstep-1-linux"
    (folder / "lib").mkdir(parents=True)
    (folder / "backstep").write_text("#!/bin/sh\necho started\n")
    (folder / "backstep").chmod(0o755)
    (folder / "lib" / "real.so").write_bytes(b"library")
    (folder / "linked.so").symlink_to("lib/real.so")
    packed = recipes["bundle"].zipped(folder)
    with zipfile.ZipFile(packed) as file:
        modes = {info.filename: info.external_attr >> 16 for info in file.infolist()}
        assert file.read("Backstep-1-linux/linked.so") == b"lib/real.so"
    assert stat.S_ISLNK(modes["Backstep-1-linux/linked.so"])
    assert modes["Backstep-1-linux/backstep"] & 0o111


def test_sizes_are_told_by_part_and_links_count_once(recipes, tmp_path: Path):
    loops = "_internal/core/training/compiled/brought/kernels-1/numba0-x86-64/train.nbc"
    parts = ("_internal/llvmlite/libllvmlite.so", 9), ("_internal/numpy/core.so", 4), (loops, 3), ("_internal/x/y", 2)
    for name, size in parts:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"." * size)
    (tmp_path / "_internal" / "again.so").symlink_to("llvmlite/libllvmlite.so")
    found = recipes["bundle"].sizes(tmp_path)
    assert list(found.values()) == [9, 4, 3, 2]
    assert list(found)[1:] == ["NumPy", "compiled loops", "other packages"]


def test_every_package_that_the_program_needs_has_the_text_of_its_licence(recipes):
    licences = recipes["licences"]
    needed = licences.needed("backstep")
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {each.name.lower().replace("_", "-") for each in needed}
    assert {line.split(">")[0].lower() for line in asked if "numba" not in line} <= names
    for each in needed:
        text = licences.text_of(each)
        assert len(text) > 100 or text.endswith("stands at the end."), each.name
    assert "shiboken6" in names  # which only PySide6 needs


def test_a_package_without_the_text_of_its_licence_stops_the_build(recipes, tmp_path: Path):
    folder = tmp_path / "silent-1.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: silent\nVersion: 1\nLicense: MIT\n")
    (folder / "RECORD").write_text("silent-1.dist-info/METADATA,,\n")
    with pytest.raises(LookupError, match="silent 1 brings no text of its licence \\(MIT\\): put it into"):
        recipes["licences"].text_of(PathDistribution(folder))


def test_licences_are_read_from_what_a_package_brings(recipes):
    text = recipes["licences"].text_of(distribution("numpy"))
    assert "BSD" in text and "NumPy Developers" in text


@pytest.mark.slow
def test_what_is_compiled_ahead_is_loaded_and_nothing_else_is_compiled(tmp_path: Path):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("NUMBA")}
    environment |= {"PYTHONPATH": str(ROOT), "NUMBA_CACHE_DIR": str(tmp_path)}
    script = str(PACKAGING / "compile_ahead.py")
    subprocess.run([sys.executable, script, "gad-3-2-1"], env=environment, check=True)
    (folder,) = tmp_path.glob("kernels-*/*")
    ahead = sorted(folder.rglob("*"))  # some releases of numba have a folder for each of ours
    assert 1 <= sum(path.suffix == ".nbc" for path in ahead) <= 3, "only the loop of this network"
    words = [sys.executable, "main.py", "run", "gad-3-2-1", "--iterations", "500", "--json"]
    said = subprocess.run(words, cwd=ROOT, env=environment | {"NUMBA_DEBUG_CACHE": "1"}, capture_output=True, text=True)
    assert said.returncode == 0
    assert "data loaded" in said.stdout and "data saved" not in said.stdout
    assert sorted(folder.rglob("*")) == ahead


def test_a_wheelhouse_is_for_a_release_of_python_by_its_first_two_numbers(
    recipes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    """`py -3.12.12`, as INSTALL.txt had it where an image of Python sets PYTHON_VERSION, starts nothing."""
    asked: list[str] = []

    def pip(*words: str) -> None:
        asked.extend(words)
        if words[0] == "wheel":
            (Path(words[words.index("--wheel-dir") + 1]) / "backstep-1-py3-none-any.whl").touch()

    wheelhouse = recipes["wheelhouse"]
    monkeypatch.setattr(wheelhouse, "run_pip", pip)
    monkeypatch.setattr(wheelhouse, "HOUSE", tmp_path / "house")
    monkeypatch.setattr(wheelhouse, "SOURCES", tmp_path)
    monkeypatch.setenv("PYTHON_VERSION", "3.12.12")
    assert wheelhouse.main("windows") == 0
    assert asked[asked.index("--python-version") + 1] == "3.12"
    install = tmp_path / "house" / "backstep-wheels-windows-python3.12" / "INSTALL.txt"
    assert "py -3.12 -m venv" in install.read_text(encoding="utf-8")


def test_the_files_for_hosting_services_call_recipes_that_there_are():
    for file in (PACKAGING / "ci").iterdir():
        text = file.read_text(encoding="utf-8")
        called = {word for word in text.split() if word.startswith("packaging/")}
        assert {"packaging/bundle.py", "packaging/check_bundle.py", "packaging/wheelhouse.py"} <= called
        assert all((ROOT / name).is_file() for name in called)
        assert all(system in text.lower() for system in ("linux", "windows", "macos"))


@pytest.mark.skipif(sys.platform != "linux", reason="an AppImage is for Linux")
def test_an_appimage_can_be_made_again(tmp_path: Path):
    """The folder that it is packed from stands beside the bundle, and after it in most languages that sort names."""
    for place in ("packaging/appimage.sh", "resources/desktop/backstep.desktop", "resources/icons/backstep.svg"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / place, tmp_path / place)
    recipe = tmp_path / "packaging" / "appimage.sh"
    tool = tmp_path / "appimagetool"
    tool.write_text('#!/bin/sh\ncp "$2/AppRun" "$3"\n')
    tool.chmod(0o755)
    environment = os.environ | {"APPIMAGETOOL": str(tool)}
    none = subprocess.run([recipe], env=environment, capture_output=True, text=True, check=False)
    assert "there is no bundle" in none.stderr
    program = tmp_path / "build" / "Backstep-1-linux-x86_64" / "backstep"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\necho started $1\n")
    program.chmod(0o755)
    for _ in range(2):
        subprocess.run([recipe], env=environment, check=True)
    assert (tmp_path / "build" / "Backstep-1-linux-x86_64.AppImage").exists()
    run = tmp_path / "build" / "Backstep-1-linux-x86_64.AppDir" / "AppRun"
    done = subprocess.run([run, "again"], capture_output=True, text=True, check=True)
    assert done.stdout == "started again\n"
