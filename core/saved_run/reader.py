"""A saved run opened.

It may come from anywhere, so what it says of the run is held against its scenario before it is believed.
"""

import json
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError

from core.base.archive import read_archive
from core.base.errors import MisfitError, ScenarioError, shortened
from core.base.message import Message
from core.data.pictures.pixels import USUAL_LARGEST, Pixels
from core.data.samples import Samples
from core.network.elements import element_at
from core.network.phases import phases_of
from core.saved_run.faults import SavedRunFault
from core.saved_run.given_starts import STAND_IN, START, START_SECTION, with_start
from core.saved_run.schema import (
    CARRIED,
    CARRIED_TO_NEWEST,
    CARRIED_TO_STARTS,
    ERRORS,
    NEWEST,
    RUN,
    STARTS,
    STATES,
    UNPRINTED,
    KeptRunSection,
    LoopSection,
    RightRuleSection,
    RunSection,
)
from core.saved_run.writer import SavedRun, Snapshot
from core.scenario.consistency import check_fit
from core.scenario.faults import TextFault
from core.scenario.messages import format_fault
from core.scenario.reader import SCENARIO, parse_scenario
from core.scenario.schema import Scenario, StartSection
from core.setup.saved_pictures import PICTURES, TARGETS
from core.setup.setup import Setup, network_of, setup_of
from core.setup.split import Split
from core.training.carried import carried_count
from core.training.history import BUDGET, NOTHING, History, Recorded
from core.training.kept_run import MOST_KEPT_RUNS, KeptRun, means_of
from core.training.recorded_check import FEW, SAME, SMALLEST, first_difference
from core.training.recorded_states import RecordedStates
from core.training.roots import Root, carried_by
from core.training.run import Run
from core.training.step import Training
from core.training.trained_by import LoopFrom

Array = NDArray[np.float64]

LONGEST = 60.0  # seconds that a state which is not kept may take to be trained again


def read_saved_run(path: Path, pictures: Path | None = None) -> SavedRun:
    """Open a saved run; it goes on from where it was, with the same numbers.

    Where its pictures were left out of it, they are in the file `pictures`.

    Raises
    ------
    ScenarioError
        If the file can't be read, is damaged, or its parts don't belong together.
    """
    return _Reader(path, pictures).saved()


class _Reader:
    """Reads one file, and names it in every message."""

    def __init__(self, path: Path, pictures: Path | None) -> None:
        self._path = path.absolute()
        self._file = str(path)
        self._archive = read_archive(path)
        if pictures is not None:
            self._archive.arrays.update(read_archive(pictures).arrays)
        values = self._json(RUN)
        if isinstance(values.get("held_out"), dict):
            raise self._fault(f"{RUN}: held_out", SavedRunFault.EARLIER_VERSION(scenario=SCENARIO))
        try:
            self._section = RunSection.model_validate(values)
        except ValidationError as faults:
            misfit = format_fault(faults, values, RunSection)
            raise self._fault(f"{RUN}: {misfit.place}", misfit.problem) from None

    def saved(self) -> SavedRun:
        section = self._section
        scenario = parse_scenario(self._text(SCENARIO), f"{self._file}: {SCENARIO}")
        if START in self._archive.arrays:
            scenario = self._with_start(scenario, self._json(START_SECTION), START, START_SECTION)
        setup = replace(self._setup(scenario, SCENARIO), unprinted=self._unprinted(scenario))
        roots = self._roots(setup)
        recorded = self._recorded(setup, carried_by(roots))
        self._check(roots, recorded)
        history = History(setup.network.parameter_count, BUDGET, recorded, carried_by(roots))
        run = Run(setup, BUDGET, roots, history)
        if section.ended:
            run.advance(recorded.length)  # which is where it ends again, and says why
        kept_runs = tuple(self._kept_run(number, setup) for number in range(len(section.ghosts)))
        return SavedRun(run, self._right_rule(kept_runs) + kept_runs, self._snapshot(run))

    def _unprinted(self, scenario: Scenario) -> Scenario | None:
        if UNPRINTED not in self._archive.texts:
            return None
        values = self._json(UNPRINTED)
        values["data"] = scenario.data.model_dump()
        before = self._scenario(values, UNPRINTED)
        sizes, wanted = (
            [each.network.input_count, *(layer.size for layer in each.network.layers)] for each in (before, scenario)
        )
        if sizes != wanted or before.printed != scenario.printed:
            raise self._fault(UNPRINTED, SavedRunFault.OTHER_LISTING())
        return before

    def _roots(self, setup: Setup) -> tuple[Root, ...]:
        states = self._section.roots
        starts = self._array(STARTS, len(states), setup.network.parameter_count)
        if states[0] != 0 or sorted(set(states)) != states:
            raise self._fault(f"{RUN}: roots", SavedRunFault.ROOTS(states=str(states)))
        setups = [self._other(f"root-{number}.json", setup) for number in range(len(states) - 1)]
        setups.append(setup)
        if not np.allclose(starts[0], setups[0].start, rtol=SAME, atol=SMALLEST):
            raise self._fault(STARTS, SavedRunFault.OTHER_START())
        roots = self._carried_roots(states, setups, starts, self._section.begun, CARRIED_TO_STARTS, f"{RUN}: begun")
        return (roots[0]._replace(parameters=setups[0].start), *roots[1:])

    def _carried_roots(
        self,
        states: Sequence[int],
        setups: Sequence[Setup],
        starts: Array,
        begun: Sequence[int],
        name: str,
        place: str,
    ) -> tuple[Root, ...]:
        """The roots, each with what its optimizer carries there; `name` is the part that has it."""
        roots = tuple(map(Root, states, setups, starts))
        width = carried_by(roots)
        if width == 0:
            return roots
        if len(begun) != len(states) or any(one > other for one, other in zip(begun, states, strict=True)):
            raise self._fault(place, SavedRunFault.BEGUN(begun=str(list(begun)), states=str(list(states))))
        carried = self._array(name, len(states), width)
        return tuple(
            root._replace(carried=row[: carried_count(root.setup)], begun=one)
            for root, row, one in zip(roots, carried, begun, strict=True)
        )

    def _recorded(self, setup: Setup, carried: int) -> Recorded:
        section, size = self._section, setup.network.parameter_count
        rows = self._array(STATES, -(-section.length // section.stride), size)
        newest = self._array(NEWEST, size)
        errors = self._array(ERRORS, -(-section.length // section.error_stride) + 1, finite=False)
        error = float(errors[-1])
        recorded = Recorded(section.length, section.stride, rows, section.error_stride, errors[:-1], newest, error)
        recorded = recorded._replace(loops=_loops(section.loops))
        if carried == 0:
            return recorded
        found = self._array(CARRIED, len(rows), carried), self._array(CARRIED_TO_NEWEST, carried)
        return recorded._replace(carried=found[0], newest_carried=found[1])

    def _check(self, roots: tuple[Root, ...], recorded: Recorded) -> None:
        """Hold what is recorded against the scenario."""
        self._check_cost(Training(roots[0].setup), roots[0].whole)
        state = first_difference(roots, recorded)
        if state is not None:
            raise self._fault(STATES, SavedRunFault.OTHER_STATE(state=state))

    def _check_cost(self, training: Training, start: Array) -> None:
        """Refuse a file of which hardly any state is kept: who went to one between would wait for ever."""
        stride = self._section.stride
        if stride <= FEW:
            return
        first = training.first_compiled  # as nearly all of them are trained
        training.replay(first, start, first + 1)  # with whatever has to be loaded
        began = time.perf_counter()
        training.replay(first, start, first + FEW)
        cost = (time.perf_counter() - began) / FEW * stride
        if cost > LONGEST:
            raise self._fault(f"{RUN}: stride", SavedRunFault.COSTLY_STATES(stride=stride, seconds=cost))

    def _kept_run(self, number: int, setup: Setup) -> KeptRun:
        section = self._section.ghosts[number]
        if section.since > section.last:
            problem = SavedRunFault.KEPT_BEGINS_AFTER_ITS_END(since=section.since, last=section.last)
            raise self._fault(f"{RUN}: ghosts[{number}]", problem)
        part = f"ghost-{number}"
        other = self._other(f"{part}.json", setup, may_differ=True)
        size, is_whole = other.network.parameter_count, bool(section.roots)
        errors = self._array(f"{part}-errors.npy", section.last // section.error_stride + 1 + is_whole, finite=False)
        rows = self._array(f"{part}-states.npy", section.last // section.stride + 1, size)
        newest, error = np.empty(0), 0.0
        whole_roots = self._roots_of_kept(number, other) if is_whole else ()
        width = carried_by(whole_roots) if is_whole else carried_count(other)
        carried = self._array(f"{part}-{CARRIED}", len(rows), width) if width else NOTHING
        newest_carried = self._array(f"{part}-{CARRIED_TO_NEWEST}", width) if width and is_whole else NOTHING.ravel()
        if is_whole:
            roots, known_from = whole_roots, 0
            newest = self._array(f"{part}-newest.npy", size)
            errors, error = errors[:-1], float(errors[-1])
        else:
            roots, known_from = _roots_told_last(section, other, rows, carried)
        recorded = Recorded(
            section.last + 1,
            section.stride,
            rows,
            section.error_stride,
            errors,
            newest,
            error,
            carried,
            newest_carried,
            _loops(section.loops),
        )
        kept = KeptRun(
            roots,
            recorded,
            ended=section.ended,
            means=means_of(roots, recorded),
            known_from=known_from,
            name=section.name,
            color=section.color,
            shade=section.shade,
            is_shown=section.shown,
            is_before=section.before,
        )
        state = kept.first_difference()
        if state is not None:
            raise self._fault(f"{part}-states.npy", SavedRunFault.OTHER_STATE_OF_KEPT(state=state))
        return kept

    def _right_rule(self, kept_runs: tuple[KeptRun, ...]) -> tuple[KeptRun, ...]:
        """The right rule's run, where it is beside this one; earlier versions had no name and no colour for it."""
        if not self._section.side_by_side:
            return ()
        taken = {kept.color for kept in kept_runs if kept.shade is None}
        told = self._section.right_rule or RightRuleSection(color=min(set(range(MOST_KEPT_RUNS + 1)) - taken))
        return (KeptRun.of_right_rule(told.name, told.color, told.shown),)

    def _roots_of_kept(self, number: int, last: Setup) -> tuple[Root, ...]:
        """All roots of a kept run; the last of them trains by the setup `last`."""
        section = self._section.ghosts[number]
        states = list(section.roots)
        if states[0] != 0 or sorted(set(states)) != states or states[-1] != section.since:
            raise self._fault(f"{RUN}: ghosts[{number}].roots", SavedRunFault.ROOTS(states=str(states)))
        starts = self._array(f"ghost-{number}-starts.npy", len(states), last.network.parameter_count)
        setups = [self._other(f"ghost-{number}-root-{leg}.json", last) for leg in range(len(states) - 1)]
        name, place = f"ghost-{number}-{CARRIED_TO_STARTS}", f"{RUN}: ghosts[{number}].begun"
        return self._carried_roots(states, [*setups, last], starts, section.begun, name, place)

    def _snapshot(self, run: Run) -> Snapshot:
        section, setup = self._section, run.setup
        for place, value, end in (
            ("state", section.state, section.length),
            ("phase", section.phase, len(phases_of(setup.network.depth))),
            ("sample", section.sample, len(setup.whole.inputs)),
        ):
            if value is not None and value >= end:
                raise self._fault(f"{RUN}: {place}", SavedRunFault.NOT_LESS(value=value, bound=end))
        pinned = None if section.pinned is None else element_at(section.pinned)
        if section.pinned is not None and (pinned is None or not setup.network.has(pinned)):
            raise self._fault(f"{RUN}: pinned", SavedRunFault.NO_ELEMENT(text=shortened(section.pinned)))
        return Snapshot(
            state=section.state,
            parameters=RecordedStates(run.roots, run.history).parameters_at(section.state),
            phase=section.phase,
            sample=section.sample,
            goal=section.goal,
            pinned=pinned,
            shown=section.shown,
        )

    def _other(self, name: str, setup: Setup, *, may_differ: bool = False) -> Setup:
        """Another setup, of the same network where it may not differ; one without samples has those of `setup`."""
        values = self._json(name)
        same = None
        if "data" not in values:
            same = setup
            values["data"] = setup.scenario.data.model_dump()
        scenario = self._other_scenario(values, name)
        other = self._setup(scenario, name, same)
        if other.network == setup.network:
            return replace(other, unprinted=setup.unprinted)
        if not may_differ:
            raise self._fault(name, SavedRunFault.OTHER_NETWORK())
        return other

    def _other_scenario(self, values: dict[str, Any], name: str) -> Scenario:
        array, beside = f"{name.removesuffix('.json')}-{START}", values.get("start")
        if array not in self._archive.arrays:
            return self._scenario(values, name)
        if not isinstance(beside, dict):
            raise self._fault(f"{name}: start", SavedRunFault.NO_OBJECT())
        values["start"] = STAND_IN.model_dump(exclude_none=True)
        return self._with_start(self._scenario(values, name), beside, array, f"{name}: start")

    def _scenario(self, values: dict[str, Any], name: str) -> Scenario:
        try:
            scenario = Scenario.model_validate(values)
            check_fit(scenario)
        except ValidationError as faults:
            misfit = format_fault(faults, values)
            raise self._fault(f"{name}: {misfit.place}", misfit.problem) from None
        except MisfitError as misfit:
            raise self._fault(f"{name}: {misfit.place}", misfit.problem) from None
        return scenario

    def _with_start(self, scenario: Scenario, values: dict[str, Any], array: str, part: str) -> Scenario:
        """The scenario with its start, which stands in an array, and in `values`, of a part, what is said beside it."""
        parameters = self._array(array, network_of(scenario.network).parameter_count)
        try:
            section = StartSection.model_validate(values)
            whole = with_start(scenario, section, parameters)
            check_fit(whole)
        except ValidationError as faults:
            misfit = format_fault(faults, values, StartSection)
            raise self._fault(f"{part}: {misfit.place}", misfit.problem) from None
        except MisfitError as misfit:
            raise self._fault(f"{part}: {misfit.place}", misfit.problem) from None
        return whole

    def _setup(self, scenario: Scenario, part: str, same: Setup | None = None) -> Setup:
        """What a scenario describes; with the samples of a setup that has the same ones."""
        known: tuple[Samples | None, Split | None] = (None, None) if same is None else (same.whole, same.split)
        if scenario.data.file is not None and same is None:
            known = self._pictures(scenario, part), None
        return setup_of(scenario, self._path.stem, self._path, None, f"{self._file}: {part}", *known)

    def _pictures(self, scenario: Scenario, part: str) -> Samples:
        """The samples of a scenario that are pictures of a file, which stand in the archive by its name."""
        data = scenario.data
        name = data.file or ""
        if data.pixels is None or not name.endswith(PICTURES) or name not in self._archive.arrays:
            raise self._fault(f"{part}: data.file", SavedRunFault.DATA_FILE())
        kept = self._archive.arrays[name]
        largest = data.largest_pixel or USUAL_LARGEST
        if kept.ndim != 2 or kept.dtype != np.uint8 or not len(kept) or int(kept.max()) > largest:
            raise self._fault(name, SavedRunFault.NO_PICTURES())
        if kept.shape[1] != scenario.network.input_count:
            raise self._fault(name, SavedRunFault.OTHER_NETWORK())
        outputs = scenario.network.layers[-1].size
        targets = self._array(name.removesuffix(PICTURES) + TARGETS, len(kept), outputs)
        return Samples(Pixels(kept.astype(np.uint8, copy=False), data.pixels, largest), targets)

    def _text(self, name: str) -> str:
        if name not in self._archive.texts:
            raise self._fault(name, TextFault.PART_MISSING())
        return self._archive.texts[name]

    def _json(self, name: str) -> dict[str, Any]:
        try:
            values = json.loads(self._text(name))
        except (ValueError, RecursionError):
            values = None
        if not isinstance(values, dict):
            raise self._fault(name, SavedRunFault.NO_OBJECT())
        return values

    def _array(self, name: str, *shape: int, finite: bool = True) -> Array:
        if name not in self._archive.arrays:
            raise self._fault(name, TextFault.PART_MISSING())
        array = np.asarray(self._archive.arrays[name], np.float64)
        if array.shape != shape:
            found, wanted = (" × ".join(f"{count:,}" for count in sizes) for sizes in (array.shape, shape))
            raise self._fault(name, SavedRunFault.OTHER_SHAPE(found=found, wanted=wanted))
        if finite and not np.isfinite(array).all():
            raise self._fault(name, SavedRunFault.NOT_FINITE())
        return array

    def _fault(self, place: str, problem: Message) -> ScenarioError:
        return ScenarioError(self._file, place, problem)


def _loops(told: Sequence[LoopSection]) -> tuple[LoopFrom, ...]:
    """By what a run was trained, in the order of its states."""
    return tuple(sorted(LoopFrom(each.state, each.loop) for each in told))


def _roots_told_last(
    section: KeptRunSection, setup: Setup, rows: Array, carried: Array
) -> tuple[tuple[Root, ...], int]:
    """The roots of a run of which an earlier version told the last one only, and from where on they are true."""
    place = -(-section.since // section.stride)
    first = Root(0, setup, rows[0])
    if section.since == 0:
        return (first,), 0
    if place >= len(rows):
        return (first,), section.last + 1
    known = Root(place * section.stride, setup, rows[place])
    if carried.shape[1]:
        known = known._replace(carried=carried[place], begun=min((*section.begun, known.state)))
    return (first, known), known.state
