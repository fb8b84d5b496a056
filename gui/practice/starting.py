"""How a practice begins where nobody has chosen one: the chain of the weight that is held, or of the first."""

from PySide6.QtCore import QObject, Slot

from core.exercises.marking.told_apart import at_practice_rate
from core.exercises.practice.practice import practice_of
from core.exercises.sheet.iteration import Iteration, iteration_of
from core.exercises.sheet.quantity import Quantity, QuantityKind
from core.exercises.sheet.sheet import sheet_of
from core.network.elements import Bias, Parameter, Weight
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.practice.practising import Practising
from gui.practice.sheet.practice_source import PracticeSource
from gui.practice.sheet.sheet_page import SheetPage


class Starting(QObject):
    """Goes on with a practice of what is open, or begins one; another document or setup ends it."""

    def __init__(self, store: Store, readings: Readings, practising: Practising, parent: QObject) -> None:
        super().__init__(parent)
        self._readings, self._practising = readings, practising
        store.when(changes.opened).connect(self._give_up)
        store.when(changes.setup_changed).connect(self._give_up)
        store.when(changes.samples_changed).connect(self._give_up)

    def start(self, page: SheetPage) -> None:
        """Go on on this page, or begin there."""
        practising = self._practising
        if practising.is_going_on and not practising.practice.is_done:
            return
        parameter = self._parameter()
        sheet = at_practice_rate(sheet_of(self._iteration(), _update_of(parameter).id))
        name = self._readings.names.of(parameter)
        readings = self._readings
        what = self.tr("{name}’s chain").format(name=name)
        page.begin(practice_of(sheet), PracticeSource(what, readings.setup_here, readings.state, readings.sample))

    def _parameter(self) -> Parameter:
        """The weight or bias that is held; else the first weight."""
        held = self._readings.pinned
        return held if isinstance(held, Weight | Bias) else Weight(0, 0, 0)

    def _iteration(self) -> Iteration:
        """That of the state and the sample on the screen, by the right rule."""
        readings, passes = self._readings, self._readings.passes
        is_of_update = readings.sample in readings.batch
        return iteration_of(readings.setup_here, passes.right_trace, passes.row, passes.right_gradient, is_of_update)

    @Slot()
    def _give_up(self) -> None:
        self._practising.give_up()


def _update_of(parameter: Parameter) -> Quantity:
    if isinstance(parameter, Weight):
        return Quantity(QuantityKind.WEIGHT, parameter.layer, parameter.source, parameter.target)
    return Quantity(QuantityKind.BIAS, parameter.layer, target=parameter.index)
