"""What all numbers of a card come from: one pass of one lesson, and one sample in it."""

from dataclasses import dataclass

from core.lesson import Lesson
from core.naming import Names
from core.network import Network, Trace


@dataclass(frozen=True)
class Moment:
    """One trace, taken before its update, and the sample in it that is told about."""

    lesson: Lesson
    trace: Trace
    row: int  # of the trace
    sample: int  # of the lesson, from 0

    @property
    def network(self) -> Network:
        """The lesson's network."""
        return self.lesson.network

    @property
    def names(self) -> Names:
        """What everything in it is called."""
        return self.lesson.names

    @property
    def batch(self) -> int:
        """How many samples the trace is of."""
        return len(self.trace.targets)
