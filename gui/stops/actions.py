"""The actions by which is chosen what a run is halted by, and what is gone back to then, as a table."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable, Appearance, accented, plain
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store


class StopActions(ActionTable):
    """The flag beside Run, and the way back from a stop that came late on purpose."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, choose: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)

        def go_to_best() -> None:
            best = readings.best_held_out
            if best is not None:
                commands.playback.pause()
                commands.playback.seek(best.state)

        self.specs = (
            ActionSpec(
                "choose_stops",
                self.tr("Stop when…"),
                self.tr("Stop the run at an error, a gradient, an output, a sign"),
                "S",
                run=choose,
                appears=lambda: Appearance(icon="stops", icon_colors=accented if readings.stops else plain),
            ),
            ActionSpec(
                "go_to_best",
                self.tr("Go to the lowest held-out error"),
                self.tr("Go back to the iteration at which the error of what is held out was lowest"),
                run=go_to_best,
                enabled_when=lambda: readings.best_held_out is not None,
                button_text=self.tr("Go to the lowest"),
            ),
        )
        self.changes = (
            store.when(changes.stops_changed),
            store.when(changes.stopped_changed),
            store.when(changes.run_changed),
            store.when(changes.playhead_changed),
        )
