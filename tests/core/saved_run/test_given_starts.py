"""A given start stands in an array of what is kept aside, and is the same again when that is read."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.base.archive import Archive, write_archive
from core.base.errors import ScenarioError
from core.saved_run.given_starts import STAND_IN, without_start
from core.saved_run.reader import read_saved_run
from core.saved_run.writer import Most, SavedRun, Snapshot, archive_of
from core.setup.changes import change_training
from core.setup.scenario_of_setup import scenario_text
from core.setup.setup import Setup, open_setup
from core.training.kept_run import KeptRun
from core.training.passes import Passes
from core.training.run import Run

FEW = Most(start=5)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.backstep"


def archive(run: Run, kept_runs: tuple[KeptRun, ...] = ()) -> Archive:
    snapshot = Snapshot(0, run.roots[0].parameters, None, None, 100, None, "weight")
    text = scenario_text(without_start(run.setup, FEW.start))
    return archive_of(text, SavedRun(run, kept_runs, snapshot), most=FEW)


def trained(setup: Setup) -> Run:
    run = Run(setup)
    run.advance(30)
    return run


def moved(name: str) -> Setup:
    """The setup with its first weight moved."""
    setup = open_setup(name)
    return setup.with_start(setup.start + np.eye(1, len(setup.start))[0])


@pytest.mark.parametrize("name", ["gad-3-2-1", "moons-2-3-2", "psi-2-3-3-2"])
def test_a_given_start_comes_back_to_the_last_bit_with_all_that_its_section_said(path: Path, name: str):
    setup = moved(name)
    written = archive(trained(setup))
    assert written.arrays["start.npy"] is setup.start
    assert "weights = [[" not in written.texts["scenario.toml"]
    write_archive(written, path)
    found = read_saved_run(path).run.setup
    assert found.start.tobytes() == setup.start.tobytes()
    before, after = (each.scenario.start.model_dump() for each in (setup, found))
    assert after == before
    assert (found.seed, found.generator) == (setup.seed, setup.generator)


def test_so_do_those_of_branches_and_of_kept_runs(path: Path):
    setup = moved("gad-3-2-1")
    run = trained(setup)
    kept = KeptRun.of(run)
    other = change_training(setup, learning_rate=0.5).with_start(setup.start * 2.0)
    branched = run.along(run.branched(17, other, Passes(run).parameters_at(17)))
    branched.advance(9)
    written = archive(branched, (kept,))
    assert {"start.npy", "root-0-start.npy", "ghost-0-start.npy"} <= set(written.arrays)
    assert not any('"weights":[[' in text for text in written.texts.values())
    write_archive(written, path)
    found = read_saved_run(path)
    for here, there in zip(found.run.roots, branched.roots, strict=True):
        assert here.setup.start.tobytes() == there.setup.start.tobytes()
        assert here.setup.scenario.start.model_dump() == there.setup.scenario.start.model_dump()
    assert found.kept_runs[0].setup.start.tobytes() == setup.start.tobytes()


def test_what_is_drawn_or_small_or_saved_to_be_read_gives_its_own(path: Path):
    drawn, given = open_setup("moons-2-3-2"), moved("gad-3-2-1")
    assert without_start(drawn, 0) is drawn
    assert without_start(given, len(given.start)) is given
    assert without_start(given, None) is given
    assert "start.npy" not in archive(trained(drawn)).arrays
    snapshot = Snapshot(0, given.start, None, None, 100, None, "weight")
    usual = archive_of(scenario_text(given), SavedRun(trained(given), (), snapshot))
    assert "start.npy" not in usual.arrays
    assert without_start(given, 5).scenario.start == STAND_IN


@pytest.mark.parametrize(
    ("array", "section", "said"),
    [
        (np.zeros(3), "{}", "start.npy: has 3 numbers; with this scenario it has 8"),
        (np.full(8, np.nan), "{}", "start.npy: holds NaN"),
        (np.zeros(8), "{}", "starts.npy: is not what the scenario starts from"),
        (None, '{"seed": -1}', "start.json: seed"),
        (None, "[]", "start.json: is no JSON object"),
        (None, '{"redraw": {"weights": {"distribution": "uniform"}}}', "start.json: start.redraw"),
        (None, "", "start.json: is missing"),
    ],
)
def test_a_start_in_an_array_is_not_believed(path: Path, array: np.ndarray | None, section: str, said: str):
    written = archive(trained(moved("gad-3-2-1")))
    if array is not None:
        written.arrays["start.npy"] = array
    if section:
        written.texts["start.json"] = section
    else:
        del written.texts["start.json"]
    write_archive(written, path)
    with pytest.raises(ScenarioError) as refused:
        read_saved_run(path)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("start", "said"),
    [('{"seed":-1}', r"root-0\.json: start: seed"), ("[1]", r"root-0\.json: start: is no JSON object")],
)
def test_a_branch_s_start_in_an_array_is_not_believed(path: Path, start: str, said: str):
    setup = moved("gad-3-2-1")
    run = trained(setup)
    branched = run.along(run.branched(17, replace(setup, learning_rate=0.5), Passes(run).parameters_at(17)))
    written = archive(branched)
    written.texts["root-0.json"] = written.texts["root-0.json"].replace('"start":{}', f'"start":{start}')
    write_archive(written, path)
    with pytest.raises(ScenarioError, match=said):
        read_saved_run(path)
