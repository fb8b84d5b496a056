"""A lesson in the window: its pane, what it locks, folds and covers, and whose keys are its own."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from core.lessons.built_in import BUILT_IN_LESSONS
from core.lessons.faults import LessonError
from gui.dialogs.questions import ask_which
from gui.lessons.actions import LessonActions
from gui.lessons.keeps_chip import LessonKeeps
from gui.lessons.kept_progress import lesson_title
from gui.lessons.lesson_player import LessonPlayer
from gui.lessons.lesson_shelf import LessonShelf
from gui.lessons.locks import TELLING, VIEWS, kept_actions
from gui.lessons.offer import LessonOffer
from gui.lessons.presenter.actions import PresenterActions
from gui.lessons.presenter.class_timer import ClassTimer
from gui.lessons.presenter.lesson_clock import LessonClock
from gui.lessons.presenter.presenting import Presenting
from gui.lessons.presenter.second_screen_bar import SecondScreenBar
from gui.look.text_size import grown
from gui.model import changes
from gui.preferences.language import language_of_texts
from gui.preferences.settings import kept_folder
from gui.projector.lesson.board_reading import BoardReading
from gui.widgets.covers.blank_screen import BlankScreen
from gui.widgets.covers.cover import Cover

if TYPE_CHECKING:  # the pane is loaded when a lesson begins
    from core.lessons.reader import LessonFile
    from gui.lessons.lesson_pane import LessonPane
    from gui.lessons.presenter.presenter_view import PresenterView
    from gui.projector.lesson.lesson_board import LessonBoard
    from gui.projector.page import ProjectorPage
    from gui.window.main_window import MainWindow

NARROW = 1180  # logical pixels of the window's width, below which the inspector is folded as a step begins
FOLDS = "scenarios", "inspector", "lower_views"  # the panels that a lesson folds and unfolds
REST = 400  # ms after which the lesson on a network is looked for: opening one doesn't wait for it
LENT = {"next_sample": "", "previous_sample": ""}
"""The keys of other actions while a lesson has theirs,"""
LENT_IN_STEPS = {**LENT, "follow_batches": "", "next_phase": "Ctrl+."}
"""and while it is not left for a while,"""
FOR_CURVE = {"predict_curve": ""}
"""and while it asks for a curve."""


class LessonFrame(QObject):
    """Gives the lesson that runs its place in the window, and takes it back."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.shelf = LessonShelf()
        self.player = LessonPlayer(
            window.store, window.readings, window.commands, window.settings, self._show_view, window
        )
        self.offered: LessonFile | None = None  # the lesson on the open network, once it was looked for
        self.offer = LessonOffer(window.theme)
        self.blank = BlankScreen(window)
        self.reading = BoardReading(self)
        self.timer = ClassTimer(self)
        self.presenting = Presenting(self.player, window, self._make_presenter, window.projector.fill_screen)
        self.draws: bool = False  # whether the curve is drawn that is asked for
        self._is_shown = False  # whether the pane is in its place
        self._folds: dict[str, bool] = {}  # of the side panels, as they were without the lesson
        self._folded_for: tuple[int, frozenset[str]] | None = None  # the step, and what it folds
        self._soon = QTimer(self, singleShot=True, interval=REST)
        self._soon.timeout.connect(self._look_for_lesson)

    def actions(self) -> LessonActions:
        """The table of its actions."""
        window = self._window
        return LessonActions(
            self.player,
            self.begin,
            self.begin_anew,
            self.browse,
            self.blank.toggle,
            lambda: self.shelf.path_for(window.readings.setup) is not None,
            lambda: self.offered is not None and self.player.kept.is_begun(self.offered),
            window.store.when(changes.setup_changed),
            self.reading,
            window,
        )

    def presenter_actions(self) -> PresenterActions:
        """The table of the presenter view."""
        return PresenterActions(self.presenting, self.player, self._window)

    def _make_presenter(self, clock: LessonClock) -> "PresenterView":
        from gui.lessons.presenter.presenter_view import PresenterView

        window = self._window
        return PresenterView(
            self.player,
            window.store,
            window.readings,
            window.commands,
            window.theme,
            window.formulas,
            window.actions_made,
            clock,
            self.timer,
            window,
        )

    def make_parts(self) -> None:
        """What needs the window's other parts."""
        window = self._window
        self.keeps = LessonKeeps(window.theme, window.actions_made["explore"])
        window.transport.make_room(self.keeps, self.keeps.be_brief)
        self.screen_bar = SecondScreenBar(self.presenting, self.player, window.actions_made["presenter"], window)
        self._cover_of_error = Cover(window.theme, window.error_plot)

    @cached_property
    def pane(self) -> "LessonPane":
        """The pane of the lesson, made when one begins."""
        from gui.lessons.lesson_pane import LessonPane

        window = self._window
        made = LessonPane(
            self.player, window.store, window.readings, window.commands, window.theme, window.formulas, window
        )
        made.hide()
        made.text.told.connect(window.messages.shortly)
        return made

    @cached_property
    def board(self) -> "LessonBoard":
        """What the class reads of a lesson, made with the projector."""
        from gui.projector.lesson.lesson_board import LessonBoard

        window = self._window
        made = LessonBoard(self.player, window.store, window.readings, window.commands, window.theme, window.formulas)
        self.reading.follow(made)
        return made

    def teach(self, page: "ProjectorPage") -> None:
        """The projector is made: show the lessons in it, and the time."""
        page.teach(self.player, self.board, self._window.actions_made["lesson_on"])
        page.foot.show_time(self.timer.text)

    def follow(self) -> None:
        """Follow the lesson, and what is opened."""
        window, player = self._window, self.player
        window.reading_column.add_foot(self.offer)
        self.offer.start_wanted.connect(self.begin)
        player.changed.connect(self._follow)
        player.curve_wanted.connect(self._draw_curve)
        window.middle.changed.connect(self._follow_middle)
        self.timer.changed.connect(self._show_time)
        window.store.when(changes.opened).connect(self._soon.start)
        window.store.when(changes.language_changed).connect(self._retell)

    def look_soon(self) -> None:
        """The window is shown: look for the lesson on what is open, after the first picture."""
        self._soon.start()

    # Opening

    @Slot(object)
    def open(self, path: Path) -> None:
        """Begin the lesson of a file; where it has faults, list them, and open nothing."""
        from core.lessons.reader import read_lesson

        try:
            file = read_lesson(path)
        except LessonError as error:
            self._window.editing.show_faults(error)
            return
        if path.parent != BUILT_IN_LESSONS:
            self.shelf.remember(file)
            self._window.scenario_panel.remember(path, lesson_title(file.lesson, language_of_texts()))
            self._window.settings.setValue("folder", str(path.absolute().parent))
        self.begin_file(file)

    @Slot()
    def begin(self) -> None:
        """Begin the lesson of the open network, or go on with it."""
        file = self.shelf.lesson_for(self._window.readings.setup)
        if file is not None:
            self.begin_file(file)
            return
        path = self.shelf.path_for(self._window.readings.setup)
        if path is not None:
            self.open(path)  # which says what is wrong with it

    @Slot()
    def begin_anew(self) -> None:
        """Begin the lesson from its start, after asking where something was answered."""
        player = self.player
        file = player.file if player.is_running else self.shelf.lesson_for(self._window.readings.setup)
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
        over = self.presenting.view if self.presenting.is_shown else self._window  # the class needn't read it
        ask_which(over, self.tr("Lesson"), texts, (again,), lambda _chosen: begin(), stay=self.tr("Stay"))

    @Slot()
    def browse(self) -> None:
        """Ask for a lesson file, and begin it."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a lesson"),
            str(kept_folder(self._window.settings)),
            self.tr("Lessons (*.toml);;All files (*)"),
        )
        if chosen:
            self.open(Path(chosen))

    def close_down(self) -> None:
        """Give the window back what it had without the lesson; how far that is stays kept."""
        self.player.end()
        self.presenting.close_down()

    def begin_file(self, file: "LessonFile", *, anew: bool = False) -> None:
        """Begin a lesson, or go on with it, after asking for what would be lost."""
        self._window.before_losing(partial(self._begin_now, file, anew=anew))

    def _begin_now(self, file: "LessonFile", *, anew: bool) -> None:
        self._window.middle.leave_all()
        self.player.begin(file, anew=anew)
        self._window.opening.opened.emit()

    # Following

    def keep_own(self) -> None:
        """Lock what the lesson keeps and nothing else, and lend its keys: what else locked and lent is over."""
        self._follow()
        self._soon.start()  # another lesson may have been written

    @Slot()
    def _follow(self) -> None:
        player, window = self.player, self._window
        is_on = player.is_running
        if self._is_shown and not is_on and self.pane.isAncestorOf(window.focusWidget()):
            window.diagram.setFocus()  # or what is hidden would keep the keyboard
        if is_on and not self._is_shown:
            window.reading_column.put_in_place(self.pane)
            window.rails["scenarios"].name_panel(self.tr("Lesson"))
        elif self._is_shown and not is_on:
            window.reading_column.take_back()
            self.pane.hide()
            window.called.name_rails()
            self._soon.start()  # it may be gone on with
        self._is_shown = is_on
        self.lock()
        self._fold()
        self._cover()
        lent = {} if not is_on else LENT if player.is_exploring else LENT_IN_STEPS
        window.actions_made.rekey(lent | FOR_CURVE if player.asks_for_curve else lent)

    @Slot()
    def _retell(self) -> None:
        """Tell in another language why something is kept, or which lesson there is."""
        if self.player.is_running:
            self._follow()
        else:
            self._soon.start()

    @Slot()
    def _follow_middle(self) -> None:
        if self.draws and not self._window.middle.shows("PredictPage"):
            self.draws = False
            self._window.preferences.restore_text_size()
        self.lock()

    @Slot()
    def lock(self) -> None:
        """Turn off what the step keeps, and what would tell what is asked; or what a recording keeps."""
        player, window = self.player, self._window
        if window.recording.recorder.is_recording:
            window.recording.lock()
            return
        step = player.course.step if player.keeps_window else None
        reasons: dict[str, str] = {}
        hides = not window.readings.veil.hides_nothing
        if hides:
            reasons |= dict.fromkeys(TELLING, self.tr("What is asked stays hidden until you answer"))
        if step is not None:
            rules = [action_id for action_id in window.actions_made.ids() if action_id.startswith("rule_")]
            kept = kept_actions(player.course, rules)
            reasons |= {action: self._reason(until) for action, until in kept.items()}
        window.actions_made.lock(reasons)
        locked = frozenset() if step is None else step.locked
        window.transport.lock(locked, self._reason_of)
        window.diagram.let_edit("weights" not in locked and "data" not in locked, "network" not in locked)
        window.views.lock({view: self._reason_of(part) for part in locked for view in VIEWS.get(part, ())})
        window.menus.set_workspace_off(hides or window.middle.practice is not None)
        self.keeps.setVisible(player.is_running)
        window.transport.give_place(player.is_running)
        self.keeps.chip.setVisible(bool(locked))

    def _reason_of(self, part: str) -> str:
        """Why a part is kept, and until when."""
        return self._reason(self.player.course.lesson.kept_until(self.player.course.at, part))

    def _reason(self, until: int | None) -> str:
        if until is None:
            return self.tr("the lesson keeps these · F8 explores freely")
        return self.tr("the lesson keeps these until step {step} · F8 explores freely").format(step=until + 1)

    def _fold(self) -> None:
        """Fold away what the step hides; in a narrow window the inspector makes room for the diagram."""
        player, window = self.player, self._window
        actions = window.actions_made
        if not player.is_running:
            for name, shown in self._folds.items():
                actions[name].setChecked(shown)
            self._folds, self._folded_for = {}, None
            self._show_lower(error=True, views=True)
            return
        if not self._folds:
            self._folds = {name: actions[name].isChecked() for name in FOLDS}
        hidden = player.course.step.hidden if player.keeps_window else frozenset()
        folds = (player.course.at, hidden)
        with window.folding.for_a_while():
            if folds != self._folded_for:  # what somebody folds meanwhile stays so until the next step
                self._folded_for = folds
                has_room = window.width() >= grown(NARROW)
                actions["inspector"].setChecked("inspector" not in hidden and has_room and self._folds["inspector"])
                actions["lower_views"].setChecked(not {"error", "views"} <= hidden)
                actions["scenarios"].setChecked(True)  # last: where there is no room for all, the text is what stays
        self._show_lower(error="error" not in hidden, views="views" not in hidden)

    def _show_lower(self, *, error: bool, views: bool) -> None:
        """Show the plot of the error, the views, or both; where both are hidden their rail says until when."""
        window, player = self._window, self.player
        window.error_plot.setVisible(error or not views)
        window.views.setVisible(views or not error)
        until = None
        if player.is_running and not (error or views):
            until = player.course.lesson.kept_until(player.course.at, "views")
        text = "" if until is None else self.tr("views open again in step {step}").format(step=until + 1)
        window.rails["lower_views"].note(text)

    def _cover(self) -> None:
        veil = self._window.readings.veil
        text = self.tr("What is asked, and all that follows from it, stays hidden until you answer.")
        self._cover_of_error.lay(text if veil.hides_errors else "")
        self._window.views.cover("" if veil.hides_nothing else text)

    @Slot()
    def _show_time(self) -> None:
        """Let the class see how long it has."""
        self.pane.head.show_time(self.timer.text)
        if self._window.projector.is_made:
            self._window.projector.page.foot.show_time(self.timer.text)

    def _show_view(self, name: str) -> None:
        self._window.views.show_view(name)

    # A curve to be drawn

    @Slot(int)
    def _draw_curve(self, until: int) -> None:
        from gui.practice.predict.predict_page import PredictPage

        self.draws = True  # also in the projector, which is not left for it
        if self._window.projector.is_full:  # before the page is made, for a class that is to read it
            self._window.theme.enlarge_text(self._window.projector.page.sizes.percent_of_pages)
        page = self._window.middle.enter(PredictPage)
        page.compared.connect(self.player.take_curve, Qt.ConnectionType.UniqueConnection)
        page.ask_until(until)

    @Slot()
    def _look_for_lesson(self) -> None:
        """Offer the lesson on the open network, and know whether it was begun."""
        if self.player.is_running:
            return
        if self._window.readings.awaits_first_state:  # which comes before what reads lessons is loaded
            self._soon.start()
            return
        self.offered = self.shelf.lesson_for(self._window.readings.setup)
        is_begun = self.offered is not None and self.player.kept.is_begun(self.offered)
        self.offer.show_lesson(None if self.offered is None else self.offered.lesson, is_begun, language_of_texts())
        self.player.changed.emit()
