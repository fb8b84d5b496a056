"""Two runs as two diagrams: pointed at together, and marked where they differ."""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.base.number_format import grouped
from core.base.present import present
from core.base.spoken import as_sentences
from core.experiments.held_against import counterpart, in_both
from core.experiments.printed_listing import fitted
from core.network.elements import Bias, Element, Input, Neuron, Parameter, Weight
from gui.kept_runs.compared import ComparedRun, differing
from gui.kept_runs.one_side import OneSide
from gui.look.plain_text import keep_plain
from gui.look.short_numbers import short
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.faults import ended

MOST_TOLD = 4  # outputs, of networks whose weights can't be held against each other


class TwoDiagrams(QWidget):
    """Both at one state; what is pointed at, or held, in one is so in the other, and told of both below."""

    def __init__(self, store: Store, commands: Commands, theme: Theme) -> None:
        super().__init__()
        self._store, self._commands, self._theme = store, commands, theme
        self.sides: tuple[OneSide, OneSide] | None = None
        self._state = 0
        self._most: tuple[Parameter, int] | None = None  # what differs most, and how many do
        self._mirrors = False  # whether one is made to follow the other
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        keep_plain(self.told)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row, 1)
        column.addWidget(self.told)

    def show_runs(self, one: ComparedRun, other: ComparedRun) -> None:
        """Show these two, at the state at which those before stood."""
        if self.sides is not None and (self._both[0].side, self.sides[1].side) == (one, other):
            return
        for side in self.sides or ():
            self._row.removeWidget(side)
            side.hide()
            side.deleteLater()
        left, right = (OneSide(run, self._commands, self._store.state, self._theme) for run in (one, other))
        self.sides = (left, right)
        for side, beside in ((left, right), (right, left)):
            self._row.addWidget(side, 1)
            side.looked_at.store.when(changes.hover_changed).connect(lambda a=side, b=beside: self._point(a, b))
            side.looked_at.store.when(changes.pin_changed).connect(lambda a=side, b=beside: self._hold(a, b))
        self.show_state(self._state)

    def show_state(self, state: int) -> None:
        """Show both at this state, as far as they came."""
        self._state = state
        if self.sides is None:
            return
        left, right = self.sides
        sample = self._store.state.cursor.chosen_sample
        for side, beside in ((left, right), (right, left)):
            side.show_state(state, self._store.state, sample)
            side.tell(beside.side)
            if len(side.looked_at.readings.whole.inputs) > 1:  # by itself the other would be at a batch of its own
                sample = left.looked_at.readings.of_data.sample
        self._mark()
        self._tell()

    @property
    def _both(self) -> tuple[OneSide, OneSide]:
        """The two that are shown.

        Raises
        ------
        LookupError
            Before any are.
        """
        return present(self.sides, "no runs are shown")

    @property
    def _readings(self) -> tuple[Readings, Readings]:
        left, right = self._both
        return left.looked_at.readings, right.looked_at.readings

    def _mark(self) -> None:
        """Mark in each what the other has otherwise; where layers are of other sizes, nothing."""
        left, right = (side.looked_at for side in self._both)
        network, other = left.readings.network, right.readings.network
        here, there = left.readings.parameters, right.readings.parameters
        marked = differing(network, here, other, there)
        left.mark(marked)
        right.mark(marked if network.places == other.places else differing(other, there, network, here))
        self._most = None
        if marked.any():
            apart = np.abs(here - fitted(there, other, network))
            most = int(np.where(marked, np.nan_to_num(apart, nan=np.inf), -1.0).argmax())
            self._most = network.parameter(most), int(marked.sum())

    @Slot()
    def _tell(self) -> None:
        """What is pointed at, or held, in both; else how much differs, and what most."""
        left, right = self._both
        pointed = ((side.looked_at.readings.hovered, side) for side in (left, right))
        held = ((side.looked_at.readings.pinned, side) for side in (left, right))
        element, side = next(((element, side) for element, side in (*pointed, *held) if element), (None, left))
        if element is not None:
            self.told.setText(self._of_both(element, side))
        elif left.looked_at.readings.network.sizes != right.looked_at.readings.network.sizes:
            self.told.setText(self._of_outputs())
        else:
            self.told.setText(as_sentences([self._of_weights(), *self._lacking()]))

    def _of_weights(self) -> str:
        left, right = self._readings
        if not (left.history.last or right.history.last):
            return self.tr("Neither has been trained yet: press Run in the window behind.")
        if self._most is None:
            return self.tr("All weights and biases are alike here, as far as they are written.")
        most, count = self._most
        text = self.tr("≠ {count} of {all} weights and biases differ; most of all {most}")
        total = int(in_both(left.network, right.network).sum())
        return ended(text.format(count=grouped(count), all=grouped(total), most=self._of_both(most, self._both[0])))

    def _lacking(self) -> Iterator[str]:
        """Of which one alone has biases."""
        left, right = self._both
        for side, beside in ((left, right), (right, left)):
            own, other = (each.looked_at.readings.network for each in (side, beside))
            count = int((~in_both(own, other)).sum())
            if count:
                yield self.tr("{count} biases are in {name} only.").format(count=grouped(count), name=side.side.name)

    def _of_outputs(self) -> str:
        """What two networks of other sizes can be held against each other by, if by anything."""
        text = self.tr("Other layers: their weights can't be compared.")
        left, right = self._readings
        alike = left.network.outputs == right.network.outputs and self._same_inputs
        if not alike or left.network.outputs > MOST_TOLD:
            return text
        last = left.network.depth - 1
        told = (self._of_both(Neuron(last, index), self._both[0]) for index in range(left.network.outputs))
        return as_sentences([text, *map(ended, told)])

    @property
    def _same_inputs(self) -> bool:
        """Whether both answer the same inputs."""
        one, other = (each.inputs for each in self._readings)
        return bool(np.array_equal(one, other))

    def _of_both(self, element: Element, side: OneSide) -> str:
        """The value in the left one and in the right one, and how far they are apart; or why that says nothing.

        The element is one of the network of `side`.
        """
        left, right = self._both
        of, other = (each.looked_at.readings for each in ((left, right) if side is left else (right, left)))
        name, beside = of.names.of(element), counterpart(element, of.network, other.network)
        if beside is None:
            return self.tr("{name} has no counterpart in the other network.").format(name=name)
        if not isinstance(element, Weight | Bias) and not self._same_inputs:
            return self.tr("{name}: the two can't be compared, as their inputs differ.").format(name=name)
        one, two = _value(element, of), _value(beside, other)
        if side is right:
            one, two = two, one
        return self.tr("{name}: {one} and {other}, difference {apart}").format(
            name=name, one=short(one), other=short(two), apart=short(two - one)
        )

    def _point(self, side: OneSide, beside: OneSide) -> None:
        """What is pointed at in one is lit in the other, where that has it."""
        self._mirror(side, beside, side.looked_at.readings.hovered, is_held=False)

    def _hold(self, side: OneSide, beside: OneSide) -> None:
        self._mirror(side, beside, side.looked_at.readings.pinned, is_held=True)

    def _mirror(self, side: OneSide, beside: OneSide, element: Element | None, is_held: bool) -> None:
        if self._mirrors:  # it is the other that follows
            return
        networks = (each.looked_at.readings.network for each in (side, beside))
        found = None if element is None else counterpart(element, *networks)
        self._mirrors = True
        if is_held:
            beside.looked_at.commands.pointing.pin(found)
        else:
            beside.looked_at.commands.pointing.hover(found, has_card=False)
        self._mirrors = False
        self._tell()


def _value(element: Element, readings: Readings) -> float:
    """What a diagram writes for it."""
    match element:
        case Weight() | Bias():
            return float(readings.parameters[readings.network.position(element)])
        case Neuron(layer=layer, index=index):
            return float(readings.trace.forward.activations[layer][readings.row, index])
        case Input(index=index):
            return float(readings.inputs[index])
