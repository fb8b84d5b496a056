"""Samples that are kept from training, and how well the network does on them."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.lesson import Lesson
from core.losses import Loss
from core.network import Network
from core.samples import Samples

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Split:
    """The samples of a lesson, parted; both in the order that they had."""

    training: Samples
    held_out: Samples


def split(samples: Samples, share: float, seed: int) -> Split:
    """Hold out `share` of the samples, drawn by `seed`: the same share of each class, where targets are classes.

    At least one sample stays for training.

    Raises
    ------
    ValueError
        If the share is not from 0 up to, but not, 1.
    """
    if not 0.0 <= share < 1.0:
        raise ValueError(f"the share that is held out is from 0 to below 1, not {share}")
    random = np.random.default_rng(seed)
    _, kinds = np.unique(samples.targets, axis=0, return_inverse=True)
    kinds = kinds.reshape(-1)
    if kinds.max(initial=0) > len(kinds) // 2:  # targets of their own: no classes
        kinds = np.zeros(len(kinds), np.intp)
    out = np.zeros(len(kinds), np.bool_)
    for kind in range(int(kinds.max(initial=0)) + 1):
        members = np.flatnonzero(kinds == kind)
        count = round(share * len(members))
        out[random.permutation(members)[:count]] = True
    if out.all():
        out[0] = False
    parts = (Samples(samples.inputs[rows].copy(), samples.targets[rows].copy()) for rows in (~out, out))
    return Split(*parts)


def with_samples(lesson: Lesson, samples: Samples) -> Lesson:
    """The same lesson with other samples, which its scenario then gives one by one; a whole batch stays whole.

    Raises
    ------
    ValueError
        If they don't fit the network.
    """
    wanted = (lesson.network.inputs, lesson.network.outputs)
    found = (samples.inputs.shape[1], samples.targets.shape[1])
    if wanted != found:
        raise ValueError(f"the samples have {found[0]} inputs and {found[1]} targets; the network {wanted}")
    data = lesson.scenario.data.model_copy(
        update={
            "inputs": samples.inputs.tolist(),
            "targets": samples.targets.tolist(),
            "file": None,
            "target_columns": None,
            "classes": None,
            "dataset": None,
        }
    )
    whole = lesson.scenario.training.batch == "all"
    return replace(
        lesson,
        samples=samples,
        scenario=lesson.scenario.model_copy(update={"data": data}),
        batch=len(samples.inputs) if whole else lesson.batch,
    )


def mean_losses(network: Network, loss: Loss, rows: Array, samples: Samples) -> Array:
    """The mean loss a sample at several states, (states,): without the L2 term, so that any samples compare.

    `rows` are parameter vectors, (states, parameters).
    """
    return _over_states(network, rows, samples, lambda p, t: float(loss.value(p, t).mean()))


def accuracies(network: Network, rows: Array, samples: Samples) -> Array:
    """The share of the samples whose class is answered rightly at several states, (states,)."""
    return _over_states(network, rows, samples, lambda p, t: float((classes(p) == classes(t)).mean()))


def classes(values: Array) -> NDArray[np.intp]:
    """The class that outputs or targets name, (samples,): the largest of several, or whether one is above ½."""
    if values.shape[1] == 1:
        return np.asarray(values[:, 0] > 0.5, np.intp)
    return np.asarray(values.argmax(axis=1), np.intp)


def are_classes(samples: Samples) -> bool:
    """Whether the targets are classes: one-hot, or 0 and 1 in one column; and more than one sample."""
    targets = samples.targets
    if len(targets) < 2 or not np.isin(targets, (0.0, 1.0)).all():
        return False
    return targets.shape[1] == 1 or bool((targets.sum(axis=1) == 1.0).all())


def _over_states(network: Network, rows: Array, samples: Samples, measure: Callable[[Array, Array], float]) -> Array:
    results = np.empty(len(rows))
    with np.errstate(all="ignore"):
        for place, parameters in enumerate(rows):
            outputs = network.forward(parameters, samples.inputs).outputs
            results[place] = measure(outputs, samples.targets)
    return results
