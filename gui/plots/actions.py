"""The actions of the error's plot, as a table."""

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable
from gui.model.workbench import Workbench
from gui.plots.error_plot import ErrorPlot


class PlotActions(ActionTable):
    """The scale of the error, and the curves of previous runs."""

    def __init__(self, workbench: Workbench, error_plot: ErrorPlot, parent: QObject) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "dismiss_previous_runs",
                self.tr("Dismiss the runs before"),
                self.tr("Take away the pale curves of earlier runs"),
                "Ctrl+D",
                "dismiss",
                workbench.dismiss_ghosts,
                lambda: bool(workbench.ghosts),
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
        self.changes = (workbench.ghosts_changed, error_plot.log_changed)
