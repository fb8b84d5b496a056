"""What views talk to until each is given what it reads and may ask for: all parts of the model under one name."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPoint

from core.analysis.first_non_finite import LeftTheNumbers
from core.base.number_format import NumberFormat
from core.data.samples import Samples
from core.network.backward_pass import Trace
from core.network.elements import Element
from core.network.names import Names
from core.network.network import Network
from core.network.phases import Reached
from core.saved_run.writer import SavedRun
from core.setup.setup import Setup
from core.setup.split import Split
from core.training.epoch_errors import EpochMeans
from core.training.history import History
from core.training.passes import Passes
from core.training.previous_run import PreviousRun
from core.training.stops import Stop, Stopped
from gui.model import changes
from gui.model.model import Model
from gui.model.undo import Course
from gui.model.window_state import EdgeValue

Array = NDArray[np.float64]


class Workbench(Model):
    """Hands everything on to the parts of the model."""

    def __init__(self, setup: Setup, parent: QObject | None = None) -> None:
        super().__init__(setup, parent)
        self.setup_at = self.readings.setup_at
        self.marked = self.readings.marked
        self.at_kinks = self.readings.at_kinks
        self.chain = self.readings.chain
        self.sum_of_products = self.readings.sum_of_products
        self.prepare = self.commands.playback.prepare
        self.step = self.commands.playback.step
        self.step_back = self.commands.playback.step_back
        self.run = self.commands.playback.run
        self.pause = self.commands.playback.pause
        self.toggle = self.commands.playback.toggle
        self.run_to = self.commands.playback.run_to
        self.seek = self.commands.playback.seek
        self.choose_sample = self.commands.playback.choose_sample
        self.set_goal = self.commands.playback.set_goal
        self.set_stops = self.commands.playback.set_stops
        self.set_speed = self.commands.playback.set_speed
        self.failed = self.commands.playback.failed
        self.uncompiled = self.commands.playback.uncompiled
        self.clock = self.commands.playback.clock
        self.undo = self.commands.edits.undo
        self.edit = self.commands.edits.edit
        self.remember = self.commands.edits.remember
        self.hold_out = self.commands.edits.hold_out
        self.branch = self.commands.edits.branch
        self.rerun = self.commands.edits.rerun
        self.keep_ghost = self.commands.edits.keep_run
        self.dismiss_ghosts = self.commands.edits.dismiss_previous_runs
        self.set_side_by_side = self.commands.edits.set_side_by_side
        self.set_rule = self.commands.edits.set_rule
        self.set_printed = self.commands.edits.set_printed
        self.reset = self.commands.edits.reset
        self.open = self.commands.documents.open
        self.open_setup = self.commands.documents.open_setup
        self.open_saved = self.commands.documents.open_saved
        self.name_setup = self.commands.documents.name_setup
        self.hover = self.commands.pointing.hover
        self.pin = self.commands.pointing.pin
        self.point_at_factor = self.commands.pointing.point_at_factor
        self.show = self.commands.display.show
        self.write_numbers = self.commands.display.write_numbers
        self.mark = self.commands.display.mark
        self.opened = self.store.when(changes.opened)
        self.setup_changed = self.store.when(changes.setup_changed)
        self.words_changed = self.store.when(changes.words_changed)
        self.playhead_changed = self.store.when(changes.playhead_changed)
        self.phase_changed = self.store.when(changes.phase_changed)
        self.recorded_changed = self.store.when(changes.recorded_changed)
        self.running_changed = self.store.when(changes.running_changed)
        self.compiling_changed = self.store.when(changes.compiling_changed)
        self.speed_changed = self.store.when(changes.speed_changed)
        self.rule_changed = self.store.when(changes.rule_changed)
        self.run_changed = self.store.when(changes.run_changed)
        self.samples_changed = self.store.when(changes.samples_changed)
        self.stops_changed = self.store.when(changes.stops_changed)
        self.stopped_changed = self.store.when(changes.stopped_changed)
        self.ended_changed = self.store.when(changes.ended_changed)
        self.hover_changed = self.store.when(changes.hover_changed)
        self.pin_changed = self.store.when(changes.pin_changed)
        self.factor_changed = self.store.when(changes.factor_changed)
        self.notation_changed = self.store.when(changes.number_format_changed)
        self.shown_changed = self.store.when(changes.edges_changed)
        self.marked_changed = self.store.when(changes.marks_changed)
        self.ghosts_changed = self.store.when(changes.previous_runs_changed)

    @property
    def setup(self) -> Setup:
        return self.readings.setup

    @property
    def network(self) -> Network:
        return self.readings.network

    @property
    def names(self) -> Names:
        return self.readings.names

    @property
    def split(self) -> Split | None:
        return self.readings.split

    @property
    def whole(self) -> Samples:
        return self.readings.whole

    @property
    def is_mistaken(self) -> bool:
        return self.readings.is_mistaken

    @property
    def history(self) -> History:
        return self.readings.history

    @property
    def branches(self) -> tuple[int, ...]:
        return self.readings.branches

    @property
    def branched_at(self) -> int:
        return self.readings.branched_at

    @property
    def epochs(self) -> tuple[EpochMeans, ...]:
        return self.readings.epochs

    @property
    def replay_cost(self) -> tuple[int, float]:
        return self.readings.replay_cost

    @property
    def ghosts(self) -> tuple[PreviousRun, ...]:
        return self.readings.previous_runs

    @property
    def ended(self) -> LeftTheNumbers | None:
        return self.readings.ended

    @property
    def side_by_side(self) -> bool:
        return self.readings.side_by_side

    @property
    def rival(self) -> History | None:
        return self.readings.right_history

    @property
    def saved(self) -> SavedRun:
        return self.readings.saved

    @property
    def goal(self) -> int:
        return self.readings.goal

    @property
    def running(self) -> bool:
        return self.readings.running

    @property
    def is_compiling(self) -> bool:
        return self.readings.is_compiling

    @property
    def speed(self) -> float:
        return self.readings.speed

    @property
    def stops(self) -> tuple[Stop, ...]:
        return self.readings.stops

    @property
    def stopped(self) -> Stopped | None:
        return self.readings.stopped

    @property
    def hovered(self) -> Element | None:
        return self.readings.hovered

    @property
    def anchor(self) -> QPoint:
        return QPoint(*self.readings.anchor)

    @property
    def pinned(self) -> Element | None:
        return self.readings.pinned

    @property
    def factor(self) -> Element | None:
        return self.readings.factor

    @property
    def shown(self) -> EdgeValue:
        return self.readings.shown

    @property
    def number_format(self) -> NumberFormat:
        return self.readings.number_format

    @property
    def state(self) -> int:
        return self.readings.state

    @property
    def phase(self) -> int | None:
        return self.readings.phase

    @property
    def reached(self) -> Reached:
        return self.readings.reached

    @property
    def passes(self) -> Passes:
        return self.readings.passes

    @property
    def setup_here(self) -> Setup:
        return self.readings.setup_here

    @property
    def parameters(self) -> Array:
        return self.readings.parameters

    @property
    def batch_trace(self) -> Trace:
        return self.readings.batch_trace

    @property
    def batch(self) -> list[int]:
        return self.readings.batch

    @property
    def trace(self) -> Trace:
        return self.readings.trace

    @property
    def row(self) -> int:
        return self.readings.row

    @property
    def sample(self) -> int:
        return self.readings.sample

    @property
    def chosen_sample(self) -> int | None:
        return self.readings.chosen_sample

    @property
    def is_held_out(self) -> bool:
        return self.readings.is_held_out

    @property
    def error(self) -> float:
        return self.readings.error

    @property
    def rival_error(self) -> float | None:
        return self.readings.right_error

    @property
    def rival_parameters(self) -> Array | None:
        return self.readings.right_parameters

    @property
    def edge_values(self) -> Array | None:
        return self.readings.edge_values

    @property
    def is_changed(self) -> bool:
        return self.commands.edits.is_changed

    @property
    def course(self) -> Course:
        return self.commands.edits.course

    @property
    def course_so_far(self) -> Course:
        return self.commands.edits.course_so_far

    @property
    def may_lose_branches(self) -> Callable[[tuple[int, ...]], bool]:
        return self.commands.edits.may_lose_branches

    @may_lose_branches.setter
    def may_lose_branches(self, asks: Callable[[tuple[int, ...]], bool]) -> None:
        self.commands.edits.may_lose_branches = asks
