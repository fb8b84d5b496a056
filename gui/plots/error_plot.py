"""The error over the states."""

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from core.base.number_format import grouped
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.curve_panel import CurvePanel
from gui.plots.error_curves import ErrorCurves
from gui.plots.legend import CurveLegend
from gui.plots.series import Array


class ErrorPlot(CurvePanel):
    """How large the error was at every state, from 0 up or on a logarithmic scale.

    Where curves stand beside it, the header has a legend.
    """

    log_changed = Signal(bool)

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        self._errors, self._commands = ErrorCurves(store, readings), commands
        super().__init__(store, readings, commands, theme, self.tr("Error"), self._errors, parent)
        self._errors.setParent(self)
        self.legend = CurveLegend()
        self.header.insertWidget(1, self.legend, 100)
        self.log = QToolButton()
        self.log.setText(self.tr("log"))
        self.log.setCheckable(True)
        self.log.setToolTip(self.tr("Logarithmic error axis (L)"))
        self.log.setAccessibleName(self.tr("Logarithmic error axis"))
        self.log.toggled.connect(self.set_log)
        self.dismiss = QToolButton()
        self.dismiss.setText(self.tr("✕ kept"))
        self.dismiss.setToolTip(self.tr("Clear these curves: kept runs with a name are hidden, others are deleted"))
        self.dismiss.setAccessibleName(self.tr("Clear the curves of kept runs"))
        self.dismiss.clicked.connect(self._dismiss)
        self.add_to_header(self.dismiss, self.log)
        self.dressed.connect(self._name_curves)
        self._name_curves()

    @Slot(bool)
    def set_log(self, log: bool) -> None:
        """Show the error on a logarithmic scale, or from 0 up."""
        if log != self._errors.is_log:
            self._errors.is_log = log
            self.log.setChecked(log)
            self.draw_soon()
            self.log_changed.emit(log)

    @Slot(int, object)
    def show_drawn(self, stride: int, errors: Array) -> None:
        """Have what was drawn of this run behind its curve, by its errors at every so many states; none where empty."""
        self._errors.show_drawn(stride, errors)

    @Slot()
    def _dismiss(self) -> None:
        """Take away the curves of kept runs, and what was drawn."""
        self._errors.show_drawn(1, np.empty(0))
        self._commands.kept_runs.clear_away()

    @Slot()
    def _name_curves(self) -> None:
        names = [curve.name for curve in self.curves]
        behind = [curve.dash for curve in self.curves if curve.of_kept_run]
        self.legend.setVisible(len(names) > 1)
        own = [curve.dash for curve in self.curves if not curve.of_kept_run]
        colors, bands = self.colors(), self._errors.bands
        self.legend.show_names(names, colors, self._theme.colors.dim, len(names), bands, behind, own)
        self.dismiss.setVisible(any(curve.of_kept_run for curve in self.curves))
        samples = self._errors.epoch_samples
        if samples is not None:
            text = self.tr(
                "Epoch mean: of the errors recorded in an epoch, the mean over its {count} samples. Each error is that "
                "of an iteration's samples at the parameters it starts from. The pale band goes from the smallest to "
                "the largest of them, in each epoch; of epochs that stand closer than a pixel, in all of those."
            )
            self.legend.setToolTip(text.format(count=grouped(samples)))
