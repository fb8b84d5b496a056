"""Home in a window: its cards, the way among them, what each opens, and that looking changes nothing."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.lessons.built_in import LESSONS, built_in_lesson
from core.lessons.course import LessonCourse
from core.setup.setup import built_in_names
from gui.document.recent_files import RecentFiles
from gui.home.home_card import HomeCard
from gui.home.home_items import Shelf
from gui.home.home_page import HomePage
from gui.look.theme import Scheme
from gui.window.main_window import MainWindow
from tests.gui.cut_off import faults_of
from tests.gui.idle import until_idle
from tests.gui.lessons.lessons import READS, begun, written

pytestmark = pytest.mark.slow
KEYS = Qt.Key


def shown(window: MainWindow, qtbot: QtBot) -> HomePage:
    """Home, come to by its key, with all cards read."""
    window.activateWindow()
    QTest.keyClick(window, KEYS.Key_Home, Qt.KeyboardModifier.AltModifier)
    page = window.middle.practice
    assert isinstance(page, HomePage)
    qtbot.waitUntil(lambda: page.is_read)
    until_idle()
    return page


def cards(page: HomePage, shelf: Shelf) -> list[HomeCard]:
    return [card for card in page.shelves.cards.values() if card.entry.shelf is shelf]


def press(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
        until_idle()


def test_all_that_is_there_has_a_card_that_tells_of_it(window: MainWindow, qtbot: QtBot):
    page = shown(window, qtbot)
    assert [card.entry.reference for card in cards(page, Shelf.LESSONS)] == list(LESSONS)
    assert [card.entry.reference for card in cards(page, Shelf.NETWORKS)] == list(built_in_names())
    assert len(cards(page, Shelf.HOMEWORK)) == 5 and cards(page, Shelf.OWN) == []
    lesson = cards(page, Shelf.LESSONS)[1]
    assert lesson.texts.title == "Backpropagation, one number at a time"
    assert lesson.texts.facts == "45 min · 12 steps · 3-2-1"
    assert lesson.texts.about == "The chain rule factor by factor, from the error back to W11."
    assert lesson.texts.foot is not None
    assert (lesson.texts.foot.left, lesson.texts.foot.right) == ("not begun", "17 questions")
    assert lesson.accessibleName() == lesson.texts.title and "not begun" in lesson.accessibleDescription()
    assert all(card.has_picture for card in page.shelves.cards.values())


def test_lesson_0_is_offered_first_and_enter_begins_it(window: MainWindow, qtbot: QtBot):
    page = shown(window, qtbot)
    assert page.shelves.go_on.title.text() == "Your first five minutes"
    assert page.shelves.go_on.button.text() == "Start" and window.focusWidget() is page.shelves.go_on.button
    press(window, KEYS.Key_Return)
    assert window.middle.practice is None and window.lessons.player.is_running
    assert window.lessons.player.file.lesson.title_in("en") == "Your first five minutes"


def test_esc_leaves_and_looking_changes_nothing(window: MainWindow, qtbot: QtBot):
    begun(window, READS, READS).press()
    course, setup, kept = window.lessons.player.course, window.readings.setup, sorted(window.settings.allKeys())
    shown(window, qtbot)
    press(window, KEYS.Key_Down, KEYS.Key_Right, KEYS.Key_Escape)
    assert window.middle.practice is None
    assert window.lessons.player.course == course and window.readings.setup is setup
    assert not window.document.is_changed and sorted(window.settings.allKeys()) == kept


def test_the_arrows_go_from_card_to_card(window: MainWindow, qtbot: QtBot):
    page = shown(window, qtbot)
    first, second = cards(page, Shelf.LESSONS)[:2]
    press(window, KEYS.Key_Down)
    assert window.focusWidget() is first
    press(window, KEYS.Key_Right)
    assert window.focusWidget() is second
    press(window, KEYS.Key_Down)
    assert window.focusWidget() is cards(page, Shelf.LESSONS)[1 + page.shelves.columns]
    press(window, KEYS.Key_Up, KEYS.Key_Left, KEYS.Key_Up)
    assert window.focusWidget() is page.shelves.go_on.button
    press(window, KEYS.Key_Up)
    assert window.focusWidget() is page.search


def test_a_card_that_the_keys_come_to_is_seen(window: MainWindow, qtbot: QtBot):
    page = shown(window, qtbot)
    last = list(page.shelves.cards.values())[-1]
    for _ in range(40):
        press(window, KEYS.Key_Down)
    assert window.focusWidget() in cards(page, Shelf.NETWORKS)
    assert not last.visibleRegion().isEmpty()


def test_a_network_is_opened_by_a_click_and_is_not_changed_by_it(window: MainWindow, qtbot: QtBot):
    page = shown(window, qtbot)
    card = cards(page, Shelf.NETWORKS)[2]
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert window.middle.practice is None and window.readings.setup.name == "csdn-2-3-1"
    assert not window.document.is_changed


def test_a_list_that_has_the_keyboard_leaves_the_key_to_home(window: MainWindow):
    window.activateWindow()
    window.scenario_panel.list.setFocus()
    QTest.keyClick(window.scenario_panel.list, KEYS.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert isinstance(window.middle.practice, HomePage)


def test_a_new_network_is_seen_at_once(window: MainWindow, qtbot: QtBot):
    shown(window, qtbot)
    window.actions_made["new"].trigger()
    assert window.middle.practice is None and window.readings.setup.name not in built_in_names()


def test_what_belongs_to_the_workspace_says_why_it_is_off(window: MainWindow, qtbot: QtBot):
    shown(window, qtbot)
    run = window.actions_made["run"]
    assert not run.isEnabled() and run.statusTip().endswith(": not while Home is shown")


def test_what_is_looked_for_is_found_and_opened(window: MainWindow, qtbot: QtBot):
    page = shown(window, qtbot)
    page.search.setFocus()
    QTest.keyClicks(page.search, "moons sigmoid")
    seen = [card.entry.reference for card in page.shelves.cards.values() if card.isVisible()]
    assert seen == ["moons-2-3-2-sigmoid"]
    QTest.keyClicks(page.search, " nowhere")
    assert page.shelves.nothing.isVisible()
    press(window, KEYS.Key_Escape)
    assert page.search.text() == "" and page.isVisible()
    QTest.keyClicks(page.search, "moons sigmoid")
    press(window, KEYS.Key_Return)
    assert window.readings.setup.name == "moons-2-3-2-sigmoid"


def test_one_goes_on_with_the_lesson_that_was_left_last(window: MainWindow, qtbot: QtBot):
    kept = window.lessons.player.kept
    done, left = built_in_lesson("first-five-minutes"), built_in_lesson("gad-3-2-1")
    kept.keep(done, replace(LessonCourse(done.lesson), is_finished=True))
    kept.keep(left, LessonCourse(left.lesson).going_to(6))
    page = shown(window, qtbot)
    go_on = page.shelves.go_on
    assert go_on.title.text() == "Backpropagation, one number at a time" and go_on.button.text() == "Go on"
    assert "today" in go_on.over.text() and go_on.detail.text() == "step 7 of 12"
    feet = [card.texts.foot for card in cards(page, Shelf.LESSONS)[:2]]
    assert [(foot.share, foot.right) for foot in feet if foot is not None] == [(1.0, "done"), (7 / 12, "7 / 12")]
    press(window, KEYS.Key_Return)
    assert window.lessons.player.course.at == 6


def test_going_on_with_the_lesson_that_runs_leaves_it_as_it_is(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    window.open(written(tmp_path, READS, READS))
    player = window.lessons.player
    player.press()
    course = player.course
    page = shown(window, qtbot)
    assert [card.texts.title for card in cards(page, Shelf.OWN)] == [course.lesson.title_in("en")]
    press(window, KEYS.Key_Return)
    assert player.course is course and window.middle.practice is None


def test_a_file_that_has_gone_says_so_on_its_card(window: MainWindow, qtbot: QtBot, tmp_path: Path):
    RecentFiles(window.settings).remember(tmp_path / "gone.toml", "Mine")
    page = shown(window, qtbot)
    (card,) = cards(page, Shelf.OWN)
    assert card.texts.title == "Mine" and card.texts.facts.startswith("not found: ")


def test_the_exit_ticket_comes_after_a_week_and_is_answered_once(window: MainWindow, qtbot: QtBot):
    file = built_in_lesson("gad-3-2-1")
    window.tickets.kept.finish(file, (datetime.now(UTC).astimezone() - timedelta(days=7)).date())
    page = shown(window, qtbot)
    ticket = page.shelves.ticket
    assert ticket.isVisible() and ticket.title.text() == "Three questions from last week"
    QTest.mouseClick(ticket.answer, Qt.MouseButton.LeftButton)
    player = window.lessons.player
    assert player.is_running and len(player.course.lesson.steps) == 1
    qtbot.waitUntil(lambda: player.setting.is_there and player.sheet is not None)
    while player.is_running:
        player.press()
    assert not window.lessons.player.kept.is_begun(file), "the course of the lesson is another one"
    window.home.show()
    qtbot.waitUntil(lambda: page.is_read)
    assert page.isVisible() and not ticket.isVisible()


def test_a_ticket_can_be_put_off_and_never_wanted(window: MainWindow, qtbot: QtBot):
    window.tickets.kept.finish(
        built_in_lesson("gad-3-2-1"), (datetime.now(UTC).astimezone() - timedelta(days=1)).date()
    )
    page = shown(window, qtbot)
    assert page.shelves.ticket.title.text() == "Three questions from yesterday"
    QTest.mouseClick(page.shelves.ticket.never, Qt.MouseButton.LeftButton)
    assert not page.shelves.ticket.isVisible() and not window.preferences.tickets_are_wanted
    window.preferences.offer_tickets(True)
    page.show_all()
    assert page.shelves.ticket.isVisible()
    QTest.mouseClick(page.shelves.ticket.later, Qt.MouseButton.LeftButton)
    assert not page.shelves.ticket.isVisible() and window.preferences.tickets_are_wanted


def test_a_ticket_that_is_due_is_offered_as_the_program_is_opened(window: MainWindow, qtbot: QtBot):
    """It stood on Home alone, which nobody has to come to: the window opens where it was left."""
    file = built_in_lesson("gad-3-2-1")
    window.tickets.kept.finish(file, (datetime.now(UTC).astimezone() - timedelta(days=1)).date())
    window.tickets.offer()
    bar = window.tickets.bar
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    title = "Backpropagation, one number at a time"
    assert bar.text.text() == f"Three questions from yesterday: the exit ticket of “{title}”, once more."
    QTest.mouseClick(bar.answer, Qt.MouseButton.LeftButton)
    player = window.lessons.player
    assert player.is_running and len(player.course.lesson.steps) == 1 and not bar.isVisible()
    qtbot.waitUntil(lambda: player.setting.is_there and player.sheet is not None)
    while player.is_running:
        player.press()
    assert not bar.isVisible()


def test_the_bar_of_a_ticket_is_put_off_with_that_on_home(window: MainWindow, qtbot: QtBot):
    yesterday = (datetime.now(UTC).astimezone() - timedelta(days=1)).date()
    window.tickets.kept.finish(built_in_lesson("gad-3-2-1"), yesterday)
    window.tickets.offer()
    bar = window.tickets.bar
    assert bar is not None
    qtbot.waitUntil(bar.isVisible)
    QTest.mouseClick(bar.later, Qt.MouseButton.LeftButton)
    assert not bar.isVisible() and window.preferences.tickets_are_wanted
    assert not shown(window, qtbot).shelves.ticket.isVisible()


def test_where_no_ticket_is_due_none_is_looked_for(window: MainWindow):
    today = datetime.now(UTC).astimezone().date()
    window.tickets.kept.finish(built_in_lesson("gad-3-2-1"), today)
    window.tickets.offer()
    assert window.tickets.bar is None
    window.tickets.kept.finish(built_in_lesson("gad-3-2-1"), today - timedelta(days=1))
    window.preferences.offer_tickets(False)
    window.tickets.offer()
    assert window.tickets.bar is None


def test_who_has_been_through_a_lesson_is_offered_the_next_one_and_not_the_first_minutes(
    window: MainWindow, qtbot: QtBot
):
    file = built_in_lesson("gad-3-2-1")
    window.lessons.player.kept.keep(file, replace(LessonCourse(file.lesson), is_finished=True))
    assert shown(window, qtbot).offered is built_in_lesson("csdn-2-3-1")


def test_a_lesson_that_is_finished_has_its_ticket_from_then_on(window: MainWindow):
    player = begun(window, READS, 'ask = { choice = ["a", "b"], text = "Which?", right = 1 }')
    file = player.file
    for _ in range(2):
        player.press()
    assert window.tickets.kept.record(file) is None
    player.press()
    assert player.course.is_finished and window.tickets.kept.record(file) is not None


def test_nothing_is_cut_off(window: MainWindow, qtbot: QtBot):
    window.tickets.kept.finish(
        built_in_lesson("gad-3-2-1"), (datetime.now(UTC).astimezone() - timedelta(days=1)).date()
    )
    page = shown(window, qtbot)
    for width, height, columns in ((1024, 700, 2), (1280, 800, 3), (1920, 1080, 4)):
        window.resize(width, height)
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            window.theme.choose(scheme)
            until_idle()
            assert page.shelves.columns == columns, width
            assert faults_of(page) == [], (width, scheme)


def test_text_that_is_much_larger_has_room(window: MainWindow, qtbot: QtBot):
    window.resize(1024, 700)
    window.theme.enlarge_text(175)
    window.tickets.kept.finish(
        built_in_lesson("gad-3-2-1"), (datetime.now(UTC).astimezone() - timedelta(days=1)).date()
    )
    page = shown(window, qtbot)
    assert faults_of(page) == []


def test_settings_that_are_damaged_are_as_none(window: MainWindow, settings: QSettings):
    file = built_in_lesson("gad-3-2-1")
    window.tickets.kept.finish(file, datetime.now(UTC).astimezone().date())
    (key,) = [each for each in settings.allKeys() if each.startswith("exit_tickets/")]
    for text in ("", "x", "2026-13-01 0", "0"):
        settings.setValue(key, text)
        assert window.tickets.kept.record(file) is None
    settings.setValue(key, "2026-11-02 99")
    record = window.tickets.kept.record(file)
    assert record is not None and record.done == 2
