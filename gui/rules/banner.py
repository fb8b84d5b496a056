"""The bar that says that a documented mistake trains, on purpose, and what comes of it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from core.figures import figure, grouped
from gui.notice_bar import NoticeBar
from gui.rules.actions import RuleActions
from gui.rules.texts import mistake_of, rule_title
from gui.workbench import Workbench


class RuleBanner(NoticeBar):
    """There only while a mistake trains."""

    def __init__(self, workbench: Workbench, mistakes: RuleActions, parent: QWidget | None = None) -> None:
        super().__init__((mistakes.whats_wrong, mistakes.side_by_side, mistakes.make_right), parent)
        self._workbench = workbench
        workbench.lesson_changed.connect(self._follow)
        workbench.rule_changed.connect(self._follow)
        workbench.playhead_changed.connect(self._follow)
        workbench.notation_changed.connect(self._follow)
        workbench.recorded_changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        mistake = mistake_of(self._workbench.lesson)
        if mistake is None:
            self.say("")
            return
        title = self.tr("Mistake on purpose: {rule}.").format(rule=rule_title(self._workbench.lesson.rule.name))
        self.say(f"{title} {mistake.happens} {self._outcome()}".rstrip())

    def _outcome(self) -> str:
        """What it makes of the error, as far as the screen has got."""
        workbench = self._workbench
        state, here, right = workbench.state, workbench.error, workbench.rival_error
        if state == 0:
            return ""
        if right is not None:
            return self.tr("State {state}: error {here} by this rule, {right} by the right one.").format(
                state=grouped(state), here=figure(here), right=figure(right)
            )
        start = float(workbench.history.errors[0])
        if here > start:
            return self.tr("That is why the error has grown from {start} to {here}.").format(
                start=figure(start), here=figure(here)
            )
        return ""
