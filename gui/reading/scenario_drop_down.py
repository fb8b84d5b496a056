"""The scenarios, dropped down from a title in a window that is too narrow for a page of them."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.look.text_size import grown

HEIGHT, AWAY = 520, 16  # logical pixels: of all of it, and to the window's lower edge


class ScenarioDropDown(QFrame):
    """Holds the list of scenarios while it isn't a page; a click outside, Esc or an opened scenario shuts it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("panel")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(10, 10, 10, 8)
        self.hide()

    def take(self, scenarios: QWidget) -> None:
        """Hold the list from now on."""
        self._rows.addWidget(scenarios)
        self.setFocusProxy(scenarios)
        scenarios.show()

    def open_below(self, title: QWidget, width: int) -> None:
        """Drop down from a title, so wide, within the window."""
        window = title.window()
        corner = title.mapTo(window, QPoint(0, title.height()))
        height = min(grown(HEIGHT), window.height() - corner.y() - AWAY)
        self.resize(width, max(height, self.minimumSizeHint().height()))
        self.move(window.mapToGlobal(corner))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
