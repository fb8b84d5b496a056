"""Predict the curve: how the error will go is drawn, then run, and both are held side by side."""

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from gui.document.exports import Exports
from gui.look.text_size import grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.practice.parts.bead_places import Bead
from gui.practice.parts.marks import AnswerMark
from gui.practice.parts.page_layout import lay_out_page
from gui.practice.parts.practice_bar import BarTexts, PracticeBar
from gui.practice.practice_page import PracticePage
from gui.practice.predict.borrowed_run import BorrowedRun
from gui.practice.predict.curve_comparison import CurveComparison, Parting, compared
from gui.practice.predict.drawing_panel import DrawingPanel
from gui.practice.predict.predict_stage import PredictStage, keys_text, step_stages
from gui.practice.predict.predicted_curve import COLUMNS, PredictedCurve
from gui.practice.predict.recorded_errors import Array, is_in_epochs, recorded_errors, start_error
from gui.practice.predict.step_mark import StepStage
from gui.practice.predict.steps_panel import WIDTH, StepsPanel
from gui.practice.predict.steps_teller import StepsTeller, coarse
from gui.preferences.titles import title_of
from gui.widgets.announce import announce
from gui.widgets.panel_splitter import PanelSplitter

USUAL_LAST = 1000  # states, where a scenario doesn't say how long it is to be run
_KEYS = Qt.Key
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


class PredictPage(PracticePage):
    """Stands in the window's place. It asks for states, as Run does, and changes nothing else.

    What is drawn stays when one leaves and comes back. Of another run of the window, by other numbers, it stays as a
    pale curve behind.
    """

    drawing_left = Signal(int, object)  # every how many states the drawn curve has an error, and these, (errors,)
    announced = Signal(str)
    compared = Signal(bool)  # both curves stand side by side; whether they are alike

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        exports: Exports,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._readings, self._commands, self._exports = readings, commands, exports
        self._setup = readings.setup
        self._stage = PredictStage.DRAW
        self._found: CurveComparison | None = None
        self._run = BorrowedRun(readings, commands.playback)
        self._is_stale = True  # whether there is another run since it was seen last
        self.bar = PracticeBar(theme)
        self.plot = DrawingPanel(theme)
        self.steps = StepsPanel(theme)
        self.teller = StepsTeller(self.steps, self.plot, readings)
        self._lay_out()
        self._connect(store)
        self._take_opened()

    @property
    def stage(self) -> PredictStage:
        """How far one is."""
        return self._stage

    @property
    def curve(self) -> PredictedCurve | None:
        """What is drawn; None where nothing is."""
        return self.plot.hand.curve

    def drawn_errors(self) -> tuple[int, Array]:
        """Every how many states the drawn curve has an error here, and these errors, (errors,); none of no curve."""
        stride = max(1, self.plot.last // COLUMNS)
        states = np.arange(0, self.plot.last + 1, stride)
        return stride, np.empty(0) if self.curve is None else self.curve.at(states / self.plot.last)

    def leave(self) -> None:
        """Hand the drawing on; a run that is on the way goes on no more."""
        self._run.call_off()
        self.drawing_left.emit(*self.drawn_errors())

    # What can be done

    @Slot()
    def run(self) -> None:
        """Run as far as it was drawn, or go on; nothing, before a curve stands."""
        if self.curve is None or self._stage is PredictStage.COMPARE:
            return
        self.plot.let_draw(False)
        self._stage = PredictStage.RUN
        self._run.run_to(self.plot.last)
        self._show_stage()
        self._follow_recorded()

    @Slot()
    def pause(self) -> None:
        """Stand still on the way."""
        self._commands.playback.pause()

    @Slot()
    def draw_again(self) -> None:
        """Draw another curve; the one before stays behind it."""
        self.plot.ghost = self.curve
        self.plot.hand.drawings.put(None)
        self._begin()
        self.plot.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def save_picture(self) -> None:
        """Save a picture of both curves, where the user says."""
        self._exports.picture(lambda: self.plot, "predicted-curve")

    @property
    def _recorded(self) -> tuple[int, int, Array]:
        """The errors of the run, as `recorded_errors` gives them."""
        return recorded_errors(self._readings.history, self._readings.epochs[0])

    # How it is made

    def _lay_out(self) -> None:
        parts = PanelSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.plot)
        parts.addWidget(self.steps)
        parts.setStretchFactor(0, 1)
        parts.setSizes([grown(2 * WIDTH), grown(WIDTH)])
        lay_out_page(self, self.bar, parts)
        self.setFocusProxy(self.plot.canvas)

    def _connect(self, store: Store) -> None:
        store.when(changes.opened).connect(self._take_opened)
        store.when(changes.setup_changed).connect(self._take_setup)
        store.when(changes.samples_changed).connect(self._take_setup)
        store.when(changes.run_changed).connect(self._take_setup)
        store.when(changes.words_changed).connect(self._name)
        store.when(changes.number_format_changed).connect(self._rewrite)
        store.when(changes.recorded_changed).connect(self._follow_recorded)
        store.when(changes.running_changed).connect(self._follow_running)
        store.when(changes.compiling_changed).connect(self._follow_running)
        self.bar.left.connect(self.left)
        self.plot.hand.changed.connect(self._show_stage)
        self.plot.log_changed.connect(self._compare)
        self.plot.hand.announced.connect(self._announce)
        self.steps.run_wanted.connect(self.run)
        self.steps.pause_wanted.connect(self.pause)
        self.steps.again_wanted.connect(self.draw_again)
        self.steps.picture_wanted.connect(self.save_picture)
        self.steps.last_chosen.connect(self._choose_last)
        self.steps.field_left.connect(self.plot.canvas.setFocus, Qt.ConnectionType.QueuedConnection)

    # What it follows

    @Slot()
    def _take_opened(self) -> None:
        """Another document: nothing of what was drawn belongs to it."""
        self._setup = self._readings.setup
        self.plot.hand.drawings.forget()
        self.plot.ghost = None
        self.plot.last = self._setup.iterations or USUAL_LAST
        self._is_stale = True
        self._catch_up()

    @Slot()
    def _take_setup(self) -> None:
        """Another run: what was drawn for one by other numbers stays behind."""
        setup = self._readings.setup
        if setup is not self._setup:
            self._setup = setup
            self.plot.ghost = self.curve or self.plot.ghost
            self.plot.hand.drawings.forget()
        self._is_stale = True
        self._catch_up()

    def ask_until(self, last: int) -> None:
        """Ask for the curve up to this state, with nothing drawn yet."""
        self.plot.hand.drawings.forget()
        self.plot.ghost, self.plot.last = None, last
        self._begin()

    @Slot(object)
    def _choose_last(self, last: int) -> None:
        self.plot.last = last
        self._begin()

    @Slot()
    def _follow_recorded(self) -> None:
        """Show what has been recorded, up to the state that was run to, or where the run ended."""
        if self._stage is not PredictStage.RUN or not self.isVisible():
            return
        readings = self._readings
        self.plot.show_run(*self._recorded)
        is_through = readings.history.last >= self.plot.last or readings.ended is not None
        if is_through and not readings.running:
            self._stage = PredictStage.COMPARE
            self._run.keep()
            self._compare()
            self._announce(self.steps.shown().headline)
            self.compared.emit(self._found is not None and self._found.parting is Parting.CLOSE)
        else:
            self._show_result()

    @Slot()
    def _follow_running(self) -> None:
        self._follow_recorded()
        if self._stage is PredictStage.RUN and self.isVisible():
            self._show_stage()

    @Slot()
    def _name(self) -> None:
        self._setup = self._readings.setup
        name, format_ = title_of(self._readings.setup), self._readings.number_format
        self.bar.show_texts(
            BarTexts(
                self.tr("Predict the curve"),
                self.tr("{name} · error over the iterations").format(name=name),
                self.tr("your drawing is kept when you leave"),
                self.tr("the run is kept"),
            )
        )
        self.steps.show_setup(self.plot.last, format_.figure(self._setup.learning_rate))
        epochs = self._readings.epochs[0]
        self.plot.aside.setText(self.tr("mean of each epoch") if is_in_epochs(epochs) else "")

    @Slot()
    def _rewrite(self) -> None:
        self.plot.write_in(coarse(self._readings.number_format))
        self.steps.last.write_in(self._readings.number_format)
        self._name()
        self._compare()

    # How it is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()
        self._follow_recorded()

    def _catch_up(self) -> None:
        if self._is_stale and self.isVisible():
            self._is_stale = False
            self._begin()

    def _begin(self) -> None:
        """Let it be drawn: nothing of the run is shown."""
        readings = self._readings
        self._stage, self._found = PredictStage.DRAW, None
        self._run.keep()
        self.plot.write_in(coarse(self._readings.number_format))
        self.plot.begin(start_error(readings.setup_at(0), readings.history, readings.epochs[0]), self.plot.last)
        self._name()
        self._show_stage()

    @Slot()
    def _compare(self) -> None:
        """Hold the two curves side by side, on the axis on which they are drawn."""
        curve = self.curve
        if self._stage is not PredictStage.COMPARE or curve is None:
            return
        first, stride, errors = self._recorded
        states = first + stride * np.arange(len(errors), dtype=np.float64)
        self._found = compared(curve, self.plot.last, states, errors, self.plot.is_log)
        self.plot.show_comparison(self._found)
        self._show_stage()

    @Slot()
    def _show_stage(self) -> None:
        now = self._stage
        is_drawn = self.curve is not None
        self.plot.let_draw(now is PredictStage.DRAW)
        stages = step_stages(now, is_drawn)
        self.steps.show_stages(*stages)
        names = self.tr("draw"), self.tr("run"), self.tr("compare")
        marks = [AnswerMark.RIGHT if stage is StepStage.DONE else AnswerMark.OPEN for stage in stages]
        beads = [Bead(name, mark) for name, mark in zip(names, marks, strict=True)]
        self.bar.show_beads(beads, stages.index(StepStage.NOW))
        self.teller.tell_buttons(now)
        self._show_result()
        self.keys.setText(keys_text(now, self.plot.hand.is_free, is_drawn, self._readings.running))

    def _show_result(self) -> None:
        curve = self.curve
        if self._stage is PredictStage.COMPARE and curve is not None:
            self.plot.canvas.setAccessibleDescription(self.teller.tell_comparison(curve, self._found))
        else:
            self.teller.tell_progress(self._stage)

    @Slot(str)
    def _announce(self, text: str) -> None:
        announce(self.plot.canvas, text)
        self.announced.emit(text)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the window away: while it is practised, nothing else moves."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Undo):
            self.plot.hand.take_back()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.plot.hand.make_again()
        elif key == _KEYS.Key_Escape:
            self.left.emit()
        elif key in (_KEYS.Key_Return, _KEYS.Key_Enter):
            self._enter()
        elif _KEYS.Key_1 <= key <= _KEYS.Key_5 and self.plot.hand.is_free:
            self.plot.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.plot.canvas.take(key - _KEYS.Key_1)
        elif key == _KEYS.Key_Backspace:
            if self._stage is PredictStage.COMPARE:
                self.draw_again()
            else:
                self.plot.hand.clear()
        elif key == _KEYS.Key_L:
            self.plot.set_log(not self.plot.is_log)
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        """Press the button that has the keyboard; else run, or pause. In a field a number has been taken."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()
        elif focused is self.steps.last:
            pass
        elif self._stage is PredictStage.RUN and self._readings.running:
            self.pause()
        else:
            self.run()

    def _is_own(self, event: QKeyEvent) -> bool:
        takes_back = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
        is_function = _KEYS.Key_F1 <= event.key() <= _KEYS.Key_F35
        return takes_back or (event.modifiers() in _PLAIN and not is_function)
