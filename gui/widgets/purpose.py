"""What a control is for, told to those who have the window read to them where no caption stands beside it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QWidget

from gui.look.plain_text import keep_plain, keyless


class Purpose(QLabel):
    """A label that nobody sees, and whose buddy is the control.

    A box of choices and a bar of tabs are called by what is chosen in them: on Linux the name that is given to them
    by `setAccessibleName` reaches no reader, the label of a buddy does. Qt looks for it among the control's siblings.
    """

    def __init__(self, control: QWidget, text: str) -> None:
        super().__init__(keyless(text), control.parentWidget())
        keep_plain(self)
        self.setBuddy(control)
        self.hide()
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ParentChange and isinstance(watched, QWidget):
            self.setParent(watched.parentWidget())
            self.hide()
        return False
