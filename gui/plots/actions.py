"""The actions of the error's plot, as a table."""

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable
from gui.plots.error_plot import ErrorPlot


class PlotActions(ActionTable):
    """The scale of the error, and whether it is by iteration or by epoch."""

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
            ActionSpec(
                "plot_next",
                self.tr("Next curves in the error's plot"),
                self.tr("Draw the error by iteration, by epoch with what is held out, or the right answers by epoch"),
                "Shift+L",
                run=error_plot.plot_next,
                enabled_when=lambda: len(error_plot.offered) > 1,
            ),
        )
        self.changes = (error_plot.log_changed, error_plot.plotted_changed)
