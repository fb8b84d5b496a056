"""Everything that the window shows follows from this: one frozen state, put together of frozen parts.

No Qt, and nothing that changes, but what training records: a `Run` goes on in its thread, and `TrainingProgress` says
how much of it the window has taken notice of.
"""

from dataclasses import dataclass, fields
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from core.analysis.first_non_finite import LeftTheNumbers
from core.base.number_format import NumberFormat
from core.base.written_numbers import POINT
from core.exercises.sheet.quantity import Quantity
from core.lessons.veil import Veil
from core.network.elements import Element
from core.network.notations import ARTICLE
from core.network.phases import Phase
from core.setup.setup import Setup
from core.training.kept_run import KeptRun
from core.training.roots import Root
from core.training.run import Run
from core.training.stops import Stop, Stopped

if TYPE_CHECKING:
    from core.data.drawn_sample import DrawnSample

Array = NDArray[np.float64]

AS_FAST_AS_IT_GOES = float("inf")  # states a second


FEWEST_ON_BOARD, MOST_ON_BOARD = 1, 12  # digits


class EdgeValue(Enum):
    """What the edges of the diagram show."""

    WEIGHT = "weight"
    GRADIENT = "gradient"
    UPDATE = "update"


class LabelContent(Enum):
    """What is written on the edges."""

    VALUE = "value"
    NAME = "name"
    BOTH = "name = value"


@dataclass(frozen=True, eq=False)
class Session:
    """What is open and trained: the roots of the run, and the runs that it is compared with."""

    document: int  # which one since the window was opened: another one after each Open
    edition: int  # which one of all setups that everything in the window was made anew for
    original_setup: Setup  # that setup, with none of the numbers that were changed since
    run: Run
    roots: tuple[Root, ...]  # of the run; other ones of the same run are the same in other words
    kept_runs: tuple[KeptRun, ...] = ()  # to be compared with it: those that it took the place of, and then others
    right_run: Run | None = None  # trains the right rule beside a mistaken one, while that is among the kept runs

    @property
    def setup(self) -> Setup:
        """The open scenario, built: what the last stretch of the run is trained by."""
        return self.roots[-1].setup

    @property
    def shows_right_rule(self) -> bool:
        """Whether the right rule's run is among the kept ones that are shown."""
        return any(kept.is_right and kept.is_shown for kept in self.kept_runs)

    @property
    def branches(self) -> tuple[int, ...]:
        """The states at which the run branches."""
        return tuple(root.state for root in self.roots[1:])


@dataclass(frozen=True, eq=False)
class Cursor:
    """Where in the run the window is."""

    state: int = 0
    phase: int | None = None  # of the step, from 0; None where all of it is shown
    chosen_sample: int | None = None  # from 0, among all; None where each batch's first is shown
    drawn: "DrawnSample | None" = None  # that is looked at in the place of that sample
    parameters: Array | None = None  # of the state, (parameters,), where they needn't be looked for in what is recorded


class Selection(NamedTuple):
    """What the user points at."""

    hovered: Element | None = None  # by the pointer, or the keyboard's walk
    anchor: tuple[int, int] = (0, 0)  # where it was pointed at: global coordinates, logical pixels
    area: tuple[int, int, int, int] = (0, 0, 0, 0)  # where it is seen: left, top, width, height, in the same
    has_card: bool = True  # whether a card comes beside the pointer for what is hovered
    quantity: Quantity | None = None  # which of its numbers is hovered, where that is known
    held: Element | None = None  # in the inspector
    factor: Element | None = None  # that the factor of a card comes from on which the pointer is
    factor_phase: Phase | None = None  # in which that factor is computed


@dataclass(frozen=True, eq=False)
class Marks:
    """What was found: wrong gradients, those at kinks, which are neither right nor wrong; what of two runs differs."""

    wrong: NDArray[np.bool_] | None = None  # (parameters,)
    at_kinks: NDArray[np.bool_] | None = None  # (parameters,)
    differs: NDArray[np.bool_] | None = None  # (parameters,): from those of a run beside it


NO_MARKS = Marks()


class BoardSwitch(NamedTuple):
    """Whether numbers are shown as on a board, rounded as they are written, and how many digits they have there."""

    is_on: bool = False
    digits: int = 4  # significant ones, or `Decimals`


class Display(NamedTuple):
    """How it is shown."""

    edges: EdgeValue = EdgeValue.WEIGHT
    labels: LabelContent = LabelContent.VALUE
    number_format: NumberFormat = NumberFormat()
    decimal_mark: str = POINT  # that numbers are written with
    chosen_notation: str = ARTICLE  # what everything is called, by whoever looks at it
    own_notation: str | None = None  # that the open document or lesson asks for, until another is chosen
    chosen_board: BoardSwitch = BoardSwitch()  # by whoever looks at it
    own_board: BoardSwitch | None = None  # that the open lesson asks for, until another is chosen
    language: str = "en"  # by its code: in which everything is told
    shows_english: bool = False  # beside the terms of cards, where another language is spoken
    marks: Marks = NO_MARKS  # of the state on the screen
    veil: Veil | None = None  # what a lesson hides; None where none runs

    @property
    def notation(self) -> str:
        """What everything is called: a notation of `core.network.notations`."""
        return self.own_notation or self.chosen_notation

    @property
    def board(self) -> BoardSwitch:
        """Whether numbers are those of a board, and how many digits they have there."""
        return self.own_board or self.chosen_board


class RunState(NamedTuple):
    """How the cursor moves by itself, how far it is to go, and what halts it."""

    is_running: bool = False  # by Run
    travels: bool = False  # on to `awaited`, state by state, because someone asked to go there
    awaited: int | None = None  # a state that is trained for, to be shown when it is there
    trained_for: int = 0  # a changed setup is trained at once as far as the run before it came
    goal: int = 1  # the state at which Run stops
    chosen_speed: float = AS_FAST_AS_IT_GOES  # states a second
    lent_speed: float | None = None  # that a step of a lesson asks for, until the lesson ends or another is chosen
    begins_slowly: bool = False  # whether the first Run of a document does, and grows until it is at full speed
    has_run: bool = False  # whether Run has been pressed since the document was opened
    pace: float | None = None  # states a second, as they grow; None where they don't
    in_sight: int | None = None  # where the plots end for who goes slowly; None where all is to be seen
    stops: tuple[Stop, ...] = ()
    halted: tuple[tuple[Stop, int], ...] = ()  # what has halted the run, and at which state the last time

    @property
    def speed(self) -> float:
        """States a second."""
        return self.chosen_speed if self.lent_speed is None else self.lent_speed

    @property
    def moves(self) -> bool:
        """Whether the cursor moves on by itself."""
        return self.is_running or self.travels


class TrainingProgress(NamedTuple):
    """How far training is, as the window has taken notice of it."""

    length: int = 0  # states of the run
    right_length: int = 0  # states of the right rule's run beside it
    ended: LeftTheNumbers | None = None  # what left the numbers, so that the run can't go on
    stopped: Stopped | None = None  # which stop has halted it, and where
    is_compiling: bool = False  # the states that were asked for wait for what trains them


@dataclass(frozen=True, eq=False)
class WindowState:
    """All of it."""

    session: Session
    cursor: Cursor
    selection: Selection
    display: Display
    run_state: RunState
    progress: TrainingProgress

    @property
    def stopped_here(self) -> Stopped | None:
        """What has halted the run at the state on the screen."""
        found = self.progress.stopped
        return found if found is not None and found.state == self.cursor.state else None


PARTS = tuple(part.name for part in fields(WindowState))


class HoldsState(Protocol):
    """Where the state of the window is kept."""

    @property
    def state(self) -> WindowState:
        """The state that there is now."""
