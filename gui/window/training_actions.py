"""The actions of training, as a table: to and fro among the states, run and pause, whose numbers are shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from gui.actions.spec import ActionSpec, ActionTable, Appearance, on_accent
from gui.model.phase_player import PhasePlayer
from gui.model.playback import SPEEDS
from gui.model.workbench import Workbench


class TrainingActions(ActionTable):
    """What the play bar offers."""

    def __init__(
        self, workbench: Workbench, player: PhasePlayer, type_state: Callable[[], None], parent: QObject
    ) -> None:
        """`type_state` gives the keyboard to the field of the state."""
        super().__init__(parent)
        self._workbench, self._player, self._type_state = workbench, player, type_state
        self.specs = (*self._states(), *self._running(), *self._samples())
        self.changes = (
            workbench.playhead_changed,
            workbench.recorded_changed,
            workbench.ended_changed,
            workbench.running_changed,
            workbench.phase_changed,
            player.playing_changed,
        )

    def _states(self) -> tuple[ActionSpec, ...]:
        workbench = self._workbench
        return (
            ActionSpec(
                "reset",
                self.tr("Reset"),
                self.tr("Forget what was recorded, and begin anew: the same numbers"),
                "Ctrl+R",
                "reset",
                workbench.reset,
            ),
            ActionSpec(
                "to_start",
                self.tr("Start"),
                self.tr("Show state 0; all stays recorded"),
                "Home",
                "to-start",
                self._show_start,
                lambda: workbench.state > 0,
            ),
            ActionSpec(
                "step_back",
                self.tr("Back"),
                self.tr("Back by one state"),
                "Left",
                "step-back",
                workbench.step_back,
                lambda: workbench.state > 0,
            ),
            ActionSpec(
                "step",
                self.tr("Step"),
                self.tr("On by one iteration"),
                "Right",
                "step",
                workbench.step,
                lambda: not self._is_stuck,
            ),
            ActionSpec(
                "newest",
                self.tr("Newest"),
                self.tr("Show the newest recorded state"),
                "End",
                "newest",
                self._show_newest,
                lambda: not self._is_newest,
            ),
            ActionSpec(
                "run_to",
                self.tr("Run to state…"),
                self.tr("Type the state to go to"),
                "Ctrl+G",
                "run-to",
                self._type_state,
            ),
        )

    def _running(self) -> tuple[ActionSpec, ...]:
        workbench = self._workbench
        return (
            ActionSpec(
                "run",
                self.tr("Run"),
                self.tr("Train on, or pause"),
                "Space",
                run=self._run_or_play,
                enabled_when=lambda: workbench.running or not self._is_stuck,
                appears=self._look_of_run,
                other_texts=(self.tr("Pause"),),
            ),
            ActionSpec("faster", self.tr("Faster"), self.tr("Run faster"), "]", "faster", lambda: self._speed_up(1)),
            ActionSpec("slower", self.tr("Slower"), self.tr("Run slower"), "[", "slower", lambda: self._speed_up(-1)),
        )

    def _samples(self) -> tuple[ActionSpec, ...]:
        workbench = self._workbench
        return (
            ActionSpec(
                "next_sample",
                self.tr("Next sample"),
                self.tr("Show the numbers of the next sample"),
                "PgDown",
                "next-sample",
                lambda: workbench.choose_sample(workbench.sample + 1),
                lambda: workbench.sample < len(workbench.whole.inputs) - 1,
            ),
            ActionSpec(
                "previous_sample",
                self.tr("Previous sample"),
                self.tr("Show the numbers of the sample before"),
                "PgUp",
                "previous-sample",
                lambda: workbench.choose_sample(workbench.sample - 1),
                lambda: workbench.sample > 0,
            ),
            ActionSpec(
                "follow_batches",
                self.tr("Follow the batches"),
                self.tr("Show the first sample of each iteration's batch"),
                "B",
                "follow",
                lambda: workbench.choose_sample(None),
                lambda: workbench.chosen_sample is not None,
            ),
        )

    @property
    def _is_newest(self) -> bool:
        return self._workbench.state >= self._workbench.history.last

    @property
    def _is_stuck(self) -> bool:
        """Whether no state can follow the one on the screen."""
        return self._is_newest and self._workbench.ended is not None

    def _look_of_run(self) -> Appearance:
        if self._workbench.running or self._player.playing:
            return Appearance(self.tr("Pause"), icon="pause", icon_colors=on_accent)
        return Appearance(icon="run", icon_colors=on_accent)

    def _run_or_play(self) -> None:
        """Space plays the phases while a step is walked through, and trains otherwise."""
        if self._player.is_walking:
            self._player.toggle()
        else:
            self._workbench.toggle()

    def _show_start(self) -> None:
        self._workbench.pause()
        self._workbench.seek(0)

    def _show_newest(self) -> None:
        self._workbench.pause()
        self._workbench.seek(self._workbench.history.last)

    def _speed_up(self, steps: int) -> None:
        speed = self._workbench.speed
        place = SPEEDS.index(speed) if speed in SPEEDS else len(SPEEDS) - 1
        self._workbench.set_speed(SPEEDS[min(max(place + steps, 0), len(SPEEDS) - 1)])
