"""One training run along its roots."""

import time
import weakref
from collections.abc import Callable, Sequence
from functools import cached_property, partial

import numpy as np
from numpy.typing import NDArray

from core.analysis.first_non_finite import LeftTheNumbers
from core.network.backward_pass import Trace
from core.network.optimizers import UpdateStep
from core.setup.setup import Setup
from core.training.batches import Batches
from core.training.epoch_errors import EpochMeans
from core.training.held_out_errors import HeldOutErrors
from core.training.history import BUDGET, History
from core.training.recorded_states import RecordedStates
from core.training.recorder import LeapTiming, Recorder, watched_at_once
from core.training.roots import Root, carried_by, parted_at, root_of, roots_of
from core.training.step import Training
from core.training.stops import Stopped, Stretch, Watch

Array = NDArray[np.float64]

FEW = 64  # states, where each has to be replayed


class Run:
    """Trains a setup from its start, and records every state it reaches in `history`.

    It may have several roots: at the state of each it goes on from there, with that root's setup and parameters.

    Where a number becomes infinite or NaN the run ends for good; `ended` then names the first quantity
    that did. What was recorded before stays. What a `watch` looks out for halts it, until there is another watch;
    `held_out` is what it has asked of the samples that are held out.
    """

    def __init__(
        self,
        setup: Setup,
        budget: int = BUDGET,
        roots: tuple[Root, ...] | None = None,
        history: History | None = None,
        leap_timing: LeapTiming | None = None,
    ) -> None:
        """Begin at the setup's start; or train along `roots`, up to its own, from where `history` ends.

        `leap_timing` is that of the run in whose place it is, if there is one.
        """
        self.roots = roots_of(setup) if roots is None else roots
        self.history = (
            history
            if history is not None
            else History(setup.network.parameter_count, budget, carried=carried_by(self.roots))
        )
        self.setup = setup
        self.epochs = self.history.epochs = _epoch_means(self.roots, self.history)
        # Held by what it holds, a run that another one replaces would keep its memory until garbage is looked for.
        self.held_out = HeldOutErrors(self.roots, partial(Run._recorded, weakref.proxy(self)))
        self.watch: Watch | None = None
        self._recorder = Recorder(self.history, setup.names)
        newest, _ = self.history.newest
        known = self.history.length > 0 and newest == self.history.last
        # The number of the root whose setup trains now.
        self._leg = self.root_of(newest if known else self.history.length)
        root = self.roots[self._leg]
        if known:
            self._recorder.go_on(Training(root.setup, root.begun, self.history.trained_by))
        else:
            self._recorder.begin(Training(root.setup, root.begun, self.history.trained_by), root.whole)
        if leap_timing is not None:
            self._recorder.keep_timing(leap_timing)

    # Training

    def advance(self, until: int, seconds: float = float("inf"), go_on: Callable[[], bool] | None = None) -> bool:
        """Train towards state `until`, and say whether there is more to do.

        It stops early after about `seconds`, be it that a loop is still to be loaded then, or, after at least one
        iteration, when `go_on` says no.
        """
        deadline = time.perf_counter() + seconds
        while self.has_more(until):
            watch, next_root = self.watch, self._next_root
            held_out = self.held_out if watch is not None and watch.asks_held_out else None
            if watch is not None and held_out is not None and held_out.lags(watch.reached):
                held_out.catch_up(watch.reached)
            elif watch is not None and watch.reached < self.history.last:
                self._scan_recorded(watch)
            elif next_root is not None and next_root.state == self.history.length:
                self._pass_into(next_root)
            else:
                until_root = until if next_root is None else min(until, next_root.state - 1)
                training = self._recorder.training
                compiled = training.kernel_at(self.history.last) is not None
                if compiled and not training.is_loaded_within(deadline - time.perf_counter()):
                    break
                self._recorder.advance(until_root, watch, held_out, deadline - time.perf_counter())
            if time.perf_counter() >= deadline or (go_on is not None and not go_on()):
                break
        return self.has_more(until)

    def has_more(self, until: int) -> bool:
        """Whether state `until` is not reached, and can be."""
        if self.watch is None:
            return self.ended is None and self.history.last < until
        if self.watch.stopped is not None:
            return False
        return self.watch.reached < min(until, self.history.last) or (self.ended is None and self.history.last < until)

    def prepare(self) -> None:
        """Load what training needs, in this thread."""
        self._recorder.training.load()

    def begin_loading(self) -> None:
        """Load it beside this thread, and wait for nothing."""
        self._recorder.training.begin_loading()

    def is_prepared_within(self, seconds: float) -> bool:
        """Whether what training needs is there after so many seconds at the most; it is loaded beside this thread."""
        return self._recorder.training.is_loaded_within(seconds)

    @property
    def is_ready(self) -> bool:
        """Whether training goes on at once; else its loops are still to be loaded, or even compiled."""
        kernel = self._recorder.training.kernel_at(self.history.last)  # which the thread that trains may give up
        return kernel is None or kernel.is_ready

    @property
    def is_compiled(self) -> bool:
        """Whether training runs outside of the interpreter, so that it is in no other thread's way."""
        return self._recorder.training.kernel is not None

    @property
    def seconds_an_iteration(self) -> float:
        """How long one takes where nothing else holds it up; 0 before the first."""
        return self._recorder.seconds_an_iteration

    @property
    def leap_timing(self) -> LeapTiming | None:
        """How far training goes at a time, where that has been found out."""
        return self._recorder.leap_timing

    @property
    def ended(self) -> LeftTheNumbers | None:
        """What has left the numbers first."""
        return self._recorder.ended

    @property
    def stopped(self) -> Stopped | None:
        """What the watch has found."""
        return self.watch.stopped if self.watch is not None else None

    @property
    def made(self) -> Trace:
        """The last pass that training has made in NumPy: another thread may read it while training goes on."""
        return self._recorder.trace

    @property
    def trace(self) -> Trace:
        """The pass of the newest recorded state."""
        return self._recorder.newest_trace()

    @property
    def update_step(self) -> UpdateStep:
        """How the update goes on from the newest recorded state."""
        state, whole = self.history.newest_whole
        training = self._recorder.training
        return training.update_at(state, whole[: training.width])

    @property
    def _next_root(self) -> Root | None:
        """The one that what is trained now comes to; None on the last stretch."""
        return self.roots[self._leg + 1] if self._leg + 1 < len(self.roots) else None

    def _pass_into(self, root: Root) -> None:
        self._leg += 1
        self._recorder.begin(Training(root.setup, root.begun, self.history.trained_by), root.whole)

    def _scan_recorded(self, watch: Watch) -> None:
        """Look through recorded states that the watch has not seen, a stretch of them before the next branch."""
        states = self._states
        first, before = watch.reached, None
        if watch.has_scanned and states.last_alike(first) == first:
            first += 1
            before = states.before(first)
        stride, kept = self.history.kept_rows()
        most = watched_at_once(self.setup.network.parameter_count) if stride == 1 else FEW
        stretch = range(first, min(states.last_alike(first), first + most) + 1)
        if stride == 1:
            rows = kept[stretch.start : stretch.stop]
        else:
            rows = np.stack([states.parameters_at(state) for state in stretch])
        errors = np.array([states.error_at(state, row) for state, row in zip(stretch, rows, strict=True)])
        held_out = self.held_out if watch.asks_held_out else None
        watch.scan(Stretch(states.training_at(first), first, rows, errors, before, held_out))

    def _recorded(self, state: int) -> Array:
        """The parameters of a recorded state, (parameters,), for the thread that trains."""
        return self._states.parameters_at(state)

    @cached_property
    def _states(self) -> RecordedStates:
        """Those of this run, for the thread that trains."""
        return RecordedStates(self.roots, self.history)

    # Roots

    def root_of(self, state: int) -> int:
        """The number of the root whose setup leads on from `state`."""
        return root_of(self.roots, state)

    def branched(self, state: int, setup: Setup, parameters: Array) -> tuple[Root, ...]:
        """The roots of a run that parts from this one at `state`, and goes on from there with these parameters.

        `parameters` are (parameters,). `setup` is one of the same network; what else of it is another counts from
        `state` on. At state 0 that is no branch, but another start. What the optimizer carries it carries on; another
        one, or one with other options, begins there.
        """
        if state == 0:
            same = np.array_equal(parameters, setup.start)
            return roots_of(setup if same else setup.with_start(parameters))
        before = tuple(root for root in self.roots if root.state < state)
        parameters = parameters.copy()  # a view of what is recorded would hold all of it as long as there is a way back
        if setup.optimizer.is_plain or setup.optimizer != before[-1].setup.optimizer:
            return (*before, Root(state, setup, parameters, begun=state))
        led_to = RecordedStates(before, self.history).led_to(state)
        return (*before, Root(state, setup, parameters, led_to[len(parameters) :], before[-1].begun))

    def along(self, roots: tuple[Root, ...], last: int | None = None, until: int = 0) -> "Run":
        """Another run, along these roots; it goes on from where it parts from this one, as far as that is recorded.

        Of what is recorded nothing beyond state `last` is taken over. The run is soon to be trained up to `until`.
        """
        setup, history = roots[-1].setup, self.history
        parted = parted_at(self.roots, roots)
        shared = history.length if parted is None else min(parted, history.length)
        shared = shared if last is None else min(shared, last + 1)
        if shared == 0:
            count, carried = setup.network.parameter_count, carried_by(roots)
            empty = History(count, history.budget, carried=carried, before=history, until=until)
            return Run(setup, history.budget, roots, empty, self.leap_timing)
        recorded = history.recorded.before(shared)
        if shared - 1 == last or all(root.state != shared for root in roots):
            states = RecordedStates(self.roots, history)
            newest, count = states.whole_at(shared - 1), setup.network.parameter_count
            error = states.error_at(shared - 1, newest[:count])
            recorded = recorded.ending(newest.copy(), error, len(newest) - count)
        known = History(setup.network.parameter_count, history.budget, recorded, carried_by(roots), history, until)
        return Run(setup, history.budget, roots, known, self.leap_timing)

    def reword(self, roots: tuple[Root, ...]) -> None:
        """Go on with `roots` that train alike, begin at the same states and numbers, and differ in names and texts.

        Training may go on meanwhile, in its thread.
        """
        before, self.roots, self.setup = self.roots, roots, roots[-1].setup
        # After the roots: the thread that trains may pass into one of them meanwhile.
        training = self._recorder.training
        for one, other in zip(before, roots, strict=True):
            if training.setup is one.setup:
                training.setup = other.setup
        if "_states" in self.__dict__:
            self._states.reword(roots)
        self._recorder.rename(self.setup.names)


def _epoch_means(roots: Sequence[Root], history: History) -> EpochMeans:
    """The mean of each epoch, of which all errors are known, from where epochs are what they are in the end."""
    *earlier, last = (Batches.of(root.setup) for root in roots)
    first = roots[-1].state
    for root, batches in zip(reversed(roots[:-1]), reversed(earlier), strict=True):
        if (batches.samples, batches.size) != (last.samples, last.size):
            break
        first = root.state
    if not history.length:
        return EpochMeans(last, first)
    stride, errors = history.kept_errors()
    means = EpochMeans(last, first if stride == 1 else history.length)
    if stride == 1:
        means.add(0, errors)
    return means
