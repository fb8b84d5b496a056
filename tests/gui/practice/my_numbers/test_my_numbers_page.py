"""Checking one's numbers as a learner does it: typed, pasted, dropped, opened."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from core.base.number_format import grouped
from core.exercises.practice.practice import practice_of
from core.exercises.sheet.quantity import LOSS, Quantity, quantity_of
from core.setup.setup import open_setup
from gui.look.plain_text import tip
from gui.look.theme import Theme
from gui.model.model import Model
from gui.practice.my_numbers.my_numbers_page import MyNumbersPage
from gui.practice.my_numbers.number_model import NumberCell, NumberModel
from gui.practice.parts.marks import AnswerMark
from gui.practice.practising import Practising
from tests.gui.idle import until_idle
from tests.gui.practice.readable import told_of

KEYS = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton

# ∂E/∂Activ1 by W41 as it is after the update, and ∂E/∂SOP1 rightly worked out from that.
ARRAYS = """z1 = array([0.3302992 , 0.4675256 ])
da_hidden = [0.03443111 0.06391564]
slopes [0.2433035 0.23682143]
delta1 = [0.00837721 0.01513659]
W2 = [[0.18615238], [0.34544729]]
"""


@pytest.fixture
def practising() -> Practising:
    return Practising()


@pytest.fixture
def page(qtbot: QtBot, model: Model, theme: Theme, settings, practising: Practising) -> MyNumbersPage:
    made = MyNumbersPage(model.store, model.readings, practising, theme, settings)
    qtbot.addWidget(made)
    made.resize(1280, 700)
    made.show()
    made.activateWindow()
    made.setFocus()
    until_idle()
    return made


def quantity(text: str) -> Quantity:
    found = quantity_of(text)
    assert found is not None
    return found


def marks(page: MyNumbersPage) -> dict[str, AnswerMark]:
    numbers = page.kept.numbers
    return {each.id: page.table.numbers.mark(each) for each in numbers.sheet.questions if each in numbers.texts}


def press(page: MyNumbersPage, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.table, key, modifiers)


def type_number(page: MyNumbersPage, text: str, end: Qt.Key = KEYS.Key_Return) -> None:
    """Type into the cell that has the keyboard, as from the keyboard: the first key opens its field."""
    QTest.keyClicks(page.table, text[0])
    field = page.table.findChild(QLineEdit)
    assert field is not None and field.text() == text[0]
    QTest.keyClicks(field, text[1:])
    QTest.keyClick(field, end)
    until_idle()


def paste(page: MyNumbersPage, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    press(page, KEYS.Key_V, CONTROL)


def shown(page: MyNumbersPage, text: str, cell: NumberCell) -> str:
    index = page.table.numbers.cell_of(quantity(text))
    return str(index.siblingAtColumn(index.column() - NumberCell.MINE + cell).data())


def test_each_cell_is_marked_when_it_is_left(page: MyNumbersPage):
    """What is typed first goes into the first cell."""
    type_number(page, "0.3303")
    assert marks(page) == {"z[1,1]": AnswerMark.RIGHT}
    assert page.table.current == quantity("z[1,2]")
    type_number(page, "0.4")
    assert marks(page)["z[1,2]"] is AnswerMark.WRONG
    assert page.wrong.shown().sentence.startswith("SOP2: 0.4 is not it yet")
    assert page.bar.points.text() == "2 of 32 filled"


def test_esc_in_a_field_leaves_the_field_and_not_the_page(page: MyNumbersPage, qtbot: QtBot):
    page.table.go_to(quantity("z[1,1]"))
    with qtbot.assertNotEmitted(page.left):
        type_number(page, "0.33", KEYS.Key_Escape)
    assert marks(page) == {}
    with qtbot.waitSignal(page.left):
        press(page, KEYS.Key_Escape)


def test_arrays_are_pasted_and_the_first_wrong_number_is_named(page: MyNumbersPage):
    press(page, KEYS.Key_T)
    paste(page, ARRAYS)
    assert marks(page)["dE/da[1,1]"] is AnswerMark.SLIP
    assert marks(page)["dE/dz[1,1]"] is AnswerMark.FOLLOWS
    assert marks(page)["dE/dz[1,2]"] is AnswerMark.RIGHT
    said = page.wrong.shown()
    assert (
        said.sentence
        == "∂E/∂Activ1: That goes back by weights that are updated already. ∂E/∂Activ1 takes those from before."
    )
    assert said.sides is not None
    assert (said.sides[0].value, said.sides[1].value) == ("0.03443111", "0.03445101")
    assert said.sides[0].working == "∂E/∂SOP3·W41_new\n0.18496196·0.18615238"
    assert said.sides[1].working == "∂E/∂SOP3·W41\n0.18496196·0.18626"
    assert page.table.current == quantity("dE/da[1,1]")
    assert [box.currentText() for box in page.sources.boxes] == [
        "SOPs, hidden",
        "∂E/∂activation, hidden",
        "slopes, hidden",
        "deltas, hidden",
        "new weights, output",
    ]


def test_a_transpose_is_said_and_an_ambiguous_array_asked_for(page: MyNumbersPage):
    paste(page, "tensor([[0.00083821, 0.00335282, 0.03436641], [0.00151366, 0.00605464, 0.06206003]])\n[77, 78]")
    transposed, unknown = page.sources.boxes
    assert transposed.currentText() == "transposed: gradients, hidden"
    assert transposed.toolTip() == tip(transposed.currentText())
    assert unknown.currentText() == "what is this?"
    assert "z[1,1]" not in marks(page)
    unknown.setCurrentText("SOPs, hidden")
    unknown.activated.emit(unknown.currentIndex())
    assert marks(page)["z[1,1]"] is AnswerMark.WRONG
    page.sources.boxes[1].activated.emit(0)
    assert "z[1,1]" not in marks(page) and marks(page)["dE/dw[1,3,2]"] is AnswerMark.RIGHT


def test_a_column_goes_into_the_cells_from_the_current_one_on(page: MyNumbersPage):
    page.table.go_to(quantity("z[1,2]"))
    paste(page, "0.46753\r\n\r\n0.61480\r\n")
    assert list(marks(page)) == ["z[1,2]", "a[1,2]"]
    assert set(marks(page).values()) == {AnswerMark.RIGHT}


def test_arrays_pasted_into_the_field_of_a_cell_are_read_as_such(page: MyNumbersPage):
    page.table.go_to(quantity("z[1,1]"))
    QTest.keyClicks(page.table, "0")
    QGuiApplication.clipboard().setText(ARRAYS)
    field = page.table.findChild(QLineEdit)
    assert field is not None
    QTest.keyClick(field, KEYS.Key_V, CONTROL)
    assert shown(page, "z[1,1]", NumberCell.MINE) == "0.3302992"


def test_cells_are_copied_cut_and_emptied(page: MyNumbersPage):
    paste(page, ARRAYS)
    page.table.go_to(quantity("z[1,1]"))
    press(page, KEYS.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(page, KEYS.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "0.3302992\n0.4675256"
    press(page, KEYS.Key_X, CONTROL)
    assert "z[1,1]" not in marks(page) and "z[1,2]" not in marks(page)
    press(page, KEYS.Key_V, CONTROL)
    assert shown(page, "z[1,2]", NumberCell.MINE) == "0.4675256"


def test_every_change_is_taken_back_and_made_again(page: MyNumbersPage):
    page.table.go_to(quantity("z[1,1]"))
    type_number(page, "0.3303")
    paste(page, ARRAYS)
    page.sources.clear.click()
    assert marks(page) == {} and page.numbers.empty.isVisible()
    press(page, KEYS.Key_Z, CONTROL)
    assert len(marks(page)) == 10 and len(page.sources.boxes) == 5
    press(page, KEYS.Key_Z, CONTROL)
    assert marks(page) == {"z[1,1]": AnswerMark.RIGHT} and not page.sources.boxes
    press(page, KEYS.Key_Z, CONTROL)
    assert marks(page) == {}
    for _ in range(2):
        press(page, KEYS.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert len(marks(page)) == 10


def test_undo_goes_to_what_it_changes(page: MyNumbersPage):
    type_number(page, "0.3303")
    page.table.go_to(LOSS)
    press(page, KEYS.Key_Z, CONTROL)
    assert page.table.current == quantity("z[1,1]")


def readable(page: MyNumbersPage) -> list[str]:
    """All that can be read of the table and of what is said of its numbers."""
    model = page.table.numbers
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    texts = [
        str(model.index(row, column).data(role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in roles
    ]
    said = page.wrong.shown()
    sides = [f"{side.working} {side.value}" for side in said.sides or ()]
    return [*texts, said.sentence, said.note, said.counts, *sides]


def test_true_numbers_are_shown_to_who_asks_for_them(page: MyNumbersPage):
    paste(page, ARRAYS + "SOP2 = 0.46753\n")
    assert marks(page)["z[1,1]"] is AnswerMark.RIGHT, "verdicts are there at once"
    assert shown(page, "z[1,1]", NumberCell.TRUE) == ""
    said = page.wrong.shown()
    assert said.sides is not None and said.sides[1].value is None
    assert not [text for text in readable(page) if "0.0344510" in text or "0.00838" in text]
    QTest.mouseClick(page.numbers.true, LEFT, pos=page.numbers.true.rect().center() - QPoint(40, 0))
    assert shown(page, "z[1,1]", NumberCell.TRUE) == "0.3302992"
    assert shown(page, "dE/da[1,1]", NumberCell.TRUE) == "0.03445101"
    press(page, KEYS.Key_T)
    assert shown(page, "z[1,1]", NumberCell.TRUE) == "" and not page.numbers.true.isChecked()


def test_what_a_practice_still_asks_is_hidden_from_who_asks_for_the_true_numbers(
    page: MyNumbersPage, practising: Practising
):
    sheet, asked = page.kept.numbers.sheet, quantity("dE/da[1,1]")
    practising.begin(practice_of(sheet, [quantity("z[1,1]"), asked]))
    press(page, KEYS.Key_T)
    paste(page, "dE/da[1,1] = 0.03443111")
    assert marks(page)["dE/da[1,1]"] is AnswerMark.SLIP
    assert shown(page, "z[1,2]", NumberCell.TRUE) == "0.467526", "nobody asks for it"
    assert shown(page, "z[1,1]", NumberCell.TRUE) == "" and shown(page, "dE/dz[1,1]", NumberCell.TRUE) == ""
    assert not told_of(practising.practice, readable(page))
    practising.type("0.330299")
    practising.check()
    assert shown(page, "z[1,1]", NumberCell.TRUE) == "0.330299"
    practising.give_up()
    assert shown(page, "dE/dz[1,1]", NumberCell.TRUE) == "0.00838205"


def test_f3_goes_round_all_that_are_not_right(page: MyNumbersPage):
    paste(page, ARRAYS)
    found = []
    for _ in range(3):
        press(page, KEYS.Key_F3)
        found.append(page.table.current.id)
    assert found == ["dE/dz[1,1]", "dE/da[1,1]", "dE/dz[1,1]"]


def test_a_file_is_opened_or_dropped(page: MyNumbersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "mine.txt"
    path.write_text(ARRAYS)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    press(page, KEYS.Key_O, CONTROL)
    assert page.sources.source.text() == "mine.txt — 5 arrays"
    other = tmp_path / "other.json"
    other.write_text('{"E": 0.144039, "z[1,1]": "1/3", "epoch": 7}')
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    drop = QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    page.dropEvent(drop)
    assert page.sources.source.text() == "other.json — JSON"
    assert "epoch" in page.sources.note.text()
    assert marks(page)["E"] is AnswerMark.RIGHT and marks(page)["z[1,1]"] is AnswerMark.WRONG
    assert marks(page)["z[1,2]"] is AnswerMark.RIGHT, "what was there and is not in the file stays"


@pytest.mark.parametrize("name", ["nowhere.txt", "broken.txt"])
def test_what_can_not_be_read_is_said_and_nothing_is_lost(page: MyNumbersPage, tmp_path: Path, name: str):
    (tmp_path / "broken.txt").write_text("W = [[1 2 ...]]")
    paste(page, ARRAYS)
    before = page.kept.now
    page.taking.open_path(tmp_path / name)
    assert name in page.sources.fault.text() and page.sources.fault.isVisible()
    assert page.kept.now is before
    paste(page, "E = 0.144")
    assert not page.sources.fault.isVisible()


def test_digits_are_as_many_as_the_numbers_have_until_they_are_chosen(page: MyNumbersPage):
    assert page.numbers.digits.currentText() == "6"
    paste(page, "SOP1 = 0.3303")
    assert page.numbers.digits.currentText() == "4"
    paste(page, "SOP1 = 0.330302")
    assert page.numbers.digits.currentText() == "6" and marks(page)["z[1,1]"] is AnswerMark.WRONG
    page.numbers.digits.activated.emit(page.numbers.digits.findText("4"))
    assert marks(page)["z[1,1]"] is AnswerMark.RIGHT


def test_numbers_stay_when_another_state_is_looked_at(page: MyNumbersPage, model: Model, qtbot: QtBot):
    paste(page, "SOP1 = 0.33030")
    assert marks(page)["z[1,1]"] is AnswerMark.RIGHT
    model.commands.playback.run_to(2000)
    qtbot.waitUntil(lambda: model.readings.state == 2000)
    assert shown(page, "z[1,1]", NumberCell.MINE) == "0.33030"
    assert marks(page)["z[1,1]"] is AnswerMark.WRONG
    assert f"iteration {grouped(2000)}" in page.numbers.compared.text()


def test_another_document_has_other_numbers(page: MyNumbersPage, model: Model):
    paste(page, ARRAYS)
    model.commands.documents.open("query-3-2-1")
    assert marks(page) == {} and not page.sources.boxes
    press(page, KEYS.Key_Z, CONTROL)
    assert marks(page) == {}


def test_the_cell_that_one_is_in_is_found_among_more_questions_of_another_document(page: MyNumbersPage, model: Model):
    """The table returns to it while the strip still has the beads of the document before."""
    model.commands.documents.open("csdn-2-3-1")
    few = page.kept.numbers.sheet.questions
    page.table.go_to(few[-1])
    model.commands.documents.open("moons-2-3-2-sigmoid")
    questions = page.kept.numbers.sheet.questions
    assert page.table.current == few[-1] and questions.index(few[-1]) > len(few)
    beads = page.bar.beads
    assert questions.index(few[-1]) in beads.places.spots[beads.currentIndex().row()].questions


def test_rows_stand_in_one_column_where_there_is_no_room(page: MyNumbersPage):
    assert page.table.numbers.columnCount() == 8
    page.table.go_to(LOSS)
    page.resize(1000, 600)
    until_idle()
    assert page.table.numbers.columnCount() == 4
    assert page.table.current == LOSS


def test_a_large_network_is_asked_about_what_is_held(qtbot: QtBot, theme: Theme, settings):
    model = Model(open_setup("psi-2-1000-1000-2"))
    page = MyNumbersPage(model.store, model.readings, Practising(), theme, settings)
    qtbot.addWidget(page)
    page.show()
    assert page.table.numbers.columnCount() == 4 and 0 < page.table.numbers.rowCount() < 20_000
    assert "only what X3_1 needs" in page.numbers.part.text() and page.numbers.part.isVisible()
    model.close()


def test_rows_out_of_sight_are_not_asked_for(page: MyNumbersPage, monkeypatch: pytest.MonkeyPatch):
    asked = set()
    mark = NumberModel.mark
    monkeypatch.setattr(NumberModel, "mark", lambda model, quantity: asked.add(quantity) or mark(model, quantity))
    page.resize(1000, 400)
    until_idle()
    asked.clear()
    page.table.viewport().repaint()
    assert 0 < len(asked) < len(page.kept.numbers.sheet.questions) / 2


def test_what_is_shown_is_right_to_the_last_digit(page: MyNumbersPage, model: Model):
    press(page, KEYS.Key_T)
    trace = model.readings.trace
    for digits in (8, 12):
        paste(
            page,
            "\n".join(f"z[1,{index + 1}] = {value:.{digits}f}" for index, value in enumerate(trace.forward.sops[0][0])),
        )
        assert np.allclose(
            float(shown(page, "z[1,1]", NumberCell.TRUE)), trace.forward.sops[0][0][0], atol=10.0**-digits
        )


def test_what_a_program_printed_is_told_number_by_number(page: MyNumbersPage) -> None:
    page.taking.take("forward: 0.3302992 and 0.4675256\npredicted = 0.57952463\nerr [0.15403894]\ng1 = 0.75904925\n")
    shown = page.output.shown()
    assert [(row.line, row.name, row.agrees) for row in shown.rows] == [
        ("1", "SOP1", True),
        ("1", "SOP2", True),
        ("2", "Predicted", True),
        ("3", "E", False),
        ("4", "∂E/∂Predicted", True),
    ]
    assert shown.differs == 3
    line = "Line 7 of the listing makes it: err = (predicted - target[0]) ** 2"
    assert shown.said.endswith(f"line 3: 0.15403894 for E of iteration 0. {line}")
    press(page, KEYS.Key_T)
    known = "line 3: 0.15403894 for E of iteration 0, which is 0.1440389429."
    assert page.output.shown().said.endswith(f"{known} {line}")
    assert marks(page)["E"] is AnswerMark.WRONG
    assert marks(page)["z[1,2]"] is AnswerMark.RIGHT


def test_a_column_that_goes_through_a_run_is_no_column_of_cells(page: MyNumbersPage) -> None:
    page.taking.take("0.579524627\n0.579485639\n0.579446662\n0.579407666\n")
    shown = page.output.shown()
    assert [row.state for row in shown.rows] == ["0", "1", "2", "3"]
    assert shown.differs == 3
    assert set(page.kept.numbers.texts) == {quantity("a[2,1]")}
    assert page.output.isVisible()


def test_cells_are_no_output(page: MyNumbersPage) -> None:
    page.taking.take("0.33\n0.47")
    assert not page.output.isVisible()


def test_what_is_still_asked_is_not_said_of_the_output(page: MyNumbersPage, practising: Practising) -> None:
    practising.begin(practice_of(page.kept.numbers.sheet, [quantity("z[1,1]")]))
    press(page, KEYS.Key_T)
    page.taking.take("z[1,1] = 0.34")
    assert "for SOP1 of iteration 0. Line 1 of" in page.output.shown().said
