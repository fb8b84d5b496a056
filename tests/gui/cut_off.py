"""Finds what a window cuts off or covers: words without room, and controls that reach out of what they stand in."""

from collections.abc import Iterator
from itertools import chain, combinations

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)

from gui.widgets.number_field import NumberField
from gui.widgets.rail import Rail
from tests.gui.idle import until_done

KINDS = (QLabel, QAbstractButton, QComboBox, QLineEdit, QSlider)
LEAST_SEEN = 20  # points of height that anything scrolled is seen through, at least
LEAST_AROUND = 2  # points on either side of a text that has a least width of its own
IN_A_FIELD = 4  # points that Qt leaves free beside a field's text


def faults_of(window: QWidget) -> list[str]:
    """What is cut off or covered, a line each."""
    controls = [control for control in window.findChildren(QWidget) if _counts(control, window)]
    faults = [f"{_named(control)}: {fault}" for control in controls for fault in _faults(control, window)]
    beside: dict[QObject, list[tuple[QWidget, QRect]]] = {}
    for control in controls:
        beside.setdefault(control.parent(), []).append((control, control.geometry()))
    for (one, place), (other, other_place) in chain.from_iterable(combinations(each, 2) for each in beside.values()):
        if place.intersects(other_place):
            faults.append(f"{_named(one)} lies over {_named(other)}")
    for area in window.findChildren(QAbstractScrollArea):
        if area.isVisible() and area.viewport().height() < LEAST_SEEN and not isinstance(area, QHeaderView):
            faults.append(f"{_named(area)}: only {area.viewport().height()} points of it are seen")
    return faults


def is_settled(window: QWidget, places: list[list[QRect]]) -> bool:
    """Whether everything stands where it stood when this was last asked; where that is, is noted in `places`.

    What is to be laid out has been by then: who asks again after the next event, whichever that is, asks too soon.
    """
    until_done(window.window())
    places.append([widget.geometry() for widget in window.findChildren(QWidget)])
    return len(places) > 1 and places[-1] == places[-2]


def _counts(control: QWidget, window: QWidget) -> bool:
    if not (isinstance(control, KINDS) and control.isVisible() and control.window() is window.window()):
        return False
    within = isinstance(control.parent(), QTabBar | QLineEdit | QComboBox)
    over = control.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return not within and not over


def _faults(control: QWidget, window: QWidget) -> Iterator[str]:
    if isinstance(control, QLabel) and control.wordWrap():
        if control.text() and control.height() < control.heightForWidth(control.width()):
            yield f"{control.heightForWidth(control.width())} points high, has {control.height()}"
    elif isinstance(control, Rail):
        if control.fontMetrics().horizontalAdvance(control.shown()) > control.name_room():
            yield f"its text is {control.shown()!r}, has {control.name_room()} points"
    elif isinstance(control, QLabel | QAbstractButton) and control.width() < _needed(control):
        yield f"{_needed(control)} points wide, has {control.width()}"
    elif isinstance(control, QComboBox):
        yield from _of_box(control)
    elif isinstance(control, QLineEdit):
        yield from _of_field(control)
    iconic = isinstance(control, QToolButton) and control.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    if control.height() < control.fontMetrics().height() and not (isinstance(control, QSlider) or iconic):
        yield f"its text is {control.fontMetrics().height()} points high, has {control.height()}"
    yield from _clips(control, window)


def _needed(control: QLabel | QAbstractButton) -> int:
    if control.minimumWidth() == 0:
        return control.minimumSizeHint().width()
    return control.fontMetrics().horizontalAdvance(control.text()) + 2 * LEAST_AROUND


def _of_box(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    wanted = box.fontMetrics().horizontalAdvance(box.currentText())
    if room.width() < wanted:
        yield f"its text is {wanted} points wide, has {room.width()}"


def _of_field(field: QLineEdit) -> Iterator[str]:
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    wanted = field.fontMetrics().horizontalAdvance(field.text() if isinstance(field, NumberField) else "names")
    if room.width() - IN_A_FIELD < wanted:
        yield f"its text is {wanted} points wide, has {room.width() - IN_A_FIELD}"
    if room.height() < field.fontMetrics().height() - 2:
        yield f"its text is {field.fontMetrics().height()} points high, has {room.height()}"


def _clips(control: QWidget, window: QWidget) -> Iterator[str]:
    """Whether it reaches out of a widget around it that can't be scrolled to show the rest."""
    seen, widget = QRect(QPoint(), control.size()), control
    while widget is not window:
        seen.translate(widget.pos())
        widget = widget.parentWidget()
        area, room = widget.parentWidget(), widget.rect()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is widget:
            if area.horizontalScrollBar().maximum() > area.horizontalScrollBar().minimum():
                seen.setLeft(max(seen.left(), room.left()))
                seen.setRight(min(seen.right(), room.right()))
            if area.verticalScrollBar().maximum() > area.verticalScrollBar().minimum():
                seen.setTop(max(seen.top(), room.top()))
                seen.setBottom(min(seen.bottom(), room.bottom()))
            if seen.width() <= 0 or seen.height() <= 0:
                return  # scrolled out of sight
        if not room.contains(seen):
            yield f"at {seen.getRect()}, out of {_named(widget)}, {room.width()} by {room.height()}"
            return


def _named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""
    name = widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} {(text or name)[:40]!r}"
