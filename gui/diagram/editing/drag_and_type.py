"""Numbers changed in the diagram itself: typed after a double click, or dragged up and down."""

import math

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QWidget

from core.base.expressions import Number
from core.network.elements import Bias, Element, Input, Neuron, Weight
from gui.diagram.editing.placed_editor import PlacedNumber
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.model.trial import InputOf, Target, Trial, What

NEAR = 6  # points up or down, from which on a press is a drag
POINTS_A_UNIT = 100.0  # that a number is dragged for 1, or for its own size where that is more
FINE = 0.1  # with Shift


class NumberEditing(QObject):
    """Changes what the pointer has hold of: a weight, a bias, an input, or, at an output neuron, its target.

    At state 0 it is the start that changes; a weight or bias at a later state is changed from there on, and the run
    branches. An input or target counts from the last branch on.
    """

    def __init__(self, store: Store, readings: Readings, commands: Commands, view: QWidget) -> None:
        super().__init__(view)
        self._readings, self._commands, self._view = readings, commands, view
        self._trial = Trial(readings, commands, self)
        self._what: What | None = None
        self._pressed: QPoint | None = None
        self._at_press = 0.0
        self._dragging = False
        self.editor = PlacedNumber(view)
        self.editor.valueChanged.connect(self._take)
        store.when(changes.setup_changed).connect(self.editor.take_back)
        store.when(changes.setup_changed).connect(self.editor.hide)

    def press(self, element: Element, at: QPoint) -> None:
        """The pointer was pressed on `element`: it may be the beginning of a drag."""
        self._what = self._changed_by(element)
        self._pressed, self._dragging = at, False

    def drag(self, at: QPoint, modifiers: Qt.KeyboardModifier) -> bool:
        """The pointer moves while it is pressed; whether a number moves with it."""
        if self._pressed is None or self._what is None:
            return False
        points = self._pressed.y() - at.y()
        if not self._dragging and abs(points) > NEAR:
            self._dragging = True
            self._at_press = self._trial.value(self._what, self._since(self._what))
            self._trial.begin(self._since(self._what))
        if self._dragging:
            fine = FINE if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0
            moved = self._at_press + fine * points / POINTS_A_UNIT * max(1.0, abs(self._at_press))
            if math.isfinite(moved):
                self._trial.move(self._what, float(f"{moved:.4g}"))
        return self._dragging

    def release(self) -> None:
        """The pointer is let go."""
        if self._dragging:
            self._trial.finish()
        self._pressed, self._dragging = None, False

    def type(self, element: Element, at: QPoint) -> None:
        """Let the number of `element` be typed, at a place in the view."""
        what = self._changed_by(element)
        self.release()
        if what is None:
            return
        self._what = what
        self._commands.pointing.hover(None)
        self.editor.ask(self._trial.value(what, self._since(what)), self._name(element), at)

    def name_of_number(self, element: Element) -> str:
        """What the number is called that `element` lets one change; empty where it has none."""
        return self._name(element) if self._changed_by(element) is not None else ""

    def _name(self, element: Element) -> str:
        if isinstance(element, Neuron):
            return self._readings.names.wanted(element.index)
        return self._readings.names.of(element)

    def _changed_by(self, element: Element) -> What | None:
        match element:
            case Input() | Neuron() if self._readings.drawn is not None:
                return None  # what is drawn is changed by drawing on
            case Input(index):
                return InputOf(index)
            case Neuron(layer, index) if layer == self._readings.network.depth - 1:
                return Target(index)
            case Weight() | Bias():
                return element
            case _:
                return None

    def _since(self, what: What) -> int | None:
        """A weight counts from the state on the screen on, a sample's number from where the open setup trains."""
        since = self._readings.state if isinstance(what, Weight | Bias) else self._readings.branched_at
        return since or None

    @Slot(object)
    def _take(self, value: Number) -> None:
        if self._what is not None:
            self._trial.change(self._what, float(value), self._since(self._what))
