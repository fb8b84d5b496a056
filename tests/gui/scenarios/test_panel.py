"""The panel on the left, by real clicks and keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QToolButton

from core.base.number_format import grouped
from core.setup.changes import change_training
from core.setup.setup import built_in_names, open_setup
from gui.document.recent_files import MOST, RecentFiles
from gui.preferences.language import speak
from gui.scenarios.panel import ScenarioPanel

OWN = """
format = 1
title = { en = "My own", de = "Meins" }
source = "room 12"
[network]
inputs = 2
layers = [{ size = 1, activation = "sigmoid" }]
[start]
seed = 7
draw = { weights = { distribution = "uniform", low = 0.0, high = 1.0 } }
[data]
inputs = [[0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]
targets = [[0.0], [0.0], [1.0]]
[training]
loss = "half_squared_error"
learning_rate = 0.25
batch = 2
l2 = 0.01
order = "shuffled"
reduction = "sum"
iterations = 12000
rule = "wrong_sign"
"""


@pytest.fixture
def panel(qtbot, model, theme, settings):
    made = ScenarioPanel(model.store, model.readings, theme, settings)
    qtbot.addWidget(made)
    made.resize(232, 470)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def asked(panel) -> list:
    wanted: list = []
    panel.open_requested.connect(wanted.append)
    return wanted


@pytest.fixture
def own(tmp_path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(OWN, encoding="utf-8")
    return path


def shown(panel) -> list[str]:
    return [panel.list.item(row).text() for row in range(panel.list.count())]


def selected(panel) -> list:
    return [panel.list.entry_of(item).reference for item in panel.list.selectedItems()]


def click(panel, reference, double: bool = False) -> None:
    for row in range(panel.list.count()):
        item = panel.list.item(row)
        if panel.list.entry_of(item) is not None and panel.list.entry_of(item).reference == reference:
            panel.list.scrollToItem(item)
            at = panel.list.visualItemRect(item).center()
            QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
            if double:
                QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
                QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
            return
    raise AssertionError(f"{reference} is not in the list")


def test_the_built_in_scenarios_are_listed_and_the_open_one_is_selected(panel, model):
    assert [entry.reference for entry in panel.list.entries()] == list(built_in_names())
    assert shown(panel)[0] == "Built in"
    assert shown(panel)[1] == model.readings.setup.scenario.title_in("en")
    assert selected(panel) == ["gad-3-2-1"]
    first = panel.list.item(1)
    assert "Ahmed Gad" in first.toolTip() and first.text() in first.toolTip()


def test_a_click_asks_once_to_open_it_and_the_selection_follows_what_is_open(panel, asked, model):
    panel.open_requested.connect(model.commands.documents.open)
    click(panel, "csdn-2-3-1", double=True)
    assert asked == ["csdn-2-3-1"]
    assert selected(panel) == ["csdn-2-3-1"]
    click(panel, "csdn-2-3-1")
    assert asked == ["csdn-2-3-1"], "a click on what is open would train it afresh"


def test_where_it_could_not_be_opened_the_selection_stays(panel, asked):
    click(panel, "csdn-2-3-1")
    assert asked == ["csdn-2-3-1"]
    panel.refresh()
    assert selected(panel) == ["gad-3-2-1"]


def test_after_a_click_the_arrow_keys_go_through_the_list_and_the_others_stay_the_windows(panel, asked):
    panel.filter.setFocus()
    click(panel, "csdn-2-3-1")
    assert panel.list.hasFocus()
    here = panel.list.currentRow()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.list.currentRow() == here + 1
    asked.clear()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home):
        QTest.keyClick(panel.list, key)
    assert (asked, panel.list.currentRow()) == ([], here + 1)
    panel.filter.setFocus()
    panel.list.enter()
    QTest.keyClick(panel.list, Qt.Key.Key_Space)
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("3-2-1 GAD PAPER", ["gad-3-2-1"]),
        ("paperspace", ["gad-3-2-1", "gad-10-2-1"]),
        ("CSDN-2", ["csdn-2-3-1"]),
        ("  ", list(built_in_names())),
    ],
)
def test_the_filter_wants_every_word_in_title_name_or_source(panel, typed, found):
    QTest.keyClicks(panel.filter, typed)
    assert [entry.reference for entry in panel.list.entries()] == found


def test_in_a_chinese_list_the_filter_finds_english_titles_too(panel, model):
    speak("zh_CN")
    model.commands.display.tell_in("zh_CN")
    for typed in ("2-3-1, by hand", "手算", "by hand 手算"):
        panel.filter.setText(typed)
        assert [entry.title for entry in panel.list.entries()] == ["2-3-1，手算"]


def test_the_filter_finds_recent_files_and_says_when_nothing_matches(panel, own, model):
    model.commands.documents.open(own)
    panel.remember(own)
    QTest.keyClicks(panel.filter, "MY own.toml")
    assert [entry.reference for entry in panel.list.entries()] == [own]
    assert "Built in" not in shown(panel) and "Recent" in shown(panel)
    QTest.keyClicks(panel.filter, "zzz")
    assert panel.list.entries() == []
    assert "zzz" in shown(panel)[0]
    QTest.keyClick(panel.filter, Qt.Key.Key_Escape)
    assert panel.filter.text() == ""
    assert selected(panel) == [own]


def test_the_filter_has_a_button_that_empties_it(panel, qtbot):
    QTest.keyClicks(panel.filter, "zzz")
    cross = panel.filter.findChild(QToolButton)
    qtbot.waitUntil(lambda: cross.property("opacity") == 1.0)  # it comes slowly
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert panel.filter.text() == "" and panel.list.entries()


def test_from_the_filter_into_the_list_and_back_by_keyboard(panel, asked):
    panel.filter.setFocus()
    QTest.keyClick(panel.filter, Qt.Key.Key_Down)
    assert panel.list.hasFocus()
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert selected(panel) == ["gad-3-2-1"], "moving about opens nothing"
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert asked == ["gad-10-2-1"]
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    assert panel.filter.hasFocus()
    QTest.keyClicks(panel.filter, "csdn")
    QTest.keyClick(panel.filter, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert asked == ["gad-10-2-1", "csdn-2-3-1"]


def test_enter_in_the_filter_opens_the_first_match(panel, asked):
    QTest.keyClick(panel.filter, Qt.Key.Key_Return)
    assert asked == []
    QTest.keyClicks(panel.filter, "csdn")
    QTest.keyClick(panel.filter, Qt.Key.Key_Return)
    assert asked == ["csdn-2-3-1"]


def test_the_button_asks_for_a_file(panel, qtbot):
    with qtbot.waitSignal(panel.browse_requested):
        QTest.mouseClick(panel.open_file, Qt.MouseButton.LeftButton)
    assert "Ctrl+O" in panel.open_file.toolTip() and panel.open_file.accessibleName()


def test_recent_files_are_kept_most_recent_first_and_at_most_ten(panel, model, theme, settings, tmp_path, qtbot):
    paths = [tmp_path / f"{k}.toml" for k in range(13)]
    for path in [*paths, paths[8]]:
        panel.remember(path)
    expected = [paths[8], paths[12], paths[11], paths[10], paths[9], *reversed(paths[3:8])]
    assert panel.recent() == expected
    assert len(expected) == MOST
    settings.sync()
    again = QSettings(settings.fileName(), QSettings.Format.IniFormat)
    other = ScenarioPanel(model.store, model.readings, theme, again)
    qtbot.addWidget(other)
    assert other.recent() == expected


@pytest.mark.parametrize("kept", [[], ["/a/b.toml"], ["/a/b, c.toml", "/a/d.toml"]])
def test_the_settings_give_back_any_number_of_files(tmp_path, kept):
    file = str(tmp_path / "settings.ini")
    settings = QSettings(file, QSettings.Format.IniFormat)
    for text in reversed(kept):
        RecentFiles(settings).remember(Path(text), "A title")
    settings.sync()
    again = RecentFiles(QSettings(file, QSettings.Format.IniFormat))
    assert again.paths == [Path(text) for text in kept]
    assert all(again.title(path) == "A title" for path in again.paths)
    settings.setValue("recent_titles", "not JSON")
    assert RecentFiles(settings).title(Path("/a/b.toml")) == "b"


def test_a_file_that_is_gone_is_said_to_be_and_delete_takes_it_off(panel, own, asked):
    panel.remember(own)
    gone = own.with_name("gone.toml")
    panel.remember(gone)
    entry = panel.list.entries()[-2]
    assert (entry.reference, entry.there) == (gone, False)
    assert "not found" in entry.detail
    click(panel, gone)
    assert asked == [gone], "opening says why it can't be"
    panel.refresh()
    panel.list.enter()
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert panel.recent() == [gone, own], "a built-in scenario can't be taken off"
    while panel.list.entry_of(panel.list.currentItem()) != entry:
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert panel.recent() == [own]


@pytest.mark.parametrize(("text", "left"), [("Remove from list", 1), ("Clear list", 0)])
def test_the_context_menu_of_a_recent_file(panel, own, text, left):
    panel.remember(own)
    panel.remember(own.with_name("other.toml"))
    item = next(panel.list.item(row) for row in range(panel.list.count()) if "other" in panel.list.item(row).text())
    panel.list.scrollToItem(item)
    open_menu(panel, panel.list.visualItemRect(item).center())
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == text)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert len(panel.recent()) == left
    assert own.with_name("other.toml") not in panel.recent()


def test_a_built_in_scenario_can_be_opened_by_its_menu_and_not_be_removed(panel, asked):
    open_menu(panel, panel.list.visualItemRect(panel.list.item(1)).center())
    menu = QApplication.activePopupWidget()
    (opened,) = menu.actions()
    opened.trigger()
    menu.close()
    assert asked == [panel.list.entries()[0].reference]


def test_the_path_of_a_recent_file_can_be_copied(panel, own):
    panel.remember(own)
    item = panel.list.item(panel.list.count() - 1)
    panel.list.scrollToItem(item)
    open_menu(panel, panel.list.visualItemRect(item).center())
    menu = QApplication.activePopupWidget()
    next(action for action in menu.actions() if action.text() == "Copy the file's path").trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == str(own)


def open_menu(panel, at: QPoint) -> None:
    viewport = panel.list.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, event)


def test_the_facts_of_the_setup(panel, model, own):
    def facts() -> dict[str, str]:
        return {key: label.text() for key, label in panel.facts.values.items()}

    assert facts() == {
        "loss": "(Predicted − target)²",
        "rate": "0.001",
        "batch": "1",
        "l2": "0",
        "rule": "gradient descent",
        "start": "given",
        "iterations": grouped(80_000),
    }
    model.commands.documents.open(own)
    assert facts() == {
        "loss": "½(Predicted − target)²",
        "rate": "0.25",
        "batch": "2 of 3, shuffled, summed",
        "l2": "0.01",
        "rule": "wrong sign",
        "start": "drawn, seed 7",
        "iterations": grouped(12_000),
    }
    for label in panel.facts.values.values():
        assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert panel.facts.values["rule"].toolTip()
    assert selected(panel) == []
    panel.remember(own)
    assert selected(panel) == [own]
    assert panel.list.entries()[-1].title == "My own"


def test_the_facts_tell_optimizer_schedule_and_l1_where_there_are_some(panel, model):
    values = panel.facts.values
    assert "optimizer" not in values
    plain = model.readings.setup
    changed = change_training(
        plain,
        optimizer={"name": "adam", "weight_decay": 0.01},
        schedule={"name": "step", "every": 50, "factor": 0.5},
        l1=0.25,
    )
    model.commands.edits.edit("other", changed)
    told = {key: values[key].text() for key in ("rate", "optimizer", "l1", "rule")}
    assert told == {
        "rate": "0.001, in steps, every 50, factor 0.5",
        "optimizer": "Adam, λ 0.01",
        "l1": "0.25",
        "rule": "correct",
    }
    model.commands.edits.edit("back", plain)
    assert (values["optimizer"].isHidden(), values["l1"].isHidden()) == (True, True)
    assert values["rule"].text() == "gradient descent"


def test_the_facts_fold_away_and_stay_so(panel, model, theme, settings, qtbot):
    QTest.mouseClick(panel.facts.fold, Qt.MouseButton.LeftButton)
    assert not panel.facts.values["loss"].isVisible()
    other = ScenarioPanel(model.store, model.readings, theme, settings)
    qtbot.addWidget(other)
    other.show()
    assert not other.facts.values["loss"].isVisible()
    other.facts.fold.setFocus()
    QTest.keyClick(other.facts.fold, Qt.Key.Key_Space)
    assert other.facts.values["loss"].isVisible()


def test_everything_has_room_at_the_usual_size(panel):
    QApplication.processEvents()
    assert panel.list.viewport().height() >= 3 * 35
    last = panel.facts.values["iterations"]
    assert last.mapTo(panel, last.rect().bottomLeft()).y() < panel.height()
    for label in panel.facts.values.values():
        assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())


def test_every_control_says_what_it_is(panel):
    for control in (panel.filter, panel.list, panel.open_file, panel.facts.change):
        assert control.accessibleName()
    for control in (panel.filter, panel.open_file, panel.facts.fold, panel.facts.change):
        assert control.toolTip()


def test_what_is_open_stays_in_sight_where_the_list_gets_lower(panel, model) -> None:
    panel.resize(panel.width(), 620)
    model.commands.documents.open_setup(open_setup("moons-2-3-2"))
    chosen = panel.list.selectedItems()[0]
    panel.list.scrollToItem(chosen, QListWidget.ScrollHint.PositionAtBottom)
    panel.resize(panel.width(), 400)
    QApplication.processEvents()
    assert panel.list.viewport().rect().contains(panel.list.visualItemRect(chosen))


def test_what_was_scrolled_out_of_sight_is_left_there(panel) -> None:
    panel.list.scrollToBottom()
    panel.resize(panel.width(), 400)
    QApplication.processEvents()
    chosen = panel.list.selectedItems()[0]
    assert not panel.list.viewport().rect().intersects(panel.list.visualItemRect(chosen))
