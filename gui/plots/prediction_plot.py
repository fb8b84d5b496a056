"""What the network answers over the states, and what it should answer."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from core.base.errors import shortened
from core.base.number_format import grouped
from core.base.spoken import phrases
from gui.look.plain_text import keep_plain
from gui.look.plot_labels import Overlay
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.curve_panel import CurvePanel
from gui.plots.legend import CurveLegend
from gui.plots.prediction_curves import PredictionCurves
from gui.texts.class_names import class_of_sample


class PredictionPlot(CurvePanel):
    """The outputs for one sample, which the header names, and its targets as dashed lines."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        self._predicted = PredictionCurves(store, readings)
        super().__init__(store, readings, commands, theme, self.tr("Prediction"), self._predicted, parent)
        self._predicted.setParent(self)
        self.aside = QLabel()
        self.aside.setObjectName("aside")
        keep_plain(self.aside)
        self.legend = CurveLegend()
        self.header.insertWidget(1, self.aside)
        self.header.insertWidget(2, self.legend, 100)
        self.target = Overlay("target", self.canvas)
        keep_plain(self.target)
        self.target.lower()
        self.canvas.viewport().lower()
        self.add_to_header()
        self.dressed.connect(self._name_curves)
        self.cursor_moved.connect(self._place_target)
        self._name_curves()
        self._place_target()

    @Slot()
    def _name_curves(self) -> None:
        colors, sample = self._theme.colors, self._predicted.sample
        text = self.tr("sample {number}")
        if self._predicted.drawn is not None:
            text = self.tr("drawn sample")
        elif self._readings.setup.is_held_out(sample):
            text = self.tr("sample {number}, held out")
        parts = [text.format(number=grouped(sample + 1))]
        title = class_of_sample(self._readings.setup, sample)
        if title is not None and self._readings.names.classes:
            parts.append(self.tr("is {name}").format(name=shortened(title)))
        self.aside.setText(phrases(parts))
        self.aside.setVisible(len(self._readings.whole.inputs) > 1)
        self.target.setText(self._readings.names.target(0))
        named = self.curves[: self._predicted.named]
        names, behind = [curve.name for curve in named], [curve.dash for curve in named if curve.of_kept_run]
        self.legend.setVisible(len(named) > 1)
        total = max(self._readings.network.outputs, len(named))
        self.legend.show_names(names, self.colors()[: len(named)], colors.dim, total, behind=behind)

    @Slot()
    def _place_target(self) -> None:
        """Beside its line, on the side where the curve isn't."""
        self.target.setVisible(self._predicted.outputs == 1)
        if not self.target.isVisible():
            return
        curve = self.curves[0]
        self.target.adjustSize()
        line = self.canvas.place_of(self.time.last, self.scale.height(curve.target))
        newest = curve.series.nearest(self.time.last)
        above = newest is not None and newest[1] < curve.target
        room_below = self.canvas.plot_rect().bottom() - line.y()
        if room_below < self.target.height():
            above = True
        y = line.y() - self.target.height() - 2 if above else line.y() + 1
        right = line.x() - 4
        cursor = self.canvas.place_of(self._readings.state, 0).x()
        if right - self.target.width() - 4 < cursor < right + 4:
            right = cursor - 6
        self.target.move(int(right) - self.target.width(), int(y))
        self.target.update()  # or a cursor that was under it stays there
