"""What has halted a run, as sentences."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from core.training.stops import (
    ErrorBelow,
    GradientExploded,
    GradientVanished,
    PredictionWithin,
    SignChanged,
    Stop,
    sign_changes,
)
from gui.model.workbench import Workbench


def stop_text(workbench: Workbench, stop: Stop) -> str:
    """What has become so at the state on the screen, with its numbers."""
    match stop:
        case ErrorBelow(limit):
            return _tr("the error {error} is below {limit}").format(
                error=workbench.number_format.figure(workbench.error), limit=workbench.number_format.figure(limit)
            )
        case GradientVanished(limit):
            name, gradient = _largest(workbench)
            return _tr("the gradients have vanished: the largest, that of {name}, is {gradient}, below {limit}").format(
                name=name,
                gradient=workbench.number_format.figure(gradient),
                limit=workbench.number_format.figure(limit),
            )
        case GradientExploded(limit):
            name, gradient = _largest(workbench)
            return _tr("a gradient has exploded: that of {name} is {gradient}, beyond {limit}").format(
                name=name,
                gradient=workbench.number_format.figure(gradient),
                limit=workbench.number_format.figure(limit),
            )
        case PredictionWithin(tolerance, sample):
            return _tr("the answer to sample {sample} is within {tolerance} of its target").format(
                sample=grouped(sample + 1), tolerance=workbench.number_format.figure(tolerance)
            )
        case SignChanged(positions):
            return _changed(workbench, positions)
    raise NotImplementedError(stop.name)


def _largest(workbench: Workbench) -> tuple[str, float]:
    """The name of the parameter with the largest gradient, and that gradient."""
    gradient = workbench.batch_trace.gradient
    position = int(abs(gradient).argmax())
    return workbench.names.of(workbench.network.parameter(position)), float(gradient[position])


def _changed(workbench: Workbench, positions: tuple[int, ...]) -> str:
    """Which weight changed its sign with the last update, and from what to what."""
    now, before = workbench.parameters, workbench.passes.before
    changed = np.zeros(len(now), np.bool_) if before is None else sign_changes(before, now)
    for position in positions or range(len(now)):
        if before is not None and changed[position]:
            return _tr("{name} has changed its sign, from {before} to {now}").format(
                name=workbench.names.of(workbench.network.parameter(position)),
                before=workbench.number_format.figure(float(before[position])),
                now=workbench.number_format.figure(float(now[position])),
            )
    return _tr("a weight has changed its sign")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Stops", text)
