"""From state to state: the trace of a batch, and the update that follows from it.

State k is the parameters after k updates. Everything here is a function of (setup, k, parameters), so
a state reached step by step, in one run or by replay is the same to the last bit. Of a run that comes from elsewhere
it depends on what trained it there, too: see `core.training.trained_by`.
"""

import math
import threading
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.network.backward_pass import Trace
from core.network.forward_pass import forward_pass
from core.network.optimizers import UpdateStep
from core.network.rules import CHAIN_RULE, Rule
from core.setup.setup import Setup
from core.training.batches import Batches
from core.training.carried import carried_count, of_each, with_carried
from core.training.compiled.loop_choice import first_compiled
from core.training.kernel import Kernel, kernel_for
from core.training.trained_by import GENERAL, GENERAL_AT_ONCE, GENERATED, NUMPY, LoopName, TrainedBy

if TYPE_CHECKING:
    from core.data.drawn_sample import DrawnSample

Array = NDArray[np.float64]

NOTHING = np.empty(0)


class Training:
    """How one setup is trained. Not to be shared between threads: it remembers drawn permutations."""

    def __init__(self, setup: Setup, begun: int = 0, trained_by: TrainedBy | None = None) -> None:
        """Train `setup`, whose optimizer began at state `begun`.

        What a run was `trained_by` trains it again, and leads on from where it has come to.
        """
        self.setup = setup
        self.begun = begun
        self.width = setup.network.parameter_count + carried_count(setup)  # of a whole state
        self.batches = Batches.of(setup)
        self.kernel = kernel_for(setup, self.batches, begun)
        self.trained_by = trained_by or TrainedBy()
        self.first_compiled = first_compiled(setup, self.batches)
        self._loading: threading.Thread | None = None
        self._all_trainable = bool(setup.network.trainable.all())

    def load(self) -> None:
        """Load what it trains by; where that can't be done NumPy trains, from the first iteration on."""
        for kernel in self._kernels:
            if not kernel.loads():
                self.kernel = None

    def begin_loading(self) -> None:
        """Load what it trains by in a thread of its own, where that is still to be done, and wait for nothing."""
        if self._loading is None and not all(kernel.is_ready for kernel in self._kernels):
            # A training of its own, as what is remembered here belongs to one thread.
            apart = Training(self.setup, self.begun, self.trained_by)
            self._loading = threading.Thread(target=apart.load, name="loading")
            self._loading.start()

    def is_loaded_within(self, seconds: float) -> bool:
        """Whether what it trains by is there after so many seconds at the most; it is loaded beside this thread."""
        if math.isfinite(seconds):
            self.begin_loading()
            if self._loading is not None:
                self._loading.join(max(0.0, seconds))
                if self._loading.is_alive():
                    return False
        self.load()
        return True

    def kernel_at(self, state: int) -> Kernel | None:
        """What leads on from a state, or has led on from it; None where that is NumPy."""
        loop = self.trained_by.at(state) or self._own_loop
        if loop == NUMPY or (loop != GENERAL_AT_ONCE and state < self.first_compiled):
            return None
        return self._general if loop in (GENERAL, GENERAL_AT_ONCE) else self.kernel

    def note_loop(self, state: int) -> None:
        """Note by what it leads on from the newest state; a run of an earlier version goes on as it did there."""
        if state < self.trained_by.until:
            return  # it is trained again
        is_kept = self.kernel is not None and self.trained_by.at(state) == GENERAL_AT_ONCE
        self.trained_by.note(state, GENERAL_AT_ONCE if is_kept else self._own_loop)

    @property
    def _own_loop(self) -> LoopName:
        """What trains where nothing is noted."""
        if self.kernel is None:
            return NUMPY
        return GENERATED if self.kernel.is_generated else GENERAL

    @cached_property
    def _general(self) -> Kernel | None:
        """The general loop, where another one is generated here; after numba has failed none."""
        if self.kernel is None or not self.kernel.is_generated:
            return self.kernel
        return kernel_for(self.setup, self.batches, self.begun, generated=False)

    @property
    def _kernels(self) -> list[Kernel]:
        """All that train it, or did."""
        noted = {each.loop for each in self.trained_by.loops}
        found = [self._general] if noted & {GENERAL, GENERAL_AT_ONCE} else []
        if not found or GENERATED in noted:
            found.append(self.kernel)
        return [kernel for kernel in found if kernel is not None]

    def trace(self, state: int, parameters: Array) -> Trace:
        """The pass forward and back, at `parameters`, (parameters,), of the batch that iteration `state` + 1 uses."""
        rows = self.batches.rows(state)
        samples = self.setup.samples
        return self._trace_of(state, parameters, samples.inputs[rows], samples.targets[rows])

    def batch(self, state: int) -> list[int]:
        """The samples of that batch, by their numbers among all, from 0."""
        return self.setup.numbers_of(self.batches.numbers(state))

    def trace_of_sample(self, sample: int, parameters: Array, state: int = 0) -> Trace:
        """The same of one sample alone, by its number among all, from 0, be it held out."""
        samples = self.setup.whole
        rows = slice(sample, sample + 1)
        return self._trace_of(state, parameters, samples.inputs[rows], samples.targets[rows])

    def trace_of_drawn(self, drawn: "DrawnSample", parameters: Array, state: int = 0) -> Trace:
        """The same of a sample that is none of the data; without a chosen class it is taken for what is answered."""
        inputs = drawn.inputs[np.newaxis]
        with np.errstate(all="ignore"):
            outputs = forward_pass(self.setup.network, parameters, inputs).outputs[0]
        return self._trace_of(state, parameters, inputs, drawn.targets(outputs)[np.newaxis])

    def right(self, trace: Trace) -> Trace:
        """The same pass with the way back as it should be, whatever the setup's rule."""
        if self.setup.rule is CHAIN_RULE:
            return trace
        with np.errstate(all="ignore"):
            return CHAIN_RULE.backward_pass(self.setup.network, trace.forward, trace.targets, self.setup.objective)

    def update(self, trace: Trace, state: int = 0, carried: Array = NOTHING, place: Array | None = None) -> Array:
        """The next state, whole: w − learning rate · what the optimizer makes of ∂J/∂w, all at once.

        `carried` is what the optimizer carries at `state`, (carried,); at its beginning nothing. Plain gradient descent
        takes ∂J/∂w itself: Rumelhart, Hinton & Williams, Nature 323 (1986), equation 8. Fixed biases stay as they are.
        It may be written to a `place`, (parameters,), and is then no array of its own.
        """
        setup, optimizer, rate = self.setup, self.setup.optimizer, self.setup.rate_at(state)
        if optimizer.is_plain:
            moved = np.multiply(rate, trace.gradient, out=place)
            np.subtract(trace.parameters, moved, out=moved)  # many parameters take long to be given memory
            return moved if self._all_trainable else np.where(setup.network.trainable, moved, trace.parameters)
        g = np.where(setup.network.trainable, trace.gradient, 0.0)
        carries = optimizer.carry(g, of_each(setup, with_carried(setup, trace.parameters, carried)))
        moved = trace.parameters
        if optimizer.shrinking:
            moved = np.where(self._are_weights, moved - rate * optimizer.shrinking * moved, moved)
        moved = moved - rate * optimizer.step(g, carries, state - self.begun + 1)
        moved = np.where(setup.network.trainable, moved, trace.parameters)
        return np.concatenate([moved, carries.ravel()])

    def update_at(self, state: int, whole: Array) -> UpdateStep:
        """How the update goes on from a state that is given whole; from its parameters alone, as at the beginning."""
        setup, count = self.setup, self.setup.network.parameter_count
        if len(whole) == count:
            whole = with_carried(setup, whole, NOTHING)
        return UpdateStep(setup.optimizer, state - self.begun + 1, of_each(setup, whole))

    def next_whole(self, state: int, whole: Array) -> Array:
        """The next state, whole, of a whole one, in plain NumPy."""
        count = self.setup.network.parameter_count
        return self.update(self.trace(state, whole[:count]), state, whole[count:])

    def replay(self, state: int, whole: Array, until: int) -> Array:
        """State `until`, whole, from an earlier one that is whole, as a run reaches it."""
        if until > state and self.kernel_at(until - 1) is not None:
            self.load()
        with np.errstate(all="ignore"):
            while state < until:
                kernel = self.kernel_at(state)
                if kernel is None:
                    whole = self.next_whole(state, whole)
                    state += 1
                else:
                    end = min(until, self.trained_by.end(state) or until)
                    whole = kernel.replay(whole, state, end)
                    state = end
        return whole

    @cached_property
    def _are_weights(self) -> NDArray[np.bool_]:
        """Which parameters are weights, (parameters,)."""
        found = np.zeros(self.setup.network.parameter_count, np.bool_)
        for start, end, _ in self.setup.network.places:
            found[start:end] = True
        return found

    def _rule_at(self, state: int) -> Rule:
        """The rule; one that updates on the way back does so at the rate of that state."""
        setup = self.setup
        if setup.schedule.is_constant or not setup.rule.updates_on_the_way:
            return setup.rule
        return setup.rule._replace(learning_rate=setup.rate_at(state))

    def _trace_of(self, state: int, parameters: Array, inputs: Array, targets: Array) -> Trace:
        setup = self.setup
        # Numbers that leave the range are looked for and named by core.analysis.first_non_finite, not warned of.
        with np.errstate(all="ignore"):
            forward = forward_pass(setup.network, parameters, inputs)
            return self._rule_at(state).backward_pass(setup.network, forward, targets, setup.objective)
