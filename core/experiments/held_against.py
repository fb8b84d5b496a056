"""What of two runs can be held against each other: their errors, and which of their weights and biases."""

import numpy as np
from numpy.typing import NDArray

from core.network.elements import Element, Input, Neuron
from core.network.network import BiasKind, Network
from core.setup.setup import Setup

Array = NDArray[np.float64]


def have_same_samples(setup: Setup, other: Setup) -> bool:
    """Whether both train on the same samples, in whatever order."""
    one, two = setup.samples, other.samples
    return one.is_same(two)


def errors_compare(setup: Setup, other: Setup) -> bool:
    """Whether a smaller error of one is a smaller error of the other: by one loss and L2, of the same samples."""
    one, two = setup.objective, other.objective
    return one.loss.name == two.loss.name and (one.l2, one.l1) == (two.l2, two.l1) and have_same_samples(setup, other)


def in_both(network: Network, other: Network) -> NDArray[np.bool_]:
    """Which parameters of a network another one has, too, (parameters,).

    None, where their layers are of other sizes, as a weight between other neurons is another weight; else all but the
    biases of layers that have none in the other.
    """
    found = np.zeros(network.parameter_count, np.bool_)
    if network.sizes == other.sizes:
        for place, layer in zip(network.places, other.layers, strict=True):
            found[place.start : place.end if layer.bias is not BiasKind.ABSENT else place.middle] = True
    return found


def counterpart(element: Element, network: Network, other: Network) -> Element | None:
    """What an element of a network is in another one; None where there is nothing of the kind.

    Where layers are of other sizes, an input is still an input, and an output an output, whatever lies between.
    """
    if network.sizes == other.sizes:
        return element if other.has(element) else None
    if isinstance(element, Input):
        return element if network.inputs == other.inputs else None
    if not isinstance(element, Neuron) or element.layer < network.depth - 1 or network.outputs != other.outputs:
        return None
    return Neuron(other.depth - 1, element.index)
