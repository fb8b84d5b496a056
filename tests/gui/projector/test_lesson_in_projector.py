"""A lesson in the projector: what a class reads, that nothing that is asked is told, and a presenter's four keys."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.lessons.built_in import BUILT_IN_LESSONS, built_in_lesson
from core.lessons.course import Press
from core.lessons.lesson import QuantityQuestion
from core.lessons.reader import read_lesson
from gui.lessons.lesson_player import LessonPlayer
from gui.look.text_size import growth
from gui.practice.predict.predict_page import PredictPage
from gui.projector.arrangement import Arrangement
from gui.window.main_window import MainWindow
from tests.gui.idle import until_done, until_idle
from tests.gui.lessons.lessons import ASKS, READS, begun
from tests.gui.projector.test_projector import covered

pytestmark = pytest.mark.slow
TWICE = 'show = { phase = "sops 1" }\n[[step.ask]]\nquantity = "SOP1"\n[[step.ask]]\nquantity = "Activ1"'
READ = 32.0  # logical pixels, 24 pt


def projected(window: MainWindow) -> None:
    """In the window, as the screen of these tests is smaller: the page as large as a screen of 1280 × 800."""
    window.resize(1280, 900)
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    until_idle()


def press(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.projector.page, key)
    until_idle()


def read(window: MainWindow) -> list[str]:
    """All that is read in the projector."""
    page = window.projector.page
    found = [window.teaching.board.shown()] if window.teaching.board.isVisible() else []
    for part in (page.stage, page.band, page.chain, page.plots, page.foot):
        if part.isVisible():
            found.append(part.accessibleName())
            shown = part.shown()
            found += [each.text for each in (shown.texts if hasattr(shown, "texts") else shown)]
    return found


def test_the_class_reads_the_step_and_its_question(window: MainWindow) -> None:
    begun(window, READS, ASKS)
    projected(window)
    board = window.teaching.board
    assert board.isVisible() and "Step 1" in board.shown() and board.text_size >= READ
    press(window, Qt.Key.Key_PageDown)
    assert "What does Activ1 add up from" in board.shown()
    assert "2 / 2" in read(window)
    press(window, Qt.Key.Key_PageDown)
    assert "SOP1 = 0.3303" in board.shown()
    press(window, Qt.Key.Key_PageUp)
    assert "Step 1" in board.shown()


def test_what_is_asked_stands_in_no_arrangement(window: MainWindow) -> None:
    player = begun(window, ASKS, 'ask = { quantity = "∂Predicted/∂SOP3" }\nshow = { phase = "slopes 2", held = "W41" }')
    projected(window)
    for hidden in (("0.3303", "0.330299", "0.5818", "0.5795", "0.1440"), ("0.2437", "0.1850", "0.1076")):
        for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_1):
            QTest.keyClick(window.projector.page, key, Qt.KeyboardModifier.ControlModifier)
            until_idle()
            assert [text for text in read(window) if any(number in text for number in hidden)] == []
        player.explore()  # nor while the step is left for a while
        until_idle()
        assert [text for text in read(window) if any(number in text for number in hidden)] == []
        player.explore()
        player.show_answer()
        player.press()
    assert player.course.is_finished


def test_what_has_no_room_is_read_on_before_the_lesson_goes_on(window: MainWindow) -> None:
    player = begun(window, READS, READS)
    file = read_lesson(BUILT_IN_LESSONS / "gad-3-2-1.toml")
    player.begin(file, anew=True)
    player.go_to(6)
    projected(window)
    assert window.actions_made["lesson_on"].text() == "Read on"
    press(window, Qt.Key.Key_PageDown)
    assert player.course.at == 6 and not player.course.record.is_settled
    while window.teaching.board.has_more:
        press(window, Qt.Key.Key_PageDown)
    assert window.actions_made["lesson_on"].text() == "Show the answer"
    press(window, Qt.Key.Key_PageUp)
    assert player.course.at == 6 and window.teaching.board.has_more


def test_the_keyboard_stays_in_the_projector(window: MainWindow) -> None:
    begun(window, TWICE, READS)
    projected(window)
    for _ in range(3):
        press(window, Qt.Key.Key_PageDown)
        assert window.focusWidget() is window.projector.page


def test_the_weight_that_is_held_is_said_where_nothing_is_computed_by_it(window: MainWindow) -> None:
    begun(window, 'show = { phase = "error", held = "W41" }')
    projected(window)
    assert "W41 = 0.1863" in read(window)


def test_what_a_step_folds_away_is_not_shown_large(window: MainWindow) -> None:
    begun(window, READS, "")
    projected(window)
    QTest.keyClick(window.projector.page, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    until_idle()
    assert window.teaching.board.isVisible() and not window.projector.page.plots.isVisible()
    assert "until step 2" in window.actions_made["arrange_plots"].statusTip()
    press(window, Qt.Key.Key_PageDown)
    assert window.projector.page.plots.isVisible()  # beside the text of a step that is about whole runs


def test_the_spotlight_follows_over_the_text(window: MainWindow) -> None:
    begun(window, READS)
    projected(window)
    QTest.keyClick(window.projector.page, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    page, text = window.projector.page, window.teaching.board.text.viewport()
    dark = page.spotlight.grab().toImage()
    QTest.mouseMove(text, QPoint(30, 20))
    until_idle()
    assert page.spotlight.isVisible() and page.spotlight.grab().toImage() != dark


def test_blank_is_the_presenters(window: MainWindow) -> None:
    begun(window, READS)
    projected(window)
    press(window, Qt.Key.Key_Period)
    assert window.projector.page.blank.isVisible()
    press(window, Qt.Key.Key_B)
    assert not window.projector.page.blank.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F5])
def test_a_key_of_the_presenter_shows_again_what_was_black_and_does_nothing_unseen(
    window: MainWindow, key: Qt.Key
) -> None:
    player = begun(window, READS, READS, READS)
    player.go_to(1)
    projected(window)
    press(window, Qt.Key.Key_B)
    press(window, key)
    assert not window.projector.page.blank.isVisible() and player.course.at == 1
    press(window, Qt.Key.Key_PageDown)
    assert player.course.at == 2


def test_the_foot_says_what_the_next_press_does(window: MainWindow) -> None:
    begun(window, READS, ASKS)
    projected(window)
    for said in ("Next", "Show the answer", "Finish", "Close the lesson"):
        assert [text for text in read(window) if text.endswith(f": {said}")] != []
        press(window, Qt.Key.Key_PageDown)
    assert [text for text in read(window) if "PgDown" in text] == []


def test_an_answer_that_takes_no_more_than_the_margins_leaves_the_heading_whole(window: MainWindow) -> None:
    player = begun(window, READS, READS)
    player.begin(read_lesson(BUILT_IN_LESSONS / "gad-3-2-1.toml"), anew=True)
    player.go_to(6)
    projected(window)
    window.resize(1920, 1080 + window.height() - window.projector.page.height())
    until_idle()
    for _ in range(3):
        press(window, Qt.Key.Key_PageDown)
    board = window.teaching.board
    assert "0.2437" in board.shown()
    assert board.text.viewport().mapTo(board, QPoint()).y() >= 0
    assert board.question.mapTo(board, board.question.rect().bottomLeft()).y() < board.height()


def test_the_end_is_a_page_and_the_key_closes_it(window: MainWindow) -> None:
    player = begun(window, READS)
    projected(window)
    press(window, Qt.Key.Key_PageDown)
    board = window.teaching.board
    assert player.is_running and board.isVisible() and "That was the lesson." in board.shown()
    assert window.actions_made["lesson_on"].text() == "Close the lesson"
    press(window, Qt.Key.Key_PageDown)
    assert not player.is_running and not board.isVisible()


def test_the_class_reads_what_is_waited_for(window: MainWindow, qtbot: QtBot) -> None:
    player = begun(window, 'wait = { held = "W11" }', "wait = { state = 3 }", "")
    projected(window)
    board = window.teaching.board
    assert "Click W11." in board.shown()
    press(window, Qt.Key.Key_PageDown)  # shows it
    assert player.course.met == {0} and "Click W11." not in board.shown()
    press(window, Qt.Key.Key_PageDown)
    assert "Go on to iteration 3: now 0." in board.shown()
    window.commands.playback.run_to(2)
    qtbot.waitUntil(lambda: window.readings.state == 2)
    until_done(window)
    assert "Go on to iteration 3: now 2." in board.shown()


def test_a_curve_is_drawn_without_leaving_the_projector(window: MainWindow, qtbot: QtBot) -> None:
    player = begun(window, 'ask = { curve = "error", until = 50 }', "")
    window.projector.fill_screen(True)
    until_idle()
    window.resize(1920, 1080)  # as large as screens are
    until_idle()
    assert "Ctrl+E to draw it" in window.teaching.board.shown()
    usual = growth()
    QTest.keyClick(window.projector.page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    page = window.middle.practice
    assert isinstance(page, PredictPage) and window.projector.is_full and not window.menuBar().isVisible()
    assert growth() > 1.9 * usual
    page.plot.canvas.take(1)  # a level line stands
    with qtbot.waitSignal(page.compared):
        page.run()
    page.left.emit()
    until_idle()
    assert player.course.record.is_settled and window.teaching.board.isVisible()
    assert window.focusWidget() is window.projector.page and window.projector.is_full
    assert growth() == usual
    QTest.keyClick(window.projector.page, Qt.Key.Key_PageDown)
    assert player.course.at == 1
    window.projector.leave()


def to_the_end(window: MainWindow, player: LessonPlayer) -> int:
    """Press the big button's key until the lesson is over; how often that was."""
    presses = 0
    while player.is_running:
        assert presses < 200
        course, stage = player.course, window.projector.page.stage
        if stage.isVisible():
            shown, place = stage.shown(), QRectF(stage.rect())
            assert covered(shown) == [], course.at
            assert [each for each in shown.texts if each.size < READ or not place.contains(each.box)] == []
        if isinstance(course.question, QuantityQuestion) and not course.record.is_settled and player.sheet is not None:
            answer = f"{player.sheet.value(course.question.quantity):.4g}".replace("-", "−")
            asked = [text for text in read(window) if answer in text]
            assert asked == [], (course.at, answer)
        if course.press is Press.RUN:
            press(window, Qt.Key.Key_PageDown)
            until_done(window)
        else:
            press(window, Qt.Key.Key_PageDown)
        presses += 1
    return presses


@pytest.mark.parametrize("name", ["gad-3-2-1", "query-3-2-1", "psi-2-3-3-2"])
def test_four_keys_lead_through_a_whole_lesson(window: MainWindow, name: str) -> None:
    player = window.lessons.player
    player.begin(read_lesson(BUILT_IN_LESSONS / f"{name}.toml"), anew=True)
    projected(window)
    assert to_the_end(window, player) >= 30


def test_a_step_that_shows_the_plane_has_it_in_the_projector(window: MainWindow) -> None:
    """The class was to look at a plane that stood nowhere."""
    player = window.lessons.player
    player.begin(built_in_lesson("moons-2-3-2"), anew=True)
    window.projector.arrange(Arrangement.SENTENCE)
    plots, stage = window.projector.page.plots, window.projector.page.stage
    assert plots.plane.isVisible() and not (plots.error.isVisible() or stage.isVisible())  # which this step hides
    player.go_to(1)
    assert stage.isVisible() and not plots.isVisible()
