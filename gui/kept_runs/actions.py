"""The actions of kept runs, as a table."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store


class KeptRunActions(ActionTable):
    """Keeps runs, makes several at once, compares and deletes them."""

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        keep: Callable[[], object],
        compare: Callable[[], object],
        sweep: Callable[[bool], object],
        parent: QObject,
    ) -> None:
        """`sweep` is told whether it is to be over hidden sizes."""
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "keep_run",
                self.tr("Keep this run"),
                self.tr("Keep the open run as it is now, to compare others with it"),
                "Ctrl+T",
                "keep-run",
                keep,
            ),
            ActionSpec(
                "compare_runs",
                self.tr("Compare runs…"),
                self.tr("Two runs as two diagrams with one playhead, what differs marked; or all that are shown"),
                "Ctrl+J",
                "side-by-side",
                compare,
            ),
            ActionSpec(
                "sweep",
                self.tr("Sweep…"),
                self.tr("Keep several runs at once, each with another learning rate or another start of a weight"),
                "Ctrl+Shift+T",
                "compare-sizes",
                lambda: sweep(False),
            ),
            ActionSpec(
                "compare_sizes",
                self.tr("Sweep hidden sizes…"),
                self.tr("Keep several runs at once, with different numbers of hidden neurons on the same data"),
                "Ctrl+H",
                "compare-sizes",
                lambda: sweep(True),
            ),
            ActionSpec(
                "delete_kept_runs",
                self.tr("Delete all kept runs"),
                self.tr("Clear the kept runs and their curves; Undo brings them back"),
                "Ctrl+D",
                "dismiss",
                commands.kept_runs.delete_all,
                lambda: bool(readings.kept_runs),
            ),
        )
        self.changes = (store.when(changes.kept_runs_changed),)
