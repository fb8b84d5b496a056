"""All keys at a glance: as the window's help shows them, and as the README does."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from gui.actions.action_set import ActionSet
from gui.look.plain_text import unkeyed

_Format = QKeySequence.SequenceFormat


class Shortcut(NamedTuple):
    """Keys, and what they do."""

    keys: str
    does: str  # a sentence
    name: str = ""  # of the action, as it stands in its menu
    group: str = ""  # the menu that it is in, or the part of the window that has it


def actions_in(menu: QMenuBar | QMenu) -> list[QAction]:
    """The actions of a menu, or of all menus, from top to bottom; those of a menu in it stand where that does."""
    found: list[QAction] = []
    for action in menu.actions():
        within = QMenu.menuInAction(
            action
        )  # action.menu() would take the menu along when `action` goes: PySide6 6.11.1
        found += actions_in(within) if isinstance(within, QMenu) else [action]
    return found


def shortcuts_of(
    actions: ActionSet, menus: QMenuBar, spelling: QKeySequence.SequenceFormat = _Format.NativeText
) -> list[Shortcut]:
    """The keys of all actions as the menus have them, Quit last; then those of the part that has the keyboard."""
    leave = actions["quit"]
    found = [(action, unkeyed(top.text())) for top in menus.actions() for action in _within(top)]
    in_order = sorted(found, key=lambda each: each[0] is leave)
    return [
        *(
            Shortcut(
                action.shortcut().toString(spelling),
                actions.told_of(action),
                unkeyed(action.text()).rstrip("…"),
                group,
            )
            for action, group in in_order
            if not action.shortcut().isEmpty()
        ),
        *(each._replace(group=QCoreApplication.translate("Help", "Where the keyboard is")) for each in _of_parts()),
    ]


def _within(top: QAction) -> list[QAction]:
    menu = QMenu.menuInAction(top)
    return actions_in(menu) if isinstance(menu, QMenu) else []


def _of_parts() -> list[Shortcut]:
    """The keys of the part that has the keyboard."""
    translate = QCoreApplication.translate
    return [
        Shortcut(translate("Help", "Tab"), translate("Help", "Go to the next control; the diagram can then be walked")),
        Shortcut(
            translate("Help", "↑ ↓"),
            translate("Help", "In the list of scenarios, also after a click: from one to the next; Enter opens it"),
        ),
        Shortcut(
            translate("Help", "Ctrl+Tab"),
            translate("Help", "In the column on the left: the next of scenarios, notes and article"),
        ),
        Shortcut(
            translate("Help", "Backspace"),
            translate("Help", "In the text that is read, after a click on a number: back to the previous iteration"),
        ),
        Shortcut(
            translate("Help", "Arrow keys"),
            translate("Help", "In the diagram, reached by W or Tab: move from neuron to weight to neuron"),
        ),
        Shortcut(
            translate("Help", "Home, End"),
            translate("Help", "In the diagram, while it is walked: the first and the last of a column"),
        ),
        Shortcut(
            translate("Help", "Enter"),
            translate("Help", "In the diagram: pin what you are on; on a card: open a line, or close it"),
        ),
        Shortcut(
            translate("Help", "Arrow keys, ."),
            translate("Help", "In Matrices: go from entry to entry; work out the one you are on, product by product"),
        ),
        Shortcut(
            translate("Help", "→ ←"),
            translate("Help", "In the projector: to the next phase, and back; beside its plots to the next iteration"),
        ),
        Shortcut(
            translate("Help", "Space"),
            translate("Help", "In the projector: play the phases, or pause; beside its plots train on, or pause"),
        ),
        Shortcut(translate("Help", "B"), translate("Help", "In the projector: black, and back again")),
        Shortcut(
            translate("Help", "T"),
            translate("Help", "In the presenter view: begin, or halt, the time that the class has to work in"),
        ),
        Shortcut(
            translate("Help", "1 2 3"),
            translate(
                "Help",
                "In the presenter view: one vote more; so does the letter on its button, and with Shift one less",
            ),
        ),
        Shortcut(translate("Help", "Ctrl+K"), translate("Help", "In the projector: show the keys that are pressed")),
    ]


def as_markdown(shortcuts: Sequence[Shortcut]) -> str:
    """A table of Markdown, two shortcuts a line: the first half of them beside the second."""
    half = -(-len(shortcuts) // 2)
    lines = ["| key | does | key | does |", "| --- | --- | --- | --- |"]
    for left, right in zip_longest(shortcuts[:half], shortcuts[half:]):
        lines.append(f"| {_cells(left)} | {_cells(right)} |")
    return "\n".join(lines)


def _cells(shortcut: Shortcut | None) -> str:
    if shortcut is None:
        return " | "
    keys, does, name, _group = shortcut
    return f"`{keys}` | {f'*{name}*: {does[0].lower()}{does[1:]}' if name else does}"
