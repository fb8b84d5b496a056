"""The tables of actions of all rooms, and what each is given to do them with."""

from collections.abc import Callable
from dataclasses import dataclass

from gui.actions.spec import ActionTable
from gui.diagram.actions import DiagramActions
from gui.mistakes.actions import MistakeActions
from gui.mistakes.note import MistakeNote
from gui.plots.actions import PlotActions
from gui.preferences.actions import PreferencesActions
from gui.preferences.store import Preferences
from gui.projector.actions import ProjectorActions
from gui.projector.projector import Projector
from gui.views.check.actions import CheckActions
from gui.views.confusion.actions import ConfusionActions
from gui.window.actions import HelpActions, WindowActions
from gui.window.dialogs import Dialogs
from gui.window.edit_actions import EditActions
from gui.window.frames.document_frame import DocumentFrame
from gui.window.frames.drawing_frame import DrawingFrame
from gui.window.frames.editing_frame import EditingFrame
from gui.window.frames.help_frame import HelpFrame
from gui.window.frames.home_frame import HomeFrame
from gui.window.frames.kept_runs_frame import KeptRunsFrame
from gui.window.frames.lesson_opening import LessonOpening
from gui.window.frames.practice_frame import PracticeFrame
from gui.window.frames.recording_frame import RecordingFrame
from gui.window.frames.run_frame import RunFrame
from gui.window.frames.teaching_frame import TeachingFrame
from gui.window.frames.workspace import Panels
from gui.window.window_context import WindowContext
from gui.worksheets.actions import SheetCodeActions, WorksheetActions


@dataclass(frozen=True)
class WindowDeeds:
    """What is done with parts that are made of actions, or when they are first wanted: so none of them is there yet."""

    choose_board: Callable[[], None]
    give_room: Callable[[bool], None]  # make the lower views larger, or as they were
    show_listing: Callable[[], None]  # or what was there before
    open_palette: Callable[[], None]


@dataclass(frozen=True)
class Doers:
    """Whoever does what the actions ask for."""

    documents: DocumentFrame
    panels: Panels
    run: RunFrame
    dialogs: Dialogs
    preferences: Preferences
    projector: Projector
    drawing: DrawingFrame
    kept_runs: KeptRunsFrame
    mistakes: MistakeNote
    practice: PracticeFrame
    lessons: LessonOpening
    teaching: TeachingFrame
    recording: RecordingFrame
    editing: EditingFrame
    home: HomeFrame
    help: HelpFrame


def action_tables(context: WindowContext, doers: Doers, deeds: WindowDeeds) -> tuple[ActionTable, ...]:
    """The tables of all rooms.

    The play bar and the pages are made of actions, so they are there only when one of these is done.
    """
    store, readings, commands, window = context.store, context.readings, context.commands, context.window
    dialogs, panels, teaching = doers.dialogs, doers.panels, doers.teaching

    def show_confusion() -> None:
        panels.views.show_view("confusion")

    def check() -> None:
        from gui.views.check.page import CheckPage

        panels.views.show_view("check")
        panels.views.page(CheckPage).check()

    return (
        *doers.documents.actions(),
        WorksheetActions(dialogs.print_worksheets, window),
        SheetCodeActions(dialogs.open_sheet_code, window),
        EditActions(commands, doers.recording.recorder, window),
        *doers.run.actions(),
        doers.drawing.actions(),
        DiagramActions(store, readings, commands, panels.diagram, deeds.choose_board, window),
        PlotActions(panels.error_plot, window),
        WindowActions(commands, doers.run.player, deeds.give_room, deeds.show_listing, window),
        ProjectorActions(doers.projector, window),
        PreferencesActions(doers.preferences, context.theme, dialogs.show_preferences, window),
        CheckActions(check, window),
        ConfusionActions(store, readings, show_confusion, window),
        doers.kept_runs.actions(),
        MistakeActions(store, readings, commands, doers.mistakes.show, doers.kept_runs.compare_with_right_rule, window),
        doers.practice.actions(),
        doers.lessons.actions(teaching.reading, teaching.toggle_blank),
        doers.recording.actions(),
        doers.editing.actions(),
        teaching.actions(),
        doers.home.actions(),
        HelpActions(dialogs, deeds.open_palette, doers.help, window),
    )
