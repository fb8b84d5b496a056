"""Texts about a question asked backwards: each layer's step, and what the answer really is."""

import math
from collections.abc import Sequence
from html import escape

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.analysis.back_query import BackQuery, BackStep, Solved
from core.base.number_format import NumberFormat, figure, grouped
from core.base.spoken import as_sentences, listed
from core.network.activations import Softmax
from core.network.names import Names
from core.network.network import Network
from gui.texts.class_names import class_title
from gui.texts.faults import ended
from gui.texts.units import Units

Array = NDArray[np.float64]

MOST_LISTED = 4  # numbers of a layer

translate = QCoreApplication.translate


def steps_text(
    found: BackQuery, state: int, names: Names, inputs: Units, outputs: Units, number_format: NumberFormat
) -> str:
    """The steps and the outcome at the state that was asked, as rich text; numbers as they are shown in the fields."""
    network = names.network
    paragraphs = [_outcome(found, state, names, inputs, outputs, number_format)]
    if inputs.original or outputs.original:
        paragraphs.append(translate("Query", "The steps are those of the network, in its own, scaled numbers."))
    paragraphs += [_step(step, network, names, number_format) for step in found.steps]
    if found.refined:
        paragraphs.append(
            translate(
                "Query",
                "Then the inputs were refined (Gauss–Newton on the inputs), to come nearer to the desired output.",
            )
        )
    return "".join(map(_paragraph, paragraphs))


def elsewhere_text(now: Array, state: int, names: Names, answered: Units, number_format: NumberFormat) -> str:
    """How the inputs that were found for another state are answered at this one, `now` of (outputs,), as rich text."""
    text = translate("Query", "Here, at iteration {state}, the same inputs give {outputs}.")
    return _paragraph(text.format(state=grouped(state), outputs=_outputs(now, names, answered, number_format)))


def _paragraph(text: str) -> str:
    return f"<p style='margin: 0 0 6px 0'>{text}</p>"


def _outputs(values: Array, names: Names, answered: Units, number_format: NumberFormat) -> str:
    called = answered.captions([names.output(index) for index in range(names.network.outputs)])
    return _named(called, answered.in_units(values).tolist(), number_format)


def _outcome(
    found: BackQuery, state: int, names: Names, shown: Units, answered: Units, number_format: NumberFormat
) -> str:
    network = names.network
    called = shown.captions([names.input(index) for index in range(network.inputs)])
    inputs = _named(called, shown.in_units(found.inputs).tolist(), number_format)
    outputs = _outputs(found.outputs, names, answered, number_format)
    wanted = listed(number_format.figure(value) for value in answered.in_units(found.wanted)[:MOST_LISTED].tolist())
    if found.off < 1e-6:
        text = translate("Query", "At iteration {state}, <b>{inputs}</b> gives {outputs}, as desired.")
    else:
        text = translate(
            "Query",
            "At iteration {state}, <b>{inputs}</b> gives {outputs}; {wanted} was desired. Nothing nearer "
            "was found: the difference is {off}.",
        )
    off = figure(found.off, 2)
    return text.format(state=grouped(state), inputs=inputs, outputs=outputs, wanted=wanted, off=off)


def _step(step: BackStep, network: Network, names: Names, number_format: NumberFormat) -> str:
    layer = step.layer
    name = translate("Query", "output layer") if layer == network.depth - 1 else translate("Query", "layer {n}")
    parts = [f"<b>{escape(name.format(n=layer + 1))}</b>: {_inverse(step, network, names, number_format)}"]
    if step.clipped:
        text = translate("Query", "1 activation had to be outside the range and was taken just inside it.")
        if step.clipped > 1:
            text = translate("Query", "{count} activations had to be outside the range and were taken just inside it.")
        parts.append(text.format(count=grouped(step.clipped)))
    parts.append(_solution(step, names, number_format))
    return as_sentences(parts)


def _inverse(step: BackStep, network: Network, names: Names, number_format: NumberFormat) -> str:
    activation = network.layers[step.layer].activation
    sop, a = names.sop(step.layer, 0), float(step.activations[0])
    z = number_format.figure(float(step.sops[0]))
    number = number_format.figure(a)
    if isinstance(activation, Softmax):
        formula = translate("Query", "ln p, up to a constant; the sums that add up to 0: {z}").format(z=z)
    else:
        inverse = activation.inverse_formula(number, number_format.figure(1 - a), a < 0)
        formula = f"{inverse} = {z}" if inverse else z
    more = len(step.sops) - 1
    text = f"{escape(sop)} = {escape(formula)}"
    if more:
        text = translate("Query", "{first}, and {count} more").format(first=text, count=grouped(more))
    return ended(text)


def _solution(step: BackStep, names: Names, number_format: NumberFormat) -> str:
    sources = [names.source(step.layer, index) for index in range(min(len(step.coming_in), MOST_LISTED))]
    found = _named(sources, step.coming_in.tolist(), number_format)
    text = {
        Solved.EXACTLY: translate("Query", "Solved exactly: {found}."),
        Solved.SMALLEST: translate("Query", "Many inputs would give this; the smallest: {found}."),
        Solved.LEAST_SQUARES: translate(
            "Query", "No input gives this; the least squares: {found}, up to {residual} off in a sum."
        ),
    }[step.solved]
    return text.format(found=found, residual=figure(step.residual, 2))


def _named(names: Sequence[str], values: list[float], number_format: NumberFormat) -> str:
    shown = [f"{escape(n)} = {number_format.figure(v)}" for n, v in zip(names[:MOST_LISTED], values, strict=False)]
    more = len(values) - len(shown)
    text = listed(shown)
    return text if not more else translate("Query", "{names} and {count} more").format(names=text, count=grouped(more))


def answer_text(outputs: list[float], network: Network, names: Names, units: Units, number_format: NumberFormat) -> str:
    """The network's answer, as rich text; of several classes the most probable one."""
    if not all(math.isfinite(value) for value in outputs):
        return translate("Query", "The output is infinite or NaN here: the sums overflow.")
    called = units.captions([names.output(index) for index in range(network.outputs)])
    shown = units.in_units(np.array(outputs)).tolist()
    lines = [
        f"{escape(name)} = <b>{number_format.figure(value)}</b>"
        for name, value in zip(called[:12], shown, strict=False)
    ]
    if units.original:
        scaled = translate("Query", "scaled: {value}")
        lines = [
            f"{line} ({scaled.format(value=number_format.figure(value))})"
            for line, value in zip(lines, outputs, strict=False)
        ]
    text = "<br>".join(lines)
    if names.classes and network.outputs == 1:
        text += "<br>" + translate("Query", "nearer to: {title}").format(
            title=escape(names.class_name(outputs[0] > 0.5))
        )
    elif names.classes or isinstance(network.layers[-1].activation, Softmax):
        best = max(range(len(outputs)), key=outputs.__getitem__)
        text += "<br>" + translate("Query", "most probable: {title}").format(title=escape(class_title(names, best)))
    return text
