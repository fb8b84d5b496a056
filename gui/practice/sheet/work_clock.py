"""How long somebody works on a practice."""

from collections.abc import Callable
from time import monotonic

MINUTE = 60.0  # s


class WorkClock:
    """Counts from the first question to the last answer; it stands still while the practice is left."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        """`now` gives seconds since some moment."""
        self._now = now
        self._before = 0.0  # s, that were worked until it went on last
        self._since: float | None = None  # when it went on last; None while it stands still
        self._until_answer = 0.0  # s

    @property
    def minutes(self) -> int:
        """Minutes until the last answer, rounded: 0 where it took less than half a minute."""
        return round(self._until_answer / MINUTE)

    def begin(self) -> None:
        """Count anew; going on, or standing still, as it does."""
        self._before = self._until_answer = 0.0
        if self._since is not None:
            self._since = self._now()

    def go_on(self) -> None:
        """Count from now on."""
        if self._since is None:
            self._since = self._now()

    def stand_still(self) -> None:
        """Don't count from now on."""
        self._before, self._since = self._worked, None

    def note_answer(self) -> None:
        """Something was answered now."""
        self._until_answer = self._worked

    @property
    def _worked(self) -> float:
        return self._before + (0.0 if self._since is None else self._now() - self._since)
