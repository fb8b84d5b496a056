"""A lesson that is edited as a file: saved, saved as another, and what is asked before changes are lost."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QWidget

from core.base.errors import ScenarioError
from core.lessons.faults import LessonError
from gui.dialogs.questions import Button, ask, choose
from gui.dialogs.where_to_save import where_to_save
from gui.lessons.editing.lesson_editor import LessonEditor
from gui.look.plain_text import in_a_line
from gui.preferences.language import language_names
from gui.preferences.settings import kept_folder
from gui.texts.faults import sentence, translated
from gui.widgets.number_field import NumberField

SUFFIX = ".toml"


class LessonSaving(QObject):
    """Writes what the editor holds; a lesson with a fault is not written, and the keyboard goes to the fault."""

    saved = Signal(object)  # the path
    failed = Signal(str)  # why it isn't

    def __init__(self, editor: LessonEditor, settings: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._editor, self._settings, self._window = editor, settings, window

    @property
    def is_at_stake(self) -> bool:
        """Whether there is something that would be lost."""
        return self._editor.is_editing and self._editor.history.is_changed

    @Slot()
    def save(self) -> bool:
        """Save to the file of the lesson; where there is none, ask where. Whether it was saved."""
        path = self._editor.path
        return self.save_to(path) if path is not None else self.save_as()

    @Slot()
    def save_as(self) -> bool:
        """Ask where to save, and do so."""
        editor = self._editor
        if not self.is_good():
            return False
        folder = kept_folder(self._settings) if editor.path is None else editor.path.parent
        name = editor.path.stem if editor.path is not None else self.tr("{name}-lesson").format(name=editor.name)
        offered = folder / f"{name}{SUFFIX}"
        kinds = self.tr("Lessons (*.toml);;All files (*)")
        path = where_to_save(self._window, self.tr("Save the lesson"), offered, kinds, (SUFFIX,))
        return path is not None and self.save_to(path)

    def save_to(self, path: Path) -> bool:
        """Save to `path`: whole or not at all."""
        from core.lessons.recording.lesson_section import LessonSaveFault
        from core.lessons.writer import write_lesson

        editor = self._editor
        if not self.is_good():
            return False
        scenario = editor.names.setup.path
        if scenario is not None and scenario.resolve() == path.resolve():
            self.failed.emit(sentence(LessonSaveFault.OVER_SCENARIO()))
            return False
        if path == editor.path and self._was_changed(path):
            question = self.tr("“{name}” was changed by another program since it was opened here.").format(
                name=path.name
            )
            more = self.tr("What that program wrote is lost if you write over it.")
            choices = (self.tr("Save under another name"), self.tr("Write over it"))
            which = choose(self._window, self.tr("Changed meanwhile"), (question, more), choices)
            if which != 1:
                return which == 0 and self.save_as()
        try:
            file = write_lesson(editor.original, editor.draft.section, path.absolute())
        except (LessonError, ScenarioError) as fault:
            self.failed.emit(translated(fault))
            return False
        editor.note_written(file)
        self._settings.setValue("folder", str(path.absolute().parent))
        self.saved.emit(path.absolute())
        return True

    def is_good(self) -> bool:
        """Whether nothing is wrong with the lesson; else say what is, and go there."""
        from gui.lessons.editing.editing_texts import fault_text

        editor, focused = self._editor, self._window.focusWidget()
        if isinstance(focused, NumberField):
            focused.take()  # what is being typed
        editor.look_through()
        faults = editor.check.faults
        if not faults:
            return True
        first = fault_text(faults[0], language_names(editor.languages))
        said = self.tr("Not yet: {fault}.").format(fault=first)
        if len(faults) > 1:
            said = self.tr("Not yet, for {count} faults; the first: {fault}.").format(count=len(faults), fault=first)
        self.failed.emit(said)
        editor.go_to(faults[0])
        return False

    def before_losing(self, go_on: Callable[[], None]) -> None:
        """Do `go_on`, which ends the editing; where something would be lost, ask first."""
        from core.lessons.editing.draft import TextPlace

        if not self.is_at_stake:
            self._leave(go_on)
            return

        def answered(button: Button) -> None:
            # While it is asked, the lesson may be left otherwise: there is nothing to be saved then.
            if button == Button.Discard or (button == Button.Save and (not self.is_at_stake or self.save())):
                self._leave(go_on)

        editor = self._editor
        name = in_a_line(editor.draft.words(TextPlace("title"), editor.draft.own))
        texts = (
            self.tr("Save the lesson “{name}”?").format(name=name),
            self.tr("If you don't, what you changed in it is lost."),
        )
        ask(self._window, self.tr("Not saved"), texts, (Button.Save, Button.Discard, Button.Cancel), answered)

    def _leave(self, go_on: Callable[[], None]) -> None:
        self._editor.end()
        go_on()

    def _was_changed(self, path: Path) -> bool:
        """Whether another program has written to the file."""
        original = self._editor.original
        try:
            return original is not None and path.read_bytes().decode("utf-8-sig") != original.text
        except (OSError, ValueError):
            return False
