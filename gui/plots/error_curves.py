"""The curves of the error plot: of the run, the right rule beside it, each epoch, what was drawn, kept runs."""

import math
from collections.abc import Sequence
from html import escape
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtCore import QObject, Signal, Slot

from core.base.number_format import figure, grouped
from core.training.curvature import OVERSHOOTS
from core.training.history import History
from core.training.kept_run import KeptRun
from gui.look.plot_labels import dim, number
from gui.look.theme import LIGHT, Colors
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.axes.scale import Scale, error_scale
from gui.plots.band import Band
from gui.plots.curve_source import Curve, Pointed, pale_color
from gui.plots.kept_lines import kept_line
from gui.plots.series import Array, Series
from gui.texts.kept_runs import kept_run_name
from gui.texts.mistakes import setting_title

MOST_READ_OFF = 6  # curves at a time
NAME_IN_ONE_LINE = 20  # letters
CLIMB = 2.0  # times its first error: what of a kept run is higher may leave the plot
MOST_WORK = 200_000  # parameters times samples, of a network whose curvature is computed while one points


class ErrorCurves(QObject):
    """A `CurveSource`.

    Where the right rule's run trains beside a mistaken one, and is shown, each has its curve, which grows. Where an
    iteration takes some of the samples only, the mean of each epoch stands over the errors, which go up and down from
    one to the next, and are drawn as the band between the smallest and the largest of them. Kept runs that are shown
    stand behind, and so does what was drawn of this one.
    """

    curves_changed = Signal()
    values_changed = Signal()

    def __init__(self, store: Store, readings: Readings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readings = readings
        self.is_log = False  # whether the scale is logarithmic
        self._histories: list[History] = []
        self._right: KeptRun | None = None  # where it is shown
        self._means: list[Curve] = []
        self._spike: tuple[int, float, float | None] | None = None  # a state, its error, rate × curvature there
        self._drawn: Curve | None = None  # what a learner drew of this run
        self._series_of_kept: WeakKeyDictionary[KeptRun, Series] = WeakKeyDictionary()
        self.curves = self._made()
        for changed in (changes.setup_changed, changes.run_changed):
            store.when(changed).connect(self._forget_drawn)
        store.when(changes.setup_changed).connect(self._make)
        store.when(changes.words_changed).connect(self._make)
        store.when(changes.rule_changed).connect(self._make)
        store.when(changes.kept_runs_changed).connect(self._make)
        store.when(changes.number_format_changed).connect(self._make)
        store.when(changes.run_changed).connect(self._follow_run)

    @property
    def epoch_samples(self) -> int | None:
        """How many samples an epoch's mean is over; None where no means are drawn."""
        return self._readings.epochs[0].samples if self._means else None

    @property
    def bands(self) -> int:
        """How many of the curves are bands: the first."""
        return len(self._means)

    def show_drawn(self, stride: int, errors: Array) -> None:
        """Have what was drawn of this run behind its curve, by its errors at every so many states; none where empty."""
        name, last = self.tr("what you drew"), stride * (len(errors) - 1)
        self._drawn = Curve(name, Series(), last=last, of_kept_run=True) if len(errors) else None
        if self._drawn is not None:
            self._drawn.series.take(errors, stride)
        self._make()

    def colors(self, colors: Colors) -> list[str]:
        """The curves' colours: those behind are pale."""
        shown = [colors.curves[0]]
        if self._right is not None:
            shown.append(kept_line(self._right, colors).color)
        if self._means:
            means = shown if len(shown) > 1 else [colors.curves[1]]
            shown = [*(pale_color(color) for color in shown), *means]
        if self._drawn is not None:
            shown = [*shown, pale_color(colors.slip)]
        return shown + [kept_line(kept, colors).color for kept in self._kept]

    def prepare(self, visible: bool) -> bool:
        """There always is an error."""
        return True

    def update(self) -> None:
        """Take the errors and the means that have been recorded."""
        for curve, history in zip(self.curves, self._histories, strict=False):
            stride, errors = history.kept_errors()
            curve.series.take(errors, stride)
        for curve, epochs in zip(self._means, self._readings.epochs, strict=False):
            stride, means = epochs.kept()
            middle = epochs.begin + (epochs.an_epoch - 1) // 2  # of the first epoch
            curve.series.take(means, stride * epochs.an_epoch, middle)

    def end(self) -> int:
        """The state that training goes to, or has gone to beyond that."""
        return self._readings.end

    def values_on_screen(self) -> list[float]:
        """The error; and by the right rule, where that trains, too."""
        readings = self._readings
        if len(self._histories) == 1:  # a rival that has just come has no curve yet
            return [readings.error]
        right = readings.right_rule.error
        return [readings.error, math.nan if right is None else right]

    def scale_for(self, values: Array, steps: int) -> Scale:
        """From 0 up, or a logarithmic one. A kept run that climbs far beyond the others leaves a linear one."""
        if self._kept and not self.is_log and values.size:
            values = np.minimum(values, self._highest())
        return error_scale(values, self.is_log, steps)

    def readout(self, pointed: Pointed, colors: Colors) -> str:
        """The errors of a state; of a single curve also why it climbs there."""
        where = dim(self.tr("iteration"), colors) + f"&nbsp;{escape(grouped(pointed.state))}"
        if len(pointed.values) == 1:
            error = number(self._readings.number_format.figure(pointed.values[0]))
            text = f"{where}&nbsp;&nbsp; {dim(self.tr('error'), colors)}&nbsp;{error}"
            spike = self._spike_near(pointed)
            return f"{text}<br>{dim(spike, colors)}" if spike else text
        read, figure = list(zip(self.curves, pointed.values, strict=True)), self._readings.number_format.figure
        errors = (
            _in_one_line(curve.name, f"{dim(curve.name, colors)}&nbsp;{number(figure(value))}")
            for curve, value in (read[index] for index in _read_off(pointed, self.curves))
            if math.isfinite(value) or not (curve.of_kept_run or curve.may_lack)
        )
        return "&nbsp;&nbsp; ".join((where, *errors))

    def description(self, state: int, values: Sequence[float]) -> str:
        """The error, and by the right rule, as a sentence."""
        figure = self._readings.number_format.figure
        if len(values) > 1 and math.isfinite(values[1]):
            text = self.tr("Iteration {state}: error {error}; with the correct rule {right}")
            return text.format(state=grouped(state), error=figure(values[0]), right=figure(values[1]))
        return self.tr("Iteration {state}: error {error}").format(state=grouped(state), error=figure(values[0]))

    def close_down(self) -> None:
        """Nothing goes on by itself."""

    @Slot()
    def _forget_drawn(self) -> None:
        self._drawn = None

    @Slot()
    def _make(self) -> None:
        self.curves = self._made()
        self.curves_changed.emit()

    @Slot()
    def _follow_run(self) -> None:
        """Other numbers: new curves, by the names and in the colours that they had, unless another run came before."""
        names = [curve.name for curve in self.curves]
        self.curves = self._made()
        if [curve.name for curve in self.curves] != names:
            self.curves_changed.emit()

    def _made(self) -> list[Curve]:
        readings = self._readings
        shown = readings.shown_kept_runs[::-1]
        self._right = next((kept for kept in shown if kept.is_right), None)
        self._histories = [readings.history]
        if self._right is None or readings.right_rule.history is None:
            curves = [self._of_errors(self._single_error if self._is_ragged else self.tr("error"))]
        else:
            self._histories.append(readings.right_rule.history)
            name = kept_run_name(self._right, readings.setup, readings.number_format)
            dash = kept_line(self._right, LIGHT).dash  # in any colours
            curves = [self._of_errors(setting_title(readings.setup)), self._of_errors(name)._replace(dash=dash)]
        self._means = [
            Curve(self._mean_of(curve.name), Series(), may_lack=True, dash=curve.dash)
            for curve in curves
            if self._is_ragged
        ]
        curves += self._means
        if self._drawn is not None:
            curves.append(self._drawn)
        self._kept = [kept for kept in shown if not kept.is_right]
        for kept in self._kept:
            series = self._series_of_kept.get(kept) or _series_of(kept)
            name = kept_run_name(kept, readings.setup, readings.number_format)
            dash = kept_line(kept, LIGHT).dash  # in any colours
            curves.append(Curve(name, series, last=kept.last, of_kept_run=True, dash=dash))
            self._series_of_kept[kept] = series
        return curves

    def _highest(self) -> float:
        """The largest error of the open run, or twice the largest that a kept one begins with."""
        own = [history.errors for history in self._histories] + [curve.series.values for curve in self._means]
        tops = [float(np.max(errors, initial=0.0, where=np.isfinite(errors))) for errors in own]
        firsts = [float(kept.errors[0]) for kept in self._kept if math.isfinite(kept.errors[0])]
        return max([*tops, *(CLIMB * first for first in firsts)]) or math.inf

    @property
    def _is_ragged(self) -> bool:
        """Whether an epoch takes several iterations, each of which has the error of other samples."""
        return self._readings.epochs[0].an_epoch > 1

    def _of_errors(self, name: str) -> Curve:
        """The curve of a history's errors; a band, where they are of other samples each time."""
        series = Series()
        return Curve(name, series, band=Band(series, self._readings.epochs[0].an_epoch) if self._is_ragged else None)

    @property
    def _single_error(self) -> str:
        """What one of the errors is of."""
        epochs = self._readings.epochs[0]
        return self.tr("one sample") if epochs.an_epoch == epochs.samples else self.tr("one batch")

    def _mean_of(self, name: str) -> str:
        if self._right is None:
            return self.tr("epoch mean")
        return self.tr("{name}, epoch mean").format(name=name)

    def _spike_near(self, pointed: Pointed) -> str:
        """Why the error climbs where the pointer is: the steepest climb within reach of it; empty where none is."""
        readings = self._readings
        stride, errors = readings.history.kept_errors()
        work = readings.network.parameter_count * len(readings.setup.samples.inputs)
        if stride > 1 or self._is_ragged or work > MOST_WORK:
            return ""
        first = max(0, pointed.state - pointed.reach)
        near = errors[first : pointed.state + pointed.reach + 2]
        if len(near) < 2 or not np.isfinite(near).all():
            return ""
        index = int(np.argmax(np.diff(near)))
        if near[index + 1] <= near[index]:
            return ""
        step = first + index
        if self._spike is None or self._spike[:2] != (step, float(errors[step])):
            self._spike = (step, float(errors[step]), readings.passes.rate_times_curvature(step))
        product = self._spike[2]
        if product is None or product <= OVERSHOOTS:
            return ""
        return self.tr("climbs from {state}: rate × curvature {product} > 2").format(
            state=grouped(step), product=figure(product, 3)
        )


def _series_of(kept: KeptRun) -> Series:
    """Its errors; or, where they are each of other samples, the mean of each epoch."""
    series, means = Series(), kept.means
    if means is None or not len(means.values):
        series.take(kept.errors, kept.error_stride)
    else:
        series.take(means.values, means.stride * means.an_epoch, means.begin + (means.an_epoch - 1) // 2)
    return series


def _read_off(pointed: Pointed, curves: Sequence[Curve]) -> list[int]:
    """The curves that are told where the pointer is: of many kept runs those that are nearest to it."""
    own = [index for index, curve in enumerate(curves) if not curve.of_kept_run]
    kept = [index for index, curve in enumerate(curves) if curve.of_kept_run and math.isfinite(pointed.heights[index])]
    pointer = 0.0 if pointed.pointer is None else pointed.pointer
    nearest = sorted(kept, key=lambda index: abs(pointed.heights[index] - pointer))
    return own + sorted(nearest[: max(1, MOST_READ_OFF - len(own))])


def _in_one_line(name: str, read: str) -> str:
    """What is read off, with no end of a line within it unless the name is long: the user's own may be."""
    return f"<nobr>{read}</nobr>" if len(name) <= NAME_IN_ONE_LINE else read
