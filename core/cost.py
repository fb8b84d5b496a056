"""What a network would take, before room is made for it."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from core.fit import MOST_PARAMETERS

# Bytes, measured while networks and samples are made that a scenario then gives one by one.
A_PARAMETER, A_NEURON, A_CELL = 80, 120, 60
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

    def fault(self, free: int | None) -> str:
        """Why that can't be had where so many bytes are free; empty where it can."""
        if self.parameters > MOST_PARAMETERS:
            return f"that makes {self.parameters:,} parameters; at most {MOST_PARAMETERS:,} can be worked with"
        if free is not None and self.memory > free:
            return (
                f"that makes {self.parameters:,} parameters, and with the samples about {amount(self.memory)} "
                f"of memory; {amount(free)} are free"
            )
        return ""


def cost_of(sizes: Sequence[int], samples: int, biased: Sequence[bool] | None = None) -> Cost:
    """What a network of these sizes, inputs first, takes with so many samples.

    `biased` says of each layer whether its neurons have biases; None is for all of them.
    """
    biased = (True,) * (len(sizes) - 1) if biased is None else biased
    parameters = sum((fan_in + has) * size for (fan_in, size), has in zip(pairwise(sizes), biased, strict=True))
    cells = samples * (sizes[0] + sizes[-1])
    return Cost(parameters, A_PARAMETER * parameters + A_NEURON * sum(sizes) + A_CELL * cells)


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
