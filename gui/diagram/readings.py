"""What the diagram says of an element at the state on the screen: in a neuron, and to a screen reader."""

import math

from PySide6.QtCore import QCoreApplication

from core.analysis.saturation import saturated
from core.base.number_format import figure, grouped
from core.network.elements import Bias, Element, Input, Neuron, Parameter, Weight
from core.setup.setup import Setup
from gui.diagram.scene.neurons import level_of
from gui.diagram.scene.shown import Numbers
from gui.look.short_numbers import boxed, brief, fixed, four_digits
from gui.model.workbench import Workbench


def headline(workbench: Workbench) -> str:
    """The network's sizes, how many samples it has, and its error: 3-2-1 · one sample · error (Predicted − target)²."""
    network, names, setup = workbench.network, workbench.names, workbench.setup
    output, target = "p", "t"
    if network.outputs == 1:
        output, target = names.activation(network.depth - 1, 0), names.target(0)
    formula = setup.objective.loss.formula(output, target, network.outputs)
    samples = _counted_samples(setup)
    if workbench.is_held_out:
        told = QCoreApplication.translate("Diagram", "sample {number} is held out: not trained on")
        samples = f"{told.format(number=grouped(workbench.sample + 1))}   ·   {samples}"
    error = QCoreApplication.translate("Diagram", "error")
    sizes = "-".join(str(size) for size in network.sizes)
    return f"{sizes}   ·   {samples}   ·   {error} {formula}"


def _counted_samples(setup: Setup) -> str:
    count = len(setup.whole.inputs)
    if count == 1:
        return QCoreApplication.translate("Diagram", "one sample")
    if setup.split is None:
        return QCoreApplication.translate("Diagram", "{count} samples").format(count=grouped(count))
    told = QCoreApplication.translate("Diagram", "{count} samples, {out} held out")
    return told.format(count=grouped(count), out=grouped(len(setup.split.held_out.inputs)))


def input_numbers(workbench: Workbench, element: Input) -> Numbers:
    """What an input shows."""
    value = float(workbench.trace.forward.inputs[workbench.row, element.index])
    shortest = min(boxed(value), brief(value), key=len)
    return Numbers(lower=boxed(value), bad=not math.isfinite(value), brief=shortest)


def neuron_numbers(workbench: Workbench, element: Neuron) -> Numbers:
    """What a neuron shows: its SOP, its activation, and below an output its target."""
    trace, network, row = workbench.trace, workbench.network, workbench.row
    layer, index = element.layer, element.index
    sop = float(trace.forward.sops[layer][row, index])
    activation = float(trace.forward.activations[layer][row, index])
    foot = ""
    if layer == network.depth - 1:
        foot = f"{workbench.names.target(index)} {figure(float(trace.targets[row, index]), 4)}"
        if index == network.outputs - 1:
            foot += f"   E = {four_digits(float(trace.losses[row]))}"
    level = level_of(network.layers[layer].activation.bounds, activation, trace.forward.activations[layer][row])
    bad = not (math.isfinite(sop) and math.isfinite(activation))
    flat = bool(saturated(network.layers[layer].activation, trace.slopes[layer][row, index]))
    return Numbers(fixed(sop), fixed(activation), level, foot, bad, flat, brief=brief(activation))


def spoken(workbench: Workbench, element: Element) -> str:
    """What a screen reader says of an element."""
    trace, row, name = workbench.trace, workbench.row, workbench.names.of(element)
    names = workbench.names
    match element:
        case Weight(layer, source, target):
            text = QCoreApplication.translate("Diagram", "{name}, weight from {source} to {sop}: {numbers}")
            numbers = _value_and_gradient(workbench, element)
            return text.format(
                name=name, source=names.source(layer, source), sop=names.sop(layer, target), numbers=numbers
            )
        case Bias(layer, index):
            text = QCoreApplication.translate("Diagram", "{name}, bias of {sop}: {numbers}")
            return text.format(name=name, sop=names.sop(layer, index), numbers=_value_and_gradient(workbench, element))
        case Neuron(layer, index):
            sop = workbench.number_format.figure(float(trace.forward.sops[layer][row, index]))
            activation = workbench.number_format.figure(float(trace.forward.activations[layer][row, index]))
            text = QCoreApplication.translate("Diagram", "{name}: sum of products {sop}, activation {activation}")
            return text.format(name=name, sop=sop, activation=activation)
        case Input(index):
            return f"{name}: {workbench.number_format.figure(float(trace.forward.inputs[row, index]))}"


def _value_and_gradient(workbench: Workbench, parameter: Parameter) -> str:
    trace, position = workbench.trace, workbench.network.position(parameter)
    value, gradient = (
        workbench.number_format.figure(float(trace.parameters[position])),
        workbench.number_format.figure(float(trace.gradient[position])),
    )
    text = QCoreApplication.translate("Diagram", "{value}, gradient {gradient}")
    return text.format(value=value, gradient=gradient)
