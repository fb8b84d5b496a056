"""What the user points at: hovered, held in the inspector, and the factor of a card that the pointer is on."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, QRect

from core.exercises.sheet.quantity import Quantity
from core.network.elements import Element
from core.network.phases import Phase
from gui.model.store import Store
from gui.model.training_service import TrainingService


class Pointing:
    """One element is hovered, one held, one lit by a factor; or none."""

    def __init__(self, store: Store, training: TrainingService) -> None:
        self._store, self._training = store, training

    def beside(self, store: Store) -> "Pointing":
        """The same in the store of a run that is looked at beside the open one."""
        return Pointing(store, self._training)

    def hover(
        self,
        element: Element | None,
        anchor: QPoint | None = None,
        *,
        area: QRect | None = None,
        has_card: bool = True,
        quantity: Quantity | None = None,
    ) -> None:
        """The pointer is on `element`, at `anchor` in global coordinates (logical pixels); or on nothing.

        Its card leaves `area` free where it can, in which it is seen: global coordinates, too. Without `has_card` no
        card comes beside the pointer: it would cover what is being read. `quantity` says which of its numbers the
        pointer is on.
        """
        before = self._store.state.selection
        if (element, quantity) != (before.hovered, before.quantity):
            self._training.give_way()
            place = before.anchor if anchor is None else (anchor.x(), anchor.y())
            free = QRect(0, 0, 0, 0) if area is None else area
            self._put(hovered=element, anchor=place, area=free.getRect(), has_card=has_card, quantity=quantity)

    def pin(self, element: Element | None) -> None:
        """Hold `element` in the inspector; None lets go."""
        if element != self._store.state.selection.held:
            self._put(held=element, factor=None, factor_phase=None)

    def point_at_factor(self, source: Element | None, phase: Phase | None = None) -> None:
        """The pointer is on a factor that comes from `source`, computed in `phase` of the step; or on none."""
        before = self._store.state.selection
        if (source, phase) != (before.factor, before.factor_phase):
            self._put(factor=source, factor_phase=phase)

    def _put(self, **changed: Any) -> None:
        before = self._store.state
        self._store.put(replace(before, selection=before.selection._replace(**changed)))
