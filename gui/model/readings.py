"""What is on the screen: a function of (setup, state, sample, phase), and the signals that say when it is another."""

from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal

from core.analysis.first_non_finite import LeftTheNumbers
from core.base.number_format import NumberFormat
from core.data.samples import Samples
from core.experiments.printed_listing import fitted
from core.explain.chain import Chain, chain_of
from core.explain.sum_of_products import SumOfProducts, sum_of_products
from core.network.backward_pass import Trace
from core.network.elements import Neuron, Parameter
from core.network.names import Names
from core.network.network import Network
from core.network.phases import Reached, phases_of
from core.setup.setup import Setup
from core.setup.split import Split
from core.training.epoch_errors import EpochMeans
from core.training.history import History
from core.training.passes import Passes
from core.training.previous_run import PreviousRun
from core.training.run import Run
from core.training.stops import Stop, Stopped
from gui.model.selection import Pointing
from gui.model.undo import Course

Array = NDArray[np.float64]


class Shown(Enum):
    """What the edges of the diagram show."""

    WEIGHT = "weight"
    GRADIENT = "gradient"
    UPDATE = "update"


class Screen(Pointing):
    """All that views read. `gui.model.workbench` moves it."""

    opened = Signal()  # another document is open; `setup_changed` follows
    setup_changed = Signal()  # another setup is in the place of the one before: everything is new
    words_changed = Signal()  # titles, notes or names are others; every number is the same, and training goes on
    playhead_changed = Signal()  # another state or another sample: every number may be new
    notation_changed = Signal()  # numbers are written with other digits
    phase_changed = Signal()  # how far the step on the screen has been walked through
    recorded_changed = Signal()  # more states are recorded, or the goal is another
    running_changed = Signal()
    compiling_changed = Signal()  # training waits for its loops to be compiled, or no longer
    speed_changed = Signal()
    shown_changed = Signal()  # what the edges show
    rule_changed = Signal()  # another rule trains, or it trains side by side with the right one, or no longer
    marked_changed = Signal()  # which gradients are marked as wrong
    run_changed = Signal()  # another run of the same network is in the place of the one before
    samples_changed = Signal()  # the open setup has other samples; the network is the same
    ghosts_changed = Signal()  # another run is kept for comparison, or none any more
    stops_changed = Signal()  # what a run is halted by
    stopped_changed = Signal()  # a stop has halted the run, or it goes on
    ended_changed = Signal()  # the run left the numbers, or a fresh one hasn't yet
    failed = Signal(str)  # a fault of the program's own
    uncompiled = Signal(str)  # why numba, which is there, can't be used

    _setup: Setup
    _run: Run
    _passes: Passes
    _rival: Run | None  # trains the right rule beside a mistaken one
    _rival_passes: Passes | None
    _is_mistaken: bool
    _phase: int | None
    _marked: NDArray[np.bool_] | None
    _at_kinks: NDArray[np.bool_] | None
    _speed: float
    _shown: Shown
    _number_format: NumberFormat = NumberFormat()
    _side_by_side: bool
    _ghosts: tuple[PreviousRun, ...]
    _stops: tuple[Stop, ...]
    _goal: int
    _position: float  # the playhead between two states, when it moves at a speed
    _running: bool
    _far: int  # how far a changed setup is trained at once: as far as the run before it came
    _awaited: int | None  # a state that is being trained for, to be shown when it is there
    _travels: bool  # whether the playhead moves on to it, state by state, because someone asked to go there

    @property
    def setup(self) -> Setup:
        """The open scenario, built."""
        return self._setup

    @property
    def split(self) -> Split | None:
        """How the samples are parted; None where none is held out."""
        return self._setup.split

    @property
    def whole(self) -> Samples:
        """All samples of the open setup, whichever of them are trained on."""
        return self._setup.whole

    @property
    def setup_here(self) -> Setup:
        """What the state on the screen is trained on by: the open setup, or another one before a branch."""
        return self._passes.setup

    def setup_at(self, state: int) -> Setup:
        """The setup that a recorded state is trained on by."""
        return self._run.roots[self._run.root_of(state)].setup

    @property
    def course(self) -> Course:
        """What is trained and what it is compared with: what a change changes."""
        state, last = self.state if self._awaited is None else self._awaited, max(self._far, self.history.last)
        ended = self.ended is not None
        return Course(self._run.roots, self._ghosts, state, last, ended, self._goal, self._pinned)

    @property
    def branched_at(self) -> int:
        """The state from which on the open setup trains: 0, where it has from the start."""
        return self._run.roots[-1].state

    @property
    def error(self) -> float:
        """The error at the state on the screen."""
        known = self.history.error(self.state)
        return self.batch_trace.error if known is None else known

    @property
    def rival_error(self) -> float | None:
        """The same of the right rule that trains beside a mistaken one; None where it has not come so far."""
        if self._rival is None or self._rival_passes is None or self.state >= self._rival.history.length:
            return None
        known = self._rival.history.error(self.state)
        if known is None:
            self._rival_passes.move_to(self.state)
            known = self._rival_passes.batch_trace.error
        return known

    @property
    def replay_cost(self) -> tuple[int, float]:
        """Every how many states one is kept, and the seconds that the state farthest from a kept one takes."""
        stride = self.history.stride
        return stride, (stride - 1) * self._run.seconds_an_iteration

    @property
    def ghosts(self) -> tuple[PreviousRun, ...]:
        """Runs that others have taken the place of, the oldest first."""
        return self._ghosts

    @property
    def stops(self) -> tuple[Stop, ...]:
        """What a run is halted by."""
        return self._stops

    @property
    def stopped(self) -> Stopped | None:
        """What has halted the run at the state on the screen."""
        found = self._run.stopped
        return found if found is not None and found.state == self.state else None

    @property
    def network(self) -> Network:
        """The open setup's network."""
        return self._setup.network

    @property
    def names(self) -> Names:
        """What everything in the network is called."""
        return self._setup.names

    @property
    def history(self) -> History:
        """The recorded states."""
        return self._run.history

    @property
    def state(self) -> int:
        """The state on the screen."""
        return self._passes.state

    @property
    def phase(self) -> int | None:
        """Which phase of the step is shown, from 0; None where the whole step is."""
        return self._phase

    @property
    def reached(self) -> Reached:
        """What of the step on the screen has been computed."""
        return Reached(phases_of(self.network.depth), self._phase)

    @property
    def goal(self) -> int:
        """The state at which Run stops."""
        return self._goal

    @property
    def running(self) -> bool:
        """Whether the playhead moves on by itself: by Run, or to a state that someone asked for."""
        return self._running or self._travels

    @property
    def is_compiling(self) -> bool:
        """Whether the states that were asked for wait until what trains them has been compiled."""
        return (self._running or self._awaited is not None) and not self._run.is_ready

    @property
    def ended(self) -> LeftTheNumbers | None:
        """What left the numbers, so that the run can't go on; or None."""
        return self._run.ended

    @property
    def speed(self) -> float:
        """States a second; infinity is as fast as it goes."""
        return self._speed

    @property
    def shown(self) -> Shown:
        """What the edges of the diagram show."""
        return self._shown

    @property
    def number_format(self) -> NumberFormat:
        """How numbers are written: with how many digits, and whether always with a power of ten."""
        return self._number_format

    @property
    def is_mistaken(self) -> bool:
        """Whether something of what trains is not right: documented mistakes, or what an article's listing has."""
        return self._is_mistaken

    @property
    def side_by_side(self) -> bool:
        """Whether a mistaken rule trains side by side with the right one."""
        return self._side_by_side

    @property
    def rival(self) -> History | None:
        """The states that the right rule reaches along the same branches; None where nothing is side by side."""
        return self._rival.history if self._rival else None

    @property
    def rival_parameters(self) -> Array | None:
        """What the right rule has reached at the state on the screen, (parameters,); None where it hasn't yet."""
        if self._rival is None or self._rival_passes is None or self.state >= self._rival.history.length:
            return None
        return fitted(self._rival_passes.parameters_at(self.state), self._rival.setup.network, self.network)

    @property
    def epochs(self) -> tuple[EpochMeans, ...]:
        """The mean error of each epoch of the run, and of the right rule's where that trains beside it."""
        return tuple(run.epochs for run in (self._run, self._rival) if run is not None)

    def marked(self, positions: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Which gradients are marked as wrong, of those at these positions in the flat vector, (positions,)."""
        if self._marked is not None:
            return np.asarray(self._marked[positions])
        if self._side_by_side and self.is_mistaken:
            return self._passes.mistaken(positions)
        return np.zeros(len(positions), np.bool_)

    def at_kinks(self, positions: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Which gradients are marked as neither right nor wrong, of those at these positions, (positions,)."""
        if self._at_kinks is None:
            return np.zeros(len(positions), np.bool_)
        return np.asarray(self._at_kinks[positions])

    @property
    def passes(self) -> Passes:
        """The passes at the state on the screen."""
        return self._passes

    @property
    def parameters(self) -> Array:
        """All weights and biases of the state on the screen, (parameters,). Not to be written to."""
        return self._passes.batch_trace.parameters

    @property
    def batch_trace(self) -> Trace:
        """The pass that the next update follows from: that of the iteration's whole batch."""
        return self._passes.batch_trace

    @property
    def batch(self) -> list[int]:
        """Which samples are in that batch, by their numbers among all, from 0."""
        return self._passes.batch

    @property
    def trace(self) -> Trace:
        """The pass that the sample on the screen is in: the batch's, or else one of that sample alone."""
        return self._passes.trace

    @property
    def row(self) -> int:
        """Which row of `trace` is the sample on the screen."""
        return self._passes.row

    @property
    def sample(self) -> int:
        """Which of all samples is on the screen, from 0: the chosen one, or else the batch's first."""
        return self._passes.sample

    @property
    def is_held_out(self) -> bool:
        """Whether the sample on the screen is held out, so that nothing is trained on it."""
        return self.setup_here.is_held_out(self.sample)

    @property
    def chosen_sample(self) -> int | None:
        """The sample that the user chose to look at, from 0; None where the batch's first is shown."""
        return self._passes.chosen_sample

    @property
    def edge_values(self) -> Array | None:
        """What the edges show, as a flat vector: None for the last update where there was none yet."""
        if self._shown is Shown.WEIGHT:
            return self.parameters
        if self._shown is Shown.GRADIENT:
            return self.batch_trace.gradient
        if self.state == 0:
            return None
        return self.parameters - self._passes.parameters_at(self.state - 1)

    def chain(self, parameter: Parameter, most: int = 50) -> Chain:
        """The chain of a weight or bias at the state on the screen, with at most `most` ways listed."""
        rate = self.setup_here.learning_rate
        return chain_of(self.network, self.names, self.trace, parameter, rate, self.row, most, self.batch_trace)

    def sum_of_products(self, neuron: Neuron) -> SumOfProducts:
        """The SOP and activation of a neuron at the state on the screen."""
        return sum_of_products(self.network, self.names, self.trace, neuron, self.row)
