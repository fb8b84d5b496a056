"""Something that is done once, a while after the first of several that ask for it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget


class Soon(QTimer):
    """Does it for a widget that is seen; one that is hidden asks for nothing."""

    def __init__(self, widget: QWidget, wait: int, do: Callable[[], object]) -> None:
        """`wait` is in milliseconds."""
        super().__init__(widget, singleShot=True, interval=wait)
        self._widget = widget
        self.timeout.connect(do)

    @Slot()
    def ask(self) -> None:
        """Have it done soon, if it isn't on its way."""
        if self._widget.isVisible() and not self.isActive():
            self.start()
