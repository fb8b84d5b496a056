"""A saved run opened.

It may come from anywhere, so what it says of the run is held against its scenario before it is believed.
"""

import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError

from core.base.errors import shortened
from core.network.elements import element_at
from core.network.phases import phases_of
from core.saved_run.faults import SavedRunFault
from core.saved_run.parts_in_file import PartsInFile
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
from core.scenario.messages import format_fault
from core.scenario.reader import SCENARIO
from core.scenario.schema import Scenario
from core.setup.setup import Setup
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
    """Makes one run of the parts of a file."""

    def __init__(self, path: Path, pictures: Path | None) -> None:
        self._parts = PartsInFile(path, pictures)
        values = self._parts.json(RUN)
        if isinstance(values.get("held_out"), dict):
            raise self._parts.fault(f"{RUN}: held_out", SavedRunFault.EARLIER_VERSION(scenario=SCENARIO))
        try:
            self._section = RunSection.model_validate(values)
        except ValidationError as faults:
            misfit = format_fault(faults, values, RunSection)
            raise self._parts.fault(f"{RUN}: {misfit.place}", misfit.problem) from None

    def saved(self) -> SavedRun:
        section = self._section
        scenario = self._parts.open_scenario()
        setup = replace(self._parts.setup(scenario, SCENARIO), unprinted=self._unprinted(scenario))
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
        if not self._parts.has_text(UNPRINTED):
            return None
        values = self._parts.json(UNPRINTED)
        values["data"] = scenario.data.model_dump()
        before = self._parts.scenario(values, UNPRINTED)
        sizes, wanted = (
            [each.network.input_count, *(layer.size for layer in each.network.layers)] for each in (before, scenario)
        )
        if sizes != wanted or before.printed != scenario.printed:
            raise self._parts.fault(UNPRINTED, SavedRunFault.OTHER_LISTING())
        return before

    def _roots(self, setup: Setup) -> tuple[Root, ...]:
        states = self._section.roots
        starts = self._parts.array(STARTS, len(states), setup.network.parameter_count)
        if states[0] != 0 or sorted(set(states)) != states:
            raise self._parts.fault(f"{RUN}: roots", SavedRunFault.ROOTS(states=str(states)))
        setups = [self._parts.other(f"root-{number}.json", setup) for number in range(len(states) - 1)]
        setups.append(setup)
        if not np.allclose(starts[0], setups[0].start, rtol=SAME, atol=SMALLEST):
            raise self._parts.fault(STARTS, SavedRunFault.OTHER_START())
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
            raise self._parts.fault(place, SavedRunFault.BEGUN(begun=str(list(begun)), states=str(list(states))))
        carried = self._parts.array(name, len(states), width)
        return tuple(
            root._replace(carried=row[: carried_count(root.setup)], begun=one)
            for root, row, one in zip(roots, carried, begun, strict=True)
        )

    def _recorded(self, setup: Setup, carried: int) -> Recorded:
        section, size = self._section, setup.network.parameter_count
        rows = self._parts.array(STATES, -(-section.length // section.stride), size)
        newest = self._parts.array(NEWEST, size)
        errors = self._parts.array(ERRORS, -(-section.length // section.error_stride) + 1, finite=False)
        error = float(errors[-1])
        recorded = Recorded(section.length, section.stride, rows, section.error_stride, errors[:-1], newest, error)
        recorded = recorded._replace(loops=_loops(section.loops))
        if carried == 0:
            return recorded
        found = self._parts.array(CARRIED, len(rows), carried), self._parts.array(CARRIED_TO_NEWEST, carried)
        return recorded._replace(carried=found[0], newest_carried=found[1])

    def _check(self, roots: tuple[Root, ...], recorded: Recorded) -> None:
        """Hold what is recorded against the scenario."""
        self._check_cost(Training(roots[0].setup), roots[0].whole)
        state = first_difference(roots, recorded)
        if state is not None:
            raise self._parts.fault(STATES, SavedRunFault.OTHER_STATE(state=state))

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
            raise self._parts.fault(f"{RUN}: stride", SavedRunFault.COSTLY_STATES(stride=stride, seconds=cost))

    def _kept_run(self, number: int, setup: Setup) -> KeptRun:
        section, parts = self._section.ghosts[number], self._parts
        if section.since > section.last:
            problem = SavedRunFault.KEPT_BEGINS_AFTER_ITS_END(since=section.since, last=section.last)
            raise parts.fault(f"{RUN}: ghosts[{number}]", problem)
        part = f"ghost-{number}"
        other = parts.other(f"{part}.json", setup, may_differ=True)
        size, is_whole = other.network.parameter_count, bool(section.roots)
        errors = parts.array(f"{part}-errors.npy", section.last // section.error_stride + 1 + is_whole, finite=False)
        rows = parts.array(f"{part}-states.npy", section.last // section.stride + 1, size)
        newest, error = np.empty(0), 0.0
        whole_roots = self._roots_of_kept(number, other) if is_whole else ()
        width = carried_by(whole_roots) if is_whole else carried_count(other)
        carried = parts.array(f"{part}-{CARRIED}", len(rows), width) if width else NOTHING
        newest_carried = parts.array(f"{part}-{CARRIED_TO_NEWEST}", width) if width and is_whole else NOTHING.ravel()
        if is_whole:
            roots, known_from = whole_roots, 0
            newest = parts.array(f"{part}-newest.npy", size)
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
            raise parts.fault(f"{part}-states.npy", SavedRunFault.OTHER_STATE_OF_KEPT(state=state))
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
            raise self._parts.fault(f"{RUN}: ghosts[{number}].roots", SavedRunFault.ROOTS(states=str(states)))
        starts = self._parts.array(f"ghost-{number}-starts.npy", len(states), last.network.parameter_count)
        setups = [self._parts.other(f"ghost-{number}-root-{leg}.json", last) for leg in range(len(states) - 1)]
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
                raise self._parts.fault(f"{RUN}: {place}", SavedRunFault.NOT_LESS(value=value, bound=end))
        pinned = None if section.pinned is None else element_at(section.pinned)
        if section.pinned is not None and (pinned is None or not setup.network.has(pinned)):
            raise self._parts.fault(f"{RUN}: pinned", SavedRunFault.NO_ELEMENT(text=shortened(section.pinned)))
        return Snapshot(
            state=section.state,
            parameters=RecordedStates(run.roots, run.history).parameters_at(section.state),
            phase=section.phase,
            sample=section.sample,
            goal=section.goal,
            pinned=pinned,
            shown=section.shown,
        )


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
