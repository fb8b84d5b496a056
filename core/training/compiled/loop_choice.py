"""Which loop trains a setup: NumPy's, a compiled one, or one that is generated for it.

It depends on the setup and, at a run's beginning, on the state's number alone, so that a state reached in one run, step
by step or by replay is the same to the last bit. Nothing here knows numba, or whether it is there.
"""

from typing import NamedTuple

from core.setup.setup import Setup
from core.training.batches import Batches
from core.training.compiled.codes import Codes, codes_of
from core.training.compiled.generated.shape import LoopShape, shape_of

WEIGHTS_IN_NUMPY = 16_384  # batches of a network of more are trained by NumPy,
WEIGHTS_INTO_A_NEURON = 24  # and those of one that has more of these in the mean
PRODUCTS_IN_NUMPY = 1_500_000  # and takes more multiplications an iteration
FIRST_IN_NUMPY = 8  # states: more of them would take as long as thousands that are compiled
FIRST_PRODUCTS = 1 << 23  # and no more than take about a tenth of a second


class LoopChoice(NamedTuple):
    """The compiled loop that trains a setup."""

    codes: Codes
    shape: LoopShape | None  # of the loop that is generated for it; None where a general one trains
    goes_one_by_one: bool  # of the general ones that for one sample an iteration would

    @property
    def file(self) -> str:
        """Where the general one stands, in this file's folder."""
        return "online.py" if self.goes_one_by_one else "batched.py"


def loop_for(setup: Setup, batches: Batches) -> LoopChoice | None:
    """Which compiled loop trains a setup, where numba can be used; None where that is left to NumPy."""
    codes = codes_of(setup.network, setup.objective.loss, setup.rule)
    if codes is None or _pays_in_numpy(setup, batches) or _is_only_in_numpy(setup):
        return None
    return LoopChoice(codes, shape_of(setup, batches, codes), goes_one_by_one(setup, batches))


def first_compiled(setup: Setup, batches: Batches) -> int:
    """The first state of a run from which a compiled loop leads on; NumPy trains up to there.

    So the first step, or the first press of Run, waits for nothing to be loaded or compiled. How many states it are
    must not depend on how soon that is done, or two runs of one setup would differ in their last bits.
    """
    return max(1, min(FIRST_IN_NUMPY, FIRST_PRODUCTS // (setup.network.parameter_count * batches.size)))


def goes_one_by_one(setup: Setup, batches: Batches) -> bool:
    """Whether an iteration takes one sample, and an update is the gradient times a constant rate.

    That is all that the loop for one sample an iteration knows.
    """
    is_plain = setup.optimizer.is_plain and setup.schedule.is_constant and setup.objective.l1 == 0.0
    return batches.size == 1 and is_plain


def _is_only_in_numpy(setup: Setup) -> bool:
    """Whether weights are updated on the way back, and by more than the loops know before all gradients are known."""
    return setup.rule.updates_on_the_way and (setup.objective.l1 != 0.0 or not setup.optimizer.is_plain)


def _pays_in_numpy(setup: Setup, batches: Batches) -> bool:
    """Whether layers are wide enough, and the batch is large enough, for NumPy's matrix product to be faster.

    As `make bench` measures it: what a matrix product saves grows with the weights into each neuron, and it takes a
    batch of some size to outweigh that NumPy has to be called.
    """
    if goes_one_by_one(setup, batches):
        return False
    network = setup.network
    weights = network.parameter_count
    wide = weights > WEIGHTS_INTO_A_NEURON * sum(network.sizes[1:])
    return weights > WEIGHTS_IN_NUMPY or (wide and weights * batches.size > PRODUCTS_IN_NUMPY)
