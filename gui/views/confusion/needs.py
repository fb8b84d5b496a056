"""What the confusion matrix needs; asked of every setup, so that it is known without loading the page."""

from PySide6.QtCore import QCoreApplication

from gui.model.readings import Readings


def lacks_for_confusion(readings: Readings) -> str:
    """What the open setup lacks for a confusion matrix, as a sentence; empty where it lacks nothing."""
    if readings.whole.are_of_classes:
        return ""
    return QCoreApplication.translate(
        "ConfusionPage",
        "A confusion matrix needs classes: several samples whose targets are one-hot, or 0 and 1 in one column.",
    )
