"""The action that opens the pad, as a table."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from core.base.message import Message
from core.setup.drawable import why_not_drawn
from core.setup.setup import Setup
from gui.actions.spec import ActionSpec, ActionTable, Appearance
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.texts.faults import translated


class DrawingActions(ActionTable):
    """Something can be drawn where the inputs are a picture; elsewhere it is said why not."""

    def __init__(self, store: Store, readings: Readings, show: Callable[[], object], parent: QObject) -> None:
        """`show` opens the pad, or closes it."""
        super().__init__(parent)
        self._readings = readings
        self._asked: tuple[Setup, Message | None] | None = None
        self.specs = (
            ActionSpec(
                "draw_digit",
                self.tr("Draw a digit"),
                self.tr("Draw by mouse, pen or keyboard what the network then reads; or close the pad"),
                "D",
                "draw-digit",
                show,
                lambda: self._why_not is None,
                appears=self._appears,
            ),
        )
        self.changes = (store.when(changes.setup_changed), store.when(changes.samples_changed))

    @property
    def _why_not(self) -> Message | None:
        """Why nothing can be drawn: asked once for each setup, as all of its targets are looked at."""
        setup = self._readings.setup
        if self._asked is None or self._asked[0] is not setup:
            self._asked = setup, why_not_drawn(setup)
        return self._asked[1]

    def _appears(self) -> Appearance:
        why = self._why_not
        return Appearance(icon="draw-digit", why_off="" if why is None else translated(why))
