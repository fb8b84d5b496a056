"""The actions of the window itself, as tables: what is opened, how its room is shared out, its help."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from gui.actions.spec import ActionSpec, ActionTable
from gui.model.commands import Commands
from gui.phases.phase_player import PhasePlayer
from gui.window.dialogs import Dialogs
from gui.window.frames.help_frame import HelpFrame
from gui.window.opening import Opening
from gui.window.part_menus import open_menu_of_focus


class OpeningActions(ActionTable):
    """The way into the window, and out of it."""

    is_of_workspace = False

    def __init__(self, opening: Opening, close: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec("open", self.tr("&Open…"), self.tr("Open a scenario file"), "Ctrl+O", "open", opening.browse),
            ActionSpec(
                "new",
                self.tr("&New"),
                self.tr("Create a new network"),
                QKeySequence.StandardKey.New,
                "new",
                opening.begin_anew,
            ),
            ActionSpec("quit", self.tr("&Quit"), self.tr("Close the window"), "Ctrl+Q", "quit", close),
        )


class WindowActions(ActionTable):
    """What is shown of the window."""

    def __init__(
        self,
        commands: Commands,
        player: PhasePlayer,
        give_room: Callable[[bool], None],
        show_listing: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`give_room` makes the lower views larger, or as they were; `show_listing` shows that, or what was there."""
        super().__init__(parent)
        self._commands, self._player = commands, player
        self.specs = (
            ActionSpec(
                "let_go",
                self.tr("Unpin"),
                self.tr("Leave the phases, or empty the inspector"),
                "Escape",
                "close",
                self._let_go,
            ),
            ActionSpec(
                "larger",
                self.tr("Enlarge lower pane"),
                self.tr("Give the views below more room, or less again"),
                "E",
                "larger",
                give_room,
                checked=False,
            ),
            ActionSpec(
                "scenarios",
                self.tr("Scenarios and notes beside"),
                self.tr("Show scenarios, notes and article, or fold them away"),
                "Alt+1",
                "left-panel",
                checked=True,
            ),
            ActionSpec(
                "inspector",
                self.tr("Inspector beside"),
                self.tr("Show the inspector, or fold it away"),
                "Alt+2",
                "right-panel",
                checked=True,
            ),
            ActionSpec(
                "lower_views",
                self.tr("Error and views below"),
                self.tr("Show the error and the views below, or fold them away"),
                "Alt+3",
                "lower-panel",
                checked=True,
            ),
            ActionSpec(
                "tool_bar",
                self.tr("Tool bar"),
                self.tr("Show the tool bar, or fold it away"),
                "Alt+4",
                "upper-panel",
                checked=True,
            ),
            ActionSpec(
                "listing",
                self.tr("Listing beside the diagram"),
                self.tr(
                    "Show the algorithm as a listing in NumPy beside the diagram, or the view that was there before"
                ),
                "Alt+5",
                "script",
                show_listing,
            ),
            ActionSpec("more", self.tr("More"), self.tr("What has no room in the bar"), "", "more"),
            ActionSpec(
                "menu_here",
                self.tr("Menu here"),
                self.tr("Open the menu of what has the keyboard"),
                "Shift+F10",
                "menu-here",
                open_menu_of_focus,
            ),
        )

    def _let_go(self) -> None:
        if self._player.is_walking:
            self._player.leave()
        else:
            self._commands.pointing.pin(None)


class HelpActions(ActionTable):
    """What says how the window is used."""

    is_of_workspace = False

    def __init__(
        self, dialogs: Dialogs, open_palette: Callable[[], object], help_frame: HelpFrame, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.specs = (
            ActionSpec(
                "palette",
                self.tr("Command palette…"),
                self.tr("Find an action, a weight, a scenario, a lesson or a term by its name, or go to an iteration"),
                "Ctrl+Shift+P",
                "search",
                open_palette,
            ),
            ActionSpec(
                "help_here",
                self.tr("Help on this"),
                self.tr("What is under the pointer, or has the keyboard: what it does, and the words for it"),
                "F1",
                "help",
                help_frame.show_here,
            ),
            ActionSpec(
                "shortcuts",
                self.tr("Keyboard shortcuts"),
                self.tr("All keys, grouped, to be searched"),
                "Shift+F1",
                "",
                help_frame.show_keys,
            ),
            ActionSpec(
                "glossary",
                self.tr("Glossary"),
                self.tr("All terms of the window, and what they mean"),
                "",
                "",
                help_frame.show_terms,
            ),
            ActionSpec(
                "manual",
                self.tr("Manual"),
                self.tr("A page for each view, with pictures; the one of the view that is shown"),
                "",
                "",
                help_frame.show_manual,
            ),
            ActionSpec(
                "about",
                self.tr("About Backstep"),
                self.tr("Version, licence and what it is built on, to be copied"),
                "",
                "backstep",
                dialogs.show_about,
            ),
        )
