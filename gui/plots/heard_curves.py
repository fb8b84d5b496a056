"""What a screen reader says of a curve: its value where the playhead is, and where it began and has come to."""

import math

from PySide6.QtCore import QCoreApplication

from core.base.number_format import grouped
from gui.model.readings import Readings
from gui.plots.curve_source import Curve


def curve_heard(curve: Curve, readings: Readings) -> str:
    """One curve in a sentence that can be understood by itself."""
    figure = readings.number_format.figure
    series = curve.series
    read = curve.read_off(readings.state)
    if read is None or not len(series.values):
        return QCoreApplication.translate("Plots", "{name}: no values yet").format(name=curve.name)
    last = series.first + (len(series.values) - 1) * series.stride
    text = QCoreApplication.translate(
        "Plots",
        "{name}: {value} at iteration {state}; from {first} at iteration {begin} to {newest} at iteration {end}",
    )
    if math.isfinite(curve.target):
        text = QCoreApplication.translate(
            "Plots",
            "{name}: {value} at iteration {state}, target {target}; "
            "from {first} at iteration {begin} to {newest} at iteration {end}",
        )
    return text.format(
        name=curve.name,
        value=figure(read[1]),
        state=grouped(read[0]),
        target=figure(curve.target),
        first=figure(float(series.values[0])),
        begin=grouped(series.first),
        newest=figure(float(series.values[-1])),
        end=grouped(last),
    )
