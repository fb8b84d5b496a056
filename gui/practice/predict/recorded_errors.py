"""The errors that a drawn curve is held against: a run's, as recorded; of runs in small batches each epoch's mean.

The errors of single batches go up and down from one state to the next, which nobody could draw.
"""

import numpy as np
from numpy.typing import NDArray

from core.network.forward_pass import forward_pass
from core.setup.setup import Setup
from core.training.epoch_errors import EpochMeans
from core.training.history import History

Array = NDArray[np.float64]


def is_in_epochs(epochs: EpochMeans) -> bool:
    """Whether an epoch takes several iterations, so that its mean is what is drawn."""
    return epochs.an_epoch > 1


def start_error(setup: Setup, history: History, epochs: EpochMeans) -> float:
    """The error at state 0: that of the first batch, or the mean over all samples where batches are small."""
    known = history.error(0) if history.length else None
    if known is not None and not is_in_epochs(epochs):
        return known
    losses, activation = [], setup.network.layers[-1].activation
    with np.errstate(all="ignore"):
        for inputs, targets in setup.samples.parts():
            forward = forward_pass(setup.network, setup.start, inputs)
            losses.append(setup.objective.loss.value(activation, forward.sops[-1], forward.outputs, targets))
        return setup.objective.error(np.concatenate(losses), setup.network.weights(setup.start))


def recorded_errors(history: History, epochs: EpochMeans) -> tuple[int, int, Array]:
    """The first state that has an error, every how many states there is another, and these errors, (kept,)."""
    if not is_in_epochs(epochs):
        stride, errors = history.kept_errors()
        return 0, stride, errors
    stride, means = epochs.kept()
    middle = epochs.begin + (epochs.an_epoch - 1) // 2  # of the first epoch
    return middle, stride * epochs.an_epoch, means


def errors_at(states: Array, first: int, stride: int, errors: Array, start: float) -> Array:
    """The recorded errors nearest to some states, (states,); NaN beyond what is recorded, and `start` at state 0."""
    nearest = np.round((states - first) / stride).astype(np.intp)
    is_recorded = (nearest >= 0) & (nearest < len(errors))
    found = np.full(len(states), np.nan)
    found[is_recorded] = errors[nearest[is_recorded]]
    return np.where(states == 0, start, found)
