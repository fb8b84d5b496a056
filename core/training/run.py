"""One training run, recorded as it goes."""

import time
from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.analysis.first_non_finite import LeftTheNumbers, first_non_finite
from core.network.backward_pass import Trace
from core.setup.setup import Setup
from core.training.epoch_errors import EpochMeans
from core.training.history import BUDGET, History, Room
from core.training.kernel import Kernel
from core.training.roots import Root, parted_at, roots_of
from core.training.step import Training
from core.training.stops import Stopped, Stretch, Watch

Array = NDArray[np.float64]

LEAP = 0.003  # seconds of compiled training between two looks at what is wanted
LONGEST_LEAP = 1 << 20  # iterations
WATCHED = 1 << 18  # numbers: the parameters of so many states are looked through at once
FEW = 64  # states, where each has to be replayed


class Run:
    """Trains a setup from its start, and records every state it reaches in `history`.

    It may have several roots: at the state of each it goes on from there, with that root's setup and parameters.

    Where a number becomes infinite or NaN the run ends for good; `ended` then names the first quantity
    that did. What was recorded before stays. What a `watch` looks out for halts it, until there is another watch.
    """

    def __init__(
        self,
        setup: Setup,
        budget: int = BUDGET,
        roots: tuple[Root, ...] | None = None,
        history: History | None = None,
    ) -> None:
        """Begin at the setup's start; or train along `roots`, up to its own, from where `history` ends."""
        self.roots = roots_of(setup) if roots is None else roots
        self.history = History(setup.network.parameter_count, budget) if history is None else history
        self.setup = setup
        self.epochs = self.history.epochs = self._epoch_means()
        self.ended: LeftTheNumbers | None = None
        self.watch: Watch | None = None
        self._leap_length = 1  # iterations; as many as take a LEAP are found out
        self.seconds_an_iteration = 0.0  # as measured last; 0 before the first
        newest, parameters = self.history.newest
        known = self.history.length > 0 and newest == self.history.last
        # The number of the root whose setup trains now.
        self._leg = self.root_of(newest if known else self.history.length)
        self._training = Training(self.roots[self._leg].setup)
        if known:
            self._trace = self._training.trace(newest, parameters)
            self._end_where_no_number(parameters)
        else:
            self._record(self.roots[self._leg].parameters)

    def advance(self, until: int, seconds: float = float("inf"), go_on: Callable[[], bool] | None = None) -> bool:
        """Train towards state `until`, and say whether there is more to do.

        It stops early after about `seconds`, or, after at least one iteration, when `go_on` says no.
        """
        if self.has_more(until):
            self._training.load()
        deadline = time.perf_counter() + seconds
        while self.has_more(until):
            watch = self.watch
            if watch is not None and watch.reached < self.history.last:
                self._look_over(watch)
            elif self._next_root is not None and self._next_root.state == self.history.length:
                self._pass_into(self._next_root)
            elif watch is not None:
                self._go_on_watched(watch, self._end_of_leg(until))
            elif self._training.kernel is None:
                self._step()
            else:
                self._leap(self._training.kernel, self._end_of_leg(until))
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

    def branched(self, state: int, setup: Setup, parameters: Array) -> tuple[Root, ...]:
        """The roots of a run that parts from this one at `state`, and goes on from there with these parameters.

        `setup` is one of the same network; what else of it is another counts from `state` on. At state 0 that is no
        branch, but another start.
        """
        if state == 0:
            same = np.array_equal(parameters, setup.start)
            return roots_of(setup if same else setup.with_start(parameters))
        return (*(root for root in self.roots if root.state < state), Root(state, setup, parameters))

    def along(self, roots: tuple[Root, ...], last: int | None = None) -> "Run":
        """Another run, along these roots; it goes on from where it parts from this one, as far as that is recorded.

        Of what is recorded nothing beyond state `last` is taken over.
        """
        setup, budget = roots[-1].setup, self.history.budget
        most = self.history.length if last is None else min(last + 1, self.history.length)
        shared = min(self._shared_with(roots), most)
        if shared == 0:
            return Run(setup, budget, roots)
        recorded = self.history.recorded.before(shared)
        if shared - 1 == last or all(root.state != shared for root in roots):
            trainings = [Training(root.setup) for root in self.roots]
            newest = self.parameters_at(shared - 1, trainings)
            error = self.history.error(shared - 1)
            if error is None:
                error = trainings[self.root_of(shared - 1)].trace(shared - 1, newest).error
            recorded = recorded._replace(newest=newest.copy(), newest_error=error)
        return Run(setup, budget, roots, History(setup.network.parameter_count, budget, recorded))

    def _shared_with(self, roots: tuple[Root, ...]) -> int:
        """How many states a run along these roots has in common with this one."""
        parted = parted_at(self.roots, roots)
        return self.history.length if parted is None else parted

    def retell(self, roots: tuple[Root, ...]) -> None:
        """Tell the same run in other words: `roots` train alike, and begin at the same states and numbers.

        Training may go on meanwhile, in its thread.
        """
        told, self.roots, self.setup = self.roots, roots, roots[-1].setup
        # After the roots: the thread that trains may pass into one of them meanwhile.
        trainings = [self._training, *self.__dict__.get("_trainings", ())]
        for before, root in zip(told, roots, strict=True):
            for training in trainings:
                if training.setup is before.setup:
                    training.setup = root.setup
        if self.ended is not None:
            self._end(self._ended_by)  # which names a quantity

    def _epoch_means(self) -> EpochMeans:
        """The mean of each epoch, of which all errors are known, from where epochs are what they are in the end."""
        *earlier, last = (Training(root.setup).batches for root in self.roots)
        first = self.roots[-1].state
        for root, batches in zip(reversed(self.roots[:-1]), reversed(earlier), strict=True):
            if (batches.samples, batches.size) != (last.samples, last.size):
                break
            first = root.state
        if not self.history.length:
            return EpochMeans(last, first)
        stride, errors = self.history.kept_errors()
        means = EpochMeans(last, first if stride == 1 else self.history.length)
        if stride == 1:
            means.add(0, errors)
        return means

    @property
    def made(self) -> Trace:
        """The last pass that training has made in NumPy: another thread may read it while training goes on."""
        return self._trace

    @property
    def trace(self) -> Trace:
        """The pass of the newest recorded state."""
        state, parameters = self.history.nearest(self.history.last)
        if self._trace.parameters is not parameters:
            self._trace = self._training.trace(state, parameters)
        return self._trace

    @property
    def is_compiled(self) -> bool:
        """Whether training runs outside of the interpreter, so that it is in no other thread's way."""
        return self._training.kernel is not None

    def root_of(self, state: int) -> int:
        """The number of the root whose setup leads on from `state`."""
        return max(number for number, root in enumerate(self.roots) if root.state <= state)

    def parameters_at(self, state: int, trainings: Sequence[Training]) -> Array:
        """All weights and biases of a recorded state, (parameters,): kept, or replayed. Not to be written to.

        `trainings` are those of the roots' setups, made by the thread that asks.

        Raises
        ------
        IndexError
            If `state` has not been recorded.
        """
        kept, parameters = self.history.nearest(state)
        number = self.root_of(state)
        root = self.roots[number]
        if kept < root.state:
            kept, parameters = root.state, root.parameters
        return trainings[number].replay(kept, parameters, state)

    def before(self, state: int, trainings: Sequence[Training]) -> Array | None:
        """What training led on from to a recorded state, (parameters,); None at state 0.

        That is the state before; but NaN is each number that training led elsewhere than where it is: at a branch
        it was set.

        Raises
        ------
        IndexError
            If `state` has not been recorded.
        """
        if state == 0:
            return None
        before = self.parameters_at(state - 1, trainings)
        root = self.roots[self.root_of(state)]
        if root.state != state:
            return before
        led_to = trainings[self.root_of(state - 1)].replay(state - 1, before, state)
        return np.where(led_to == root.parameters, before, np.nan)

    @property
    def is_ready(self) -> bool:
        """Whether training begins at once; else its loops are still to be loaded, or even compiled."""
        kernel = self._training.kernel  # which the thread that trains may give up meanwhile
        return kernel is None or kernel.is_ready

    def prepare(self) -> None:
        """Load what training needs: for a thread that nobody waits for."""
        self._training.load()

    @property
    def _next_root(self) -> Root | None:
        """The one that what is trained now comes to; None on the last stretch."""
        return self.roots[self._leg + 1] if self._leg + 1 < len(self.roots) else None

    def _end_of_leg(self, until: int) -> int:
        """As far as the setup that trains now leads on towards state `until`."""
        return until if self._next_root is None else min(until, self._next_root.state - 1)

    def _pass_into(self, root: Root) -> None:
        self._leg += 1
        self._training = Training(root.setup)
        self._training.load()
        self._record(root.parameters)

    def _leap(self, kernel: Kernel, until: int) -> None:
        """As many compiled iterations as take about a LEAP, recorded; published when all are good numbers."""
        history = self.history
        state = history.last
        room = history.room(min(until - state, self._leap_length))
        _, start = history.nearest(state)
        parameters = start.copy()
        began = time.perf_counter()
        done = kernel.train(parameters, state, room.errors, room.rows, room.due, room.stride)
        if done < room.states or not np.isfinite(parameters).all():
            self._end_exactly(kernel, state, start, room.states)
            return
        history.publish(room, room.states, parameters)
        self._measure(room.states, time.perf_counter() - began)

    def _measure(self, count: int, took: float) -> None:
        took = max(took, 1e-7)
        self.seconds_an_iteration = took / count
        self._leap_length = max(1, min(int(count * LEAP / took), 4 * count, LONGEST_LEAP))

    def _end_exactly(self, kernel: Kernel, state: int, parameters: Array, most: int) -> None:
        """One compiled iteration at a time, up to where the numbers are left, and name what leaves them."""
        error = np.empty(1)
        self._trace = self._training.trace(state, parameters)
        while self.ended is None and state < self.history.length + most:
            moved = parameters.copy()
            good = kernel.train(moved, state, error)
            if not np.isfinite(moved).all():
                self._end(moved)
                break
            self._trace = self._training.trace(state + 1, moved)
            self.history.append(moved, float(error[0]) if good else self._trace.error)
            if not (good and np.isfinite(self._trace.gradient).all()):
                self._end(moved)
            state, parameters = state + 1, moved

    def _step(self) -> None:
        began = time.perf_counter()
        with np.errstate(all="ignore"):
            parameters = self._training.update(self._trace)
        if np.isfinite(parameters).all():
            self._record(parameters)
        else:
            self._end(parameters)
        self.seconds_an_iteration = time.perf_counter() - began

    def _record(self, parameters: Array) -> None:
        self._trace = self._training.trace(self.history.length, parameters)
        self.history.append(parameters, self._trace.error)
        self._end_where_no_number(parameters)

    def _end_where_no_number(self, parameters: Array) -> None:
        if not (np.isfinite(self._trace.error) and np.isfinite(self._trace.gradient).all()):
            self._end(parameters)

    def _end(self, parameters: Array) -> None:
        self._ended_by = parameters
        setup, state = self.setup, self.history.last
        self.ended = first_non_finite(setup.network, setup.names, state, self._trace, parameters)

    # Watched

    def _look_over(self, watch: Watch) -> None:
        """Look through recorded states that the watch has not seen, a stretch of them before the next branch."""
        first, before = watch.reached, None
        if watch.has_looked and self._last_of(first) == first:
            first += 1
            before = self.before(first, self._trainings)
        stride, kept = self.history.kept_rows()
        most = self._watched_at_once if stride == 1 else FEW
        states = range(first, min(self._last_of(first), first + most) + 1)
        if stride == 1:
            rows = kept[states.start : states.stop]
        else:
            rows = np.stack([self.parameters_at(state, self._trainings) for state in states])
        errors = np.array([self._error_at(state, row) for state, row in zip(states, rows, strict=True)])
        watch.look(Stretch(self._trainings[self.root_of(first)], first, rows, errors, before))

    def _last_of(self, state: int) -> int:
        """The last recorded state that is trained by the same setup as `state`."""
        later = self.roots[self.root_of(state) + 1 :]
        return min(later[0].state - 1, self.history.last) if later else self.history.last

    @cached_property
    def _trainings(self) -> list[Training]:
        """Those of all roots, for the thread that trains."""
        return [Training(root.setup) for root in self.roots]

    def _error_at(self, state: int, parameters: Array) -> float:
        known = self.history.error(state)
        return known if known is not None else self._trainings[self.root_of(state)].trace(state, parameters).error

    def _go_on_watched(self, watch: Watch, until: int) -> None:
        """Train on a stretch, look through it before it is published, and record no more than up to a stop."""
        history, kernel = self.history, self._training.kernel
        state = history.last
        if kernel is None:
            before, error = self._trace.parameters, self._trace.error
            self._step()
            if history.last > state:
                rows, errors = np.stack([before, self._trace.parameters]), np.array([error, self._trace.error])
                watch.look(Stretch(self._training, state, rows, errors))
            return
        room = history.room(min(until - state, self._leap_length, self._watched_at_once))
        _, start = history.nearest(state)
        rows = np.empty((room.states + 1, len(start)))
        rows[0] = start
        parameters = start.copy()
        began = time.perf_counter()
        done = kernel.train(parameters, state, room.errors, rows[1:])
        if done < room.states or not np.isfinite(parameters).all():
            self._end_exactly(kernel, state, start, room.states)
            return
        here = self._error_at(state, start)
        stopped = watch.look(Stretch(self._training, state, rows, np.concatenate(([here], room.errors))))
        count = room.states if stopped is None else stopped.state - state
        if count:
            self._publish_some(room, rows, count)
        self._measure(room.states, time.perf_counter() - began)

    def _publish_some(self, room: Room, rows: Array, count: int) -> None:
        kept = rows[room.due : count + 1 : room.stride]
        room.rows[: len(kept)] = kept
        self.history.publish(room, count, rows[count].copy())

    @property
    def _watched_at_once(self) -> int:
        return max(1, WATCHED // max(self.setup.network.parameter_count, 1))

    @property
    def stopped(self) -> Stopped | None:
        """What the watch has found."""
        return self.watch.stopped if self.watch is not None else None
