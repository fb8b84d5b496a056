"""Both answers to what a network would like to see, side by side: their pictures, and what is said of each."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from core.analysis.back_query import QueryError
from core.analysis.input_ascent import InputRange
from core.base.number_format import grouped
from core.explain.aim_formulas import AimFormulaWriter
from core.network.aim import Aim
from core.setup.scaling import Scaling
from gui.model.readings import Readings
from gui.texts.back_query import steps_text
from gui.texts.faults import sentence
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
from gui.views.query.climber import Climber
from gui.views.query.found_inputs import FoundInputs
from gui.views.query.ideal_card import SeenStep
from gui.views.query.ideal_view import IdealView
from gui.views.query.input_picture import PixelColors

Array = NDArray[np.float64]


class IdealAnswers(QObject):
    """Shows what was found by asking backwards, and what by gradient ascent."""

    def __init__(self, readings: Readings, view: IdealView, parent: QObject) -> None:
        super().__init__(parent)
        self._readings, self._view = readings, view
        self.within = InputRange(np.zeros(1), np.ones(1))  # of the open setup's inputs
        for picture in (view.asked, view.climbed):
            picture.say_pixels(self.pixel_heard)

    def called(self, aim: Aim) -> str:
        """What grows, in the names and numbers on the screen."""
        readings = self._readings
        return str(AimFormulaWriter(readings.names, readings.trace, readings.row, readings.number_format).aimed(aim))

    def show_asked(self, found: FoundInputs | QueryError | None, output: int, *, is_looking: bool) -> None:
        """What asking backwards for the class of an output has found; where it is looking still, that it does."""
        view, names, number_format = self._view, self._readings.names, self._readings.number_format
        view.show_asked.setEnabled(isinstance(found, FoundInputs))
        if not isinstance(found, FoundInputs):
            view.asked.show_values(None, None)
            looks = self.tr("Inputs are being looked for …") if is_looking else ""
            view.asked_text.setText(looks if found is None else sentence(found.problem))
            view.steps_told.setText("")
            return
        values, query = found.query.inputs, found.query
        view.asked.show_values(values, PixelColors.of(values, self.within, is_stretched=view.stretch.isChecked()))
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
        return f"{told}\n{scale_text(values, self.within, is_stretched=self._view.stretch.isChecked())}"

    def show_climbed(self, climber: Climber, seen: SeenStep) -> None:
        """What the ascent has come to at the step that is seen."""
        view, step, values = self._view, seen.step, seen.climbed
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
        aimed = self.called(ascent.climb.aim)
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
        view.climbed.show_values(values, PixelColors.of(values, self.within, is_stretched=view.stretch.isChecked()))
        answer = answered_text(
            ascent.outputs[step], self._readings.names, self._readings.number_format, ascent.climb.aim.output
        )
        told = self._with_state(f"{answer}.", climber.state)
        if self._readings.setup.image_shape is None:
            told = self.tr("{title}: {told} {range}").format(
                title=title, told=told, range=range_text(values, self.within)
            )
        else:
            told = self._with_scale(told, values)
        view.climbed_text.setText(told)
        view.climbed.setAccessibleDescription(told)

    def pixel_heard(self, index: int, value: float) -> str:
        """What is said of an input of a picture, by its index from 0."""
        readings = self._readings
        row, column = divmod(index, (readings.setup.image_shape or (1, 1))[1])
        return self.tr("Row {row}, column {column}: {name} {value}").format(
            row=row + 1, column=column + 1, name=readings.names.input(index), value=readings.number_format.figure(value)
        )
