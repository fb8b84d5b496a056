"""Compiled training: the same many updates as `core.training.step`, at the machine's speed.

The plain NumPy path is written to be read, and is the reference; a test holds the two together. What is compiled
takes one sample an iteration (`compiled.online`) or a batch (`compiled.batched`). Large batches of wide layers are left
to NumPy, whose matrix product pays there, and so are the first states of a run: `compiled.loop_choice` says which.

Only the loops in `core.training.compiled` import numba, and nobody imports them before they are needed: it takes a
third of a second, and on a machine's first start, when the loops are compiled, some seconds. Without numba everything
runs on NumPy, and also where numba is there but can't be used: where the NumPy that is installed is too new for it,
say. That is found out before the first iteration, and said once. NumPy also trains what the loops have no code for.
"""

import importlib.util
import logging
import sys
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.base.errors import one_line
from core.data.pictures.pixels import Pixels
from core.network.network import BiasKind
from core.training.batches import Batches
from core.training.compiled.generated.shape import LoopShape
from core.training.compiled.loop_choice import LoopChoice, loop_for
from core.training.compiled.table_code import CROSS_ENTROPY, OPTIMIZER_NUMBERS, SCHEDULE_NUMBERS

if TYPE_CHECKING:
    from core.data.samples import Samples
    from core.setup.setup import Setup

Array = NDArray[np.float64]
Order = NDArray[np.intp]  # of the samples that are trained on
Indices = NDArray[np.uint64]
Recording = tuple[np.uint64, np.uint64, Array, np.uint64, Array]  # due, stride, rows, row and errors

NEVER = 2**62  # iterations that nobody trains
ROOMY = 1 << 18  # parameters: up to so many are soon laid out anew, see `compiled.layout`, and stay in the cache
REPLAYED_AT_ONCE = 1 << 16  # samples
PICTURES_AT_ONCE = 1 << 12  # samples that are made of bytes first
_ONE_BY_ONE = "core.training.compiled.online", "train_one_by_one"
_IN_BATCHES = "core.training.compiled.batched", "train_in_batches"
_GENERATED = "core.training.compiled.generated.loops"

_logger = logging.getLogger("backstep")
_why_not: list[str] = []  # the fault that keeps loops from being compiled, if there is one


def kernel_for(setup: "Setup", batches: Batches, begun: int = 0, *, generated: bool = True) -> "Kernel | None":
    """The compiled training of a setup; None where that is left to NumPy, or numba is not there or can't be used.

    Where a loop can be generated for it, that trains; the general ones do where `generated` says no.
    """
    if _why_not or importlib.util.find_spec("numba") is None:
        return None
    loop = loop_for(setup, batches)
    if loop is None:
        return None
    return Kernel(setup, batches, loop if generated else loop._replace(shape=None), begun)


def why_not_compiled() -> str:
    """Why numba, which is there, can't be used; empty where it can, or nobody has tried yet."""
    return _why_not[0] if _why_not else ""


class Kernel:
    """Trains one setup, by the loop that is chosen for it, from the state at which it has `begun`."""

    def __init__(self, setup: "Setup", batches: Batches, loop: LoopChoice, begun: int = 0) -> None:
        network, codes = setup.network, loop.codes
        self._loop_shape = loop.shape
        self._begun = begun
        self._goes_one_by_one = loop.goes_one_by_one
        self._width = network.parameter_count * (1 + len(setup.optimizer.carries))
        self._batches = batches
        self._is_loaded = False
        # Copies, so that whatever they were, they are contiguous and may be written to: for anything else the loops
        # would be compiled once more.
        self._pictures = setup.samples if isinstance(setup.samples.inputs, Pixels) else None
        first = setup.samples.taken(slice(1)) if self._pictures else setup.samples
        self._samples = (np.array(first.inputs, order="C"), np.array(first.targets, order="C"))
        self._sizes = network.sizes
        self._room: Array | None = None  # where one sample an iteration trains, from the first iteration on
        sizes = np.array(network.sizes)
        self._shape = (
            _indices(sizes),
            _indices(np.concatenate(([0], np.cumsum(sizes)))),  # where each column begins among all neurons
            _indices(np.array(network.places)),
            codes.kinds,
            codes.options,
            np.array([layer.bias is BiasKind.TRAINED for layer in network.layers]),
        )
        self._training = (
            codes.loss,
            codes.slope_kinds,
            codes.slope_options,
            codes.sign,
            codes.skips_output_slope,
            codes.is_sequential,
            setup.learning_rate,
            setup.objective.l2,
        )
        self._optimizing = (
            setup.objective.l1,
            OPTIMIZER_NUMBERS[setup.optimizer.name],
            np.array(setup.optimizer.values, dtype=np.float64),
            setup.optimizer.shrinking,
            SCHEDULE_NUMBERS[setup.schedule.name],
            np.array(setup.schedule.values, dtype=np.float64),
        )
        self._takes_mean = setup.objective.reduction == "mean"
        if loop.shape is not None:
            classes = loop.shape.loss == CROSS_ENTROPY
            self._sums_to_one = bool(classes and (setup.samples.targets.sum(axis=1) == 1.0).all())
            rates = setup.learning_rate, setup.objective.l2, setup.objective.l1, setup.optimizer.shrinking
            self._rates = np.array(rates)

    def train(
        self, parameters: Array, state: int, errors: Array, rows: Array | None = None, due: int = 1, stride: int = 1
    ) -> int:
        """Train `parameters` of `state` on in place, one iteration for each of `errors`, (count,).

        What the optimizer carries stands behind the parameters. The error of each state that comes of it is written
        there. After `due` iterations, and then after every `stride`, the parameters and what is carried are written to
        the next of `rows`, (some, at least as many), where there are rows. It stops before the first state whose error
        is not finite; how many states it recorded is what it gives.
        """
        if rows is None:
            rows, due = np.empty((0, self._width)), NEVER
        recorded = (np.uint64(due), np.uint64(stride), rows, np.uint64(0), errors)
        order, turn = self._batches.order(state, len(errors) + 1)
        samples = self._samples
        if self._pictures is not None:
            samples, order, turn = self._gathered(self._pictures, order, turn, len(errors) + 1)
        arguments = parameters, state, samples, _indices(order), np.uint64(turn), recorded
        if self._loop_shape is None:
            return self._run_general_loop(*arguments)
        return self._run_generated_loop(self._loop_shape, *arguments)

    def _run_general_loop(
        self,
        parameters: Array,
        state: int,
        samples: tuple[Array, Array],
        order: Indices,
        turn: np.uint64,
        recorded: Recording,
    ) -> int:
        common, count = (*self._shape, *self._training), len(recorded[-1])
        if self._goes_one_by_one:
            from core.training.compiled.layout import room_for
            from core.training.compiled.online import WIDE, train_one_by_one

            if self._room is None:
                sizes, small = self._sizes, len(parameters) <= ROOMY
                self._room = room_for(sizes) if small and max(sizes[1:]) >= WIDE else np.empty(0)
            return int(train_one_by_one(parameters, self._room, count, *samples, order, turn, *common, *recorded))
        from core.training.compiled.batched import train_in_batches

        done = train_in_batches(
            parameters, count, *samples, order, turn, *self._lengths, *common,
            self._takes_mean, *recorded, *self._optimizing, float(state), float(state - self._begun + 1),
        )  # fmt: skip
        return int(done)

    def _run_generated_loop(
        self,
        shape: LoopShape,
        parameters: Array,
        state: int,
        samples: tuple[Array, Array],
        order: Indices,
        turn: np.uint64,
        recorded: Recording,
    ) -> int:
        from core.training.compiled.generated.loops import loop_of

        options, slope_options = self._shape[4], self._training[2]
        optimizer_options, schedule_options = self._optimizing[2], self._optimizing[5]
        numbers = np.concatenate([self._rates, (state, state - self._begun + 1)])
        done = loop_of(shape)(
            parameters, len(recorded[-1]), *samples, order, turn, *self._lengths, self._sums_to_one, options,
            slope_options, numbers, optimizer_options, schedule_options, *recorded,
        )  # fmt: skip
        return int(done)

    @property
    def _lengths(self) -> tuple[np.uint64, np.uint64]:
        """How many samples a batch has, and an epoch."""
        return np.uint64(self._batches.size), np.uint64(self._batches.samples)

    def _gathered(
        self, pictures: "Samples", order: Order, turn: int, count: int
    ) -> tuple[tuple[Array, Array], Order, int]:
        """The pictures of `count` states, from order[turn] on, as numbers.

        After them the order by their numbers among these, and where that begins.
        """
        wanted = np.arange(turn, turn + min(count * self._batches.size, len(order))) % len(order)
        rows, found = order[wanted], np.arange(len(wanted))
        samples = pictures.inputs[rows], pictures.targets[rows]
        if self._goes_one_by_one:
            return samples, found, 0
        whole = np.zeros(len(order), np.intp)  # in batches it matters where an epoch ends
        whole[wanted] = found
        return samples, whole, turn

    def replay(self, parameters: Array, state: int, until: int) -> Array:
        """The parameters of state `until`, (parameters,), from those of an earlier `state`, which stay as they are."""
        moved = parameters.copy()
        shown = REPLAYED_AT_ONCE if self._pictures is None else PICTURES_AT_ONCE
        at_once = max(1, shown // self._batches.size)
        errors = np.empty(min(until - state, at_once))
        while state < until:
            count = min(until - state, len(errors))
            if self.train(moved, state, errors[:count]) < count:
                break  # what was recorded once has only finite errors: nothing to be replayed ends here
            state += count
        return moved

    @property
    def is_generated(self) -> bool:
        """Whether it trains by a loop that is written for the network."""
        return self._loop_shape is not None

    @property
    def is_ready(self) -> bool:
        """Whether the loop that trains has been compiled or loaded in this process. For any thread."""
        if self._loop_shape is not None:
            loop = getattr(sys.modules.get(_GENERATED), "LOOPS", {}).get(self._loop_shape)
        else:
            name, function = _ONE_BY_ONE if self._goes_one_by_one else _IN_BATCHES
            loop = getattr(sys.modules.get(name), function, None)  # another thread may be importing it just now
        return loop is not None and bool(getattr(loop, "signatures", True))  # which plain Python doesn't have

    def loads(self) -> bool:
        """Load the compiled loops, or compile them, and say whether that can be done: at first it takes seconds.

        Where it can't, nothing is compiled any more.
        """
        if _why_not:
            return False
        if not self._is_loaded:
            try:
                self.train(np.zeros(self._width), 0, np.empty(0))
            except Exception as fault:  # noqa: BLE001 - a library may fail in as many ways as there are machines
                _give_up(fault)
                return False
            self._is_loaded = True
        return True


def _give_up(fault: Exception) -> None:
    if not _why_not:
        _why_not.append(f"{type(fault).__name__}: {fault}")
        _logger.warning("backstep: numba can't be used, so NumPy trains, only slower: %s", one_line(_why_not[0]))


def _indices(numbers: NDArray[np.signedinteger]) -> NDArray[np.uint64]:
    """As the loops want what they index by: see `core.training.compiled.functions`."""
    return numbers.astype(np.uint64)
