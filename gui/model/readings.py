"""What a state of the window says: traces, chains, errors. Nothing here changes what is shown.

Everything is a function of (setup, state, sample). What is asked for more than once is computed once: the passes at
the state on the screen are kept until another one is.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.analysis.first_non_finite import LeftTheNumbers
from core.base.catalogue import ENGLISH
from core.base.message import Message
from core.base.number_format import NumberFormat
from core.data.samples import Samples
from core.exercises.sheet.board_limits import why_no_board
from core.exercises.sheet.quantity import Quantity
from core.explain.chain import Chain, chain_of
from core.explain.sum_of_products import SumOfProducts, sum_of_products
from core.lessons.veil import NOTHING_HIDDEN, Veil
from core.network.backward_pass import Trace
from core.network.elements import Element, Neuron, Parameter
from core.network.names import Names
from core.network.network import Network
from core.network.notations import ARTICLE
from core.network.phases import Phase, Reached, Stage, phases_of
from core.setup.setup import Setup
from core.setup.split import Split
from core.training.epoch_errors import EpochMeans
from core.training.held_out_errors import BestEpoch
from core.training.history import History
from core.training.kept_run import KeptRun
from core.training.passes import Passes
from core.training.roots import Root
from core.training.run import Run
from core.training.stops import Stop, Stopped
from gui.model.at_cursor.kept_beside import KeptBeside
from gui.model.at_cursor.marks_at_cursor import MarksAtCursor
from gui.model.at_cursor.passes_at_cursor import PassesAtCursor
from gui.model.at_cursor.right_rule import RightRule
from gui.model.at_cursor.written_setups import WrittenSetups
from gui.model.window_state import BoardSwitch, EdgeValue, HoldsState, LabelContent, WindowState

if TYPE_CHECKING:  # nothing of a board is loaded before one is wanted, and of drawings neither
    from core.data.drawn_sample import DrawnSample
    from core.exercises.sheet.board import BoardArithmetic
    from core.saved_run.writer import SavedRun
    from gui.model.at_cursor.board_at_cursor import BoardAtCursor

Array = NDArray[np.float64]


class Readings:
    """All that views read of the state that there is when they ask."""

    def __init__(self, store: HoldsState, *, is_exact: bool = False) -> None:
        """Read of `store`; what is exact has no numbers of a board."""
        self._store, self._is_exact = store, is_exact
        self.right_rule = RightRule(store)
        self.marks = MarksAtCursor(store, self.right_rule, lambda: self.passes)
        self._board: BoardAtCursor | None = None
        self._passes = PassesAtCursor()
        self._passes_now: tuple[WindowState, Passes] | None = None
        self._written = WrittenSetups()
        self._kept = KeptBeside()
        self._exact: Readings | None = None
        self._of_data: Readings | None = None

    # What is open

    @property
    def setup(self) -> Setup:
        """The open scenario, built; everything in it is called by the notation that is shown."""
        return self.written(self._store.state.session.setup)

    @property
    def setup_of_texts(self) -> Setup:
        """The same in the article's names, in which texts are written, whatever the notation."""
        return self._store.state.session.setup.written_in(ARTICLE)

    @property
    def original_setup(self) -> Setup:
        """The open setup as it was when everything in the window was made anew for it, before numbers were changed."""
        return self.written(self._store.state.session.original_setup)

    @property
    def labels(self) -> LabelContent:
        """What is written on the edges."""
        return self._store.state.display.labels

    @property
    def notation(self) -> str:
        """What everything is called: a notation of `core.network.notations`."""
        return self._store.state.display.notation

    @property
    def chosen_notation(self) -> str:
        """The notation that was chosen by whoever looks at it, whatever the document asks for."""
        return self._store.state.display.chosen_notation

    @property
    def written_roots(self) -> tuple[Root, ...]:
        """The roots of the run, everything in them called by the notation that is shown."""
        return tuple(root._replace(setup=self.written(root.setup)) for root in self.roots)

    def written(self, setup: Setup) -> Setup:
        """A setup with everything called by the notation that is shown; of the same setup it is always the same."""
        return self._written.of(setup, self.notation)

    @property
    def network(self) -> Network:
        """The open setup's network."""
        return self.setup.network

    @property
    def names(self) -> Names:
        """What everything in the network is called."""
        return self.setup.names

    @property
    def split(self) -> Split | None:
        """How the samples are parted; None where none is held out."""
        return self.setup.split

    @property
    def whole(self) -> Samples:
        """All samples of the open setup, whichever of them are trained on."""
        return self.setup.whole

    # The run

    @property
    def open_run(self) -> Run:
        """The run itself: to be read, and never to be trained."""
        return self._store.state.session.run

    @property
    def history(self) -> History:
        """The recorded states."""
        return self._store.state.session.run.history

    @property
    def roots(self) -> tuple[Root, ...]:
        """Where the run begins, and where it branches."""
        return self._store.state.session.roots

    @property
    def branches(self) -> tuple[int, ...]:
        """The states at which the run branches."""
        return self._store.state.session.branches

    @property
    def branched_at(self) -> int:
        """The state from which on the open setup trains: 0, where it has from the start."""
        return self._store.state.session.roots[-1].state

    def setup_at(self, state: int) -> Setup:
        """The setup that a recorded state is trained on by."""
        session = self._store.state.session
        return self.written(session.roots[session.run.root_of(state)].setup)

    @property
    def epochs(self) -> tuple[EpochMeans, ...]:
        """The mean error of each epoch of the run, and of the right rule's where that trains beside it."""
        session = self._store.state.session
        return tuple(run.epochs for run in (session.run, session.right_run) if run is not None)

    @property
    def replay_cost(self) -> tuple[int, float]:
        """Every how many states one is kept, and the seconds that the state farthest from a kept one takes."""
        run = self._store.state.session.run
        stride = run.history.stride
        return stride, (stride - 1) * run.seconds_an_iteration

    @property
    def kept_runs(self) -> tuple[KeptRun, ...]:
        """Runs that are kept, to be compared with the open one; the right rule's as far as it has come beside it."""
        return self._kept.of(self._store.state)

    @property
    def shown_kept_runs(self) -> tuple[KeptRun, ...]:
        """Those of them whose curves are drawn."""
        return tuple(kept for kept in self.kept_runs if kept.is_shown)

    @property
    def ended(self) -> LeftTheNumbers | None:
        """What left the numbers, so that the run can't go on; or None."""
        return self._store.state.progress.ended

    @property
    def saved(self) -> "SavedRun":
        """All that a file keeps of the run, as it is now."""
        from core.saved_run.writer import SavedRun, Snapshot

        now = self._store.state
        snapshot = Snapshot(
            state=now.cursor.state,
            parameters=self.parameters,
            phase=now.cursor.phase,
            sample=now.cursor.chosen_sample,
            goal=now.run_state.goal,
            pinned=now.selection.held,
            shown=now.display.edges.value,
        )
        return SavedRun(now.session.run, now.session.kept_runs, snapshot)

    # How it moves

    @property
    def goal(self) -> int:
        """The state at which Run stops."""
        return self._store.state.run_state.goal

    @property
    def end(self) -> int:
        """The state that training goes to, or that it or a kept run has come to; for who goes slowly, somewhat beyond.

        So the first steps can be seen as they come, in a plot that would hold a hundred thousand.
        """
        run_state, last = self._store.state.run_state, self.history.last
        farthest = max((kept.last for kept in self.shown_kept_runs), default=0)
        whole = max(self.goal, last, farthest)
        if run_state.in_sight is None:
            return whole
        return min(whole, max(run_state.in_sight, last, 0 if run_state.moves else farthest))

    @property
    def running(self) -> bool:
        """Whether the playhead moves on by itself: by Run, or to a state that someone asked for."""
        return self._store.state.run_state.moves

    @property
    def awaits_first_state(self) -> bool:
        """Whether the playhead is to move and stands at the start still: what can wait a little is in its way now."""
        return self.running and self.state == 0

    @property
    def travels_to(self) -> int | None:
        """The state that someone asked for, while the playhead is on the way there; else None."""
        run_state = self._store.state.run_state
        return run_state.awaited if run_state.travels else None

    @property
    def is_compiling(self) -> bool:
        """Whether the states that were asked for wait until what trains them has been compiled."""
        return self._store.state.progress.is_compiling

    @property
    def speed(self) -> float:
        """States a second; infinity is as fast as it goes."""
        return self._store.state.run_state.speed

    @property
    def chosen_speed(self) -> float:
        """The same as it was chosen, whatever a lesson asks for meanwhile."""
        return self._store.state.run_state.chosen_speed

    @property
    def pace(self) -> float | None:
        """States a second, of a run that began slowly and grows; None where none does."""
        return self._store.state.run_state.pace

    @property
    def stops(self) -> tuple[Stop, ...]:
        """What a run is halted by."""
        return self._store.state.run_state.stops

    @property
    def stopped(self) -> Stopped | None:
        """What has halted the run at the state on the screen."""
        return self._store.state.stopped_here

    @property
    def best_held_out(self) -> BestEpoch | None:
        """Up to the state on the screen, the epoch after which the error of what is held out was lowest.

        None where no stop has asked for it.
        """
        return self._store.state.session.run.held_out.best_until(self.state)

    # What is pointed at, and shown

    @property
    def hovered(self) -> Element | None:
        """What the pointer, or the keyboard's walk, is on."""
        return self._store.state.selection.hovered

    @property
    def anchor(self) -> tuple[int, int]:
        """Where on the screen the hovered element was pointed at, in global coordinates (logical pixels)."""
        return self._store.state.selection.anchor

    @property
    def hovered_area(self) -> tuple[int, int, int, int]:
        """Where on the screen the hovered element is seen: left, top, width, height; empty where that isn't known."""
        return self._store.state.selection.area

    @property
    def hover_has_card(self) -> bool:
        """Whether a card is to come beside the pointer for what is hovered."""
        return self._store.state.selection.has_card

    @property
    def pinned(self) -> Element | None:
        """What the inspector holds."""
        return self._store.state.selection.held

    @property
    def factor(self) -> Element | None:
        """Where the factor that the pointer is on comes from."""
        return self._store.state.selection.factor

    @property
    def hovered_quantity(self) -> Quantity | None:
        """Which number of what is hovered the pointer is on, where that is known."""
        return self._store.state.selection.quantity

    @property
    def factor_phase(self) -> Phase | None:
        """In which phase of the step the factor is computed that the pointer is on."""
        return self._store.state.selection.factor_phase

    @property
    def shown_on_edges(self) -> EdgeValue:
        """What the edges of the diagram show."""
        return self._store.state.display.edges

    @property
    def veil(self) -> Veil:
        """What a lesson hides: nothing where none runs."""
        return self._store.state.display.veil or NOTHING_HIDDEN

    @property
    def is_taught(self) -> bool:
        """Whether a lesson runs."""
        return self._store.state.display.veil is not None

    @property
    def second_language(self) -> str:
        """The language whose terms have their English beside them on cards; empty where none has."""
        display = self._store.state.display
        return display.language if display.shows_english and display.language != ENGLISH else ""

    @property
    def number_format(self) -> NumberFormat:
        """How numbers are written; on a board with no fewer digits than they have there."""
        wanted, board = self._store.state.display.number_format, self.board
        if board is None:
            return wanted
        from core.exercises.sheet.board import BoardFormat

        return BoardFormat(**vars(wanted), values=board.values, board_digits=self.board_switch.digits)

    @property
    def decimal_mark(self) -> str:
        """What stands before the decimals of a number."""
        return self._store.state.display.decimal_mark

    # As on a board

    @property
    def board_switch(self) -> BoardSwitch:
        """Whether numbers are to be those of a board, and how many digits they have there."""
        return self._store.state.display.board

    @property
    def chosen_board(self) -> BoardSwitch:
        """The same as it was chosen, without what a lesson asks for."""
        return self._store.state.display.chosen_board

    @property
    def board(self) -> "BoardArithmetic | None":
        """The step on the screen as on a board; None where that isn't wanted, or can't be."""
        if self._is_exact or not self.board_switch.is_on or self.why_no_board is not None:
            return None
        if self._board is None:
            from gui.model.at_cursor.board_at_cursor import BoardAtCursor

            self._board = BoardAtCursor()
        return self._board.of(self.passes, self.board_switch.digits)

    @property
    def why_no_board(self) -> Message | None:
        """Why the step on the screen can't be worked out on a board; None where it can."""
        return why_no_board(self.setup_here)

    @property
    def exactly(self) -> "Readings":
        """The same without the rounding of a board; these, where there is none."""
        if self.board is None:
            return self
        if self._exact is None:
            self._exact = Readings(self._store, is_exact=True)
        return self._exact

    # The state on the screen

    @property
    def state(self) -> int:
        """The state on the screen."""
        return self._store.state.cursor.state

    @property
    def phase(self) -> int | None:
        """Which phase of the step is shown, from 0; None where the whole step is."""
        return self._store.state.cursor.phase

    @property
    def reached(self) -> Reached:
        """What of the step on the screen has been computed."""
        return Reached(phases_of(self.network.depth), self.phase)

    @property
    def passes(self) -> Passes:
        """The passes at the state on the screen."""
        now = self._store.state
        if self._passes_now is None or self._passes_now[0] is not now:
            if now.session.right_run is None:
                self.right_rule.let_go()  # of a run that is beside this one no more
                self._kept.let_go()
            self._passes_now = now, self._passes.of(now.session.run, now.cursor)
        return self._passes_now[1]

    @property
    def setup_here(self) -> Setup:
        """What the state on the screen is trained on by: the open setup, or another one before a branch."""
        return self.written(self.passes.setup)

    @property
    def parameters(self) -> Array:
        """All weights and biases of the state on the screen, (parameters,). Not to be written to."""
        return self.passes.batch_trace.parameters

    @property
    def batch_trace(self) -> Trace:
        """The pass that the next update follows from: that of the iteration's whole batch."""
        return self.passes.batch_trace

    @property
    def batch(self) -> list[int]:
        """Which samples are in that batch, by their numbers among all, from 0."""
        return self.passes.batch

    @property
    def trace(self) -> Trace:
        """The pass that the sample on the screen is in: the batch's, or one of that sample alone, as on a board is."""
        return self.passes.trace if self.board is None else self.board.trace

    @property
    def row(self) -> int:
        """Which row of `trace` is the sample on the screen."""
        return self.passes.row if self.board is None else 0

    @property
    def gradient(self) -> Array:
        """∂J that the next update takes, (parameters,)."""
        return self.batch_trace.gradient if self.board is None else self.board.trace.gradient

    @property
    def after(self) -> Array:
        """What the next update makes of the parameters, (parameters,)."""
        return self.passes.after if self.board is None else self.board.new_parameters

    @property
    def sample(self) -> int:
        """Which of all samples is on the screen, from 0: the chosen one, or else the batch's first.

        What is drawn is none of them: it has the number after the last, which it would get.
        """
        return self.passes.sample

    @property
    def drawn(self) -> "DrawnSample | None":
        """What was drawn, and is on the screen in the place of a sample; else None."""
        return self._store.state.cursor.drawn

    @property
    def of_data(self) -> "Readings":
        """The same of the sample that there would be without what is drawn: for what knows samples by their numbers."""
        if self.drawn is None:
            return self
        if self._of_data is None:
            from gui.model.at_cursor.undrawn_state import UndrawnState

            self._of_data = Readings(UndrawnState(self._store), is_exact=self._is_exact)
        return self._of_data

    @property
    def inputs(self) -> Array:
        """What comes in of the sample on the screen, (inputs,)."""
        return np.asarray(self.whole.inputs[self.sample] if self.drawn is None else self.drawn.inputs)

    @property
    def targets(self) -> Array:
        """What is wanted of it, (outputs,); of what is drawn without a class: the class that is answered."""
        return np.asarray(self.whole.targets[self.sample] if self.drawn is None else self.trace.targets[self.row])

    @property
    def chosen_sample(self) -> int | None:
        """The sample that the user chose to look at, from 0; None where the batch's first is shown."""
        return self._store.state.cursor.chosen_sample

    @property
    def is_held_out(self) -> bool:
        """Whether the sample on the screen is held out, so that nothing is trained on it."""
        return self.drawn is None and self.setup_here.is_held_out(self.sample)

    @property
    def error(self) -> float:
        """The error at the state on the screen; while the playhead moves as it was recorded, which takes no time.

        Where it stands it is that of the passes which the diagram and the cards show: an error that is left of numbers
        which are nearly alike may be another by more than its last digits, as the loops that recorded it round it.
        """
        known = self.history.error(self.state) if self.running else None
        return self.batch_trace.error if known is None else known

    @property
    def is_updating(self) -> bool:
        """Whether a step is walked through, and is at its update."""
        return self.phase is not None and self.reached.is_now(Stage.UPDATE)

    @property
    def edge_values(self) -> Array | None:
        """What the edges show, as a flat vector: None where there is none yet, or a lesson hides it."""
        if self.shown_on_edges is EdgeValue.WEIGHT:
            return self.parameters
        if self.veil.hides_gradients:
            return None
        if self.shown_on_edges is EdgeValue.GRADIENT:
            return self.gradient
        if self.state == 0:
            return None
        return self.parameters - self.passes.parameters_at(self.state - 1)

    @property
    def rate(self) -> float:
        """The learning rate of the iteration that leads on from the state on the screen."""
        return self.passes.rate

    def chain(self, parameter: Parameter, most: int = 50) -> Chain:
        """The chain of a weight or bias at the state on the screen, with at most `most` ways listed."""
        network, names, update, board = self.network, self.names, self.passes.update_step, self.board
        chain = chain_of(network, names, self.trace, parameter, self.rate, self.row, most, self.batch_trace, update)
        return chain if board is None else board.of_chain(chain)

    def sum_of_products(self, neuron: Neuron) -> SumOfProducts:
        """The SOP and activation of a neuron at the state on the screen."""
        return sum_of_products(self.network, self.names, self.trace, neuron, self.row)
