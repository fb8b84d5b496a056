"""The action that shows the confusion matrix, as a table of one."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.views.confusion.needs import lacks_for_confusion


class ConfusionActions(ActionTable):
    """Asked for from anywhere, the matrix comes to the front."""

    def __init__(self, store: Store, readings: Readings, show: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "confusion",
                self.tr("Confusion matrix"),
                self.tr("What each class was taken for, and which samples were answered wrongly"),
                "C",
                run=show,
                enabled_when=lambda: not lacks_for_confusion(readings),
            ),
        )
        self.changes = (store.when(changes.setup_changed), store.when(changes.samples_changed))
