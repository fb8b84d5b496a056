"""Packages that only some files of weights need: loaded when one is read or written, and perhaps not installed."""

import importlib
from types import ModuleType

from core.base.errors import MisfitError
from core.weight_files.messages import WeightsFault

_INSTALL = ("python", "-m", "pip", "install")


def package(name: str) -> ModuleType:
    """A package, or a module of one.

    Raises
    ------
    MisfitError
        If it isn't installed; it says by which line it is.
    """
    try:
        return importlib.import_module(name)
    except ImportError:
        whole = name.partition(".")[0]
        problem = WeightsFault.PACKAGE_MISSING(package=whole, line=" ".join((*_INSTALL, whole)))
        raise MisfitError("", problem) from None
