"""A run as a file: its scenario, what is recorded of it, its branches, and what was on the screen.

Its parts are texts and arrays in a `core.base.archive`. The scenario is the very text that would be saved alone.
What the parts are called, and what is said in them, is in `schema` beside this; `reader` opens the file again.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.base.archive import Archive
from core.base.atomic_files import Beat, unhurried
from core.base.errors import ScenarioError
from core.data.samples import Samples
from core.network.elements import Element, place_text
from core.saved_run.faults import SavedRunFault
from core.saved_run.given_starts import START, START_SECTION, is_apart, without_numbers
from core.saved_run.schema import (
    CARRIED,
    CARRIED_TO_NEWEST,
    CARRIED_TO_STARTS,
    ERRORS,
    FORMAT,
    MOST_LOOPS,
    MOST_NAME,
    MOST_ROOTS,
    NEWEST,
    PLAIN_FORMAT,
    RUN,
    STARTS,
    STATES,
    UNPRINTED,
    RunSection,
)
from core.scenario.reader import SCENARIO
from core.scenario.schema import Section
from core.setup.learned_samples import with_samples
from core.setup.saved_pictures import PICTURES, TARGETS, named_pictures
from core.setup.setup import Setup
from core.training.history import Recorded
from core.training.kept_run import KeptRun
from core.training.roots import Root, carried_by
from core.training.run import Run
from core.training.trained_by import LoopFrom

Array = NDArray[np.float64]
Bytes = NDArray[np.uint8]

MOST_STATES, MOST_ERRORS = 2**26, 2**24  # bytes: of more, every other one is left out
MOST_ROOTS_OF_KEPT = 8


class Most(NamedTuple):
    """How much of a run is written."""

    states: int = MOST_STATES  # bytes
    errors: int = MOST_ERRORS  # bytes
    # Numbers of a given start: more of them stand in an array. Without a bound every scenario gives its own, and can
    # be opened alone.
    start: int | None = None


USUAL = Most()


class Snapshot(NamedTuple):
    """What of a run is on the screen."""

    state: int
    parameters: Array  # of that state
    phase: int | None
    sample: int | None  # that was chosen, from 0
    goal: int
    pinned: Element | None
    shown: str  # on the edges: "weight", "gradient" or "update"


@dataclass(frozen=True, eq=False)
class SavedRun:
    """A run that can be gone on with, and what stood beside it."""

    run: Run
    kept_runs: tuple[KeptRun, ...]  # of the right rule's beside it only how it is called and drawn
    snapshot: Snapshot


def archive_of(text: str, saved: SavedRun, beat: Beat = unhurried, most: Most = USUAL) -> Archive:
    """The parts of the file; `text` is the scenario's, with all its samples, but pictures: those are `pictures_of`.

    It is the scenario `without_start` where that has more numbers than `most` says. Of the states and of the errors
    every other one is left out until they take no more bytes than that.

    Raises
    ------
    ScenarioError
        If it has more branches than a file can hold.
    """
    if len(saved.run.roots) > MOST_ROOTS:
        raise ScenarioError(saved.run.setup.name, "", SavedRunFault.TOO_MANY_BRANCHES(most=MOST_ROOTS))
    run, open_setup = saved.run, saved.run.setup
    kept_runs = [kept for kept in saved.kept_runs if not kept.is_right]
    recorded = run.history.recorded
    stride, rows = _thinned(recorded.stride, recorded.rows, most.states)
    error_stride, errors = _thinned(recorded.error_stride, recorded.errors, most.errors)
    section = _section_of_run(saved, kept_runs, recorded._replace(stride=stride, error_stride=error_stride))
    archive = Archive({SCENARIO: text, RUN: section.model_dump_json(indent=2, exclude_defaults=True)})
    arrays = archive.arrays
    arrays[STARTS] = np.stack([root.parameters for root in run.roots])
    arrays[STATES], arrays[NEWEST] = rows, recorded.newest
    arrays[ERRORS] = np.append(errors, recorded.newest_error)  # which no stride leaves out
    if carried_by(run.roots):
        width = carried_by(run.roots)
        _, carried = _thinned(recorded.stride, recorded.rows, most.states, recorded.carried)
        arrays[CARRIED], arrays[CARRIED_TO_NEWEST] = _wide(carried, width), _wide(recorded.newest_carried, width)
        arrays[CARRIED_TO_STARTS] = _carried_to(run.roots)
    _add_beside_scenario(archive, open_setup, most.start)
    for number, root in enumerate(run.roots[:-1]):
        beat()
        _add_setup(archive, f"root-{number}", root.setup, open_setup, most.start)
    for number, kept in enumerate(kept_runs):
        beat()
        _add_kept_run(archive, f"ghost-{number}", kept, open_setup, most.start)
    return archive


def _section_of_run(saved: SavedRun, kept_runs: Sequence[KeptRun], recorded: Recorded) -> RunSection:
    """What is told of the run; `recorded` has the strides of what is written of its states and errors."""
    run, snapshot = saved.run, saved.snapshot
    right = next((kept for kept in saved.kept_runs if kept.is_right), None)
    carries = any(carried_by(each) for each in (run.roots, *(kept.roots for kept in kept_runs)))
    return RunSection.model_validate(
        {
            "format": FORMAT if carries else PLAIN_FORMAT,
            "length": recorded.length,
            "stride": recorded.stride,
            "error_stride": recorded.error_stride,
            "ended": run.ended is not None,
            "roots": [root.state for root in run.roots],
            "begun": [root.begun for root in run.roots] if carries else [],
            "loops": _told(recorded.loops),
            "ghosts": [_section_of(kept) for kept in kept_runs],
            "state": snapshot.state,
            "phase": snapshot.phase,
            "sample": snapshot.sample,
            "goal": snapshot.goal,
            "pinned": snapshot.pinned and place_text(snapshot.pinned),
            "shown": snapshot.shown,
            "side_by_side": right is not None,
            "right_rule": right and {"name": right.name[:MOST_NAME], "color": right.color, "shown": right.is_shown},
        }
    )


def _add_kept_run(archive: Archive, part: str, kept: KeptRun, open_setup: Setup, most_start: int | None) -> None:
    """A kept run's setup, states, errors, and what led to it where that is known, in parts that begin with `part`."""
    arrays, carried = archive.arrays, carried_by(kept.roots)
    _add_setup(archive, part, kept.setup, open_setup, most_start)
    arrays[f"{part}-states.npy"], arrays[f"{part}-errors.npy"] = kept.rows, kept.errors
    if carried:
        arrays[f"{part}-{CARRIED}"] = _wide(kept.recorded.carried, carried)
    if not is_whole(kept):
        return
    if carried:
        arrays[f"{part}-{CARRIED_TO_NEWEST}"] = _wide(kept.recorded.newest_carried, carried)
        arrays[f"{part}-{CARRIED_TO_STARTS}"] = _carried_to(kept.roots)
    arrays[f"{part}-errors.npy"] = np.append(kept.errors, kept.final_error)
    arrays[f"{part}-newest.npy"] = kept.recorded.newest
    arrays[f"{part}-starts.npy"] = np.stack([root.parameters for root in kept.roots])
    for leg, root in enumerate(kept.roots[:-1]):
        _add_setup(archive, f"{part}-root-{leg}", root.setup, open_setup, most_start)


def is_whole(kept: KeptRun) -> bool:
    """Whether all that led to it is written: it may be not known, or too much."""
    return kept.known_from == 0 and len(kept.recorded.newest) > 0 and len(kept.roots) <= MOST_ROOTS_OF_KEPT


def _section_of(kept: KeptRun) -> dict[str, object]:
    return {
        "since": kept.since,
        "last": kept.last,
        "stride": kept.stride,
        "error_stride": kept.error_stride,
        "roots": [root.state for root in kept.roots] if is_whole(kept) else [],
        "begun": [root.begun for root in (kept.roots if is_whole(kept) else kept.roots[-1:])]
        if carried_by(kept.roots)
        else [],
        "loops": _told(kept.recorded.loops),
        "ended": kept.ended,
        "name": kept.name[:MOST_NAME],
        "color": kept.color,
        "shade": kept.shade,
        "shown": kept.is_shown,
        "before": kept.is_before,
    }


def _told(loops: tuple[LoopFrom, ...]) -> list[dict[str, object]]:
    """The loops as the file tells them: the newest, where a run has gone from machine to machine that often."""
    return [each._asdict() for each in loops[-MOST_LOOPS:]]


def _thinned(stride: int, kept: Array, most: int, beside: Array | None = None) -> tuple[int, Array]:
    """What is kept, or in its place what stands beside it, with every other one left out while it takes too much."""
    size, found = kept.nbytes, kept if beside is None else beside
    count = len(kept)
    while size > most and count > 1:
        stride, found, count = stride * 2, found[::2], -(-count // 2)
        size = kept.nbytes // len(kept) * count
    return stride, found


def _wide(carried: Array, width: int) -> Array:
    """What is carried, along the last axis with zeros behind it or less of it, so that there are `width` numbers."""
    found = np.zeros((*carried.shape[:-1], width))
    known = min(width, carried.shape[-1])
    found[..., :known] = carried[..., :known]
    return found


def _carried_to(roots: tuple[Root, ...]) -> Array:
    """What is carried to each root, (roots, carried)."""
    width = carried_by(roots)
    return np.stack([_wide(root.whole[len(root.parameters) :], width) for root in roots])


def pictures_of(whole: Samples, before: str = "") -> dict[str, Array | Bytes]:
    """The parts that hold samples which are pictures of a file, as they are kept; of others there are none."""
    if isinstance(whole.inputs, np.ndarray):
        return {}
    return {f"{before}{PICTURES}": whole.inputs.bytes_of(slice(None)), f"{before}{TARGETS}": whole.targets}


def _add_beside_scenario(archive: Archive, setup: Setup, most_start: int | None) -> None:
    """What the open scenario's text does not say."""
    if is_apart(setup, most_start):
        archive.arrays[START] = setup.start
        archive.texts[START_SECTION] = _json_of(without_numbers(setup.scenario.start))
    if setup.unprinted is not None:
        archive.texts[UNPRINTED] = _json_of(setup.unprinted, {"data"})


def _add_setup(archive: Archive, name: str, setup: Setup, open_setup: Setup, most_start: int | None) -> None:
    """Another setup's scenario as JSON, which is read faster than TOML; without samples that are the open one's."""
    same = setup.whole is open_setup.whole and setup.split is open_setup.split
    if not (same or isinstance(setup.whole.inputs, np.ndarray)):
        archive.arrays.update(pictures_of(setup.whole, f"{name}-"))
        setup = named_pictures(setup, setup.whole.inputs, f"{name}-{PICTURES}")
    elif not same:
        # One by one: its data may name a file, which is not in the archive.
        setup = with_samples(setup, setup.whole)
    scenario = setup.scenario
    if is_apart(setup, most_start):
        archive.arrays[f"{name}-{START}"] = setup.start
        scenario = scenario.model_copy(update={"start": without_numbers(scenario.start)})
    archive.texts[f"{name}.json"] = _json_of(scenario, {"data"} if same else frozenset())


def _json_of(section: Section, left_out: AbstractSet[str] = frozenset()) -> str:
    """What a section says, without what it need not say."""
    return section.model_dump_json(exclude=set(left_out), exclude_none=True, exclude_defaults=True)
