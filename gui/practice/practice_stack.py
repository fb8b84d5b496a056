"""What stands in the window's middle: all of its usual parts, or a practice in their place."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QStatusBar, QWidget
from shiboken6 import isValid

from gui.practice.predict.predict_page import PredictPage


class PracticeStack(QStackedWidget):
    """Shows a practice in place of the usual middle; it is made when it is first asked for, and then kept."""

    drawing_left = Signal(int, object)  # every how many states the drawn curve has an error, and these, (errors,)

    def __init__(self, usual: QWidget, status_bar: QStatusBar, make_predict_page: Callable[[], PredictPage]) -> None:
        super().__init__()
        self._usual, self._status_bar, self._make_predict_page = usual, status_bar, make_predict_page
        self._predict_page: PredictPage | None = None
        self._had_keyboard: QWidget | None = None
        self.addWidget(usual)

    @property
    def practice(self) -> PredictPage | None:
        """What is practised now; None where the usual middle is shown."""
        shown = self.currentWidget()
        return shown if isinstance(shown, PredictPage) else None

    @Slot()
    def predict_curve(self) -> None:
        """Let the curve be predicted, or go on with it."""
        if self._predict_page is None:
            self._predict_page = self._make_predict_page()
            self._predict_page.left.connect(self.leave)
            self.addWidget(self._predict_page)
        if self.practice is None:
            self._had_keyboard = QApplication.focusWidget()
            self.setCurrentWidget(self._predict_page)
            self._status_bar.addWidget(self._predict_page.keys, 1)
            self._predict_page.keys.show()
        self._predict_page.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave(self) -> None:
        """Show the usual middle again, with the keyboard where it was."""
        if self.practice is not None:
            self._status_bar.removeWidget(self.practice.keys)
            self.drawing_left.emit(*self.practice.drawn_errors())
        self.setCurrentWidget(self._usual)
        if (
            self._had_keyboard is not None
            and isValid(self._had_keyboard)
            and self._usual.isAncestorOf(self._had_keyboard)
        ):
            self._had_keyboard.setFocus(Qt.FocusReason.OtherFocusReason)
        self._had_keyboard = None
