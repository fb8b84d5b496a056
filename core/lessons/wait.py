"""What a step waits for: something that the learner has to do or reach."""

from typing import NamedTuple

from core.base.message import Message
from core.lessons.messages import WaitText
from core.network.elements import Element, Parameter
from core.network.names import Names
from core.network.phases import Phase


class LessonFacts(NamedTuple):
    """What has come of what the learner does, as far as a wait may look at it."""

    state: int
    phase: Phase | None = None  # None where all of a step is shown
    error: float | None = None  # of the state on the screen; None where it is none
    held: Element | None = None
    changed: frozenset[Parameter] = frozenset()  # weights and biases that were changed in this step


class Wait(NamedTuple):
    """Waits for one of these; `changed` and `error_below` may stand together, and then both have to be so."""

    error_below: float | None = None
    state: int | None = None
    phase: Phase | None = None
    held: Element | None = None
    changed: Parameter | None = None

    def is_met(self, facts: LessonFacts) -> bool:
        """Whether it is done, or reached."""
        return (
            (self.error_below is None or (facts.error is not None and facts.error < self.error_below))
            and (self.state is None or facts.state >= self.state)
            and (self.phase is None or facts.phase == self.phase)
            and (self.held is None or facts.held == self.held)
            and (self.changed is None or self.changed in facts.changed)
        )

    @property
    def is_run_for(self) -> bool:
        """Whether training on reaches it."""
        return self.changed is None and (self.state is not None or self.error_below is not None)

    @property
    def is_shown(self) -> bool:
        """Whether the program can do it by itself, without training: hold something, or walk to a phase."""
        return self.held is not None or self.phase is not None

    def text(self, names: Names, phase: str, facts: LessonFacts | None = None) -> Message:
        """What is to be done, as a sentence; with what has been reached of it, where that is known.

        `phase` is what the phase is called on the screen, where it waits for one.
        """
        if self.changed is not None:
            name = names.of(self.changed)
            if self.error_below is None:
                return WaitText.CHANGE(name=name)
            if facts is None or facts.error is None:
                return WaitText.CHANGE_UNTIL(name=name, bound=self.error_below)
            return WaitText.CHANGE_UNTIL_NOW(name=name, bound=self.error_below, now=facts.error)
        if self.held is not None:
            return WaitText.HOLD(name=names.of(self.held))
        if self.phase is not None:
            return WaitText.WALK(phase=phase)
        if self.state is not None:
            return WaitText.STATE(state=self.state, now=0 if facts is None else facts.state)
        if facts is None or facts.error is None:
            return WaitText.ERROR(bound=self.error_below or 0.0)
        return WaitText.ERROR_NOW(bound=self.error_below or 0.0, now=facts.error)
