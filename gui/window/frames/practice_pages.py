"""The pages in the window's place, of practice and Home, each made when it is first asked for."""

from typing import TYPE_CHECKING

from gui.practice.practice_stack import Makers

if TYPE_CHECKING:  # a page is loaded when it is made: all of them take as long to load as the rest of the window
    from gui.home.home_page import HomePage
    from gui.practice.chooser.chooser_page import ChooserPage
    from gui.practice.class_table.class_page import ClassPage
    from gui.practice.decide.order_page import OrderPage
    from gui.practice.decide.up_or_down_page import UpOrDownPage
    from gui.practice.decide.which_rule_page import WhichRulePage
    from gui.practice.find_mistake.find_mistake_page import FindMistakePage
    from gui.practice.my_numbers.my_numbers_page import MyNumbersPage
    from gui.practice.predict.predict_page import PredictPage
    from gui.practice.sheet.sheet_page import SheetPage
    from gui.practice.summary.summary_page import SummaryPage
    from gui.window.main_window import MainWindow


def practice_pages(window: "MainWindow") -> Makers:
    """How each page is made, by the name of its class."""

    def sheet_page() -> "SheetPage":
        from gui.practice.sheet.sheet_page import SheetPage

        page = SheetPage(window.practising, window.theme, window.formulas)
        page.ended.connect(window.practice.summing_up.sum_up)
        return page

    def predict_page() -> "PredictPage":
        from gui.practice.predict.predict_page import PredictPage

        page = PredictPage(window.store, window.readings, window.commands, window.theme, window.exports)
        page.drawing_left.connect(window.error_plot.show_drawn)
        return page

    def summary_page() -> "SummaryPage":
        from gui.practice.summary.summary_page import SummaryPage

        page, summing_up = SummaryPage(window.theme, window.settings), window.practice.summing_up
        page.again_wanted.connect(summing_up.ask_again)
        page.whole_wanted.connect(summing_up.ask_everything)
        page.saved.connect(window.messages.exported)
        page.failed.connect(window.messages.unsaved)
        return page

    def class_page() -> "ClassPage":
        from gui.practice.class_table.class_page import ClassPage

        page, summing_up = ClassPage(window.theme, window.settings), window.practice.summing_up
        page.sheet_wanted.connect(summing_up.open_learner)
        page.practise_wanted.connect(summing_up.practise_hardest)
        page.written.connect(window.messages.written)
        page.failed.connect(window.messages.unmarked)
        return page

    def chooser_page() -> "ChooserPage":
        from gui.practice.chooser.chooser_page import ChooserPage

        starting = window.practice.starting
        page = ChooserPage(window.store, window.readings, starting.kept, window.theme)
        page.started.connect(starting.begin)
        page.code_wanted.connect(window.dialogs.open_sheet_code)
        page.worksheet_wanted.connect(window.dialogs.print_worksheets)
        return page

    def my_numbers_page() -> "MyNumbersPage":
        from gui.practice.my_numbers.my_numbers_page import MyNumbersPage

        return MyNumbersPage(window.store, window.readings, window.practising, window.theme, window.settings)

    def home_page() -> "HomePage":
        return window.home.page()  # who makes it is there later than this table

    return {
        "HomePage": home_page,
        "ChooserPage": chooser_page,
        "SheetPage": sheet_page,
        "PredictPage": predict_page,
        "MyNumbersPage": my_numbers_page,
        "SummaryPage": summary_page,
        "ClassPage": class_page,
        **_decision_pages(window),
    }


def _decision_pages(window: "MainWindow") -> Makers:
    """Of what is decided by looking closely."""

    def up_or_down_page() -> "UpOrDownPage":
        from gui.practice.decide.up_or_down_page import UpOrDownPage

        return UpOrDownPage(window.theme)

    def which_rule_page() -> "WhichRulePage":
        from gui.practice.decide.which_rule_page import WhichRulePage

        return WhichRulePage(window.theme, window.formulas)

    def order_page() -> "OrderPage":
        from gui.practice.decide.order_page import OrderPage

        return OrderPage(window.theme, window.formulas)

    def find_mistake_page() -> "FindMistakePage":
        from gui.practice.find_mistake.find_mistake_page import FindMistakePage

        return FindMistakePage(window.theme, window.formulas)

    return {
        "UpOrDownPage": up_or_down_page,
        "WhichRulePage": which_rule_page,
        "OrderPage": order_page,
        "FindMistakePage": find_mistake_page,
    }
