"""What a class has handed in, as a teacher looks through it."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.exercises.sheet.quantity import quantity_of
from gui.look.theme import Scheme, Theme
from gui.practice.class_table.class_model import FIRST_QUESTION, MARK_ROLE, NAME, POINTS
from gui.practice.class_table.class_page import ClassPage, are_answers
from gui.practice.class_table.class_view import name_lines
from gui.practice.class_table.points_columns import MOST_COLUMNS, PointsColumns
from gui.practice.parts.marks import AnswerMark
from tests.core.reports.learners import GAD_FILE, code, hand_in, hand_in_of, own_source
from tests.core.weight_files.reference_files import FILES
from tests.gui.cut_off import faults_of
from tests.gui.practice.pictures import has_color

KEYS = Qt.Key
SLOPE, OUTPUT_SLOPE = "da/dz[1,1]", "da/dz[2,1]"
G4 = FIRST_QUESTION + 10


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five learners, of whom three fail at g4; a file of another sheet, and one of another kind."""
    made = tmp_path / "class-9b"
    hand_in(made, "a.json", learner="Wanda", variant=2)
    hand_in(made, "b.json", learner="Ada", **{OUTPUT_SLOPE: "sign"})
    for file, learner in (("c.json", "Viktor"), ("d.json", "Mei")):
        hand_in(made, file, learner=learner, **{SLOPE: "square_only"})
    hand_in(made, "e.json", learner="Nils", **{SLOPE: "slope_at_sum", OUTPUT_SLOPE: "sign"})
    text = (made / "a.json").read_text()
    (made / "f.json").write_text(text.replace(code(2), code(1, name="psi-2-3-3-2")))
    (made / "notes.txt").write_text("hello")
    return made


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, settings: QSettings, folder: Path) -> ClassPage:
    made = ClassPage(theme, settings)
    qtbot.addWidget(made)
    made.resize(1280, 730)
    with qtbot.waitExposed(made):
        made.show()
    open_in(qtbot, made, folder)
    made.setFocus()
    return made


def open_in(qtbot: QtBot, page: ClassPage, *paths: Path) -> None:
    page.open(paths)
    qtbot.waitUntil(lambda: not page.is_marking)


def names(page: ClassPage) -> list[str]:
    return [page.model.index(row, NAME).data() for row in range(page.model.rowCount())]


def go_to(page: ClassPage, name: str, column: int) -> None:
    page.table.setCurrentIndex(page.model.index(names(page).index(name), column))


def test_a_row_a_learner_by_name_with_points_marks_and_the_first_slip(page: ClassPage):
    assert names(page) == ["Ada", "Mei", "Nils", "Viktor", "Wanda"]
    row = names(page).index("Viktor")
    cells = [page.model.index(row, column) for column in range(page.model.columnCount())]
    assert (cells[POINTS].data(), cells[-1].data()) == ("13", "1 − σ²")
    marks = [cell.data(MARK_ROLE) for cell in cells[FIRST_QUESTION:-1]]
    assert len(marks) == 14 and marks[10] is AnswerMark.SLIP and AnswerMark.FOLLOWS in marks[11:]
    assert page.bar.points.text().startswith("13") and page.bar.how.text() == "class-9b"


def test_what_fails_most_is_told_with_its_slips(page: ClassPage):
    shown = page.panel.shown()
    assert shown.headline == "g4 fails most: 3 of 5."
    assert shown.slips == "2 × 1 − σ², 1 × derivative at the sum"
    assert page.panel.points.shown()[-3:] == [("12", 1), ("13", 3), ("14", 1)]


def test_a_cell_is_told_to_the_eye_and_to_the_ear(page: ClassPage):
    go_to(page, "Viktor", G4)
    assert page.panel.shown().cell == ("Viktor, g4", "1 − σ²", "0.6615; the true value is 0.2433.")
    said = page.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Viktor, g4, known slip, 1 − σ²"
    go_to(page, "Wanda", POINTS)
    assert page.panel.shown().cell[:2] == ("Wanda", "Nothing is wrong")


def test_what_is_left_out_is_told_with_the_reason(page: ClassPage):
    assert page.panel.shown().left_out == "2 files are left out."
    page.panel.show_left_out.click()
    texts = [label.text() for label in page.panel.findChildren(type(page.bar.title)) if label.isVisible()]
    listed = next(text for text in texts if "notes.txt" in text)
    assert "f.json: is of another sheet" in listed and "notes.txt: is no file of answers" in listed


def test_arrows_go_through_the_cells_and_enter_opens_the_sheet(page: ClassPage):
    opened: list[object] = []
    page.sheet_wanted.connect(opened.append)
    for key in (KEYS.Key_Down, KEYS.Key_Down, KEYS.Key_Right, KEYS.Key_Return):
        QTest.keyClick(page.table, key)
    assert (page.table.currentIndex().row(), page.table.currentIndex().column()) == (2, 1)
    page.panel.open_sheet.click()
    assert [each.name for each in opened] == ["Nils", "Nils"]


def test_enter_on_a_button_is_the_button(page: ClassPage, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "t.csv"), ""))
    opened: list[object] = []
    page.sheet_wanted.connect(opened.append)
    page.panel.csv.setFocus()
    QTest.keyClick(page.panel.csv, KEYS.Key_Return)
    assert (tmp_path / "t.csv").exists() and opened == []


def test_it_is_sorted_by_points_by_name_or_by_a_column(page: ClassPage):
    QTest.keyClick(page.table, KEYS.Key_S)
    assert names(page) == ["Wanda", "Ada", "Mei", "Viktor", "Nils"]
    QTest.keyClick(page.table, KEYS.Key_S)
    assert names(page) == ["Ada", "Mei", "Nils", "Viktor", "Wanda"]
    head = page.table.horizontalHeader()
    at = head.sectionViewportPosition(G4) + 5
    QTest.mouseClick(
        head.viewport(), Qt.MouseButton.LeftButton, pos=head.viewport().rect().topLeft() + type(head.pos())(at, 80)
    )
    assert names(page)[:3] == ["Mei", "Nils", "Viktor"]


def test_the_cell_that_is_looked_at_stays_so_when_it_is_sorted(page: ClassPage):
    go_to(page, "Viktor", G4)
    QTest.keyClick(page.table, KEYS.Key_S)
    assert page.table.currentIndex().row() == names(page).index("Viktor")


def test_h_hides_the_names_everywhere(page: ClassPage):
    go_to(page, "Viktor", G4)
    QTest.keyClick(page.table, KEYS.Key_H)
    hidden = ("Ada", "Mei", "Nils", "Viktor", "Wanda")
    assert names(page) == [f"Learner {number}" for number in range(1, 6)], "in the order of the files"
    assert page.panel.shown().cell[0] == "Learner 3, g4", "the same cell as before"
    opened: list[object] = []
    page.sheet_wanted.connect(opened.append)
    page.panel.open_sheet.click()
    assert [each.name for each in opened] == ["Learner 3"]
    page.panel.show_left_out.click()
    labels = page.panel.findChildren(type(page.bar.title))
    assert not any("notes.txt" in label.text() for label in labels), "a file may be called after its learner"
    cells = [page.model.index(row, column) for row in range(5) for column in range(page.model.columnCount())]
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    texts = [str(cell.data(role)) for cell in cells for role in roles]
    texts += [*page.panel.shown().cell, page.panel.open_sheet.text()]
    assert not any(name in text for name in hidden for text in texts)
    QTest.keyClick(page.table, KEYS.Key_H)
    assert names(page) == list(hidden)


def test_more_files_can_be_added(qtbot: QtBot, page: ClassPage, tmp_path: Path):
    hand_in(tmp_path, "late.json", learner="Zoe")
    page.add([tmp_path / "late.json"])
    qtbot.waitUntil(lambda: not page.is_marking)
    assert names(page)[-1] == "Zoe" and len(names(page)) == 6


def test_a_line_that_was_given_is_marked_so_and_told(qtbot: QtBot, page: ClassPage, tmp_path: Path):
    hand_in(tmp_path / "more", "z.json", learner="Zoe", blanks=(13,))
    page.add([tmp_path / "more" / "z.json"])
    qtbot.waitUntil(lambda: not page.is_marking)
    go_to(page, "Zoe", G4)
    assert page.table.currentIndex().data(MARK_ROLE) is AnswerMark.GIVEN
    assert page.panel.shown().cell[:2] == ("Zoe", "This line was given")
    page.model.sort_by(G4)
    assert names(page)[-1] == "Zoe", "nothing of it is right or wrong"


def test_a_folder_that_has_gone_says_so(qtbot: QtBot, page: ClassPage, tmp_path: Path):
    open_in(qtbot, page, tmp_path / "gone.json")
    assert page.panel.shown().headline == "Nothing is marked yet."
    assert page.panel.shown().left_out == "One file is left out."
    assert not page.panel.csv.isEnabled()
    said: list[str] = []
    page.failed.connect(said.append)
    (tmp_path / "empty").mkdir()
    open_in(qtbot, page, tmp_path / "empty")
    assert len(said) == 1 and "there are no files in it" in said[0]


def test_the_table_is_saved_for_a_spreadsheet_and_as_a_picture(page: ClassPage, tmp_path: Path, monkeypatch):
    saved: list[tuple[str, Path]] = []
    page.written.connect(lambda said, path: saved.append((said, path)))
    for button, file in (
        (page.panel.csv, "class.csv"),
        (page.panel.picture, "class.png"),
        (page.panel.picture, "c.svg"),
    ):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, file=file: (str(tmp_path / file), ""))
        button.click()
    assert [path for _, path in saved] == [tmp_path / file for file in ("class.csv", "class.png", "c.svg")]
    assert saved[0][0] == f"The class's table, with its learners a row each, is in {tmp_path / 'class.csv'}"
    assert saved[1][0] == f"A picture of the class's table is in {tmp_path / 'class.png'}"
    assert (tmp_path / "class.csv").read_text(encoding="utf-8-sig").count("\n") == 6
    assert "Viktor" in (tmp_path / "c.svg").read_text()
    page.panel.print.click()
    assert len(page.findChildren(QPrintDialog)) == 1
    page.findChildren(QPrintDialog)[0].close()


def test_what_fails_most_can_be_practised(page: ClassPage):
    wanted: list[object] = []
    page.practise_wanted.connect(lambda *of: wanted.append(of))
    page.panel.practise.click()
    assert wanted == [(code(1), quantity_of(SLOPE))]


def test_sixty_and_more_scroll_under_a_head_that_stays(qtbot: QtBot, page: ClassPage, folder: Path):
    content = json.loads((folder / "c.json").read_text())
    for number in range(70):
        (folder / f"more{number}.json").write_text(json.dumps(content | {"learner": f"Learner {number}"}))
    open_in(qtbot, page, folder)
    bar = page.table.verticalScrollBar()
    assert len(names(page)) == 75 and bar.maximum() > 0
    bar.setValue(bar.maximum())
    head = page.table.horizontalHeader()
    assert head.isVisible() and head.pos().y() < 5


@pytest.mark.parametrize("size", [(1280, 730), (1024, 640), (960, 560)])
def test_nothing_is_cut_off(page: ClassPage, qtbot: QtBot, size: tuple[int, int]):
    go_to(page, "Viktor", G4)
    page.resize(*size)
    qtbot.waitUntil(lambda: faults_of(page) == [])


def test_the_column_that_fails_most_is_tinted_in_each_theme(page: ClassPage, theme: Theme):
    assert has_color(page.table.viewport(), theme.colors.slip_soft, near=3)
    theme.choose(Scheme.DARK)
    assert has_color(page.table.viewport(), theme.colors.slip_soft, near=3)


def test_only_folders_and_files_of_answers_are_taken_for_a_class(tmp_path: Path):
    assert are_answers([tmp_path, Path("a.json")])
    assert (
        not are_answers([Path("a.toml")]) and not are_answers([Path("a.json"), Path("b.csv")]) and not are_answers([])
    )


@pytest.mark.parametrize("name", ["brain-1-sigmoid.json", "brain-2-tanh.json"])
def test_weights_of_brain_js_are_not_taken_for_answers(name: str):
    assert not are_answers([FILES / name])


def test_no_folder_has_a_name_that_none_can_have():
    assert not are_answers([Path("n" * 5000)]) and not are_answers([Path("a\0b")])


def test_long_names_stand_in_two_lines():
    assert name_lines("∂E/∂SOP3") == ["∂E", "∂SOP3"]
    assert name_lines("W11_new") == ["new", "W11"]
    assert name_lines("Predicted") == ["Predicted"]


def test_points_are_taken_together_where_there_are_too_many(theme: Theme, qtbot: QtBot):
    columns = PointsColumns(theme)
    qtbot.addWidget(columns)
    columns.show_points([0, 3, 57, 100], 100)
    shown = columns.shown()
    assert len(shown) <= MOST_COLUMNS and sum(count for _, count in shown) == 4
    assert (shown[0], shown[-1][1]) == (("0–8", 2), 1)


@pytest.fixture
def own_class(tmp_path: Path) -> Path:
    """Two learners with sheets of a scenario that is not built in."""
    own, made = own_source(tmp_path), tmp_path / "own-class"
    for variant, name in enumerate(("ada", "bea"), start=1):
        hand_in_of(own, made, f"{name}.json", variant)
    return made


def test_a_class_of_ones_own_scenario_is_marked_once_its_file_is_named(qtbot: QtBot, page, own_class, monkeypatch):
    asked = []

    def choose(_parent: object, title: str, *_more: object) -> tuple[str, str]:
        asked.append(title)
        return str(own_class.parent / "own.toml"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    page.open([own_class])
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert names(page) == ["ada", "bea"]
    assert asked == ["The scenario or run that these sheets were printed of"]
    assert page.panel.shown().headline == "No line fails."


def test_another_scenario_than_theirs_is_said_to_be_one(qtbot: QtBot, page, own_class, monkeypatch):
    said: list[str] = []
    page.failed.connect(said.append)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(GAD_FILE), ""))
    page.open([own_class])
    qtbot.waitUntil(lambda: bool(said))
    assert "is another scenario than the one that" in said[0]
    assert page.model.rowCount() == 0


def test_where_no_file_is_chosen_it_stands_there_what_is_missing(qtbot: QtBot, page, own_class, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    open_in(qtbot, page, own_class)
    assert page.model.rowCount() == 0
    assert page.panel.shown().left_out == "2 files are left out."


def test_who_answered_nothing_is_not_said_to_have_nothing_wrong(qtbot: QtBot, page: ClassPage, tmp_path: Path):
    content = {"backstep": "answers", "version": 1, "sheet": code(1), "learner": "Nobody", "answers": {}}
    (tmp_path / "nobody.json").write_text(json.dumps(content))
    open_in(qtbot, page, tmp_path / "nobody.json")
    go_to(page, "Nobody", POINTS)
    assert page.panel.shown().cell[:2] == ("Nobody", "Nothing was answered")
