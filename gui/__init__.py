"""The window: it draws and asks. No arithmetic on networks happens here."""

import builtins
from importlib import import_module

from core.base.left_out import left_out, loaded_later


def _import_without_signatures() -> None:
    """Import PySide without what knows the signatures of Qt's functions, which it compiles anew at each start.

    They are asked for where a function is called with what it doesn't take, to say so, and the two that write PySide's
    stubs never are. Nor is what makes temporary files, which PySide imports as well.
    """
    parts = "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool"
    with loaded_later(*(f"shibokensupport.signature.{part}" for part in parts), "tempfile"):
        import_module("PySide6.QtCore")


def _import_as_ever() -> None:
    """Have `import` be Python's own again: PySide's goes through two functions more, at each one.

    It also reads the source of every module, and keeps it, to know for which ones a feature such as `snake_case` may
    have to be switched. None is used here. A PySide that leaves `import` alone needs nothing.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


_import_without_signatures()
_import_as_ever()
with left_out(*(f"numpy.{core}._add_newdocs{part}" for core in ("core", "_core") for part in ("", "_scalars"))):
    import_module("numpy")  # without what gives its functions their documentation, as under `python -OO`
