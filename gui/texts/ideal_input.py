"""Texts about what a network would like to see: what is asked for, what was found, what is drawn as what."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.analysis.back_query import BackQuery
from core.analysis.input_ascent import Ascent, AscentEnd, Climb, InputRange
from core.base.number_format import NumberFormat, figure, grouped
from core.base.spoken import listed
from core.network.activations import Softmax
from core.network.names import Names
from gui.texts.class_names import class_title

Array = NDArray[np.float64]

MOST_LISTED = 4
DIGITS = 3

translate = QCoreApplication.translate


def scale_text(values: Array, within: InputRange, *, is_stretched: bool) -> str:
    """What of a picture is drawn as paper and what as ink, and what of it is no ink."""
    low, high = float(within.low[0]), float(within.high[0])
    least, most = float(values.min()), float(values.max())
    ends = {
        key: figure(value, DIGITS) for key, value in (("low", low), ("high", high), ("least", least), ("most", most))
    }
    below, above = within.beyond(values)
    if is_stretched and least < most:
        text = translate(
            "IdealInput", "Stretched: {least} is drawn as paper, {most} as ink. In the data ink is {low} to {high}"
        )
    else:
        text = translate("IdealInput", "{low} is paper, {high} is ink, as in the data; these are {least} to {most}")
    text = text.format(**ends)
    if not below and not above:
        return translate("IdealInput", "{scale}; none lies outside.").format(scale=text)
    if is_stretched:
        outside = translate("IdealInput", "{scale}: {below} lie below it, {above} above.")
    else:
        outside = translate("IdealInput", "{scale}: {below} below in red, {above} above in blue.")
    return outside.format(scale=text, below=grouped(below), above=grouped(above))


def range_text(values: Array, within: InputRange) -> str:
    """How many inputs that are no picture lie outside of what the samples have."""
    below, above = within.beyond(values)
    if not below and not above:
        return translate("IdealInput", "All lie within the range of the samples.")
    text = translate("IdealInput", "{below} lie below the range of the samples, {above} above.")
    return text.format(below=grouped(below), above=grouped(above))


def answered_text(outputs: Array, names: Names, number_format: NumberFormat, output: int) -> str:
    """What the network answers: the output that is asked for, and the largest where that is another."""
    text = f"{names.output(output)} = {number_format.figure(float(outputs[output]))}"
    best = int(np.argmax(outputs))
    if best == output or len(outputs) == 1:
        return text
    return translate("IdealInput", "{asked}; the largest is {largest}").format(
        asked=text, largest=f"{names.output(best)} = {number_format.figure(float(outputs[best]))}"
    )


def wanted_text(wanted: Array, names: Names, number_format: NumberFormat, output: int) -> str:
    """The answer that asking backwards looks for."""
    others = np.unique(np.delete(wanted, output))
    first = f"{names.output(output)} = {number_format.figure(float(wanted[output]))}"
    if len(others) == 1:
        text = translate("IdealInput", "Asked for {first}, each other {rest}").format(
            first=first, rest=number_format.figure(float(others[0]))
        )
    elif len(others):
        rest = listed(number_format.figure(float(each)) for each in wanted[:MOST_LISTED])
        text = translate("IdealInput", "Asked for {first}, of the outputs {rest}").format(first=first, rest=rest)
    else:
        text = translate("IdealInput", "Asked for {first}").format(first=first)
    if isinstance(names.network.layers[-1].activation, Softmax):
        return translate("IdealInput", "{text}; a softmax is inverted as ln p, up to a constant.").format(text=text)
    return f"{text}."


def found_text(found: BackQuery) -> str:
    """How near the answer to the inputs that were found comes to what was wanted."""
    if found.off < 1e-6:
        return translate("IdealInput", "as asked")
    return translate("IdealInput", "{off} off, nothing nearer was found").format(off=figure(found.off, 2))


def step_formula(climb: Climb, aimed: str) -> str:
    """The step in one line: x ← x + η·(∂ln y/∂x − λ·x)."""
    sign = "−" if climb.aim.falls else ""
    slope = f"{sign}∂{aimed}/∂x"
    if climb.l2:
        return f"x ← x + η·({slope} − λ·x)"
    return f"x ← x − η·∂{aimed}/∂x" if climb.aim.falls else f"x ← x + η·{slope}"


def end_text(ascent: Ascent) -> str:
    """Why it goes no further; empty where it does."""
    match ascent.end:
        case AscentEnd.OVERFLOW if ascent.steps < 0:
            return translate("IdealInput", "The start gives no finite numbers here: the sums overflow.")
        case AscentEnd.OVERFLOW:
            return translate(
                "IdealInput", "After step {step} the inputs would be no finite numbers: take a smaller rate."
            ).format(step=grouped(ascent.steps))
        case AscentEnd.FULL:
            return translate("IdealInput", "{steps} steps are kept, and no more.").format(steps=grouped(ascent.steps))
    return ""


def aim_title(names: Names, output: int, *, falls: bool, are_classes: bool) -> str:
    """What is chosen: a class, or an output that is to grow or to fall."""
    if not are_classes:
        return f"{names.output(output)} {'↓' if falls else '↑'}"
    if names.network.outputs == 1:
        return class_title(names, 0 if falls else 1)
    return class_title(names, output)
