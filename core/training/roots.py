"""The roots of a run: the states at which it begins and branches, and what trains from each of them on."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.setup.setup import Setup
from core.training.carried import carried_count, with_carried
from core.training.rewording import are_same_bits, trains_alike

Array = NDArray[np.float64]


class Root(NamedTuple):
    """Where a stretch of a run begins: from this state on it trains this setup, starting from these parameters."""

    state: int
    setup: Setup
    parameters: Array  # (parameters,)
    carried: Array = np.empty(0)  # what the optimizer carries to here, (carried,); empty where it begins here
    begun: int = 0  # the state at which the optimizer began: its k is counted from there

    @property
    def whole(self) -> Array:
        """The parameters, and behind them what the optimizer carries."""
        return with_carried(self.setup, self.parameters, self.carried)


def roots_of(setup: Setup) -> tuple[Root, ...]:
    """The one root of a run that trains `setup` from its start."""
    return (Root(0, setup, setup.start),)


def root_of(roots: Sequence[Root], state: int) -> int:
    """The number of the root whose setup leads on from `state`."""
    return max(number for number, root in enumerate(roots) if root.state <= state)


def parted_at(roots: tuple[Root, ...], others: tuple[Root, ...]) -> int | None:
    """The first state that two runs may not have in common; None where they have all, as far as both come."""
    for one, other in zip_longest(roots, others):
        if one is None or other is None or not _is_same(one, other):
            return min(root.state for root in (one, other) if root is not None)
    return None


def _is_same(one: Root, other: Root) -> bool:
    """Whether two roots lead to the same states, whatever their setups are called."""
    if one is other:
        return True
    same = one.state == other.state and are_same_bits(one.parameters, other.parameters)
    carries_same = one.begun == other.begun and are_same_bits(one.whole, other.whole)
    return same and trains_alike(one.setup, other.setup) and (one.setup.optimizer.is_plain or carries_same)


def carried_by(roots: Sequence[Root]) -> int:
    """How many numbers are carried beside the parameters, at most."""
    return max(carried_count(root.setup) for root in roots)
