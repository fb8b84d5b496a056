"""The actions of practice, as a table."""

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable
from gui.practice.practice_stack import PracticeStack
from gui.practice.practising import Practising
from gui.practice.predict.predict_page import PredictPage
from gui.practice.sheet.sheet_page import SheetPage
from gui.practice.starting import Starting


class PracticeActions(ActionTable):
    """What can be practised, and what is done while a sheet is worked out."""

    is_of_workspace = False

    def __init__(self, stack: PracticeStack, practising: Practising, starting: Starting, parent: QObject) -> None:
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
        self.changes = (stack.changed, practising.changed)

    @property
    def _is_open(self) -> bool:
        """Whether a sheet is worked out now."""
        return isinstance(self._stack.practice, SheetPage) and self._practising.is_going_on

    def _fold_sheet(self) -> None:
        self._stack.page(SheetPage).toggle_sheet()
