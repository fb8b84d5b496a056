"""A run in the window: the play bar, the phases of an iteration, where a run halts, and what is said of all that."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.actions.spec import ActionTable
from gui.model import changes
from gui.phases.actions import PhaseActions
from gui.phases.bar import PhaseBar
from gui.phases.phase_player import PhasePlayer
from gui.stops.actions import StopActions
from gui.stops.bar import StopBar
from gui.stops.run_status import RunStatus
from gui.window.bars.ended_bar import EndedBar
from gui.window.bars.transport import Transport
from gui.window.frames.workspace import Workspace
from gui.window.training_actions import TrainingActions
from gui.window.window_context import WindowContext

if TYPE_CHECKING:
    from gui.stops.chooser import StopChooser


class RunFrame(QObject):
    """Makes what a run is led by, and tells why one doesn't go on, or goes slowly."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        playback, messages = context.commands.playback, context.messages
        self.player = PhasePlayer(context.store, context.readings, context.commands, context.window)
        playback.failed.connect(messages.faulty)
        playback.uncompiled.connect(messages.uncompiled)
        context.store.when(changes.compiling_changed).connect(self._follow_compiling)

    def actions(self) -> tuple[ActionTable, ...]:
        """The tables of what is done with it."""
        store, readings, commands = self._context.store, self._context.readings, self._context.commands
        window = self._context.window
        return (
            TrainingActions(store, readings, commands, self.player, self._type_state, window),
            StopActions(store, readings, commands, self._choose_stops, window),
            PhaseActions(store, self.player, window),
        )

    def make_bars(self, workspace: Workspace) -> None:
        """Make what stands in the workspace: all of it is made of actions."""
        store, readings, commands = self._context.store, self._context.readings, self._context.commands
        actions = self._context.actions
        self.transport = Transport(store, readings, commands, actions, self._context.theme, workspace)
        self.ended_bar = EndedBar(store, readings, commands, workspace.body)
        self.stop_bar = StopBar(store, readings, actions, workspace.body)
        self.status = RunStatus(store, readings, self._context.window)
        self.phase_bar = PhaseBar(store, readings, self.player, actions, workspace.right)

    @cached_property
    def stop_chooser(self) -> "StopChooser":
        """Where stops are chosen, made when it is asked for: nothing halts a run before."""
        from gui.stops.chooser import StopChooser

        context = self._context
        return StopChooser(context.store, context.readings, context.commands, context.settings, context.window)

    def _type_state(self) -> None:
        self.transport.type_state()

    def _choose_stops(self) -> None:
        self.stop_chooser.open_under(self.transport.stops)

    @Slot()
    def _follow_compiling(self) -> None:
        self._context.messages.compiling(self._context.readings.is_compiling)
