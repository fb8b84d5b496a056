"""The actions of practice, as a table."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable


class PracticeActions(ActionTable):
    """What can be practised."""

    def __init__(self, predict_curve: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "predict_curve",
                self.tr("Predict the curve…"),
                self.tr("Draw how the error will go, then run and compare"),
                "Ctrl+E",
                "predict-curve",
                predict_curve,
            ),
        )
