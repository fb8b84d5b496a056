"""A library without the modules of it that nobody asks for, or that are asked for in rare cases alone."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.base.left_out import LoadedLater, imported_without, left_out, loaded_later, missing


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
    """As PySide does."""
    folder = tmp_path / library
    (folder / "__init__.py").write_text(
        "import sys\n"
        "from importlib.machinery import PathFinder\n"
        "class Own:\n"
        "    @staticmethod\n"
        "    def find_spec(name, path, target=None):\n"
        f"        return PathFinder.find_spec(name, path) if name == '{library}.unused' else None\n"
        "sys.meta_path.insert(0, Own)\n"
        "try:\n"
        "    from . import unused\n"
        "finally:\n"
        "    sys.meta_path.remove(Own)\n"
    )
    with left_out(f"{library}.unused"):
        __import__(library)
    assert f"{library}.unused" not in sys.modules
    assert not hasattr(sys.modules[library], "unused")


def test_what_is_loaded_later_is_there_as_soon_as_something_of_it_is_asked_for(library: str, tmp_path: Path):
    folder = tmp_path / library
    (folder / "__init__.py").write_text("from . import used, unused\n")
    (folder / "unused.py").write_text("from .used import Used\nclass One(Used): ...\n")
    with loaded_later(f"{library}.unused"):
        made = __import__(library)
    later = made.unused
    assert isinstance(later, LoadedLater)
    assert later.__name__ == f"{library}.unused"  # which it has, and which loads nothing
    assert later.__file__ == str(folder / "unused.py")  # which the loader of a bundle asks for
    assert isinstance(later, LoadedLater)
    assert issubclass(later.One, made.used.Used)
    assert not isinstance(later, LoadedLater)
    assert sys.modules[f"{library}.unused"] is later
    with pytest.raises(AttributeError, match="Another"):
        _ = later.Another


def test_what_nobody_has_is_missing_at_once_and_not_later(library: str):
    with loaded_later(f"{library}.absent"), pytest.raises(ModuleNotFoundError, match="absent"):
        __import__(f"{library}.absent")


def test_finders_are_as_they_were_but_for_those_that_the_library_puts_there(library: str, tmp_path: Path):
    (tmp_path / library / "__init__.py").write_text("import sys\nsys.meta_path.insert(0, sys.meta_path[-1])\n")
    before = sys.meta_path
    finders = list(before)
    try:
        with left_out(f"{library}.unused"):
            __import__(library)
        assert sys.meta_path is before
        assert before == [finders[-1], *finders]
    finally:
        before[:] = finders


def test_what_is_missing_cannot_be_imported_until_it_is_there_again(library: str):
    with missing(library), pytest.raises(ModuleNotFoundError, match=library):
        __import__(library)
    made = __import__(library)
    with missing(library):  # which is imported by now
        assert __import__(library) is made
