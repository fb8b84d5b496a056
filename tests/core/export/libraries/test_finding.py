"""Which interpreter is suggested for a library: one that has it, of those that are there."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from core.export.libraries import finding
from core.export.libraries.finding import program_found, program_with
from core.export.libraries.library import Language
from core.export.libraries.table import LIBRARIES

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="interpreters are shell scripts here")
NUMPY = LIBRARIES["numpy"]


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in which the path begins and ends; nothing is in it."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def interpreter(place: Path, does: str) -> Path:
    place.parent.mkdir(exist_ok=True)
    place.write_text(f"#!/bin/sh\n{does}\n")
    place.chmod(0o755)
    return place


def test_none_is_found_where_none_is(path: Path):
    assert program_found(Language.PYTHON) is None
    assert program_with(LIBRARIES["synaptic"]) is None


def test_the_first_that_has_the_library_comes_before_the_first(path: Path, monkeypatch: pytest.MonkeyPatch):
    without = interpreter(path / "one" / "python3", "exit 1")
    having = interpreter(path / "two" / "python3", "exit 0")
    monkeypatch.setenv("PATH", os.pathsep.join((str(without.parent), str(having.parent))))
    assert program_found(Language.PYTHON) == without
    assert program_with(NUMPY) == having


def test_of_one_folder_all_names_are_looked_at(path: Path):
    interpreter(path / "python3", "exit 1")
    having = interpreter(path / "python", "exit 0")
    assert program_with(NUMPY) == having


def test_the_program_that_runs_here_counts(path: Path):
    interpreter(path / "python3", "exit 1")
    assert program_with(NUMPY) == Path(sys.executable)


def test_where_none_has_it_the_first_is_named(path: Path):
    first = interpreter(path / "python3", "exit 1")
    assert program_with(replace(NUMPY, modules=("no_such_thing",))) == first


def test_the_bundle_itself_runs_no_scripts(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program_with(NUMPY) is None


def test_one_that_was_named_is_preferred_where_it_has_the_library(path: Path, tmp_path: Path):
    on_path = interpreter(path / "python3", "exit 0")
    named = interpreter(tmp_path / "named" / "python", "exit 0")
    assert program_with(NUMPY, named) == named
    interpreter(named, "exit 1")
    assert program_with(NUMPY, named) == on_path
    assert program_with(NUMPY, tmp_path / "gone") == on_path


def test_one_that_does_not_answer_is_gone_past(path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(finding, "PATIENCE", 2.0)
    interpreter(path / "python3", "kill -STOP $$")
    having = interpreter(path / "python", "exit 0")
    assert program_with(NUMPY) == having


def test_what_lies_in_the_folder_one_stands_in_is_not_the_library(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "lonely.py").write_text("")
    monkeypatch.chdir(tmp_path)
    assert not finding.has_modules(Path(sys.executable), ("lonely",))
    assert finding.has_modules(Path(sys.executable), ("numpy", "json"))


def test_each_script_in_python_says_what_it_imports():
    for library in LIBRARIES.values():
        assert bool(library.modules) == (library.language is Language.PYTHON), library.name
