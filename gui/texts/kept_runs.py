"""What a kept run is called, and what is different between the settings of two runs."""

from collections.abc import Sequence
from itertools import count

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat, grouped
from core.network.rules import named
from core.setup.setup import Setup
from core.training.kept_run import MOST_KEPT_BYTES, MOST_KEPT_RUNS, KeptRun
from gui.texts.mistakes import titles


def kept_run_name(kept: KeptRun, now: Setup, number_format: NumberFormat) -> str:
    """Its own name; without one what it had otherwise than the setup that trains now, numbers in this format."""
    return kept.name or ", ".join(told_apart(kept, now, number_format)) or _tr("before")


def next_name(kept_runs: Sequence[KeptRun]) -> str:
    """A name that none of them has: Run 1, Run 2, and so on."""
    taken, text = {kept.name for kept in kept_runs}, _tr("Run {number}")
    return next(name for name in (text.format(number=number) for number in count(1)) if name not in taken)


def kept_text(name: str, state: int) -> str:
    """What is said when a run has been kept."""
    text = _tr(
        "Kept as {name}, up to iteration {state}: see Kept runs, where it can be renamed, or compare it (Ctrl+J)."
    )
    return text.format(name=name, state=grouped(state))


def no_room_text() -> str:
    """What is said where none can be kept any more."""
    text = _tr("{most} runs are kept, or {size} MB: there is no room for another. Delete one under Kept runs first.")
    return text.format(most=grouped(MOST_KEPT_RUNS), size=grouped(MOST_KEPT_BYTES >> 20))


def hidden_text(size: int) -> str:
    """How many neurons the only hidden layer has; 0 where there is none."""
    if size == 0:
        return _tr("no hidden layer")
    return _tr("1 hidden neuron") if size == 1 else _tr("{size} hidden neurons").format(size=grouped(size))


def told_apart(kept: KeptRun, now: Setup, number_format: NumberFormat) -> list[str]:
    """What a kept run has otherwise than a setup, in some words each."""
    apart = differences(kept.setup, now, number_format)
    if kept.since:
        apart.append(_tr("branched at {state}").format(state=grouped(kept.since)))
    return apart


def differences(setup: Setup, other: Setup, number_format: NumberFormat) -> list[str]:
    """What of a setup is otherwise than in another, as it is in the first; in some words each."""
    apart = []
    if setup.network != other.network:
        apart += _layers(setup, other)
    if setup.learning_rate != other.learning_rate:
        apart.append(_tr("rate {rate}").format(rate=number_format.figure(setup.learning_rate)))
    if named(setup.rule) != named(other.rule):
        apart.append(titles(setup.rule))
    if _loss(setup) != _loss(other):
        apart.append(_tr("other loss"))
    if setup.objective.l2 != other.objective.l2:
        apart.append(_tr("L2 {l2}").format(l2=number_format.figure(setup.objective.l2)))
    if (setup.batch, setup.order) != (other.batch, other.order) and len(setup.samples.inputs) > 1:
        apart.append(_tr("batch {batch}, {order}").format(batch=grouped(setup.batch), order=_order(setup)))
    if setup.samples is not other.samples and not _same_samples(setup, other):
        apart.append(_tr("other samples"))
    if setup.network == other.network and not np.array_equal(setup.start, other.start):
        apart.append(_other_start(setup, other, number_format))
    return apart


def _layers(setup: Setup, other: Setup) -> list[str]:
    sizes, others = setup.network.sizes, other.network.sizes
    if sizes != others:
        if len(sizes) <= 3:
            return [hidden_text(sizes[1] if len(sizes) == 3 else 0)]
        return [_tr("hidden {sizes}").format(sizes="-".join(grouped(size) for size in sizes[1:-1]))]
    return [_tr("other activations or biases")]


def _other_start(setup: Setup, other: Setup, number_format: NumberFormat) -> str:
    """The one parameter that starts elsewhere, by its name and number; of several, that they do."""
    places = np.flatnonzero(setup.start != other.start)
    if len(places) > 1:
        return _tr("different initial weights")
    name = setup.names.of(setup.network.parameter(int(places[0])))
    return _tr("{name} from {value}").format(name=name, value=number_format.figure(float(setup.start[places[0]])))


def _loss(setup: Setup) -> tuple[str, str]:
    return setup.objective.loss.name, setup.objective.reduction


def _same_samples(setup: Setup, other: Setup) -> bool:
    return np.array_equal(setup.samples.inputs, other.samples.inputs) and np.array_equal(
        setup.samples.targets, other.samples.targets
    )


def _order(setup: Setup) -> str:
    return _tr("shuffled") if setup.order == "shuffled" else _tr("in order")


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeptRuns", text)
