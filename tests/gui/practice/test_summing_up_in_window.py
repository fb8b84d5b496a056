"""From the last answer to the summary, and on; from a folder to the table of a class, and back."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from core.exercises.choosing.fading import Fading
from core.exercises.choosing.kinds import PracticeKind
from core.exercises.choosing.told_lines import is_told
from core.exercises.sheet.quantity import quantity_of
from core.reports.class_marking import mark_class
from gui.practice.chooser.chooser_page import ChooserPage
from gui.practice.chooser.kept_choices import KeptChoices
from gui.practice.class_table.class_page import ClassPage
from gui.practice.sheet.sheet_page import SheetPage
from gui.practice.summary.summary_page import SummaryPage
from gui.window.main_window import MainWindow
from tests.core.reports.learners import hand_in
from tests.gui.idle import until_idle
from tests.gui.practice.working_through import work_through

pytestmark = pytest.mark.slow
SLOPE = "da/dz[1,1]"


@pytest.fixture
def summary(window: MainWindow, settings: QSettings) -> SummaryPage:
    """That of the first weight's chain, with one wrong number."""
    KeptChoices(settings).keep_fading(PracticeKind.CHAIN, Fading(None))
    window.actions_made["practise"].trigger()
    window.middle.page(ChooserPage).start()
    work_through(window, wrong=SLOPE)
    shown = window.middle.practice
    assert isinstance(shown, SummaryPage)
    return shown


def drop(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    nowhere, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, left, nowhere))


def test_after_the_last_answer_the_summary_stands_there(summary: SummaryPage):
    assert summary.head.points.text() == "13"
    assert summary.bar.what.text() == "W11's chain · 3-2-1, by the chain rule"
    assert summary.panel.taken()[0][0] == "The first error came in at g4."
    assert len(summary.bar.beads.shown()) == 14


def test_what_is_saved_is_marked_to_the_same_points_by_its_code_alone(summary, tmp_path, monkeypatch, window):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "me.json"), ""))
    QTest.keyClick(summary.table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert json.loads((tmp_path / "me.json").read_text())["answers"][SLOPE]["answer"] == "7"
    assert [each.points for each in mark_class([tmp_path / "me.json"]).learners] == [13]
    assert not window.document.is_changed


def test_enter_asks_the_wrong_line_alone_with_other_numbers(window: MainWindow, summary: SummaryPage):
    before = summary.summary.practice
    QTest.keyClick(summary.table, Qt.Key.Key_Return)
    assert isinstance(window.middle.practice, SheetPage)
    again = window.practising.practice
    assert [each.id for each in again.blanks] == [SLOPE]
    assert again.sheet.value(again.at) != before.sheet.value(again.at)
    work_through(window)
    assert isinstance(window.middle.practice, SummaryPage)
    assert window.middle.practice.head.points.text() == "1"


def test_all_again_and_the_whole_iteration(window: MainWindow, summary: SummaryPage):
    QTest.keyClick(summary.table, Qt.Key.Key_A)
    assert len(window.practising.practice.blanks) == 14
    work_through(window)
    told = window.practising.practice.sheet.iteration
    QTest.keyClick(window.middle.practice.table, Qt.Key.Key_W)
    whole = window.practising.practice
    assert len(whole.sheet.questions) == 32
    assert not whole.sheet.iteration.has_same_numbers(told)  # the summary has told these
    assert all(is_told(whole.sheet, each) for each in whole.blanks)


def test_what_a_practice_has_told_is_asked_with_other_numbers(window: MainWindow, summary: SummaryPage):
    told = [summary.summary.practice.sheet.iteration]
    for _ in range(2):
        window.actions_made["choose_practice"].trigger()
        window.middle.page(ChooserPage).start()
        practice = window.practising.practice
        assert not any(practice.sheet.iteration.has_same_numbers(each) for each in told)
        assert window.middle.page(SheetPage).bar.how.text() == "other numbers · 4 digits"
        told.append(practice.sheet.iteration)
        work_through(window)


def test_lines_that_were_not_told_are_asked_of_the_same_numbers(window: MainWindow, settings: QSettings):
    KeptChoices(settings).keep_fading(PracticeKind.FORWARD, Fading(None))
    for kind in (PracticeKind.FORWARD, PracticeKind.CHAIN):  # of the chain the last line is blank
        window.actions_made["choose_practice"].trigger()
        chooser = window.middle.page(ChooserPage)
        chooser.choosing.choose(kind)
        chooser.start()
        assert window.middle.page(SheetPage).bar.how.text() == "iteration 0 · sample 1 · 4 digits"
        work_through(window)


def test_a_practice_that_was_left_after_its_last_answer_is_summed_up_when_one_comes_back(
    window: MainWindow, settings: QSettings
):
    KeptChoices(settings).keep_fading(PracticeKind.CHAIN, Fading(None))
    window.actions_made["practise"].trigger()
    window.middle.page(ChooserPage).start()
    practising = window.practising
    for quantity in practising.practice.blanks[:-1]:
        practising.go_to(quantity)
        practising.show()
    practising.go_to(practising.practice.blanks[-1])
    practising.type("7")
    practising.check()
    practising.keep()
    QTest.keyClick(window.middle.practice, Qt.Key.Key_Escape)
    until_idle()
    window.actions_made["practise"].trigger()
    assert isinstance(window.middle.practice, SummaryPage)
    assert window.middle.practice.head.minutes.text() == "less than a minute"
    QTest.keyClick(window.middle.practice.table, Qt.Key.Key_Escape)
    until_idle()
    window.actions_made["practise"].trigger()
    assert isinstance(window.middle.practice, ChooserPage)  # once is enough


def test_what_was_wrong_once_more_stands_in_the_summary(window: MainWindow, settings: QSettings):
    KeptChoices(settings).keep_fading(PracticeKind.CHAIN, Fading(None))
    window.actions_made["practise"].trigger()
    window.middle.page(ChooserPage).start()
    practising, slope = window.practising, quantity_of(SLOPE)
    for quantity in practising.practice.blanks:
        practising.go_to(quantity)
        value = practising.practice.sheet.value(quantity)
        for factor in (-1.0, 1.0) if quantity == slope else (1.0,):
            practising.type(f"{factor * value:.4g}")
            practising.check()
    practising.go_on()
    assert practising.practice.blanks == (slope,)
    practising.type("77.7")
    practising.check()
    practising.keep()
    practising.go_on()
    until_idle()
    page = window.middle.practice
    assert isinstance(page, SummaryPage)
    assert page.bar.how.text() == "iteration 0 · sample 1 · 4 digits"  # of what earned the points
    assert page.head.points.text() == "14"
    rows = page.table.rows
    assert [rows.index(14, column).data() for column in (1, 2, 4)] == [
        "g4", "77.7", "once more, with other numbers; no known slip gives this number",
    ]  # fmt: skip
    assert page.panel.choices()[0].title == "Only g4"


def test_leaving_leads_back_to_the_run(window: MainWindow, summary: SummaryPage):
    QTest.keyClick(summary.table, Qt.Key.Key_Escape)
    until_idle()
    assert window.middle.practice is None


def test_a_folder_that_is_dropped_is_marked_and_more_files_are_added(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    hand_in(tmp_path / "class", "a.json", learner="Ada", **{SLOPE: "square_only"})
    drop(window, tmp_path / "class")
    page = window.middle.practice
    assert isinstance(page, ClassPage)
    qtbot.waitUntil(lambda: not page.is_marking)
    hand_in(tmp_path, "b.json", learner="Bea")
    drop(window, tmp_path / "b.json")
    qtbot.waitUntil(lambda: not page.is_marking)
    assert [page.model.index(row, 0).data() for row in range(2)] == ["Ada", "Bea"]


def test_a_learners_sheet_is_opened_and_leads_back_to_the_class(qtbot: QtBot, window: MainWindow, tmp_path: Path):
    hand_in(tmp_path / "class", "a.json", learner="Ada", variant=3, **{SLOPE: "square_only"})
    window.practice.mark_class([tmp_path / "class"])
    page = window.middle.practice
    assert isinstance(page, ClassPage)
    qtbot.waitUntil(lambda: not page.is_marking)
    page.panel.open_sheet.click()
    summary = window.middle.practice
    assert isinstance(summary, SummaryPage)
    assert (summary.head.points.text(), summary.panel.name.text()) == ("13", "Ada")
    QTest.keyClick(summary.table, Qt.Key.Key_Escape)
    until_idle()
    assert window.middle.practice is page
    page.panel.practise.click()
    assert window.practising.practice.blanks == (quantity_of(SLOPE),)


def test_the_menu_asks_for_a_folder(qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch):
    hand_in(tmp_path, "a.json")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.actions_made["mark_class"].trigger()
    page = window.middle.practice
    assert isinstance(page, ClassPage)
    qtbot.waitUntil(lambda: not page.is_marking)
    assert page.model.rowCount() == 1
