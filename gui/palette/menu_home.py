"""In which menu of a window an action is, and how it is shown there."""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from core.base.spoken import phrases
from gui.look.plain_text import unkeyed


class MenuHome:
    """The menu that an action is in."""

    def __init__(self, bar: QMenuBar, path: Sequence[QMenu]) -> None:
        self._bar, self._path = bar, path

    @property
    def title(self) -> str:
        """The titles of the menus on the way to it, as one phrase."""
        return phrases(self.titles)

    @property
    def titles(self) -> list[str]:
        """The titles of the menus on the way to it."""
        return [unkeyed(menu.title()) for menu in self._path]

    @property
    def can_be_opened(self) -> bool:
        """Whether every menu on the way to it is on."""
        return all(menu.menuAction().isEnabled() for menu in self._path)

    def show(self, action: QAction) -> None:
        """Open the menu, the action chosen in it."""
        self._bar.setFocus()
        self._bar.setActiveAction(self._path[0].menuAction())
        for menu, inner in zip(self._path, [*(each.menuAction() for each in self._path[1:]), action], strict=True):
            menu.setActiveAction(inner)


def homes_of(bar: QMenuBar) -> dict[QAction, MenuHome]:
    """The menus of all actions that are in one."""
    homes: dict[QAction, MenuHome] = {}

    def walk(actions: Sequence[QAction], path: tuple[QMenu, ...]) -> None:
        for action in actions:
            within = QMenu.menuInAction(action)
            if isinstance(within, QMenu):
                walk(within.actions(), (*path, within))
            elif path:
                homes[action] = MenuHome(bar, path)

    walk(bar.actions(), ())
    return homes
