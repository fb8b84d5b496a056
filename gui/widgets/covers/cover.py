"""What lies over a panel whose numbers may not be read now: it can neither be seen nor used."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.look.theme import Theme


class Cover(QWidget):
    """Covers a panel, and says why."""

    def __init__(self, theme: Theme, panel: QWidget) -> None:
        super().__init__(panel)
        self._theme, self._panel = theme, panel
        self._hidden: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("cover")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        panel.installEventFilter(self)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def lay(self, text: str) -> None:
        """Cover the panel, and say this; with an empty text take the cover away."""
        self.text.setText(text)
        self.setAccessibleName(text)
        if text:
            for part in self._panel.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                if part is not self and not part.isHidden():
                    policy = part.sizePolicy()
                    policy.setRetainSizeWhenHidden(True)  # or all would move as it is hidden
                    part.setSizePolicy(policy)
                    part.hide()  # for the keyboard, and for who has the window read out, too
                    self._hidden.append(part)
            self._fit()
            self.raise_()
            self.show()
        else:
            self.hide()
            for part in self._hidden:
                part.show()
            self._hidden = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._panel:
            self._fit()
        return False

    def _fit(self) -> None:
        self.setGeometry(self._panel.rect().adjusted(1, 1, -1, -1))

    def _dress(self) -> None:
        colors = self._theme.colors
        self.setStyleSheet(
            f"#cover {{ background: {colors.panel}; border: none; border-radius: 7px; }}"
            f" QLabel {{ color: {colors.dim}; background: transparent; }}"
        )
