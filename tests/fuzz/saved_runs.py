"""Saved runs: whatever was done to one, it is refused in one line, or what opens is what its scenario leads to."""

import json
import random
from functools import cache
from pathlib import Path

import numpy as np

from core.base.archive import Archive, read_archive, write_archive
from core.base.errors import ScenarioError
from core.saved_run.given_starts import without_start
from core.saved_run.reader import read_saved_run
from core.saved_run.writer import Most, SavedRun, Snapshot, archive_of
from core.setup.scenario_of_setup import scenario_text
from core.setup.setup import open_setup
from core.training.kept_run import KeptRun
from core.training.passes import Passes
from core.training.run import Run
from tests.fuzz.mutation import spoilt_bytes, spoilt_text, spoilt_values

STATES = 40


@cache
def _good(name: str, has_branch: bool, has_given_start: bool) -> Archive:
    setup = open_setup(name)
    if has_given_start:
        setup = setup.with_start(setup.start)
    run = Run(setup)
    run.advance(STATES)
    kept_runs: tuple[KeptRun, ...] = ()
    if has_branch:
        kept_runs = (KeptRun.of(run),)
        run = run.along(run.branched(17, setup.with_learning_rate(0.2), Passes(run).parameters_at(17) * 1.25))
        run.advance(STATES)
    state = Passes(run).parameters_at(9)
    snapshot = Snapshot(9, state, None, None, 100, None, "weight")
    most = Most(start=0 if has_given_start else None)
    return archive_of(
        scenario_text(without_start(run.setup, most.start)), SavedRun(run, kept_runs, snapshot), most=most
    )


def fault_of(draws: random.Random, folder: Path) -> str | None:
    """Write one, good or spoilt, open it, and say what is wrong with what the program made of it."""
    good = _good(draws.choice(("gad-3-2-1", "csdn-2-3-1", "psi-2-3-3-2")), draws.random() < 0.5, draws.random() < 0.5)
    path, way = folder / "case.backstep", draws.randrange(5)
    archive = Archive(dict(good.texts), dict(good.arrays))
    if way == 1:
        name = draws.choice(sorted(archive.arrays))
        archive.arrays[name] = spoilt_array(archive.arrays[name], draws)
    elif way == 2:
        name = draws.choice(sorted(archive.texts))
        archive.texts[name] = spoilt_text(archive.texts[name], draws)
    elif way == 3:
        name = draws.choice(
            [name for name in sorted(archive.texts) if name.endswith(".json") and archive.texts[name] != "{}"]
        )
        archive.texts[name] = json.dumps(spoilt_values(json.loads(archive.texts[name]), draws))
    try:
        write_archive(archive, path)
    except UnicodeEncodeError:  # no text of a file can be so
        return None
    if way == 4:
        path.write_bytes(spoilt_bytes(path.read_bytes(), draws))
    try:
        saved = read_saved_run(path)
    except ScenarioError as refusal:
        message = str(refusal)
        if way == 0:
            return f"a good run is refused: {message}"
        if not message.startswith(str(path)) or not message.isprintable() or len(message) > 600:
            return f"a refusal is not one line that names the file: {message!r}"
        return None
    return _fault_of(saved, read_archive(path))


def spoilt_array(array: np.ndarray, draws: random.Random) -> np.ndarray:
    spoilt = array.copy()
    match draws.randrange(5):
        case 0:
            spoilt.flat[draws.randrange(spoilt.size)] += draws.choice((1.0, -0.01, 1e9))
        case 1:
            spoilt.flat[draws.randrange(spoilt.size)] = draws.choice((np.nan, np.inf, -np.inf, 1e308))
        case 2:
            spoilt = np.roll(spoilt, 1, axis=0) if len(spoilt) > 1 else spoilt + 0.5
        case 3:
            spoilt = spoilt[:-1]
        case _:
            spoilt = spoilt.reshape(-1, 1)
    return spoilt


def _fault_of(saved: SavedRun, archive: Archive) -> str | None:
    """What of an opened run is not what training it again, along its roots, gives."""
    run = saved.run
    again = Run(run.setup, roots=run.roots)
    again.advance(run.history.last)
    if again.history.length != run.history.length:
        return f"it has {run.history.length} states; trained again it has {again.history.length}"
    here, there = Passes(run), Passes(again)
    for state in range(run.history.length):
        if not np.allclose(here.parameters_at(state), there.parameters_at(state), rtol=1e-6, atol=1e-12):
            return f"state {state} is not what training leads to"
        recorded, found = run.history.error(state), again.history.error(state)
        if recorded is not None and not np.isclose(recorded, found, rtol=1e-6, atol=1e-12, equal_nan=True):
            return f"the error of state {state} is not what training leads to"
    if not 0 <= saved.snapshot.state < run.history.length:
        return f"state {saved.snapshot.state} is looked at, which was not reached"
    return None if "run.json" in archive.texts else "a run without its run.json was opened"
