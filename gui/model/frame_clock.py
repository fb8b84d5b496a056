"""When the window looks how far training is, and how far the playhead moves meanwhile."""

import math
import time
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

FRAME = 16  # milliseconds
FULL_SPEED_FRAME = 25  # milliseconds, where training in plain NumPy waits for painting
FRAME_STEP = 8  # milliseconds: intervals are whole multiples, or the shortest
FRAMES_SHARE = 2  # times what a frame costs is the shortest time to the next one
FIRST_PACE = 2.0  # states a second at which a run goes that begins slowly
GROWS_FOR = 6.0  # seconds in which such a run is at its goal
GROWS_AT_MOST = 7.5  # seconds; where training or painting can't keep up, it is at full speed then
FASTEST_GROWTH = 8.0  # a second: twice what a billion states take


LONGEST_GAP = 1.0  # seconds from one tick to the next that count; a machine that slept was away for longer


class Position(NamedTuple):
    """Where between two states the playhead is, and since when."""

    state: float
    since: float  # seconds


def advance(position: Position, now: float, speed: float, goal: int) -> Position:
    """Where the playhead wants to be `now`, at so many states a second, and no farther than its goal."""
    return Position(min(position.state + speed * (now - position.since), float(goal)), now)


class Growth(NamedTuple):
    """How the speed of a run grows that begins slowly: with each state that it is on from where it began.

    So each doubling takes as long as the one before, and who is held back grows no faster than it moves.
    """

    begun: int  # the state at which it began
    rate: float  # states a second that each state adds to the speed; 0 where it stays as it is

    def pace(self, state: float) -> float:
        """How many states a second it goes at, at `state`; to two digits, as it is told."""
        return float(f"{FIRST_PACE + self.rate * (state - self.begun):.2g}")


def growth(begun: int, goal: int) -> Growth:
    """The growth by which the goal is reached in `GROWS_FOR` seconds; one that is near enough needs none."""
    low, high = 0.0, FASTEST_GROWTH
    while high - low > 1e-9:
        rate = (low + high) / 2.0
        if FIRST_PACE / rate * math.expm1(rate * GROWS_FOR) > goal - begun:
            high = rate
        else:
            low = rate
    return Growth(begun, high if high > 1e-6 else 0.0)


def advance_growing(position: Position, now: float, growth: Growth, goal: int) -> Position:
    """Where the playhead wants to be `now`, as its speed grows, and no farther than its goal."""
    if growth.rate == 0.0:
        return advance(position, now, FIRST_PACE, goal)
    power = min(growth.rate * (now - position.since), math.log(1e12))  # a program that slept is at its goal
    begins = FIRST_PACE / growth.rate
    state = growth.begun + (position.state - growth.begun + begins) * math.exp(power) - begins
    return Position(min(state, float(goal)), now)


def awake(position: Position, now: float) -> Position:
    """The same where the last tick was just now: a machine that slept goes on where it was, and does not leap."""
    return position._replace(since=max(position.since, now - LONGEST_GAP))


def held_back(wanted: Position, reached: int) -> Position:
    """Training that can't keep up holds the playhead back; it does not let it jump later."""
    return wanted._replace(state=min(wanted.state, reached + 1.0))


def interval(cost: float, waits: bool) -> int:
    """Milliseconds from one frame to the next, where one costs `cost` of them.

    A network so large that a frame takes long gets fewer of them, or training, which may have to wait for painting,
    would not get on.
    """
    shortest, share = (FULL_SPEED_FRAME, FRAMES_SHARE) if waits else (FRAME, 1)
    return max(shortest, FRAME_STEP * round(share * cost / FRAME_STEP))


class FrameClock(QObject):
    """Ticks once a frame while something moves."""

    tick = Signal()

    def __init__(self, waits: Callable[[], bool], parent: QObject) -> None:
        """`waits` says whether training waits for painting."""
        super().__init__(parent)
        self._waits = waits
        self._timer = QTimer(self, interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.show_frame)

    @property
    def is_ticking(self) -> bool:
        """Whether something moves, or is waited for."""
        return self._timer.isActive()

    def start(self) -> None:
        """Tick from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    @Slot()
    def show_frame(self) -> None:
        """A frame, now."""
        began = time.perf_counter()
        self.tick.emit()
        wanted = interval(1000.0 * (time.perf_counter() - began), self._waits())
        if wanted != self._timer.interval():
            self._timer.setInterval(wanted)  # which begins anew: not at every tick
