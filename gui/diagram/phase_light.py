"""What the diagram shows of a phase: what is there already, what is computed now, and what moves where."""

from typing import NamedTuple

from PySide6.QtCore import QLineF

from core.base.number_format import signed
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.notations import Kind
from core.network.phases import Reached, Stage
from gui.diagram.scene.layout import NetworkLayout
from gui.diagram.scene.shown import NodeNumbers, without_error
from gui.look.short_numbers import short
from gui.model.readings import Readings

LONGEST_NAME = 16  # letters of a name on a tag


class PhaseLight(NamedTuple):
    """What a phase lights: what it computes, the weights that it computes it by, and what is held."""

    reached: Reached
    held: Element | None = None

    def has(self, element: Element) -> bool:
        """Whether `element` is lit."""
        if element == self.held:
            return True
        now = self.reached.is_now
        match element:
            case Input():
                return now(Stage.INPUTS)
            case Neuron(layer, _):
                stages = (Stage.SOPS, Stage.ACTIVATIONS, Stage.BACK, Stage.SLOPES)
                return any(now(stage, layer) for stage in stages) or (now(Stage.ERROR) and self._is_output(layer))
            case Weight(layer, _, _):
                uses = now(Stage.SOPS, layer) or (layer > 0 and now(Stage.BACK, layer - 1))
                return uses or now(Stage.GRADIENTS, layer) or now(Stage.UPDATE)
            case Bias(layer, _):
                return now(Stage.SOPS, layer) or now(Stage.GRADIENTS, layer) or now(Stage.UPDATE)

    def is_missing(self, element: Element) -> bool:
        """Whether `element` has neither been computed nor used yet."""
        if isinstance(element, Input):
            return not self.reached.has(Stage.INPUTS)
        return not self.reached.has(Stage.SOPS, element.layer)

    def _is_output(self, layer: int) -> bool:
        return layer == max(phase.layer for phase in self.reached.phases)


def numbers_up_to(numbers: NodeNumbers, neuron: Neuron, readings: Readings, reached: Reached) -> NodeNumbers:
    """A neuron's numbers, without those that are not computed yet, and with what has come back to it."""
    if reached.phase_index is None:
        return numbers
    layer = neuron.layer
    if not reached.has(Stage.SOPS, layer):
        return NodeNumbers(foot=without_error(numbers.foot))
    if not reached.has(Stage.ACTIVATIONS, layer):
        numbers = numbers._replace(lower="", brief="", level=None, saturated=False)
    if not reached.has(Stage.ERROR):
        numbers = numbers._replace(foot=without_error(numbers.foot))
    return numbers._replace(tag=_come_back(neuron, readings, reached))


def _come_back(neuron: Neuron, readings: Readings, reached: Reached) -> str:
    """∂E/∂Activ1, then ∂E/∂SOP1, by the names they have in the setup; empty before."""
    called = readings.names
    trace, row, layer, index = readings.trace, readings.row, neuron.layer, neuron.index
    if reached.has(Stage.SLOPES, layer):
        value = _signed(float(trace.deltas[layer][row, index]), readings)
        return f"{_cut(called.delta(layer, index))} {value}"
    if reached.has(Stage.BACK, layer):
        value = _signed(float(trace.activation_gradients[layer][row, index]), readings)
        return f"{_cut(called.called(Kind.ERROR_BY_ACTIVATION, layer, target=index))} {value}"
    return ""


def _signed(value: float, readings: Readings) -> str:
    return signed(value, 3) if readings.board is None else readings.number_format.signed(value)


def _cut(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"


def movement(readings: Readings, layout: NetworkLayout) -> tuple[list[tuple[QLineF, str]], bool]:
    """What glides along the edges in the phase on the screen, and whether it stays where it arrives."""
    reached = readings.reached
    trace, row = readings.trace, readings.row
    moving = []
    for weight, line in layout.edges.items():
        layer, source, target = weight.layer, weight.source, weight.target
        if reached.is_now(Stage.SOPS, layer):
            product = trace.forward.into(layer)[row, source] * trace.weights[layer][source, target]
            moving.append((line, short(float(product))))
        elif layer and reached.is_now(Stage.BACK, layer - 1):
            product = trace.handed_back[layer][row, target] * trace.weights_back[layer][source, target]
            moving.append((QLineF(line.p2(), line.p1()), short(float(product))))
        elif reached.is_now(Stage.GRADIENTS, layer):
            gradient = readings.network.weights(readings.gradient)[layer][source, target]
            moving.append((QLineF(line.p2(), layout.pills.get(weight, line.pointAt(0.4))), short(float(gradient))))
    stays = reached.phase is not None and reached.phase.stage is Stage.GRADIENTS
    return moving, stays
