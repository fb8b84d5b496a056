"""The clock of a lesson: how long it has been going on, beside how long it was planned to take."""

import time
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from core.lessons.course import LessonCourse

LATE = 120  # seconds behind from which it is said louder
MINUTE = 60


def passing() -> float:
    """Seconds from some time on, and also those in which the machine slept: a lesson goes by behind a closed lid.

    `time.monotonic` leaves these out on Linux.
    """
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)


class Pace(Enum):
    """How a lesson stands beside its plan."""

    AHEAD = "ahead"
    ON_TIME = "on time"  # within the minutes of the step
    BEHIND = "behind"
    FAR_BEHIND = "far behind"


class LessonTimes(NamedTuple):
    """Seconds: gone by, planned to be gone by as this step begins, away from the plan, left of the whole lesson."""

    gone: int
    planned: int
    away: int
    left: int | None  # None where no length of the lesson is planned; below 0 where it is over
    pace: Pace


def lesson_times(course: "LessonCourse", gone: float) -> LessonTimes:
    """How a course stands after so many seconds: ahead before its step should begin, behind after it should end."""
    lesson, at, seconds = course.lesson, course.at, int(gone)
    begins, ends = (round(each * MINUTE) for each in lesson.minutes_gone[at : at + 2])
    left = None if lesson.minutes is None else round(lesson.minutes * MINUTE) - seconds
    if seconds < begins:
        return LessonTimes(seconds, begins, begins - seconds, left, Pace.AHEAD)
    behind = max(seconds - ends, 0)
    pace = Pace.FAR_BEHIND if behind >= LATE else Pace.BEHIND if behind else Pace.ON_TIME
    return LessonTimes(seconds, begins, behind, left, pace)


def clock_text(seconds: int) -> str:
    """Minutes and seconds: 13:40; below 0 with a minus."""
    minutes, rest = divmod(abs(seconds), MINUTE)
    return f"{'−' if seconds < 0 else ''}{minutes}:{rest:02}"


class LessonClock:
    """Counts from when a lesson was begun; one that is gone on with, from the minute that is planned there."""

    def __init__(self, now: Callable[[], float] = passing) -> None:
        self._now, self._begun = now, now()

    def begin(self, minutes: float = 0.0) -> None:
        """Count on from so many minutes of the lesson."""
        self._begun = self._now() - minutes * MINUTE

    @property
    def gone(self) -> float:
        """Seconds that have gone by."""
        return self._now() - self._begun
