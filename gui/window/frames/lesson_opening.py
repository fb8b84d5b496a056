"""A lesson is begun: from a file, on the open network, or from its start; and which one is offered there."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from core.lessons.built_in import BUILT_IN_LESSONS
from core.lessons.faults import LessonError
from gui.dialogs.questions import ask_which
from gui.lessons.actions import LessonActions, LessonDeeds, ReadsOn
from gui.lessons.kept_progress import lesson_title
from gui.lessons.lesson_player import LessonPlayer
from gui.lessons.lesson_shelf import LessonShelf
from gui.lessons.presenter.presenting import Presenting
from gui.model import changes
from gui.practice.practice_stack import PracticeStack
from gui.preferences.language import language_of_texts
from gui.preferences.settings import kept_folder
from gui.scenarios.panel import ScenarioPanel
from gui.window.opening import Opening
from gui.window.window_context import WindowContext

if TYPE_CHECKING:
    from core.lessons.reader import LessonFile

REST = 400  # ms after which the lesson on a network is looked for: opening one doesn't wait for it


class LessonOpening(QObject):
    """Begins lessons, after asking for what would be lost, and knows which one there is on the open network."""

    looked_for = Signal()  # whether there is a lesson on the open network is known
    faulty = Signal(object)  # this LessonError keeps a file from being begun

    def __init__(
        self,
        context: WindowContext,
        player: LessonPlayer,
        presenting: Presenting,
        middle: PracticeStack,
        opening: Opening,
        scenarios: ScenarioPanel,
    ) -> None:
        super().__init__(context.window)
        self._context, self._presenting, self._middle = context, presenting, middle
        self.player = player
        self._opening, self._scenarios = opening, scenarios
        self.shelf = LessonShelf()
        self.offered: LessonFile | None = None  # the lesson on the open network, once it was looked for
        self._soon = QTimer(self, singleShot=True, interval=REST)
        self._soon.timeout.connect(self._look_for_lesson)
        context.store.when(changes.opened).connect(self._soon.start)

    def actions(self, reading: ReadsOn, blank: Callable[[], None]) -> LessonActions:
        """The table of the actions of a lesson, which is read on by `reading`; `blank` makes the screen dark."""
        deeds = LessonDeeds(
            self.begin, self.begin_anew, self.browse, blank, lambda: self.has_lesson, lambda: self.is_begun
        )
        network_changed = self._context.store.when(changes.setup_changed)
        return LessonActions(self.player, deeds, network_changed, reading, self._context.window)

    @property
    def has_lesson(self) -> bool:
        """Whether there is a lesson on the open network."""
        return self.shelf.path_for(self._context.readings.setup) is not None

    @property
    def is_begun(self) -> bool:
        """Whether the lesson that is offered was begun before."""
        return self.offered is not None and self.player.kept.is_begun(self.offered)

    @Slot()
    def look_soon(self) -> None:
        """Look for the lesson on what is open, a little later."""
        self._soon.start()

    @Slot(object)
    def open(self, path: Path) -> None:
        """Begin the lesson of a file; where it has faults, say so, and open nothing."""
        from core.lessons.reader import read_lesson

        try:
            file = read_lesson(path)
        except LessonError as error:
            self.faulty.emit(error)
            return
        if path.parent != BUILT_IN_LESSONS:
            self.remember(file, path)
            self._context.settings.setValue("folder", str(path.absolute().parent))
        self.begin_file(file)

    def remember(self, file: "LessonFile", path: Path) -> None:
        """A person's own file is the lesson of its network from now on, and among what was opened last."""
        self.shelf.remember(file)
        self._scenarios.remember(path, lesson_title(file.lesson, language_of_texts()))

    @Slot()
    def begin(self) -> None:
        """Begin the lesson of the open network, or go on with it."""
        setup = self._context.readings.setup
        file = self.shelf.lesson_for(setup)
        if file is not None:
            self.begin_file(file)
            return
        path = self.shelf.path_for(setup)
        if path is not None:
            self.open(path)  # which says what is wrong with it

    @Slot()
    def begin_anew(self) -> None:
        """Begin the lesson from its start, after asking where something was answered."""
        player = self.player
        file = player.file if player.is_running else self.shelf.lesson_for(self._context.readings.setup)
        if file is None:
            return
        if player.is_running and not player.has_answers:
            self.begin_file(file, anew=True)
            return
        texts = (
            self.tr("Begin “{title}” from its start?").format(title=lesson_title(file.lesson, language_of_texts())),
            self.tr("What was answered in it is forgotten."),
        )
        again = self.tr("From its start")
        begin = partial(self.begin_file, file, anew=True)
        over = self._presenting.view if self._presenting.is_shown else self._context.window  # unread by the class
        ask_which(over, self.tr("Lesson"), texts, (again,), lambda _chosen: begin(), stay=self.tr("Stay"))

    @Slot()
    def browse(self) -> None:
        """Ask for a lesson file, and begin it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._context.window,
            self.tr("Open a lesson"),
            str(kept_folder(self._context.settings)),
            self.tr("Lessons (*.toml);;All files (*)"),
        )
        if chosen:
            self.open(Path(chosen))

    def begin_file(self, file: "LessonFile", *, anew: bool = False) -> None:
        """Begin a lesson, or go on with it, after asking for what would be lost."""
        self._opening.before_losing(partial(self._begin_now, file, anew=anew))

    def _begin_now(self, file: "LessonFile", *, anew: bool) -> None:
        self._middle.leave_all()
        self.player.begin(file, anew=anew)
        self._opening.opened.emit()

    @Slot()
    def _look_for_lesson(self) -> None:
        """Find the lesson on the open network, and whether it was begun."""
        if self.player.is_running:
            return
        if self._context.readings.awaits_first_state:  # which comes before what reads lessons is loaded
            self._soon.start()
            return
        self.offered = self.shelf.lesson_for(self._context.readings.setup)
        self.looked_for.emit()
        self.player.changed.emit()
