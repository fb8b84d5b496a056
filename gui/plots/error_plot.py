"""The error over the states."""

from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from core.base.number_format import grouped
from gui.look.plain_text import tip
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.axes.scale import Ticks
from gui.plots.curve_panel import CurvePanel
from gui.plots.error_curves import ErrorCurves
from gui.plots.legend import CurveLegend
from gui.plots.series import Array

if TYPE_CHECKING:
    from gui.plots.epochs.curves import EpochCurves
    from gui.plots.epochs.scorer import EpochScorer


class Plotted(Enum):
    """What the error's plot draws."""

    ITERATIONS = "iterations"  # the error of each, as training met it
    EPOCHS = "epochs"  # the error at the end of each epoch, of all that is trained on and of what is held out
    RIGHT = "right"  # the share of right answers there


class ErrorPlot(CurvePanel):
    """How large the error was at every state, from 0 up or on a logarithmic scale.

    Where curves stand beside it, the header has a legend. Where there are epochs, or samples held out, it can be by
    epoch: what that needs is loaded as it is chosen.
    """

    log_changed = Signal(bool)
    plotted_changed = Signal()  # something else is drawn, or can be

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
        self.by = QToolButton()  # in the place of the title, where there is a choice
        self.by.setObjectName("choice")
        self.by.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.by.setMenu(QMenu(self.by))
        self.by.menu().aboutToShow.connect(self._list_plotted)
        self.header.insertWidget(0, self.by)
        self.add_to_header(self.dismiss, self.log)
        self._wanted = Plotted.ITERATIONS
        self._scorer: EpochScorer | None = None
        self._epochs: EpochCurves | None = None
        self._offered = self._can_plot()
        self.dressed.connect(self._name_curves)
        self.cursor_moved.connect(self._name_epochs)
        store.when(changes.setup_changed).connect(self._follow_offer)
        store.when(changes.samples_changed).connect(self._follow_offer)
        store.when(changes.words_changed).connect(self._tell_plotted)
        self._tell_plotted()
        self._name_curves()

    # What is drawn

    @property
    def plotted(self) -> Plotted:
        """What is drawn: what was chosen last, where the open setup has that."""
        return self._wanted if self._wanted in self._offered else Plotted.ITERATIONS

    @property
    def offered(self) -> tuple[Plotted, ...]:
        """What the open setup can be asked for."""
        return self._offered

    @property
    def scorer(self) -> "EpochScorer":
        """Who scores the epochs, for all that draw them."""
        if self._scorer is None:
            from gui.plots.epochs.scorer import EpochScorer

            self._scorer = EpochScorer(self._store, self)
        return self._scorer

    def plot(self, wanted: Plotted) -> None:
        """Draw this from now on, wherever there is such a thing."""
        self._wanted = wanted
        self._follow_offer()

    @Slot()
    def plot_next(self) -> None:
        """Draw the next of what there is to be drawn."""
        index = self._offered.index(self.plotted)
        self.plot(self._offered[(index + 1) % len(self._offered)])

    def time_ticks(self, first: float, last: float, most: int) -> Ticks:
        if self._epochs is None or self.plotted is Plotted.ITERATIONS:
            return super().time_ticks(first, last, most)
        return self._epochs.ticks(first, last, most)

    def title_of(self, plotted: Plotted) -> str:
        """What the plot is called while it draws that."""
        return {
            Plotted.ITERATIONS: self.tr("Error"),
            Plotted.EPOCHS: self.tr("Error, by epoch"),
            Plotted.RIGHT: self.tr("Right answers, %"),
        }[plotted]

    def _can_plot(self) -> tuple[Plotted, ...]:
        setup = self._readings.setup
        if self._readings.epochs[0].an_epoch == 1 and setup.split is None:
            return (Plotted.ITERATIONS,)
        return tuple(each for each in Plotted if each is not Plotted.RIGHT or setup.whole.are_of_classes)

    @Slot()
    def _follow_offer(self) -> None:
        """Draw what is wanted, as far as the open setup has it."""
        self._offered = self._can_plot()
        source = self._errors if self.plotted is Plotted.ITERATIONS else self._epoch_curves()
        if self._epochs is not None:
            self._epochs.shows_right = self.plotted is Plotted.RIGHT
        if source is not self._source:
            self.take_source(source)
        elif source is self._epochs:
            source.make()
        self._tell_plotted()
        self.plotted_changed.emit()

    def _epoch_curves(self) -> "EpochCurves":
        if self._epochs is None:
            from gui.plots.epochs.curves import EpochCurves

            self._epochs = EpochCurves(self._store, self._readings, self.scorer, self)
            self._epochs.is_log = self._errors.is_log
        return self._epochs

    @Slot()
    def _tell_plotted(self) -> None:
        """Say what is drawn."""
        title = self.title_of(self.plotted)
        self.title.setText(title)
        self.by.setText(title)
        self.setAccessibleName(title)
        self.canvas.setAccessibleName(title)
        self.by.setToolTip(tip(self.tr("What the plot draws: by iteration or by epoch, error or right answers")))
        self.by.setAccessibleName(self.tr("What the plot draws: {title}").format(title=title))
        self.by.setVisible(len(self._offered) > 1)
        self.title.setVisible(len(self._offered) == 1)
        self.log.setVisible(self.plotted is Plotted.ITERATIONS)  # by epoch the legend needs its room; it is in the menu

    @Slot()
    def _list_plotted(self) -> None:
        menu = self.by.menu()
        menu.clear()
        texts = {
            Plotted.ITERATIONS: self.tr("Error, by iteration"),
            Plotted.EPOCHS: self.tr("Error, by epoch: training and held out"),
            Plotted.RIGHT: self.tr("Right answers, by epoch: training and held out"),
        }
        for plotted in self._offered:
            action = menu.addAction(texts[plotted])
            action.setCheckable(True)
            action.setChecked(plotted is self.plotted)
            action.triggered.connect(partial(self._choose, plotted))
        menu.addSeparator()
        log = menu.addAction(self.tr("Logarithmic error axis"))
        log.setCheckable(True)
        log.setChecked(self._errors.is_log)
        log.setEnabled(self.plotted is not Plotted.RIGHT)
        log.triggered.connect(self.set_log)

    def _choose(self, plotted: Plotted, _checked: bool = False) -> None:
        self.plot(plotted)

    def close_down(self) -> None:
        super().close_down()
        if self._scorer is not None:
            self._scorer.close_down()

    # How it is drawn

    @Slot(bool)
    def set_log(self, log: bool) -> None:
        """Show the error on a logarithmic scale, or from 0 up."""
        if log != self._errors.is_log:
            self._errors.is_log = log
            if self._epochs is not None:
                self._epochs.is_log = log
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
    def _name_epochs(self) -> None:
        """The legend has the values of the last epoch before the state on the screen."""
        if self._epochs is not None and self._source is self._epochs:
            colors, dim = self.colors(), self._theme.colors.dim
            self.legend.show_all(self._epochs.named(), [curve.name for curve in self.curves], colors, dim)

    @Slot()
    def _name_curves(self) -> None:
        self.dismiss.setVisible(any(curve.of_kept_run for curve in self.curves))
        if self._epochs is not None and self._source is self._epochs:
            self.legend.setVisible(True)
            self.legend.setToolTip(self.tr("At the end of the last epoch before the iteration on the screen"))
            self._name_epochs()
            return
        names = [curve.name for curve in self.curves]
        behind = [curve.dash for curve in self.curves if curve.of_kept_run]
        self.legend.setVisible(len(names) > 1)
        own = [curve.dash for curve in self.curves if not curve.of_kept_run]
        colors, bands = self.colors(), self._errors.bands
        self.legend.show_names(names, colors, self._theme.colors.dim, len(names), bands, behind, own)
        samples = self._errors.epoch_samples
        if samples is not None:
            text = self.tr(
                "Epoch mean: of the errors recorded in an epoch, the mean over its {count} samples. Each error is that "
                "of an iteration's samples at the parameters it starts from. The pale band goes from the smallest to "
                "the largest of them, in each epoch; of epochs that stand closer than a pixel, in all of those."
            )
            self.legend.setToolTip(text.format(count=grouped(samples)))
