"""The actions of practice, as a table."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable
from gui.practice.deciding import Deciding
from gui.practice.practice_stack import PracticeStack
from gui.practice.practising import Practising

if TYPE_CHECKING:  # what a practice consists of is loaded when one begins
    from gui.practice.decide.decide_page import DecidePage
    from gui.practice.starting import Starting


class PracticeActions(ActionTable):
    """What can be practised, and what is done while a sheet is worked out."""

    is_of_workspace = False

    def __init__(
        self,
        stack: PracticeStack,
        practising: Practising,
        starting: "Callable[[], Starting]",
        deciding: Deciding,
        mark_class: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`mark_class` asks for a folder."""
        super().__init__(parent)
        self._stack, self._practising = stack, practising
        self.specs = (
            ActionSpec(
                "practise",
                self.tr("Practice…"),
                self.tr("Work out the numbers of one iteration by hand, and have them marked"),
                "Q",
                "practice",
                lambda: starting().practise(),
            ),
            ActionSpec(
                "choose_practice",
                self.tr("Another practice…"),
                self.tr("Choose what is practised, and how"),
                "Shift+Q",
                "",
                lambda: starting().choose(),
            ),
            ActionSpec(
                "predict_curve",
                self.tr("Predict the curve…"),
                self.tr("Draw how the error will go, then run and compare"),
                "Ctrl+E",
                "predict-curve",
                self._predict,
            ),
            ActionSpec(
                "check_numbers",
                self.tr("Check my numbers…"),
                self.tr("Type, paste or open your own numbers of this iteration, and have each marked"),
                "Ctrl+K",
                "check-numbers",
                self._check_numbers,
            ),
            ActionSpec(
                "mark_class",
                self.tr("Mark what a class handed in…"),
                self.tr("Mark all answers in a folder, and see what fails most; or drop them on the window"),
                "Ctrl+Shift+M",
                "mark-class",
                mark_class,
            ),
            ActionSpec(
                "keep_mine",
                self.tr("Keep mine"),
                self.tr("In practice: go on with your own number; what follows is marked from it"),
                "Alt+K",
                "",
                practising.keep,
                lambda: self._is_open and practising.can_keep,
            ),
            ActionSpec(
                "question_before",
                self.tr("Previous question"),
                self.tr("In practice: go to the previous question, answered or not"),
                "Alt+Left",
                "",
                practising.go_back,
                lambda: self._is_open,
            ),
            ActionSpec(
                "question_after",
                self.tr("Next question"),
                self.tr("In practice: go to the next question, answered or not"),
                "Alt+Right",
                "",
                practising.go_ahead,
                lambda: self._is_open,
            ),
            ActionSpec(
                "fold_sheet",
                self.tr("Your sheet"),
                self.tr("In practice: show the sheet where the window is narrow, or fold it away"),
                "Alt+S",
                "",
                self._fold_sheet,
                lambda: self._is_open,
            ),
        )
        self.specs += tuple(self._decisions(deciding))
        self.changes = (stack.changed, practising.changed)

    def _decisions(self, deciding: Deciding) -> Iterator[ActionSpec]:
        """What is decided or looked for, and not worked out."""
        kinds = (
            (
                "up_or_down",
                _up_or_down_page,
                self.tr("Only up or down…"),
                self.tr("Will a weight grow or shrink in this step?"),
            ),
            (
                "vote",
                _up_or_down_page,
                self.tr("Up or down with votes…"),
                self.tr("A class votes whether a weight will grow or shrink"),
            ),
            (
                "which_rule",
                _which_rule_page,
                self.tr("Which rule is this factor?…"),
                self.tr("Choose the rule of each factor"),
            ),
            (
                "factor_order",
                _order_page,
                self.tr("Order of the factors…"),
                self.tr("Put the factors of a chain in order"),
            ),
            (
                "find_mistake",
                _find_mistake_page,
                self.tr("Find the mistake…"),
                self.tr("Find the line at which somebody's sheet went wrong"),
            ),
        )
        for name, load, text, tip in kinds:
            yield ActionSpec(name, text, tip, "", "", partial(self._decide, deciding, load, name == "vote"))

    def _decide(self, deciding: Deciding, load: "Callable[[], type[DecidePage]]", together: bool) -> None:
        from gui.practice.decide.up_or_down_page import UpOrDownPage

        kind = load()
        page = self._stack.page(kind)
        deciding.start(page)
        if isinstance(page, UpOrDownPage):
            page.let_vote(together)
        self._stack.enter(kind)

    def _predict(self) -> None:
        from gui.practice.predict.predict_page import PredictPage

        self._stack.enter(PredictPage)

    def _check_numbers(self) -> None:
        from gui.practice.my_numbers.my_numbers_page import MyNumbersPage

        self._stack.enter(MyNumbersPage)

    @property
    def _is_open(self) -> bool:
        """Whether a sheet is worked out now."""
        return self._stack.shows("SheetPage") and self._practising.is_going_on

    def _fold_sheet(self) -> None:
        from gui.practice.sheet.sheet_page import SheetPage

        self._stack.page(SheetPage).toggle_sheet()


def _up_or_down_page() -> "type[DecidePage]":
    from gui.practice.decide.up_or_down_page import UpOrDownPage

    return UpOrDownPage


def _which_rule_page() -> "type[DecidePage]":
    from gui.practice.decide.which_rule_page import WhichRulePage

    return WhichRulePage


def _order_page() -> "type[DecidePage]":
    from gui.practice.decide.order_page import OrderPage

    return OrderPage


def _find_mistake_page() -> "type[DecidePage]":
    from gui.practice.find_mistake.find_mistake_page import FindMistakePage

    return FindMistakePage
