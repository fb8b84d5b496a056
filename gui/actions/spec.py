"""One action as an entry of a table: what it is called, its keys, its icon, what it does and when it can be done."""

from collections.abc import Callable
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence

from gui.look.theme import Colors


class IconColors(NamedTuple):
    """The colours of an icon: where the action can be done, and where it can't."""

    enabled: str
    disabled: str


def plain(colors: Colors) -> IconColors:
    """As text is."""
    return IconColors(colors.text, colors.middle)


def accented(colors: Colors) -> IconColors:
    """In the accent colour: it stands for something that is set."""
    return IconColors(colors.accent, colors.middle)


def on_accent(colors: Colors) -> IconColors:
    """On a button that is filled with the accent colour."""
    return IconColors(colors.on_accent, colors.dim)


Told = Callable[[str, str, str], str]  # a text, a key of its own and the class that asks for it: in the language now


class Appearance(NamedTuple):
    """What an action looks like now; an empty text is that of its table."""

    text: str = ""
    tip: str = ""
    icon: str = ""
    icon_colors: Callable[[Colors], IconColors] = plain
    why_off: str = ""  # for what is open, where the action can't be done for it


class Choice(NamedTuple):
    """The action is one of several that stand together: `value` of what is called `name`."""

    name: str
    value: object
    exclusive: bool = True  # exactly one of them is ticked


class ActionSpec(NamedTuple):
    """An action, as `ActionSet` makes it.

    An action has a tick where `checked` or `checked_when` is given: by `checked` it keeps the tick itself, and begins
    so; by `checked_when` the tick shows what is so elsewhere.
    """

    id: str  # what code and tests know it by
    text: str
    tip: str  # a sentence, for the status bar, the tool tip and the list of shortcuts
    shortcut: str | QKeySequence.StandardKey = ""
    icon: str = ""  # a file of resources/icons, without its ending
    run: Callable[..., object] | None = None  # with a tick, it is given whether it is ticked
    enabled_when: Callable[[], bool] | None = None  # None: always
    checked: bool | None = None
    checked_when: Callable[[], bool] | None = None
    appears: Callable[[], Appearance] | None = None  # None: always as the table has it
    choice: Choice | None = None
    other_texts: tuple[str, ...] = ()  # what it may be called beside `text`
    also: str = ""  # a second key
    button_text: str = ""  # where a button has room for less than `text`
    menu_role: QAction.MenuRole = QAction.MenuRole.TextHeuristicRole

    def retold(self, told: Told, table: str) -> "ActionSpec":
        """The same action, its texts in another language; `table` is the class of its table."""
        others = enumerate(self.other_texts)
        return self._replace(
            text=told(self.text, f"{self.id}_text", table),
            tip=told(self.tip, f"{self.id}_tip", table),
            other_texts=tuple(told(text, f"{self.id}_text_{place}", table) for place, text in others),
            button_text=self.button_text and told(self.button_text, f"{self.id}_button", table),
        )


class ActionTable(QObject):
    """The actions of one room: a subclass sets `specs`, and `changes` where any of them is not always the same."""

    is_of_workspace: ClassVar[bool] = True  # off where something else is shown in the place of the workspace
    changed = Signal()  # one of `changes` has happened

    specs: tuple[ActionSpec, ...]
    changes: tuple[SignalInstance, ...] = ()  # after which they may be enabled, be ticked, look otherwise
