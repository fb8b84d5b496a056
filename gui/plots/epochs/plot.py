"""The share of right answers over the epochs, as a plot of its own."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.axes.scale import Ticks
from gui.plots.curve_panel import CurvePanel
from gui.plots.epochs.curves import EpochCurves
from gui.plots.epochs.scorer import EpochScorer
from gui.plots.legend import CurveLegend


class EpochPlot(CurvePanel):
    """It stands on a page beside other things, with a title and a legend of its own."""

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        scorer: EpochScorer,
        parent: QWidget | None = None,
    ) -> None:
        self._epochs = EpochCurves(store, readings, scorer)
        self._epochs.shows_right = True
        super().__init__(
            store, readings, commands, theme, self.tr("Right answers, %, over the epochs"), self._epochs, parent
        )
        self._epochs.setParent(self)
        self.legend = CurveLegend()
        self.header.insertWidget(1, self.legend, 100)
        self.add_to_header()
        self.dressed.connect(self._name_curves)
        self.cursor_moved.connect(self._name_curves)
        self._name_curves()

    def time_ticks(self, first: float, last: float, most: int) -> Ticks:
        return self._epochs.ticks(first, last, most)

    @Slot()
    def _name_curves(self) -> None:
        colors, dim = self.colors(), self._theme.colors.dim
        self.legend.show_all(self._epochs.named(), [curve.name for curve in self.curves], colors, dim)
