"""A printed sheet's code opens that sheet to be practised; what is practised has a code by which it is marked."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from core.base.number_format import Decimals
from core.exercises.choosing.fading import Fading
from core.exercises.choosing.kinds import PracticeKind
from core.exercises.practice.practice import Practice
from core.exercises.sheet.sheet import ExerciseSheet
from core.reports.class_marking import Learner, mark_class
from core.setup.setup import open_setup
from core.training.roots import Root, roots_of
from core.worksheets.choices import SheetChoices
from core.worksheets.codes import code_of
from core.worksheets.opening import OpenedSheet
from core.worksheets.source import SheetSource
from gui.practice.chooser.chooser_page import ChooserPage
from gui.practice.chooser.kept_choices import KeptChoices
from gui.practice.sheet.sheet_page import SheetPage
from gui.practice.summary.summary_page import SummaryPage
from gui.window.main_window import MainWindow
from gui.worksheets.code_dialog import CodeDialog
from tests.gui.practice.working_through import work_through

pytestmark = pytest.mark.slow
FIRST_WEIGHT = SheetChoices(about="new_w[1,1,1]")


@pytest.fixture(autouse=True)
def all_lines_blank(settings: QSettings) -> None:
    KeptChoices(settings).keep_fading(PracticeKind.CHAIN, Fading(None))


def source(scenario: str = "gad-3-2-1") -> SheetSource:
    return SheetSource(roots_of(open_setup(scenario)))


def open_code(window: MainWindow, code: str) -> None:
    window.actions_made["open_sheet_code"].trigger()
    dialog = window.findChild(CodeDialog)
    assert dialog is not None
    dialog.code.setText(code)
    dialog.read()


def values(sheet: ExerciseSheet) -> dict[str, float]:
    return {each.id: sheet.value(each) for each in sheet.questions}


@pytest.mark.parametrize(
    ("scenario", "choices", "number"),
    [
        ("gad-3-2-1", FIRST_WEIGHT, 1),
        ("gad-3-2-1", FIRST_WEIGHT, 12),
        ("psi-2-3-3-2", SheetChoices(digits=6, state=3, rate=0.75, seed=31, is_board=True), 4),
        ("gad-3-2-1", SheetChoices(blanks=(0, 1, 5, 31)), 7),
        ("moons-2-3-2", SheetChoices(about="forward", sample=17, state=2), 1),
        ("csdn-2-3-1", SheetChoices(digits=Decimals(4), is_board=True), 2),
    ],
)
def test_a_printed_sheets_code_begins_its_practice(
    qtbot: QtBot, window: MainWindow, scenario: str, choices: SheetChoices, number: int
) -> None:
    printed = source(scenario)
    code = code_of(printed.code(choices, number))
    open_code(window, code)
    qtbot.waitUntil(lambda: isinstance(window.middle.practice, SheetPage))
    page, practice = window.middle.page(SheetPage), window.practising.practice
    sheet = printed.sheet(choices, number)
    assert values(practice.sheet) == pytest.approx(values(sheet), rel=1e-12)
    assert practice.blanks == choices.blank_lines(sheet)
    assert (practice.sheet.digits, practice.sheet.is_board) == (sheet.digits, sheet.is_board)
    assert page.bar.what.text().startswith(f"Sheet {code} · ")
    assert page.source is not None and page.source.code == code
    assert (page.source.state, page.source.sample) == (choices.state, choices.sample or 0)


def test_what_is_not_saved_is_asked_about_first(window: MainWindow) -> None:
    window.commands.edits.edit("another rate", window.readings.setup.with_learning_rate(0.5))
    open_code(window, "K7Q-12")
    assert window.middle.practice is None
    box = window.findChild(QMessageBox)
    assert box is not None
    box.button(QMessageBox.StandardButton.Discard).click()
    assert isinstance(window.middle.practice, SheetPage)
    assert window.middle.practice.bar.what.text().startswith("Sheet K7Q-12 · ")


def marked_of(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> Learner:
    """What is saved from the summary, marked by its code alone."""
    page = window.middle.practice
    assert isinstance(page, SummaryPage)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.keyClick(page.table, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    marks = mark_class([path])
    assert not marks.left_out
    return marks.learners[0]


def at_rate(practice: Practice) -> SheetChoices:
    """What the first weight's chain is printed by, at the rate that is practised with."""
    return replace(FIRST_WEIGHT, rate=practice.sheet.iteration.learning_rate)


def begin(window: MainWindow, *, drawn: int | None = None, digits: int = 4) -> None:
    window.actions_made["practise"].trigger()
    chooser = window.middle.page(ChooserPage)
    if drawn is not None:
        chooser.panel.drawn_chosen.emit(drawn)
    chooser.panel.digits_chosen.emit(digits)
    chooser.start()


@pytest.mark.parametrize("drawn", [None, 12, 60])
def test_a_practice_is_marked_to_the_same_points_by_its_code(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drawn: int | None
) -> None:
    begin(window, drawn=drawn)
    work_through(window, wrong="da/dz[1,1]")
    learner = marked_of(window, tmp_path / "me.json", monkeypatch)
    practice = window.middle.page(SummaryPage).summary.practice
    assert learner.code == code_of(source().code(at_rate(practice), drawn or 1))
    assert values(learner.sheet) == values(practice.sheet)
    assert (learner.points, len(learner.marked.answers)) == (practice.points, len(practice.blanks)) == (13, 14)


def test_a_rate_for_practice_is_in_the_code(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(window, digits=3)
    practised = window.practising.practice.sheet
    assert practised.iteration.learning_rate != window.readings.setup.learning_rate
    work_through(window)
    learner = marked_of(window, tmp_path / "me.json", monkeypatch)
    assert values(learner.sheet) == values(practised)
    assert learner.points == 14


@pytest.mark.parametrize("kind", [PracticeKind.CHAIN, PracticeKind.UPDATE])
def test_lines_that_were_given_are_not_counted(
    window: MainWindow, settings: QSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: PracticeKind
) -> None:
    KeptChoices(settings).keep_fading(kind, Fading(3))
    window.actions_made["practise"].trigger()
    chooser = window.middle.page(ChooserPage)
    chooser.grid.choose(kind)
    chooser.start()
    practice = window.practising.practice
    assert len(practice.blanks) == 3
    work_through(window, wrong=practice.blanks[0].id)
    learner = marked_of(window, tmp_path / "me.json", monkeypatch)
    points = window.middle.page(SummaryPage).summary.practice.points
    assert [each.quantity for each in learner.marked.answers] == list(practice.blanks)
    assert (learner.points, len(learner.marked.answers)) == (points, 3)


def test_only_the_wrong_ones_and_all_again_have_codes_too(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(window, drawn=60)
    work_through(window, wrong="da/dz[1,1]")
    QTest.keyClick(window.middle.page(SummaryPage).table, Qt.Key.Key_Return)
    work_through(window)
    learner = marked_of(window, tmp_path / "wrong.json", monkeypatch)
    practice = window.middle.page(SummaryPage).summary.practice
    place = practice.sheet.questions.index(practice.blanks[0])
    assert learner.code == code_of(source().code(replace(at_rate(practice), seed=8, blanks=(place,)), 2))
    assert (learner.points, len(learner.marked.answers)) == (1, 1)
    QTest.keyClick(window.middle.page(SummaryPage).table, Qt.Key.Key_W)
    work_through(window)
    assert marked_of(window, tmp_path / "whole.json", monkeypatch).points == 32


def test_a_printed_sheet_that_was_practised_keeps_its_code(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_code(window, "K7Q-12")
    qtbot.waitUntil(lambda: isinstance(window.middle.practice, SheetPage))
    work_through(window, wrong="E")
    learner = marked_of(window, tmp_path / "me.json", monkeypatch)
    assert (learner.code, learner.points) == ("K7Q-12", window.middle.page(SummaryPage).summary.practice.points)


def test_a_sheet_of_a_run_with_branches_has_the_numbers_of_its_branch(qtbot: QtBot, window: MainWindow) -> None:
    setup = open_setup("gad-3-2-1")
    roots = (*roots_of(setup), Root(2, setup.with_learning_rate(0.5), setup.start * 2.0))
    choices = SheetChoices(about="new_w[1,1,1]", state=4)
    printed = SheetSource(roots)
    window.opening.open_sheet(OpenedSheet(code_of(printed.code(choices, 1)), roots, roots, choices, 1))
    qtbot.waitUntil(lambda: isinstance(window.middle.practice, SheetPage))
    page = window.middle.page(SheetPage)
    assert values(window.practising.practice.sheet) == values(printed.sheet(choices, 1))
    assert page.source is not None and not page.source.has_own_rate(window.practising.practice)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)
    trace = window.practising.practice.sheet.iteration.trace
    assert window.readings.state == 4 and window.readings.branched_at == 2
    assert window.readings.parameters.tolist() == trace.parameters.tolist(), "behind the sheet the same state is open"
    assert window.readings.setup.learning_rate == 0.5
    assert not window.isWindowModified()
