"""The chain rule of one input: how a number of one output changes with it, way by way.

From the sum of an output back to an input there is one way through each neuron of a hidden layer, and the derivative is
the sum of the products along all of them:

    ∂SOP3/∂X1 = ∂SOP3/∂Activ1 · ∂Activ1/∂SOP1 · ∂SOP1/∂X1 + ∂SOP3/∂Activ2 · ∂Activ2/∂SOP2 · ∂SOP2/∂X1

which is v · f′ · w, the weights and the slope that lie on the way. Of the output itself, or of its logarithm, a factor
stands before these; a softmax is reached through the sums of all outputs.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.explain.aim_formulas import AimBySop
from core.explain.chain import Omitted, Path
from core.explain.factors import Factor, Slope, SoftmaxCrossing, SopByActivation
from core.explain.paths import largest_ways_to_input
from core.network.activations import Softmax
from core.network.aim import Aim, Measure
from core.network.backward_pass import BackwardPass, Trace
from core.network.elements import Neuron, Weight
from core.network.forward_pass import forward_pass
from core.network.network import Network
from core.network.objective import Objective

Array = NDArray[np.float64]


@dataclass(frozen=True)
class InputChain:
    """Where the derivative of what is aimed at by one input comes from.

    `paths` are the ways, the largest first; their products and what is `omitted` add up to `slope`.
    """

    aim: Aim
    input: int
    slope: float
    paths: tuple[Path, ...]
    omitted: Omitted | None

    @property
    def ways(self) -> int:
        """How many ways there are from the output to the input, listed or not."""
        return len(self.paths) + (self.omitted.count if self.omitted else 0)


def trace_of_inputs(network: Network, parameters: Array, inputs: Array, aim: Aim, objective: Objective) -> Trace:
    """The pass of `inputs`, (inputs,), by the right rule: as if what is aimed at were to be 1, and the others 0."""
    targets = np.zeros((1, network.outputs))
    targets[0, aim.output] = 0.0 if aim.falls or aim.measure is Measure.LOG_REST else 1.0
    with np.errstate(all="ignore"):
        return BackwardPass(network, forward_pass(network, parameters, inputs[np.newaxis]), targets, objective).run()


def input_chain(network: Network, trace: Trace, aim: Aim, index: int, most: int) -> InputChain:
    """The chain of the input `index` for the first sample of `trace`, with at most `most` ways listed.

    Raises
    ------
    IndexError
        If the network has no such input.
    """
    if not 0 <= index < network.inputs:
        raise IndexError(f"the network has no input {index}")
    at_sops = aim.slopes_at_sops(network, trace.forward)
    crosses = aim.measure is not Measure.SOP and isinstance(network.layers[-1].activation, Softmax)
    outputs = list(range(network.outputs)) if crosses else [aim.output]
    found = largest_ways_to_input(trace, at_sops, outputs, index, most)
    paths = tuple(_path(network, trace, aim, at_sops, index, tuple(way)) for way in found.neurons.tolist())
    slope = _slope(trace, at_sops, index)
    omitted = None
    if found.total > len(paths):
        omitted = Omitted(found.total - len(paths), slope - sum(path.product for path in paths))
    return InputChain(aim, index, slope, paths, omitted)


def _slope(trace: Trace, at_sops: Array, index: int) -> float:
    deltas = at_sops
    with np.errstate(all="ignore"):
        for layer in reversed(range(1, len(trace.weights))):
            deltas = (trace.weights[layer] @ deltas) * trace.slopes[layer - 1][0]
        return float(trace.weights[0][index] @ deltas)


def _path(network: Network, trace: Trace, aim: Aim, at_sops: Array, index: int, way: tuple[int, ...]) -> Path:
    """The factors along one way, from the output on."""
    last = network.depth - 1
    factors = _first(network, aim, float(at_sops[way[0]]), way[0])
    for above in range(last, 0, -1):
        target, source = way[last - above], way[last - above + 1]
        weight = float(trace.weights[above][source, target])
        factors.append(SopByActivation(weight, Weight(above, source, target)))
        factors.append(Slope(float(trace.slopes[above - 1][0, source]), Neuron(above - 1, source)))
    factors.append(SopByActivation(float(trace.weights[0][index, way[-1]]), Weight(0, index, way[-1])))
    return Path(tuple(factors), way)


def _first(network: Network, aim: Aim, value: float, output: int) -> list[Factor]:
    """The derivative of what is aimed at by the sum of `output`; nothing where it is that sum."""
    neuron, own = Neuron(network.depth - 1, output), Neuron(network.depth - 1, aim.output)
    match aim.measure:
        case Measure.SOP:
            return []
        case Measure.OUTPUT:
            return [Slope(value, own) if neuron == own else SoftmaxCrossing(value, neuron, own)]
    return [AimBySop(value, neuron, aim)]
