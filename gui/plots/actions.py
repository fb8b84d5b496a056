"""The actions of the error's plot, as a table."""

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable
from gui.plots.error_plot import ErrorPlot


class PlotActions(ActionTable):
    """The scale of the error."""

    def __init__(self, error_plot: ErrorPlot, parent: QObject) -> None:
        super().__init__(parent)
        self.specs = (
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
        self.changes = (error_plot.log_changed,)
