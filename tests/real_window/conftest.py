"""The window of the other tests, on a real screen."""

from tests.gui.conftest import (  # noqa: F401 - fixtures
    all_drawn_once,
    collector,
    model,
    settings,
    settings_folder,
    theme,
    window,
)
