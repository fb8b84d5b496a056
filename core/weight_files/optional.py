"""Packages that only some files of weights need, and that are not installed with Backstep itself."""

import importlib
from types import ModuleType

from core.base.errors import MisfitError
from core.weight_files.messages import WeightsFault


def package(name: str) -> ModuleType:
    """An optional package.

    Raises
    ------
    MisfitError
        If it isn't installed; it says by which line it is.
    """
    try:
        return importlib.import_module(name)
    except ImportError:
        raise MisfitError(
            "", WeightsFault.PACKAGE_MISSING(package=name, line=f"python -m pip install {name}")
        ) from None
