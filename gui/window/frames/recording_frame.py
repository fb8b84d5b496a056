"""Recording a lesson in the window: its pane, and what is asked before what was noted is lost."""

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
from gui.lessons.recording.actions import RecordingActions
from gui.practice.practice_stack import PracticeStack
from gui.preferences.settings import kept_folder
from gui.texts.faults import translated
from gui.window.bars.transport import Transport
from gui.window.frames.lesson_keepers import LessonKeepers
from gui.window.frames.locking import Locking
from gui.window.frames.workspace import Panels
from gui.window.window_context import WindowContext

if TYPE_CHECKING:
    from gui.lessons.recording.recording_pane import RecordingPane
    from gui.lessons.recording.stop_button import StopButton

LENT_WHILE_RECORDING = ("practise",)
"""What is off, as a recording has its keys."""
ENDING = ".toml"
_FIELDS = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecordingFrame(QObject):
    """Gives the recording its place in the window, and takes it back."""

    def __init__(self, context: WindowContext, lessons: LessonKeepers, panels: Panels, middle: PracticeStack) -> None:
        super().__init__(context.window)
        self._context, self._window, self._panels, self._middle = context, context.window, panels, middle
        self.recorder, self._editor, self._player = lessons.recorder, lessons.editor, lessons.player
        self._is_shown = False  # whether the pane is in its place
        self._was_folded = False  # whether the column was, before
        self._was_in_field = False  # whether the key that is pressed now was a field's
        self.recorder.recorded.connect(self.keep)

    def actions(self) -> RecordingActions:
        """The table of its actions."""
        table = RecordingActions(
            self.recorder, self.toggle, self.discard, lambda: self._editor.is_in_place, self._window
        )
        table.changes = (*table.changes, self._editor.changed)
        return table

    @cached_property
    def pane(self) -> "RecordingPane":
        """The pane, made when something is recorded for the first time."""
        from gui.lessons.recording.recording_pane import RecordingPane

        pane = RecordingPane(self.recorder, self._panels.views.titles_by_name, self._context.theme, self._window)
        pane.hide()
        return pane

    @cached_property
    def stop_button(self) -> "StopButton":
        """Stop, which says how long is recorded; made with the pane."""
        from gui.lessons.recording.stop_button import StopButton

        button = StopButton(self._context.theme, self._context.actions["record"])
        self._transport.make_room(button)
        return button

    def follow(self, transport: Transport, locking: Locking) -> None:
        """Follow the recording, and what is no part of the window's state: the view in front, and Enter."""
        self._transport, self._locking = transport, locking
        self.recorder.changed.connect(self._follow)
        self.recorder.told.connect(self._context.messages.shortly)
        self._panels.views.asked_for.connect(self.recorder.look)
        self._window.installEventFilter(self)

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
        elif self._editor.is_in_place:
            self._record_on()
        elif self._player.is_running:
            texts = (self.tr("Leave the lesson that runs, and record one?"), self.tr("It goes on where it was."))
            leave = self.tr("Leave it and record")
            ask_which(window, title, texts, (leave,), lambda _chosen: self._leave_lesson(), stay=self.tr("Stay"))
        elif self._context.readings.branches:
            texts = (
                self.tr("This run has branches, and a lesson begins with a run that has none."),
                self.tr("It can begin anew from its start. Undo brings the branches back."),
            )
            anew = self.tr("Begin anew and record")
            ask_which(window, title, texts, (anew,), lambda _chosen: self._begin_anew(), stay=self.tr("Stay"))
        else:
            self.recorder.begin()

    def _leave_lesson(self) -> None:
        self._player.end()
        self.toggle()

    def _record_on(self) -> None:
        """Record more steps, to stand behind the one that is edited."""
        from core.lessons.schema import MOST_STEPS

        editor, messages = self._editor, self._context.messages
        if not editor.screen.is_there:
            messages.shortly(self.tr("The iteration that this step shows is still being trained"))
            return
        steps = len(editor.draft.steps)
        if steps >= MOST_STEPS:
            messages.shortly(self.tr("A lesson has at most {most} steps").format(most=MOST_STEPS))
            return
        self._middle.leave_all()
        editor.record_on()
        self.recorder.begin(editor.at + 1, steps - editor.at - 1)

    def _begin_anew(self) -> None:
        edits, setup = self._context.commands.edits, self._context.readings.setup
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

        if self._editor.is_recorded_on:
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
        editor = self._editor
        if editor.is_editing and lesson.setup is editor.names.setup:  # it was recorded to go on with that one
            self.recorder.finish()
            editor.put_in(lesson)
        elif self.recorder.is_recording:
            self.recorder.finish()
            editor.edit(lesson, None)
        elif (path := self.save(lesson)) is not None:
            self._context.messages.saved(path)

    def save(self, lesson: Lesson) -> Path | None:
        """Ask where to save a lesson, and do so; where it is then, or None where it isn't saved."""
        from core.lessons.recording.lesson_section import write_new_lesson

        folder = kept_folder(self._context.settings) if lesson.setup.path is None else lesson.setup.path.parent
        offered = folder / f"{lesson.setup.name}-lesson{ENDING}"
        kinds = self.tr("Lessons (*.toml);;All files (*)")
        path = where_to_save(self._window, self.tr("Save the lesson"), offered, kinds, (ENDING,))
        if path is None:
            return None
        try:
            write_new_lesson(lesson, path)
        except LessonError as error:
            self._context.messages.unsaved("\n".join(translated(fault.message) for fault in error.faults))
        except ScenarioError as fault:
            self._context.messages.unsaved(translated(fault))
        else:
            return path
        return None

    # Following

    @Slot()
    def _follow(self) -> None:
        is_on = self.recorder.is_recording
        if is_on == self._is_shown:
            return
        self._is_shown = is_on
        actions, column = self._context.actions, self._panels.reading
        column.rim(is_on)
        if is_on:
            self._was_folded = not actions["scenarios"].isChecked()
            actions["scenarios"].setChecked(True)
            column.put_in_place(self.pane)
            self.stop_button.begin()
        else:
            if self.pane.isAncestorOf(self._window.focusWidget()):
                self._panels.diagram.setFocus()  # or what is hidden would keep the keyboard
            column.take_back()
            self.pane.hide()
            actions["scenarios"].setChecked(not self._was_folded)
            self.stop_button.end()
        self.stop_button.setVisible(is_on)
        self._transport.give_place(is_on)
        self._locking.lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter that nothing else wants begins the next step.

        A field that takes its number hands the keyboard on before the key comes here, so it is looked at before.
        """
        if not isinstance(event, QKeyEvent) or event.key() not in _ENTER:
            return False
        if not self.recorder.is_recording or self._middle.practice is not None:
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            self._was_in_field = isinstance(self._window.focusWidget(), _FIELDS)
        elif event.type() == QEvent.Type.KeyPress and not self._was_in_field and not event.isAutoRepeat():
            self.recorder.next_step()
            return True
        return False
