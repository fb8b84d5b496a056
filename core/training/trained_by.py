"""By which loop each iteration of a run was made: what is trained again has to be trained by the same one.

All loops agree at 1e-12, and none with another to the last bit. Which of them trains follows from the setup and the
state's number, so on one machine a run always goes the same way. But a run may come from elsewhere: from a machine
without numba, or from a version that generated no loops.
"""

from typing import Literal, NamedTuple

LoopName = Literal["numpy", "general", "generated", "general_at_once"]
NUMPY: LoopName = "numpy"
GENERAL: LoopName = "general"  # `compiled.online` or `compiled.batched`, after the first states in NumPy
GENERATED: LoopName = "generated"  # one that is written for the network, after the first states in NumPy
GENERAL_AT_ONCE: LoopName = "general_at_once"  # by the general one from state 0 on, as earlier versions did


class LoopFrom(NamedTuple):
    """From this state on that loop leads on."""

    state: int
    loop: LoopName


class TrainedBy:
    """The loops of one run, in the order of their states. One thread notes them, others may read meanwhile."""

    def __init__(self, loops: tuple[LoopFrom, ...] = (), until: int = 0) -> None:
        """Those of a run that is recorded; or of one that is to be trained again by them, up to state `until`."""
        self.loops = loops
        self.until = until

    def at(self, state: int) -> LoopName | None:
        """The loop that leads on from a state; None where none is noted."""
        return next((each.loop for each in reversed(self.loops) if each.state <= state), None)

    def end(self, state: int) -> int | None:
        """The state from which another one leads on than from `state`; None where there is none."""
        return next((each.state for each in self.loops if each.state > state), None)

    def note(self, state: int, loop: LoopName) -> None:
        """From the newest state on, `state`, this one leads on."""
        if self.at(state) != loop:
            earlier = before(self.loops, state)
            is_same = bool(earlier) and earlier[-1].loop == loop
            self.loops = earlier if is_same else (*earlier, LoopFrom(state, loop))


def before(loops: tuple[LoopFrom, ...], state: int) -> tuple[LoopFrom, ...]:
    """Those that led on from an earlier state."""
    return tuple(each for each in loops if each.state < state)
