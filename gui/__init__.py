"""The window: it draws and asks. No arithmetic on networks happens here."""

import sys
from importlib import import_module


def _leave_sources_unread() -> None:
    """Keep PySide from reading, and keeping, the source of every module that is imported: a tenth of the start.

    It looks for its own name there, to know for which modules a feature such as `snake_case` may have to be switched.
    None is used here. A PySide that has no such function needs nothing.
    """
    import_module("PySide6.QtCore")
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - it has no types


_leave_sources_unread()
import_module("core")  # which says with how many threads NumPy multiplies, before anything loads NumPy
