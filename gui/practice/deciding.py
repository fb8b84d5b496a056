"""How decisions begin where nobody has chosen what they are about: with what stands on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from core.exercises.sheet.iteration import iteration_of_passes
from core.network.elements import Bias, Weight
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.practice.practising import Practising

if TYPE_CHECKING:
    from core.exercises.decide.subject import DecisionSubject
    from gui.practice.decide.decide_page import DecidePage


class Deciding(QObject):
    """Goes on with the questions of a page, or begins others; those of another document or setup are forgotten."""

    def __init__(self, store: Store, readings: Readings, practising: Practising, parent: QObject) -> None:
        super().__init__(parent)
        self._readings, self._practising = readings, practising
        self._begun: set[DecidePage] = set()  # with what is open
        for change in (changes.opened, changes.setup_changed, changes.samples_changed):
            store.when(change).connect(self._give_up)

    def start(self, page: "DecidePage") -> None:
        """Go on on this page, or begin there."""
        if page.given is None and (page not in self._begun or page.round.is_done):
            self._begun.add(page)
            page.begin(self._practising.apart_from(self._subject()))

    def _subject(self) -> "DecisionSubject":
        """The state and the sample on the screen, by the right rule, and the weight that is held, or the first."""
        from core.exercises.decide.subject import DecisionSubject

        readings = self._readings.of_data
        passes = readings.passes
        setup = readings.setup_here
        iteration = iteration_of_passes(setup, passes)
        held = readings.pinned
        parameter = held if isinstance(held, Weight | Bias) else Weight(0, 0, 0)
        return DecisionSubject(setup, iteration, readings.state, readings.sample, parameter)

    @Slot()
    def _give_up(self) -> None:
        self._begun.clear()
