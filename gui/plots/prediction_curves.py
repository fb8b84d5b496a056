"""The curves of the prediction plot: the outputs for one sample, and those of a run that is held against them."""

import math
from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from core.base.number_format import grouped
from core.base.spoken import phrases
from core.setup.setup import Setup
from core.training.history import History
from core.training.kept_run import KeptRun
from gui.look.plot_labels import dim, number
from gui.look.strokes import rounds_of, sign
from gui.look.theme import LIGHT, Colors
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.axes.scale import Scale, linear_scale
from gui.plots.curve_source import Curve, Pointed, colors_in_turn, pale_color
from gui.plots.kept_lines import kept_line
from gui.plots.predictions import Predictions
from gui.plots.series import Array, Series
from gui.texts.kept_runs import kept_run_name

if TYPE_CHECKING:
    from core.data.drawn_sample import DrawnSample

MOST_CURVES = 12  # of a network with more outputs the first are drawn
MOST_OUTPUTS_BESIDE_KEPT = 4  # with more, the curves of a kept run would be a thicket
MOST_READ_OFF = 5  # outputs at a time
SECONDS_A_FRAME = 0.003  # spent on computing outputs
FRAME = 16  # ms
AT_REST = 200  # ms without another stroke, after which the curves are those of what is drawn: all states answer it
MARGIN_SHARE = 0.04  # of the span of the values: a line at the very edge of the plot is hard to see


class PredictionCurves(QObject):
    """A `CurveSource`: the outputs for the sample on the screen at every kept state, and its targets.

    Where samples take turns, the curves belong to the sample that was on the screen when Run was pressed,
    until it stands still again.
    """

    curves_changed = Signal()
    values_changed = Signal()

    def __init__(self, store: Store, readings: Readings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readings = readings
        self._history: object = None
        self._predictions: Predictions
        self._right: tuple[History, Predictions] | None = None  # of the right rule's run, which trains beside it
        self._kept: KeptRun | None = None  # that stands behind them
        self._beside: list[int] = []  # for each curve of the run beside it, the output that it stands beside
        self.sample = -1  # that the curves are of, from 0
        self.drawn: DrawnSample | None = None  # in its place
        self.curves = self._made()
        self._go_on = QTimer(self, singleShot=True, interval=FRAME)
        self._go_on.timeout.connect(self.values_changed)
        self._rest = QTimer(self, singleShot=True, interval=AT_REST)
        self._rest.timeout.connect(self._follow_drawing)
        store.when(changes.setup_changed).connect(self._make)
        store.when(changes.words_changed).connect(self._make)
        store.when(changes.kept_runs_changed).connect(self._make)
        store.when(changes.run_changed).connect(self._follow_right)
        store.when(changes.playhead_changed).connect(self._follow_sample)
        store.when(changes.running_changed).connect(self._follow_sample)

    @property
    def outputs(self) -> int:
        """How many of the curves are outputs of the open run: the first."""
        return len(self.curves) - len(self._beside)

    @property
    def named(self) -> int:
        """How many of the curves have to be told apart by their names: the first."""
        return self.outputs if self.outputs > 1 or self._kept is None else len(self.curves)

    def colors(self, colors: Colors) -> list[str]:
        """The outputs' colours; those of the run beside it are pale, or its own where there is one output."""
        shown = colors_in_turn(self.outputs, colors)
        if self._kept is not None and self.outputs == 1:
            return [*shown, kept_line(self._kept, colors).color]
        return [*shown, *(pale_color(shown[output]) for output in self._beside)]

    def prepare(self, visible: bool) -> bool:
        """There always is a prediction."""
        return True

    def update(self) -> None:
        """Compute outputs for some milliseconds; where that isn't enough, go on a frame later."""
        predictions = self._predictions
        more = predictions.advance(self._readings.history, SECONDS_A_FRAME)
        for curve, values in zip(self.curves, predictions.values, strict=False):
            curve.series.take(values, predictions.stride)
        if self._right is not None:
            history, right = self._right
            more = right.advance(history, SECONDS_A_FRAME) or more
            for curve, values in zip(self.curves[self.outputs :], right.values, strict=False):
                curve.series.take(values, right.stride)
        if more:
            self._go_on.start()

    def end(self) -> int:
        """The state that training goes to, or has gone to beyond that."""
        return self._readings.end

    def values_on_screen(self) -> list[float]:
        """The outputs."""
        readings = self._readings
        if self._is_of_screen or readings.drawn is not None:  # the pass on the screen has them
            outputs = readings.passes.trace.forward.activations[-1][readings.passes.row]
        else:
            outputs = self._predictions.of(readings.parameters)
        found: list[float] = outputs[: self.outputs].tolist()
        return found

    def scale_for(self, values: Array, steps: int) -> Scale:
        """A linear one."""
        finite = values[np.isfinite(values)]
        if not finite.size:
            return linear_scale(0.0, 1.0, steps)
        low, high = float(np.min(finite)), float(np.max(finite))
        room = MARGIN_SHARE * (high - low)
        return linear_scale(max(low - room, 0.0) if low >= 0 else low - room, high + room, steps)

    def readout(self, pointed: Pointed, colors: Colors) -> str:
        """The outputs of a state with their targets; of many those that the pointer is nearest to."""
        where = dim(self.tr("iteration"), colors) + f"&nbsp;{escape(grouped(pointed.state))}"
        if self.outputs == 1:
            text = (
                f"{dim(self.curves[0].name, colors)} {number(self._readings.number_format.figure(pointed.values[0]))}"
            )
            return f"{where}&nbsp;&nbsp; {text}, {self._target_text(0, colors)}"
        texts = [self._readings.number_format.figure(value) for value in pointed.values]
        of_curves = self.colors(colors)
        rounds = rounds_of(of_curves)
        rows = "".join(
            f'<tr><td valign="middle" style="color:{of_curves[k]}">{sign(rounds[k])}&nbsp;</td>'
            f'<td valign="middle">{dim(self.curves[k].name, colors)}&nbsp;&nbsp;</td>'
            f'<td valign="middle" align="right">{number(texts[k])}&nbsp;&nbsp;</td>'
            f'<td valign="middle">{self._target_text(k, colors)}</td></tr>'
            for k in self._nearest(pointed)
        )
        return f'{where}<table cellspacing="0" cellpadding="0">{rows}</table>'

    def description(self, state: int, values: Sequence[float]) -> str:
        """The outputs with their targets, as a sentence."""
        text = phrases(
            self.tr("{name} {value}, {wanted} {target}").format(
                wanted=self._readings.names.target(number),
                name=curve.name,
                value=self._readings.number_format.figure(value),
                target=self._readings.number_format.figure(curve.target),
            )
            for number, (curve, value) in enumerate(zip(self.curves, values, strict=False))
        )
        return self.tr("Iteration {state}: {values}").format(state=grouped(state), values=text)

    def close_down(self) -> None:
        """Compute no more: the window is closing."""
        self._go_on.stop()
        self._rest.stop()

    @Slot()
    def _make(self) -> None:
        self.curves = self._made()
        self.curves_changed.emit()

    @Slot()
    def _follow_sample(self) -> None:
        readings = self._readings
        # Which sample comes next changes sixty times a second while training runs; a chosen one stays.
        follows = readings.chosen_sample is not None or not readings.running
        if readings.history is not self._history:
            self._make()
        elif not self._is_of_screen and readings.drawn is not None:
            self._rest.start()
        elif not self._is_of_screen and follows:
            self._make()

    @Slot()
    def _follow_drawing(self) -> None:
        if not self._is_of_screen:
            self._make()

    @property
    def _is_of_screen(self) -> bool:
        """Whether the curves are those of the sample on the screen."""
        readings = self._readings
        if readings.sample != self.sample or readings.drawn is not self.drawn:
            return False
        # Without a chosen class a drawing is taken for what is answered, in each state anew.
        return readings.drawn is None or np.array_equal(readings.targets, self._targets)

    def _made(self) -> list[Curve]:
        readings = self._readings
        setup = readings.setup
        self.sample, self.drawn, self._history = readings.sample, readings.drawn, readings.history
        self._predictions = Predictions(setup.network, readings.inputs)
        targets = self._targets = readings.targets
        shown = min(setup.network.outputs, MOST_CURVES)
        curves = [Curve(setup.names.output(j), Series(), float(targets[j])) for j in range(shown)]
        self._beside, self._right, self._kept = [], None, None
        if shown > MOST_OUTPUTS_BESIDE_KEPT:
            return curves
        kept, history = self._held_against(), readings.right_rule.history
        if kept is not None:
            self._kept, name = kept, kept_run_name(kept, setup, readings.number_format)
            dash = kept_line(kept, LIGHT).dash if shown == 1 else 0  # in any colours
            answers = Predictions(kept.setup.network, self._inputs_of(kept))
            self._beside = list(range(shown))
            if kept.is_right and history is not None:  # which goes on
                self._right = history, answers
                return curves + [
                    Curve(name, Series(), of_kept_run=True, may_lack=True, dash=dash) for _ in self._beside
                ]
            for values in answers.of_each(kept.rows)[:shown]:
                curves.append(Curve(name, Series(), last=kept.last, of_kept_run=True, dash=dash))
                curves[-1].series.take(values, kept.stride)
        return curves

    def _held_against(self) -> KeptRun | None:
        """The run whose answers stand behind these: the right rule's, or else the one that was shown last."""
        setup, shown = self._readings.setup, self._readings.shown_kept_runs[::-1]
        alike = (each for each in shown if _answers_alike(each.setup, setup))
        return next((each for each in shown if each.is_right), None) or next(alike, None)

    @Slot()
    def _follow_right(self) -> None:
        history = self._readings.right_rule.history
        if self._right is not None and history is not self._right[0]:
            self._make()

    def _inputs_of(self, kept: KeptRun) -> Array:
        """The sample on the screen, as it was in the kept run; where there were fewer, as it is."""
        then = kept.setup.whole.inputs
        is_there = self.drawn is None and self.sample < len(then)
        return np.asarray(then[self.sample] if is_there else self._readings.inputs)

    def _target_text(self, output: int, colors: Colors) -> str:
        target = self._readings.number_format.figure(self.curves[output].target)
        return f"{dim(self._readings.names.target(output), colors)} {number(target)}"

    def _nearest(self, pointed: Pointed) -> list[int]:
        """The outputs whose curves are nearest to the pointer, in their order."""
        heights, pointer = pointed.heights[: self.outputs], pointed.pointer
        if pointer is None:
            return list(range(min(len(heights), MOST_READ_OFF)))
        distances = [math.inf if math.isnan(height) else abs(height - pointer) for height in heights]
        return sorted(sorted(range(len(heights)), key=distances.__getitem__)[:MOST_READ_OFF])


def _answers_alike(setup: Setup, other: Setup) -> bool:
    """Whether two networks are asked and answer in the same numbers, however many lie between."""
    ends = [(each.network.inputs, each.network.outputs) for each in (setup, other)]
    return ends[0] == ends[1]
