"""The pages in the window's place, of practice and Home, each made when it is first asked for."""

from typing import TYPE_CHECKING

from gui.document.exports import Exports
from gui.plots.error_plot import ErrorPlot
from gui.practice.practice_stack import Makers
from gui.practice.practising import Practising
from gui.preferences.view_context import ViewContext
from gui.window.dialogs import Dialogs
from gui.window.frames.home_frame import HomeFrame
from gui.window.frames.practice_frame import PracticeFrame
from gui.window.window_context import WindowContext

if TYPE_CHECKING:  # a page is loaded when it is made: all of them take as long to load as the rest of the window
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


def practice_pages(
    context: WindowContext,
    practising: Practising,
    practice: PracticeFrame,
    home: HomeFrame,
    dialogs: Dialogs,
    exports: Exports,
    error_plot: ErrorPlot,
) -> Makers:
    """How each page is made, by the name of its class."""
    store, readings, commands = context.store, context.readings, context.commands
    theme, formulas, settings, messages = context.theme, context.formulas, context.settings, context.messages

    def sheet_page() -> "SheetPage":
        from gui.practice.sheet.sheet_page import SheetPage

        page = SheetPage(practising, theme, formulas)
        page.ended.connect(practice.summing_up.sum_up)
        return page

    def predict_page() -> "PredictPage":
        from gui.practice.predict.predict_page import PredictPage

        page = PredictPage(store, readings, commands, theme, exports)
        page.drawing_left.connect(error_plot.show_drawn)
        return page

    def summary_page() -> "SummaryPage":
        from gui.practice.summary.summary_page import SummaryPage

        page, summing_up = SummaryPage(theme, settings), practice.summing_up
        page.again_wanted.connect(summing_up.ask_again)
        page.whole_wanted.connect(summing_up.ask_everything)
        page.saved.connect(messages.exported)
        page.failed.connect(messages.unsaved)
        return page

    def class_page() -> "ClassPage":
        from gui.practice.class_table.class_page import ClassPage

        page, summing_up = ClassPage(theme, settings), practice.summing_up
        page.sheet_wanted.connect(summing_up.open_learner)
        page.practise_wanted.connect(summing_up.practise_hardest)
        page.written.connect(messages.written)
        page.failed.connect(messages.unmarked)
        return page

    def chooser_page() -> "ChooserPage":
        from gui.practice.chooser.chooser_page import ChooserPage

        starting = practice.starting
        page = ChooserPage(store, readings, starting.kept, theme)
        page.started.connect(starting.begin)
        page.code_wanted.connect(dialogs.open_sheet_code)
        page.worksheet_wanted.connect(dialogs.print_worksheets)
        return page

    def my_numbers_page() -> "MyNumbersPage":
        from gui.practice.my_numbers.my_numbers_page import MyNumbersPage

        return MyNumbersPage(store, readings, practising, theme, settings)

    return {
        "HomePage": home.page,
        "ChooserPage": chooser_page,
        "SheetPage": sheet_page,
        "PredictPage": predict_page,
        "MyNumbersPage": my_numbers_page,
        "SummaryPage": summary_page,
        "ClassPage": class_page,
        **_decision_pages(context),
    }


def _decision_pages(context: ViewContext) -> Makers:
    """Of what is decided by looking closely."""
    theme, formulas = context.theme, context.formulas

    def up_or_down_page() -> "UpOrDownPage":
        from gui.practice.decide.up_or_down_page import UpOrDownPage

        return UpOrDownPage(theme)

    def which_rule_page() -> "WhichRulePage":
        from gui.practice.decide.which_rule_page import WhichRulePage

        return WhichRulePage(theme, formulas)

    def order_page() -> "OrderPage":
        from gui.practice.decide.order_page import OrderPage

        return OrderPage(theme, formulas)

    def find_mistake_page() -> "FindMistakePage":
        from gui.practice.find_mistake.find_mistake_page import FindMistakePage

        return FindMistakePage(theme, formulas)

    return {
        "UpOrDownPage": up_or_down_page,
        "WhichRulePage": which_rule_page,
        "OrderPage": order_page,
        "FindMistakePage": find_mistake_page,
    }
