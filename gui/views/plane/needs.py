"""What the plane and the curve need; asked of every setup, so that it is known without loading the plane."""

from PySide6.QtCore import QCoreApplication

from gui.model.readings import Readings


def lacks_for_plane(readings: Readings) -> str:
    """What the open setup lacks for the plane, as a sentence; empty where it lacks nothing."""
    inputs = readings.network.inputs
    if inputs == 2:
        return ""
    text = QCoreApplication.translate("PlanePage", "The plane needs a network with two inputs; this one has {inputs}.")
    return text.format(inputs=inputs)


def lacks_for_curve(readings: Readings) -> str:
    """What the open setup lacks for the curve over its input, as a sentence; empty where it lacks nothing."""
    inputs = readings.network.inputs
    if inputs == 1:
        return ""
    text = QCoreApplication.translate("CurvePage", "The curve needs a network with one input; this one has {inputs}.")
    return text.format(inputs=inputs)
