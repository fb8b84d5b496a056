"""The pages of practice, each made when it is first asked for."""

from typing import TYPE_CHECKING

from gui.practice.chooser.chooser_page import ChooserPage
from gui.practice.decide.order_page import OrderPage
from gui.practice.decide.up_or_down_page import UpOrDownPage
from gui.practice.decide.which_rule_page import WhichRulePage
from gui.practice.find_mistake.find_mistake_page import FindMistakePage
from gui.practice.my_numbers.my_numbers_page import MyNumbersPage
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
        page = ChooserPage(window.store, window.readings, starting.kept, window.theme)
        page.started.connect(starting.begin)
        page.code_wanted.connect(window.dialogs.open_sheet_code)
        page.worksheet_wanted.connect(window.dialogs.print_worksheets)
        return page

    def my_numbers_page() -> MyNumbersPage:
        return MyNumbersPage(window.store, window.readings, window.theme, window.settings)

    theme, formulas = window.theme, window.formulas
    return {
        ChooserPage: chooser_page,
        SheetPage: sheet_page,
        PredictPage: predict_page,
        UpOrDownPage: lambda: UpOrDownPage(theme),
        WhichRulePage: lambda: WhichRulePage(theme, formulas),
        OrderPage: lambda: OrderPage(theme, formulas),
        MyNumbersPage: my_numbers_page,
        FindMistakePage: lambda: FindMistakePage(theme, formulas),
    }
