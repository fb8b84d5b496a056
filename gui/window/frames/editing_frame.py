"""The lesson editor in the window: its column, its panels around the diagram, and whose keys are its own."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from core.lessons.built_in import BUILT_IN_LESSONS
from core.lessons.faults import LessonError
from core.lessons.lesson import Lesson
from gui.lessons.editing.actions import EditingDeeds, LessonEditingActions
from gui.lessons.editing.lesson_editor import LessonEditor
from gui.lessons.editing.lesson_saving import LessonSaving
from gui.lessons.editing.unsaved_lesson import LessonsKeptAside
from gui.lessons.kept_progress import lesson_title
from gui.look.text_size import grow_with_text, grown
from gui.preferences.language import language_of_texts
from gui.preferences.settings import kept_folder

if TYPE_CHECKING:
    from core.lessons.reader import LessonFile
    from gui.window.main_window import MainWindow

NARROW = 1180  # logical pixels of the window's width, below which the steps stand under the text
BESIDE = 300  # logical pixels that the steps and the facts are wide
FOLDS = "scenarios", "inspector", "lower_views"  # as they were before; the latter two make room
LENT = dict.fromkeys(("save", "save_as", "undo", "redo", "lesson", "next_recorded_step"), "")
"""The keys of other actions, which are the editor's while a lesson is edited."""
OF_SCENARIO = (
    "draw_digit",
    "save",
    "save_as",
    "save_with_run",
    "undo",
    "redo",
    "reload",
    "open_weights",
    "as_printed",
    "side_by_side",
    "make_right",
    "explore",
    "lesson",
    "lesson_anew",
)
"""What would change, or save, the scenario by which the lesson is taught, or begin another lesson."""
VIEWS_OF_SCENARIO = "network", "samples", "data", "what-if"


class EditingFrame(QObject):
    """Gives the editor its place in the window, and takes it back."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.editor = LessonEditor(
            window.store, window.readings, window.commands, self._show_view, self._shown_view, window
        )
        self.saving = LessonSaving(self.editor, window.settings, window)
        self._is_shown = False
        self._folds: dict[str, bool] = {}
        self._are_made = False  # its parts

    def actions(self) -> LessonEditingActions:
        """The table of its actions."""
        window = self._window
        deeds = EditingDeeds(
            self.edit_this,
            self.browse,
            self.begin_new,
            self.try_out,
            self.come_back,
            self.leave,
            lambda: window.lessons.player.is_running or window.lessons.offered is not None,
        )
        table = LessonEditingActions(self.editor, self.saving, deeds, self.add_step, window)
        table.changes = (*table.changes, window.lessons.player.changed)
        return table

    @Slot()
    def _make_parts(self) -> None:
        """What it consists of, when a lesson is edited for the first time."""
        if self._are_made:
            return
        from gui.lessons.editing.edit_bar import EditBar
        from gui.lessons.editing.editor_pane import EditorPane
        from gui.lessons.editing.facts_panel import FactsPanel
        from gui.lessons.editing.show_panel import ShowPanel
        from gui.lessons.editing.steps_panel import LessonSteps

        self._are_made = True
        window, editor, theme = self._window, self.editor, self._window.theme
        self.pane = EditorPane(editor, window.context, window)
        self.pane.hide()
        self.steps = LessonSteps(editor, theme, window.actions_made["record"])
        self.facts = FactsPanel(editor, theme, window.formulas, self.pane.words)
        self.facts.scenario.failed.connect(window.messages.unopened)
        self.facts.scenario.told.connect(window.messages.shortly)
        self.shows = ShowPanel(editor, theme, self._view_titles)
        self.bar = EditBar(
            editor, theme, window.actions_made.of("back_to_editor", "try_lesson", "save_lesson", "leave_editor")
        )
        window.transport.make_room(self.bar)
        self._side = QWidget()  # the steps and the facts, where there is room beside the diagram
        grow_with_text(self._side.setFixedWidth, BESIDE)
        self._beside = QVBoxLayout(self._side)
        self._beside.setContentsMargins(0, 0, 0, 0)
        grow_with_text(self._beside.setSpacing, 8)
        window.workspace.lay_around(self._side, self.shows)

    @property
    def is_at_stake(self) -> bool:
        """Whether a lesson is edited that is not saved."""
        return self.saving.is_at_stake

    def follow(self) -> None:
        """Follow the editor, and what is opened."""
        window, player = self._window, self._window.lessons.player
        self.editor.begins.connect(self._clear_place)
        self.editor.begins.connect(self._make_parts)
        self.editor.changed.connect(self._follow)
        player.changed.connect(self._follow_player)
        window.middle.changed.connect(self._lock)
        window.opening.lesson_wanted.connect(self.take)
        self.saving.saved.connect(self._follow_saved)
        self.saving.failed.connect(window.messages.shortly)
        window.recording.recorder.changed.connect(self._follow_recorder)
        self.kept_aside = LessonsKeptAside(self.editor, window.recording.recorder, window.settings, window)
        self.kept_aside.refused.connect(window.messages.not_kept_aside)
        window.installEventFilter(self)
        window.theme.changed.connect(self._fit)  # larger text needs more room

    # Beginning and ending

    @Slot()
    def _clear_place(self) -> None:
        """A lesson is edited next, wherever it comes from: no page stands in its place, and no lesson runs."""
        self._window.middle.leave_all()
        self._window.lessons.player.end()

    def edit(self, lesson: Lesson, path: Path | None = None) -> None:
        """Edit a lesson, such as one that was recorded just now."""
        self.editor.edit(lesson, path)

    @Slot(object)
    def take(self, path: Path) -> None:
        """A lesson file was opened or dropped: it is edited where one is edited already, else begun."""
        if self.editor.is_in_place:
            self.edit_path(path)
        else:
            self._window.lessons.open(path)

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
        lessons = self._window.lessons
        file = lessons.player.file if lessons.player.is_running else lessons.offered
        if file is not None:
            self._edit_file(file)

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
                self._window.messages.shortly(self.tr("This lesson is built in: what you change is saved as a copy."))

        self._window.before_losing(begin)

    @Slot()
    def browse(self) -> None:
        """Ask for a lesson file, and edit it."""
        window = self._window
        chosen, _ = QFileDialog.getOpenFileName(
            window,
            self.tr("Edit a lesson"),
            str(kept_folder(window.settings)),
            self.tr("Lessons (*.toml);;All files (*)"),
        )
        if chosen:
            self.edit_path(Path(chosen))

    @Slot()
    def begin_new(self) -> None:
        """Edit a new lesson, whose first step shows what is on the screen; a run with branches can't stay for that."""
        if self._window.readings.branches:
            self._window.before_losing(self._begin_new_now)
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
        self.kept_aside.offer(self._window, self._window.messages.unread)

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
        self._window.lessons.player.try_out(file, self.editor.at)

    @Slot()
    def come_back(self) -> None:
        """Go on editing after trying the lesson."""
        self._window.lessons.player.end()

    @Slot()
    def _follow_player(self) -> None:
        """What was tried is over: the editor takes its place again. Another lesson ends the editing."""
        if self.editor.is_tried and not self._window.lessons.player.is_running:
            self.editor.come_back()
        else:
            self._arrange()
        self._lock()

    # Recording on

    @Slot()
    def record_on(self) -> None:
        """Record more steps, to stand behind the one that is edited."""
        from core.lessons.schema import MOST_STEPS

        window, editor = self._window, self.editor
        if not editor.screen.is_there:
            window.messages.shortly(self.tr("The iteration that this step shows is still being trained"))
            return
        steps = len(editor.draft.steps)
        if steps >= MOST_STEPS:
            window.messages.shortly(self.tr("A lesson has at most {most} steps").format(most=MOST_STEPS))
            return
        window.middle.leave_all()
        editor.record_on()
        window.recording.recorder.begin(editor.at + 1, steps - editor.at - 1)

    def is_of_editor(self, lesson: Lesson) -> bool:
        """Whether it was recorded to go on with the lesson that is edited."""
        return self.editor.is_editing and lesson.setup is self.editor.names.setup

    @Slot()
    def _follow_recorder(self) -> None:
        if self.editor.is_recorded_on and not self._window.recording.recorder.is_recording:
            QTimer.singleShot(0, self, self._end_recording)  # once all have taken notice

    @Slot()
    def _end_recording(self) -> None:
        """What was recorded is lost, or there was nothing: go on editing."""
        if self.editor.is_recorded_on and not self._window.recording.recorder.is_recording:
            self.editor.come_back()

    # Following

    @Slot()
    def _follow(self) -> None:
        self._arrange()
        self._lock()

    def _arrange(self) -> None:
        """Have its parts in their places, or away."""
        window, editor = self._window, self.editor
        is_on = editor.is_in_place
        window.transport.give_place(editor.is_editing or window.lessons.player.is_running)
        if not self._are_made:
            return
        self.bar.setVisible(editor.is_editing and not editor.is_recorded_on)
        if is_on == self._is_shown:
            return
        self._is_shown = is_on
        if is_on:
            self._folds = {name: window.actions_made[name].isChecked() for name in FOLDS}
            with window.folding.for_a_while():
                for name in FOLDS:
                    window.actions_made[name].setChecked(name == "scenarios")
            window.reading_column.put_in_place(self.pane)
            self._place_panels()
        else:
            if self.pane.isAncestorOf(window.focusWidget()):
                window.diagram.setFocus()  # or what is hidden would keep the keyboard
            if not window.lessons.player.is_running:
                window.reading_column.take_back()
            self.pane.hide()
            self._make_room()
            for name, shown in self._folds.items():
                window.actions_made[name].setChecked(shown)
            window.lessons.keep_own()
        self.shows.setVisible(is_on)

    def _make_room(self) -> None:
        """Have the panels away at once: what comes back in their place looks first whether there is room."""
        for panel in (self._side, self.shows):
            panel.hide()
            holder = panel.parentWidget()
            layout = None if holder is None else holder.layout()
            if layout is not None:
                layout.activate()

    @property
    def _has_room(self) -> bool:
        return self._window.width() >= grown(NARROW)

    def _place_panels(self) -> None:
        """Have the steps and the facts beside the diagram, or under the text."""
        for panel in (self.steps, self.facts):
            if self._has_room:
                self._beside.addWidget(panel, 1 if panel is self.steps else 0)
                panel.show()
            else:
                self.pane.add_below(panel)
        self._side.setVisible(self._is_shown and self._has_room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    @Slot()
    def _fit(self) -> None:
        """The window or its text has another size: have the steps beside the diagram, or under the text."""
        if self._is_shown and self._side.isAncestorOf(self.steps) != self._has_room:
            self._place_panels()

    @Slot()
    def _lock(self) -> None:
        """Let nothing change the scenario, by which the lesson is taught, while that is edited."""
        window, editor = self._window, self.editor
        if not editor.is_in_place:
            return
        why = self.tr("Not while a lesson on this scenario is edited")
        rules = [action_id for action_id in window.actions_made.ids() if action_id.startswith("rule_")]
        window.actions_made.lock(dict.fromkeys((*OF_SCENARIO, *rules), why))
        window.actions_made.rekey(LENT)
        window.diagram.let_edit(False, False)
        window.views.lock(dict.fromkeys(VIEWS_OF_SCENARIO, why))

    @Slot(object)
    def _follow_saved(self, path: Path) -> None:
        window, file = self._window, self.editor.original
        if file is not None:
            window.lessons.shelf.remember(file)
            window.scenario_panel.remember(path, lesson_title(file.lesson, language_of_texts()))
        window.messages.saved(path)

    def _show_view(self, name: str) -> None:
        """Have a view in front, where views are to be seen: while a lesson is edited they are folded away at first."""
        if self._window.actions_made["lower_views"].isChecked():
            self._window.views.show_view(name)

    def _shown_view(self) -> str | None:
        from core.lessons.schema import VIEWS

        name, is_seen = self._window.views.shown, self._window.actions_made["lower_views"].isChecked()
        return name if is_seen and name in VIEWS else None

    def _view_titles(self) -> dict[str, str]:
        views = self._window.views
        return dict(zip(views.names, views.titles, strict=True))
