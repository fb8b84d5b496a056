"""How the gradients of a batch's samples join into the one that an update takes."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.network.backward_pass import Trace
from core.network.elements import Bias, Parameter
from core.network.network import Network
from core.network.objective import Objective

Array = NDArray[np.float64]


@dataclass(frozen=True)
class BatchGradient:
    """∂J/∂w = share · Σ ∂E/∂w over the samples + penalty, of one weight or bias."""

    of_samples: Array  # ∂E/∂w of each sample in the batch, (samples,)
    share: float  # what each of them counts: 1/samples for "mean", 1 for "sum"
    penalty: float  # l2·w + l1·sign w; 0 for a bias

    @property
    def sum(self) -> float:
        """Σ ∂E/∂w over the samples."""
        with np.errstate(all="ignore"):  # of infinite ones: core.analysis.first_non_finite names them
            return float(self.of_samples.sum())

    @property
    def gradient(self) -> float:
        """∂J/∂w."""
        return self.share * self.sum + self.penalty


def batch_gradient_of(network: Network, objective: Objective, trace: Trace, parameter: Parameter) -> BatchGradient:
    """How ∂J/∂w of one weight or bias comes about in a batch's trace.

    The gradient of sample s is δ(s)·a(s): the delta of the neuron that the weight leads to, times what
    comes in by it; 1 comes in by a bias.

    Raises
    ------
    IndexError
        If the network has no such parameter.
    """
    position = network.position(parameter)
    deltas = trace.deltas[parameter.layer]
    if isinstance(parameter, Bias):
        of_samples, penalty = deltas[:, parameter.index], 0.0
    else:
        coming_in = trace.forward.into(parameter.layer)[:, parameter.source]
        with np.errstate(all="ignore"):
            of_samples = deltas[:, parameter.target] * coming_in
        penalty = float(objective.penalty_slope(trace.parameters[position]))
    return BatchGradient(of_samples, objective.share(len(deltas)), penalty)
