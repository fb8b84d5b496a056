"""What of one output is to grow as its inputs are changed, and the derivative of that by the sums of the outputs.

K. Simonyan, A. Vedaldi and A. Zisserman, Deep Inside Convolutional Networks (2014), let the sum of a class grow before
its softmax: its share could also grow by the sums of the others falling. Which of them is taken is chosen here.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from core.network.activations import Activation, Softmax
from core.network.forward_pass import Forward
from core.network.network import Network

Array = NDArray[np.float64]


class Measure(Enum):
    """Which number of an output y with the sum z it is."""

    LOG = "log"  # ln y
    LOG_REST = "log_rest"  # ln(1 − y): it grows as y falls
    SOP = "sop"  # z
    OUTPUT = "output"  # y


@dataclass(frozen=True)
class Aim:
    """A number of the output `output`, counted from 0, that is to grow, or to fall."""

    output: int
    measure: Measure
    falls: bool = False

    @property
    def sign(self) -> float:
        """By what its derivative is multiplied to find the way."""
        return -1.0 if self.falls else 1.0

    def value(self, network: Network, forward: Forward) -> float:
        """The number itself, of the first sample of `forward`."""
        activation, z, y = network.layers[-1].activation, forward.sops[-1][:1], forward.outputs[:1]
        with np.errstate(all="ignore"):
            match self.measure:
                case Measure.SOP:
                    found = z
                case Measure.OUTPUT:
                    found = y
                case Measure.LOG:
                    found = activation.log_value(z, y)
                case Measure.LOG_REST:
                    found = activation.log_complement(z, y)
        return float(found[0, self.output])

    def slopes_at_sops(self, network: Network, forward: Forward) -> Array:
        """Its derivative by the sum of each output, (outputs,), for the first sample of `forward`."""
        activation, z, y = network.layers[-1].activation, forward.sops[-1][:1], forward.outputs[:1]
        one = np.zeros_like(z)
        one[0, self.output] = 1.0
        with np.errstate(all="ignore"):
            match self.measure:
                case Measure.SOP:
                    return np.asarray(one[0])
                case Measure.LOG:
                    return np.asarray(activation.pull_back_log(one, z, y)[0])
                case Measure.LOG_REST:
                    return np.asarray(activation.pull_back_log_complement(one, z, y)[0])
                case Measure.OUTPUT:
                    own = one[0] * activation.exact_derivative(z, y)[0]
                    if isinstance(activation, Softmax):
                        own -= (1.0 - one[0]) * y[0, self.output] * y[0]
                    return np.asarray(own)


def measures_of(activation: Activation) -> tuple[str, ...]:
    """What can be aimed at with outputs of this kind, the usual one first: "log", "sop" and "output"."""
    with_log = ("log",) if activation.bounds.are_within(0.0, 1.0) else ()
    return (*with_log, "sop", "output")


def aim_at(output: int, measure: str, *, falls: bool) -> Aim:
    """The aim that a name of `measures_of` stands for: where y is to fall and logarithms are taken, that of 1 − y."""
    if measure == Measure.LOG.value:
        return Aim(output, Measure.LOG_REST if falls else Measure.LOG)
    return Aim(output, Measure(measure), falls)
