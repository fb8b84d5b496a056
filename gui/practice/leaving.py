"""What was answered and would be lost, asked about first: by another document, by another practice, by closing."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from gui.dialogs.questions import ask_which
from gui.practice.practice_page import GivenAnswers, PracticePage
from gui.practice.practice_stack import PracticeStack


class Leaving(QObject):
    """Knows which pages hold answers, and asks before something loses them. What was let go isn't asked about again."""

    def __init__(self, stack: PracticeStack, save: Callable[[], bool], window: QMainWindow) -> None:
        """`save` saves the answers of the sheet, and says whether that was not called off."""
        super().__init__(window)
        self._stack, self._save, self._window = stack, save, window
        self._let_go: list[object] = []

    @property
    def is_at_stake(self) -> bool:
        """Whether something was answered that would be lost."""
        return bool(self.given())

    def given(self, kind: type[PracticePage] = PracticePage) -> list[GivenAnswers]:
        """What was answered on the pages of a kind, and has not been let go."""
        found = (page.given for page in self._stack.pages if isinstance(page, kind))
        return [each for each in found if each is not None and not self._is_let_go(each)]

    def let_go(self) -> None:
        """Lose what was answered so far without asking; what is answered from now on is asked about again."""
        self._let_go = [answers for each in self.given() for answers in each.answers]

    def before_losing(self, go_on: Callable[[], None], kind: type[PracticePage] = PracticePage) -> None:
        """Do `go_on`, which loses what was answered on pages of a kind; ask first, and not at all where one stays."""
        given = self.given(kind)
        if not given:
            go_on()
            return
        count, of = sum(each.count for each in given), sum(each.of for each in given)
        told = self.tr("{count} of {all} are answered.")
        if count == 1:
            told = self.tr("1 of {all} is answered.")
        can_save = any(each.can_be_saved for each in given)
        leave = self.tr("Leave")
        choices = (self.tr("Save…"), leave) if can_save else (leave,)

        def answered(chosen: int) -> None:
            if choices[chosen] == leave or self._save():
                self.let_go()
                go_on()

        texts = (self.tr("Leave the practice and lose its answers?"), told.format(count=count, all=of))
        ask_which(self._window, self.tr("Practice"), texts, choices, answered, stay=self.tr("Stay"))

    def _is_let_go(self, given: GivenAnswers) -> bool:
        return all(any(answers is each for each in self._let_go) for answers in given.answers)
