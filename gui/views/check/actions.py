"""The action that checks the gradients, as a table of one."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable


class CheckActions(ActionTable):
    """Asked for from anywhere, the check comes to the front."""

    def __init__(self, check: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "check",
                self.tr("Check the gradients"),
                self.tr("Every weight's gradient against central differences"),
                "K",
                "check",
                check,
            ),
        )
