"""The action by which is chosen what a run is halted by, as a table of one."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable, Appearance, accented, plain
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store


class StopActions(ActionTable):
    """The flag beside Run."""

    def __init__(self, store: Store, readings: Readings, choose: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "choose_stops",
                self.tr("Stop when…"),
                self.tr("Stop the run at an error, a gradient, an output, a sign"),
                "S",
                run=choose,
                appears=lambda: Appearance(icon="stops", icon_colors=accented if readings.stops else plain),
            ),
        )
        self.changes = (store.when(changes.stops_changed),)
