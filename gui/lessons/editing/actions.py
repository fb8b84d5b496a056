"""The actions of the lesson editor, as a table."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable
from gui.lessons.editing.lesson_editor import LessonEditor
from gui.lessons.editing.lesson_saving import LessonSaving


class EditingDeeds(NamedTuple):
    """What the window does for the editor."""

    edit: Callable[[], None]  # the lesson that there is
    edit_file: Callable[[], None]  # one that is asked for
    begin_new: Callable[[], None]
    try_out: Callable[[], None]
    come_back: Callable[[], None]
    leave: Callable[[], None]
    has_lesson: Callable[[], bool]


class LessonEditingActions(ActionTable):
    """What begins the editing of a lesson, and is done in it."""

    def __init__(
        self,
        editor: LessonEditor,
        saving: LessonSaving,
        deeds: EditingDeeds,
        add_step: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)

        def edits() -> bool:
            return editor.is_in_place

        self.specs = (
            ActionSpec(
                "edit_lesson",
                self.tr("Edit this lesson"),
                self.tr("Edit the lesson that runs, or the one on this network; one that is built in as a copy"),
                "",
                "",
                deeds.edit,
                lambda: not editor.is_editing and deeds.has_lesson(),
            ),
            ActionSpec(
                "edit_lesson_file",
                self.tr("Edit a lesson file…"),
                self.tr("Open a lesson file to be edited"),
                "",
                "",
                deeds.edit_file,
            ),
            ActionSpec(
                "new_lesson",
                self.tr("New lesson from this iteration"),
                self.tr("Begin a lesson of your own, whose first step shows what is on the screen"),
                "",
                "",
                deeds.begin_new,
                lambda: not editor.is_editing,
            ),
            ActionSpec(
                "try_lesson",
                self.tr("Try it"),
                self.tr("In the lesson editor: play the lesson from this step, and come back"),
                "F5",
                "",
                deeds.try_out,
                edits,
            ),
            ActionSpec(
                "save_lesson",
                self.tr("Save the lesson"),
                self.tr("In the lesson editor: save the lesson"),
                "Ctrl+S",
                "",
                saving.save,
                edits,
                button_text=self.tr("Save"),
            ),
            ActionSpec(
                "save_lesson_as",
                self.tr("Save the lesson as…"),
                self.tr("In the lesson editor: save the lesson as another file"),
                "Ctrl+Shift+S",
                "",
                saving.save_as,
                edits,
            ),
            ActionSpec(
                "undo_in_lesson",
                self.tr("Undo in the lesson"),
                self.tr("In the lesson editor: take the last change back"),
                "Ctrl+Z",
                "",
                editor.undo,
                lambda: edits() and editor.history.can_undo,
            ),
            ActionSpec(
                "redo_in_lesson",
                self.tr("Redo in the lesson"),
                self.tr("In the lesson editor: redo the last undone change"),
                "Ctrl+Shift+Z",
                "",
                editor.redo,
                lambda: edits() and editor.history.can_redo,
            ),
            ActionSpec(
                "take_screen",
                self.tr("Take what is on the screen"),
                self.tr("In the lesson editor: let the step show what is on the screen"),
                "F7",
                "",
                editor.take_screen,
                edits,
            ),
            ActionSpec(
                "add_lesson_step",
                self.tr("Step here"),
                self.tr("In the lesson editor: one more step behind this one"),
                "Ctrl+Return",
                "",
                add_step,
                edits,
            ),
            ActionSpec(
                "edit_step_before",
                self.tr("Edit the previous step"),
                self.tr("In the lesson editor: go to the previous step"),
                "Ctrl+PgUp",
                "",
                editor.choose_before,
                lambda: edits() and editor.at > 0,
            ),
            ActionSpec(
                "edit_step_after",
                self.tr("Edit the next step"),
                self.tr("In the lesson editor: go to the next step"),
                "Ctrl+PgDown",
                "",
                editor.choose_after,
                lambda: edits() and editor.at + 1 < len(editor.draft.steps),
            ),
            ActionSpec(
                "step_up",
                self.tr("Step up"),
                self.tr("In the lesson editor: move the step one place up"),
                "Alt+Up",
                "",
                editor.move_up,
                lambda: edits() and editor.at > 0,
            ),
            ActionSpec(
                "step_down",
                self.tr("Step down"),
                self.tr("In the lesson editor: move the step one place down"),
                "Alt+Down",
                "",
                editor.move_down,
                lambda: edits() and editor.at + 1 < len(editor.draft.steps),
            ),
            ActionSpec(
                "back_to_editor",
                self.tr("Back to the editor"),
                self.tr("While a lesson is tried out: go on editing it"),
                "",
                "",
                deeds.come_back,
                lambda: editor.is_tried,
            ),
            ActionSpec(
                "leave_editor",
                self.tr("Leave the editor"),
                self.tr("Edit no lesson any more; what is not saved is asked about"),
                "",
                "",
                deeds.leave,
                edits,
            ),
        )
        self.changes = (editor.changed,)
