"""The lesson that is edited in a window: who keeps its draft, and puts each of its steps on the screen."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot

from core.base.present import present
from core.exercises.sheet.iteration import Iteration
from core.lessons.lesson import Lesson, LessonShow
from gui.lessons.editing.step_on_screen import StepOnScreen
from gui.lessons.editing.taught_scenario import ScenarioSaid, TaughtScenario
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.preferences.language import first_of, languages

if TYPE_CHECKING:
    from core.lessons.editing.draft import LessonDraft
    from core.lessons.editing.draft_check import CheckedDraft, DraftFault
    from core.lessons.editing.draft_history import DraftHistory
    from core.lessons.names import LessonNames
    from core.lessons.reader import LessonFile
    from core.lessons.schema import LessonSection, StepSection
    from core.setup.setup import Setup

PAUSE = 1500  # ms without a key after which what is typed is taken back by itself
OFFERED = "en", "zh_CN"  # languages to write in, besides those that the lesson has
SOON = 200  # ms after a key until the draft is looked through


class LessonEditor(QObject):
    """Keeps the draft; whatever is done puts another in its place, and can be taken back.

    editor.edit(lesson, None)                # one that was recorded, and is in no file yet
    editor.edit_file(lesson_file)            # one that was opened
    """

    begins = Signal()  # a lesson is edited next
    changed = Signal()  # the draft, the step or the language is another; editing begins or ends
    checked = Signal()  # what is wrong with the draft is known anew
    step_chosen = Signal()  # another step is edited
    text_wanted = Signal()  # the step is new: its text is to be written
    place_wanted = Signal(object)  # DraftFault: where the keyboard shall go

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        show_view: Callable[[str], None],
        shown_view: Callable[[], str | None],
        parent: QObject,
    ) -> None:
        """`show_view` shows a view by its name; `shown_view` gives that of the one in front, where it is to be seen."""
        super().__init__(parent)
        self._readings = readings
        self.screen = StepOnScreen(store, readings, commands, show_view, shown_view, self)
        self.scenario = TaughtScenario(store, readings, commands)
        self._history: DraftHistory | None = None
        self._checked: CheckedDraft | None = None
        self.original: LessonFile | None = None  # of which comments and order are kept
        self.path: Path | None = None
        self.name = ""  # what a file of it would be called
        self.at = 0
        self.language = "en"
        self.is_tried = False  # whether it is played just now, to be come back from
        self.is_recorded_on = False  # whether more steps are recorded just now, to be put in
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._check)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._part)
        self.screen.arrived.connect(self._follow_screen)
        store.when(changes.setup_taken).connect(self._follow_opened)

    # What there is

    @property
    def is_editing(self) -> bool:
        """Whether there is a lesson that is edited, also while it is tried out."""
        return self._history is not None

    @property
    def is_in_place(self) -> bool:
        """Whether it is edited in the window just now: neither tried out nor recorded on."""
        return self.is_editing and not self.is_tried and not self.is_recorded_on

    @property
    def history(self) -> "DraftHistory":
        """What was done to the lesson.

        Raises
        ------
        LookupError
            If none is edited.
        """
        return present(self._history, "no lesson is edited")

    @property
    def draft(self) -> "LessonDraft":
        """The lesson as it is now; raises as `history` does."""
        return self.history.draft

    @property
    def step(self) -> "StepSection":
        """The step that is edited; raises as `history` does."""
        return self.draft.steps[self.at]

    @property
    def names(self) -> "LessonNames":
        """The names of its scenario; raises as `history` does."""
        return self.scenario.names

    @property
    def check(self) -> "CheckedDraft":
        """What is wrong with it, as it was known last; raises as `history` does."""
        return present(self._checked, "no lesson is edited")

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that it can be written in: those that it has, and those that the program speaks."""
        return tuple(dict.fromkeys((*self.draft.languages, *languages(), *OFFERED)))

    @property
    def iteration(self) -> Iteration | None:
        """The iteration that the step shows; None as long as its state is not trained."""
        lesson = self.check.lesson
        return self.screen.iteration_of(lesson, lesson.steps[self.at].show)

    # Beginning and ending

    def edit(self, lesson: Lesson, path: Path | None) -> None:
        """Edit a lesson: the one of a file, or one that has never been written, as it was recorded."""
        from core.lessons.editing.draft import LessonDraft
        from core.lessons.reader import read_lesson

        if path is not None:
            self.edit_file(read_lesson(path))
        else:
            self._begin(LessonDraft.of(lesson).section, lesson.names, None, None, lesson.setup.name, is_saved=False)
            self.text_wanted.emit()

    def edit_file(self, file: "LessonFile", *, as_copy: bool = False) -> None:
        """Edit the lesson of a file; as a copy it is written to another one."""
        name = "" if file.path is None else file.path.stem
        path = None if as_copy else file.path
        self._begin(file.section, file.lesson.names, file, path, name, is_saved=True)

    def take_up(self, file: "LessonFile", original: "LessonFile | None", path: Path | None, name: str) -> None:
        """Edit what `file` says, which is not saved; `original` is what stands at `path`, where that is a lesson."""
        self._begin(file.section, file.lesson.names, original, path, name, is_saved=False)

    def begin_new(self, title: str, text: str) -> None:
        """Edit a new lesson, of one step that shows what is on the screen."""
        from core.lessons.editing.draft import LessonDraft
        from core.lessons.names import LessonNames
        from core.lessons.recording.lesson_section import scenario_of_lesson
        from core.lessons.schema import LessonSection, StepSection

        readings = self._readings
        setup, show = readings.setup, self.screen.now
        if readings.branches:  # no lesson can tell of a branch: it begins where that has led to
            setup, show = setup.with_start(readings.parameters), LessonShow(phase=show.phase, held=show.held)
        section = LessonSection(
            format=1, title=title, scenario=scenario_of_lesson(setup, None), step=[StepSection(text=text)]
        )
        names = LessonNames(setup)
        draft = LessonDraft(section).showing(0, show, names)
        self._begin(draft.section, names, None, None, setup.name, is_saved=False)
        self.text_wanted.emit()

    def _begin(
        self,
        section: "LessonSection",
        names: "LessonNames",
        original: "LessonFile | None",
        path: Path | None,
        name: str,
        *,
        is_saved: bool,
    ) -> None:
        from core.lessons.editing.draft import LessonDraft
        from core.lessons.editing.draft_history import DraftHistory

        self.begins.emit()
        self._history = None  # what is opened now doesn't end it
        self.scenario.begin(section.scenario, names)
        writer = first_of([QLocale().name()])
        self._history = DraftHistory(LessonDraft(section, writer), is_saved=is_saved)
        self.original, self.path, self.name, self.at = original, path, name, 0
        self.is_tried = self.is_recorded_on = False
        self.language = writer if writer in self.draft.languages else self.draft.own
        self._check()
        self.changed.emit()  # what makes room does so first
        self._set_step()
        self.step_chosen.emit()

    @Slot()
    def end(self) -> None:
        """Edit none any more; what is not saved is gone."""
        if self._history is None:
            return
        self._history = self._checked = self.original = self.path = None
        self.scenario.forget()
        self._soon.stop()
        self.screen.leave()
        self.is_tried = self.is_recorded_on = False
        self.changed.emit()

    # What is done

    def change(self, draft: "LessonDraft", name: object = None, moved_from: int | None = None) -> None:
        """Have another draft; with a `name` it is taken back with what was done of the same name just before."""
        if not self.history.do(draft, self.at, name, moved_from):
            return
        self.at = min(self.at, len(draft.steps) - 1)
        if name is None:
            self._take()
        else:
            self._soon.start()
            self._pause.start()
            self.changed.emit()

    def _take(self) -> None:
        """Look the draft through at once, and show its step where that shows something else now."""
        is_other = self._open_scenario()
        self._check()
        if is_other:
            self._set_step()
        else:
            self.screen.follow(self.check.lesson.steps[self.at].show)
        self.changed.emit()

    def _open_scenario(self) -> bool:
        """Have the scenario open that the draft names or holds; whether it is another than before."""
        before = self.names.setup.name
        if not self.scenario.change_to(self.draft.section.scenario):
            return False
        if self.original is None and self.name == before:
            self.name = self.names.setup.name
        return True

    def teach_by(self, setup: "Setup", scenario: ScenarioSaid) -> None:
        """Have another scenario, as a file says it; what does not fit it is listed, and stays as it is."""
        self.scenario.learn(scenario, setup)
        self._part()
        if scenario == self.draft.section.scenario:
            self._take()
        else:
            self.change(self.draft.with_facts(scenario=scenario))

    @Slot()
    def undo(self) -> None:
        """Take the last thing back, and go to where it was done."""
        if self.is_editing and self.history.can_undo:
            self._go_back_to(self.history.undo())

    @Slot()
    def redo(self) -> None:
        """Make it again."""
        if self.is_editing and self.history.can_redo:
            self._go_back_to(self.history.redo())

    def _go_back_to(self, at: int) -> None:
        before, self.at = self.at, min(at, len(self.draft.steps) - 1)
        self._take()
        if self.at != before:
            self.step_chosen.emit()

    def choose_step(self, at: int) -> None:
        """Edit another step, and show it; steps count from 0."""
        if at == self.at or not 0 <= at < len(self.draft.steps):
            return
        self._part()
        self.at = at
        self._set_step()
        self.changed.emit()
        self.step_chosen.emit()

    @Slot()
    def choose_before(self) -> None:
        """Edit the step before."""
        self.choose_step(self.at - 1)

    @Slot()
    def choose_after(self) -> None:
        """Edit the step behind."""
        self.choose_step(self.at + 1)

    def choose_language(self, language: str) -> None:
        """Write in another language."""
        self._part()
        self.language = language
        self.changed.emit()

    def go_to(self, fault: "DraftFault") -> None:
        """Go where something is wrong."""
        if fault.step is not None:
            self.choose_step(fault.step)
        if fault.language is not None and fault.language != self.language:
            self.choose_language(fault.language)
        self.place_wanted.emit(fault)

    # Steps

    def move_step(self, at: int, to: int) -> None:
        """Have a step at another place, and edit it."""
        if at != to and 0 <= to < len(self.draft.steps):
            draft = self.draft.moved(at, to)
            self.at = to
            self.change(draft, moved_from=at)
            self.step_chosen.emit()

    @Slot()
    def move_up(self) -> None:
        """Have the step one place before."""
        self.move_step(self.at, self.at - 1)

    @Slot()
    def move_down(self) -> None:
        """Have the step one place behind."""
        self.move_step(self.at, self.at + 1)

    def add_step(self, text: str) -> None:
        """Have one more step behind this one, that shows what is on the screen."""
        from core.lessons.schema import StepSection

        draft = self.draft.added(self.at, StepSection(text=""))
        if draft is self.draft:
            return
        self.at += 1
        draft = draft.showing(self.at, self.screen.take(), self.names)
        step = StepSection(text=text if self.language == draft.own else {self.language: text})
        self.change(draft.with_step(self.at, text=step.text))
        self.step_chosen.emit()
        self.text_wanted.emit()

    @Slot()
    def duplicate_step(self) -> None:
        """Have the step a second time, and edit that."""
        draft = self.draft.duplicated(self.at)
        self.at += draft is not self.draft
        self.change(draft)
        self.step_chosen.emit()

    @Slot()
    def delete_step(self) -> None:
        """Have the step no more."""
        self.change(self.draft.deleted(self.at))
        self.step_chosen.emit()

    # What a step shows

    @Slot()
    def take_screen(self) -> None:
        """Have the step show what is on the screen, and nothing else."""
        self.change(self.draft.showing(self.at, self.screen.take(), self.names))

    def look_through(self) -> None:
        """Find out now what is wrong with it."""
        self._check()

    # Trying it out

    def file_now(self) -> "LessonFile":
        """The file that the draft would be.

        Raises
        ------
        LessonError
            If anything is wrong with it.
        """
        from core.lessons.reader import parse_lesson
        from core.lessons.writer import lesson_text

        file = self.path or (None if self.original is None else self.original.path)
        text = lesson_text(self.draft.section, self.original)
        return parse_lesson(text, str(file or self.name), file)

    def note_written(self, file: "LessonFile") -> None:
        """It was written to a file."""
        self.original, self.path = file, file.path
        self.history.note_saved()
        self.changed.emit()

    def try_out(self) -> None:
        """It is played now; `come_back` ends that."""
        self._part()
        self.screen.leave()
        self.is_tried = True
        self.changed.emit()

    @Slot()
    def come_back(self) -> None:
        """Go on editing, at the step that is edited."""
        self.scenario.open(anew=self.is_tried)
        self.is_tried = self.is_recorded_on = False
        self._set_step()
        self.changed.emit()
        self.step_chosen.emit()

    # Recording on

    def record_on(self) -> None:
        """More steps are recorded now; `come_back` ends that, and `put_in` with them."""
        self._part()
        self.screen.hand_over()
        self.is_recorded_on = True
        self.changed.emit()

    def with_recorded(self, lesson: Lesson) -> "LessonDraft":
        """The draft with what was recorded behind the step that is edited."""
        shows = [step.show for step in self.check.lesson.steps]
        return self.draft.continued(self.at, lesson, shows, self.language)

    def put_in(self, lesson: Lesson) -> None:
        """Have what was recorded behind the step that is edited, and write in the first of its steps."""
        after = self.with_recorded(lesson)
        self.come_back()
        self.at += 1
        self.change(after)
        self.step_chosen.emit()
        self.text_wanted.emit()

    # Following

    def _set_step(self) -> None:
        self.screen.show(self.check.lesson.steps[self.at].show)

    @Slot()
    def _check(self) -> None:
        from core.lessons.editing.draft_check import checked

        self._soon.stop()
        if self._history is None:
            return
        self._checked = checked(self._history.draft, self.names)
        self.screen.forget_numbers()
        self.checked.emit()

    @Slot()
    def _part(self) -> None:
        self._pause.stop()
        if self._history is not None:
            self._history.part()

    @Slot()
    def _follow_screen(self) -> None:
        if self._history is not None:
            self.checked.emit()  # answers are known now

    @Slot()
    def _follow_opened(self) -> None:
        """Something else was opened: the lesson is left."""
        if self.is_in_place and self.scenario.is_left:
            self.end()
