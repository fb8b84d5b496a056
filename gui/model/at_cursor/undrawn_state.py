"""The state of the window with a sample of the data on the screen, where something drawn is."""

from dataclasses import replace

from gui.model.window_state import HoldsState, WindowState


class UndrawnState:
    """Another state's, read as if nothing were drawn."""

    def __init__(self, store: HoldsState) -> None:
        self._store = store
        self._made: tuple[WindowState, WindowState] | None = None

    @property
    def state(self) -> WindowState:
        """The state that there is now; the very same one where nothing is drawn."""
        now = self._store.state
        if now.cursor.drawn is None:
            return now
        if self._made is None or self._made[0] is not now:
            self._made = now, replace(now, cursor=replace(now.cursor, drawn=None))
        return self._made[1]
