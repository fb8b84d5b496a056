"""Two runs as two diagrams: pointed at together, and marked where they differ."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.network.elements import Bias, Element, Neuron, Weight
from gui.kept_runs.compared import ComparedRun, differing
from gui.kept_runs.one_side import OneSide
from gui.look.plain_text import keep_plain
from gui.look.short_numbers import short
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.store import Store


class TwoDiagrams(QWidget):
    """Both at one state; what is pointed at, or held, in one is so in the other, and told of both below."""

    def __init__(self, store: Store, commands: Commands, theme: Theme) -> None:
        super().__init__()
        self._store, self._commands, self._theme = store, commands, theme
        self.sides: tuple[OneSide, OneSide] | None = None
        self._state = 0
        self._most: tuple[Element, int] | None = None  # what differs most, and how many do
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
        if self.sides is not None and (self.sides[0].side, self.sides[1].side) == (one, other):
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
        for side, beside in ((left, right), (right, left)):
            side.show_state(state, self._store.state)
            side.tell(beside.side)
        self._mark()
        self._tell()

    def _mark(self) -> None:
        left, right = (side.looked_at for side in self.sides or ())
        network = left.readings.network
        self._most = None
        if network.sizes != right.readings.network.sizes or network.places != right.readings.network.places:
            return
        here, there = left.readings.parameters, right.readings.parameters
        marked = differing(network, here, there)
        for side in (left, right):
            side.mark(marked)
        if marked.any():
            self._most = network.parameter(int(abs(here - there).argmax())), int(marked.sum())

    @Slot()
    def _tell(self) -> None:
        """What is pointed at, or held, in both; else how much differs, and what most."""
        left, right = (side.looked_at for side in self.sides or ())
        readings = left.readings
        element = readings.hovered or right.readings.hovered or readings.pinned or right.readings.pinned
        if element is not None and self._is_in_both(element):
            self.told.setText(self._of_both(element))
        elif self._most is not None:
            most, count = self._most
            text = self.tr("≠ {count} of {all} weights and biases differ; most of all {most}")
            total = readings.network.parameter_count
            self.told.setText(text.format(count=count, all=total, most=self._of_both(most)))
        elif readings.network.sizes == right.readings.network.sizes:
            self.told.setText(self.tr("All weights and biases are alike here, as far as they are written."))
        else:
            self.told.setText(self.tr("Other layers: their weights can't be compared."))

    def _is_in_both(self, element: Element) -> bool:
        return all(side.looked_at.readings.network.has(element) for side in self.sides or ())

    def _of_both(self, element: Element) -> str:
        """The value in one and in the other, and how far they are apart."""
        left, right = (side.looked_at.readings for side in self.sides or ())
        name = left.names.of(element)
        if isinstance(element, Weight | Bias):
            place = left.network.position(element)
            one, other = (float(each.parameters[place]) for each in (left, right))
        elif isinstance(element, Neuron):
            one, other = (
                float(each.trace.forward.activations[element.layer][each.row, element.index]) for each in (left, right)
            )
        else:
            return name
        return self.tr("{name}: {one} and {other}, difference {apart}").format(
            name=name, one=short(one), other=short(other), apart=short(other - one)
        )

    def _point(self, side: OneSide, beside: OneSide) -> None:
        """What is pointed at in one is lit in the other."""
        element = side.looked_at.readings.hovered
        if element is None or beside.looked_at.readings.network.has(element):
            beside.looked_at.commands.pointing.hover(element, has_card=False)
        self._tell()

    def _hold(self, side: OneSide, beside: OneSide) -> None:
        element = side.looked_at.readings.pinned
        if element is None or beside.looked_at.readings.network.has(element):
            beside.looked_at.commands.pointing.pin(element)
        self._tell()
