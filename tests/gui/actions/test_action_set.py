"""Actions made of a table: what is done, when, and how they look."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.actions.action_set import ActionSet
from gui.actions.shortcuts import Shortcut, as_html, as_markdown
from gui.actions.spec import ActionSpec, ActionTable, Appearance, Choice, accented
from gui.look.theme import Scheme, Theme


class Lamp(QObject):
    """What the actions are about."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_lit, self.color, self.done = False, "white", []

    def set_lit(self, lit: bool) -> None:
        """Light it, or put it out."""
        self.done.append(lit)
        self.is_lit = lit
        self.changed.emit()

    def set_color(self, color: str) -> None:
        """Only blue light is not to be had."""
        if color != "blue":
            self.color = color
            self.changed.emit()


class LampActions(ActionTable):
    """One of each kind."""

    def __init__(self, lamp: Lamp) -> None:
        super().__init__()
        self.specs = (
            ActionSpec(
                "put_out", "&Put out", "Make it dark", "O", "quit", lambda: lamp.set_lit(False), lambda: lamp.is_lit
            ),
            ActionSpec("lit", "Lit", "Light it", run=lamp.set_lit, checked_when=lambda: lamp.is_lit),
            ActionSpec("own", "Own tick", "Tick", run=lamp.done.append, checked=True),
            ActionSpec(
                "say",
                "Dark",
                "Say",
                "S",
                appears=lambda: Appearance("Light" if lamp.is_lit else "", icon="run", icon_colors=accented),
            ),
            *(
                ActionSpec(
                    color,
                    color,
                    f"Be {color}",
                    run=lambda _ticked, color=color: lamp.set_color(color),
                    checked_when=lambda color=color: lamp.color == color,
                    choice=Choice("color", color),
                )
                for color in ("white", "red", "blue")
            ),
        )
        self.changes = (lamp.changed,)


@pytest.fixture
def lamp() -> Lamp:
    return Lamp()


@pytest.fixture
def actions(qtbot: QtBot, theme: Theme, lamp: Lamp) -> ActionSet:
    window = QWidget()
    qtbot.addWidget(window)
    made = ActionSet(theme, window)
    made.add(LampActions(lamp))
    return made


def test_an_action_can_be_done_when_its_table_says_so(actions: ActionSet, lamp: Lamp) -> None:
    assert not actions["put_out"].isEnabled()
    lamp.set_lit(True)
    assert actions["put_out"].isEnabled()
    actions["put_out"].trigger()
    assert lamp.done == [True, False] and not actions["put_out"].isEnabled()


def test_a_tick_shows_what_is_so_and_a_click_asks_for_the_other(actions: ActionSet, lamp: Lamp) -> None:
    assert not actions["lit"].isChecked()
    actions["lit"].trigger()
    assert lamp.done == [True] and actions["lit"].isChecked()
    lamp.set_lit(False)
    assert not actions["lit"].isChecked()
    assert lamp.done == [True, False]  # the tick that follows asks for nothing


def test_an_action_that_keeps_its_tick_says_each_change(actions: ActionSet, lamp: Lamp) -> None:
    assert actions["own"].isChecked() and lamp.done == []
    actions["own"].setChecked(False)
    actions["own"].trigger()
    assert lamp.done == [False, True]


def test_of_a_choice_one_is_ticked_also_where_a_click_changes_nothing(actions: ActionSet, lamp: Lamp) -> None:
    colors = actions.choice("color")
    assert list(colors) == ["white", "red", "blue"]
    for clicked, ticked in (("red", "red"), ("blue", "red"), ("red", "red"), ("white", "white")):
        colors[clicked].trigger()
        assert [color for color, action in colors.items() if action.isChecked()] == [ticked] == [lamp.color]


def test_text_tip_and_keys_are_those_of_the_table(actions: ActionSet, lamp: Lamp) -> None:
    action = actions["put_out"]
    assert (action.text(), action.statusTip(), action.toolTip()) == ("&Put out", "Make it dark", "Make it dark (O)")
    assert action.shortcut() == QKeySequence("O")
    assert actions["say"].text() == "Dark"
    lamp.set_lit(True)
    assert (actions["say"].text(), actions["say"].toolTip()) == ("Light", "Say (S)")


def test_icons_are_drawn_anew_in_another_theme(actions: ActionSet, theme: Theme) -> None:
    before = {each: actions[each].icon().cacheKey() for each in ("put_out", "say")}
    theme.choose(Scheme.DARK)
    assert all(actions[each].icon().cacheKey() != key for each, key in before.items())
    assert actions["lit"].icon().isNull()


def test_an_action_in_a_menu_has_its_icon_when_the_menu_opens(actions: ActionSet, lamp: Lamp, theme: Theme) -> None:
    put_out, say = actions.in_menu("put_out", "say")
    theme.choose(Scheme.DARK)
    lamp.set_lit(True)
    assert put_out.icon().isNull() and say.icon().isNull()
    actions.draw_icons(("say",))
    assert put_out.icon().isNull() and not say.icon().isNull()
    assert not actions["put_out"].icon().isNull(), "who asks for an action may put it on a button"


def test_what_belongs_to_the_workspace_can_be_off_as_a_whole(actions: ActionSet, lamp: Lamp) -> None:
    actions.set_workspace_off("not while you practise")
    assert not any(action.isEnabled() for action in actions.all())
    assert actions["put_out"].statusTip().endswith(": not while you practise")
    actions.set_workspace_off("not while Home is shown")
    assert actions["put_out"].statusTip().endswith(": not while Home is shown")
    lamp.set_lit(True)
    assert not actions["put_out"].isEnabled(), "also after what it follows has changed"
    actions.set_workspace_off("")
    assert all(action.isEnabled() for action in actions.all())


def test_no_two_actions_have_one_id(actions: ActionSet, lamp: Lamp) -> None:
    with pytest.raises(ValueError, match="put_out"):
        actions.add(LampActions(lamp))


def test_shortcuts_as_tables() -> None:
    shortcuts = [Shortcut("O", "Make it dark", "Put out"), Shortcut("<", "Less & less"), Shortcut("S", "Say", "Dark")]
    assert as_markdown(shortcuts).splitlines()[2:] == [
        "| `O` | *Put out*: make it dark | `S` | *Dark*: say |",
        "| `<` | Less & less |  |  |",
    ]
    assert "<b>&lt;</b>" in as_html(shortcuts) and "Less &amp; less" in as_html(shortcuts)
