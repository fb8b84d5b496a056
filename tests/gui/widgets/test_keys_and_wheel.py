"""Keys belong to the field that is in use, and the wheel to the page, wherever in the window."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QWidget,
)

from core.network.elements import Weight
from core.setup.setup import open_setup
from gui.model.trial import Rate
from gui.model.window_state import EdgeValue
from gui.views.network.page import NetworkPage
from gui.views.what_if.page import WhatIfPage
from gui.widgets.controls import ComboBox, Slider
from gui.widgets.drag_number import DragNumber
from gui.widgets.number_field import NumberField
from gui.window.main_window import MainWindow
from tests.gui.idle import until_idle

VIEWS = ("network", "samples", "data", "query", "weights", "slope", "what-if", "kept-runs", "plane", "layers", "check")
NONE = Qt.KeyboardModifier.NoModifier
ALT_GR = (
    Qt.KeyboardModifier.GroupSwitchModifier,  # as X11 calls it
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,  # as Windows does
    NONE,
)


def turn_over(widget: QWidget) -> None:
    """Turn the wheel over a widget, as the system does: by way of its window."""
    top = widget.window()
    QTest.wheelEvent(top.windowHandle(), widget.mapTo(top, widget.rect().center()), QPoint(0, -120))
    QApplication.processEvents()


def what_it_holds(widget: QWidget) -> object:
    if isinstance(widget, QComboBox):
        return widget.currentIndex()
    return widget.value() if isinstance(widget, QSlider | NumberField) else None


def controls(of: QWidget) -> list[QWidget]:
    kinds = (QComboBox, QSlider, QAbstractSpinBox, NumberField)
    return [each for each in of.findChildren(QWidget) if isinstance(each, kinds)]


@pytest.fixture
def every_part(window: MainWindow) -> Iterator[list[QWidget]]:
    """The window with all its views built, and its dialogs."""
    window.commands.documents.open_setup(open_setup("moons-2-3-2"))
    window.commands.pointing.pin(Weight(1, 0, 0))
    for name in VIEWS:
        window.views.show_view(name)
        QApplication.processEvents()
    window.actions_made["preferences"].trigger()
    window.commands.kept_runs.keep("before")
    window.actions_made["compare_runs"].trigger()
    window.actions_made["choose_stops"].trigger()
    window.run.stop_chooser.hide()
    parts: list[QWidget] = [window, window.run.stop_chooser]
    dialogs = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert len(dialogs) == 2
    yield parts + dialogs
    for dialog in dialogs:
        dialog.hide()


def test_the_wheel_changes_nothing_that_has_not_the_keyboard(window: MainWindow, every_part: list[QWidget]):
    tried = set()
    for view in (*VIEWS, "prediction"):
        window.views.show_view(view)
        for control in (each for part in every_part for each in controls(part) if each.isVisible()):
            control.clearFocus()
            before = what_it_holds(control)
            turn_over(control)
            assert what_it_holds(control) == before, control
            assert not control.hasFocus()
            tried.add(control)
    assert len(tried) > 40
    for control in (each for part in every_part for each in controls(part)):  # those that can't be seen, too
        assert isinstance(control, ComboBox | Slider | NumberField), control
        assert control.focusPolicy() & Qt.FocusPolicy.WheelFocus != Qt.FocusPolicy.WheelFocus, control


def test_a_box_with_the_keyboard_takes_the_wheel(window: MainWindow):
    window.views.show_view("network")
    loss = window.views.page(NetworkPage).training.loss
    until_idle()  # until everything has its place
    for area in window.views.findChildren(QScrollArea):
        if area.isAncestorOf(loss):
            area.ensureWidgetVisible(loss)
    loss.setFocus()
    before = loss.currentIndex()
    turn_over(loss)
    assert loss.currentIndex() == before + 1


def test_a_page_is_scrolled_over_its_boxes(window: MainWindow):
    window.views.show_view("network")
    window.resize(1024, 700)
    until_idle()
    box = window.views.page(NetworkPage).training.loss
    around = [each for each in window.findChildren(QScrollArea) if each.isAncestorOf(box)]
    [area] = [each for each in around if each.verticalScrollBar().maximum() > 0]
    before = box.currentIndex()
    turn_over(box)
    assert area.verticalScrollBar().value() > 0 and box.currentIndex() == before


def override(widget: QWidget, key: int, text: str, modifiers: Qt.KeyboardModifier = NONE) -> bool:
    """Whether a widget keeps a key for itself that is a shortcut of the window."""
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def write(widget: QWidget, key: int, text: str, modifiers: Qt.KeyboardModifier = NONE) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


def test_brackets_by_alt_gr_arrive_in_every_field_for_text(window: MainWindow):
    window.views.show_view("network")
    speed, page = window.readings.speed, window.views.page(NetworkPage)
    page.texts.unfold.click()
    fields = [
        page.texts.title,
        page.texts.notes,
        page.layers.names[0],
        page.layers.sizes[0],
        window.scenario_panel.filter,
    ]
    brackets = ((Qt.Key.Key_BracketLeft, "["), (Qt.Key.Key_BracketRight, "]"))
    for modifiers, (key, sign), field in product(ALT_GR, brackets, fields):
        field.setFocus()
        field.selectAll()
        assert override(field, key, sign, modifiers), (modifiers, field)
        write(field, key, sign, modifiers)
        text = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
        assert text == sign, (modifiers, field)
        if isinstance(field, NumberField):
            field.take_back()
    assert window.readings.speed == speed


def test_what_is_held_with_control_or_alt_alone_stays_the_windows(window: MainWindow):
    window.views.show_view("network")
    title = window.views.page(NetworkPage).texts.title
    title.setFocus()
    assert not override(title, Qt.Key.Key_S, "\x13", Qt.KeyboardModifier.ControlModifier)
    assert not override(title, Qt.Key.Key_F, "f", Qt.KeyboardModifier.AltModifier)


@pytest.fixture
def number(window: MainWindow) -> DragNumber:
    window.views.show_view("what-if")
    field = window.views.page(WhatIfPage).numbers[Rate()]
    field.setFocus(Qt.FocusReason.TabFocusReason)
    return field


def test_typing_on_a_number_with_the_keyboard_begins_to_type_it(window: MainWindow, number: DragNumber):
    for typed, value in (
        ("3", 3.0), (".5", 0.5), (",5", 0.5), ("-2", -2.0), ("(1+2)/4", 0.75), ("pi", 3.141592653589793),
    ):  # fmt: skip
        assert number.isReadOnly(), typed
        QTest.keyClicks(number, typed)
        assert (number.text(), number.isReadOnly()) == (typed, False)
        assert window.readings.setup.learning_rate == 0.001
        QTest.keyClick(number, Qt.Key.Key_Return)
        assert window.readings.setup.learning_rate == number.value() == value
        assert number.isReadOnly() and number.hasFocus(), typed
        assert not window.player.is_walking, typed
        assert window.readings.shown_on_edges is EdgeValue.WEIGHT, typed
        window.commands.edits.undo.undo()


def test_a_number_that_was_clicked_is_the_one_that_is_typed(window: MainWindow):
    window.views.show_view("what-if")
    window.diagram.setFocus()
    QApplication.processEvents()  # it is laid out
    number = window.views.page(WhatIfPage).numbers[Rate()]
    QTest.mouseClick(number, Qt.MouseButton.LeftButton)
    assert number.hasFocus() and number.isReadOnly()
    for sign in "0,5":
        assert override(number, ord(sign), sign)  # and opens no phase, nor shows the gradients
    QTest.keyClicks(number, "0,5")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert window.readings.setup.learning_rate == 0.5
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
        assert not override(number, key, " " if key == Qt.Key.Key_Space else "")  # the window steps by it


def test_what_was_typed_on_a_number_is_taken_back_or_refused_as_in_any_field(window: MainWindow, number: DragNumber):
    QTest.keyClicks(number, "1e400")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert number.fault == "This is larger than any number here can be."
    assert (number.text(), number.value(), number.isReadOnly()) == ("1e400", 0.001, False)
    QTest.keyClick(number, Qt.Key.Key_Escape)
    assert (number.text(), number.fault, number.isReadOnly()) == ("0.001", "", True)
    assert window.readings.setup.learning_rate == 0.001 and not window.commands.edits.undo.count()


LETTERS = "swfeblkp123[],."


def test_no_sign_is_a_shortcut_while_a_field_is_in_use(window: MainWindow, every_part: list[QWidget]):
    fields = [each for part in every_part for each in part.findChildren(QLineEdit) + part.findChildren(QPlainTextEdit)]
    assert len(fields) > 20
    for field in fields:
        QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
        QApplication.instance().focusChanged.emit(None, field)  # as when it gets the keyboard, which hidden ones can't
        for sign in LETTERS:
            code = QKeyEvent(QEvent.Type.KeyPress, ord(sign.upper()), NONE, sign).key()
            assert override(field, code, sign), (field, field.accessibleName(), sign)
        QApplication.instance().focusChanged.emit(field, None)


def test_arrows_move_within_a_field_and_train_nothing(window: MainWindow):
    field = window.transport.state
    window.commands.playback.step()
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "123")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Right):
        QTest.keyClick(field, key)
    assert field.text() == "123"
    assert override(field, Qt.Key.Key_Left, "")
    assert override(field, Qt.Key.Key_PageDown, "")


def test_the_wheel_over_the_tabs_changes_the_view_only_where_they_have_the_keyboard(window: MainWindow):
    tabs = window.views.tabs
    window.views.show_view("layers")
    turn_over(tabs)
    assert window.views.shown == "layers"
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    turn_over(tabs)
    assert window.views.shown != "layers"
