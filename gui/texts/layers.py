"""Sentences about a layer: how many of its neurons are saturated, and why its gradients are what they are."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.analysis.saturation import LayerState, WayBack, way_back
from core.base.number_format import figure, grouped
from core.base.spoken import as_sentences, clauses, listed
from core.network.names import Names
from core.network.notations import WholeKind

translate = QCoreApplication.translate

MOST_COUNTED = 1e9  # a ratio above is written by its power of ten


def name_of(state: LayerState, depth: int) -> str:
    """Layer 1, layer 2, …, output."""
    if state.layer == depth - 1:
        return translate("Layers", "output layer")
    return translate("Layers", "layer {number}").format(number=state.layer + 1)


def saturation_of(state: LayerState) -> str:
    """How many neurons are saturated, in a few words; empty where none can be."""
    if not state.activation.steepest:
        return ""
    word = translate("Layers", "dead") if state.activation.name == "relu" else translate("Layers", "saturated")
    count = state.saturated_count
    if count == 0:
        return translate("Layers", "none {word}").format(word=word)
    if count == state.size:
        return translate("Layers", "all {size} {word}").format(size=grouped(count), word=word)
    return translate("Layers", "{count} of {size} {word}").format(
        count=grouped(count), size=grouped(state.size), word=word
    )


def gradients_of(state: LayerState) -> str:
    """The sizes of the gradients in a few words."""
    sizes = state.gradients
    if sizes.lost:
        return translate("Layers", "{lost} of {count} are infinite or NaN").format(
            lost=grouped(sizes.lost), count=grouped(sizes.count)
        )
    if sizes.zeros == sizes.count:
        return translate("Layers", "all {count} exactly 0").format(count=grouped(sizes.count))
    largest = figure(sizes.largest, 2)
    if sizes.zeros:
        return translate("Layers", "up to {largest}, {zeros} of {count} exactly 0").format(
            largest=largest, zeros=grouped(sizes.zeros), count=grouped(sizes.count)
        )
    return translate("Layers", "up to {largest}").format(largest=largest)


def gradients_name(names: Names, layer: int) -> str:
    """What the gradients of a layer's weights are called: ∂J/∂W2, or ∂E/∂W2 where that is the same."""
    return names.matrix(WholeKind.GRADIENTS if names.is_alone else WholeKind.BATCH_GRADIENTS, layer)


def explanation(states: Sequence[LayerState], names: Names) -> str:
    """Why the gradients are what they are, in one or two sentences."""
    depth = len(states)
    lost = [state for state in states if state.gradients.lost]
    if lost:
        return translate("Layers", "Gradients of {layer} became infinite or NaN.").format(
            layer=name_of(lost[-1], depth)
        )
    dead = [state for state in states if state.gradients.count and state.gradients.zeros == state.gradients.count]
    flat = next((state for state in reversed(states) if state.flat == state.size), None)
    if dead and flat is not None:
        text = translate(
            "Layers",
            "All neurons of the {flat} are saturated: their weighted sums lie between {low} and {high}, "
            "where the derivative is exactly 0. No error passes back through them, so every gradient in "
            "this layer and before it is exactly 0.",
        )
        return text.format(
            flat=name_of(flat, depth), low=figure(float(flat.sops.min()), 3), high=figure(float(flat.sops.max()), 3)
        )
    if dead:
        return translate("Layers", "All gradients of {layers} are exactly 0.").format(
            layers=listed(name_of(state, depth) for state in dead)
        )
    return as_sentences(part for part in (_way_back(states, names), _saturated(states)) if part)


def _way_back(states: Sequence[LayerState], names: Names) -> str:
    """How the first layer's share of the error compares with the last one's."""
    way, many = way_back(states), len(states) > 1
    if way is WayBack.VANISHES:
        text = translate(
            "Layers",
            "The gradients vanish in the backward pass: {last_delta} is up to {last} in the output layer, and "
            "{first_delta} up to {first} in layer 1, {times} times smaller; {last_gradients} is up to {last_weight}, "
            "{first_gradients} up to {first_weight}.",
        )
    elif way is WayBack.EXPLODES:
        text = translate(
            "Layers",
            "The gradients explode in the backward pass: {last_delta} is up to {last} in the output layer, and "
            "{first_delta} up to {first} in layer 1, {times} times larger; {last_gradients} is up to {last_weight}, "
            "{first_gradients} up to {first_weight}.",
        )
    elif any(state.saturated_count for state in states):
        return ""
    elif many:
        text = translate(
            "Layers",
            "No neuron is saturated, and the error reaches all layers: {last_delta} is up to {last} in the "
            "output layer, and {first_delta} up to {first} in layer 1.",
        )
    else:
        text = translate("Layers", "No neuron is saturated: the error reaches all weights.")
    first, last = states[0], states[-1]
    larger, smaller = max(first.delta, last.delta), min(first.delta, last.delta)
    return text.format(
        first_delta=names.matrix(WholeKind.DELTAS, first.layer),
        last_delta=names.matrix(WholeKind.DELTAS, last.layer),
        first_gradients=gradients_name(names, first.layer),
        last_gradients=gradients_name(names, last.layer),
        first=figure(first.delta, 2),
        last=figure(last.delta, 2),
        times=_times(larger / smaller) if smaller else "",
        first_weight=figure(first.gradients.largest, 2),
        last_weight=figure(last.gradients.largest, 2),
    )


def _times(ratio: float) -> str:
    """A ratio in a sentence, to two digits: 1 400."""
    return grouped(int(float(f"{ratio:.1e}"))) if ratio < MOST_COUNTED else figure(ratio, 2)


def _saturated(states: Sequence[LayerState]) -> str:
    """Which layers have saturated neurons."""
    depth, found = len(states), [state for state in states if state.saturated_count]
    if found:
        return translate("Layers", "Saturated neurons pass hardly anything back: {layers}.").format(
            layers=clauses(f"{name_of(state, depth)}: {saturation_of(state)}" for state in found)
        )
    if way_back(states) is WayBack.VANISHES:
        return translate(
            "Layers", "No neuron is saturated: each layer multiplies by slopes and weights that are small."
        )
    if way_back(states) is WayBack.EXPLODES:
        return translate("Layers", "Each layer multiplies by weights that are large.")
    return ""
