"""Modules of a library that nobody here asks for, left out while the library is imported: what they cost is time.

A package that imports all that it has, and the half of that is a tenth of the program's start, has no lighter door.
What is asked for in rare cases alone, as what words a fault, is loaded then.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Any, SupportsIndex, cast

if TYPE_CHECKING:
    from importlib.abc import Loader  # which is a module more to load, for a class that asks for nothing


class _Empty(ModuleType):
    """In the place of a module: it has every name that it is asked for, and gives none to `import *`."""

    __all__: tuple[str, ...] = ()

    def __getattr__(self, name: str) -> "_Empty":
        if name.startswith("__"):
            raise AttributeError(name)
        return self


class LoadedLater(ModuleType):
    """In the place of a module, which is loaded as soon as something of it is asked for, in any thread."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name != "__all__":  # which `import *` asks for
            raise AttributeError(name)
        with _loading:
            spec = cast("ModuleSpec", self.__spec__)
            # It is loaded already where another thread was first, and is being loaded where its own code asks for this.
            if isinstance(spec.loader, _Finder):
                found: ModuleSpec = spec.loader_state
                self.__spec__, self.__loader__ = found, found.loader
                cast("Loader", found.loader).exec_module(self)
                self.__class__ = ModuleType  # so that nobody has to wait any more
        return ModuleType.__getattribute__(self, name)


# Whoever waits for it finds a whole module. It is held while others are imported, so one lock for all modules: with one
# each, two that need each other would have two threads wait for ever.
_loading = RLock()


class _Finder:
    """Asked before all others where a module is: it has another one in the place of each of these names."""

    def __init__(self, names: tuple[str, ...], kind: type[ModuleType]) -> None:
        self._names, self._kind = names, kind
        self.made: list[ModuleType] = []

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name not in self._names:
            return None
        others = (finder for finder in sys.meta_path if finder is not self)
        found = next((spec for each in others if (spec := each.find_spec(name, path, target))), None)
        if found is None and self._kind is LoadedLater:
            return None  # nobody has it, which is to be said now and not when something of it is asked for
        given = ModuleSpec(name, cast("Loader", self), loader_state=found)
        if found is not None:  # so that the module has its `__file__`, without which a bundle's loader loads nothing
            given.origin, given.has_location = found.origin, found.has_location
        return given

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        self.made.append(self._kind(spec.name))
        return self.made[-1]

    def exec_module(self, _module: ModuleType) -> None:
        """It stays as it was made."""


class _Finders(list[Any]):
    """All finders, of which the first stays the first: a library may put one of its own before it, as PySide does."""

    def insert(self, place: SupportsIndex, finder: object) -> None:
        super().insert(max(int(place), 1), finder)


@contextmanager
def _replaced(names: tuple[str, ...], kind: type[ModuleType]) -> Iterator[_Finder]:
    """As long as this lasts, whoever imports one of these modules gets one of that kind in its place.

    Those in `sys.modules` PySide would take out of there before it begins.
    """
    finder, usual = _Finder(names, kind), sys.meta_path
    sys.meta_path = _Finders([finder, *usual])
    try:
        yield finder
    finally:
        usual[:] = [each for each in sys.meta_path if each is not finder]
        sys.meta_path = usual


@contextmanager
def left_out(*names: str) -> Iterator[None]:
    """Import none of these modules as long as this lasts; afterwards whoever asks for one gets it, as ever.

    Parameters
    ----------
    *names
        Modules by their full names. What is imported already stays.
    """
    with _replaced(names, _Empty) as finder:
        try:
            yield
        finally:
            for name, module in list(sys.modules.items()):
                if isinstance(module, _Empty) and module in finder.made:
                    del sys.modules[name]
                    package, _, within = name.rpartition(".")
                    if getattr(sys.modules.get(package), within, None) is module:
                        delattr(sys.modules[package], within)


@contextmanager
def loaded_later(*names: str) -> Iterator[None]:
    """Whichever of these modules is imported as long as this lasts is loaded when something of it is asked for.

    Parameters
    ----------
    *names
        Modules of Python by their full names, none of them a package. What is imported already stays. A module that one
        of them imports should ask for nothing of them while it is imported itself: a thread that loads them, and one
        that imports that module, would wait for each other.
    """
    with _replaced(names, LoadedLater):
        yield


@contextmanager
def missing(*names: str) -> Iterator[None]:
    """As long as this lasts none of these modules can be imported, as where they are not installed.

    Parameters
    ----------
    *names
        Modules by their full names. What is imported already stays.
    """
    absent = [name for name in names if name not in sys.modules]
    sys.modules.update(dict.fromkeys(absent))  # type: ignore[arg-type]  # with None Python looks no further
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]


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
