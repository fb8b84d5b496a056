"""The one field for numbers: what is typed into it by keys, and what becomes of it."""

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.base.number_format import NumberFormat
from core.base.typed_number import Whole
from gui.widgets.message_beside import MessageBeside
from gui.widgets.number_field import NumberField, RealField, WholeField

Key = Qt.Key


class Form(QWidget):
    """Two number fields, a field for words, and a button that doesn't take the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.whole, self.real = WholeField(1, 1000, "Neurons"), RealField("Rate", above=0.0)
        self.words, self.button = QLineEdit(), QPushButton("Go")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        rows = QVBoxLayout(self)
        for widget in (self.whole, self.real, self.words, self.button):
            rows.addWidget(widget)
        self.heard: list[object] = []
        for field in (self.whole, self.real):
            field.valueChanged.connect(self.heard.append)


@pytest.fixture
def form(qtbot: QtBot, theme: object) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.resize(400, 260)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.whole.setValue(7)
    made.real.setValue(0.5)
    made.heard.clear()
    return made


def write(field: NumberField, text: str, key: Qt.Key | None = Key.Key_Return) -> None:
    field.setFocus()
    field.selectAll()
    for sign in text:  # QTest.keyClicks knows ASCII only
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, ord(sign), Qt.KeyboardModifier.NoModifier, sign))
    if key is not None:
        QTest.keyClick(field, key)


def said(form: QWidget) -> list[str]:
    return [each.text() for each in form.findChildren(MessageBeside) if each.isVisible()]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("1.5", '"1.5" is no whole number.'),
        ("2.5", '"2.5" is no whole number.'),
        ("1,000", '"1,000" could be 1 or 1000: type which of them.'),
        ("0", "0 is out of the range: whole numbers from 1 to 1\u00a0000."),
        ("-5", "−5 is out of the range: whole numbers from 1 to 1\u00a0000."),
        ("−5", "−5 is out of the range: whole numbers from 1 to 1\u00a0000."),
        ("99999999999", "99\u00a0999\u00a0999\u00a0999 is out of the range: whole numbers from 1 to 1\u00a0000."),
        ("ten", '"ten" is not a number.'),
        ("", "A number is missing."),
    ],
)
@pytest.mark.parametrize("leave", ["enter", "tab", "click"])
def test_what_is_no_such_number_is_said_beside_it_and_stays_standing(form: Form, text: str, fault: str, leave: str):
    write(form.whole, text, None)
    if not text:
        QTest.keyClick(form.whole, Key.Key_Delete)
    if leave == "enter":
        QTest.keyClick(form.whole, Key.Key_Return)
    elif leave == "tab":
        QTest.keyClick(form.whole, Key.Key_Tab)
    else:
        QTest.mouseClick(form.button, Qt.MouseButton.LeftButton)
    assert form.whole.fault == fault and said(form) == [fault]
    assert form.whole.accessibleDescription() == fault
    assert (form.whole.value(), form.whole.text(), form.heard) == (7, text, [])
    assert "border" in form.whole.styleSheet()
    QTest.keyClick(form.whole, Key.Key_Escape)
    assert (form.whole.text(), form.whole.fault, said(form), form.whole.styleSheet()) == ("7", "", [], "")


@pytest.mark.parametrize(
    ("text", "value"), [("12", 12), ("1 000", 1000), ("2e2", 200), ("10^2", 100), ("20/4", 5), ("3.0", 3)]
)
def test_whole_numbers_are_read_however_they_are_typed(form: Form, text: str, value: int):
    write(form.whole, text)
    assert (form.whole.value(), form.heard, said(form)) == (value, [value], [])


@pytest.mark.parametrize(("text", "value"), [("0.25", 0.25), ("0,25", 0.25), ("1/3", 1 / 3), ("2^-3", 0.125)])
def test_so_are_all_others(form: Form, text: str, value: float):
    write(form.real, text)
    assert (form.real.value(), form.heard) == (value, [value])


@pytest.mark.parametrize("text", ["1e400", "-1e400", "nan", "inf", "∞", "1e-400", "0", "-1", "1,234"])
def test_what_is_no_finite_number_in_the_range_is_refused_with_words(form: Form, text: str):
    write(form.real, text)
    assert form.real.fault and said(form) == [form.real.fault]
    assert (form.real.value(), form.real.text(), form.heard) == (0.5, text, [])


def by_tab(form: Form) -> None:
    QTest.keyClick(form.real, Key.Key_Tab)


def by_click(form: Form) -> None:
    QTest.mouseClick(form.words, Qt.MouseButton.LeftButton)


def by_a_button_without_the_keyboard(form: Form) -> None:
    QTest.mouseClick(form.button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("leave", [by_tab, by_click, by_a_button_without_the_keyboard])
def test_leaving_takes_what_was_typed(form: Form, leave: Callable[[Form], None]):
    write(form.real, "0,75", None)
    assert form.real.value() == 0.5
    leave(form)
    assert (form.real.value(), form.heard) == (0.75, [0.75])


def test_escape_takes_it_back_and_undo_works_within(form: Form):
    write(form.real, "0,75", None)
    QTest.keyClick(form.real, Key.Key_Escape)
    assert (form.real.text(), form.real.value(), form.heard) == ("0.5", 0.5, [])
    write(form.real, "3", None)
    QTest.keyClick(form.real, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.real.text() == "0.5"


def test_arrows_step_and_begin_at_what_was_typed(form: Form):
    form.whole.setFocus()
    QTest.keyClick(form.whole, Key.Key_Up)
    QTest.keyClick(form.whole, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert form.heard == [8, 1]
    QTest.keyClick(form.whole, Key.Key_PageUp)
    write(form.whole, "40", Key.Key_Up)
    assert form.heard == [8, 1, 11, 40, 41]
    write(form.whole, "x", Key.Key_Up)
    assert (form.whole.value(), form.whole.text(), form.whole.fault) == (41, "x", '"x" is not a number.')


def test_a_number_out_of_the_range_is_shown_as_it_is(form: Form):
    form.whole.show_value(2**128 - 1)
    assert form.whole.value() == 2**128 - 1
    form.whole.setFocus()
    assert "".join(form.whole.text().split()) == str(2**128 - 1)
    QTest.keyClick(form.whole, Key.Key_Return)
    assert (form.whole.value(), form.heard) == (2**128 - 1, [])


def test_the_number_that_it_was_typed_over_what_was_refused_is_right(form: Form):
    righted: list[bool] = []
    form.whole.righted.connect(lambda: righted.append(True))
    write(form.whole, "2.5")
    assert form.whole.fault and not righted
    write(form.whole, "7")
    assert (form.whole.text(), form.whole.fault, form.whole.styleSheet()) == ("7", "", "")
    assert righted == [True] and form.heard == []
    form.whole.refuse("this is the last one")  # the number itself, which typing it again makes no better
    write(form.whole, "7")
    assert form.whole.fault == "This is the last one."
    QTest.keyClick(form.whole, Key.Key_Escape)
    assert form.whole.fault == "" and len(righted) == 2


def test_what_is_shown_meanwhile_does_not_overwrite_what_is_typed(form: Form):
    write(form.whole, "12", None)
    form.whole.show_value(9)
    assert form.whole.text() == "12"
    QTest.keyClick(form.whole, Key.Key_Return)
    assert form.whole.value() == 12
    form.whole.selectAll()
    form.whole.show_value(30)  # what is selected stays so: the next digit takes the place of it all
    QTest.keyClicks(form.whole, "5")
    assert form.whole.text() == "5"


def test_a_number_that_stands_there_is_not_fitted_in_again(form: Form, monkeypatch: pytest.MonkeyPatch):
    form.words.setFocus()
    form.whole.show_value(9)
    fitted: list[object] = []
    fitting = Whole.fitting
    monkeypatch.setattr(Whole, "fitting", lambda self, value, *how: fitted.append(value) or fitting(self, value, *how))
    for value in (9, 9, 10, 10, 9):
        form.whole.show_value(value)
        assert form.whole.text() == str(value)
    assert fitted == [10, 9]


def test_who_can_not_have_a_number_says_so_and_it_stays_standing(form: Form):
    def refuse(_value: object) -> None:
        form.whole.show_value(7)
        form.whole.refuse("so many don't fit into memory")

    form.whole.valueChanged.connect(refuse)
    write(form.whole, "900")
    assert (form.whole.text(), form.whole.value()) == ("900", 7)
    assert said(form) == ["So many don't fit into memory."]


def test_a_field_that_goes_takes_what_is_said_of_it_along(form: Form, qtbot: QtBot):
    write(form.whole, "x", Key.Key_Tab)
    assert said(form)
    form.whole.setParent(None)
    shiboken6.delete(form.whole)
    assert said(form) == []
    form.words.setFocus()  # it would be told where the keyboard goes
    qtbot.waitUntil(lambda: not form.findChildren(MessageBeside))


def test_so_does_one_that_goes_while_it_has_the_keyboard(form: Form, qtbot: QtBot):
    write(form.whole, "x")
    assert said(form) and form.whole.hasFocus()
    shiboken6.delete(form.whole)
    assert said(form) == []
    qtbot.waitUntil(lambda: not form.findChildren(MessageBeside))


def test_what_scrolls_out_of_sight_takes_along_what_is_said_of_it(form: Form):
    write(form.whole, "x")
    form.whole.hide()
    assert said(form) == []
    form.whole.show()
    QApplication.processEvents()
    assert said(form) == ['"x" is not a number.']


def test_one_thing_is_said_at_a_time_and_never_over_what_has_the_keyboard(form: Form):
    write(form.whole, "x", Key.Key_Tab)
    assert QApplication.focusWidget() is form.real
    (bubble,) = [each for each in form.findChildren(MessageBeside) if each.isVisible()]
    for field in (form.whole, form.real):
        assert not bubble.geometry().intersects(field.geometry())
    write(form.real, "y", Key.Key_Tab)
    assert said(form) == ['"y" is not a number.']
    form.whole.setFocus()
    assert said(form) == ['"x" is not a number.']


def test_a_number_is_shown_in_the_format_that_is_wanted_and_typed_in_full(form: Form):
    form.words.setFocus()
    form.real.setValue(1 / 3)
    assert form.real.text() == "0.333333"
    form.real.write_in(NumberFormat(9))
    assert form.real.text() == "0.333333333"
    form.real.write_in(NumberFormat(4, scientific=True))
    assert form.real.text() == "3.333e−1"
    assert form.heard == [1 / 3], "the number is the same"
    write(form.real, "2/3", key=None)
    form.real.write_in(NumberFormat(5))
    assert form.real.text() == "2/3", "what is being typed stays"
    form.words.setFocus()
    assert form.real.text() == "0.66667"
