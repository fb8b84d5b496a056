"""The window of the other tests, on a real screen."""

from tests.gui.conftest import all_drawn_once, collector, model, settings, theme, window  # noqa: F401 - fixtures
