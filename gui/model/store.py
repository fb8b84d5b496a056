"""The one place where the window's state is kept, and said to be another."""

from PySide6.QtCore import QObject, Signal, SignalInstance

from gui.model.changes import Change
from gui.model.notices import Notices
from gui.model.window_state import WindowState


class Store(QObject):
    """Holds a `WindowState`; commands put another one in its place, views follow what they are made of by `when`.

    When a signal is emitted the state is whole: whoever asks finds it as it is after the change.
    """

    changed = Signal(object, object)  # the `WindowState` before, and the one after

    def __init__(self, state: WindowState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._notices = Notices(self)
        self.changed.connect(self._notices.tell)

    @property
    def state(self) -> WindowState:
        """All that is shown follows from it."""
        return self._state

    def put(self, state: WindowState) -> None:
        """Let another state take its place, and say so. For commands alone."""
        before, self._state = self._state, state
        self.changed.emit(before, state)

    def when(self, change: Change) -> SignalInstance:
        """The signal that says that this has changed."""
        return self._notices.of(change)
