"""What a widget or an action says by itself, and how something else is put there."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

# A name, how it is asked for, how another is put there.
WidgetText = tuple[str, Callable[[], str], Callable[[str], object]]


def texts_of(part: QObject) -> Iterator[WidgetText]:
    """All that a widget or an action says by itself; not what somebody types into it."""
    if isinstance(part, QAction):
        yield "text", part.text, part.setText
        yield "tip", part.toolTip, part.setToolTip
        yield "status", part.statusTip, part.setStatusTip
        return
    if not isinstance(part, QWidget):
        return
    yield "tip", part.toolTip, part.setToolTip
    yield "status", part.statusTip, part.setStatusTip
    yield "name", part.accessibleName, part.setAccessibleName
    yield "description", part.accessibleDescription, part.setAccessibleDescription
    yield "window", part.windowTitle, part.setWindowTitle
    if isinstance(part, QAbstractButton | QLabel):
        yield "text", part.text, part.setText
    elif isinstance(part, QMenu | QGroupBox):
        yield "title", part.title, part.setTitle
    elif isinstance(part, QLineEdit | QPlainTextEdit | QTextEdit):
        yield "placeholder", part.placeholderText, part.setPlaceholderText
    elif isinstance(part, QComboBox):
        yield "placeholder", part.placeholderText, part.setPlaceholderText
        yield from _items_of(part)
    elif isinstance(part, QTabBar):
        yield from _tabs_of(part)


def _items_of(box: QComboBox) -> Iterator[WidgetText]:
    for index in range(box.count()):
        yield f"item{index}", partial(box.itemText, index), partial(_put_item, box, index)


def _put_item(box: QComboBox, index: int, text: str) -> None:
    """Put another text there, and have the box measure itself again: Qt does so only where an item is added."""
    box.setItemText(index, text)
    policy, kinds = box.sizeAdjustPolicy(), QComboBox.SizeAdjustPolicy
    for each in (kinds.AdjustToContents, kinds.AdjustToContentsOnFirstShow, policy):
        box.setSizeAdjustPolicy(each)


def _tabs_of(bar: QTabBar) -> Iterator[WidgetText]:
    for index in range(bar.count()):
        yield f"tab{index}", partial(bar.tabText, index), partial(bar.setTabText, index)
        yield f"tip{index}", partial(bar.tabToolTip, index), partial(bar.setTabToolTip, index)
        yield f"what{index}", partial(bar.tabWhatsThis, index), partial(bar.setTabWhatsThis, index)
