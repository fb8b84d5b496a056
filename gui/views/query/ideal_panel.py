"""What a network would like to see: inputs for one class by asking backwards, beside those by gradient ascent."""

from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QSettings, QSignalBlocker, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.analysis.back_query import QueryError
from core.analysis.input_ascent import Climb, InputRange, usual_rate
from core.data.drawn_sample import DrawnSample
from core.explain.pictures import InkMeasure
from core.network.aim import aim_at, measures_of
from core.setup.drawable import why_not_drawn
from core.setup.scaling import input_scaling
from core.setup.setup import Setup
from gui.formulas.typesetting import Formulas
from gui.inspector.cards.card import Card
from gui.look.theme import Theme
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.texts.faults import finished
from gui.texts.units import Units
from gui.threads.single_job import SingleJob
from gui.views.query.aims import AimChoice, all_aims
from gui.views.query.climb_fields import MIDDLE, NOISE, SAMPLE
from gui.views.query.climber import Climber
from gui.views.query.found_inputs import FoundInputs, find_inputs
from gui.views.query.ideal_answers import IdealAnswers
from gui.views.query.ideal_card import IdealCard, SeenStep
from gui.views.query.ideal_copies import IdealCopies
from gui.views.query.ideal_view import IdealView
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
        self._index = 0  # of the aim that is chosen
        self._offered: list[str] = []  # what all of them were called
        self._found: FoundInputs | QueryError | None = None
        self._asked: tuple[Array, Array] | None = None  # the answer and the parameters that inputs are found for
        self._begun: tuple[object, ...] = ()  # of what the ascent is, or will be
        self._begun_for: Array | None = None  # the parameters that it is of
        self._told: tuple[tuple[object, ...], int] = (), 0  # of what a step was said last
        self._job = SingleJob(self._fail, self)
        self.view = IdealView(readings.number_format, theme, formulas)
        self._answers = IdealAnswers(readings, self.view, self)
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
        self._answers.within = _range_of(setup)
        self._found, self._asked, self._begun, self._begun_for = None, None, (), None
        self.card.build(Units(input_scaling(setup)))
        if [aim.title for aim in all_aims(self._readings)] != self._offered:
            self._index = 0  # of the same classes the one that is asked for stays: a sample may have been kept
        self.pointing.forget()
        self.view.show_shape(setup.image_shape)
        for button in (self.view.show_asked, self.view.show_climbed):
            button.setVisible(why_not_drawn(setup) is None)
        with QSignalBlocker(self.view.fields):  # nothing is begun before all is there
            self.view.fields.rate.setValue(usual_rate(self._answers.within))
        self.reword()

    def reword(self) -> None:
        """Everything is called otherwise."""
        self._aims = all_aims(self._readings)
        self._index = min(self._index, len(self._aims) - 1)
        self._offered = [aim.title for aim in self._aims]
        self.view.aims.show_titles(self._offered, self._index)
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
            word = self._answers.called(made)
            measures.append((measure, self.tr("{number}, to fall").format(number=word) if made.falls else word))
        middle = self.tr("grey, the middle") if is_picture else self.tr("the middle of the range")
        starts = [(MIDDLE, middle), (SAMPLE, self.tr("this sample")), (NOISE, self.tr("noise"))]
        self.view.fields.offer(measures, starts)

    @property
    def _aim_choice(self) -> AimChoice:
        return self._aims[self._index]

    @Slot(object)
    def _choose(self, index: int) -> None:
        self._index = index
        self._offer()
        self._begin()

    def _climb(self) -> Climb:
        choices, choice, readings = self.view.fields.choices, self._aim_choice, self._readings
        if choices.start == SAMPLE:
            start = readings.inputs
        else:
            start = self._answers.within.noise(choices.seed) if choices.start == NOISE else self._answers.within.middle
        aim = aim_at(choice.output, choices.measure, falls=choice.falls)
        return Climb(aim, start, choices.rate, choices.l2, self._answers.within if choices.is_clipped else None)

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
            self._answers.show_asked(self._found, self._aim_choice.output, is_looking=self._job.is_busy)
            self._follow_climber()

    @Slot()
    def _follow_climber(self) -> None:
        if not self._aims:
            return
        self._answers.show_climbed(self.climber, self._seen())
        self._tell_step()
        self.card.show_soon()

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
