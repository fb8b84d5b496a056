"""The bar that says what has halted a run."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from core.base.number_format import grouped
from core.training.stops import HeldOutStalled
from gui.actions.action_set import ActionSet
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.stops.texts import stop_text
from gui.widgets.notice_bar import NoticeBar


class StopBar(NoticeBar):
    """There only while the state on the screen is one at which a stop has halted the run."""

    def __init__(self, store: Store, readings: Readings, actions: ActionSet, parent: QWidget | None = None) -> None:
        super().__init__(actions.of("go_to_best", "choose_stops", "run"), parent)
        self._readings = readings
        self._go_to_best = actions["go_to_best"]
        store.when(changes.stopped_changed).connect(self._follow)
        store.when(changes.playhead_changed).connect(self._follow)
        store.when(changes.number_format_changed).connect(self._follow)
        store.when(changes.words_changed).connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        stopped = self._readings.stopped if not self._readings.running else None
        if stopped is None:
            self.show_message("")
            return
        self.show_button(self._go_to_best, isinstance(stopped.stop, HeldOutStalled))
        text = self.tr("Stopped at iteration {state}: {what}. Press Run to continue from here.")
        self.show_message(text.format(state=grouped(stopped.state), what=stop_text(self._readings, stopped.stop)))
