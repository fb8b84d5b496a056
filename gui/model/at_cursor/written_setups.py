"""Setups with everything called by the notation that is shown, kept: views ask for them at each state."""

from core.setup.setup import Setup

MOST_KEPT = 8  # setups


class WrittenSetups:
    """The last setups that were asked for in another notation than their own."""

    def __init__(self) -> None:
        self._kept: list[tuple[Setup, Setup]] = []  # a setup, and the same in another notation; the newest is the last

    def of(self, setup: Setup, notation: str) -> Setup:
        """`setup` as `notation` calls it; as long as it is kept the very same is given again, and what hangs on it."""
        if setup.names.notation == notation:
            return setup
        for known, written in self._kept:
            if known is setup and written.names.notation == notation:
                return written
        written = setup.written_in(notation)
        self._kept = [*self._kept[1 - MOST_KEPT :], (setup, written)]
        return written
