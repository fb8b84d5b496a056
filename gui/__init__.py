"""The window: it draws and asks. No arithmetic on networks happens here."""

import sys
from importlib import import_module

from core.base.left_out import left_out

_SIGNATURES = "shibokensupport.signature.lib"


def _leave_sources_unread() -> None:
    """Keep PySide from reading, and keeping, the source of every module that is imported: a tenth of the start.

    It looks for its own name there, to know for which modules a feature such as `snake_case` may have to be switched.
    None is used here. A PySide that has no such function needs nothing.
    """
    with left_out(*(f"{_SIGNATURES}.{name}" for name in ("enum_sig", "pyi_generator"))):  # which write PySide's stubs
        import_module("PySide6.QtCore")
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - it has no types


_leave_sources_unread()
with left_out(*(f"numpy.{core}._add_newdocs{part}" for core in ("core", "_core") for part in ("", "_scalars"))):
    import_module("numpy")  # without what gives its functions their documentation, as under `python -OO`
