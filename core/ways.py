"""The ways from the error to one neuron, the largest first.

A way runs from one output back through one neuron of every layer; each step multiplies by a weight
and a slope. Wide networks have astronomically many ways, so only the largest are ever listed, and
those are found exactly, without walking all of them.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.activations import Activation, Array, Softmax
from core.network import Network, Trace


@dataclass(frozen=True)
class Ways:
    """Some of the ways from the error to a neuron of `layer`.

    `neurons` has one row a way, (ways, 1 + depth − layer): the output that the error is differentiated
    by, then the neuron passed in the output layer (another one only after a softmax), then one in each
    layer before it, and last the neuron itself.
    """

    neurons: NDArray[np.intp]
    total: int  # how many ways there are altogether


def output_taken(network: Network, trace: Trace) -> Activation:
    """The output layer's activation, as the trace's rule differentiates it."""
    return trace.rule.activation_taken(network.layers[-1].activation, hidden=False)


def jacobian(network: Network, trace: Trace, sample: int) -> Array:
    """∂p/∂z of one sample's outputs, as the rule takes it, (outputs p, outputs z): diagonal but for a softmax."""
    activation = output_taken(network, trace)
    if isinstance(activation, Softmax):
        return activation.jacobian(trace.forward.outputs[sample])
    return np.diag(trace.slopes[-1][sample])


def way_count(network: Network, trace: Trace, layer: int) -> int:
    """How many ways there are from the error to any one neuron of `layer`."""
    total = network.outputs if _crosses(network, trace, layer) else 1
    for size in network.sizes[layer + 2 :]:
        total *= size
    return total


def _crosses(network: Network, trace: Trace, layer: int) -> bool:
    """Whether the error comes to an output's SOP through all outputs: after a softmax, unless the rule skips it."""
    handed_back = layer < network.depth - 1
    skipped = handed_back and not trace.rule.hands_back_output_slope
    return isinstance(output_taken(network, trace), Softmax) and not skipped


def largest_ways(network: Network, trace: Trace, sample: int, layer: int, index: int, most: int) -> Ways:
    """The `most` ways to neuron `index` of `layer` whose product is largest in magnitude.

    Every weight lies on the way at most once, so the best completion of a partial way is known exactly
    (`reach`). Going up layer by layer it is enough to keep the `most` partial ways with the best
    completions: each of them ends in at least one way of that size, so none of the largest is lost.
    """
    # Overflow is not warned of here: core.diagnosis looks for it and names it.
    with np.errstate(all="ignore"):
        last = network.depth - 1
        # jump[m, k]: |∂E/∂p_m · ∂p_m/∂z_k|, from the error through output m to the output layer's SOP k
        crossing = _crosses(network, trace, layer)
        through = jacobian(network, trace, sample)
        if layer < last and not trace.rule.hands_back_output_slope:
            through = np.eye(network.outputs)
        jump = _size(trace.activation_gradients[-1][sample][:, None] * through)

        # step[l][v, u]: |∂z_u/∂z_v| from neuron v of layer l to neuron u of the layer after it
        steps = {
            below: _size(trace.slopes[below][sample][:, None] * trace.weights_back[below + 1])
            for below in range(layer, last)
        }
        reach = {last: jump.max(axis=0)}
        for below in reversed(range(layer, last)):
            reach[below] = (steps[below] * reach[below + 1]).max(axis=1)

        neurons = np.array([[index]], dtype=np.intp)
        sizes = np.ones(1)
        for below in range(layer, last):
            onward = sizes[:, None] * steps[below][neurons[:, 0]]
            way, above = _largest(onward * reach[below + 1], most)
            neurons = np.column_stack([above, neurons[way]])
            sizes = onward[way, above]
        if crossing:
            way, output = _largest(sizes[:, None] * jump[:, neurons[:, 0]].T, most)
        else:
            way, _ = _largest((sizes * jump[neurons[:, 0], neurons[:, 0]])[:, None], most)
            output = neurons[way, 0]

        return Ways(np.column_stack([output, neurons[way]]), way_count(network, trace, layer))


def _size(values: Array) -> Array:
    """Magnitudes, with NaN and infinity counted as the largest there is."""
    return np.nan_to_num(np.abs(values), nan=np.finfo(np.float64).max)


def _largest(scores: Array, most: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows and columns of the `most` largest scores, largest first; ties in reading order."""
    order = np.argsort(-scores, axis=None, kind="stable")[:most]
    row, column = np.unravel_index(order, scores.shape)
    return row, column
