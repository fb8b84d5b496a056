"""The projector: the diagram, a sentence and a line below everything, in the place of the workspace."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRect, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from core.lessons.lesson import LessonStep
from gui.formulas.typesetting import Formulas
from gui.lessons.lesson_player import LessonPlayer
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.phases.phase_player import PhasePlayer
from gui.projector.arrangement import Arrangement
from gui.projector.chain.chain_panel import CHAIN_WIDE, ChainBeside
from gui.projector.covers import Blank, Spotlight
from gui.projector.diagram.stage import ProjectorStage
from gui.projector.foot import ProjectorFoot
from gui.projector.lesson.lesson_board import LessonBoard
from gui.projector.plots.plots_panel import PLANE, PlotsPanel
from gui.projector.sentence_band import SentenceBand, band_height
from gui.projector.sizes import ProjectorSizes
from gui.views.plane.needs import lacks_for_plane
from gui.widgets.key_guard import MARKS_ITSELF

_KEY = Qt.Key
_OF_PHASES = (_KEY.Key_Right, _KEY.Key_Left)
_OF_LESSON = (_KEY.Key_PageDown, _KEY.Key_PageUp, _KEY.Key_Period)
BOARD_WIDE = 0.5  # of the width, that the text of a lesson has
_ALONE = (_KEY.Key_Control, _KEY.Key_Shift, _KEY.Key_Alt, _KEY.Key_Meta, _KEY.Key_AltGr)  # no key by themselves


class ProjectorPage(QWidget):
    """Shows one arrangement; while it has the keyboard the presenter's keys are its own."""

    left = Signal()  # by Esc

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        player: PhasePlayer,
        theme: Theme,
        formulas: Formulas,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._player, self._theme = readings, commands, player, theme
        self.arrangement = Arrangement.SENTENCE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(MARKS_ITSELF, True)  # it is all that there is
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Projector"))
        self.stage = ProjectorStage(readings, commands, theme, formulas, self)
        self.band = SentenceBand(readings, theme, self)
        self.chain = ChainBeside(readings, theme, formulas, self)
        self.plots = PlotsPanel(store, readings, commands, theme, self)
        self.foot = ProjectorFoot(readings, theme, self)
        self.spotlight = Spotlight(theme, self)
        self.blank = Blank(self)
        self._shows_keys = False
        self._lesson: LessonPlayer | None = None
        self._board: LessonBoard | None = None
        self._goes_on: QAction | None = None  # in the lesson
        self._parted = ("", "")  # how it was laid out last: what stands at the left, and beside it
        self._keys: dict[tuple[Qt.Key, bool], Callable[[], object]] = {  # with Ctrl, or without
            (_KEY.Key_Right, False): player.next,
            (_KEY.Key_PageDown, False): player.next,
            (_KEY.Key_Left, False): player.previous,
            (_KEY.Key_PageUp, False): player.previous,
            (_KEY.Key_Space, False): self._play,
            (_KEY.Key_B, False): self.blank.toggle,
            (_KEY.Key_K, True): self._toggle_keys,
            (_KEY.Key_Escape, False): self._leave,
        }
        for change in (
            changes.setup_changed,
            changes.words_changed,
            changes.run_changed,
            changes.playhead_changed,
            changes.phase_changed,
            changes.edges_changed,
            changes.number_format_changed,
            changes.pin_changed,
            changes.veil_changed,
        ):
            store.when(change).connect(self._follow)
        theme.changed.connect(self._lay_out)

    def teach(self, player: LessonPlayer, board: LessonBoard, goes_on: QAction) -> None:
        """Show the lesson of `player`, while it runs, on `board` beside the network; `goes_on` is its big button."""
        self._lesson, self._board, self._goes_on = player, board, goes_on
        goes_on.changed.connect(self._say_step)
        board.setParent(self)
        board.hide()
        board.lower()
        player.changed.connect(self._follow_lesson)
        for part in board.under_pointer:
            part.installEventFilter(self)

    def arrange(self, arrangement: Arrangement) -> None:
        """Show this one."""
        self.arrangement = arrangement
        self._lay_out()

    def rest(self) -> None:
        """It is left: nothing lies over it when it is entered again."""
        self.spotlight.light(False)
        if self.blank.isVisible():
            self.blank.toggle()

    def close_down(self) -> None:
        """Compute no more: the window is closing."""
        self.plots.close_down()

    @property
    def sizes(self) -> ProjectorSizes:
        """How large all is written."""
        return ProjectorSizes(QSizeF(self.size()), self._theme.text_percent)

    @property
    def _teaches(self) -> bool:
        """Whether a lesson is on the screen: one that runs, and isn't left for a while."""
        return self._lesson is not None and self._lesson.is_running and not self._lesson.is_exploring

    @property
    def _step(self) -> LessonStep | None:
        """The step of a lesson that is on the screen."""
        return self._lesson.course.step if self._teaches and self._lesson is not None else None

    @property
    def _has_error(self) -> bool:
        return self._step is None or "error" not in self._step.hidden

    @property
    def _has_plane(self) -> bool:
        """Whether a step of a lesson shows the plane."""
        step = self._step
        shows = step is not None and step.show.view == PLANE and "views" not in step.hidden
        return shows and not lacks_for_plane(self._readings)

    @property
    def _parts(self) -> tuple[str, str]:
        """What stands at the left, and what beside it."""
        step = self._step
        has_plots = self._readings.veil.hides_nothing and (self._has_error or self._has_plane)
        if self.arrangement is Arrangement.PLOTS and has_plots:
            return "plots", ""
        if self.arrangement is Arrangement.CHAIN:
            return "stage", "chain"
        if step is None:
            return "stage", "band"
        return "board", "plots" if has_plots and step.show.phase is None else "stage"

    @Slot()
    def _follow_lesson(self) -> None:
        """The lesson may have begun, or ended, or want another part beside it."""
        if not self.isVisible():
            return
        self._show_plots()
        if self._parts != self._parted:
            self._lay_out()
        self._say_step()

    def _show_plots(self) -> None:
        """Have the plots that the step on the screen asks for, or those of a network without a lesson."""
        step = self._step
        self.plots.show_step(None if step is None else step.show.view or "", self._has_error)

    @Slot()
    def _say_step(self) -> None:
        course = self._lesson.course if self._teaches and self._lesson is not None else None
        self.foot.show_lesson(None if course is None else (course.at, len(course.lesson.steps)))
        is_running = self._lesson is not None and self._lesson.is_running
        self.foot.show_press(self._goes_on.text() if is_running and self._goes_on is not None else "")

    @Slot()
    def _follow(self) -> None:
        if not self.isVisible():
            return
        if self._parts != self._parted:
            self._lay_out()
            return
        if "stage" in self._parted:
            self.stage.follow()
        if "band" in self._parted:
            self.band.follow(self.stage.scene.story)
            self.band.take_chips(self.stage.scene.homeless)
        if "chain" in self._parted:
            self.chain.follow(self.stage.scene.story)
        if "plots" in self._parted:
            self.plots.follow()
        self.foot.update()

    @Slot()
    def _lay_out(self) -> None:
        """Give each part its place, and its sizes."""
        if not self.isVisible():
            return
        sizes, width, height = self.sizes, self.width(), self.height()
        parted = self._parted = self._parts
        self._show_plots()
        foot = round(sizes.foot_high)
        band = min(round(band_height(sizes)), (height - foot) // 2) if "band" in parted else 0
        chain = round(CHAIN_WIDE * width) if "chain" in parted else 0
        board = round(BOARD_WIDE * width) if "board" in parted else 0
        self.stage.setGeometry(board, 0, width - board - chain, height - foot - band)
        self.chain.setGeometry(width - chain, 0, chain, height - foot)
        self.band.setGeometry(0, height - foot - band, width, band)
        self.plots.setGeometry(board, 0, width - board, height - foot)
        self.foot.setGeometry(0, height - foot, width, foot)
        parts = {"stage": self.stage, "chain": self.chain, "band": self.band, "plots": self.plots, "board": self._board}
        for name, part in parts.items():
            if part is not None:
                part.setVisible(name in parted)
        self.stage.show_chips(not chain)
        self.foot.show_state("plots" not in parted)
        self._say_step()
        for each in (self.stage, self.band, self.chain, self.plots, self.foot):
            each.set_sizes(sizes)
        if board and self._board is not None:
            self._board.setGeometry(0, 0, board, height - foot)
            self._board.set_sizes(sizes)
            self._board.follow()
        for cover in (self.spotlight, self.blank):
            cover.setGeometry(QRect(0, 0, width, height))
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._commands.pointing.hover(None)  # no card of the diagram in the window stays over it
        self._lay_out()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.spotlight.follow(event.position())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The spotlight follows the pointer over a text, too, which keeps its movements for itself."""
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self.spotlight.follow(self.mapFromGlobal(event.globalPosition()))
        return False

    # Keys

    def event(self, event: QEvent) -> bool:
        # Before the shortcuts of the window: what is a presenter's is not theirs.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._shows_keys and Qt.Key(event.key()) not in _ALONE:
                self.foot.say(QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.NativeText))
            if self._own(event) is not None:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._own(event)
        if act is None:
            event.ignore()
        else:
            act()

    def _own(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does here."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            return None
        key = Qt.Key(event.key())
        if self.blank.isVisible() and not held and key not in _ALONE:
            return self.blank.toggle  # nothing else is done by it: it would be done unseen
        if self._lesson is not None and self._lesson.is_running and key in _OF_LESSON:
            return self.blank.toggle if key == _KEY.Key_Period and self._teaches else None  # by the window's own keys
        if self._parted[0] == "plots":  # there it is states that are gone through
            if key in _OF_PHASES:
                return None  # by the window's own keys
            if key in (_KEY.Key_PageDown, _KEY.Key_PageUp):
                return partial(self._go_through_states, key == _KEY.Key_PageDown)
        return self._keys.get((key, held == Qt.KeyboardModifier.ControlModifier))

    def _play(self) -> None:
        """Play the phases, or pause; beside the plots train on, whatever phase is shown elsewhere."""
        if self._parted[0] != "plots":
            self._player.toggle()
            return
        if self._player.is_walking:
            self._player.leave()
        self._commands.playback.toggle()

    def _go_through_states(self, is_onward: bool) -> None:
        """Go a state on, or back, whatever phase is shown elsewhere."""
        if self._player.is_walking:
            self._player.leave()
        (self._commands.playback.step if is_onward else self._commands.playback.step_back)()

    def _toggle_keys(self) -> None:
        self._shows_keys = not self._shows_keys
        if self._shows_keys:
            self.foot.say(QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText))

    def _leave(self) -> None:
        if self.blank.isVisible():
            self.blank.toggle()
        else:
            self.left.emit()
