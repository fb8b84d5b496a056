"""The keyboard in the diagram: its arrow keys walk the network while it is walked, and are the window's else."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from core.network.elements import Element
from gui.diagram import keyboard_walk
from gui.diagram.keyboard_walk import Way
from gui.diagram.scene.layout import NetworkLayout
from gui.model.commands import Commands
from gui.model.readings import Readings

_WAYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
    Qt.Key.Key_Home: Way.FIRST,
    Qt.Key.Key_End: Way.LAST,
}
_KEYS = {*_WAYS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_FOR_A_WHILE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class Walker(QObject):
    """Knows whether the network is walked, and where; the view shows it."""

    toggled = Signal(bool)  # it is walked from now on, or no more
    arrived = Signal(object)  # Element

    def __init__(
        self, readings: Readings, commands: Commands, layout: Callable[[], NetworkLayout], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._layout = readings, commands, layout
        self.is_walking = False
        self.element: Element | None = None  # where the walk is

    def forget(self) -> None:
        """Another network is drawn: the walk is nowhere in it yet."""
        self.element = None

    def start(self) -> None:
        """Walk the network from now on, from what is held, or else from its first input."""
        self.is_walking = True
        self.toggled.emit(True)
        self._go_to(self._first())

    def stop(self) -> None:
        """Leave the keys to the window again."""
        self.is_walking = False
        self.element = None
        self._commands.pointing.hover(None)
        self.toggled.emit(False)

    def take_focus(self, event: QFocusEvent) -> None:
        """The view has the keyboard: it is walked where Tab led there."""
        if event.reason() in _BY_TAB:
            self.start()

    def leave_focus(self, event: QFocusEvent) -> None:
        """The view has the keyboard no more: for a menu or another window it only waits."""
        if self.is_walking and event.reason() not in _FOR_A_WHILE:
            self.stop()

    def is_own(self, event: QKeyEvent) -> bool:
        """Whether the key does something here, so that it is no shortcut of the window."""
        chord = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return self.is_walking and not chord and Qt.Key(event.key()) in _KEYS

    def press(self, event: QKeyEvent) -> None:
        """Do what one of its own keys does."""
        key, layout = Qt.Key(event.key()), self._layout()
        here = self._readings.hovered or self.element
        if key == Qt.Key.Key_Escape:
            self.stop()
        elif here is None or not layout.has(here):
            self._go_to(self._first())
        elif key in _WAYS:
            self._go_to(self._step(layout, here, _WAYS[key]))
        else:
            self._commands.pointing.pin(here)

    def _step(self, layout: NetworkLayout, here: Element, way: Way) -> Element:
        shape, shown = layout.picture, layout.shown
        found = None if shape is None else keyboard_walk.step_in_picture(shown, here, way, shape)
        return found or keyboard_walk.step(self._readings.network, shown, here, way)

    def _first(self) -> Element:
        pinned, layout = self._readings.pinned, self._layout()
        return pinned if pinned is not None and layout.has(pinned) else keyboard_walk.first(layout.shown)

    def _go_to(self, element: Element) -> None:
        self.element = element
        self.arrived.emit(element)
