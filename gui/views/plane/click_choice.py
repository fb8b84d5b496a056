"""Points clicked into the plane: which class they are of, and the setup with one more."""

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF

from core.data.samples import Samples
from core.setup.learned_samples import with_samples
from core.setup.setup import Setup
from gui.texts.class_names import class_title
from gui.views.plane.coloring import classes_of
from gui.widgets.controls import ComboBox

MOST_CLASSES = 12


class ClickChoice(ComboBox):
    """What a click on an empty place does: nothing, or adding a sample of a class."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What a click adds"))
        self.setToolTip(self.tr("Choose a class, then click into the plane: each click adds a sample of it"))

    @property
    def class_to_add(self) -> int | None:
        """The class of what is added, from 0; None where nothing is."""
        label = self.currentData()
        return label if isinstance(label, int) else None

    def show_setup(self, setup: Setup) -> None:
        """Offer the classes of a setup; there are none where its targets are no classes."""
        classes, before = min(classes_of(setup), MOST_CLASSES), self.class_to_add
        self.clear()
        self.addItem(self.tr("view only"), None)
        for number in range(classes):
            self.addItem(self.tr("add {title}").format(title=class_title(setup.names, number)), number)
        if before is not None and before < classes:
            self.setCurrentIndex(before + 1)
        self.setVisible(classes > 0)


def with_point(setup: Setup, at: QPointF, label: int) -> Setup:
    """The setup with one more sample at the end of all its samples."""
    whole, outputs = setup.whole, setup.network.outputs
    target = np.array([[float(label)]]) if outputs == 1 else np.eye(outputs)[[label]]
    point = np.array([[float(f"{at.x():.6g}"), float(f"{at.y():.6g}")]])
    samples = Samples(np.vstack((whole.inputs, point)), np.vstack((whole.targets, target)))
    return with_samples(setup, samples)


def added_text() -> str:
    """What that is called when it is undone."""
    return QCoreApplication.translate("Adding", "add a point")
