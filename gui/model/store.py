"""The one place where the window's state is kept, and said to be another."""

from PySide6.QtCore import QObject, Signal, SignalInstance

from gui.model.changes import ALL, Change
from gui.model.window_state import PARTS, WindowState


class _Notice(QObject):
    """The signal of one change."""

    happened = Signal()


class Store(QObject):
    """Holds a `WindowState`; commands put another one in its place, views follow what they are made of by `when`.

    When a signal is emitted the state is whole: whoever asks finds it as it is after the change.
    """

    def __init__(self, state: WindowState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._notices: dict[Change, _Notice] = {change: _Notice(self) for change in ALL}

    @property
    def state(self) -> WindowState:
        """All that is shown follows from it."""
        return self._state

    def put(self, state: WindowState) -> None:
        """Let another state take its place, and say what has changed, in the order of `ALL`. For commands alone."""
        before, self._state = self._state, state
        others = {part for part in PARTS if getattr(before, part) is not getattr(state, part)}
        for change, looks_at in ALL.items():
            if not others.isdisjoint(looks_at) and change(before, state):
                self._notices[change].happened.emit()

    def when(self, change: Change) -> SignalInstance:
        """The signal that says that this has changed."""
        return self._notices[change].happened
