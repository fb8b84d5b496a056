"""The actions of training, as a table: to and fro among the states, run and pause, whose numbers are shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable, Appearance, on_accent
from gui.model import changes
from gui.model.commands import Commands
from gui.model.playback import SPEEDS
from gui.model.readings import Readings
from gui.model.store import Store
from gui.phases.phase_player import PhasePlayer


class TrainingActions(ActionTable):
    """What the play bar offers."""

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        player: PhasePlayer,
        type_state: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`type_state` gives the keyboard to the field of the state."""
        super().__init__(parent)
        self._readings, self._commands, self._player, self._type_state = readings, commands, player, type_state
        self.specs = (*self._states(), *self._running(), *self._samples())
        self.changes = (
            store.when(changes.playhead_changed),
            store.when(changes.recorded_changed),
            store.when(changes.ended_changed),
            store.when(changes.running_changed),
            store.when(changes.phase_changed),
            player.playing_changed,
        )

    def _states(self) -> tuple[ActionSpec, ...]:
        readings, commands = self._readings, self._commands
        return (
            ActionSpec(
                "reset",
                self.tr("Reset"),
                self.tr("Discard the recorded run and restart from the same initial weights"),
                "Ctrl+R",
                "reset",
                commands.edits.reset,
            ),
            ActionSpec(
                "to_start",
                self.tr("Go to start"),
                self.tr("Show iteration 0; all stays recorded"),
                "Home",
                "to-start",
                self._show_start,
                lambda: readings.state > 0,
            ),
            ActionSpec(
                "step_back",
                self.tr("Back"),
                self.tr("Back by one iteration"),
                "Left",
                "step-back",
                commands.playback.step_back,
                lambda: readings.state > 0,
            ),
            ActionSpec(
                "step",
                self.tr("Step"),
                self.tr("On by one iteration"),
                "Right",
                "step",
                commands.playback.step,
                lambda: not self._is_stuck,
            ),
            ActionSpec(
                "newest",
                self.tr("Latest"),
                self.tr("Show the latest recorded iteration"),
                "End",
                "newest",
                self._show_newest,
                lambda: not self._is_newest,
            ),
            ActionSpec(
                "run_to",
                self.tr("Go to iteration…"),
                self.tr("Type the iteration to go to"),
                "Ctrl+G",
                "run-to",
                self._type_state,
            ),
        )

    def _running(self) -> tuple[ActionSpec, ...]:
        readings = self._readings
        return (
            ActionSpec(
                "run",
                self.tr("Run"),
                self.tr("Start or pause training"),
                "Space",
                run=self._run_or_play,
                enabled_when=lambda: readings.running or not self._is_stuck,
                appears=self._run_appearance,
                other_texts=(self.tr("Pause"),),
            ),
            ActionSpec("faster", self.tr("Faster"), self.tr("Run faster"), "]", "faster", lambda: self._speed_up(1)),
            ActionSpec("slower", self.tr("Slower"), self.tr("Run slower"), "[", "slower", lambda: self._speed_up(-1)),
        )

    def _samples(self) -> tuple[ActionSpec, ...]:
        readings, commands = self._readings, self._commands
        return (
            ActionSpec(
                "next_sample",
                self.tr("Next sample"),
                self.tr("Show the numbers of the next sample"),
                "PgDown",
                "next-sample",
                lambda: commands.playback.choose_sample(readings.sample + 1),
                lambda: readings.sample < len(readings.whole.inputs) - 1,
            ),
            ActionSpec(
                "previous_sample",
                self.tr("Previous sample"),
                self.tr("Show the numbers of the previous sample"),
                "PgUp",
                "previous-sample",
                lambda: commands.playback.choose_sample(readings.sample - 1),
                lambda: readings.sample > 0,
            ),
            ActionSpec(
                "follow_batches",
                self.tr("Follow the batches"),
                self.tr("Show the first sample of each iteration's batch"),
                "B",
                "follow",
                lambda: commands.playback.choose_sample(None),
                lambda: readings.chosen_sample is not None or readings.drawn is not None,
            ),
        )

    @property
    def _is_newest(self) -> bool:
        return self._readings.state >= self._readings.history.last

    @property
    def _is_stuck(self) -> bool:
        """Whether no state can follow the one on the screen."""
        return self._is_newest and self._readings.ended is not None

    def _run_appearance(self) -> Appearance:
        if self._readings.running or self._player.playing:
            return Appearance(self.tr("Pause"), icon="pause", icon_colors=on_accent)
        return Appearance(icon="run", icon_colors=on_accent)

    def _run_or_play(self) -> None:
        """Space plays the phases while a step is walked through, and trains otherwise."""
        if self._player.is_walking:
            self._player.toggle()
        else:
            self._commands.playback.toggle()

    def _show_start(self) -> None:
        self._commands.playback.pause()
        self._commands.playback.seek(0)

    def _show_newest(self) -> None:
        self._commands.playback.pause()
        self._commands.playback.seek(self._readings.history.last)

    def _speed_up(self, steps: int) -> None:
        speed = self._readings.speed
        index = SPEEDS.index(speed) if speed in SPEEDS else len(SPEEDS) - 1
        self._commands.playback.set_speed(SPEEDS[min(max(index + steps, 0), len(SPEEDS) - 1)])
