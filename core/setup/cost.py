"""What a network would take, before room is made for it."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from core.base.message import Message
from core.base.number_format import grouped
from core.data.pictures.pixels import Pixels
from core.scenario.consistency import MOST_PARAMETERS
from core.setup.messages import CostFault
from core.setup.setup import Setup

# Bytes, measured while networks are made: of a parameter, of its name where a scenario lists the names one by one, of a
# neuron, of a number of a sample, of a pixel that is kept as a byte, and of one neuron's numbers for one sample of a
# batch.
A_PARAMETER, A_NAME, A_NEURON, A_CELL, A_PIXEL, A_PASS = 32, 150, 60, 16, 2, 90
LARGE = 200_000_000  # bytes, from which on it is a matter of seconds, too
GIGABYTE, MEGABYTE = 1_000_000_000, 1_000_000
MEMORY_INFO = Path("/proc/meminfo")


@dataclass(frozen=True)
class Cost:
    """What a network with its samples takes: parameters, and about so many bytes while it is made."""

    parameters: int
    memory: int

    @property
    def is_large(self) -> bool:
        """Whether one would rather be asked."""
        return self.memory >= LARGE

    def fault(self, free: int | None) -> Message | None:
        """Why that can't be had where so many bytes are free; None where it can."""
        if self.parameters > MOST_PARAMETERS:
            return CostFault.PARAMETERS(parameters=grouped(self.parameters), most=grouped(MOST_PARAMETERS))
        if free is not None and self.memory > free:
            return CostFault.MEMORY(parameters=grouped(self.parameters), memory=amount(self.memory), free=amount(free))
        return None


def cost_of(setup: Setup, sizes: Sequence[int] | None = None) -> Cost:
    """What a setup takes, or would with a network of these sizes, inputs first."""
    layers, samples = setup.scenario.network.layers, len(setup.samples.inputs)
    sizes = setup.network.sizes if sizes is None else sizes
    # Of a layer that is new nobody has said yet whether it has biases: it has.
    biased = [layer.bias is not False for layer in layers] if len(sizes) == len(layers) + 1 else [True] * len(sizes)
    parameters = sum((fan_in + has) * size for (fan_in, size), has in zip(pairwise(sizes), biased, strict=False))
    memory = (A_PARAMETER + A_NAME * setup.names.search.are_listed) * parameters + A_NEURON * sum(sizes)
    are_kept = isinstance(setup.whole.inputs, Pixels) and sizes[0] == setup.network.inputs
    memory += samples * ((A_PIXEL if are_kept else A_CELL) * sizes[0] + A_CELL * sizes[-1])
    memory += A_PASS * min(setup.batch, samples) * sum(sizes[1:])
    return Cost(parameters, memory)


def free_memory() -> int | None:
    """How many bytes this machine can give; None where it doesn't say."""
    try:
        lines = MEMORY_INFO.read_text(encoding="ascii").splitlines()
        return next(1024 * int(line.split()[1]) for line in lines if line.startswith("MemAvailable:"))
    except (OSError, ValueError, IndexError, StopIteration):
        pass
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")  # all there is: less than that is free
    except (AttributeError, OSError, ValueError):
        return None


def amount(memory: int) -> str:
    """So many bytes as a person reads them: 320 MB, 4.4 GB."""
    if memory < GIGABYTE:
        return f"{memory / MEGABYTE:.0f} MB"
    return f"{memory / GIGABYTE:.1f} GB"
