"""What has halted a run, as sentences."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from core.training.stops import (
    ErrorBelow,
    GradientExploded,
    GradientVanished,
    HeldOutStalled,
    PredictionWithin,
    SignChanged,
    Stop,
    sign_changes,
)
from gui.model.readings import Readings

translate = QCoreApplication.translate


def stop_text(readings: Readings, stop: Stop) -> str:
    """What has become so at the state on the screen, with its numbers."""
    match stop:
        case ErrorBelow(limit):
            return translate("Stops", "the error {error} is below {limit}").format(
                error=readings.number_format.figure(readings.error), limit=readings.number_format.figure(limit)
            )
        case GradientVanished(limit):
            name, gradient = _largest(readings)
            return translate(
                "Stops", "the gradients have vanished: the largest, that of {name}, is {gradient}, below {limit}"
            ).format(
                name=name,
                gradient=readings.number_format.figure(gradient),
                limit=readings.number_format.figure(limit),
            )
        case GradientExploded(limit):
            name, gradient = _largest(readings)
            return translate("Stops", "a gradient has exploded: that of {name} is {gradient}, beyond {limit}").format(
                name=name,
                gradient=readings.number_format.figure(gradient),
                limit=readings.number_format.figure(limit),
            )
        case PredictionWithin(tolerance, sample):
            return translate("Stops", "the output of sample {sample} is within {tolerance} of its target").format(
                sample=grouped(sample + 1), tolerance=readings.number_format.figure(tolerance)
            )
        case HeldOutStalled():
            return _stalled(readings)
        case SignChanged(positions):
            return _changed(readings, positions)
    raise NotImplementedError(stop.name)


def until_text(readings: Readings, stop: Stop) -> str:
    """What a run is to be halted by, and how far from that it is at the state on the screen, where that is known."""
    figure = readings.number_format.figure
    match stop:
        case ErrorBelow(limit):
            return translate("Stops", "until the error is below {limit}: now {error}").format(
                limit=figure(limit), error=figure(readings.error)
            )
        case GradientVanished(limit):
            name, gradient = _largest(readings)
            return translate("Stops", "until no gradient is above {limit}: now that of {name} is {gradient}").format(
                limit=figure(limit), name=name, gradient=figure(gradient)
            )
        case GradientExploded(limit):
            name, gradient = _largest(readings)
            return translate(
                "Stops", "until a gradient is above {limit}: now the largest, that of {name}, is {gradient}"
            ).format(limit=figure(limit), name=name, gradient=figure(gradient))
        case PredictionWithin(tolerance, sample):
            until = translate(
                "Stops", "until the output of sample {sample} is within {tolerance} of its target"
            ).format(sample=grouped(sample + 1), tolerance=figure(tolerance))
            if readings.sample != sample:
                return until
            trace, row = readings.trace, readings.row
            apart = float(np.abs(trace.forward.outputs[row] - trace.targets[row]).max())
            return translate("Stops", "{until}: the difference is {apart} now").format(until=until, apart=figure(apart))
        case HeldOutStalled(patience):
            return _until_stalled(readings, patience)
        case SignChanged((position,)):
            return translate("Stops", "until {name} changes its sign: now {value}").format(
                name=readings.names.of(readings.network.parameter(position)),
                value=readings.number_format.signed(float(readings.parameters[position])),
            )
        case SignChanged():
            return translate("Stops", "until a weight or bias changes its sign")
    raise NotImplementedError(stop.name)


def _stalled(readings: Readings) -> str:
    """That the error of what is held out has not fallen, and where it was lowest."""
    best = readings.best_held_out
    if best is None:
        return translate("Stops", "the held-out error has not fallen")
    text = translate("Stops", "the held-out error has not fallen since epoch {epoch}, iteration {state}: {error} there")
    return text.format(
        error=readings.number_format.figure(best.error), epoch=grouped(best.epoch), state=grouped(best.state)
    )


def _until_stalled(readings: Readings, patience: int) -> str:
    """The same of a run that is still to be halted by it."""
    text = translate("Stops", "until {patience} epochs in a row lower the held-out error no more")
    until, best = text.format(patience=grouped(patience)), readings.best_held_out
    if best is None:
        return until
    text = translate("Stops", "{until}: lowest so far {error}, after epoch {epoch}")
    return text.format(until=until, error=readings.number_format.figure(best.error), epoch=grouped(best.epoch))


def _largest(readings: Readings) -> tuple[str, float]:
    """The name of the parameter with the largest gradient, and that gradient."""
    gradient = readings.batch_trace.gradient
    position = int(abs(gradient).argmax())
    return readings.names.of(readings.network.parameter(position)), float(gradient[position])


def _changed(readings: Readings, positions: tuple[int, ...]) -> str:
    """Which weight changed its sign with the last update, and from what to what."""
    now, before = readings.parameters, readings.passes.before
    changed = np.zeros(len(now), np.bool_) if before is None else sign_changes(before, now)
    for position in positions or range(len(now)):
        if before is not None and changed[position]:
            return translate("Stops", "{name} has changed its sign, from {before} to {now}").format(
                name=readings.names.of(readings.network.parameter(position)),
                before=readings.number_format.figure(float(before[position])),
                now=readings.number_format.figure(float(now[position])),
            )
    return translate("Stops", "a weight has changed its sign")
