"""The summary as a learner reads it, saves it, prints it, and goes on from it."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from core.exercises.practice.practice import practice_of
from core.exercises.sheet.quantity import quantity_of
from core.reports.class_marking import mark_class
from gui.look.theme import Scheme, Theme
from gui.practice.parts.bead_places import Bead
from gui.practice.parts.marks import AnswerMark, mark_of_line
from gui.practice.summary.printing import summary_document
from gui.practice.summary.row_texts import summary_rows
from gui.practice.summary.shares_bar import PointShares
from gui.practice.summary.summary_page import SummaryOf, SummaryPage
from tests.core.reports.learners import code, slipped
from tests.core.reports.test_practice_summary import SHEET, worked_through
from tests.gui.cut_off import faults_of
from tests.gui.practice.pictures import has_color

KEYS = Qt.Key
SLOPE, OUTPUT_SLOPE = "da/dz[1,1]", "da/dz[2,1]"


def practice():
    """What the design shows: 0.25 for g2, and at g4 a slip that was put right."""
    return worked_through({OUTPUT_SLOPE: ["0.25"], SLOPE: [slipped(SHEET, SLOPE, "square_only"), "0.2433"]})


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, settings: QSettings) -> SummaryPage:
    made = SummaryPage(theme, settings)
    qtbot.addWidget(made)
    made.resize(1280, 730)
    done = practice()
    beads = [Bead(done.sheet.short_name(each), mark_of_line(done.state_of(each)), "") for each in done.blanks]
    made.show_summary(
        SummaryOf(done, "W11's chain · gad-3-2-1", "iteration 0 · sample 1 · 4 digits", code(), minutes=11, beads=beads)
    )
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


def cell(page: SummaryPage, name: str, column: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    rows = page.table.rows
    place = next(row for row in range(rows.rowCount()) if rows.index(row, 1).data() == name)
    return rows.index(place, column).data(role)


def test_points_are_told_in_numbers_in_one_bar_and_in_words(page: SummaryPage):
    assert (page.head.points.text(), page.head.of.text()) == ("13", "of 14 points")
    assert page.head.bar.shown() == PointShares(right=9, follow=4, wrong=1, given=0)
    assert [each.text() for each in page.head.counts] == ["9 right (1 not at once)", "4 follow", "1 wrong", "0 given"]
    assert (page.bar.title.text(), page.bar.leave.text()) == ("Practice, done", "Close")
    assert page.head.minutes.text() == "11 min"
    for minutes, text in ((0, "less than a minute"), (None, "")):
        page.show_summary(SummaryOf(practice(), "", "", minutes=minutes))
        assert page.head.minutes.text() == text


def test_one_point_is_one_point(page: SummaryPage):
    done = practice()
    line = done.blanks[0]
    page.show_summary(SummaryOf(replace(done, blanks=(line,), at=line), "", ""))
    assert page.head.of.text() == "of 1 point" and page.bar.points.text().endswith("of 1 point")


def test_each_line_says_what_became_of_it(page: SummaryPage):
    assert (cell(page, "g2", 2), cell(page, "g2", 3)) == ("0.25", "0.2437")
    assert cell(page, "g2", 4) == "here the first error came in: no known slip gives this number"
    assert cell(page, "∂E/∂SOP3", 4) == "follows from g2"
    assert cell(page, "g4", 4) == "first 0.6615, 1 slip: 1 − σ² was taken for the derivative"
    assert cell(page, "W11_new", 4) == "the same in 4 digits"
    assert cell(page, "SOP1", 4) == ""
    rows = page.table.rows
    marks = [rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())]
    assert marks.count("follows") == 4 and marks[7] == "wrong" and marks[10] == "right at the second try"


def test_a_sum_is_told_by_what_it_comes_to_and_its_tool_tip_has_it_as_it_was_typed(page: SummaryPage):
    page.show_summary(SummaryOf(worked_through({SLOPE: ["1-0.5818^2", "0.5818*(1-0.5818)"]}), "", ""))
    assert cell(page, "g4", 2) == "0.2433"
    assert cell(page, "g4", 2, Qt.ItemDataRole.ToolTipRole) == "0.5818*(1-0.5818)"
    assert cell(page, "g4", 4) == "first 0.6615, 1 slip: 1 − σ² was taken for the derivative"


def test_each_slip_is_said_by_what_was_done(page: SummaryPage):
    page.show_summary(SummaryOf(worked_through({SLOPE: [slipped(SHEET, SLOPE, "sign")]}), "", ""))
    assert cell(page, "g4", 4) == "here the first error came in: 1 slip: the sign was turned round"
    assert page.panel.taken()[1][0] == "1 slip: the sign was turned round."


def test_what_was_put_right_after_it_was_told_says_so(page: SummaryPage):
    told = worked_through({SLOPE: [slipped(SHEET, SLOPE, "sign")]}).going_to(quantity_of(SLOPE))
    page.show_summary(SummaryOf(told.typed("0.2433").checked(), "", ""))
    expected = (
        "first −0.2433, 1 slip: the sign was turned round; put right after the answer was shown, so it earns no point"
    )
    assert cell(page, "g4", 4) == expected
    assert cell(page, "∂E/∂SOP1", 4).startswith("here the first error came in: followed from g4 = −0.2433")


def test_what_was_asked_once_more_stands_below_what_earned_the_points(page: SummaryPage):
    done = practice()
    again = practice_of(SHEET, done.slipped).typed("7").checked().kept()
    page.show_summary(SummaryOf(done, "", "", again=again))
    rows = page.table.rows
    assert (rows.rowCount(), page.head.points.text()) == (15, "13")
    assert [rows.index(14, column).data() for column in (1, 2, 4)] == [
        "g4", "7", "once more, with other numbers; no known slip gives this number",
    ]  # fmt: skip
    assert not rows.row(14).is_first_error


def test_whatever_was_typed_stands_in_one_line(page: SummaryPage):
    page.show_summary(SummaryOf(worked_through({"z[1,1]": ["1 +\n2" + " + 1" * 40]}), "", ""))
    typed = cell(page, "SOP1", 2, Qt.ItemDataRole.ToolTipRole)
    assert cell(page, "SOP1", 2) == "43.00"
    assert typed.startswith("1 + 2 + 1") and "\n" not in typed and len(typed) <= 60


def test_what_is_taken_along_is_that_of_the_summary(page: SummaryPage):
    assert page.panel.taken()[0] == (
        "The first error came in at g2.",
        "All 5 lines that lie on it you worked out rightly from it.",
    )
    assert len(page.panel.taken()) == 2


def test_the_smallest_useful_thing_comes_first_and_has_enter(page: SummaryPage):
    choices = page.panel.choices()
    assert [(each.title, each.key) for each in choices] == [
        ("Only these 2: g2, g4", "⏎"), ("All of it again", "A"), ("On to the whole iteration", "W"),
    ]  # fmt: skip
    assert choices[2].details == "up to 32 numbers, other inputs and weights"


def test_keys_and_buttons_go_on(page: SummaryPage, qtbot: QtBot):
    asked: list[object] = []
    page.again_wanted.connect(asked.append)
    page.whole_wanted.connect(lambda: asked.append("whole"))
    wrong = (quantity_of(OUTPUT_SLOPE), quantity_of(SLOPE))
    for key in (KEYS.Key_Return, KEYS.Key_A, KEYS.Key_W):
        QTest.keyClick(page.table, key)
    QTest.mouseClick(page.panel.buttons[0], Qt.MouseButton.LeftButton)
    assert asked == [wrong, SHEET.questions, "whole", wrong]
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.table, KEYS.Key_Escape)


def test_without_anything_wrong_all_again_is_first(page: SummaryPage):
    page.show_summary(SummaryOf(worked_through({}), "", ""))
    assert (page.panel.choices()[0].title, page.panel.choices()[0].key) == ("All of it again", "⏎")
    assert page.panel.taken() == [("Every line was right at the first try.", "Other numbers ask for the same rules.")]


def test_what_is_saved_comes_to_the_same_points_for_who_marks_it(page: SummaryPage, tmp_path, monkeypatch):
    path = tmp_path / "viktor"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page.panel.name.setText("Viktor")
    saved: list[object] = []
    page.saved.connect(saved.append)
    QTest.keyClick(page.table, KEYS.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert saved == [tmp_path / "viktor.json"]
    content = json.loads((tmp_path / "viktor.json").read_text(encoding="utf-8"))
    assert (content["sheet"], content["learner"]) == (code(), "Viktor")
    assert content["answers"][SLOPE] == {"answer": "0.2433", "tries": ["0.6615"], "shown": False}
    assert [(each.name, each.points) for each in mark_class(saved).learners] == [("Viktor", 13)]


def test_what_can_not_be_written_is_said(page: SummaryPage, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "a.json"), ""))
    said: list[str] = []
    page.failed.connect(said.append)
    page.panel.save.click()
    assert len(said) == 1 and "can't be written" in said[0]


def test_printing_asks_the_systems_dialog_and_paper_has_all_lines(page: SummaryPage):
    QTest.keyClick(page.table, KEYS.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialogs = page.findChildren(QPrintDialog)
    assert len(dialogs) == 1
    dialogs[0].close()
    rows = summary_rows(page.summary)
    text = summary_document(("13 of 14 points", "<b>Ada</b>"), [("A", "b")], rows).toPlainText()
    assert "<b>Ada</b>" in text and all(row.name in text for row in rows)


def test_enter_is_what_has_the_keyboard(page: SummaryPage, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.json"), ""))
    asked: list[object] = []
    page.again_wanted.connect(asked.append)
    for place in (page.panel.name, page.panel.save):
        place.setFocus()
        QTest.keyClick(place, KEYS.Key_Return)
        assert (tmp_path / "a.json").exists() and asked == []
        (tmp_path / "a.json").unlink()
    page.setFocus()
    QTest.keyClick(page.focusWidget(), KEYS.Key_Return)
    assert len(asked) == 1


def test_letters_typed_into_the_name_are_letters(page: SummaryPage):
    asked: list[object] = []
    page.again_wanted.connect(asked.append)
    page.panel.name.setFocus()
    QTest.keyClicks(page.panel.name, "Wanda")
    assert (page.panel.name.text(), asked) == ("Wanda", [])


@pytest.mark.parametrize("size", [(1280, 730), (1024, 640), (960, 560)])
def test_nothing_is_cut_off(page: SummaryPage, qtbot: QtBot, size: tuple[int, int]):
    page.resize(*size)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: faults_of(page) == [])


def test_it_takes_the_colours_of_another_theme(page: SummaryPage, theme: Theme):
    assert has_color(page.head.bar, theme.colors.right) and has_color(page.table, theme.colors.error_soft)
    theme.choose(Scheme.DARK)
    assert has_color(page.head.bar, theme.colors.right) and has_color(page.table, theme.colors.error_soft)
    assert AnswerMark.WRONG in [mark_of_line(page.summary.practice.state_of(each)) for each in SHEET.questions]
