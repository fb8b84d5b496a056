"""The window of the other tests, on a real screen."""

from tests.gui.conftest import collector, drawn_once, model, settings, theme, window  # noqa: F401 - fixtures
