"""The actions of a window, made of the tables of its rooms and kept up to date in one loop."""

from collections.abc import Hashable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.actions.spec import ActionSpec, ActionTable, Appearance, Told
from gui.look.icons import icon
from gui.look.plain_text import tip
from gui.look.theme import Theme


class ActionSet(QObject):
    """Every action once; `actions["step"]` is the one whose id is "step".

    An action has its icon when it is asked for: most stand in menus, which are opened one at a time.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        self._appearances: dict[str, Appearance] = {}  # as they were drawn last
        self._has_icon: set[str] = set()  # the ids of those that may be seen with it
        self._tables: list[ActionTable] = []
        self._why_off = ""  # what belongs to the workspace; empty while that is shown
        self._off: set[str] = set()  # the ids of those that are off with the workspace
        self._locked: dict[str, str] = {}  # why some are off for a while, by their ids
        self._keys: dict[str, str] = {}  # of those that have others for a while
        theme.changed.connect(self._draw_all)

    def add(self, table: ActionTable) -> None:
        """Make the actions of a room.

        Raises
        ------
        ValueError
            If there is an action of such an id already.
        """
        table.setParent(self)
        self._tables.append(table)
        for spec in table.specs:
            if spec.id in self._specs:
                raise ValueError(f"two actions are called {spec.id}")
            self._specs[spec.id], self._actions[spec.id] = spec, self._made(spec)
            keeps_its_tick = spec.checked is not None
            action = self._actions[spec.id]
            chosen = action.toggled if keeps_its_tick else action.triggered
            chosen.connect(partial(self._run, table, spec))
            if spec.appears is None:  # it always looks the same
                self._show(spec, action, Appearance(icon=spec.icon))
        # Not straight to what is done: who says so may outlive this window, and would keep it with what it calls.
        for changed in table.changes:
            changed.connect(table.changed)
        table.changed.connect(partial(self._follow, table))
        self._follow(table)
        # At last, or the window would hear of all that is said of each.
        self._window.addActions([self._actions[spec.id] for spec in table.specs])

    def __getitem__(self, action_id: str) -> QAction:
        self.draw_icons((action_id,))
        return self._actions[action_id]

    def in_menu(self, *action_ids: str) -> list[QAction]:
        """The actions of these ids, for what shows no icons, or calls `draw_icons` before it opens."""
        return [self._actions[action_id] for action_id in action_ids]

    def retell(self, told: Told) -> None:
        """Say in another language what every table says."""
        self._why_off = told(self._why_off, "why_off", "")
        self._locked = {action_id: told(why, f"{action_id}_locked", "") for action_id, why in self._locked.items()}
        for table in self._tables:
            table.specs = tuple(spec.retold(told, type(table).__name__) for spec in table.specs)
            for spec in table.specs:
                self._specs[spec.id] = spec
                if spec.button_text:
                    self._actions[spec.id].setIconText(spec.button_text)
                if spec.appears is not None:
                    self._appearances[spec.id] = spec.appears()
                self._draw(spec, self._actions[spec.id], self._appearances[spec.id])
            self._follow(table)

    def draw_icons(self, action_ids: Iterable[str]) -> None:
        """Have the icons of these, from now on."""
        for action_id in action_ids:
            if action_id not in self._has_icon and action_id in self._appearances:
                self._has_icon.add(action_id)
                self._draw_icon(self._actions[action_id], self._appearances[action_id])

    def draw_icons_of(self, actions: Iterable[QAction]) -> None:
        """Have the icons of those of these actions that are of this set."""
        ids = {action: action_id for action_id, action in self._actions.items()}
        self.draw_icons(ids[action] for action in actions if action in ids)

    def of(self, *action_ids: str) -> list[QAction]:
        """The actions of these ids."""
        return [self[action_id] for action_id in action_ids]

    def all(self) -> list[QAction]:
        """Every action, in the order of the tables."""
        return self.of(*self._actions)

    def texts(self, action_id: str) -> tuple[str, ...]:
        """All that an action may be called, for a button that has room for each."""
        spec = self._specs[action_id]
        return spec.text, *spec.other_texts

    def tip_of(self, action_id: str) -> str:
        """What an action does, as a sentence, whether it can be done now or not."""
        return self._appearances[action_id].tip or self._specs[action_id].tip

    def told_of(self, action: QAction) -> str:
        """What an action of a menu tells of itself: the same whether what is open has anything for it or not."""
        of_open = (each for each, one in self._actions.items() if one is action and self._appearances[each].why_off)
        found = next(of_open, None)
        return action.statusTip() if found is None or found in self._off else self.tip_of(found)

    def icon_of(self, action_id: str) -> str:
        """The file of an action's icon, without its ending; empty where it has none."""
        return self._appearances[action_id].icon

    def why_off(self, action_id: str) -> str:
        """Why an action can't be done, where that is known: off with the workspace, locked, or nothing there for it."""
        if action_id in self._off:
            return self._why_off
        return self._locked.get(action_id) or self._appearances[action_id].why_off

    def choice(self, name: str) -> dict[Hashable, QAction]:
        """The actions of a choice by what each of them stands for, in the order of their table."""
        return {
            spec.choice.value: self[spec.id]
            for spec in self._specs.values()
            if spec.choice is not None and spec.choice.name == name
        }

    def set_workspace_off(self, why: str) -> None:
        """Let nothing that belongs to the workspace be done, by its keys neither, while that isn't shown.

        What is off says in its tip why; without a reason all can be done again.
        """
        is_same, self._why_off = why == self._why_off, why
        for table in self._tables:
            self._follow(table)
        if not is_same:
            for action_id in self._off:
                self._draw(self._specs[action_id], self[action_id], self._appearances[action_id])

    def lock(self, reasons: Mapping[str, str]) -> None:
        """Let these, and no others, be off for a while, and say in their tips why."""
        others = {action_id for action_id in {**reasons, **self._locked} if action_id in self._specs}
        others = {each for each in others if reasons.get(each) != self._locked.get(each)}
        self._locked = {action_id: why for action_id, why in reasons.items() if action_id in self._specs}
        for action_id in others:
            self._draw(self._specs[action_id], self[action_id], self._appearances[action_id])
        for table in self._tables:
            if any(spec.id in others for spec in table.specs):
                self._follow(table)

    def rekey(self, keys: Mapping[str, str]) -> None:
        """Let these have other keys for a while, or none where the text is empty; all others have their own."""
        others = {each for each in {**keys, **self._keys} if keys.get(each) != self._keys.get(each)}
        self._keys = dict(keys)
        for action_id in others:
            spec, action = self._specs[action_id], self[action_id]
            if action_id in keys:
                action.setShortcut(keys[action_id])
            else:
                _give_keys(action, spec)
            self._draw(spec, action, self._appearances[action_id])

    @property
    def specs(self) -> list[ActionSpec]:
        """What is known of each action, in the order of the tables."""
        return list(self._specs.values())

    @property
    def rooms(self) -> frozenset[str]:
        """The names of the classes of its tables, which ask for what the actions say in the language that is spoken."""
        return frozenset(type(table).__name__ for table in self._tables)

    def ids(self) -> list[str]:
        """What all actions are known by, in the order of the tables."""
        return list(self._actions)

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.text, self)
        _give_keys(action, spec)
        if spec.button_text:
            action.setIconText(spec.button_text)
        action.setMenuRole(spec.menu_role)
        action.setCheckable(spec.checked is not None or spec.checked_when is not None)
        action.setChecked(bool(spec.checked))
        if spec.choice is not None and spec.choice.exclusive:
            self._groups.setdefault(spec.choice.name, QActionGroup(self)).addAction(action)
        return action

    def _run(self, table: ActionTable, spec: ActionSpec, *_signalled: object) -> None:
        action = self._actions[spec.id]
        if spec.run is None:
            return
        if action.isCheckable():
            spec.run(action.isChecked())
            self._follow(table)  # a click has changed the tick, also where it changed nothing else
        else:
            spec.run()

    def _follow(self, table: ActionTable, *_signalled: object) -> None:
        is_off = bool(self._why_off) and table.is_of_workspace
        for spec in table.specs:
            action = self._actions[spec.id]
            if is_off != (spec.id in self._off):
                self._off ^= {spec.id}
                self._draw(spec, action, self._appearances[spec.id])
            is_free = not is_off and spec.id not in self._locked
            action.setEnabled(is_free and (spec.enabled_when is None or spec.enabled_when()))
            if spec.checked_when is not None:
                action.setChecked(spec.checked_when())
            if spec.appears is not None:
                self._show(spec, action, spec.appears())

    def _show(self, spec: ActionSpec, action: QAction, appearance: Appearance) -> None:
        if appearance != self._appearances.get(spec.id):
            self._appearances[spec.id] = appearance
            self._draw(spec, action, appearance)

    def _draw(self, spec: ActionSpec, action: QAction, appearance: Appearance) -> None:
        action.setText(appearance.text or spec.text)
        said = appearance.tip or spec.tip
        if spec.id in self._off:
            said = f"{said}: {self._why_off}"
        elif spec.id in self._locked:
            said = f"{said}: {self._locked[spec.id]}"
        elif appearance.why_off:
            said = f"{said}: {appearance.why_off}"
        action.setStatusTip(said)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(tip(f"{action.statusTip()} ({keys})" if keys else action.statusTip()))
        if spec.id in self._has_icon:
            self._draw_icon(action, appearance)

    def _draw_icon(self, action: QAction, appearance: Appearance) -> None:
        if appearance.icon:
            colors = appearance.icon_colors(self._theme.colors)
            action.setIcon(icon(appearance.icon, colors.enabled, colors.disabled))

    @Slot()
    def _draw_all(self) -> None:
        """Draw all icons in the colours of another theme."""
        for spec in self._specs.values():
            self._draw(spec, self._actions[spec.id], self._appearances[spec.id])


def _give_keys(action: QAction, spec: ActionSpec) -> None:
    """Let an action have the keys that its table says."""
    if isinstance(spec.shortcut, QKeySequence.StandardKey):
        action.setShortcuts(spec.shortcut)
    elif spec.also:
        action.setShortcuts([QKeySequence(spec.shortcut), QKeySequence(spec.also)])
    else:
        action.setShortcut(spec.shortcut)
