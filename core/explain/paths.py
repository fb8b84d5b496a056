"""The ways from the error to one neuron, the largest first.

A way runs from one output back through one neuron of every layer; each step multiplies by a weight
and a slope. Wide networks have astronomically many ways, so only the largest are ever listed, and
those are found exactly, without walking all of them.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.network.activations import Array, Softmax
from core.network.backward_pass import Trace
from core.network.network import Network

NEAR_ENOUGH = 1e-9  # a sum of products that is not off by more of its terms is right


class Ways(NamedTuple):
    """Some of the ways from the error to a neuron of `layer`.

    `neurons` has one row a way, (ways, 1 + depth − layer): the output that the error is differentiated
    by, then the neuron passed in the output layer (another one only after a softmax), then one in each
    layer before it, and last the neuron itself.
    """

    neurons: NDArray[np.intp]
    total: int  # how many ways there are altogether


def jacobian(trace: Trace, sample: int) -> Array:
    """∂p/∂z of one sample's outputs, as the rule takes it, (outputs p, outputs z): diagonal but for a softmax."""
    activation, slopes = trace.activations_taken[-1], trace.slopes[-1][sample]
    if not isinstance(activation, Softmax):
        return np.diag(slopes)
    through = activation.jacobian(trace.forward.outputs[sample])
    np.fill_diagonal(through, slopes)  # which may have digits that p has not
    return through


def is_shortened(trace: Trace, sample: int) -> bool:
    """Whether ∂E/∂p and ∂p/∂z don't multiply up to ∂E/∂z in numbers: one is too large for one, or the other too small.

    The way back then begins at ∂E/∂z, as p − t, which is computed without them. Of rounded numbers that is so after a
    softmax, where they have no others.
    """
    if trace.is_rounded:
        return isinstance(trace.activations_taken[-1], Softmax)
    deltas = trace.deltas[-1][sample]
    with np.errstate(all="ignore"):
        products = trace.activation_gradients[-1][sample][:, None] * jacobian(trace, sample)
        off, size = np.abs(products.sum(axis=0) - deltas), np.abs(products).sum(axis=0)
    multiplies_up = np.isfinite(products).all() and bool((off <= NEAR_ENOUGH * size + np.finfo(np.float64).tiny).all())
    return bool(np.isfinite(deltas).all()) and not multiplies_up


def way_count(network: Network, trace: Trace, sample: int, layer: int) -> int:
    """How many ways there are from the error of one sample to any one neuron of `layer`."""
    total = network.outputs if _crosses(network, trace, sample, layer) else 1
    for size in network.sizes[layer + 2 :]:
        total *= size
    return total


def skips_output_slope(network: Network, trace: Trace, layer: int) -> bool:
    """Whether the rule hands ∂E/∂p to `layer`, without the output's slope."""
    return layer < network.depth - 1 and trace.skips_slope(network.depth - 1)


def _crosses(network: Network, trace: Trace, sample: int, layer: int) -> bool:
    """Whether the error comes to an output's SOP through all outputs: after a softmax, unless that is passed over."""
    if not isinstance(trace.activations_taken[-1], Softmax) or skips_output_slope(network, trace, layer):
        return False
    return not is_shortened(trace, sample)


def largest_ways(network: Network, trace: Trace, sample: int, layer: int, index: int, most: int) -> Ways:
    """The `most` ways to neuron `index` of `layer` whose product is largest in magnitude.

    Every weight lies on the way at most once, so the best completion of a partial way is known exactly
    (`reach`). Going up layer by layer it is enough to keep the `most` partial ways with the best
    completions: each of them ends in at least one way of that size, so none of the largest is lost.

    Where there are fewer ways, all of them are given.
    """
    # Overflow is not warned of here: core.analysis.first_non_finite looks for it and names it.
    with np.errstate(all="ignore"):
        last = network.depth - 1
        # jump[m, k]: |∂E/∂p_m · ∂p_m/∂z_k|, from the error through output m to the output layer's SOP k
        crossing = _crosses(network, trace, sample, layer)
        if skips_output_slope(network, trace, layer):
            jump = np.diag(_size(trace.activation_gradients[-1][sample]))
        elif is_shortened(trace, sample):
            jump = np.diag(_size(trace.deltas[-1][sample]))
        else:
            jump = _size(trace.activation_gradients[-1][sample][:, None] * jacobian(trace, sample))

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

        return Ways(np.column_stack([output, neurons[way]]), way_count(network, trace, sample, layer))


def largest_ways_to_input(trace: Trace, at_sops: Array, outputs: list[int], index: int, most: int) -> Ways:
    """The `most` ways from a number of the outputs to an input whose product is largest in magnitude.

    The number's derivative by the sum of each output is `at_sops`, (outputs,), for the first sample of the trace, and
    it comes back through `outputs` alone. Rows of the result are an output, then one neuron in each layer before it,
    down to the first; found as in `largest_ways`.
    """
    with np.errstate(all="ignore"):
        last = len(trace.weights) - 1
        steps = [_size(trace.slopes[k][0][:, None] * trace.weights[k + 1]) for k in range(last)]
        jump = np.zeros(len(at_sops))
        jump[outputs] = _size(at_sops[outputs])
        reach = [jump]
        for step in reversed(steps):
            reach.insert(0, (step * reach[0]).max(axis=1))
        first = np.array(outputs, dtype=np.intp) if last == 0 else np.arange(trace.weights[0].shape[1])
        sizes = _size(trace.weights[0][index])[first]
        kept, _ = _largest((sizes * reach[0][first])[:, None], most)
        neurons, sizes = first[kept][:, None], sizes[kept]
        for below, step in enumerate(steps):
            above_all = np.array(outputs, dtype=np.intp) if below == last - 1 else np.arange(step.shape[1])
            onward = sizes[:, None] * step[neurons[:, 0]][:, above_all]
            way, above = _largest(onward * reach[below + 1][above_all], most)
            neurons, sizes = np.column_stack([above_all[above], neurons[way]]), onward[way, above]
        total = len(outputs)
        for weights in trace.weights[:-1]:
            total *= weights.shape[1]
        return Ways(neurons, total)


def _size(values: Array) -> Array:
    """Magnitudes, with NaN and infinity counted as the largest there is."""
    return np.nan_to_num(np.abs(values), nan=np.finfo(np.float64).max)


def _largest(scores: Array, most: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows and columns of the `most` largest scores, largest first; ties in reading order."""
    order = np.argsort(-scores, axis=None, kind="stable")[:most]
    row, column = np.unravel_index(order, scores.shape)
    return row, column
