"""What is said where a change of the network drew weights."""

from PySide6.QtCore import QCoreApplication

from core.edit import Edited


def drawn_text(edited: Edited) -> str:
    """Which layers have other weights now, and where those came from."""
    translate = QCoreApplication.translate
    if edited.lesson.scenario.start.draw is None:
        text = translate("Drawn", "New weights into layer {layers} were drawn; all others are as they were.")
    else:
        text = translate(
            "Drawn", "The start was drawn again, for this network: into layer {layers} lead other weights now."
        )
    return text.format(layers=", ".join(str(number + 1) for number in edited.redrawn))
