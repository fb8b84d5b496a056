"""What can be wrong with a lesson, and where in its file."""

from typing import TYPE_CHECKING, NamedTuple

from core.base.errors import MessageError, one_line
from core.base.message import Message, MessageKind, Translate, source_text
from core.scenario.messages import Place, place_text

if TYPE_CHECKING:
    from core.lessons.reader import LessonFile


class LessonSort(MessageKind):
    """Sorts of values that a lesson wants at some places."""

    ASK = source_text("a question (a table), or a list of them")
    SCENARIO = source_text("the name of a built-in scenario, a path beside the lesson, or a table")
    SPEED = source_text('a number of iterations a second, or "full"')
    VOTE = source_text("the name of a weight, or a list of options")


class LessonFault(MessageKind):
    """Why a lesson can't be opened; sentences without a full stop."""

    # the file
    FOLDER = source_text("is a folder; open a lesson file (.toml) in it")
    NO_LESSON = source_text("is no lesson: it has no [[step]]")
    TOO_LARGE = source_text("is larger than {most:,} KB; keep large data in a file beside it")
    TOO_NESTED = source_text("is nested too deeply, or holds a key or a number too long for a lesson")

    # the scenario
    SCENARIO = source_text("{file} can't be opened: {problem}")
    SCENARIO_PLACE = source_text("{file} can't be opened: {place}: {problem}")
    SCENARIO_ELSEWHERE = source_text('"{name}" stands there; the scenario must stand beside the lesson, or below it')
    SCENARIO_UNSAVED = source_text('"{name}" stands there; save the lesson first, so that it has a folder')

    # what is shown
    NO_NAME = source_text("no {name} here: {nearest}")
    NO_PHASE = source_text('no phase "{name}" here: {nearest}')
    NO_SAMPLE = source_text("sample {sample} is asked for; there are {count:,}, counted from 1")

    NO_BOARD = source_text("there can be no board: {why}")

    # what is asked
    ASKS_NOTHING = source_text("a question has one of quantity, choice, vote and curve")
    ASKS_SEVERAL = source_text("{several} stand in one question; write a question of its own for each")
    FEW_OPTIONS = source_text("fewer than two options; a decision needs at least two")
    MANY_OPTIONS = source_text("{count} options; at most {most} can be read at once")
    NO_QUESTION_TEXT = source_text("missing; say what is asked")
    NO_RIGHT = source_text("missing; say which option is right, counted from 1")
    NO_SUCH_OPTION = source_text("option {right} is said to be right; there are {count}, counted from 1")
    OF_OTHER_QUESTION = source_text('"{key}" belongs to {owner}; this question has {kind}')
    OPTION_TWICE = source_text('"{option}" stands there twice')
    QUANTITY_TWICE = source_text("{name} is asked twice in this step; ask it once")
    RIGHT_OF_SHEET = source_text("the right answer comes from the sheet; take it out")
    WAY_OF_NO_WEIGHT = source_text("{name} is no weight, and only a weight grows or shrinks: {nearest}")

    # what is waited for
    CHANGED_OF_NO_PARAMETER = source_text("{name} is no weight and no bias, so nobody can change it: {nearest}")
    WAITS_FOR_NOTHING = source_text("nothing is waited for; write error_below, state, phase, held or changed")
    WAITS_FOR_SEVERAL = source_text(
        "{several} stand in one wait; only changed and error_below go together, so make a step of each"
    )

    # texts
    FORMULA_OPEN = source_text(r"a formula begins with $ and does not end; end it, or write \$ for a dollar")
    FORMULA_TOO_LONG = source_text("a formula has {count:,} signs; at most {most:,} can be typeset")
    FORMULA_TOO_DEEP = source_text(
        "a formula has {count:,} brackets within each other; at most {most:,} can be typeset"
    )
    LOADED = source_text('"{what}" would be loaded from elsewhere; a lesson loads nothing, so say it in words')
    TEXT_EMPTY = source_text("nothing stands there; write what the learner reads")
    TEXT_TOO_LONG = source_text("{count:,} signs stand there; at most {most:,} can be read at a step")

    # the whole
    MANY_FAULTS = source_text("from here on texts were not looked through: mend the {count:,} faults above first")
    MINUTES = source_text("the lesson has {minutes:g} minutes; its steps take {steps:g}")
    MANY_STEPS = source_text("{count:,} steps; a lesson has at most {most}")
    NO_STEP = source_text("the list is empty; a lesson has at least one step")


class FaultPlace(MessageKind):
    """Where in the file a fault is, before it."""

    FIELD = source_text("{place}: {problem}")
    LINE = source_text("line {line}, {place}: {problem}")
    STEP = source_text("line {line}, step {step}: {problem}")
    STEP_FIELD = source_text("line {line}, step {step}, {place}: {problem}")


class FoundFault(NamedTuple):
    """A fault, the place of it, and of a text the line in it, from 0."""

    place: Place
    problem: Message
    text_line: int = 0


class PlacedFault(NamedTuple):
    """One thing that is wrong with a lesson file, and where: a place such as ("step", 0, "show", "held").

    `line` counts from 1; it is None where the fault is of the file as a whole, or of what is missing in it.
    """

    place: Place
    problem: Message
    line: int | None = None

    @property
    def step(self) -> int | None:
        """The number of the step, from 1; None outside of the steps."""
        match self.place:
            case ("step", int(index), *_):
                return index + 1
        return None

    @property
    def field(self) -> str:
        """What it is of: `show.held` of a step, `scenario.network.layers` of the lesson."""
        return place_text(self.place if self.step is None else self.place[2:])

    @property
    def message(self) -> Message:
        """The whole of it: line, step, field, and what is wrong."""
        if not self.place:
            return self.problem
        if self.line is None:
            return FaultPlace.FIELD(place=place_text(self.place), problem=self.problem)
        if self.step is None:
            return FaultPlace.LINE(line=self.line, place=self.field, problem=self.problem)
        if not self.field:
            return FaultPlace.STEP(line=self.line, step=self.step, problem=self.problem)
        return FaultPlace.STEP_FIELD(line=self.line, step=self.step, place=self.field, problem=self.problem)


class LessonError(MessageError):
    """A lesson that can't be opened or written, with all that is wrong with it, in the order of the file.

    Where the file keeps its form, and only names, texts and the like are wrong, `read` is what it says, to be mended.
    """

    def __init__(self, file: str, faults: tuple[PlacedFault, ...], read: "LessonFile | None" = None) -> None:
        self.file, self.faults, self.read = file, faults, read
        super().__init__(faults[0].problem)

    def text(self, translate: Translate = source_text) -> str:
        """A line a fault: the file, the place, the problem."""
        return "\n".join(self.lines(translate))

    def lines(self, translate: Translate = source_text) -> list[str]:
        """The same line by line."""
        return [one_line(f"{self.file}: {fault.message.text(translate)}") for fault in self.faults]
