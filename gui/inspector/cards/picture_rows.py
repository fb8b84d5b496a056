"""What a neuron of the first layer looks for in the picture that comes in, what it finds, and what it makes of that."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.base.number_format import figure
from core.explain.pictures import ImageShape, added, told
from core.explain.sum_of_products import SumOfProducts
from core.network.elements import Neuron, Weight
from core.network.names import tex
from core.network.network import BiasKind
from core.network.phases import Phase, Stage
from gui.inspector.cards.card import Emphasis, Formula, Part, PicturesInScale, PixelPicture, Row, Total
from gui.inspector.cards.card_source import CardSource
from gui.texts.pictures import ink_told, pixel_place

MOST_TOLD = 10  # of the next layer
MOST_IN_BRIEF = 3
DIGITS = 3  # of the ends of a scale, and of the bias beside what the picture adds

Array = NDArray[np.float64]
translate = QCoreApplication.translate


def pictures_of(neuron: Neuron, origin: CardSource, shape: ImageShape) -> PicturesInScale:
    """Its weights, and what each pixel adds to its SOP, in one scale."""
    weights, adds = origin.trace.weights[0][:, neuron.index], added(origin.trace, origin.row, neuron.index)
    both = np.abs(np.concatenate((weights, adds)))
    largest = float(np.max(both, where=np.isfinite(both), initial=0.0))
    end = figure(largest, DIGITS)
    captions = (
        translate("Cards", "looks for: its %n weights", "", len(weights)),
        translate("Cards", "adds here: weight × ink"),
    )
    phases = (None, Phase(Stage.SOPS, 0))
    pictures = (
        PixelPicture(caption, values.reshape(shape), _where_largest(values, origin, shape), phase)
        for caption, values, phase in zip(captions, (weights, adds), phases, strict=True)
    )
    text = translate("Cards", "{place}: weight {weight}, {ink}, adds {added}")

    def sentence(pixel: int) -> str:
        ink = float(origin.trace.forward.inputs[origin.row, pixel])
        return text.format(
            place=pixel_place(pixel, shape),
            weight=origin.number_format.signed(float(weights[pixel])),
            ink=ink_told(origin.setup, pixel, ink, origin.number_format),
            added=origin.number_format.signed(float(adds[pixel])),
        )

    sources = tuple(Weight(0, pixel, neuron.index) for pixel in range(len(weights)))
    return PicturesInScale(tuple(pictures), largest, (f"−{end}", f"+{end}"), sources, sentence)


def _where_largest(values: Array, origin: CardSource, shape: ImageShape) -> str:
    """The largest above and below 0, and where they are, for who doesn't see the picture."""
    finite = np.nan_to_num(values, nan=0.0)
    text = translate("Cards", "{value} at {place}")
    most = [int(finite.argmax()), int(finite.argmin())]
    found = [pixel for pixel, sign in zip(most, (1.0, -1.0), strict=True) if finite[pixel] * sign > 0.0]
    number = origin.number_format.signed
    told_of = [text.format(value=number(float(values[pixel])), place=pixel_place(pixel, shape)) for pixel in found]
    return ", ".join(told_of) or origin.number_format.figure(0.0)


def sum_of_picture(neuron_pass: SumOfProducts, origin: CardSource) -> Total:
    """The SOP: all that the right picture adds, and the bias."""
    neuron, names = neuron_pass.neuron, origin.names
    text = translate("Cards", "{sop}: right picture")
    bias = ""
    if origin.network.layers[neuron.layer].bias is not BiasKind.ABSENT:
        text = translate("Cards", "{sop}: right picture, bias {bias}")
        bias = figure(float(origin.trace.biases[neuron.layer][neuron.index]), DIGITS)
    return Total(
        text.format(sop=names.sop(neuron.layer, neuron.index), bias=bias),
        origin.number_format.signed(neuron_pass.sop),
        Emphasis.STRONG,
        Phase(Stage.SOPS, neuron.layer),
    )


def told_caption(neuron: Neuron, origin: CardSource) -> str:
    """What the bars show."""
    if neuron.layer + 2 == origin.network.depth:
        return translate("Cards", "what it tells each output: activation × weight")
    return translate("Cards", "what it tells each neuron of the next layer: activation × weight")


def told_rows(neuron: Neuron, origin: CardSource, most: int = MOST_TOLD) -> list[Part]:
    """What it tells each neuron of the next layer, largest first; of many the others together."""
    names, following = origin.names, neuron.layer + 1
    values = told(origin.trace, origin.row, neuron.layer, neuron.index)
    sizes = np.where(np.isfinite(values), np.abs(values), np.inf)
    order = np.argsort(-sizes, kind="stable").tolist()
    largest = float(np.max(sizes, where=np.isfinite(sizes), initial=0.0))
    activation = float(origin.trace.forward.activations[neuron.layer][origin.row, neuron.index])
    weights = origin.trace.weights[following][neuron.index]
    own, phase = names.activation(neuron.layer, neuron.index), Phase(Stage.ACTIVATIONS, neuron.layer)
    parts: list[Part] = []
    for index in order[:most]:
        weight, value = names.weight(following, neuron.index, index), float(values[index])
        parts.append(
            Row(
                name=_called(index, following, origin),
                of=Formula(f"{own}·{weight}", rf"{tex(own)} \cdot {tex(weight)}"),
                formula=None,
                numbers=origin.product(activation, float(weights[index])),
                value=origin.number_format.signed(value),
                source=Weight(following, neuron.index, index),
                sentence=translate("Cards", "{source} times {weight} adds {product}.").format(
                    source=own, weight=weight, product=origin.number_format.signed(value)
                ),
                phase=phase,
                bar=value / largest if largest > 0.0 and np.isfinite(value) else 0.0,
            )
        )
    return [*parts, *_others(values, order[most:], origin, phase)]


def _others(values: Array, left: Sequence[int], origin: CardSource, phase: Phase) -> list[Part]:
    if not left:
        return []
    label = translate("Cards", "%n more, together", "", len(left))
    return [Total(label, origin.number_format.signed(float(values[list(left)].sum())), phase=phase)]


def _called(index: int, layer: int, origin: CardSource) -> str:
    """What an output stands for, or what a neuron's activation is called."""
    names = origin.names
    if layer == origin.network.depth - 1 and names.classes and origin.network.outputs > 1:
        return names.classes[index]
    return str(names.activation(layer, index))
