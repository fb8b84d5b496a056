"""Walks what a screen reader is told of the real window, view by view, and says what has no name.

It runs beside the program, with the Python of the system that has Debian's `gi` (AT-SPI's own library):

    dbus-run-session -- /usr/bin/python3 .ci/spoken_tree.py .venv/bin/python main.py gad-3-2-1

Everything is done as a screen reader does it: views are chosen, buttons and menus pressed by their accessible actions.
It prints one line a place, what is wrong with it below, and ends with 1 where anything is. `--tree` prints the trees,
`--views` looks at the views alone.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - which version has to be said before

PATIENCE = 60.0  # seconds, on a machine that is busy with other things
MOST_CELLS = 24  # of one table that are looked at: of a thousand cells the first ones say how the others are
LEAST_VIEWS, LEAST_PLACES = 13, 35  # that have to be reached, or the walk itself is broken
SETTLING = 0.25  # seconds
CLOSING = ("Discard", "Close", "Cancel", "OK")
OPENED = (
    ("Edit", "Preferences…"), ("File", "Worksheet…"), ("Train", "Stop when…"), ("Train", "Keep this run"),
    ("Train", "Compare runs…"), ("Help", "Command palette…"), ("Help", "Keyboard shortcuts"), ("Help", "Manual"),
    ("Help", "About Backstep"), ("Practice", "Open a sheet's code…"),
    ("Lesson", "Begin the lesson"), ("Lesson", "End the lesson"),
    ("Lesson", "New lesson from this iteration"), ("Lesson", "In the editor", "Leave the editor"),
    ("View", "Projector"), ("View", "Projector"), ("Practice", "Practice…"), ("Practice", "Only up or down…"),
    ("Practice", "Which rule is this factor?…"),
    ("Practice", "Order of the factors…"), ("Practice", "Find the mistake…"), ("Practice", "Predict the curve…"),
    ("Practice", "Check my numbers…"), ("File", "Home"),
)  # fmt: skip
DIALOGS_OF = ("Edit", "Help")
DIALOGS = (
    ("File", "Worksheet…"), ("Train", "Stop when…"), ("Train", "Compare runs…"), ("Practice", "Open a sheet's code…"),
    ("Lesson", "In the editor", "Leave the editor"),
)  # fmt: skip

Role, State = Atspi.Role, Atspi.StateType
TABLES = {Role.TABLE, Role.TREE_TABLE, Role.LIST, Role.TREE, Role.LIST_BOX}
# What only holds others need no name; of what is read or acted on each needs one.
SILENT = {
    Role.FILLER, Role.PANEL, Role.LAYERED_PANE, Role.SPLIT_PANE, Role.SEPARATOR, Role.UNKNOWN, Role.SCROLL_BAR,
    Role.MENU_BAR, Role.STATUS_BAR, Role.SCROLL_PANE, Role.VIEWPORT, Role.TOOL_BAR, Role.TABLE_ROW,
    Role.REDUNDANT_OBJECT, Role.POPUP_MENU, Role.MENU, Role.ROOT_PANE,
}  # fmt: skip


class Walk:
    """One program, looked at from outside."""

    def __init__(self, program: subprocess.Popen) -> None:
        self._program = program
        self.prints_tree = False
        self.places = 0
        self.faults: list[str] = []

    def window(self) -> Atspi.Accessible | None:
        """The main window, once it is there."""
        application = self._application()
        return None if application is None else next((each for each in children(application) if is_shown(each)), None)

    def _application(self) -> Atspi.Accessible | None:
        desktop = Atspi.get_desktop(0)
        for each in children(desktop):
            if each.get_process_id() == self._program.pid:
                return each
        return None

    def tops(self) -> list[Atspi.Accessible]:
        """All its windows and dialogs that are shown."""
        application = self._application()
        return [] if application is None else [each for each in children(application) if is_shown(each)]

    def wait(self, what: str, condition: Callable[[], object]) -> object:
        """Until something is so; what it found."""
        deadline = time.monotonic() + PATIENCE
        while True:
            found = attempt(condition)
            if found:
                return found
            if self._program.poll() is not None:
                raise RuntimeError(f"the program ended, with exit status {self._program.returncode}, before {what}")
            if time.monotonic() > deadline:
                raise RuntimeError(f"waited {PATIENCE:.0f} seconds for this: {what}")
            time.sleep(0.05)

    def look(self, place: str, within: str = "") -> int:
        """Note what has no name here, or in the panel called `within`; how many things there are."""
        count = 0
        panel = find(self, Role.PANEL, within) if within else None
        tops = self.tops()
        opened = [each for each in tops if not is_main(each)] or tops
        for top in opened if panel is None else [panel]:
            for depth, way, each in below(top, 0, ()):
                count += 1
                fault = fault_of(each, way[-1])
                told = line_of(each) if fault or self.prints_tree else ""
                if self.prints_tree:
                    print("  " * depth + told)
                if fault:
                    self.faults.append(f"{place}: {fault}: {told}, within {' › '.join(list(filter(None, way))[-4:])}")
        self.places += 1
        print(f"{place}: {count} things", flush=True)
        return count


def attempt(question: Callable[[], object]) -> object:
    """Its answer; None where what is asked is just gone."""
    try:
        return question()
    except GLib.Error:
        return None


def children(of: Atspi.Accessible) -> list[Atspi.Accessible]:
    """Its children that are still there, so many of them as are looked at."""
    count = of.get_child_count()
    if of.get_role() in TABLES:
        count = min(count, MOST_CELLS)
    found = (attempt(lambda place=place: of.get_child_at_index(place)) for place in range(count))
    return [each for each in found if each is not None]


def is_shown(one: Atspi.Accessible) -> bool:
    """Whether it is on the screen, or could be scrolled to."""
    states = one.get_state_set()
    return bool(states.contains(State.SHOWING) or states.contains(State.VISIBLE)) and not states.contains(State.DEFUNCT)


def below(
    one: Atspi.Accessible, depth: int, way: tuple[str, ...]
) -> Iterator[tuple[int, tuple[str, ...], Atspi.Accessible]]:
    """All that is shown in something, itself first, with the names on the way to it, its own last."""
    if not is_shown(one):
        return
    here = (*way, str(attempt(one.get_name) or ""))
    yield depth, here, one
    for each in children(one):
        yield from below(each, depth + 1, here)


def is_main(top: Atspi.Accessible) -> bool:
    """Whether it is the main window, and not one that was opened from it."""
    return top.get_role() == Role.FRAME and top.get_name().endswith(" — Backstep")


def line_of(one: Atspi.Accessible) -> str:
    """What a screen reader would say of it, in short."""
    states = one.get_state_set()
    keyed = "⌨ " if states.contains(State.FOCUSABLE) else ""
    described = one.get_description()
    said = f"{keyed}{one.get_role_name()} {one.get_name()[:90]!r}"
    return f"{said} ({described[:90]!r})" if described else said


def fault_of(one: Atspi.Accessible, name: str) -> str:
    """What is wrong with it, which has this name; empty where nothing is."""
    if name.strip():
        return ""
    labels = (relation.get_relation_type() for relation in one.get_relation_set())
    if Atspi.RelationType.LABELLED_BY in labels:
        return ""
    states = one.get_state_set()
    if states.contains(State.FOCUSABLE) and states.contains(State.ENABLED):
        return "nameless, and Tab or an arrow leads there"
    return "" if one.get_role() in SILENT else "nameless"


def press(one: Atspi.Accessible) -> None:
    """Do the first thing that can be done with it."""
    attempt(lambda: Atspi.Action.do_action(one, 0))  # a dialog answers when it is closed


def find(walk: Walk, role: Atspi.Role, name: str = "") -> Atspi.Accessible | None:
    """The first thing that is shown with that role, and that name; in what was opened last."""
    for top in reversed(walk.tops()):
        for _, _, each in below(top, 0, ()):
            if each.get_role() == role and (not name or each.get_name() == name):
                return each
    return None


def menu_bar(walk: Walk) -> Atspi.Accessible | None:
    """The menus of the main window."""
    bars = (each for top in walk.tops() for each in children(top) if each.get_role() == Role.MENU_BAR)
    return next(bars, None)


def settle() -> None:
    """Give the window a moment to show what was asked for."""
    time.sleep(SETTLING)


def views(walk: Walk) -> None:
    """Each view under its tab; of the window around them nothing is another then."""
    tabs = walk.wait("the tabs of the views", lambda: find(walk, Role.PAGE_TAB_LIST))
    for index, tab in enumerate(children(tabs)):
        if tab.get_role() != Role.PAGE_TAB:
            continue
        name = tab.get_name()
        press(tabs.get_child_at_index(index))
        settle()
        # Not every network has every view: a tab says why it can't be chosen, and isn't.
        if tabs.get_child_at_index(index).get_state_set().contains(State.SELECTED):
            walk.wait(f"the view {name} was shown", lambda name=name: find(walk, Role.PANEL, name))
            walk.look(name, within=name)


def choose(walk: Walk, *names: str) -> bool:
    """Press what the menus call so, one menu in the other; whether it is there, and can be pressed."""
    one = menu_bar(walk)
    for name in names:
        items = [] if one is None else children(one)
        if items and items[0].get_role() == Role.POPUP_MENU:
            items = children(items[0])
        one = next((each for each in items if each.get_name() == name), None)
    if one is None or not one.get_state_set().contains(State.ENABLED):
        return False
    press(one)
    settle()
    return True


def dismiss(walk: Walk) -> None:
    """Close what has been opened above the window, by its button; by Escape where it has none, or is a drop-down."""
    opened = [top for top in walk.tops() if not is_main(top)]
    for top in opened:
        buttons = [each for _, _, each in below(top, 0, ()) if each.get_role() == Role.PUSH_BUTTON]
        closing = [each for name in CLOSING for each in buttons if each.get_name() == name]
        for each in closing[:1]:
            press(each)
        if not closing:
            escape(top.get_name())
    if not opened:
        escape(".* — Backstep$")
    settle()


def escape(title: str) -> None:
    """Press Escape in the window whose title begins so; without a window manager nobody else gives it the keyboard."""
    subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{title}", "windowfocus"], check=False)
    subprocess.run(["xdotool", "key", "Escape"], check=False)


def menus(walk: Walk) -> None:
    """What the menus open: dialogs, windows, practices, a lesson, its editor, the projector."""
    for way in OPENED:
        if not choose(walk, *way):
            walk.faults.append(f"{' › '.join(way)}: not in the menus, or it can't be pressed")
            continue
        walk.look(" › ".join(way))
        if way[0] in DIALOGS_OF or way in DIALOGS:
            dismiss(walk)
            walk.wait(f"{way[-1]} was closed", lambda: all(map(is_main, walk.tops())))


def main() -> int:
    """Start the program, walk it, stop it; returns the exit status."""
    words = [word for word in sys.argv[1:] if word not in ("--tree", "--views")]
    environment = os.environ | {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    program = subprocess.Popen(words, env=environment)
    walk = Walk(program)
    walk.prints_tree = "--tree" in sys.argv
    try:
        walk.wait("the window was told of", walk.window)
        settle()
        walk.look("at the start")
        views(walk)
        if "--views" not in sys.argv:
            menus(walk)
        least = LEAST_VIEWS if "--views" in sys.argv else LEAST_PLACES
        if walk.places < least:
            walk.faults.append(f"only {walk.places} places were reached")
    except (RuntimeError, GLib.Error) as fault:
        walk.faults.append(f"the walk ended: {fault}")
    finally:
        program.send_signal(signal.SIGTERM)
        program.wait()
    for fault in dict.fromkeys(walk.faults):
        print(f"  {fault}", file=sys.stderr)
    if not walk.faults:
        print(f"spoken tree passed: {walk.places} places, nothing nameless")
    return 1 if walk.faults else 0


if __name__ == "__main__":
    sys.exit(main())
