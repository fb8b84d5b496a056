"""From state to state: the trace of a batch, and the update that follows from it.

State k is the parameters after k updates. Everything here is a function of (setup, k, parameters), so
a state reached step by step, in one run or by replay is the same to the last bit.
"""

import numpy as np
from numpy.typing import NDArray

from core.network.backward_pass import Trace
from core.network.forward_pass import forward_pass
from core.network.rules import CHAIN_RULE
from core.setup.setup import Setup
from core.training.batches import Batches
from core.training.kernel import kernel_for

Array = NDArray[np.float64]


class Training:
    """How one setup is trained. Not to be shared between threads: it remembers drawn permutations."""

    def __init__(self, setup: Setup) -> None:
        self.setup = setup
        self.batches = Batches(len(setup.samples.inputs), setup.batch, setup.order, setup.seed, setup.generator)
        self.kernel = kernel_for(setup, self.batches)
        self._all_trainable = bool(setup.network.trainable.all())

    def load(self) -> None:
        """Load what it trains by; where that can't be done NumPy trains, from the first iteration on."""
        if self.kernel is not None and not self.kernel.loads():
            self.kernel = None

    def trace(self, state: int, parameters: Array) -> Trace:
        """The pass forward and back, at `parameters`, (parameters,), of the batch that iteration `state` + 1 uses."""
        rows = self.batches.rows(state)
        samples = self.setup.samples
        return self._trace_of(parameters, samples.inputs[rows], samples.targets[rows])

    def batch(self, state: int) -> list[int]:
        """The samples of that batch, by their numbers among all, from 0."""
        return self.setup.numbers_of(self.batches.numbers(state))

    def trace_of_sample(self, sample: int, parameters: Array) -> Trace:
        """The same of one sample alone, by its number among all, from 0, be it held out."""
        samples = self.setup.whole
        rows = slice(sample, sample + 1)
        return self._trace_of(parameters, samples.inputs[rows], samples.targets[rows])

    def right(self, trace: Trace) -> Trace:
        """The same pass with the way back as it should be, whatever the setup's rule."""
        if self.setup.rule is CHAIN_RULE:
            return trace
        with np.errstate(all="ignore"):
            return CHAIN_RULE.backward_pass(self.setup.network, trace.forward, trace.targets, self.setup.objective)

    def update(self, trace: Trace) -> Array:
        """The parameters of the next state, (parameters,): w − learning rate · ∂J/∂w, all at once.

        Rumelhart, Hinton & Williams, Nature 323 (1986), equation 8. Fixed biases stay as they are.
        """
        moved = trace.parameters - self.setup.learning_rate * trace.gradient
        if self._all_trainable:
            return moved
        return np.where(self.setup.network.trainable, moved, trace.parameters)

    def replay(self, state: int, parameters: Array, until: int) -> Array:
        """The parameters of state `until`, (parameters,), from those of an earlier `state`, as a run reaches them."""
        if until > state:
            self.load()
        if self.kernel is not None and until > state:
            return self.kernel.replay(parameters, state, until)
        with np.errstate(all="ignore"):
            for k in range(state, until):
                parameters = self.update(self.trace(k, parameters))
        return parameters

    def _trace_of(self, parameters: Array, inputs: Array, targets: Array) -> Trace:
        setup = self.setup
        # Numbers that leave the range are looked for and named by core.analysis.first_non_finite, not warned of.
        with np.errstate(all="ignore"):
            forward = forward_pass(setup.network, parameters, inputs)
            return setup.rule.backward_pass(setup.network, forward, targets, setup.objective)
