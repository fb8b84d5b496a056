"""The actions of practice, as a table."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable
from gui.practice.decide.decide_page import DecidePage
from gui.practice.decide.order_page import OrderPage
from gui.practice.decide.up_or_down_page import UpOrDownPage
from gui.practice.decide.which_rule_page import WhichRulePage
from gui.practice.deciding import Deciding
from gui.practice.find_mistake.find_mistake_page import FindMistakePage
from gui.practice.my_numbers.my_numbers_page import MyNumbersPage
from gui.practice.practice_stack import PracticeStack
from gui.practice.practising import Practising
from gui.practice.predict.predict_page import PredictPage
from gui.practice.sheet.sheet_page import SheetPage
from gui.practice.starting import Starting


class PracticeActions(ActionTable):
    """What can be practised, and what is done while a sheet is worked out."""

    is_of_workspace = False

    def __init__(
        self,
        stack: PracticeStack,
        practising: Practising,
        starting: Starting,
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
                starting.practise,
            ),
            ActionSpec(
                "choose_practice",
                self.tr("Another practice…"),
                self.tr("Choose what is practised, and how"),
                "Shift+Q",
                "",
                starting.choose,
            ),
            ActionSpec(
                "predict_curve",
                self.tr("Predict the curve…"),
                self.tr("Draw how the error will go, then run and compare"),
                "Ctrl+E",
                "predict-curve",
                lambda: stack.enter(PredictPage),
            ),
            ActionSpec(
                "check_numbers",
                self.tr("Check my numbers…"),
                self.tr("Type, paste or open your own numbers of this iteration, and have each marked"),
                "Ctrl+K",
                "check-numbers",
                lambda: stack.enter(MyNumbersPage),
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
                self.tr("Question before"),
                self.tr("In practice: go to the question before, answered or not"),
                "Alt+Left",
                "",
                practising.go_back,
                lambda: self._is_open,
            ),
            ActionSpec(
                "question_after",
                self.tr("Question after"),
                self.tr("In practice: go to the question after, answered or not"),
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
        kinds: tuple[tuple[str, type[DecidePage], str, str], ...] = (
            (
                "up_or_down",
                UpOrDownPage,
                self.tr("Only up or down…"),
                self.tr("Will a weight grow or shrink in this step?"),
            ),
            (
                "vote",
                UpOrDownPage,
                self.tr("Up or down with votes…"),
                self.tr("A class votes whether a weight will grow or shrink"),
            ),
            (
                "which_rule",
                WhichRulePage,
                self.tr("Which rule is this factor?…"),
                self.tr("Choose the rule of each factor"),
            ),
            (
                "factor_order",
                OrderPage,
                self.tr("Order of the factors…"),
                self.tr("Put the factors of a chain in order"),
            ),
            (
                "find_mistake",
                FindMistakePage,
                self.tr("Find the mistake…"),
                self.tr("Find the line at which somebody's sheet went wrong"),
            ),
        )
        for name, kind, text, tip in kinds:
            yield ActionSpec(name, text, tip, "", "", partial(self._decide, deciding, kind, name == "vote"))

    def _decide(self, deciding: Deciding, kind: type[DecidePage], together: bool) -> None:
        page = self._stack.page(kind)
        deciding.start(page)
        if isinstance(page, UpOrDownPage):
            page.let_vote(together)
        self._stack.enter(kind)

    @property
    def _is_open(self) -> bool:
        """Whether a sheet is worked out now."""
        return isinstance(self._stack.practice, SheetPage) and self._practising.is_going_on

    def _fold_sheet(self) -> None:
        self._stack.page(SheetPage).toggle_sheet()
