"""What is painted in a widget, told to a screen reader part by part: neurons, weights, curves, cells.

Qt knows widgets and the items of its own views. What a widget paints by itself is one thing to it, and a screen reader
can neither go through it nor say where the keyboard is in it. A widget that is `HeardInParts` has children that are
heard: each with a name, which holds its value too, and its place. They are made when a screen reader asks for them, and
not before.

(A value of its own, as `QAccessibleValueInterface` has it, can't be given from Python: Qt asks for it by a pointer to a
base class, which PySide has no way to return.)
"""

from functools import partial
from typing import ClassVar, NamedTuple
from weakref import ref

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QColor
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QWidget
from shiboken6 import isValid

_NAME = QAccessible.Text.Name
_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly


class HeardPart(NamedTuple):
    """One part: what is said of it, and where it is in its widget, in logical pixels."""

    name: str
    place: QRect


class HeardInParts:
    """A widget whose parts are heard, numbered from 0 as they are read; it is named before Qt's class."""

    heard_as: ClassVar[QAccessible.Role] = QAccessible.Role.List

    def part_count(self) -> int:
        """How many parts there are now."""
        raise NotImplementedError

    def part(self, number: int) -> HeardPart:
        """One of them as it is now."""
        raise NotImplementedError

    def part_at_keyboard(self) -> int | None:
        """Where the keyboard is, if it is at one of them."""
        return None


_kept: dict[int, "PartsInterface"] = {}  # Qt keeps the C++ side of an interface alone


def tell_part_at_keyboard(widget: QWidget) -> None:
    """Say to a screen reader that the keyboard is at another part of the widget."""
    if QAccessible.isActive():
        # Qt says that the widget has the keyboard, but only after the widget knows it: the part comes behind that.
        QTimer.singleShot(0, widget, partial(_tell_part, widget))


def _tell_part(widget: QWidget) -> None:
    if not widget.hasFocus():
        return
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(interface, PartsInterface) and interface.number_at_keyboard is not None:
        event = QAccessibleEvent(widget, QAccessible.Event.Focus)
        event.setChild(interface.number_at_keyboard)
        QAccessible.updateAccessibility(event)


class PartInterface(QAccessibleInterface):
    """A part, as a screen reader sees it; it stays for the number, whatever that stands for later."""

    def __init__(self, whole: "PartsInterface", number: int) -> None:
        super().__init__()
        self._whole, self.number = ref(whole), number
        self._role = QAccessible.Role.ListItem

    def isValid(self) -> bool:
        whole = self._whole()
        return whole is not None and self.number < whole.part_count

    # PySide's stubs know nothing of the null pointers that Qt means by None.

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> None:  # type: ignore[override]
        return None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        whole = self._whole()
        return whole if whole is not None and whole.has_widget else None

    def child(self, _index: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface, /) -> int:
        return -1

    def text(self, kind: QAccessible.Text, /) -> str:
        whole = self._whole()
        return whole.part(self.number).name if kind == _NAME and whole is not None and self.isValid() else ""

    def setText(self, _kind: QAccessible.Text, _text: str, /) -> None:
        """It is as it is."""

    def rect(self) -> QRect:
        whole = self._whole()
        return whole.place_of(self.number) if whole is not None and self.isValid() else QRect()

    def role(self) -> QAccessible.Role:
        return self._role

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        whole = self._whole()
        if whole is None or not self.isValid():
            state.invalid = True
            return state
        state.focusable = True
        state.focused = whole.number_at_keyboard == self.number
        state.invisible = not whole.is_visible
        return state

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()


class PartsInterface(QAccessibleWidget):
    """A widget with its parts, and behind them the widgets that stand in it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, widget.heard_as if isinstance(widget, HeardInParts) else QAccessible.Role.Grouping)
        self._widget = ref(widget)
        self._made: dict[int, tuple[PartInterface, int]] = {}  # with what Qt calls it by

    @property
    def _alive(self) -> QWidget | None:
        widget = self._widget()
        return widget if widget is not None and isValid(widget) else None

    @property
    def _heard(self) -> HeardInParts | None:
        widget = self._alive
        return widget if isinstance(widget, HeardInParts) else None

    @property
    def has_widget(self) -> bool:
        """Whether its widget is still there."""
        return self._alive is not None

    @property
    def is_visible(self) -> bool:
        """Whether its widget is seen."""
        widget = self._alive
        return widget is not None and widget.isVisible()

    @property
    def part_count(self) -> int:
        """How many parts there are now."""
        heard = self._heard
        return 0 if heard is None else heard.part_count()

    @property
    def number_at_keyboard(self) -> int | None:
        """Which part has the keyboard."""
        widget, heard = self._alive, self._heard
        return None if widget is None or heard is None or not widget.hasFocus() else heard.part_at_keyboard()

    def part(self, number: int) -> HeardPart:
        """A part as it is now."""
        heard = self._heard
        return HeardPart("", QRect()) if heard is None else heard.part(number)

    def place_of(self, number: int) -> QRect:
        """Where a part is, on the screen."""
        widget, place = self._alive, self.part(number).place
        return QRect() if widget is None else QRect(widget.mapToGlobal(place.topLeft()), place.size())

    def text(self, kind: QAccessible.Text, /) -> str:
        # Where the keyboard is at a part, that is read; its widget's description would say the same before it.
        is_told = kind == QAccessible.Text.Description and self.number_at_keyboard is not None
        return "" if is_told else super().text(kind)

    def childCount(self) -> int:
        return self.part_count + len(self._widgets())

    def child(self, index: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        count = self.part_count
        if 0 <= index < count:
            return self._interface(index)
        widgets = self._widgets()
        place = index - count
        return QAccessible.queryAccessibleInterface(widgets[place]) if 0 <= place < len(widgets) else None

    def childAt(self, x: int, y: int, /) -> QAccessibleInterface | None:  # type: ignore[override]
        for number in range(self.part_count):
            if self.place_of(number).contains(x, y):
                return self._interface(number)
        return super().childAt(x, y)

    def indexOfChild(self, child: QAccessibleInterface, /) -> int:
        if isinstance(child, PartInterface):
            return child.number
        widgets, wanted = self._widgets(), child.object()
        return self.part_count + widgets.index(wanted) if wanted in widgets else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        number = self.number_at_keyboard
        return super().focusChild() if number is None else self._interface(number)

    def forget(self) -> None:
        """Its widget is gone, and with it what was made for its parts."""
        made, self._made = self._made, {}
        for _, identity in made.values():
            QAccessible.deleteAccessibleInterface(identity)

    def _interface(self, number: int) -> PartInterface:
        if number not in self._made:
            made = PartInterface(self, number)
            self._made[number] = made, QAccessible.registerAccessibleInterface(made)
        return self._made[number][0]

    def _widgets(self) -> list[QWidget]:
        """What stands in the widget, but for the empty surface that it is painted on."""
        widget = self._alive
        if widget is None:
            return []
        surface = widget.viewport() if isinstance(widget, QAbstractScrollArea) else None
        within = [widget] if surface is None else [widget, surface]
        found = [each for each_in in within for each in each_in.findChildren(QWidget, options=_CHILDREN)]
        return [each for each in found if each is not surface and each.isVisible() and not _is_scroll_bar_box(each)]


def _is_scroll_bar_box(widget: QWidget) -> bool:
    """Whether Qt made it for the scroll bars of what is painted."""
    return widget.objectName().startswith("qt_scrollarea_")


def _interface_of(_class_name: str, found: QObject | None) -> QAccessibleInterface | None:
    """What Qt asks for whatever it first has to tell of; None for what it knows by itself."""
    if not isinstance(found, QWidget) or not isinstance(found, HeardInParts):
        return None
    identity = id(found)
    made = _kept[identity] = PartsInterface(found)
    found.destroyed.connect(lambda: _forget(identity))
    return made


def _forget(identity: int) -> None:
    kept = _kept.pop(identity, None)
    if kept is not None:
        kept.forget()


QAccessible.installFactory(_interface_of)
