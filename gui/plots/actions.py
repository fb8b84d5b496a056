"""The actions of the error's plot, as a table."""

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.error_plot import ErrorPlot


class PlotActions(ActionTable):
    """The scale of the error, and the kept runs."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, error_plot: ErrorPlot, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "delete_kept_runs",
                self.tr("Delete all kept runs"),
                self.tr("Take away the kept runs, and their curves; Undo brings them back"),
                "Ctrl+D",
                "dismiss",
                commands.kept_runs.delete_all,
                lambda: bool(readings.kept_runs),
            ),
            ActionSpec(
                "log",
                self.tr("Error on a log scale"),
                self.tr("Logarithmic error axis"),
                "L",
                "log",
                error_plot.set_log,
                checked_when=error_plot.log.isChecked,
            ),
        )
        self.changes = (store.when(changes.kept_runs_changed), error_plot.log_changed)
