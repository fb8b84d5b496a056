"""Modules of a library that nobody here asks for, left out while the library is imported: what they cost is time.

A package that imports all that it has, and the half of that is a tenth of the program's start, has no lighter door.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType


class _Empty(ModuleType):
    """In the place of a module: it has every name that it is asked for, and gives none to `import *`."""

    __all__: tuple[str, ...] = ()

    def __getattr__(self, name: str) -> "_Empty":
        if name.startswith("__"):
            raise AttributeError(name)
        return self


@contextmanager
def left_out(*names: str) -> Iterator[None]:
    """Import none of these modules as long as this lasts; afterwards whoever asks for one gets it, as ever.

    Parameters
    ----------
    *names
        Modules by their full names. What is imported already stays.
    """
    empty = {name: _Empty(name) for name in names if name not in sys.modules}
    sys.modules.update(empty)
    try:
        yield
    finally:
        for name, module in empty.items():
            if sys.modules.get(name) is module:
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
