"""How far a step goes for how sharply the error is curved: why an error climbs though every step goes downhill.

Along the gradient g the error is, near by, J(w − η·g) = J − η·gᵀg + ½·η²·gᵀHg, H the second derivatives. That is
above J where η·κ > 2, with the curvature κ = gᵀHg / gᵀg: the step lands on the other side of the valley, and higher.
H·g is the difference of two gradients, a little to either side along g.
"""

import numpy as np
from numpy.typing import NDArray

from core.network.rules import CHAIN_RULE
from core.training.step import Training

Array = NDArray[np.float64]

OVERSHOOTS = 2.0  # beyond this, rate × curvature, a step along the gradient climbs
STEP = 6e-6  # the third root of the rounding of a number: where rounding and the terms left out are about alike
AGREEING = 1e-3  # two differences that differ more than this are no curvature: there is a kink between them


def rate_times_curvature(training: Training, state: int, parameters: Array) -> float | None:
    """η·κ at a state with these `parameters`, (parameters,), of the batch that it goes on with.

    None where it can't be told: under a mistaken rule or another optimizer, whose steps are no gradients; where the
    gradient is 0 or leaves the numbers; and beside a kink.
    """
    setup = training.setup
    trainable = setup.network.trainable
    gradient = np.where(trainable, training.trace(state, parameters).gradient, 0.0)
    size = float(np.linalg.norm(gradient))
    if setup.rule is not CHAIN_RULE or not setup.optimizer.is_plain or not 0.0 < size < np.inf:
        return None
    along = gradient / size
    reach = STEP * (1.0 + float(np.linalg.norm(parameters)))
    curvatures = []
    for step in (reach, reach / 2.0):
        ahead, behind = (training.trace(state, parameters + move * along).gradient for move in (step, -step))
        with np.errstate(all="ignore"):
            curvatures.append(float(along @ (ahead - behind)) / (2.0 * step))
    one, other = curvatures
    if not abs(one - other) <= AGREEING * max(abs(one), abs(other)):
        return None
    return setup.rate_at(state) * other
