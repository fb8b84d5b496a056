"""One signal for each change that a view may follow, emitted from the one signal of the store."""

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from gui.model.changes import ALL, TOLD, Change, language_changed
from gui.model.window_state import PARTS, WindowState


class _Notice(QObject):
    """The signal of one change."""

    happened = Signal()


class Notices(QObject):
    """Tells those who follow a change of it, and of no other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._notices: dict[Change, _Notice] = {change: _Notice(self) for change in ALL}

    @Slot(object, object)
    def tell(self, before: WindowState, after: WindowState) -> None:
        """Emit the signals of all that has changed between the two, in the order of `ALL`."""
        others = {part for part in PARTS if getattr(before, part) is not getattr(after, part)}
        told = TOLD if language_changed(before, after) else ()
        for change, looks_at in ALL.items():
            if change in told or (not others.isdisjoint(looks_at) and change(before, after)):
                self._notices[change].happened.emit()

    def of(self, change: Change) -> SignalInstance:
        """The signal that says that this has changed."""
        return self._notices[change].happened
