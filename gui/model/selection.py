"""What the user points at: hovered, held in the inspector, and the factor of a card that the pointer is on."""

from PySide6.QtCore import QObject, QPoint, Signal

from core.network.elements import Element


class Pointing(QObject):
    """One element is hovered, one pinned, one lit by a factor; or none."""

    hover_changed = Signal()  # what the pointer, or the keyboard's walk, is on
    pin_changed = Signal()  # what the inspector holds
    factor_changed = Signal()  # the factor of a card that the pointer is on

    _hovered: Element | None
    _pinned: Element | None
    _factor: Element | None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._anchor = QPoint()
        self._point_at_nothing()

    @property
    def hovered(self) -> Element | None:
        """What the pointer, or the keyboard's walk, is on."""
        return self._hovered

    @property
    def anchor(self) -> QPoint:
        """Where on the screen the hovered element was pointed at, in global coordinates."""
        return self._anchor

    @property
    def pinned(self) -> Element | None:
        """What the inspector holds."""
        return self._pinned

    @property
    def factor(self) -> Element | None:
        """Where the factor that the pointer is on comes from."""
        return self._factor

    def hover(self, element: Element | None, anchor: QPoint | None = None) -> None:
        """The pointer is on `element`, at `anchor` in global coordinates; or on nothing."""
        if element != self._hovered:
            self._hovered = element
            self._anchor = anchor or self._anchor
            self.hover_changed.emit()

    def pin(self, element: Element | None) -> None:
        """Hold `element` in the inspector; None lets go."""
        if element != self._pinned:
            self._pinned = element
            self.pin_changed.emit()
            self.point_at_factor(None)

    def point_at_factor(self, source: Element | None) -> None:
        """The pointer is on a factor that comes from `source`; or on none."""
        if source != self._factor:
            self._factor = source
            self.factor_changed.emit()

    def _point_at_nothing(self) -> None:
        """Another network: without telling, what belonged to the one before is gone."""
        self._hovered = self._pinned = self._factor = None
