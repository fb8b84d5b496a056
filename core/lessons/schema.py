"""The lesson file's schema: what each part may hold by itself.

Whether the parts fit the scenario and one another is `core.lessons.building`; files are read by `core.lessons.reader`
and written by `core.lessons.writer`.
"""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from core.lessons.faults import LessonSort
from core.network.notations import NOTATIONS
from core.scenario.faults import ValueSort
from core.scenario.schema import Number, Section, Text, one_of

MOST_STEPS = 200
MOST_QUESTIONS = 12  # of one step
MOST_OPTIONS = 8
MOST_STATE = 10_000_000
MOST_MINUTES = 600
MOST_DIGITS = 17  # significant ones: a number has no more

VIEWS = (
    "prediction",
    "plane",
    "curve",
    "confusion",
    "layers",
    "weights",
    "matrices",
    "listing",
    "check",
    "slope",
    "what-if",
    "kept-runs",
    "query",
    "network",
    "samples",
    "data",
)
"""The pages below the diagram that a step may open, as the window has them under its tabs."""

EDGES = ("weight", "gradient", "update")
"""What the edges of the diagram may show."""

LOCKABLE = (
    "reset",
    "back",
    "phase",
    "step",
    "run",
    "speed",
    "state",
    "sample",
    "weights",
    "network",
    "data",
    "mistakes",
)
"""What a step may keep from being used: buttons and fields of the play bar, and all that changes what is open."""

HIDEABLE = ("inspector", "error", "views")
"""What a step may fold away: the inspector, the plot of the error, the pages under the tabs."""

FULL_SPEED: Literal["full"] = "full"

State = Annotated[int, Field(ge=0, le=MOST_STATE)]
Minutes = Annotated[Number, Field(gt=0, le=MOST_MINUTES)]
Speed = Annotated[float, Field(ge=1, allow_inf_nan=False)]  # states a second
Name = Annotated[str, Field(min_length=1)]


class ShowSection(Section):
    """What a step shows; what stands in none stays as the step before has it."""

    state: State | None = None
    phase: str | None = None
    sample: Annotated[int, Field(ge=1)] | None = None
    held: str | None = None
    view: Literal[VIEWS] | None = None  # type: ignore[valid-type]
    edges: Literal[EDGES] | None = None  # type: ignore[valid-type]
    speed: (
        Annotated[
            Annotated[float, Field(ge=1, allow_inf_nan=False)] | Literal["full"],
            one_of(LessonSort.SPEED, int, float, "full"),
        ]
        | None
    ) = None


class AskSection(Section):
    """One question: exactly one of quantity, choice, vote and curve, and what belongs to it.

    `why` is what is said of the answer once it is settled.
    """

    quantity: Name | None = None
    choice: list[Text] | None = None
    vote: Annotated[Name | list[Text], one_of(LessonSort.VOTE, str, list)] | None = None
    curve: Literal["error"] | None = None
    text: Text | None = None
    why: Text | None = None
    right: Annotated[int, Field(ge=1)] | None = None
    until: Annotated[int, Field(ge=1, le=MOST_STATE)] | None = None


class WaitSection(Section):
    """What the learner has to do or reach before it goes on."""

    error_below: Annotated[float, Field(gt=0, allow_inf_nan=False)] | None = None
    state: State | None = None
    phase: Name | None = None
    held: Name | None = None
    changed: Name | None = None


def _as_list(value: Any) -> Any:
    """A single question as a list of one."""
    return [value] if isinstance(value, dict) else value


class StepSection(Section):
    """One step of a lesson."""

    text: Text
    minutes: Minutes | None = None
    show: ShowSection = ShowSection()
    ask: Annotated[
        list[AskSection],
        BeforeValidator(_as_list),
        one_of(LessonSort.ASK, dict, list),
    ] = Field(default_factory=list, max_length=MOST_QUESTIONS)
    wait: WaitSection | None = None
    locked: list[Literal[LOCKABLE]] = Field(default_factory=list)  # type: ignore[valid-type]
    hidden: list[Literal[HIDEABLE]] = Field(default_factory=list)  # type: ignore[valid-type]
    notes: Text | None = None


class LessonSection(Section):
    """A whole lesson file."""

    format: Annotated[Literal[1], one_of(ValueSort.FORMAT, 1)]
    title: Text
    about: Text | None = None
    scenario: Annotated[Name | dict[str, Any], one_of(LessonSort.SCENARIO, str, dict)]
    minutes: Minutes | None = None
    digits: Annotated[int, Field(ge=1, le=MOST_DIGITS)] = 4
    notation: Literal[NOTATIONS] | None = None  # type: ignore[valid-type]
    board: bool = False
    step: Annotated[list[StepSection], Field(max_length=MOST_STEPS)]
