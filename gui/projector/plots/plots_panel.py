"""The plots of the projector: the error, and beside it the plane, what is held out, or what the network answers."""

from PySide6.QtCore import QRectF, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.error_curves import ErrorCurves
from gui.plots.prediction_curves import PredictionCurves
from gui.projector.diagram.stage import ReadText
from gui.projector.plots.large_plane import LargePlane
from gui.projector.plots.large_plot import LargePlot
from gui.projector.plots.large_slider import LargeSlider
from gui.projector.sizes import BIG_STATE, ProjectorSizes
from gui.views.data.held_out_curves import HeldOutCurves
from gui.views.plane.needs import lacks_for_plane

SLIDER_HIGH = 2.2  # sizes of the state beside it
ABOVE_PLANE = 0.4  # of the height, for the error: the plane is looked at in both directions
PLANE = "plane"  # the view that shows it, as a lesson calls it


class PlotsPanel(QWidget):
    """Two plots, and below them the line of all states."""

    def __init__(
        self, store: Store, readings: Readings, commands: Commands, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._readings = readings
        self._sizes = ProjectorSizes(QRectF(self.rect()).size())
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._held_out_curves = HeldOutCurves(readings, self)
        errors, predictions = ErrorCurves(store, readings, self), PredictionCurves(store, readings, self)
        self.error = LargePlot(self.tr("Error"), errors, readings, theme, self)
        self.prediction = LargePlot(self.tr("Prediction"), predictions, readings, theme, self)
        self.held_out = LargePlot(self.tr("Held out"), self._held_out_curves, readings, theme, self)
        self.plane = LargePlane(readings, theme, self)
        self.slider = LargeSlider(readings, commands, theme, self)
        self._has_error = True
        self._view: str | None = None  # that a step of a lesson shows
        self._parts = (self.error, self.prediction, self.held_out, self.plane, self.slider)
        for change in (changes.setup_changed, changes.samples_changed):
            store.when(change).connect(self._take_samples)
        store.when(changes.recorded_changed).connect(self.follow)
        self._take_samples()

    def set_sizes(self, sizes: ProjectorSizes) -> None:
        """Write so large."""
        self._sizes = sizes
        for part in self._parts:
            part.set_sizes(sizes)
        self._lay_out()

    def show_step(self, view: str | None, has_error: bool) -> None:
        """Show this view of a lesson's step, and the error or not; with None as there is no lesson."""
        if (view, has_error) != (self._view, self._has_error):
            self._view, self._has_error = view, has_error
            self._lay_out()

    @Slot()
    def follow(self) -> None:
        """Show the state on the screen, and what has been recorded since."""
        if self.isVisible():
            if self._has_error:
                self.error.follow()
            self._beside.follow()
            self.slider.update()

    def shown(self) -> tuple[ReadText, ...]:
        """What is read, and where."""
        error = self.error.shown() if self._has_error else ()
        return (*error, *self._beside.shown(), *self.slider.shown())

    def close_down(self) -> None:
        """Compute no more: the window is closing."""
        for plot in (self.error, self.prediction, self.held_out, self.plane):
            plot.close_down()

    @property
    def _beside(self) -> LargePlot | LargePlane:
        """What stands beside the error."""
        readings = self._readings
        has_plane = not lacks_for_plane(readings)
        if has_plane and self._view == PLANE:
            return self.plane
        if readings.split is not None:
            return self.held_out
        is_of_classes = readings.whole.are_of_classes
        return self.plane if has_plane and is_of_classes and self._view is None else self.prediction

    @Slot()
    def _take_samples(self) -> None:
        split = self._readings.split
        if split is not None:
            self._held_out_curves.show_parts(self._readings.setup.samples, split.held_out)
        self._lay_out()

    def _lay_out(self) -> None:
        slider = round(SLIDER_HIGH * self._sizes.text(BIG_STATE))
        high, middle = self.height() - slider, self.width() // 2
        is_narrow = self.width() < self.height()  # then they stand below each other
        below = round((ABOVE_PLANE if self._beside is self.plane else 0.5) * high)
        self.error.setGeometry(0, 0, self.width() if is_narrow else middle, below if is_narrow else high)
        self.error.setVisible(self._has_error)
        for plot in (self.prediction, self.held_out, self.plane):
            if not self._has_error:
                plot.setGeometry(0, 0, self.width(), high)
            elif is_narrow:
                plot.setGeometry(0, below, self.width(), high - below)
            else:
                plot.setGeometry(middle, 0, self.width() - middle, high)
            plot.setVisible(plot is self._beside)
        self.slider.setGeometry(0, high, self.width(), slider)
