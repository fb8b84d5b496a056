"""What a network would like to see: inputs for one class by asking backwards, beside those by gradient ascent."""

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSettings, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.analysis.back_query import QueryError
from core.analysis.input_ascent import Climb, InputRange, usual_rate
from core.base.number_format import grouped
from core.data.drawn_sample import DrawnSample
from core.explain.aim_formulas import AimFormulaWriter
from core.explain.pictures import InkMeasure
from core.network.aim import Aim, aim_at, measures_of
from core.setup.drawable import why_not_drawn
from core.setup.scaling import Scaling, input_scaling
from core.setup.setup import Setup
from gui.formulas.typesetting import Formulas
from gui.inspector.cards.card import Card
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.texts.back_query import steps_text
from gui.texts.faults import finished, sentence
from gui.texts.ideal_input import (
    answered_text,
    end_text,
    found_text,
    range_text,
    scale_text,
    step_formula,
    wanted_text,
)
from gui.texts.units import Units
from gui.threads.single_job import SingleJob
from gui.views.query.aims import AimChoice, all_aims
from gui.views.query.climb_fields import MIDDLE, NOISE, SAMPLE
from gui.views.query.climber import Climber
from gui.views.query.found_inputs import FoundInputs, find_inputs
from gui.views.query.ideal_card import IdealCard, SeenStep
from gui.views.query.ideal_copies import IdealCopies
from gui.views.query.ideal_view import IdealView
from gui.views.query.input_picture import PixelColors
from gui.views.query.input_table import InputColumns
from gui.views.query.pixel_pointing import PixelPointing
from gui.widgets.announce import announce

Array = NDArray[np.float64]

WHILE_RUNNING = 150  # ms between two pictures that follow training


@dataclass(frozen=True, eq=False)
class ShownIdeal:
    """What stands in the panel; arrays are in the network's own numbers."""

    aim: str  # what is chosen
    asked: Array | None  # (inputs,), by the inverse query
    climbed: Array | None  # (inputs,), by the ascent
    step: int
    state: int  # of which the ascent is
    values: Array  # of what grows, over the steps
    asked_text: str
    climbed_text: str
    formula: str
    fault: str
    pointed: str
    card: Card | None
    is_working: bool


class IdealPanel(QObject):
    """Choose a class: the inverse query's inputs, and those of the ascent, step by step, of the state on the screen."""

    inputs_wanted = Signal(object)  # Array: put them into the fields of the query

    def __init__(
        self,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        formulas: Formulas,
        settings: QSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._readings, self._commands = readings, commands
        self._setup: Setup | None = None  # that it was built for
        self._aims: list[AimChoice] = []
        self._place = 0  # of the aim that is chosen
        self._offered: list[str] = []  # what all of them were called
        self._within = InputRange(np.zeros(1), np.ones(1))
        self._found: FoundInputs | QueryError | None = None
        self._asked: tuple[Array, Array] | None = None  # the answer and the parameters that inputs are found for
        self._begun: tuple[object, ...] = ()  # of what the ascent is, or will be
        self._begun_for: Array | None = None  # the parameters that it is of
        self._told: tuple[tuple[object, ...], int] = (), 0  # of what a step was said last
        self._job = SingleJob(self._fail, self)
        self.view = IdealView(readings.number_format, theme, formulas)
        self.climber = Climber(self)
        self.pointing = PixelPointing(self.view, self)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._follow)
        self.card = IdealCard(readings, commands, self.view, self.pointing, self._seen, self)
        self.copies = IdealCopies(self, theme, settings, self)
        self.view.copies.addActions(self.copies.actions)
        self._connect()

    def _connect(self) -> None:
        view, climber = self.view, self.climber
        view.aims.chosen.connect(self._choose)
        view.stretch.clicked.connect(self._show)
        view.fields.changed.connect(self._begin)
        climber.changed.connect(self._follow_climber)
        view.back.clicked.connect(lambda: climber.show_step(climber.count - 1))
        view.step.clicked.connect(lambda: climber.show_step(climber.count + 1))
        view.again.clicked.connect(lambda: climber.show_step(0))
        view.run.clicked.connect(self._run)
        view.steps.valueChanged.connect(climber.run_to)
        view.take.clicked.connect(self._take)
        view.show_asked.clicked.connect(lambda: self._show_in_diagram(self._seen().asked))
        view.show_climbed.clicked.connect(lambda: self._show_in_diagram(self.climbed_inputs))
        view.plot.step_wanted.connect(climber.show_step)
        self.pointing.changed.connect(self._follow_pointing)
        for picture in (view.asked, view.climbed):
            picture.say_pixels(self._pixel_heard)

    # What a page does

    @Slot()
    def leave_setup(self) -> None:
        """Show nothing more of a setup that is open no longer, and look for nothing in it, until `build` follows."""
        if self._setup is not self._readings.setup:
            self._clear()

    def _clear(self) -> None:
        self._job.leave()
        self._soon.stop()
        self.card.leave()
        self._aims = []  # nothing is shown until there are some
        self.climber.forget()

    def build(self) -> None:
        """Another setup is open."""
        self._clear()
        setup = self._setup = self._readings.setup
        self._within = _range_of(setup)
        self._found, self._asked, self._begun, self._begun_for = None, None, (), None
        self.card.build(Units(input_scaling(setup)))
        if [aim.title for aim in all_aims(self._readings)] != self._offered:
            self._place = 0  # of the same classes the one that is asked for stays: a sample may have been kept
        self.pointing.forget()
        self.view.show_shape(setup.image_shape)
        for button in (self.view.show_asked, self.view.show_climbed):
            button.setVisible(why_not_drawn(setup) is None)
        with QSignalBlocker(self.view.fields):  # nothing is begun before all is there
            self.view.fields.rate.setValue(usual_rate(self._within))
        self.reword()

    def reword(self) -> None:
        """Everything is called otherwise."""
        self._aims = all_aims(self._readings)
        self._place = min(self._place, len(self._aims) - 1)
        self._offered = [aim.title for aim in self._aims]
        self.view.aims.show_titles(self._offered, self._place)
        self._offer()
        self._begin()

    def refresh(self) -> None:
        """Another state or sample is on the screen."""
        if not self._soon.isActive():
            self._soon.start(WHILE_RUNNING if self._readings.running else 0)

    def rewrite(self) -> None:
        """Write the numbers in another format."""
        self.view.card.measure_anew()
        self._show()

    def close_down(self) -> None:
        """Look for nothing more: the window is closing."""
        self._job.leave()
        self.climber.close_down()
        self._soon.stop()
        self.card.leave()

    def shown(self) -> ShownIdeal:
        """What the panel shows."""
        ascent, view = self.climber.ascent, self.view
        return ShownIdeal(
            self._aim_choice.title,
            self._seen().asked,
            self.climbed_inputs,
            self.climber.count,
            self.climber.state,
            np.array([] if ascent is None else ascent.values),
            view.asked_text.text(),
            view.climbed_text.text(),
            view.formula.text(),
            view.fault.text(),
            view.pointed.text(),
            view.card.card,
            self._job.is_busy or self.climber.is_busy or self._soon.isActive() or self.card.is_due,
        )

    # What copies are made of

    def columns(self) -> InputColumns:
        """The inputs that are shown, in the network's own numbers."""
        return self.card.columns()

    def pictures(self) -> QWidget:
        """The pictures or the table, with what is said of them and of how they were found."""
        return self.view.blocks

    # What is chosen

    def _offer(self) -> None:
        """What can be aimed at with the outputs, and where an ascent can begin."""
        aim, is_picture = self._aim_choice, self._readings.setup.image_shape is not None
        measures = []
        for measure in measures_of(self._readings.network.layers[-1].activation):
            made = aim_at(aim.output, measure, falls=aim.falls)
            word = self._called(made)
            measures.append((measure, self.tr("{number}, to fall").format(number=word) if made.falls else word))
        middle = self.tr("grey, the middle") if is_picture else self.tr("the middle of the range")
        starts = [(MIDDLE, middle), (SAMPLE, self.tr("this sample")), (NOISE, self.tr("noise"))]
        self.view.fields.offer(measures, starts)

    def _called(self, aim: Aim) -> str:
        readings = self._readings
        return str(AimFormulaWriter(readings.names, readings.trace, readings.row, readings.number_format).aimed(aim))

    @property
    def _aim_choice(self) -> AimChoice:
        return self._aims[self._place]

    @Slot(object)
    def _choose(self, index: int) -> None:
        self._place = index
        self._offer()
        self._begin()

    def _climb(self) -> Climb:
        choices, choice, readings = self.view.fields.choices, self._aim_choice, self._readings
        if choices.start == SAMPLE:
            start = readings.inputs
        else:
            start = self._within.noise(choices.seed) if choices.start == NOISE else self._within.middle
        aim = aim_at(choice.output, choices.measure, falls=choice.falls)
        return Climb(aim, start, choices.rate, choices.l2, self._within if choices.is_clipped else None)

    # What is looked for

    @Slot()
    def _begin(self) -> None:
        """Look for what is chosen at the state on the screen, where that isn't what is shown already."""
        readings, climb = self._readings, self._climb()
        begun = (climb.aim, climb.start.tobytes(), *self.view.fields.choices)
        if begun != self._begun or not _are_alike(self._begun_for, readings.parameters):
            self._begun, self._begun_for = begun, readings.parameters
            self.climber.begin(readings.network, readings.parameters, climb, readings.state)
        self._ask()
        self._show()

    @Slot()
    def _follow(self) -> None:
        if self.view.isVisible():
            self._begin()

    def _ask(self) -> None:
        """Ask backwards, beside the window; what is shown stays until the answer is there."""
        readings, wanted = self._readings, self._aim_choice.wanted
        network, parameters, state = readings.network, readings.parameters, readings.state
        is_same = self._asked is not None and _are_alike(self._asked[1], parameters)
        if self._asked is not None and is_same and np.array_equal(self._asked[0], wanted):
            return
        if self._job.is_busy and readings.running:
            return
        self._asked = wanted, parameters
        self._job.begin(partial(find_inputs, network, parameters, wanted, state), self._take_found)

    def _take_found(self, found: FoundInputs | QueryError) -> None:
        self._found = found
        self._show()

    def _fail(self, fault: str) -> None:
        self._found = None
        self._show()
        self.view.asked_text.setText(finished(fault))

    @Slot()
    def _run(self) -> None:
        if self.climber.is_running:
            self.climber.stop()
        elif self.view.steps.take():
            self.climber.run_to(self.view.steps.value())

    @Slot()
    def _take(self) -> None:
        inputs = self.climbed_inputs
        if inputs is not None:
            self.inputs_wanted.emit(inputs)

    def _show_in_diagram(self, inputs: Array | None) -> None:
        """Have them as the sample on the screen, taken for one of the class that was asked for."""
        if inputs is None:
            return
        choice, outputs = self._aim_choice, self._readings.network.outputs
        wanted = choice.output if outputs > 1 else int(not choice.falls)
        self._commands.playback.look_at_drawn(DrawnSample(inputs.copy(), wanted))

    # What is shown

    @property
    def climbed_inputs(self) -> Array | None:
        """The inputs at the step that is shown, (inputs,); None where there are none."""
        return self._seen().climbed

    def _seen(self) -> SeenStep:
        found = self._found
        asked = found.query.inputs if isinstance(found, FoundInputs) else None
        return SeenStep(asked, self.climber.ascent, self._step)

    @property
    def _step(self) -> int:
        """The step that is shown: what is wanted may be more than there are."""
        ascent = self.climber.ascent
        return 0 if ascent is None else max(min(self.climber.count, ascent.steps), 0)

    @Slot()
    def _show(self) -> None:
        if self._aims:
            self._show_asked()
            self._follow_climber()

    @Slot()
    def _follow_climber(self) -> None:
        if not self._aims:
            return
        self._show_climbed()
        self._tell_step()
        self.card.show_soon()

    def _show_asked(self) -> None:
        view, found, names, number_format = self.view, self._found, self._readings.names, self._readings.number_format
        view.show_asked.setEnabled(isinstance(found, FoundInputs))
        if not isinstance(found, FoundInputs):
            view.asked.show_values(None, None)
            looks = self.tr("Inputs are being looked for …") if self._job.is_busy else ""
            view.asked_text.setText(looks if found is None else sentence(found.problem))
            view.steps_told.setText("")
            return
        values, query, output = found.query.inputs, found.query, self._aim_choice.output
        view.asked.show_values(values, PixelColors.of(values, self._within, is_stretched=view.stretch.isChecked()))
        answer = answered_text(query.outputs, names, number_format, output)
        told = self.tr("{answer}: {off}.").format(answer=answer, off=found_text(query))
        view.asked_text.setText(self._with_scale(self._with_state(told, found.state), values))
        view.asked.setAccessibleDescription(view.asked_text.text())
        units = [Units(Scaling.of(None, count)) for count in (names.network.inputs, names.network.outputs)]
        steps = steps_text(query, found.state, names, units[0], units[1], number_format)
        wanted = wanted_text(query.wanted, names, number_format, output)
        view.steps_told.setText(f"<p style='margin: 0 0 6px 0'>{wanted}</p>{steps}")

    def _with_state(self, told: str, state: int) -> str:
        """Of which state something was found, where that isn't the one on the screen."""
        if state == self._readings.state:
            return told
        return self.tr("{told} (at iteration {state})").format(told=told, state=grouped(state))

    def _with_scale(self, told: str, values: Array) -> str:
        if self._readings.setup.image_shape is None:
            return self.tr("Inverse query: {told}").format(told=told) if told else ""
        return f"{told}\n{scale_text(values, self._within, is_stretched=self.view.stretch.isChecked())}"

    def _show_climbed(self) -> None:
        view, climber, step, values = self.view, self.climber, self._step, self.climbed_inputs
        view.run.setText(self.tr("Pause") if climber.is_running else self.tr("Run to"))
        for button in (view.back, view.again):
            button.setEnabled(climber.count > 0)
        for button in (view.take, view.show_climbed):
            button.setEnabled(values is not None)
        ascent = climber.ascent
        if ascent is None:
            return
        fault = end_text(ascent)
        view.fault.setText(fault)
        view.fault.setVisible(bool(fault))
        aimed = self._called(ascent.climb.aim)
        text = step_formula(ascent.climb, aimed)
        if ascent.climb.within is not None:
            text = self.tr("{formula}, then clipped to the range").format(formula=text)
        view.formula.setText(text)
        title = self.tr("By gradient ascent, step {step}").format(step=grouped(step))
        view.climbed_title.setText(title)
        over = self.tr("{aimed} over the steps").format(aimed=aimed)
        view.plot.show_values(np.array(ascent.values), step, over, over)
        if values is None:
            view.climbed.show_values(None, None)
            view.climbed_text.setText("")
            return
        view.climbed.show_values(values, PixelColors.of(values, self._within, is_stretched=view.stretch.isChecked()))
        answer = answered_text(
            ascent.outputs[step], self._readings.names, self._readings.number_format, ascent.climb.aim.output
        )
        told = self._with_state(f"{answer}.", climber.state)
        if self._readings.setup.image_shape is None:
            told = self.tr("{title}: {told} {range}").format(
                title=title, told=told, range=range_text(values, self._within)
            )
        else:
            told = self._with_scale(told, values)
        view.climbed_text.setText(told)
        view.climbed.setAccessibleDescription(told)

    def _pixel_heard(self, index: int, value: float) -> str:
        readings = self._readings
        row, column = divmod(index, (readings.setup.image_shape or (1, 1))[1])
        return self.tr("Row {row}, column {column}: {name} {value}").format(
            row=row + 1, column=column + 1, name=readings.names.input(index), value=readings.number_format.figure(value)
        )

    @Slot()
    def _follow_pointing(self) -> None:
        self.card.show_now()
        if self.pointing.is_by_keyboard:
            announce(self.view, self.view.pointed.text())

    def _tell_step(self) -> None:
        """Say what the step gives that somebody went to, once it is there."""
        told = self._begun, self._step
        if self.climber.is_running or self.climber.is_busy or told == self._told:
            return
        if self._told[0] == self._begun:  # else nobody has gone a step: all is another
            announce(self.view, f"{self.view.climbed_title.text()}. {self.view.climbed_text.text()}")
        self._told = told


def _are_alike(before: Array | None, now: Array) -> bool:
    return before is now or (before is not None and np.array_equal(before, now))


def _range_of(setup: Setup) -> InputRange:
    """Between what inputs are as the data have them: of a picture paper and ink."""
    if setup.image_shape is None:
        return InputRange.of(np.asarray(setup.whole.inputs))
    ink = InkMeasure.of(*setup.whole.input_range)
    return InputRange.between(ink.none, ink.full, setup.network.inputs)
