"""What the diagram says of an element at the state on the screen: in a neuron, and to a screen reader."""

import math

from PySide6.QtCore import QCoreApplication

from core.elements import Bias, Element, Input, Neuron, Weight
from core.figures import figure
from gui.diagram.neurons import Numbers, level_of
from gui.workbench import Workbench


def input_numbers(workbench: Workbench, element: Input) -> Numbers:
    """What an input shows."""
    return Numbers(lower=figure(float(workbench.trace.forward.inputs[workbench.row, element.index]), 4))


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
            foot += f"   E = {figure(float(trace.losses[row]), 4)}"
    magnitudes = (abs(value) for value in trace.forward.activations[layer][row].tolist() if math.isfinite(value))
    level = level_of(network.layers[layer].activation.name, activation, max(magnitudes, default=0.0))
    bad = not (math.isfinite(sop) and math.isfinite(activation))
    return Numbers(_fixed(sop), _fixed(activation), level, foot, bad)


def spoken(workbench: Workbench, element: Element) -> str:
    """What a screen reader says of an element."""
    trace, row, name = workbench.trace, workbench.row, workbench.names.of(element)
    match element:
        case Weight() | Bias():
            position = workbench.network.position(element)
            value, gradient = figure(float(trace.parameters[position])), figure(float(trace.gradient[position]))
            text = QCoreApplication.translate("Diagram", "{name}: {value}, gradient {gradient}")
            return text.format(name=name, value=value, gradient=gradient)
        case Neuron(layer, index):
            sop = figure(float(trace.forward.sops[layer][row, index]))
            activation = figure(float(trace.forward.activations[layer][row, index]))
            text = QCoreApplication.translate("Diagram", "{name}: sum of products {sop}, activation {activation}")
            return text.format(name=name, sop=sop, activation=activation)
        case Input(index):
            return f"{name}: {figure(float(trace.forward.inputs[row, index]))}"


def _fixed(value: float) -> str:
    """A SOP or an activation in a neuron: four digits."""
    if math.isfinite(value) and abs(value) < 1000.0 and (abs(value) >= 0.0001 or value == 0.0):
        return f"{value:.4f}".replace("-", "−")
    return "NaN" if math.isnan(value) else figure(value, 3)
