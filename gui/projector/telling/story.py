"""What a phase is about in the projector: one way through the network, and on it what is computed now.

In the window a phase lights a whole layer. A class follows one number: the chain of the weight that is held, or of the
first weight, along its largest way.
"""

from dataclasses import dataclass

import numpy as np

from core.explain.chain import Path, path_along
from core.explain.factors import (
    ErrorByOutput,
    ErrorBySop,
    Factor,
    Slope,
    SlopeLeftOut,
    SoftmaxCrossing,
    SopByActivation,
    SopByParameter,
)
from core.lessons.veil import Veil
from core.network.activations import Softmax
from core.network.elements import Bias, Element, Input, Neuron, Parameter, Weight
from core.network.network import BiasKind, Network
from core.network.phases import Phase, Reached, Stage
from gui.model.readings import Readings

Node = Input | Neuron


@dataclass(frozen=True)
class StoryFactor:
    """A factor of the chain that is told: its index in it, and whether it is found now, or was before.

    One that a lesson hides is not known.
    """

    index: int
    factor: Factor
    is_now: bool
    is_known: bool


@dataclass(frozen=True)
class Story:
    """What is told of the state and the phase on the screen."""

    phase: Phase | None
    parameter: Parameter  # whose chain it is
    factors: tuple[StoryFactor, ...]
    lit: frozenset[Element]  # what is computed now, and what it is computed by
    way: frozenset[Node]  # the neurons that have to be seen: those of the chain
    is_single_way: bool  # whether the factors that are known multiply to a derivative of E

    @property
    def now(self) -> StoryFactor | None:
        """The factor that is found in this phase."""
        return next((each for each in self.factors if each.is_now), None)

    @property
    def known(self) -> tuple[StoryFactor, ...]:
        """The factors that have been found, with that of this phase."""
        return tuple(each for each in self.factors if each.is_known)

    @property
    def neuron(self) -> Neuron | None:
        """The neuron that is lit, the one nearest to the output."""
        found = [each for each in self.lit if isinstance(each, Neuron)]
        return max(found, key=lambda each: each.layer, default=None)


def story_of(readings: Readings) -> Story:
    """What is told of the state and the phase on the screen."""
    reached = readings.reached
    held = _told(readings.pinned, readings)
    path = _path(readings, held)
    neurons = _neurons(readings.network, held, path)
    told, factors = held, path
    phase = reached.phase
    if phase is not None and phase.stage is Stage.GRADIENTS and phase.layer > held.layer:
        # The weight of this layer that the way leads through: its chain is as far as it goes, and one factor more.
        told = Weight(phase.layer, neurons[phase.layer - 1].index, neurons[phase.layer].index)
        if path is not None:
            way = path.way[: readings.network.depth - phase.layer + 1]
            factors = path_along(readings.network, readings.trace, told, way, readings.row)
    found = () if factors is None else tuple(_told_factors(factors, reached, readings.veil))
    start: frozenset[Element] = frozenset({held} & {readings.pinned})  # only what is really held is lit of itself
    lit = start if phase is None else _lit(readings.network, neurons, told, phase)
    if phase is not None and phase.stage in (Stage.INPUTS, Stage.ERROR):
        lit |= start  # a weight can be spoken of where nothing is computed by it
    way_nodes: frozenset[Node] = frozenset({*neurons.values(), *_ends(held)})
    return Story(phase, told, found, lit, way_nodes, _is_single(readings, reached))


def _told(held: Element | None, readings: Readings) -> Parameter:
    """The weight or bias whose chain is told: what is held, one that leads into it, or the first."""
    match held:
        case Weight() | Bias():
            return held
        case Neuron(layer, index):
            return Weight(layer, _most_inked(readings, index) if layer == 0 else 0, index)
        case Input(index):
            return Weight(0, index, 0)
    return Weight(0, _most_inked(readings, 0), 0)


def _most_inked(readings: Readings, neuron: int) -> int:
    """The pixel of a picture that adds most to a neuron, as the first one seldom has ink; else the first input."""
    if readings.setup.image_shape is None:
        return 0
    from core.explain.pictures import added

    return int(np.argmax(np.abs(np.nan_to_num(added(readings.trace, readings.row, neuron)))))


def _path(readings: Readings, parameter: Parameter) -> Path | None:
    return next(iter(readings.chain(parameter, most=1).paths), None)


def _neurons(network: Network, parameter: Parameter, path: Path | None) -> dict[int, Neuron]:
    """The neuron of each layer that the story leads through."""
    last, first = network.depth - 1, parameter.layer
    target = parameter.target if isinstance(parameter, Weight) else parameter.index
    neurons = {layer: Neuron(layer, 0) for layer in range(network.depth)}
    if path is not None:
        neurons |= {last - passed: Neuron(last - passed, index) for passed, index in enumerate(path.way[1:])}
    neurons[first] = Neuron(first, target)
    if isinstance(parameter, Weight) and first:
        neurons[first - 1] = Neuron(first - 1, parameter.source)
    return neurons


def _ends(parameter: Parameter) -> list[Node]:
    if isinstance(parameter, Bias):
        return [Neuron(parameter.layer, parameter.index)]
    start = Neuron(parameter.layer - 1, parameter.source) if parameter.layer else Input(parameter.source)
    return [start, Neuron(parameter.layer, parameter.target)]


def _lit(network: Network, neurons: dict[int, Neuron], told: Parameter, phase: Phase) -> frozenset[Element]:
    layer = phase.layer
    neuron = neurons[layer]
    match phase.stage:
        case Stage.INPUTS:
            return frozenset(Input(index) for index in range(network.sizes[0]))
        case Stage.SOPS:
            into: list[Element] = [Weight(layer, source, neuron.index) for source in range(network.sizes[layer])]
            has_bias = network.layers[layer].bias is not BiasKind.ABSENT
            return frozenset([neuron, *into, *([Bias(layer, neuron.index)] if has_bias else [])])
        case Stage.ERROR:
            return frozenset({neurons[network.depth - 1]})
        case Stage.BACK if layer < network.depth - 1:
            above = neurons[layer + 1]
            return frozenset({neuron, above, Weight(layer + 1, neuron.index, above.index)})
        case Stage.GRADIENTS if told.layer == layer:
            return frozenset({told, *_ends(told)})
        case Stage.UPDATE:
            return frozenset({told, *_ends(told)})
    return frozenset({neuron})


def _told_factors(path: Path, reached: Reached, veil: Veil) -> list[StoryFactor]:
    found = []
    for index, factor in enumerate(path.factors):
        phase = _phase_of(factor, len(reached.phases))
        is_known = reached.has(phase.stage, phase.layer) and not veil.hides_phase(phase)
        found.append(StoryFactor(index, factor, reached.is_now(phase.stage, phase.layer), is_known))
    return found


def _phase_of(factor: Factor, phases: int) -> Phase:
    """The phase in which a factor is found; a step has 5·depth + 3 of them."""
    last = (phases - 3) // 5 - 1
    match factor:
        case ErrorByOutput():
            return Phase(Stage.BACK, last)
        case ErrorBySop() | SlopeLeftOut() | SoftmaxCrossing():
            return Phase(Stage.SLOPES, last)
        case Slope(source=neuron):
            return Phase(Stage.SLOPES, neuron.layer)
        case SopByActivation(source=weight):
            return Phase(Stage.BACK, weight.layer - 1)
        case SopByParameter(parameter=parameter):
            return Phase(Stage.GRADIENTS, parameter.layer)
    raise TypeError(type(factor).__name__)


def _is_single(readings: Readings, reached: Reached) -> bool:
    """Whether from the error to the layer that has been reached there is one way alone."""
    network = readings.network
    if isinstance(readings.trace.activations_taken[-1], Softmax):
        return False
    lowest = next((layer for layer in range(network.depth) if reached.has(Stage.SLOPES, layer)), network.depth - 1)
    return all(layer.size == 1 for layer in network.layers[lowest + 1 :])
