"""The lesson of a window: who keeps its course, puts the window into each step, and says what is hidden."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSettings, QTimer, Signal, Slot

from core.base.present import present
from core.lessons.lesson import CurveQuestion, QuantityQuestion
from core.lessons.veil import NOTHING_HIDDEN, veil_of
from gui.lessons.kept_progress import KeptProgress
from gui.lessons.step_edits import EditsDone, StepEdits
from gui.lessons.step_setting import ShownStage, StepSetting
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.model.window_state import BoardSwitch
from gui.preferences.language import language_of_texts

if TYPE_CHECKING:
    from core.exercises.practice.practice import Practice
    from core.exercises.sheet.sheet import ExerciseSheet
    from core.lessons.course import LessonCourse
    from core.lessons.lesson import Lesson
    from core.lessons.reader import LessonFile


class _LeftStep(NamedTuple):
    """A step that is left for a while: what stood on the screen, and what had been changed until then."""

    stage: ShownStage
    done: EditsDone


class LessonPlayer(QObject):
    """Keeps the course of the lesson that runs; each thing that is done puts another one in its place."""

    changed = Signal()  # another step, another answer; or a lesson begins, ends, is left for a while
    facts_changed = Signal()  # something that is waited for has come nearer
    step_begun = Signal()  # another step is on the screen, or the closing page
    said = Signal(str)  # what came of something, to be read out
    curve_wanted = Signal(int)  # the error is to be drawn up to this state
    finished = Signal(object)  # the lesson of this file is through

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        settings: QSettings,
        show_view: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store, self._readings, self._commands = store, readings, commands
        self.kept = KeptProgress(settings)
        self.setting = StepSetting(store, readings, commands, show_view, self)
        self._file: LessonFile | None = None
        self._course: LessonCourse | None = None
        self._sheet: ExerciseSheet | None = None
        self._left: _LeftStep | None = None
        self._votes: dict[tuple[int, int], dict[int, int]] = {}  # by step and question, then by option
        self._edits = StepEdits(commands.edits.undo)
        self._document = -1  # which one is the lesson's
        self._keeps = True  # how far it is, for another day
        self.setting.arrived.connect(self._arrive)
        self.setting.facts_changed.connect(self._follow_facts)
        store.when(changes.setup_taken).connect(self._follow_opened)  # when all views know of it
        store.when(changes.notation_changed).connect(self._follow_notation)

    # What there is

    @property
    def is_running(self) -> bool:
        """Whether there is a lesson, also where it is left for a while."""
        return self._course is not None

    @property
    def is_exploring(self) -> bool:
        """Whether the step is left for a while."""
        return self._left is not None

    @property
    def keeps_window(self) -> bool:
        """Whether a step is on the screen, that locks and folds what it says: it isn't left, nor is all over."""
        return self._course is not None and self._left is None and not self._course.is_finished

    @property
    def file(self) -> "LessonFile":
        """The lesson's file.

        Raises
        ------
        LookupError
            If no lesson runs.
        """
        return present(self._file, "no lesson runs")

    @property
    def course(self) -> "LessonCourse":
        """The course of the lesson; raises as `file` does."""
        return present(self._course, "no lesson runs")

    @property
    def text(self) -> str:
        """What is read at the step, or at the end, as Markdown; raises as `file` does."""
        from core.lessons.built_in import homework_with
        from gui.lessons.step_texts import step_text

        homework = homework_with(self.file) if self.course.is_finished else None
        return step_text(self.course, language_of_texts(), None if homework is None else homework.lesson)

    @property
    def sheet(self) -> "ExerciseSheet | None":
        """What the step asks; None as long as its state is still trained."""
        return self._sheet

    @property
    def practice(self) -> "Practice | None":
        """What has been answered of the sheet, at the open question; None where no quantity is asked."""
        if self._course is None or self._sheet is None:
            return None
        question = self._course.question
        if not isinstance(question, QuantityQuestion):
            return None
        return self._course.practice(self._sheet).going_to(question.quantity)

    @property
    def asks_for_curve(self) -> bool:
        """Whether a curve is asked for that is not drawn yet, nor was seen."""
        if not self.keeps_window or self._sheet is None:
            return False
        return isinstance(self.course.question, CurveQuestion) and not self.course.record.is_settled

    @property
    def has_answers(self) -> bool:
        """Whether anything was answered, done or voted that would be lost where the lesson begins anew."""
        voted = any(any(counts.values()) for counts in self._votes.values())
        return bool(self.course.records or self.course.met) or voted

    @property
    def votes(self) -> dict[int, int]:
        """How many voted for each option of the question, from 0."""
        return self._votes.get((self.course.at, self.course.part), {})

    # Beginning and ending

    def begin(self, file: "LessonFile", *, anew: bool = False) -> None:
        """Open the lesson's scenario, and go on where the lesson was left; or from its start."""
        if anew:
            self.kept.forget(file)
        self._begin(file, self.kept.course(file), keeps=True)

    def try_out(self, file: "LessonFile", step: int) -> None:
        """Begin a lesson at a step, from 0, to see how it goes: nothing of it is kept."""
        from core.lessons.course import LessonCourse

        self._begin(file, LessonCourse(file.lesson).going_to(step), keeps=False)

    def _begin(self, file: "LessonFile", course: "LessonCourse", *, keeps: bool) -> None:
        self._course, self._keeps = None, keeps
        self._commands.documents.open_setup(file.lesson.setup)
        self._commands.display.take_notation(file.section.notation)
        self._lend_board(file.lesson)
        self._document = self._store.state.session.document
        self._file, self._course, self._left = file, None, None
        self._votes = {}
        self._edits.forget()
        self._put(course)

    @Slot()
    def end(self) -> None:
        """Have no lesson any more; how far it is stays kept."""
        if self._course is None:
            return
        self._file = self._course = self._sheet = self._left = None
        self.setting.leave()
        self._commands.display.lend_board(None)
        self._commands.display.hide(None)
        self.changed.emit()

    def _lend_board(self, lesson: "Lesson") -> None:
        """Have numbers on the screen as the lesson's answers are: of a board, or exact."""
        self._commands.display.lend_board(BoardSwitch(is_on=lesson.is_board, digits=lesson.digits))

    # What is done

    @Slot()
    def press(self) -> None:
        """Do what the big button says."""
        from core.lessons.course import Press

        if self._course is None or self._back_from_exploring() or not self.setting.is_there:
            return
        before, press = self._course, self._course.press
        if press is Press.CLOSE:
            self.end()
            return
        after = before.pressed(self.setting.facts)
        self._put(after)
        if after.is_finished and self._keeps:
            self.finished.emit(self.file)
        match press:
            case Press.RUN:
                self._run(before)
            case Press.DO:
                self._show_awaited(before)

    @Slot()
    def back(self) -> None:
        """Go to the step before."""
        if self._course is not None and not self._back_from_exploring():
            back = self._course.back()
            if back != self._course:
                self._put(back)

    @Slot(int)
    def go_to(self, step: int) -> None:
        """Go to any step, from 0."""
        if self._course is None or self._back_from_exploring():
            return
        if step != self._course.at or self._course.is_finished:
            self._put(self._course.going_to(step))

    @Slot(str)
    def check(self, text: str) -> None:
        """Have a number marked."""
        if self._sheet is not None and isinstance(self.course.question, QuantityQuestion):
            self._put(self.course.answered(text, self._sheet))

    @Slot(int)
    def decide(self, option: int) -> None:
        """Take one of the options, from 0."""
        from gui.lessons.card_texts import right_option

        question = self.course.question
        if question is not None and self._sheet is not None:
            self._put(self.course.decided(option, right_option(question, self._sheet)))

    @Slot(int, int)
    def count(self, option: int, more: int) -> None:
        """Count one more vote for an option, or one less."""
        votes = self._votes.setdefault((self.course.at, self.course.part), {})
        votes[option] = max(votes.get(option, 0) + more, 0)
        self.changed.emit()

    @Slot()
    def hint(self) -> None:
        """Open the next rung of hints."""
        if self.practice is not None and not self.course.record.is_settled:
            self._put(self.course.hinted())

    @Slot()
    def show_answer(self) -> None:
        """Have the answer told."""
        if self.course.question is not None and self._sheet is not None:
            self._put(self.course.with_answer_shown())

    @Slot()
    def draw(self) -> None:
        """Have the curve drawn that is asked for."""
        question = self.course.question
        if isinstance(question, CurveQuestion):
            self.curve_wanted.emit(question.until)

    @Slot(bool)
    def take_curve(self, is_close: bool) -> None:
        """The curve was drawn and held against the run; nothing, where none is asked for."""
        if self._course is not None and isinstance(self._course.question, CurveQuestion):
            self._put(self._course.drawn(is_close))

    @Slot()
    def explore(self) -> None:
        """Leave the step for a while, for everything to be tried; or come back to it, as it was."""
        if self._course is None or self._back_from_exploring():
            return
        self._left = _LeftStep(self.setting.stage, self._edits.done)
        self.changed.emit()

    def _back_from_exploring(self) -> bool:
        """Come back to the step that was left; whether there was one."""
        left, self._left = self._left, None
        if left is None:
            return False
        if not self._edits.go_back_to(left.done):
            self._open_anew()
        self.setting.set_stage(left.stage)
        self.changed.emit()
        return True

    def _open_anew(self) -> None:
        """Open the lesson's scenario once more, as it was when the lesson began."""
        self._document = self._store.state.session.document + 1
        self._commands.documents.open_setup(self.file.lesson.setup)
        self._commands.display.take_notation(self.file.section.notation)
        self._lend_board(self.file.lesson)

    # How it goes on

    def _put(self, course: "LessonCourse") -> None:
        before = self._course
        is_other = before is None or (before.at, before.is_finished) != (course.at, course.is_finished)
        if not is_other and self.setting.is_there:
            course = course.reached(self.setting.facts)  # it may be so already
        self._course = course
        if is_other and not course.is_finished:  # at the end the last step's state stays on the screen
            self._begin_step()
        else:
            self._hide()
        self._keep(course)
        self.changed.emit()
        if is_other:
            self.step_begun.emit()

    def _keep(self, course: "LessonCourse") -> None:
        if self._keeps:
            self.kept.keep(self.file, course)

    def _begin_step(self) -> None:
        course, edits = self.course, self._edits
        edits.go_back_to_begin_of(course.at)
        if not self._is_on_its_network:
            edits.take_all_back()  # as the lesson opened it
        edits.note_begin_of(course.at)
        self._sheet = None
        self._hide()  # before the first number of the step is seen
        self.setting.set_step(course.step.show)

    @property
    def _is_on_its_network(self) -> bool:
        """Whether the network and its samples are as many as the lesson speaks of: a step may let them be changed."""
        now, own = self._readings.setup, self.course.lesson.setup
        return now.network == own.network and now.whole.inputs.shape == own.whole.inputs.shape

    @Slot()
    def _arrive(self) -> None:
        """The state of the step is there, so that its sheet can be made."""
        from core.lessons.sheets import iteration_of_step, sheet_of_step

        if self._course is None:
            return
        if not self._is_on_its_network:
            return
        if self._sheet is None:
            show = self._course.step.show
            passes, state = self._readings.passes, min(show.state, self._readings.history.last)
            parameters, update = passes.parameters_at(state), passes.update_at(state)
            iteration = iteration_of_step(self._course.lesson, show, parameters, update)
            sheet = sheet_of_step(self._course.lesson, self._course.at, iteration)
            self._sheet = sheet.written_in(self._readings.notation)
        self._hide()
        self.changed.emit()
        self._follow_facts()  # what is waited for may be so already

    def _hide(self) -> None:
        """Hide what is asked: before its sheet can be made, by the network at its start, which has the same graph."""
        course = self.course
        iteration = course.lesson.names.iteration if self._sheet is None else self._sheet.iteration
        veil = veil_of(course, iteration)
        self._commands.display.hide(NOTHING_HIDDEN if veil.hides_nothing else veil)

    @Slot()
    def _follow_facts(self) -> None:
        if self._course is None or self._left is not None or not self.setting.is_there:
            return
        if self._sheet is None:
            return  # what stands on the screen is still of the step before
        before = self._course
        after = before.reached(self.setting.facts)
        if after is not before:
            if before.awaited is not None and before.awaited.is_run_for:
                self._commands.playback.pause()
            self._put(after)
        else:
            self.facts_changed.emit()

    def _run(self, before: "LessonCourse") -> None:
        """Train until what is waited for is reached, or the run is seen that was to be predicted."""
        if isinstance(before.question, CurveQuestion):
            self.setting.run_to(before.question.until)
        elif before.awaited is not None and before.awaited.state is not None:
            self.setting.run_to(before.awaited.state)
        else:
            self._commands.playback.run()

    def _show_awaited(self, before: "LessonCourse") -> None:
        """Hold what is waited for, or walk to its phase."""
        awaited = before.awaited
        if awaited is None:
            return
        if not self._is_on_its_network:
            self._edits.take_all_back()
        if awaited.held is not None:
            self._commands.pointing.pin(awaited.held)
        elif awaited.phase is not None:
            self._commands.playback.seek(self._readings.state, self._readings.reached.phases.index(awaited.phase))

    @Slot()
    def _follow_opened(self) -> None:
        """Something else was opened: the lesson is over, and goes on where it was."""
        if self._store.state.session.document != self._document:
            self.end()
        elif self._course is not None and self._sheet is None and not self._is_on_its_network:
            QTimer.singleShot(0, self, self._begin_again)  # when what was changed is done

    @Slot()
    def _follow_notation(self) -> None:
        """Ask, and wait for, the same by other names."""
        if self._course is None:
            return
        if self._sheet is not None:
            self._sheet = self._sheet.written_in(self._readings.notation)
        self.changed.emit()

    @Slot()
    def _begin_again(self) -> None:
        """Another network came while the state of the step was trained: begin the step on the lesson's."""
        if self._course is not None and self._sheet is None and not self._is_on_its_network:
            self._begin_step()
