"""Samples that are kept from training, and how well the network does on them."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.figures import counted
from core.lesson import Lesson
from core.losses import Loss
from core.network import Network
from core.rows import Rows
from core.samples import Samples

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Split:
    """The samples of a lesson, parted; both in the order that they had."""

    whole: Samples
    share: float  # of them that was to be held out
    seed: int
    training: Samples
    held_out: Samples


def split(samples: Samples, share: float, seed: int) -> Split:
    """Hold out `share` of the samples, drawn by `seed`: of each class the same share, where targets are classes.

    The number held out is the share's, rounded, and no class gives as much as one more or less than its own share;
    but where anything is to be held out that is at least one sample, and at least one stays for training.

    Raises
    ------
    ValueError
        If the share is not from 0 up to, but not, 1.
    """
    if not 0.0 <= share < 1.0:
        raise ValueError(f"the share that is held out is from 0 to below 1, not {share}")
    count = len(samples.inputs)
    wanted = min(max(int(share * count + 0.5), 1), count - 1) if share else 0
    labels = classes(samples.targets) if are_classes(samples) else np.zeros(count, np.intp)
    sizes = np.bincount(labels)
    quotas, lost = np.divmod(wanted * sizes, count)
    # What rounding down left over goes to the classes that lost most by it.
    quotas[np.argsort(-lost, kind="stable")[: wanted - quotas.sum()]] += 1

    random = np.random.default_rng(seed)
    out = np.zeros(count, np.bool_)
    for label, quota in enumerate(quotas.tolist()):
        out[random.permutation(np.flatnonzero(labels == label))[:quota]] = True
    training, held_out = (Samples(samples.inputs[rows], samples.targets[rows]) for rows in (~out, out))
    return Split(samples, share, seed, training, held_out)


def split_if_possible(samples: Samples, share: float, seed: int) -> Split | None:
    """`split`; None where nothing is to be held out, or nothing can be: of a single sample."""
    return split(samples, share, seed) if share and len(samples.inputs) > 1 else None


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
        raise ValueError(f"the samples have {_counted(*found)}; the network has {_counted(*wanted)}")
    data = lesson.scenario.data.model_copy(
        update={
            # Row by row, so that the window has the interpreter in between.
            "inputs": Rows(samples.inputs),
            "targets": Rows(samples.targets),
            "file": None,
            "target_columns": None,
            "classes": None,
            "missing": None,
            "dataset": None,
        }
    )
    return train_on(replace(lesson, scenario=lesson.scenario.model_copy(update={"data": data})), samples)


def train_on(lesson: Lesson, samples: Samples) -> Lesson:
    """The same lesson, trained on these of its samples; its scenario still gives all of them."""
    whole = lesson.scenario.training.batch == "all"
    return replace(lesson, samples=samples, batch=len(samples.inputs) if whole else lesson.batch)


def mean_losses(network: Network, loss: Loss, rows: Array, samples: Samples) -> Array:
    """The mean loss a sample at several states, (states,): without the L2 term, so that any samples compare.

    `rows` are parameter vectors, (states, parameters).
    """
    sops, outputs = _answers(network, rows, samples.inputs)
    return _summed_losses(network, loss, sops, outputs, samples.targets) / len(samples.inputs)


def accuracies(network: Network, rows: Array, samples: Samples) -> Array:
    """The share of the samples whose class is answered rightly at several states, (states,).

    NaN where an output is no number, so that the network names no class.
    """
    _, outputs = _answers(network, rows, samples.inputs)
    return _right(outputs, samples.targets) / len(samples.inputs)


def tally(network: Network, loss: Loss, rows: Array, samples: Samples) -> Array:
    """The samples' losses added up, and how many of them are answered rightly, at several states: (2, states).

    What slices of the samples give adds up to what all give; divided by their number it is `mean_losses` and
    `accuracies`, in one pass.
    """
    sops, outputs = _answers(network, rows, samples.inputs)
    summed = _summed_losses(network, loss, sops, outputs, samples.targets)
    return np.stack((summed, _right(outputs, samples.targets)))


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


def _answers(network: Network, rows: Array, inputs: Array) -> tuple[Array, Array]:
    """The outputs for all samples at several states, after their SOPs, both (states, samples, outputs)."""
    z = a = inputs[np.newaxis]
    count, end = len(rows), 0
    with np.errstate(all="ignore"):
        for fan_in, layer, biases in zip(
            network.sizes, network.layers, network.biases(network.trainable), strict=False
        ):
            start, middle = end, end + fan_in * layer.size
            end = middle + biases.size
            z = a @ rows[:, start:middle].reshape(count, fan_in, layer.size)
            if biases.size:
                z = z + rows[:, np.newaxis, middle:end]
            # An activation takes samples by rows: here those of all states, one under the other.
            a = layer.activation.value(z.reshape(-1, layer.size)).reshape(z.shape)
    return np.asarray(z), np.asarray(a)


def _counted(inputs: int, targets: int) -> str:
    return f"{counted(inputs, 'input')} and {counted(targets, 'target')}"


def _summed_losses(network: Network, loss: Loss, sops: Array, outputs: Array, targets: Array) -> Array:
    """The losses of all samples together, (states,)."""
    states, samples, size = outputs.shape
    repeated = np.broadcast_to(targets, outputs.shape).reshape(-1, size)
    with np.errstate(all="ignore"):
        activation = network.layers[-1].activation
        losses = loss.value(activation, sops.reshape(-1, size), outputs.reshape(-1, size), repeated)
        return np.asarray(losses.reshape(states, samples).sum(axis=1))


def _right(outputs: Array, targets: Array) -> Array:
    """How many samples are answered rightly, (states,); NaN where an output is no number."""
    states, samples, size = outputs.shape
    named = classes(outputs.reshape(-1, size)).reshape(states, samples)
    right = (named == classes(targets)).sum(axis=1)
    return np.where(np.isfinite(outputs).all(axis=(1, 2)), right, np.nan)
