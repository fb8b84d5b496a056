"""What a change of the run is to a lesson: a weight or bias that is another, or something that no lesson can say."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.data.samples import have_same_numbers
from core.lessons.recording.notes import DeedNote, LeftOutNote, Unsayable
from core.lessons.wait import Wait
from core.network.rules import named
from core.setup.setup import Setup
from core.training.roots import Root

Array = NDArray[np.float64]


def change_of_run(
    before: Sequence[Root], after: Sequence[Root], here: tuple[int, Array] | None
) -> DeedNote | LeftOutNote | None:
    """What is another in a run along other roots; None where nothing is.

    `here` is the state on the screen, and its parameters before the change, (parameters,).
    """
    one, other = before[-1].setup, after[-1].setup
    left_out = _left_out(one, other)
    if left_out is not None:
        return LeftOutNote(left_out)
    then = _parameters_before(before, after[-1], here)
    if not np.array_equal(before[0].parameters, after[0].parameters):
        changed = np.flatnonzero(before[0].parameters != after[0].parameters)
    elif then is not None:
        changed = np.flatnonzero(then != after[-1].parameters)
    else:
        return None
    if len(changed) > 1:
        return LeftOutNote(Unsayable.WEIGHTS)
    return DeedNote(Wait(changed=other.network.parameter(int(changed[0])))) if len(changed) else None


def _left_out(before: Setup, after: Setup) -> Unsayable | None:
    if before.network != after.network:
        return Unsayable.NETWORK
    if before.learning_rate != after.learning_rate:
        return Unsayable.RATE
    if before.samples is not after.samples and not _are_same(before, after):
        return Unsayable.SAMPLES
    if (before.optimizer, before.schedule) != (after.optimizer, after.schedule):
        return Unsayable.RULE
    return Unsayable.RULE if named(before.rule) != named(after.rule) else None


def _are_same(before: Setup, after: Setup) -> bool:
    return before.whole.is_same(after.whole) and have_same_numbers(before.samples.inputs, after.samples.inputs)


def _parameters_before(before: Sequence[Root], root: Root, here: tuple[int, Array] | None) -> Array | None:
    """The parameters that those of a branch's root took the place of; None where it isn't known, or is no branch."""
    if before[-1].state == root.state:
        return before[-1].parameters  # the same branch, moved on
    return here[1] if here is not None and here[0] == root.state else None
