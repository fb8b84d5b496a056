"""The action that trains networks of several hidden sizes, as a table of one."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable


class ComparisonActions(ActionTable):
    """Opens the window of its own that the comparison has."""

    def __init__(self, compare_sizes: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "compare_sizes",
                self.tr("Hidden sizes side by side…"),
                self.tr("Train networks with different numbers of hidden neurons on the same data"),
                "Ctrl+H",
                "compare-sizes",
                compare_sizes,
            ),
        )
