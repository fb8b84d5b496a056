"""For which processor loops are compiled: a class of them, and not the very one that is here.

So the code that is compiled on one machine runs on the others of its class, and gives the same numbers there to the
last bit: a bundle brings it, and a class in a room of mixed machines sees one run. The names are LLVM's, and those of
the x86-64 psABI, section 3.1.1, "Processor Architecture", which says what each level has.
"""

import platform
import sys
from collections.abc import Container
from typing import NamedTuple

_OF_SECOND_LEVEL = frozenset({"cx16", "popcnt", "sahf", "sse3", "sse4.1", "sse4.2", "ssse3"})
_OF_THIRD_LEVEL = _OF_SECOND_LEVEL | {"avx", "avx2", "bmi", "bmi2", "f16c", "fma", "lzcnt", "movbe", "xsave"}
_OF_FOURTH_LEVEL = _OF_THIRD_LEVEL | {"avx512bw", "avx512cd", "avx512dq", "avx512f", "avx512vl"}


class ProcessorClass(NamedTuple):
    """A class of processors, by LLVM's name; `features` are further ones to be used, as LLVM writes them."""

    name: str
    features: str = ""
    needs: frozenset[str] = frozenset()  # what a processor of it has, by LLVM's names

    def runs_on(self, has: Container[str]) -> bool:
        """Whether a processor that has all of this runs the code."""
        return all(feature in has for feature in self.needs)


# The first that a machine can run is taken; the last of each is the way out for the oldest.
_OF_X86 = (
    # Of its own accord LLVM takes half of each vector there, and is slower with that than one level below.
    ProcessorClass("x86-64-v4", "+avx512f,-prefer-256-bit", needs=_OF_FOURTH_LEVEL),
    ProcessorClass("x86-64-v3", needs=_OF_THIRD_LEVEL),
    ProcessorClass("x86-64"),
)
_OF_APPLE = (ProcessorClass("apple-m1"),)
_OF_OTHERS = (ProcessorClass("generic"),)


def targets(machine: str = platform.machine(), system: str = sys.platform) -> tuple[ProcessorClass, ...]:
    """What loops may be compiled for on such a machine, the fastest first."""
    if machine.lower() in ("x86_64", "amd64"):
        return _OF_X86
    return _OF_APPLE if system == "darwin" else _OF_OTHERS


def target_here(has: Container[str]) -> ProcessorClass:
    """The fastest that runs on this machine, whose processor has these features, by LLVM's names."""
    return next(target for target in targets() if target.runs_on(has))
