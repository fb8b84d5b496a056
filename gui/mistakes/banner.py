"""The bar that says that documented mistakes train, on purpose, and what comes of it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from core.base.number_format import grouped
from core.base.spoken import as_sentences
from core.experiments.printed_listing import is_printed
from gui.actions.action_set import ActionSet
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.mistakes import mistakes_of
from gui.widgets.notice_bar import NoticeBar

MOST_EXPLAINED = 2  # mistakes that there is room for; F2 explains all


class MistakeBanner(NoticeBar):
    """There only while something of what trains is wrong."""

    def __init__(self, store: Store, readings: Readings, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(actions.in_menu("whats_wrong", "side_by_side", "make_right"), parent)
        self._readings = readings
        self._what = ""
        for changed in (
            store.when(changes.setup_changed),
            store.when(changes.words_changed),
            store.when(changes.rule_changed),
            store.when(changes.run_changed),
        ):
            changed.connect(self._follow_rule)
        store.when(changes.playhead_changed).connect(self._follow)
        store.when(changes.number_format_changed).connect(self._follow_rule)
        store.when(changes.recorded_changed).connect(self._follow)
        self._follow_rule()

    @Slot()
    def _follow_rule(self) -> None:
        setup = self._readings.setup
        mistakes = mistakes_of(setup, self._readings.number_format)
        self._what = ""
        if mistakes:
            named = " + ".join(mistake.title for mistake in mistakes)
            title = self.tr("Mistake on purpose: {rule}.").format(rule=named)
            if setup.unprinted is not None and is_printed(setup.scenario):
                title = self.tr("As printed in the article: {rule}.").format(rule=named)
            self._what = as_sentences([title, *(mistake.happens for mistake in mistakes[:MOST_EXPLAINED])])
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.show_message(as_sentences([self._what, self._outcome()]) if self._what else "")

    def _outcome(self) -> str:
        """What it makes of the error, as far as the screen has got."""
        readings = self._readings
        state, here = readings.state, readings.error
        right = readings.right_rule.error if readings.right_rule.is_shown else None
        if state == 0:
            return ""
        if right is not None:
            return self.tr("Iteration {state}: error {here} with this mistake, {right} with the correct rule.").format(
                state=grouped(state),
                here=self._readings.number_format.figure(here),
                right=self._readings.number_format.figure(right),
            )
        start = float(readings.history.errors[0])
        if here > start:
            return self.tr("That is why the error has grown from {start} to {here}.").format(
                start=self._readings.number_format.figure(start), here=self._readings.number_format.figure(here)
            )
        return ""
