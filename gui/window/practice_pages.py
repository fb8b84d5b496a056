"""The pages of practice, each made when it is first asked for."""

from typing import TYPE_CHECKING

from gui.practice.practice_stack import Makers
from gui.practice.predict.predict_page import PredictPage

if TYPE_CHECKING:
    from gui.window.main_window import MainWindow


def practice_pages(window: "MainWindow") -> Makers:
    """How each page is made, by its class."""
    store, readings, commands, theme = window.store, window.readings, window.commands, window.theme
    return {PredictPage: lambda: PredictPage(store, readings, commands, theme, window.exports)}
