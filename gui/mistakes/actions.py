"""The actions of the documented mistakes, as a table: which train, beside the right rule or alone, what is wrong."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from core.experiments.printed_listing import is_printed
from core.network.rules import CHAIN_RULE, RULES, adds_nothing, rule_named
from gui.actions.spec import ActionSpec, ActionTable, Appearance, Choice
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.mistakes import rule_title


class MistakeActions(ActionTable):
    """Trains by another rule; those that make no difference in the open network can't be chosen."""

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        show_note: Callable[[], None],
        hold_against: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`show_note` says what is wrong; `hold_against` compares the open run with the right rule's."""
        super().__init__(parent)
        self._readings, self._commands = readings, commands
        self.specs = (
            ActionSpec(
                "as_printed",
                self.tr("As printed in the article"),
                self.tr(
                    "Train as this scenario's article prints it: its mistakes, biases and learning rate; or rightly "
                    "again"
                ),
                "Ctrl+M",
                "as-printed",
                commands.edits.set_printed,
                self._can_be_as_printed,
                checked_when=lambda: is_printed(readings.setup.scenario),
            ),
            ActionSpec(
                "side_by_side",
                self.tr("Compare with the correct rule…"),
                self.tr(
                    "Keep the correct rule's run, trained beside the mistaken one from the same start, and compare "
                    "both; what differs is marked"
                ),
                "Ctrl+B",
                "side-by-side",
                hold_against,
                lambda: readings.right_rule.is_broken,
            ),
            ActionSpec(
                "whats_wrong",
                self.tr("Explain the mistake…"),
                self.tr("The faulty line of mathematics beside the correct one"),
                "F2",
                "whats-wrong",
                show_note,
                lambda: readings.right_rule.is_broken,
            ),
            ActionSpec(
                "make_right",
                self.tr("Use the correct rule"),
                self.tr("Train by gradient descent as it should be"),
                "",
                "make-right",
                self._make_right,
                lambda: readings.right_rule.is_broken,
            ),
            self._right_rule(),
            *(self._mistake(name) for name in RULES if name != CHAIN_RULE.name),
        )
        self.changes = (
            store.when(changes.setup_changed),
            store.when(changes.rule_changed),
            store.when(changes.run_changed),
        )

    def _right_rule(self) -> ActionSpec:
        return ActionSpec(
            f"rule_{CHAIN_RULE.name}",
            rule_title(CHAIN_RULE.name),
            self.tr("Train with the correct rule, from the start"),
            run=self._make_right,
            checked_when=lambda: not self._made,
            appears=lambda: Appearance(self._title(CHAIN_RULE.name)),
            choice=Choice("rule", CHAIN_RULE.name, exclusive=False),
        )

    def _mistake(self, name: str) -> ActionSpec:
        return ActionSpec(
            f"rule_{name}",
            rule_title(name),
            "",
            run=lambda ticked: self._make(name, ticked),
            enabled_when=lambda: name in self._made or (self._bears(name) and not self._adds_nothing(name)),
            checked_when=lambda: name in self._made,
            appears=lambda: Appearance(self._title(name), self._tip(name)),
            choice=Choice("rule", name, exclusive=False),
        )

    @property
    def _made(self) -> set[str]:
        """The mistakes that train."""
        return {mistake.name for mistake in self._readings.setup.rule.mistakes}

    @property
    def _printed(self) -> set[str]:
        """The mistakes that the scenario's article prints."""
        listing = self._readings.setup.scenario.printed
        if listing is None or listing.rule is None:
            return set()
        return {mistake.name for mistake in rule_named(listing.rule, 0.0).mistakes}

    def _bears(self, name: str) -> bool:
        setup = self._readings.setup
        rule = rule_named(name, setup.learning_rate)
        return rule.bears_on(setup.network, setup.objective.loss) and not self._needs_plain_descent(name)

    def _needs_plain_descent(self, name: str) -> bool:
        """Whether only plain gradient descent can be trained so, and another optimizer trains."""
        return not self._readings.setup.optimizer.is_plain and rule_named(name, 1.0).updates_on_the_way

    def _adds_nothing(self, name: str) -> bool:
        return adds_nothing(name, self._readings.setup.rule)

    def _title(self, name: str) -> str:
        if name in self._printed:
            return self.tr("{rule} — as printed in the article").format(rule=rule_title(name))
        return rule_title(name)

    def _tip(self, name: str) -> str:
        if self._needs_plain_descent(name):
            return self.tr("Only plain gradient descent can make this mistake, and another optimizer trains")
        if not self._bears(name):
            return self.tr("This mistake makes no difference in the open network, with its loss and learning rate")
        if self._adds_nothing(name):
            return self.tr("This mistake adds nothing to those that are made already")
        return self.tr("Make this mistake, too, from the start; several are made at once")

    def _can_be_as_printed(self) -> bool:
        setup = self._readings.setup
        if any(self._needs_plain_descent(name) for name in self._printed):
            return False
        has_way_back = setup.unprinted is not None or bool(self._made)
        return setup.scenario.printed is not None and (has_way_back or not is_printed(setup.scenario))

    def _make(self, name: str, wanted: bool) -> None:
        made = self._made | {name} if wanted else self._made - {name}
        self._commands.edits.set_rule(*(each for each in RULES if each in made))

    @Slot()
    def _make_right(self, _ticked: bool = True) -> None:
        self._commands.edits.set_rule()
