"""The tables of actions of all rooms, as the window, its menus and the README have them."""

from collections import Counter

from gui.actions.shortcuts import actions_in, shortcuts_of
from gui.look.icons import FOLDER
from gui.window.frames.editing_frame import LENT
from gui.window.frames.lesson_frame import FOR_CURVE, LENT_IN_STEPS
from gui.window.frames.recording_frame import LENT_WHILE_RECORDING
from gui.window.main_window import MainWindow
from tests.gui.lessons.lessons import begun
from tests.readme_keys import keys_table, views_table, written_table

ONLY_ON_A_BUTTON = {"leave_phases", "make_right", "more"}
DONE_BY_ITS_OWNER = {
    "scenarios",
    "inspector",
    "lower_views",
    "tool_bar",
    "more",
}  # panels fold by their ticks; a button's menu opens by itself


def test_every_action_is_done_by_somebody(window: MainWindow) -> None:
    specs = window.actions_made.specs
    assert {spec.id for spec in specs if spec.run is None} == DONE_BY_ITS_OWNER
    assert len(specs) == len(window.actions_made.all()) > 50


def test_every_icon_of_the_tables_is_there(window: MainWindow) -> None:
    names = [spec.icon for spec in window.actions_made.specs if spec.icon]
    assert all((FOLDER / f"{name}.svg").is_file() for name in names)


def test_what_stands_in_a_menu_has_its_icon_as_it_opens(window: MainWindow) -> None:
    have_one = {spec.text for spec in window.actions_made.specs if spec.icon}
    for title in window.menuBar().actions():
        menu = title.menu()
        menu.aboutToShow.emit()
        assert [each.text() for each in menu.actions() if each.text() in have_one and each.icon().isNull()] == []


def test_no_two_actions_have_the_same_keys(window: MainWindow) -> None:
    actions = window.actions_made
    # Off are those of a lesson, of a recording, or of the editor, while these have the keys.
    lent = actions.of(*LENT_IN_STEPS, *FOR_CURVE, *LENT_WHILE_RECORDING, *LENT)
    keys = Counter(key.toString() for action in actions.all() if action not in lent for key in action.shortcuts())
    assert [key for key, actions in keys.items() if actions > 1] == []


def test_a_lesson_has_keys_of_others_for_itself(window: MainWindow) -> None:
    player, actions = begun(window, 'ask = { curve = "error", until = 5 }', ""), window.actions_made
    for step in (lambda: None, player.explore, player.explore, player.end):
        step()
        keys = Counter(key.toString() for action in actions.all() if action.isEnabled() for key in action.shortcuts())
        assert [key for key, count in keys.items() if count > 1] == []


def test_a_recording_has_keys_of_others_for_itself(window: MainWindow) -> None:
    recorder, actions = window.recording.recorder, window.actions_made
    for step in (recorder.begin, recorder.end):
        step()
        keys = Counter(key.toString() for action in actions.all() if action.isEnabled() for key in action.shortcuts())
        assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_stands_in_one_menu(window: MainWindow) -> None:
    actions, found = window.actions_made, actions_in(window.menuBar())
    elsewhere = actions.of(*ONLY_ON_A_BUTTON)
    assert [action.text() for action in actions.all() if found.count(action) != (action not in elsewhere)] == []


def test_the_list_of_keys_goes_through_the_menus_and_ends_with_quit(window: MainWindow) -> None:
    names = [shortcut.name for shortcut in shortcuts_of(window.actions_made, window.menuBar()) if shortcut.name]
    assert names[:3] == ["Home", "New", "Open"]
    assert names[-3:] == ["Help on this", "Keyboard shortcuts", "Quit"]
    with_keys = [action for action in window.actions_made.all() if not action.shortcut().isEmpty()]
    assert len(names) == len(set(names)) == len(with_keys)


def test_the_readme_has_the_keys_of_the_tables(window: MainWindow) -> None:
    assert written_table("keys") == keys_table(window), "python -m tests.readme_keys writes it anew"
    assert written_table("views") == views_table(window), "python -m tests.readme_keys writes it anew"


def test_every_page_is_closed_down_with_the_window(window: MainWindow) -> None:
    closed: list[str] = []
    parts = {"recovery": window.recovery, "warm up": window.warm_up, "dialogs": window.dialogs}
    for setup in ("curve-1-8-1", "moons-2-3-2"):  # one has a page that the other has no use for
        window.open(setup)
        for name in window.views.names:
            window.views.show_view(name)
    assert len(window.views.pages) == len(window.views.names)
    parts |= {type(page).__name__: page for page in window.views.pages}
    for name, part in parts.items():
        part.close_down = lambda name=name: closed.append(name)  # type: ignore[method-assign]
    window.close()
    assert sorted(closed) == sorted(parts)


def test_no_menu_is_higher_than_a_small_screen(window: MainWindow):
    """What is higher covers the bar, or stands in two columns: 700 pixels, less the title and the bar."""
    titles = {action.menu(): action.text() for action in window.menuBar().actions()}
    heights = {title: menu.sizeHint().height() for menu, title in titles.items()}
    assert {title: height for title, height in heights.items() if height > 645} == {}
