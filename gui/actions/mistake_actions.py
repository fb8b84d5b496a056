"""The actions of the documented mistakes: which of them trains, beside the right rule or alone, what is wrong in it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QWidget

from core.experiments.printed_listing import is_printed
from core.network.rules import CHAIN_RULE, RULES, adds_nothing, rule_named
from gui.actions.action_set import ActionSet
from gui.look.theme import Theme
from gui.model.workbench import Workbench
from gui.texts.mistakes import rule_title


class RuleActions(ActionSet):
    """Trains by another rule; those that make no difference in the open network can't be chosen."""

    def __init__(self, workbench: Workbench, theme: Theme, window: QWidget) -> None:
        super().__init__(theme, window)
        self._workbench = workbench
        self.as_printed = self._make(
            "as-printed",
            self.tr("As the article prints it"),
            "Ctrl+M",
            self.tr(
                "Train as this scenario's article prints it: its mistakes, biases and learning rate; or rightly again"
            ),
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
        self._rule_group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self.rules = self._choice(
            self._rule_group,
            [(name, rule_title(name), "", "") for name in RULES],
        )
        self._rule_group.triggered.connect(self._choose_rule)
        self.as_printed.triggered.connect(workbench.set_printed)
        self.side_by_side.triggered.connect(workbench.set_side_by_side)
        self.make_right.triggered.connect(self._make_right)
        workbench.setup_changed.connect(self._follow_rule)
        workbench.rule_changed.connect(self._follow_rule)
        workbench.run_changed.connect(self._follow_rule)
        self.draw_icons()
        self._follow_rule()

    def _follow_rule(self) -> None:
        workbench = self._workbench
        setup = workbench.setup
        listing = setup.scenario.printed
        in_listing = rule_named(listing.rule, 0.0).mistakes if listing is not None and listing.rule is not None else ()
        printed = {mistake.name for mistake in in_listing}
        chosen = {mistake.name for mistake in setup.rule.mistakes}
        for name, action in self.rules.items():
            is_right = name == CHAIN_RULE.name
            action.setChecked(name in chosen or (is_right and not chosen))
            action.setText(rule_title(name))
            if name in printed:
                action.setText(self.tr("{rule} — as the article prints it").format(rule=rule_title(name)))
            bears = rule_named(name, setup.learning_rate).bears_on(setup.network)
            covered = adds_nothing(name, setup.rule)
            action.setEnabled(action.isChecked() or is_right or (bears and not covered))
            if is_right:
                tip = self.tr("Train by the right rule, from the start")
            elif not bears:
                tip = self.tr("This mistake makes no difference in the open network")
            elif covered:
                tip = self.tr("This mistake adds nothing to those that are made already")
            else:
                tip = self.tr("Make this mistake, too, from the start; several are made at once")
            action.setStatusTip(tip)
            action.setToolTip(tip)
        has_way_back = setup.unprinted is not None or bool(chosen)
        as_listed = is_printed(setup.scenario)
        self.as_printed.setEnabled(listing is not None and (has_way_back or not as_listed))
        self.as_printed.setChecked(as_listed)
        self.side_by_side.setChecked(workbench.side_by_side)
        for action in (self.side_by_side, self.whats_wrong, self.make_right):
            action.setEnabled(workbench.is_mistaken)

    @Slot(QAction)
    def _choose_rule(self, action: QAction) -> None:
        if action.data() == CHAIN_RULE.name:
            self._make_right()
            return
        ticked = (name for name, each in self.rules.items() if each.isChecked())
        self._workbench.set_rule(*(name for name in ticked if name != CHAIN_RULE.name))

    @Slot()
    def _make_right(self) -> None:
        self._workbench.set_rule()
        self._follow_rule()  # a click has taken the tick away, even where nothing is another
