"""What a menu offers to do to the samples that are selected."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from core.base.errors import shortened
from core.network.names import Names
from gui.look.plain_text import keyless
from gui.texts.class_names import class_title
from gui.views.samples.sample_edits import SampleEdits

translate = QCoreApplication.translate


def add_for_samples(menu: QMenu, numbers: list[int], names: Names, edits: SampleEdits, classes: int) -> None:
    """Add what can be done to samples, by their numbers from 0, of so many classes, or none."""
    if classes:
        choice = menu.addMenu(translate("SamplesPage", "Class"))
        choice.setEnabled(bool(numbers))
        for label in range(classes):
            title = keyless(shortened(class_title(names, label)))
            choice.addAction(title, partial(edits.set_class, numbers, label))
    for text, do in (
        (translate("SamplesPage", "Duplicate"), partial(edits.duplicate, numbers)),
        (translate("SamplesPage", "Delete"), partial(edits.delete, numbers)),
    ):
        menu.addAction(text, do).setEnabled(bool(numbers))
