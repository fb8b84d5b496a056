"""A library without the modules of it that nobody asks for."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.base.left_out import imported_without, left_out


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A package that imports both of its modules, and takes a name of each."""
    name = f"library_of_{tmp_path.name}".replace("-", "_")
    folder = tmp_path / name
    folder.mkdir()
    (folder / "__init__.py").write_text("from .used import *\nfrom .unused import *\nfrom .unused import One\n")
    (folder / "used.py").write_text("class Used: ...\n")
    (folder / "unused.py").write_text("class One: ...\nclass Other: ...\n")
    monkeypatch.syspath_prepend(tmp_path)
    yield name
    for each in [module for module in sys.modules if module.partition(".")[0] == name]:
        del sys.modules[each]


def test_what_is_left_out_is_neither_loaded_nor_named(library: str):
    made = imported_without(library, "unused")
    assert made.Used.__module__ == f"{library}.used"
    assert not {"One", "Other"} & set(vars(made))
    assert f"{library}.unused" not in sys.modules


def test_who_asks_for_it_afterwards_gets_it(library: str):
    imported_without(library, "unused")
    with left_out(f"{library}.used"):  # which is there already, and stays
        assert sys.modules[f"{library}.used"].Used.__name__ == "Used"
    assert __import__(f"{library}.unused").unused.Other.__name__ == "Other"


def test_nothing_is_left_behind_where_the_library_cannot_be_imported(library: str, tmp_path: Path):
    (tmp_path / library / "used.py").write_text("raise OSError('of the library')\n")
    with pytest.raises(OSError, match="of the library"):
        imported_without(library, "unused")
    assert f"{library}.unused" not in sys.modules


def test_it_is_left_out_too_where_the_library_puts_a_finder_of_its_own_before_all(library: str, tmp_path: Path):
    """As PySide does: from the next module on that this one doesn't have."""
    folder = tmp_path / library
    (folder / "between.py").write_text("")
    (folder / "__init__.py").write_text(
        "import sys\n"
        "from importlib.machinery import PathFinder\n"
        "class Own:\n"
        "    @staticmethod\n"
        "    def find_spec(name, path, target=None):\n"
        f"        return PathFinder.find_spec(name, path) if name == '{library}.unused' else None\n"
        "sys.meta_path.insert(0, Own)\n"
        "try:\n"
        "    from . import between, unused\n"
        "finally:\n"
        "    sys.meta_path.remove(Own)\n"
    )
    with left_out(f"{library}.unused"):
        __import__(library)
    assert f"{library}.between" in sys.modules
    assert f"{library}.unused" not in sys.modules
    assert not hasattr(sys.modules[library], "unused")
