"""The actions of the documented mistakes: which of them trains, beside the right rule or alone, what is wrong in it."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from core.mistakes import PRINTED, RULES, rule_named
from core.network import CHAIN_RULE
from gui.action_set import ActionSet
from gui.rules.texts import rule_title
from gui.theme import Theme
from gui.workbench import Workbench


class RuleActions(ActionSet):
    """Trains by another rule; those that make no difference in the open network can't be chosen."""

    def __init__(self, workbench: Workbench, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self._workbench = workbench
        self.as_printed = self._make(
            "as-printed",
            self.tr("As the article prints it"),
            "Ctrl+M",
            self.tr("Train with the mistake that this scenario's article prints, or rightly again"),
        )
        self.as_printed.setCheckable(True)
        self.side_by_side = self._make(
            "side-by-side",
            self.tr("Side by side"),
            "Ctrl+B",
            self.tr("Train the right rule beside the mistaken one, from the same start, and mark what differs"),
        )
        self.side_by_side.setCheckable(True)
        self.whats_wrong = self._make(
            "whats-wrong",
            self.tr("What is wrong…"),
            "F2",
            self.tr("The faulty line of mathematics beside the right one"),
        )
        self.make_right = self._make(
            "make-right", self.tr("Right again"), "", self.tr("Train by gradient descent as it should be")
        )
        self._rule_group = QActionGroup(self)
        self.rules = self._choice(
            self._rule_group,
            [(name, rule_title(name), "", self.tr("Train by this rule, from the start")) for name in RULES],
        )
        self._rule_group.triggered.connect(self._choose_rule)
        self.as_printed.triggered.connect(self._take_as_printed)
        self.side_by_side.triggered.connect(workbench.set_side_by_side)
        self.make_right.triggered.connect(self._make_right)
        workbench.lesson_changed.connect(self._follow_rule)
        workbench.rule_changed.connect(self._follow_rule)
        self.draw_icons()
        self._follow_rule()

    def _follow_rule(self) -> None:
        workbench = self._workbench
        lesson = workbench.lesson
        printed = self._printed()
        for name, action in self.rules.items():
            bears = rule_named(name, lesson.learning_rate).bears_on(lesson.network)
            action.setEnabled(bears or name == CHAIN_RULE.name)
            action.setText(rule_title(name))
            if name in printed:
                action.setText(self.tr("{rule} — as the article prints it").format(rule=rule_title(name)))
            action.setStatusTip(
                self.tr("Train by this rule, from the start")
                if action.isEnabled()
                else self.tr("This rule makes no difference in the open network")
            )
        self.rules[lesson.rule.name].setChecked(True)
        self.as_printed.setEnabled(bool(printed))
        self.as_printed.setChecked(lesson.rule.name in printed)
        self.side_by_side.setChecked(workbench.side_by_side)
        for action in (self.side_by_side, self.whats_wrong, self.make_right):
            action.setEnabled(workbench.is_mistaken)

    def _printed(self) -> tuple[str, ...]:
        lesson = self._workbench.lesson
        return PRINTED.get(lesson.name, ()) if lesson.path is None else ()

    def _choose_rule(self, action: QAction) -> None:
        self._workbench.set_rule(action.data())

    def _take_as_printed(self, wanted: bool) -> None:
        self._workbench.set_rule(self._printed()[0] if wanted else CHAIN_RULE.name)

    def _make_right(self) -> None:
        self._workbench.set_rule(CHAIN_RULE.name)
