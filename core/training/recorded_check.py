"""What is recorded of a run, held against the scenario that it is said to be of.

States follow from their scenario, so they can be trained again. From each kept state, and from each root, some
iterations are, and every state and error recorded among them has to be what comes of it. Not more than some: where
rounding grows, another machine would come to other numbers after thousands.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.training.history import Recorded
from core.training.roots import Root
from core.training.step import Training
from core.training.trained_by import TrainedBy

Array = NDArray[np.float64]

SAME = 1e-6  # relative: numbers of another machine may differ by more than the last digits
SMALLEST = 1e-12
FEW = 64  # iterations from one state to be trained again
LARGEST = 1 << 23  # numbers that they may take meanwhile
WORK = 300_000_000  # multiplications: about a second at the least
OF_A_CALL, OF_AN_ITERATION = 30_000, 2_000  # how many take as long as what goes with them


class RootStretch(NamedTuple):
    """A state and what comes after it, up to `until`: all of one root."""

    root: int
    state: int
    whole: Array  # its parameters, and behind them what is carried
    until: int


def first_difference(roots: Sequence[Root], recorded: Recorded) -> int | None:
    """The first state found that is not what the scenario leads to; None where all that was trained again is.

    Of a run too long for that, as many stretches are as can be trained in about a second, spread evenly, and the first
    of each root.
    """
    trained_by = TrainedBy(recorded.loops)
    trainings = [Training(root.setup, root.begun, trained_by) for root in roots]
    for training in trainings:
        training.load()
    stretches = list(_stretches(roots, recorded))
    for stretch in _affordable(stretches, roots, trainings):
        difference = _difference(trainings[stretch.root], stretch, recorded, roots[stretch.root])
        if difference is not None:
            return difference
    return None


def _stretches(roots: Sequence[Root], recorded: Recorded) -> Iterator[RootStretch]:
    """From each root, and from kept states so near to each other, where they are, that each leads up to the next."""
    few = max(1, min(FEW, LARGEST // max(recorded.rows.shape[1], 1)))
    stride = recorded.stride
    apart = max(1, few // stride) * stride
    for number, root in enumerate(roots):
        if root.state >= recorded.length:
            return  # the run was reset, and has not come to it again
        end = recorded.length - 1
        if number + 1 < len(roots):
            end = min(end, roots[number + 1].state - 1)
        yield RootStretch(number, root.state, root.whole, min(root.state + few, end))
        first_kept = (root.state // stride + 1) * stride
        for state in range(first_kept, end + 1, apart):
            yield RootStretch(number, state, recorded.whole(state // stride), min(state + few, end))


def _affordable(
    stretches: list[RootStretch], roots: Sequence[Root], trainings: Sequence[Training]
) -> list[RootStretch]:
    """Of too many, some, in their order: the first of each root, the last, and others spread evenly."""
    work = sum(_work(stretch, trainings[stretch.root]) for stretch in stretches)
    count = max(8, int(len(stretches) * min(1.0, WORK / work)))
    chosen = {int(index) for index in np.linspace(0, len(stretches) - 1, count)}
    chosen |= {index for index, stretch in enumerate(stretches) if stretch.state == roots[stretch.root].state}
    return [stretches[index] for index in sorted(chosen)]


def _work(stretch: RootStretch, training: Training) -> int:
    products = training.batches.size * training.setup.network.parameter_count
    iterations = stretch.until - stretch.state + 1
    if training.kernel_at(stretch.until) is None:
        return iterations * (OF_A_CALL + products)
    return 2 * OF_A_CALL + iterations * (OF_AN_ITERATION + products)


def _difference(training: Training, stretch: RootStretch, recorded: Recorded, root: Root) -> int | None:
    """The first state of a stretch that is recorded otherwise."""
    stride, first = recorded.stride, stretch.state
    is_kept_root = first == root.state and first % stride == 0
    if is_kept_root and not np.array_equal(recorded.rows[first // stride], root.parameters):
        return first
    rows, errors = _trained(training, first, stretch.whole[: training.width], stretch.until)
    count, carried = training.setup.network.parameter_count, recorded.carried
    known = min(recorded.width, training.width - count)
    states = np.arange(first, stretch.until + 1)
    differs = np.zeros(len(states), np.bool_)
    kept = states % stride == 0
    places = states[kept] // stride
    differs[kept] = ~_alike(recorded.rows[places], rows[kept, :count]).all(axis=1)
    if known:
        differs[kept] |= ~_alike(carried[places, :known], rows[kept, count : count + known]).all(axis=1)
    rows = rows[:, :count]
    kept = states % recorded.error_stride == 0
    differs[kept] |= ~_alike(recorded.errors[states[kept] // recorded.error_stride], errors[kept])
    # The newest of a run that another has taken the place of is not kept.
    if stretch.until == recorded.length - 1 and len(recorded.newest):
        differs[-1] |= not (_alike(recorded.newest, rows[-1]).all() and _alike(recorded.newest_error, errors[-1]))
    return int(states[differs][0]) if differs.any() else None


def _trained(training: Training, state: int, whole: Array, until: int) -> tuple[Array, Array]:
    """The states from `state` to `until`, whole, and their errors, trained again."""
    count, own = until - state, training.setup.network.parameter_count
    rows, errors = np.empty((count + 1, len(whole))), np.empty(count + 1)
    rows[0], errors[0] = whole, training.trace(state, whole[:own]).error
    done = 0
    with np.errstate(all="ignore"):
        while done < count:
            kernel = training.kernel_at(state + done)
            if kernel is not None:
                done += kernel.train(rows[done].copy(), state + done, errors[done + 1 :], rows[done + 1 :])
                break
            rows[done + 1] = training.next_whole(state + done, rows[done])
            errors[done + 1] = training.trace(state + done + 1, rows[done + 1, :own]).error
            done += 1
        for k in range(done, count):
            # As it was recorded, to the last bit: where a run leaves the numbers the last digits soon decide.
            kernel = training.kernel_at(state + k)
            if kernel is None:
                rows[k + 1] = training.next_whole(state + k, rows[k])
            else:
                moved = rows[k].copy()
                kernel.train(moved, state + k, errors[k + 1 : k + 2])
                rows[k + 1] = moved
            errors[k + 1] = training.trace(state + k + 1, rows[k + 1, :own]).error
    return rows, errors


def _alike(recorded: Array | float, found: Array | float) -> NDArray[np.bool_]:
    return np.isclose(recorded, found, rtol=SAME, atol=SMALLEST, equal_nan=True)
