"""The screen made dark, so that a class looks at whoever talks."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.announce import announce

REMINDS = 10_000  # ms after which a faint letter says which key it was


class BlankScreen(QWidget):
    """Covers its window, until a key or the mouse is pressed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._reminds = QTimer(self, singleShot=True, interval=REMINDS)
        self._reminds.timeout.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self.hide()

    @Slot()
    def toggle(self) -> None:
        """Be there, or no more."""
        if self.isVisible():
            self.leave()
            return
        self._before = self.window().focusWidget()
        self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reminds.start()
        self.setAccessibleName(self.tr("Blank"))
        announce(self, self.tr("Blank"))

    def leave(self) -> None:
        """Show the window again, the keyboard where it was."""
        self._reminds.stop()
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setGeometry(self.window().rect())
        self.window().installEventFilter(self)  # only as long as it covers it: a window has hundreds of events

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.window().removeEventFilter(self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # whichever key it is, it only shows the window again
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
        if event.key() not in modifiers:
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.window().rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#000000"))
        if not self._reminds.isActive():
            painter.setPen(QColor("#404040"))
            painter.drawText(
                self.rect().adjusted(0, 0, -16, -12), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, "B"
            )
        painter.end()
