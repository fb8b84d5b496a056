"""The window of the other tests, on a real screen."""

from tests.gui.conftest import collector, drawn_once, settings, theme, window, workbench  # noqa: F401 - fixtures
