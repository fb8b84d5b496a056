"""The pages of practice, each made when it is first asked for."""

from typing import TYPE_CHECKING

from gui.practice.chooser.chooser_page import ChooserPage
from gui.practice.practice_stack import Makers
from gui.practice.predict.predict_page import PredictPage
from gui.practice.sheet.sheet_page import SheetPage

if TYPE_CHECKING:
    from gui.window.main_window import MainWindow


def practice_pages(window: "MainWindow") -> Makers:
    """How each page is made, by its class."""

    def sheet_page() -> SheetPage:
        return SheetPage(window.practising, window.theme, window.formulas)

    def predict_page() -> PredictPage:
        page = PredictPage(window.store, window.readings, window.commands, window.theme, window.exports)
        page.drawing_left.connect(window.error_plot.show_drawn)
        return page

    def chooser_page() -> ChooserPage:
        starting = window.starting
        page = ChooserPage(window.store, window.readings, starting.kept, window.theme, starting.kinds)
        page.panel.show_ways(code=False, worksheet=False)
        page.started.connect(starting.begin)
        return page

    return {ChooserPage: chooser_page, SheetPage: sheet_page, PredictPage: predict_page}
