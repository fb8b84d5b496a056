"""What the parts of a saved run's file are called, and what the text of the run says: all that is in no array."""

from typing import Annotated, Literal

from pydantic import Field

from core.scenario.schema import Section
from core.training.kept_run import MOST_KEPT_RUNS
from core.training.trained_by import GENERAL_AT_ONCE, LoopName

RUN, STARTS, STATES, ERRORS, NEWEST = "run.json", "starts.npy", "states.npy", "errors.npy", "newest.npy"
# What optimizers carry, at the roots, the kept states and the newest one: only where one of them does.
CARRIED_TO_STARTS, CARRIED, CARRIED_TO_NEWEST = "starts-carried.npy", "states-carried.npy", "newest-carried.npy"
PLAIN_FORMAT, FORMAT = 1, 2  # of a run in which nothing is carried, and of one in which something is
UNPRINTED = "unprinted.json"  # what the scenario was before its article's listing took its place
MOST_ROOTS = 100
MOST_LOOPS = 1000
MOST_NAME = 200  # characters, of a kept run's

Number = Annotated[int, Field(ge=0, le=10**15)]
Stride = Annotated[int, Field(ge=1, le=10**15)]


class LoopSection(Section):
    """By which loop it was trained from a state on."""

    state: Number
    loop: LoopName


Loops = Annotated[tuple[LoopSection, ...], Field(max_length=MOST_LOOPS, strict=False)]
# What is said of a run by an earlier version, which has not told it.
LOOPS_OF_EARLIER = (LoopSection(state=0, loop=GENERAL_AT_ONCE),)


class KeptRunSection(Section):
    """How a kept run was kept, and what it is called."""

    since: Number
    last: Number
    stride: Stride
    error_stride: Stride
    roots: Annotated[tuple[Number, ...], Field(max_length=MOST_ROOTS, strict=False)] = ()
    begun: Annotated[tuple[Number, ...], Field(max_length=MOST_ROOTS, strict=False)] = ()  # as of the run itself
    loops: Loops = LOOPS_OF_EARLIER
    ended: bool = False
    name: Annotated[str, Field(max_length=MOST_NAME)] = ""
    color: Annotated[int, Field(ge=0, lt=1000)] = 0
    shade: Annotated[float, Field(ge=0.0, le=1.0)] | None = None
    shown: bool = True
    before: bool = True  # it was kept by itself


class RightRuleSection(Section):
    """How the right rule's run beside a mistaken one is called and drawn: it is trained again."""

    name: Annotated[str, Field(max_length=MOST_NAME)] = ""
    color: Annotated[int, Field(ge=0, lt=1000)] = 0
    shown: bool = True


class RunSection(Section):
    """All of a saved run that is neither its scenario nor an array."""

    format: Literal[1, 2]
    length: Stride  # states 0 … length−1 were recorded
    stride: Stride
    error_stride: Stride
    ended: bool  # it had left the numbers, and could not go on
    roots: Annotated[list[Number], Field(min_length=1, max_length=MOST_ROOTS)]
    # Where the optimizer of each root began.
    begun: Annotated[tuple[Number, ...], Field(max_length=MOST_ROOTS, strict=False)] = ()
    loops: Loops = LOOPS_OF_EARLIER
    ghosts: Annotated[tuple[KeptRunSection, ...], Field(max_length=MOST_KEPT_RUNS, strict=False)] = ()
    state: Number
    phase: Number | None = None
    sample: Number | None = None
    goal: Stride
    pinned: str | None = None
    shown: Literal["weight", "gradient", "update"] = "weight"
    side_by_side: bool = False  # the right rule's run is kept beside it
    right_rule: RightRuleSection | None = None
