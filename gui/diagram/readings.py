"""What the diagram says of an element at the state on the screen: in a neuron, and to a screen reader."""

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.analysis.saturation import saturated
from core.base.number_format import figure, grouped
from core.exercises.sheet.quantity import QuantityKind
from core.explain.equations import loss_text
from core.network.elements import Bias, Element, Input, Neuron, Parameter, Weight
from core.network.losses import Loss
from core.network.names import Names
from core.network.phases import Phase, Stage
from core.setup.setup import Setup
from gui.diagram.scene.neurons import level_of
from gui.diagram.scene.shown import BEFORE_ERROR, BELOW, NodeNumbers
from gui.diagram.veiled import heard, number_or_sign
from gui.look.short_numbers import MOST, boxed, brief, fixed, four_digits
from gui.model.readings import Readings
from gui.texts.class_names import class_title

LONGEST_FOOT = 34  # letters of the target and the error in one line


def headline(readings: Readings) -> str:
    """The network's sizes, how many samples it has, and its error: 3-2-1 · one sample · error (Predicted − target)²."""
    samples = _counted_samples(readings.setup)
    if readings.drawn is not None:
        samples = f"{_of_drawn(readings)}   ·   {samples}"
    elif readings.is_held_out:
        text = QCoreApplication.translate("Diagram", "sample {number} is held out: not trained on")
        samples = f"{text.format(number=grouped(readings.sample + 1))}   ·   {samples}"
    return headline_of(readings.names, readings.setup.objective.loss, samples)


def _of_drawn(readings: Readings) -> str:
    """That a drawing is looked at, and what it is taken for."""
    targets, drawn = readings.targets, readings.drawn
    wanted = int(targets[0] > 0.5) if len(targets) == 1 else int(targets.argmax())
    text = QCoreApplication.translate("Diagram", "drawn sample, target {name}")
    if drawn is not None and drawn.chosen_class is None:
        text = QCoreApplication.translate("Diagram", "drawn sample, target {name} as answered")
    return text.format(name=class_title(readings.names, wanted))


def headline_of(names: Names, loss: Loss, samples: str) -> str:
    """The sizes of the network that these are the names of, the samples, as they are told, and the error."""
    network = names.network
    formula = loss_text(names, loss)
    error = QCoreApplication.translate("Diagram", "error")
    sizes = "-".join(str(size) for size in network.sizes)
    return f"{sizes}   ·   {samples}   ·   {error} {formula}"


def _counted_samples(setup: Setup) -> str:
    count = len(setup.whole.inputs)
    if count == 1:
        return QCoreApplication.translate("Diagram", "one sample")
    if setup.split is None:
        return QCoreApplication.translate("Diagram", "{count} samples").format(count=grouped(count))
    text = QCoreApplication.translate("Diagram", "{count} samples, {out} held out")
    return text.format(count=grouped(count), out=grouped(len(setup.split.held_out.inputs)))


class NodeReadings:
    """What nodes show at the state on the screen; what is the same for all of them is asked for once.

    It is made for a state, and knows of no later one.
    """

    def __init__(self, readings: Readings) -> None:
        self._readings, self._network, self._names = readings, readings.network, readings.names
        self._board, self._row = readings.board, readings.row
        self._trace = readings.trace
        self._flat: dict[int, NDArray[np.bool_]] = {}  # which neurons of a layer are saturated, (size,)

    def of_input(self, element: Input) -> NodeNumbers:
        """What an input shows."""
        value = float(self._trace.forward.inputs[self._row, element.index])
        shortest = min(boxed(value), brief(value), key=len)
        return NodeNumbers(lower=boxed(value), bad=not math.isfinite(value), brief=shortest)

    def of_neuron(self, element: Neuron) -> NodeNumbers:
        """What a neuron shows: its SOP, its activation, and below an output its target."""
        trace, row, layer, index = self._trace, self._row, element.layer, element.index
        activations = trace.forward.activations[layer][row]
        sop, activation = float(trace.forward.sops[layer][row, index]), float(activations[index])
        foot = self._foot(index) if layer == self._network.depth - 1 else ""
        level = level_of(self._network.layers[layer].activation.bounds, activation, activations)
        bad = not (math.isfinite(sop) and math.isfinite(activation))
        if self._board is None:
            upper, lower = fixed(sop), fixed(activation)
        else:
            upper, lower = (_on_board(value, self._readings) for value in (sop, activation))
        return NodeNumbers(upper, lower, level, foot, bad, self._is_flat(layer, index), brief=brief(activation))

    def _foot(self, index: int) -> str:
        """The target of an output, and at the last one the error."""
        trace, row = self._trace, self._row
        foot = f"{self._names.target(index)} {figure(float(trace.targets[row, index]), 4)}"
        if index < self._network.outputs - 1:
            return foot
        loss = float(trace.losses[row])
        error = four_digits(loss) if self._board is None else self._readings.number_format.figure(loss)
        told = f"{self._names.error} = {error}"
        return foot + (BEFORE_ERROR if len(foot) + len(told) <= LONGEST_FOOT else BELOW) + told

    def _is_flat(self, layer: int, index: int) -> bool:
        if layer not in self._flat:
            self._flat[layer] = saturated(self._network.layers[layer].activation, self._trace.slopes[layer][self._row])
        return bool(self._flat[layer][index])


def _on_board(value: float, readings: Readings) -> str:
    """A board's SOP or activation as it fits into a neuron: with the digits that it has there, if these do."""
    text = readings.number_format.figure(value)
    return text if len(text) <= MOST else fixed(value)


class ToldAnswer(NamedTuple):
    """What the network answers for the sample on the screen, by the names of its classes."""

    answer: str
    wanted: str  # what the sample is; empty where that isn't known
    is_wrong: bool
    is_shared: bool  # whether the outputs are parts of 1, so that one says something of all
    output: float


def knows_target(readings: Readings) -> bool:
    """Whether somebody has said what the sample on the screen is: of what is drawn without a class nobody has."""
    return readings.drawn is None or readings.drawn.chosen_class is not None


def answer_of(readings: Readings) -> ToldAnswer | None:
    """The class whose output is the largest, as soon as it is computed and may be seen; None where there is none."""
    classes, last = readings.names.classes, readings.network.depth - 1
    if not classes or readings.network.outputs < 2:
        return None
    if readings.veil.hides_phase(Phase(Stage.ACTIVATIONS, last)) or not readings.reached.has(Stage.ACTIVATIONS, last):
        return None
    from core.explain.pictures import answer

    outputs = readings.trace.forward.outputs[readings.row]
    best, wanted = answer(outputs), answer(readings.trace.targets[readings.row]) if knows_target(readings) else None
    if best is None:
        return None
    is_shared = readings.network.layers[last].activation.name == "softmax"
    is_wrong = wanted is not None and wanted != best
    return ToldAnswer(
        classes[best], "" if wanted is None else classes[wanted], is_wrong, is_shared, float(outputs[best])
    )


def spoken(readings: Readings, element: Element) -> str:
    """What a screen reader says of an element."""
    trace, row, name = readings.trace, readings.row, readings.names.of(element)
    names = readings.names
    match element:
        case Weight(layer, source, target):
            text = QCoreApplication.translate("Diagram", "{name}, weight from {source} to {sop}: {numbers}")
            numbers = _value_and_gradient(readings, element)
            return text.format(
                name=name, source=names.source(layer, source), sop=names.sop(layer, target), numbers=numbers
            )
        case Bias(layer, index):
            text = QCoreApplication.translate("Diagram", "{name}, bias of {sop}: {numbers}")
            return text.format(name=name, sop=names.sop(layer, index), numbers=_value_and_gradient(readings, element))
        case Neuron(layer, index):
            computed, reached = trace.forward, readings.reached
            sop = readings.number_format.figure(float(computed.sops[layer][row, index]))
            activation = readings.number_format.figure(float(computed.activations[layer][row, index]))
            if readings.is_taught:
                sop = sop if reached.has(Stage.SOPS, layer) else ""
                activation = activation if reached.has(Stage.ACTIVATIONS, layer) else ""
                sop = heard(number_or_sign(sop, element, QuantityKind.SOP, readings))
                activation = heard(number_or_sign(activation, element, QuantityKind.ACTIVATION, readings))
            text = QCoreApplication.translate("Diagram", "{name}: sum of products {sop}, activation {activation}")
            return text.format(name=name, sop=sop, activation=activation)
        case Input(index):
            value = float(trace.forward.inputs[row, index])
            if readings.setup.image_shape is None:
                return f"{name}: {readings.number_format.figure(value)}"
            from gui.texts.pictures import pixel_told

            return f"{name}: {pixel_told(readings.setup, index, value, readings.number_format)}"


def picture_heard(readings: Readings) -> str:
    """What a screen reader says of a picture that comes in; empty where none does."""
    if readings.setup.image_shape is None:
        return ""
    told = answer_of(readings)
    if told is None:
        return QCoreApplication.translate("Diagram", "input picture")
    text = QCoreApplication.translate("Diagram", "input picture, looks like {answer}, {share} %")
    if not told.is_shared:
        text = QCoreApplication.translate("Diagram", "input picture, looks like {answer}")
    return text.format(answer=told.answer, share=figure(round(100 * told.output, 1), 4))


def _value_and_gradient(readings: Readings, parameter: Parameter) -> str:
    trace, position = readings.trace, readings.network.position(parameter)
    value, gradient = (
        readings.number_format.figure(float(trace.parameters[position])),
        readings.number_format.figure(float(trace.gradient[position])),
    )
    is_there = not readings.is_taught or readings.reached.has(Stage.GRADIENTS, parameter.layer)
    if not is_there or readings.veil.hides_phase(Phase(Stage.GRADIENTS, parameter.layer)):
        return value
    text = QCoreApplication.translate("Diagram", "{value}, gradient {gradient}")
    return text.format(value=value, gradient=gradient)
