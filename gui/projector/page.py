"""The projector: the diagram, a sentence and a line below everything, in the place of the workspace."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gui.formulas.typesetting import Formulas
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.phase_player import PhasePlayer
from gui.model.readings import Readings
from gui.model.store import Store
from gui.projector.arrangement import Arrangement
from gui.projector.chain.chain_panel import CHAIN_WIDE, ChainBeside
from gui.projector.covers import Blank, Spotlight
from gui.projector.diagram.stage import ProjectorStage
from gui.projector.foot import ProjectorFoot
from gui.projector.plots.plots_panel import PlotsPanel
from gui.projector.sentence_band import SentenceBand, band_height
from gui.projector.sizes import ProjectorSizes

_KEY = Qt.Key
_OF_PHASES = (_KEY.Key_Right, _KEY.Key_Left)
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
        self._commands, self._player, self._theme = commands, player, theme
        self.arrangement = Arrangement.SENTENCE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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
        ):
            store.when(change).connect(self._follow)
        theme.changed.connect(self._lay_out)

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

    @Slot()
    def _follow(self) -> None:
        if not self.isVisible():
            return
        match self.arrangement:
            case Arrangement.SENTENCE:
                self.stage.follow()
                self.band.follow(self.stage.scene.story)
                self.band.take_chips(self.stage.scene.homeless)
            case Arrangement.CHAIN:
                self.stage.follow()
                self.chain.follow(self.stage.scene.story)
            case Arrangement.PLOTS:
                self.plots.follow()
        self.foot.update()

    @Slot()
    def _lay_out(self) -> None:
        """Give each part its place, and its sizes."""
        if not self.isVisible():
            return
        sizes, width, height = self.sizes, self.width(), self.height()
        foot = round(sizes.foot_high)
        band = min(round(band_height(sizes)), (height - foot) // 2)
        is_chain = self.arrangement is Arrangement.CHAIN
        chain = round(CHAIN_WIDE * width) if is_chain else 0
        self.stage.setGeometry(0, 0, width - chain, height - foot - (0 if is_chain else band))
        self.chain.setGeometry(width - chain, 0, chain, height - foot)
        self.band.setGeometry(0, height - foot - band, width, band)
        self.plots.setGeometry(0, 0, width, height - foot)
        self.foot.setGeometry(0, height - foot, width, foot)
        self.stage.setVisible(self.arrangement is not Arrangement.PLOTS)
        self.chain.setVisible(is_chain)
        self.band.setVisible(self.arrangement is Arrangement.SENTENCE)
        self.plots.setVisible(self.arrangement is Arrangement.PLOTS)
        self.stage.show_chips(not is_chain)
        self.foot.show_state(self.arrangement is not Arrangement.PLOTS)
        for part in (self.stage, self.band, self.chain, self.plots, self.foot):
            part.set_sizes(sizes)
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

    # Keys

    def event(self, event: QEvent) -> bool:
        # Before the shortcuts of the window: what is a presenter's is not theirs.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._shows_keys and Qt.Key(event.key()) not in _ALONE:
                self.foot.say_keys(
                    QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.NativeText)
                )
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
        if self.arrangement is Arrangement.PLOTS and Qt.Key(event.key()) in _OF_PHASES:
            return None  # there it is states that are gone through: by the window's own keys
        return self._keys.get((Qt.Key(event.key()), held == Qt.KeyboardModifier.ControlModifier))

    def _play(self) -> None:
        """Play the phases, or pause; beside the plots train on, whatever phase is shown elsewhere."""
        if self.arrangement is not Arrangement.PLOTS:
            self._player.toggle()
            return
        if self._player.is_walking:
            self._player.leave()
        self._commands.playback.toggle()

    def _toggle_keys(self) -> None:
        self._shows_keys = not self._shows_keys
        if self._shows_keys:
            self.foot.say_keys(QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText))

    def _leave(self) -> None:
        if self.blank.isVisible():
            self.blank.toggle()
        else:
            self.left.emit()
