"""Recording a lesson in the window: its pane, what is off meanwhile, and what is asked before it is lost."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit

from core.base.errors import ScenarioError
from core.lessons.faults import LessonError
from core.lessons.lesson import Lesson
from gui.dialogs.questions import ask_which
from gui.dialogs.where_to_save import where_to_save
from gui.lessons.locks import ACTIONS, TELLING, VIEWS
from gui.lessons.recording.actions import RecordingActions
from gui.lessons.recording.lesson_recorder import LessonRecorder
from gui.preferences.settings import kept_folder
from gui.texts.faults import translated

if TYPE_CHECKING:
    from gui.lessons.recording.recording_pane import RecordingPane
    from gui.lessons.recording.stop_button import StopButton
    from gui.window.main_window import MainWindow

EDITING = "edit_lesson", "edit_lesson_file", "new_lesson"
FREE = {"check", "worksheet"}  # of what would tell what a lesson asks: nothing is hidden here
KEPT = "network", "data"  # what no lesson can say that it was changed
LENT_WHILE_RECORDING = ("practise",)
"""What is off, as a recording has its keys."""
ENDING = ".toml"
_FIELDS = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordingFrame(QObject):
    """Gives the recording its place in the window, and takes it back."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.recorder = LessonRecorder(
            window.store, window.readings, window.commands, self._show_view, self._shown_view, window
        )
        self._is_shown = False  # whether the pane is in its place
        self._was_folded = False  # whether the column was, before
        self._was_in_field = False  # whether the key that is pressed now was a field's
        self.recorder.recorded.connect(self.keep)

    def actions(self) -> RecordingActions:
        """The table of its actions."""
        table = RecordingActions(
            self.recorder, self.toggle, self.discard, lambda: self._window.editing.editor.is_in_place, self._window
        )
        table.changes = (*table.changes, self._window.editing.editor.changed)
        return table

    @cached_property
    def pane(self) -> "RecordingPane":
        """The pane, made when something is recorded for the first time."""
        from gui.lessons.recording.recording_pane import RecordingPane

        views = self._window.views
        pane = RecordingPane(
            self.recorder, lambda: dict(zip(views.names, views.titles, strict=True)), self._window.theme, self._window
        )
        pane.hide()
        return pane

    @cached_property
    def stop_button(self) -> "StopButton":
        """Stop, which says how long is recorded; made with the pane."""
        from gui.lessons.recording.stop_button import StopButton

        button = StopButton(self._window.theme, self._window.actions_made["record"])
        self._window.transport.make_room(button)
        return button

    def follow(self) -> None:
        """Follow the recording, and what is no part of the window's state: the view in front, and Enter."""
        window = self._window
        self.recorder.changed.connect(self._follow)
        self.recorder.told.connect(window.messages.shortly)
        window.views.asked_for.connect(self.recorder.look)
        window.installEventFilter(self)

    @property
    def is_at_stake(self) -> bool:
        """Whether something was noted that would be lost."""
        return self.recorder.is_at_stake

    # Beginning and ending

    @Slot()
    def toggle(self) -> None:
        """Begin to record, after asking for what stands in the way; or stop, and keep it."""
        window = self._window
        title = self.tr("Record a lesson")
        if self.recorder.is_recording:
            self.recorder.stop()
        elif window.editing.editor.is_in_place:
            window.editing.record_on()
        elif window.lessons.player.is_running:
            texts = (self.tr("Leave the lesson that runs, and record one?"), self.tr("It goes on where it was."))
            leave = self.tr("Leave it and record")
            ask_which(window, title, texts, (leave,), lambda _chosen: self._leave_lesson(), stay=self.tr("Stay"))
        elif window.readings.branches:
            texts = (
                self.tr("This run has branches, and a lesson begins with a run that has none."),
                self.tr("It can begin anew from its start. Undo brings the branches back."),
            )
            anew = self.tr("Begin anew and record")
            ask_which(window, title, texts, (anew,), lambda _chosen: self._begin_anew(), stay=self.tr("Stay"))
        else:
            self.recorder.begin()

    def _leave_lesson(self) -> None:
        self._window.lessons.player.end()
        self.toggle()

    def _begin_anew(self) -> None:
        edits, setup = self._window.commands.edits, self._window.readings.setup
        if edits.edit(self.tr("begin without branches"), setup, from_start=True):
            self.recorder.begin()

    @Slot()
    def discard(self) -> None:
        """End the recording without keeping it, after asking."""
        if not self.recorder.is_at_stake:
            self.recorder.end()
            return
        texts = (self.tr("Discard what was recorded?"), self.tr("What was noted is lost."))
        discard, stay = self.tr("Discard"), self.tr("Go on recording")
        ask_which(self._window, self.tr("Recording"), texts, (discard,), lambda _chosen: self.recorder.end(), stay=stay)

    def before_losing(self, go_on: Callable[[], None]) -> None:
        """Do `go_on`, which ends the recording; where something was noted, ask first, and not at all where it stays."""
        if not self.recorder.is_at_stake:
            self.recorder.end()
            go_on()
            return

        def answered(chosen: int) -> None:
            if chosen == 1:
                self.recorder.end()
                go_on()
            elif self.save(self.recorder.lesson) is not None:
                self.recorder.finish()
                go_on()

        if self._window.editing.editor.is_recorded_on:
            self._before_losing_more(go_on)
            return
        texts = (self.tr("Save the lesson that is recorded?"), self.tr("If you don't, what was noted is lost."))
        choices = (self.tr("Save…"), self.tr("Discard"))
        ask_which(self._window, self.tr("Recording"), texts, choices, answered, stay=self.tr("Go on recording"))

    def _before_losing_more(self, go_on: Callable[[], None]) -> None:
        """The same for what goes on with a lesson that is edited; whether that is saved is asked next."""

        def answered(chosen: int) -> None:
            if chosen == 0:
                self.keep(self.recorder.lesson)
            else:
                self.recorder.end()
            go_on()

        texts = (
            self.tr("Put what was recorded into the lesson?"),
            self.tr("If you don't, what was noted is lost; the lesson stays as it was."),
        )
        choices = (self.tr("Put it in"), self.tr("Discard"))
        ask_which(self._window, self.tr("Recording"), texts, choices, answered, stay=self.tr("Go on recording"))

    def close_down(self) -> None:
        """The window is closing: what was noted was asked about."""
        self.recorder.end()

    # Keeping

    @Slot(object)
    def keep(self, lesson: Lesson) -> None:
        """Open what was recorded in the editor, where it is given words; save it, where another network is open now.

        What goes on with a lesson that is edited is put into that.
        """
        if self._window.editing.is_of_editor(lesson):
            self.recorder.finish()
            self._window.editing.editor.put_in(lesson)
        elif self.recorder.is_recording:
            self.recorder.finish()
            self._window.editing.edit(lesson)
        elif (path := self.save(lesson)) is not None:
            self._window.messages.saved(path)

    def save(self, lesson: Lesson) -> Path | None:
        """Ask where to save a lesson, and do so; where it is then, or None where it isn't saved."""
        from core.lessons.recording.lesson_section import write_new_lesson

        window = self._window
        folder = kept_folder(window.settings) if lesson.setup.path is None else lesson.setup.path.parent
        offered = folder / f"{lesson.setup.name}-lesson{ENDING}"
        kinds = self.tr("Lessons (*.toml);;All files (*)")
        path = where_to_save(window, self.tr("Save the lesson"), offered, kinds, (ENDING,))
        if path is None:
            return None
        try:
            write_new_lesson(lesson, path)
        except LessonError as error:
            window.messages.unsaved("\n".join(translated(fault.message) for fault in error.faults))
        except ScenarioError as fault:
            window.messages.unsaved(translated(fault))
        else:
            return path
        return None

    # Following

    @Slot()
    def _follow(self) -> None:
        window, is_on = self._window, self.recorder.is_recording
        if is_on == self._is_shown:
            return
        self._is_shown = is_on
        actions, column = window.actions_made, window.reading_column
        column.rim(is_on)
        if is_on:
            self._was_folded = not actions["scenarios"].isChecked()
            actions["scenarios"].setChecked(True)
            column.put_in_place(self.pane)
            self.stop_button.begin()
        else:
            if self.pane.isAncestorOf(window.focusWidget()):
                window.diagram.setFocus()  # or what is hidden would keep the keyboard
            column.take_back()
            self.pane.hide()
            actions["scenarios"].setChecked(not self._was_folded)
            self.stop_button.end()
        self.stop_button.setVisible(is_on)
        window.transport.give_place(is_on)
        window.lessons.lock()

    def lock(self) -> None:
        """Turn off what no lesson could say, and what would take the window elsewhere."""
        window, actions = self._window, self._window.actions_made
        rules = [action_id for action_id in actions.ids() if action_id.startswith("rule_")]
        why = self.tr("Not while a lesson is recorded")
        kept = [*rules, *EDITING, *ACTIONS["mistakes"], *(action for action in TELLING if action not in FREE)]
        actions.lock({**dict.fromkeys(kept, why), "scenarios": self.tr("The recording stands there")})
        window.diagram.let_edit(True, False)
        window.views.lock({view: why for part in KEPT for view in VIEWS[part]})

    def _show_view(self, name: str) -> None:
        self._window.views.show_view(name)

    def _shown_view(self) -> str:
        return self._window.views.shown

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter that nothing else wants begins the next step.

        A field that takes its number hands the keyboard on before the key comes here, so it is looked at before.
        """
        if not isinstance(event, QKeyEvent) or event.key() not in _ENTER:
            return False
        if not self.recorder.is_recording or self._window.middle.practice is not None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            self._was_in_field = isinstance(self._window.focusWidget(), _FIELDS)
        elif event.type() == QEvent.Type.KeyPress and not self._was_in_field and not event.isAutoRepeat():
            self.recorder.next_step()
            return True
        return False
