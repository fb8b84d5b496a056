"""The actions of recording, as a table."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable, Appearance
from gui.lessons.recording.lesson_recorder import LessonRecorder


class RecordingActions(ActionTable):
    """What begins a recording and ends it, and what is done in one."""

    def __init__(
        self,
        recorder: LessonRecorder,
        record: Callable[[], object],
        discard: Callable[[], object],
        is_editing: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """`record` begins, goes on with the lesson for which `is_editing` holds, or stops; `discard` asks first."""
        super().__init__(parent)
        self._recorder, self._is_editing = recorder, is_editing
        self.specs = (
            ActionSpec(
                "record",
                self.tr("Record a lesson"),
                self.tr(
                    "Note what you do as the steps of a lesson, or as more steps of the one that is edited; "
                    "again: stop, and keep it"
                ),
                "Ctrl+Shift+R",
                "record",
                record,
                appears=self._as_it_stands,
                other_texts=(self.tr("Stop recording"), self.tr("Record on behind this step")),
            ),
            ActionSpec(
                "next_recorded_step",
                self.tr("Next recorded step"),
                self.tr("While recording: begin the next step; Enter does so where no field has the keyboard"),
                "Ctrl+Return",
                "",
                recorder.next_step,
                lambda: recorder.is_recording,
                also="Ctrl+Enter",
            ),
            ActionSpec(
                "ask_here",
                self.tr("Ask here"),
                self.tr("While recording: ask for what is pinned; again: for the next that can be asked of it"),
                "Q",
                "",
                recorder.ask,
                lambda: recorder.is_recording,
            ),
            ActionSpec(
                "discard_recording",
                self.tr("Discard the recording…"),
                self.tr("End the recording without keeping what was noted"),
                "",
                "",
                discard,
                lambda: recorder.is_recording,
            ),
        )
        self.changes = (recorder.changed,)

    def _as_it_stands(self) -> Appearance:
        text = self.tr("Stop recording") if self._recorder.is_recording else ""
        if self._is_editing():
            text = self.tr("Record on behind this step")
        return Appearance(text, icon="record")
