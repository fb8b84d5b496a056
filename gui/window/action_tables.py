"""The tables of actions of all rooms, and what each is given to do them with."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from gui.actions.spec import ActionTable
from gui.diagram.actions import DiagramActions
from gui.document.actions import DocumentActions
from gui.mistakes.actions import MistakeActions
from gui.phases.actions import PhaseActions
from gui.plots.actions import PlotActions
from gui.preferences.actions import PreferencesActions
from gui.projector.actions import ProjectorActions
from gui.stops.actions import StopActions
from gui.views.check.actions import CheckActions
from gui.views.confusion.actions import ConfusionActions
from gui.window.actions import HelpActions, OpeningActions, WindowActions
from gui.window.edit_actions import EditActions
from gui.window.training_actions import TrainingActions
from gui.worksheets.actions import SheetCodeActions, WorksheetActions

if TYPE_CHECKING:
    from gui.window.main_window import MainWindow


def action_tables(window: "MainWindow") -> tuple[ActionTable, ...]:
    """The tables of all rooms.

    The play bar and the pages are made of actions, so they are there only when one of these is done.
    """
    store, readings, commands, dialogs, player = (
        window.store,
        window.readings,
        window.commands,
        window.dialogs,
        window.player,
    )

    def type_state() -> None:
        window.transport.type_state()

    def choose_stops() -> None:
        window.stop_chooser.open_under(window.transport.stops)

    def choose_board() -> None:
        chip, diagram = window.diagram.title_line.board_chip, window.diagram
        at_top = diagram.mapToGlobal(QPoint(diagram.width(), 0))
        window.board_panel.open_at(at_top if chip.isHidden() else chip.below)

    def give_room(larger: bool) -> None:
        window.window_geometry.give_room(larger)

    def show_listing() -> None:
        window.beside_view.toggle("listing")

    def show_confusion() -> None:
        window.views.show_view("confusion")

    def open_palette() -> None:
        window.command_palette.open()

    def check() -> None:
        from gui.views.check.page import CheckPage

        window.views.show_view("check")
        window.views.page(CheckPage).check()

    return (
        OpeningActions(window.opening, window.close, window),
        DocumentActions(store, readings, window.document, window.reloading, window.exports, window.weights, window),
        WorksheetActions(dialogs.print_worksheets, window),
        SheetCodeActions(dialogs.open_sheet_code, window),
        EditActions(commands, window.recording.recorder, window),
        TrainingActions(store, readings, commands, player, type_state, window),
        StopActions(store, readings, commands, choose_stops, window),
        PhaseActions(store, player, window),
        window.drawing.actions(),
        DiagramActions(store, readings, commands, window.diagram, choose_board, window),
        PlotActions(window.error_plot, window),
        WindowActions(commands, player, give_room, show_listing, window),
        ProjectorActions(window.projector, window),
        PreferencesActions(window.preferences, window.theme, dialogs.show_preferences, window),
        CheckActions(check, window),
        ConfusionActions(store, readings, show_confusion, window),
        window.kept_runs.actions(),
        MistakeActions(
            store, readings, commands, window.mistake_note.show, window.kept_runs.compare_with_right_rule, window
        ),
        window.practice.actions(),
        window.lessons.actions(),
        window.recording.actions(),
        window.editing.actions(),
        window.lessons.presenter_actions(),
        window.home.actions(),
        HelpActions(dialogs, open_palette, window.help, window),
    )
