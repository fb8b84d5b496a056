"""Answers that were given are lost by nothing without being asked about."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from core.exercises.choosing.fading import Fading
from core.exercises.choosing.kinds import PracticeKind
from core.reports.answers_file import read_answers
from gui.practice.chooser.chooser_page import ChooserPage
from gui.practice.chooser.kept_choices import KeptChoices
from gui.practice.decide.up_or_down_page import UpOrDownPage
from gui.practice.decide.which_rule_page import WhichRulePage
from gui.practice.my_numbers.my_numbers_page import MyNumbersPage
from gui.practice.sheet.sheet_page import SheetPage
from gui.practice.summary.summary_page import SummaryPage
from gui.window.main_window import MainWindow
from gui.worksheets.code_dialog import CodeDialog
from tests.gui.idle import until_idle
from tests.gui.practice.working_through import work_through

KEYS = Qt.Key
pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def all_lines_blank(settings: QSettings) -> None:
    KeptChoices(settings).keep_fading(PracticeKind.CHAIN, Fading(None))


def begin(window: MainWindow) -> SheetPage:
    window.activateWindow()
    window.actions_made["practise"].trigger()
    QTest.keyClick(window.focusWidget() or window, KEYS.Key_Return)
    until_idle()
    page = window.middle.practice
    assert isinstance(page, SheetPage)
    return page


@pytest.fixture
def page(window: MainWindow) -> SheetPage:
    """A sheet of 14 lines, the first of which is answered."""
    made = begin(window)
    answer(window, "0.3303")
    return made


def answer(window: MainWindow, text: str) -> None:
    QTest.keyClicks(window.focusWidget() or window, text)
    QTest.keyClick(window.focusWidget() or window, KEYS.Key_Return)
    until_idle()


def question(window: MainWindow) -> QMessageBox | None:
    """What is asked now."""
    return next((box for box in window.findChildren(QMessageBox) if box.isVisible()), None)


def choose(window: MainWindow, text: str) -> None:
    box = question(window)
    assert box is not None
    button = next(each for each in box.buttons() if each.text().replace("&", "") == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    until_idle()


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    plain = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, plain))


WAYS = ("new", "open", "drop", "recent", "list", "code", "close")


def lose(window: MainWindow, way: str, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Open something else, or close the window."""
    match way:
        case "new":
            window.actions_made["new"].trigger()
        case "open":
            monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
            window.actions_made["open"].trigger()
        case "drop":
            drop(window, file)
        case "recent":
            window.scenario_panel.remember(file)
            recent = next(menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "Open &recent")
            recent.aboutToShow.emit()
            recent.actions()[0].trigger()
        case "list":
            window.scenario_panel.open_requested.emit("psi-2-3-3-2")
        case "code":
            window.actions_made["open_sheet_code"].trigger()
            dialog = window.findChild(CodeDialog)
            assert dialog is not None
            dialog.code.setText("K7Q-12")
            dialog.read()
        case "close":
            window.close()
    until_idle()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "another.toml"
    text = (Path(__file__).parents[3] / "resources" / "scenarios" / "psi-2-3-3-2.toml").read_text()
    made.write_text(text)
    return made


def test_answers_are_asked_about_and_one_can_stay(
    window: MainWindow, page: SheetPage, file: Path, monkeypatch: pytest.MonkeyPatch
):
    practice, setup = window.practising.practice, window.readings.setup
    for way in WAYS:
        lose(window, way, file, monkeypatch)
        box = question(window)
        assert box is not None, way
        assert box.text() == "Leave the practice and lose its answers?"
        assert box.informativeText() == "1 of 14 is answered."
        assert [each.text().replace("&", "") for each in box.buttons()] == ["Save…", "Leave", "Stay"]
        choose(window, "Stay")
        assert window.isVisible() and window.middle.practice is page, way
        assert window.practising.practice is practice and window.readings.setup is setup, way


@pytest.mark.parametrize("way", WAYS)
def test_who_leaves_them_is_asked_once(
    window: MainWindow, page: SheetPage, file: Path, monkeypatch: pytest.MonkeyPatch, way: str
):
    practice = window.practising.practice
    lose(window, way, file, monkeypatch)
    choose(window, "Leave")
    assert question(window) is None
    if way == "close":
        assert not window.isVisible()
    else:
        assert not window.practising.is_going_on or window.practising.practice is not practice


@pytest.mark.parametrize("way", WAYS)
def test_an_untouched_practice_asks_nothing(window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch, way: str):
    begin(window)
    window.practising.go_ahead()
    window.practising.hint()
    lose(window, way, file, monkeypatch)
    assert question(window) is None
    assert (
        not window.isVisible() if way == "close" else not isinstance(window.middle.practice, SheetPage) or way == "code"
    )


def test_answers_are_saved_before_they_are_left(
    window: MainWindow, page: SheetPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    code, first = page.source.code if page.source else "", window.practising.practice.blanks[0]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    window.actions_made["new"].trigger()
    choose(window, "Save…")
    assert window.middle.practice is page, "nothing is left where saving is called off"
    path = tmp_path / "me.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.actions_made["new"].trigger()
    choose(window, "Save…")
    assert window.middle.practice is None
    saved = read_answers(path)
    assert saved.code == code
    assert list(saved.answers) == [first.id]


def test_answers_that_wait_are_asked_about_too(window: MainWindow, page: SheetPage):
    QTest.keyClick(window.focusWidget() or window, KEYS.Key_Escape)
    assert window.middle.practice is None
    window.open("psi-2-3-3-2")
    choose(window, "Stay")
    window.actions_made["practise"].trigger()
    assert window.middle.practice is page
    assert window.practising.practice.touched == 1


def test_an_edit_of_the_open_network_keeps_the_answers(window: MainWindow, page: SheetPage):
    QTest.keyClick(window.focusWidget() or window, KEYS.Key_Escape)
    window.commands.edits.edit("rate", window.readings.setup.with_learning_rate(0.5))
    window.actions_made["practise"].trigger()
    assert window.middle.practice is page
    assert window.practising.practice.touched == 1


def test_another_practice_in_its_place_is_asked_about(window: MainWindow, page: SheetPage):
    practice = window.practising.practice
    window.actions_made["choose_practice"].trigger()
    QTest.keyClick(window.focusWidget() or window, KEYS.Key_Return)
    choose(window, "Stay")
    assert isinstance(window.middle.practice, ChooserPage) and window.practising.practice is practice
    QTest.keyClick(window.focusWidget() or window, KEYS.Key_Return)
    choose(window, "Leave")
    assert window.middle.practice is page and window.practising.practice.touched == 0


def test_who_goes_on_after_leaving_was_called_off_is_asked_again(window: MainWindow, page: SheetPage):
    window.commands.edits.edit("rate", window.readings.setup.with_learning_rate(0.5))
    window.open("psi-2-3-3-2")
    choose(window, "Leave")
    choose(window, "Cancel")  # of what is not saved
    assert window.practising.practice.touched == 1
    window.practising.type("0.4")
    window.open("psi-2-3-3-2")
    box = question(window)
    assert box is not None and box.text() == "Leave the practice and lose its answers?"


def test_what_is_done_is_asked_about_as_long_as_its_summary_is_seen(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    begin(window)
    work_through(window)
    summary = window.middle.practice
    assert isinstance(summary, SummaryPage)
    window.open("psi-2-3-3-2")
    choose(window, "Stay")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "me.json"), ""))
    summary.save()
    window.open("psi-2-3-3-2")
    assert question(window) is None and window.readings.setup.name == "psi-2-3-3-2"


def test_what_was_decided_is_asked_about(window: MainWindow):
    window.open("psi-2-3-3-2")
    window.actions_made["up_or_down"].trigger()
    page = window.middle.practice
    assert isinstance(page, UpOrDownPage)
    QTest.keyClick(window.focusWidget() or window, KEYS.Key_Up)
    window.open("gad-3-2-1")
    box = question(window)
    assert box is not None and box.informativeText().startswith("1 of ")
    assert [each.text().replace("&", "") for each in box.buttons()] == ["Leave", "Stay"]
    choose(window, "Leave")
    assert window.readings.setup.name == "gad-3-2-1"
    assert window.middle.practice is None, "its questions are of another network"


def test_decisions_of_the_chooser_go_on_by_their_action(window: MainWindow):
    window.actions_made["practise"].trigger()
    chooser = window.middle.page(ChooserPage)
    chooser.grid.choose(PracticeKind.WHICH_RULE)
    chooser.start()
    page = window.middle.page(WhichRulePage)
    page.show_answer()
    tries = page.round.tries
    assert tries[0].is_settled
    QTest.keyClick(window.focusWidget() or window, KEYS.Key_Escape)
    window.actions_made["which_rule"].trigger()
    assert page.round.tries == tries


def test_numbers_of_ones_own_are_asked_about_unless_they_come_from_a_text(window: MainWindow):
    window.actions_made["check_numbers"].trigger()
    page = window.middle.page(MyNumbersPage)
    page.taking.take("SOP1 = 0.3303\nSOP2 = 0.4675\n")
    window.open("psi-2-3-3-2")
    assert question(window) is None
    first = page.kept.numbers.sheet.questions[0]
    page.kept.put({first: "0.5"})
    window.open("gad-3-2-1")
    box = question(window)
    assert box is not None and box.informativeText().startswith("1 of ")
