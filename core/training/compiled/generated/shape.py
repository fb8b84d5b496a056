"""What the text of a generated loop depends on: sizes and kinds, and none of the numbers that training changes."""

from typing import NamedTuple

from core.network.network import BiasKind, Network
from core.setup.setup import Setup
from core.training.batches import Batches
from core.training.compiled.codes import Codes
from core.training.compiled.table_code import (
    BINARY_CROSS_ENTROPY,
    CROSS_ENTROPY,
    LAST_WITHOUT_LOGARITHM,
    SIGMOID,
    SOFTMAX,
)

MOST_PARAMETERS = 64  # of more the machine has not registers enough, and compiling takes too long


class LoopShape(NamedTuple):
    """Of two setups with equal shapes one loop trains both. Activations, losses … are told by number, as in `Codes`."""

    sizes: tuple[int, ...]  # of the columns of neurons, the inputs' among them
    biases: tuple[BiasKind, ...]  # of each layer
    kinds: tuple[int, ...]
    has_option: tuple[bool, ...]  # whether a layer's option is another one than 1
    slope_kinds: tuple[int, ...]
    slope_has_option: tuple[bool, ...]
    loss: int
    sign: float
    skips_output: bool
    is_sequential: bool
    takes_one_sample: bool
    takes_mean: bool
    optimizer: str
    schedule: str
    has_l2: bool
    has_l1: bool
    shrinks: bool

    @property
    def depth(self) -> int:
        """How many layers there are."""
        return len(self.kinds)

    @property
    def takes_logarithms(self) -> bool:
        """Whether the loss is one of those with a logarithm."""
        return self.loss > LAST_WITHOUT_LOGARITHM

    @property
    def updates_at_once(self) -> bool:
        """Whether each layer is updated as the way back passes it: it takes the gradient alone."""
        return self.optimizer == "sgd" and not self.has_l1


def shape_of(setup: Setup, batches: Batches, codes: Codes) -> LoopShape | None:
    """The shape of the loop that trains a setup; None where no loop is generated, and the general ones train."""
    if setup.network.parameter_count > MOST_PARAMETERS or not _is_known(setup.network, codes, batches.size):
        return None
    return LoopShape(
        sizes=tuple(setup.network.sizes),
        biases=tuple(layer.bias for layer in setup.network.layers),
        kinds=tuple(map(int, codes.kinds)),
        has_option=tuple(bool(option != 1.0) for option in codes.options),
        slope_kinds=tuple(map(int, codes.slope_kinds)),
        slope_has_option=tuple(bool(option != 1.0) for option in codes.slope_options),
        loss=codes.loss,
        sign=codes.sign,
        skips_output=codes.skips_output_slope and setup.network.depth > 1,
        is_sequential=codes.is_sequential,
        takes_one_sample=batches.size == 1,
        takes_mean=setup.objective.reduction == "mean" and batches.size > 1,
        optimizer=setup.optimizer.name,
        schedule=setup.schedule.name,
        has_l2=setup.objective.l2 != 0.0,
        has_l1=setup.objective.l1 != 0.0,
        shrinks=setup.optimizer.shrinking != 0.0,
    )


def _is_known(network: Network, codes: Codes, batch: int) -> bool:
    """Whether the writer knows how: of the losses with a logarithm it knows those that go with their activation."""
    if codes.is_sequential and batch > 1:
        return False  # goes back by weights that no sum over the samples has given yet
    if network.outputs == 1 and codes.kinds[-1] == SOFTMAX:
        return False  # nothing to be learned: the output is always 1
    if codes.loss <= LAST_WITHOUT_LOGARITHM:
        return True
    pair = {CROSS_ENTROPY: SOFTMAX, BINARY_CROSS_ENTROPY: SIGMOID}.get(codes.loss)
    return codes.kinds[-1] == codes.slope_kinds[-1] == pair and not codes.skips_output_slope
