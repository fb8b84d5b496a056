"""The lesson editor in the window: which lesson it has, when it has its place, and whose keys are its own."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from core.lessons.built_in import BUILT_IN_LESSONS
from core.lessons.faults import LessonError
from gui.lessons.editing.actions import EditingDeeds, LessonEditingActions
from gui.lessons.editing.lesson_saving import LessonSaving
from gui.lessons.editing.unsaved_lesson import LessonsKeptAside
from gui.practice.practice_stack import PracticeStack
from gui.preferences.settings import kept_folder
from gui.window.bars.transport import Transport
from gui.window.frames.lesson_keepers import LessonKeepers
from gui.window.frames.lesson_opening import LessonOpening
from gui.window.frames.locking import Locking
from gui.window.frames.workspace import Panels, Workspace
from gui.window.opening import Opening
from gui.window.window_context import WindowContext

if TYPE_CHECKING:
    from core.lessons.reader import LessonFile

LENT = dict.fromkeys(("save", "save_as", "undo", "redo", "lesson", "next_recorded_step"), "")
"""The keys of other actions, which are the editor's while a lesson is edited."""


class EditingFrame(QObject):
    """Gives the editor its place in the window, and takes it back."""

    def __init__(
        self,
        context: WindowContext,
        keepers: LessonKeepers,
        lessons: LessonOpening,
        workspace: Workspace,
        panels: Panels,
        middle: PracticeStack,
        opening: Opening,
    ) -> None:
        super().__init__(context.window)
        self._context, self._window, self._lessons, self._opening = context, context.window, lessons, opening
        self._workspace, self._panels, self._middle = workspace, panels, middle
        self.editor, self._recorder, self._player = keepers.editor, keepers.recorder, keepers.player
        self.saving = LessonSaving(self.editor, context.settings, context.window)
        self._is_shown = False
        self._are_made = False  # its parts

    def actions(self) -> LessonEditingActions:
        """The table of its actions."""
        lessons, player = self._lessons, self._player
        deeds = EditingDeeds(
            self.edit_this,
            self.browse,
            self.begin_new,
            self.try_out,
            self.come_back,
            self.leave,
            lambda: player.is_running or lessons.offered is not None,
        )
        table = LessonEditingActions(self.editor, self.saving, deeds, self.add_step, self._window)
        table.changes = (*table.changes, player.changed)
        return table

    @Slot()
    def _make_parts(self) -> None:
        """What it consists of, when a lesson is edited for the first time."""
        if self._are_made:
            return
        from gui.lessons.editing.edit_bar import EditBar
        from gui.lessons.editing.editing_room import EditingRoom, EditorParts
        from gui.lessons.editing.editor_pane import EditorPane
        from gui.lessons.editing.facts_panel import FactsPanel
        from gui.lessons.editing.show_panel import ShowPanel
        from gui.lessons.editing.steps_panel import LessonSteps

        self._are_made = True
        context, editor, theme = self._context, self.editor, self._context.theme
        self.pane = EditorPane(editor, context, self._window)
        self.pane.hide()
        self.steps = LessonSteps(editor, theme, context.actions["record"])
        self.facts = FactsPanel(editor, theme, context.formulas, self.pane.words)
        self.facts.scenario.failed.connect(context.messages.unopened)
        self.facts.scenario.told.connect(context.messages.shortly)
        self.shows = ShowPanel(editor, theme, self._panels.views.titles_by_name)
        self.bar = EditBar(
            editor, theme, context.actions.of("back_to_editor", "try_lesson", "save_lesson", "leave_editor")
        )
        self._transport.make_room(self.bar)
        parts = EditorParts(self.pane, self.steps, self.facts, self.shows)
        folding, reading = self._workspace.folding, self._panels.reading
        self._room = EditingRoom(parts, context.actions, folding, reading, theme, self._window)
        self._workspace.lay_around(self._room.side, self.shows)

    @property
    def is_at_stake(self) -> bool:
        """Whether a lesson is edited that is not saved."""
        return self.saving.is_at_stake

    def follow(self, transport: Transport, locking: Locking, keep_own: Callable[[], None]) -> None:
        """Follow the editor, and what is opened; `keep_own` locks again what a lesson keeps, and lends its keys."""
        self._transport, self._locking, self._keep_own = transport, locking, keep_own
        context, window = self._context, self._window
        self.editor.begins.connect(self._clear_place)
        self.editor.begins.connect(self._make_parts)
        self.editor.changed.connect(self._follow)
        self._player.changed.connect(self._follow_player)
        self._lessons.faulty.connect(self.show_faults)
        self._opening.lesson_wanted.connect(self.take)
        self.saving.saved.connect(self._follow_saved)
        self.saving.failed.connect(context.messages.shortly)
        self._recorder.changed.connect(self._follow_recorder)
        self.kept_aside = LessonsKeptAside(self.editor, self._recorder, context.settings, window)
        self.kept_aside.refused.connect(context.messages.not_kept_aside)

    # Beginning and ending

    @Slot()
    def _clear_place(self) -> None:
        """A lesson is edited next, wherever it comes from: no page stands in its place, and no lesson runs."""
        self._middle.leave_all()
        self._player.end()

    @Slot(object)
    def take(self, path: Path) -> None:
        """A lesson file was opened or dropped: it is edited where one is edited already, else begun."""
        if self.editor.is_in_place:
            self.edit_path(path)
        else:
            self._lessons.open(path)

    def edit_path(self, path: Path) -> None:
        """Edit the lesson of a file; where it has faults, list them."""
        from core.lessons.reader import read_lesson

        try:
            file = read_lesson(path)
        except LessonError as error:
            self.show_faults(error)
            return
        self._edit_file(file)

    @Slot()
    def edit_this(self) -> None:
        """Edit the lesson that runs, or the one on the open network."""
        file = self._player.file if self._player.is_running else self._lessons.offered
        if file is not None:
            self._edit_file(file)

    @Slot(object)
    def show_faults(self, error: LessonError) -> None:
        """List what is wrong with a lesson, and edit it where that is wanted."""
        from gui.lessons.faults_dialog import LessonFaults

        faults = LessonFaults(error, self._window)
        faults.mend_wanted.connect(self._edit_file)
        faults.open()

    @Slot(object)
    def _edit_file(self, file: "LessonFile") -> None:
        def begin() -> None:
            is_built_in = file.path is not None and file.path.parent == BUILT_IN_LESSONS
            self.editor.edit_file(file, as_copy=is_built_in)
            if self.editor.check.faults:
                self.editor.go_to(self.editor.check.faults[0])
            if is_built_in:
                self._context.messages.shortly(self.tr("This lesson is built in: what you change is saved as a copy."))

        self._opening.before_losing(begin)

    @Slot()
    def browse(self) -> None:
        """Ask for a lesson file, and edit it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Edit a lesson"),
            str(kept_folder(self._context.settings)),
            self.tr("Lessons (*.toml);;All files (*)"),
        )
        if chosen:
            self.edit_path(Path(chosen))

    @Slot()
    def begin_new(self) -> None:
        """Edit a new lesson, whose first step shows what is on the screen; a run with branches can't stay for that."""
        if self._context.readings.branches:
            self._opening.before_losing(self._begin_new_now)
        else:
            self._begin_new_now()

    def _begin_new_now(self) -> None:
        self.editor.begin_new(self.tr("A lesson of mine"), self.tr("# First step"))

    @Slot()
    def add_step(self) -> None:
        """Have one more step, its heading ready to be written over."""
        self.editor.add_step(self.tr("# New step"))

    @Slot()
    def leave(self) -> None:
        """Edit no lesson any more, after asking for what is not saved."""
        self.saving.before_losing(lambda: None)

    @Slot()
    def offer_what_was_left(self) -> None:
        """After a crash: offer the lesson that was kept aside."""
        self.kept_aside.offer(self._window, self._context.messages.unread)

    # Trying it out

    @Slot()
    def try_out(self) -> None:
        """Play the lesson from the step that is edited."""
        if not self.saving.is_good():
            return
        try:
            file = self.editor.file_now()
        except LessonError as error:
            self.show_faults(error)
            return
        self.editor.try_out()
        self._player.try_out(file, self.editor.at)

    @Slot()
    def come_back(self) -> None:
        """Go on editing after trying the lesson."""
        self._player.end()

    @Slot()
    def _follow_player(self) -> None:
        """What was tried is over: the editor takes its place again. Another lesson ends the editing."""
        if self.editor.is_tried and not self._player.is_running:
            self.editor.come_back()
        else:
            self._arrange()
        self._lock()

    # Recording on

    @Slot()
    def _follow_recorder(self) -> None:
        if self.editor.is_recorded_on and not self._recorder.is_recording:
            QTimer.singleShot(0, self, self._end_recording)  # once all have taken notice

    @Slot()
    def _end_recording(self) -> None:
        """What was recorded is lost, or there was nothing: go on editing."""
        if self.editor.is_recorded_on and not self._recorder.is_recording:
            self.editor.come_back()

    # Following

    @Slot()
    def _follow(self) -> None:
        self._arrange()
        self._lock()

    def _arrange(self) -> None:
        """Have its parts in their places, or away."""
        editor = self.editor
        is_on = editor.is_in_place
        self._transport.give_place(editor.is_editing or self._player.is_running)
        if not self._are_made:
            return
        focused = self._window.focusWidget()
        parts = (self.pane, self.bar, self.steps, self.facts, self.shows)
        if self._is_shown and not is_on and any(part.isAncestorOf(focused) for part in parts):
            self._panels.diagram.setFocus()  # or the keyboard would go on as by Tab, and walk the network
        self.bar.setVisible(editor.is_editing and not editor.is_recorded_on)
        if is_on == self._is_shown:
            return
        self._is_shown = is_on
        if is_on:
            self._room.take()
        else:
            self._room.give_back(leaves_column=not self._player.is_running)
            self._keep_own()

    def _lock(self) -> None:
        """Lock what would change the scenario, and have the keys, while a lesson on it is edited."""
        if self.editor.is_in_place:
            self._locking.lock_for_editing()
            self._context.actions.rekey(LENT)

    @Slot(object)
    def _follow_saved(self, path: Path) -> None:
        file = self.editor.original
        if file is not None:
            self._lessons.remember(file, path)
        self._context.messages.saved(path)
