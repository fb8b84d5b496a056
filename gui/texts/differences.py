"""What is different between the settings of two runs, and what of the two can't be held against each other."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.base.number_format import NumberFormat, grouped
from core.experiments.held_against import errors_compare, have_same_samples
from core.explain.equations import loss_text
from core.network.activations import Activation
from core.network.function_names import function_name
from core.network.network import BiasKind, Layer
from core.network.rules import named
from core.setup.setup import Setup
from gui.texts.faults import translated
from gui.texts.layers_named import layer_title
from gui.texts.mistakes import titles
from gui.texts.optimizers import optimizer_text, schedule_text

translate = QCoreApplication.translate

MOST_LAYERS = 2  # whose activations are told one by one


def hidden_text(size: int) -> str:
    """How many neurons the only hidden layer has; 0 where there is none."""
    if size == 0:
        return translate("KeptRuns", "no hidden layer")
    return (
        translate("KeptRuns", "1 hidden neuron")
        if size == 1
        else translate("KeptRuns", "{size} hidden neurons").format(size=grouped(size))
    )


def differences(setup: Setup, other: Setup, number_format: NumberFormat) -> list[str]:
    """What of a setup is otherwise than in another, as it is in the first; in some words each."""
    apart = _of_network(setup, other, number_format)
    if setup.learning_rate != other.learning_rate:
        apart.append(translate("KeptRuns", "rate {rate}").format(rate=number_format.figure(setup.learning_rate)))
    if setup.optimizer != other.optimizer:
        apart.append(optimizer_text(setup, number_format))
    if setup.schedule != other.schedule:
        apart.append(translate("KeptRuns", "rate {rate}").format(rate=schedule_text(setup, number_format)))
    if named(setup.rule) != named(other.rule):
        apart.append(titles(setup.rule))
    apart += _of_objective(setup, other, number_format)
    if len(setup.samples.inputs) > 1:
        apart += _of_batches(setup, other)
    if not have_same_samples(setup, other):
        apart.append(_samples(setup, other))
    if setup.network.sizes == other.network.sizes and setup.network.places == other.network.places:
        apart += _of_start(setup, other, number_format)
    return apart


def unlike_errors_text(setups: Sequence[Setup]) -> str:
    """Why a smaller error of one needn't be better than a larger one of another; empty where it is."""
    first, *others = setups
    unlike = [other for other in others if not errors_compare(first, other)]
    if not unlike:
        return ""
    if any(first.objective.loss.name != other.objective.loss.name for other in unlike):
        return translate("KeptRuns", "Their losses differ: the errors can't be compared.")
    if any(first.objective.l1 != other.objective.l1 for other in unlike):
        return translate("KeptRuns", "L1 differs, and is a part of the error: the errors can't be compared.")
    if any(first.objective.l2 != other.objective.l2 for other in unlike):
        return translate("KeptRuns", "L2 differs, and is a part of the error: the errors can't be compared.")
    return translate("KeptRuns", "Their samples differ: the errors can't be compared.")


def _of_network(setup: Setup, other: Setup, number_format: NumberFormat) -> list[str]:
    network, others = setup.network, other.network
    if network.sizes != others.sizes:
        if (network.inputs, network.outputs) != (others.inputs, others.outputs):
            return [translate("KeptRuns", "network {sizes}").format(sizes=_sizes(network.sizes))]
        if len(network.sizes) <= 3:
            return [hidden_text(network.sizes[1] if len(network.sizes) == 3 else 0)]
        return [translate("KeptRuns", "hidden {sizes}").format(sizes=_sizes(network.sizes[1:-1]))]
    pairs = [(number, *pair) for number, pair in enumerate(zip(network.layers, others.layers, strict=True))]
    active = [
        (number, _activation(here.activation, there.activation, number_format))
        for number, here, there in pairs
        if here.activation != there.activation
    ]
    apart = []
    if len({told for _, told in active}) == 1 and len(active) == network.depth:
        apart.append(active[0][1])
    elif len(active) <= MOST_LAYERS:
        for number, told in active:
            layer = layer_title(number + 1, len(network.sizes))
            apart.append(translate("KeptRuns", "{layer}: {activation}").format(layer=layer, activation=told))
    else:
        apart.append(translate("KeptRuns", "other activations"))
    return apart + _of_biases([(here, there) for _, here, there in pairs])


def _activation(activation: Activation, other: Activation, number_format: NumberFormat) -> str:
    """Its name; and its number, where that is an own one, or all that is different."""
    name = translated(function_name(activation.name))
    is_usual = not activation.option_name or activation == type(activation)()
    if is_usual and type(activation) is not type(other):
        return name
    return f"{name} {number_format.figure(activation.option)}"


def _of_biases(pairs: Sequence[tuple[Layer, Layer]]) -> list[str]:
    kinds = {here.bias for here, there in pairs if here.bias is not there.bias}
    if not kinds:
        return []
    return (
        {
            BiasKind.TRAINED: [translate("KeptRuns", "trained biases")],
            BiasKind.FIXED: [translate("KeptRuns", "fixed biases")],
            BiasKind.ABSENT: [translate("KeptRuns", "no biases")],
        }[kinds.pop()]
        if len(kinds) == 1
        else [translate("KeptRuns", "other biases")]
    )


def _of_objective(setup: Setup, other: Setup, number_format: NumberFormat) -> list[str]:
    objective, others, apart = setup.objective, other.objective, []
    if objective.loss.name != others.loss.name:
        apart.append(translate("KeptRuns", "loss {formula}").format(formula=loss_text(setup.names, objective.loss)))
    if objective.reduction != others.reduction:
        summed = objective.reduction == "sum"
        apart.append(
            translate("KeptRuns", "summed over a batch") if summed else translate("KeptRuns", "mean over a batch")
        )
    if objective.l2 != others.l2:
        apart.append(translate("KeptRuns", "L2 {l2}").format(l2=number_format.figure(objective.l2)))
    if objective.l1 != others.l1:
        apart.append(translate("KeptRuns", "L1 {l1}").format(l1=number_format.figure(objective.l1)))
    return apart


def _of_batches(setup: Setup, other: Setup) -> list[str]:
    if all(each.batch >= len(each.samples.inputs) for each in (setup, other)):
        return []  # all of them at a time, in whatever order
    if (setup.batch, setup.order) != (other.batch, other.order):
        order = translate("KeptRuns", "shuffled") if setup.order == "shuffled" else translate("KeptRuns", "in order")
        return [translate("KeptRuns", "batch {batch}, {order}").format(batch=grouped(setup.batch), order=order)]
    if setup.order == "shuffled" and (setup.seed, setup.generator) != (other.seed, other.generator):
        return [translate("KeptRuns", "shuffled with seed {seed}").format(seed=setup.seed)]
    return []


def _samples(setup: Setup, other: Setup) -> str:
    """How many there are, where that tells them apart."""
    count = len(setup.samples.inputs)
    if count == len(other.samples.inputs):
        return translate("KeptRuns", "other samples")
    return (
        translate("KeptRuns", "1 sample")
        if count == 1
        else translate("KeptRuns", "{count} samples").format(count=grouped(count))
    )


def _of_start(setup: Setup, other: Setup, number_format: NumberFormat) -> list[str]:
    """The one parameter that starts elsewhere, by its name and number; of several, that they do, or who draws them."""
    places = np.flatnonzero(setup.start != other.start)
    if not len(places):
        return []
    if len(places) > 1:
        if setup.scenario.start.weights is None and setup.seed != other.seed:
            return [translate("KeptRuns", "initial weights drawn with seed {seed}").format(seed=setup.seed)]
        return [translate("KeptRuns", "different initial weights")]
    name = setup.names.of(setup.network.parameter(int(places[0])))
    return [
        translate("KeptRuns", "{name} from {value}").format(
            name=name, value=number_format.figure(float(setup.start[places[0]]))
        )
    ]


def _sizes(sizes: Sequence[int]) -> str:
    return "-".join(grouped(size) for size in sizes)
