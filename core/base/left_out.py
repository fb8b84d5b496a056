"""Modules of a library that nobody here asks for, left out while the library is imported: what they cost is time.

A package that imports all that it has, and the half of that is a tenth of the program's start, has no lighter door.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from importlib.abc import Loader  # which is a module more to load, for a class that asks for nothing


class _Empty(ModuleType):
    """In the place of a module: it has every name that it is asked for, and gives none to `import *`."""

    __all__: tuple[str, ...] = ()

    def __getattr__(self, name: str) -> "_Empty":
        if name.startswith("__"):
            raise AttributeError(name)
        return self


class _Finder:
    """Asked before all others where a module is: it has an empty one for each of these names.

    A library may put a finder of its own before this one, as PySide does: the next module that neither has finds this
    one there again.
    """

    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names
        self.made: list[ModuleType] = []

    def find_spec(
        self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if sys.meta_path[0] is not self:
            sys.meta_path.remove(self)
            sys.meta_path.insert(0, self)
        return ModuleSpec(name, cast("Loader", self)) if name in self._names else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        self.made.append(_Empty(spec.name))
        return self.made[-1]

    def exec_module(self, _module: ModuleType) -> None:
        """It stays empty."""


@contextmanager
def left_out(*names: str) -> Iterator[None]:
    """Import none of these modules as long as this lasts; afterwards whoever asks for one gets it, as ever.

    A finder gives the empty ones; those in `sys.modules` PySide would take out of there before it begins.

    Parameters
    ----------
    *names
        Modules by their full names. What is imported already stays.
    """
    finder = _Finder(names)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name, module in list(sys.modules.items()):
            if isinstance(module, _Empty) and module in finder.made:
                del sys.modules[name]
                package, _, within = name.rpartition(".")
                if getattr(sys.modules.get(package), within, None) is module:
                    delattr(sys.modules[package], within)


def imported_without(library: str, *submodules: str) -> ModuleType:
    """A library, imported without some of its modules; what it would have had of them are no names of it.

    Parameters
    ----------
    library
        A package's name.
    *submodules
        What is left out, by the names that it has within the package.
    """
    with left_out(*(f"{library}.{name}" for name in submodules)):
        module = import_module(library)
    for name, value in list(vars(module).items()):
        if isinstance(value, _Empty):
            delattr(module, name)
    return module
