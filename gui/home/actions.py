"""The action that leads to Home, as a table."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable


class HomeActions(ActionTable):
    """Home can be come to from everywhere, also from a practice."""

    is_of_workspace = False

    def __init__(self, show: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "home",
                self.tr("&Home"),
                self.tr("Show all lessons and networks, and go on where you were"),
                "Alt+Home",
                "home",
                show,
            ),
        )
