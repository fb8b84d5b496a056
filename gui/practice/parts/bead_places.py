"""Where the beads of a strip stand: one a question, or one a group where there are too many."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from gui.practice.parts.marks import REACH, AnswerMark

# All in logical pixels beside text of the usual size.
RADIUS, SMALL_RADIUS = 10.0, 7.0
APART = 64.0  # from one bead to the next, where there is room
LABELLED_APART = 60.0  # nearer together only some are labelled
LEAST_APART = 4.0  # between the discs of two beads
MOST_LARGE, MOST_BEADS = 39, 120


@dataclass(frozen=True)
class Bead:
    """A question, as the strip shows it: its quantity, what has become of it, and the part of the way it lies in."""

    name: str
    mark: AnswerMark = AnswerMark.OPEN
    group: str = ""


@dataclass(frozen=True)
class Spot:
    """A bead in its place: which questions it stands for, more than one where it is a whole group."""

    x: float
    questions: range


@dataclass(frozen=True)
class BeadGroup:
    """A group: its name, and from which spot to which it reaches, both included."""

    title: str
    first: int
    last: int


@dataclass(frozen=True)
class BeadPlaces:
    """Where all beads stand; `are_groups` where each stands for a whole group."""

    radius: float
    apart: float
    spots: tuple[Spot, ...]
    groups: tuple[BeadGroup, ...]
    are_groups: bool

    @property
    def has_labels(self) -> bool:
        """Whether each bead has its label; otherwise only what is pointed at, if they are large enough."""
        return self.apart >= LABELLED_APART

    @property
    def can_have_labels(self) -> bool:
        """Whether there are so few beads that one of them can be labelled."""
        return self.are_groups or self.radius == RADIUS

    def spot_of(self, question: int) -> int:
        """Which spot a question belongs to."""
        return next(number for number, spot in enumerate(self.spots) if question in spot.questions)


def lay_out(beads: Sequence[Bead], width: float) -> BeadPlaces:
    """Set the beads side by side in the middle of `width`, as far apart as they may be."""
    radius = RADIUS if len(beads) <= MOST_LARGE else SMALL_RADIUS
    ends = max(APART / 2, radius * REACH)
    single = [range(number, number + 1) for number in range(len(beads))]
    if len(beads) <= MOST_BEADS and _apart(len(beads), width - 2 * ends) >= 2 * radius + LEAST_APART:
        return _placed(beads, single, radius, width, ends, are_groups=False)
    return _placed(beads, _groups(beads), RADIUS, width, ends, are_groups=True)


def _placed(
    beads: Sequence[Bead], questions: list[range], radius: float, width: float, ends: float, *, are_groups: bool
) -> BeadPlaces:
    most = 2 * APART if are_groups else APART
    apart = min(most, _apart(len(questions), width - 2 * ends))
    first = (width - apart * (len(questions) - 1)) / 2
    spots = tuple(Spot(first + apart * number, asked) for number, asked in enumerate(questions))
    runs = _runs(beads[asked.start].group for asked in questions)
    groups = tuple(BeadGroup(title, run.start, run.stop - 1) for title, run in runs if title)
    return BeadPlaces(radius, apart, spots, groups, are_groups)


def _apart(count: int, room: float) -> float:
    """How far apart so many beads are in this room."""
    return room / (count - 1) if count > 1 else room


def _groups(beads: Sequence[Bead]) -> list[range]:
    """The questions of each group."""
    return [run for _, run in _runs(bead.group for bead in beads)]


def _runs(titles: Iterable[str]) -> Iterator[tuple[str, range]]:
    """Each title once for all that have it one behind another, and the numbers of these from 0."""
    begin = 0
    for title, members in groupby(titles):
        end = begin + len(list(members))
        yield title, range(begin, end)
        begin = end
