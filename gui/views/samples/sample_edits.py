"""What is done to the samples: typed, added, deleted, scaled, sorted."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from core.analysis.answers import named_classes
from core.base.errors import ScenarioError
from core.base.number_format import grouped
from core.data.samples import Samples, have_same_numbers
from core.setup.fit_to_samples import fitted
from core.setup.learned_samples import without_samples
from core.setup.scaling import normalised
from core.setup.setup import Setup
from gui.dialogs.questions import ask_which
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.texts.changes import changed, number_changed, shortened
from gui.texts.class_names import class_title
from gui.texts.faults import translated
from gui.views.samples.model import SampleModel
from gui.views.samples.pasting import counted_samples
from gui.widgets.message_line import MessageLine

Array = NDArray[np.float64]


class SampleEdits(QObject):
    """Each is a change of the setup, and can be undone; what can't be, `message` says."""

    def __init__(
        self, readings: Readings, commands: Commands, model: SampleModel, message: MessageLine, page: QWidget
    ) -> None:
        super().__init__(page)
        self._readings, self._commands = readings, commands
        self._model, self._message, self._page = model, message, page

    def take(self, text: str, samples: Samples) -> bool:
        """Learn these samples: the ones there are, changed. Whether that could be done; if not, why is said."""
        try:
            setup = fitted(self._readings.setup, samples)
        except ScenarioError as fault:
            self._message.refuse(translated(fault.problem))
            return False
        return self._learn(text, setup)

    def _learn(self, text: str, setup: Setup) -> bool:
        had_some = self._readings.split is not None
        if not self._commands.edits.edit(text, setup):
            self._model.write_in(self._readings.number_format)  # what stands there is what is so
            return False
        if had_some and setup.split is None:
            self._message.show_message(self.tr("A single sample is left: none is held out any more."))
        return True

    @Slot(int, int, float)
    def take_typed(self, number: int, column: int, value: float) -> None:
        """Have what was typed of a sample, by its number, in a column: inputs, then targets, all counted from 0."""
        whole = self._readings.whole
        both = np.concatenate((whole.inputs[number], whole.targets[number]))
        name = self.tr("sample {number}, {name}").format(name=self._model.names[column], number=grouped(number + 1))
        text = number_changed(name, float(both[column]), value, self._readings.number_format)
        both[column] = value
        inputs = self._readings.network.inputs
        self.take(text, whole.with_one(number, both[:inputs], both[inputs:]))

    def add(self, label: int | None) -> None:
        """Add a sample of zeros at the end; of a class, counted from 0, where targets are classes."""
        whole = self._readings.whole
        targets = np.zeros((1, whole.targets.shape[1])) if label is None else self._targets_of(label, 1)
        inputs = np.zeros((1, whole.inputs.shape[1]))
        self.take(self.tr("add a sample"), whole.with_more(inputs, targets))

    def duplicate(self, numbers: list[int]) -> None:
        """Add these samples once more, by their numbers from 0, at the end."""
        whole = self._readings.whole
        text = (
            self.tr("duplicate sample {number}").format(number=grouped(numbers[0] + 1))
            if len(numbers) == 1
            else self.tr("duplicate {count}").format(count=counted_samples(len(numbers)))
        )
        self.take(text, whole.with_more(whole.inputs[numbers], whole.targets[numbers]))

    def set_class(self, numbers: list[int], label: int) -> None:
        """Have these samples, by their numbers from 0, be of a class, counted from 0."""
        whole, names = self._readings.whole, self._readings.names
        before = named_classes(whole.targets)[numbers]
        if (before == label).all():
            return
        targets = whole.targets.copy()
        targets[numbers] = self._targets_of(label, len(numbers))
        if len(numbers) == 1:
            what = self.tr("class of sample {number}").format(number=grouped(numbers[0] + 1))
            text = changed(what, class_title(names, int(before[0])), class_title(names, label))
        else:
            text = self.tr("class of {count}: {name}").format(
                count=counted_samples(len(numbers)), name=shortened(class_title(names, label))
            )
        self.take(text, Samples(whole.inputs, targets))

    def _targets_of(self, label: int, count: int) -> Array:
        """The targets of so many samples of a class, (samples, outputs)."""
        outputs = self._readings.network.outputs
        return np.tile(np.eye(outputs)[label] if outputs > 1 else np.array([float(label)]), (count, 1))

    def delete(self, rows: list[int]) -> None:
        """Take these samples away, by their numbers from 0, in order; one at least has to stay."""
        whole = self._readings.whole
        if not rows:
            self._message.show_message(self.tr("Select the samples to delete first."))
            return
        if len(rows) == len(whole.inputs):
            self._message.refuse(
                self.tr("The last sample can't be deleted: without samples there is nothing to train on.")
            )
            return
        keep = np.setdiff1d(np.arange(len(whole.inputs)), rows)
        text = (
            self.tr("delete sample {number}").format(number=grouped(rows[0] + 1))
            if len(rows) == 1
            else self.tr("delete {count}").format(count=counted_samples(len(rows)))
        )
        self._learn(text, without_samples(self._readings.setup, keep))

    @Slot()
    def normalise(self) -> None:
        """Scale the inputs; where the targets are beyond 0 to 1, it is asked whether they too."""
        targets = self._readings.whole.targets
        if ((targets >= 0.0) & (targets <= 1.0)).all():
            self._scale(targets=False)
            return
        low, high = (
            self._readings.number_format.figure(float(targets.min())),
            self._readings.number_format.figure(float(targets.max())),
        )
        texts = (
            self.tr("Bring the targets to 0…1, too?"),
            self.tr("They reach from {low} to {high}. Query shows the original numbers.").format(low=low, high=high),
        )
        choices = (self.tr("Inputs only"), self.tr("Inputs and targets"))
        ask_which(self._page, self.tr("Normalise"), texts, choices, lambda chosen: self._scale(targets=chosen == 1))

    def _scale(self, *, targets: bool) -> None:
        setup, whole = self._readings.setup, self._readings.whole
        try:
            made = normalised(setup, targets=targets)
        except ScenarioError as fault:
            self._message.refuse(self.tr("This can't be changed: {fault}.").format(fault=translated(fault.problem)))
            return
        if have_same_numbers(made.whole.inputs, whole.inputs) and not targets:
            self._message.show_message(self.tr("All inputs are from 0 to 1 already."))
            return
        text = self.tr("normalise inputs and targets") if targets else self.tr("normalise the inputs")
        if not self._commands.edits.edit(text, made):
            return
        if targets:
            told = self.tr(
                "All inputs and targets are now from 0 to 1: each less its smallest value, divided by its range. "
                "Query takes original ones."
            )
        else:
            told = self.tr(
                "All inputs are now from 0 to 1: each less its smallest value, divided by its range. "
                "Query takes original ones."
            )
        self._message.show_message(told)

    @Slot(int)
    def sort(self, column: int) -> None:
        """Order the samples by a column of the table, and those that are in order the other way round."""
        whole = self._readings.whole
        inputs = self._readings.network.inputs
        numbers = whole.inputs[:, column] if column < inputs else whole.targets[:, column - inputs]
        order = np.argsort(numbers, kind="stable")
        if np.array_equal(order, np.arange(len(order))):
            order = order[::-1]
        name = shortened(self._model.names[column])
        self.take(self.tr("sort the samples by {name}").format(name=name), whole.taken(order))
