"""Pages in one place, of which one is seen."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QStackedWidget

from gui.widgets.heard_parts import HeardInParts


class Pages(HeardInParts, QStackedWidget):
    """A stack that is heard as nothing by itself.

    Qt tells of one as a "layered pane", which Orca reads before whatever gets the keyboard in it.
    """

    heard_as = QAccessible.Role.Grouping

    def part_count(self) -> int:
        return 0
