"""A saved run goes on with the same numbers; what doesn't belong together is not believed."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.base.archive import Archive, read_archive, write_archive
from core.base.errors import ScenarioError
from core.experiments.hidden_sizes import variant
from core.experiments.printed_listing import as_printed, unprinted
from core.network.elements import Bias, Element, Input, Neuron, Weight
from core.network.find_element import MOST_LISTED
from core.network.optimizers import Adam, Momentum, Optimizer
from core.saved_run.reader import read_saved_run
from core.saved_run.writer import Most, SavedRun, Snapshot, archive_of
from core.scenario.generators import MOST_SEED
from core.setup.changes import change_layer, change_training, rename, resize
from core.setup.learned_samples import hold_out, with_samples
from core.setup.scenario_of_setup import scenario_text
from core.setup.setup import Setup, open_setup
from core.training.history import BUDGET
from core.training.kept_run import KeptRun
from core.training.passes import Passes
from core.training.run import Run
from main import main


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "mine.backstep"


def snapshot(run: Run, state: int, **others: object) -> Snapshot:
    parameters = Passes(run).parameters_at(state)
    usual = Snapshot(state, parameters, None, None, 5000, None, "weight")
    return usual._replace(**others)


def trained(setup: Setup, states: int, budget: int = BUDGET) -> Run:
    run = Run(setup, budget)
    run.advance(states)
    return run


def save(run: Run, path: Path, state: int = 0, kept_runs: tuple[KeptRun, ...] = ()) -> Archive:
    archive = archive_of(scenario_text(run.setup), SavedRun(run, kept_runs, snapshot(run, state)))
    write_archive(archive, path)
    return archive


def same(found: Run, expected: Run, states: range) -> None:
    assert found.history.length == expected.history.length
    assert found.history.newest_error == expected.history.newest_error
    there, here = Passes(found), Passes(expected)
    for state in states:
        assert there.parameters_at(state).tobytes() == here.parameters_at(state).tobytes()
        assert found.history.error(state) in (None, expected.history.error(state))


@pytest.mark.parametrize("budget", [BUDGET, 8 * 8 * 90], ids=["all kept", "thinned out"])
@pytest.mark.parametrize(
    "name", ["gad-3-2-1", "csdn-2-3-1", "psi-2-3-3-2", "moons-2-3-2", "curve-1-8-1", "iris-4-5-3", "digits-64-20-10"]
)
def test_it_goes_on_with_the_same_numbers(path: Path, name: str, budget: int):
    run = trained(open_setup(name), 500, budget)
    save(run, path, 123)
    opened = read_saved_run(path)
    assert (opened.run.setup.name, opened.run.setup.path) == ("mine", path)
    data, before = opened.run.setup.scenario.data, run.setup.scenario.data
    assert (data.image, data.scaling, data.class_names) == (before.image, before.scaling, before.class_names)
    same(opened.run, run, range(0, 501, 7))
    assert opened.snapshot.state == 123
    assert opened.snapshot.parameters.tobytes() == Passes(run).parameters_at(123).tobytes()
    for each in (run, opened.run):
        each.advance(900)
    assert Passes(opened.run).parameters_at(900).tobytes() == Passes(run).parameters_at(900).tobytes()


def test_branches_and_the_runs_before_are_there_again(path: Path):
    setup = open_setup("gad-10-2-1")
    trunk = trained(setup, 400)
    faster = setup.with_learning_rate(0.5)
    branch = trunk.along(trunk.branched(150, faster, Passes(trunk).parameters_at(150) + 0.125))
    branch.advance(300)
    inputs = setup.samples.inputs.copy()
    inputs[0, 0] += 1.0
    other = with_samples(setup, replace(setup.samples, inputs=inputs))
    twig = branch.along(branch.branched(250, other, Passes(branch).parameters_at(250)))
    twig.advance(600)
    save(twig, path, kept_runs=(KeptRun.of(trunk), KeptRun.of(branch)))
    opened = read_saved_run(path)
    same(opened.run, twig, range(0, 601, 3))
    assert [root.state for root in opened.run.roots] == [0, 150, 250]
    assert [root.setup.learning_rate for root in opened.run.roots] == [setup.learning_rate, 0.5, setup.learning_rate]
    assert opened.run.setup.samples.inputs.tolist() == inputs.tolist()
    assert opened.run.roots[0].setup.samples.inputs.tolist() == setup.samples.inputs.tolist()
    for previous, kept in zip(opened.kept_runs, (KeptRun.of(trunk), KeptRun.of(branch)), strict=True):
        assert (previous.since, previous.last, previous.stride) == (kept.since, kept.last, kept.stride)
        assert previous.errors.tobytes() == kept.errors.tobytes()
        assert previous.rows.tobytes() == kept.rows.tobytes()
    # Taking the branches back leads to the states of the trunk.
    back = opened.run.along(opened.run.roots[:1])
    back.advance(400)
    assert Passes(back).parameters_at(400).tobytes() == Passes(trunk).parameters_at(400).tobytes()


def test_a_listing_remembers_what_it_took_the_place_of(path: Path):
    setup = open_setup("query-3-2-1")
    trunk = trained(as_printed(setup), 30)
    branch = trunk.along(trunk.branched(20, trunk.setup.with_learning_rate(0.5), Passes(trunk).parameters_at(20)))
    branch.advance(40)
    save(branch, path)
    opened = read_saved_run(path).run
    same(opened, branch, range(41))
    for found, expected in zip(opened.roots, branch.roots, strict=True):
        assert found.setup.unprinted == expected.setup.unprinted
        assert unprinted(found.setup).network == setup.network
    assert unprinted(opened.roots[0].setup).start.tolist() == setup.start.tolist()


def test_a_listing_of_another_network_is_not_believed(path: Path):
    archive = save(trained(as_printed(open_setup("query-3-2-1")), 3), path)
    values = json.loads(archive.texts["unprinted.json"])
    values["network"]["layers"][0].update(size=3, neurons=None)
    values.pop("labels")
    archive.texts["unprinted.json"] = json.dumps(values)
    write_archive(archive, path)
    with pytest.raises(ScenarioError, match="unprinted.json: is of another network or another listing"):
        read_saved_run(path)


@pytest.mark.parametrize("seed", [5, MOST_SEED])
def test_samples_that_were_held_out_are_there_again(path: Path, seed: int):
    run = trained(hold_out(open_setup("moons-2-3-2"), 0.3, seed), 60)
    parted = run.setup.split
    assert parted is not None
    save(run, path)
    opened = read_saved_run(path)
    found = opened.run.setup.split
    assert found is not None
    assert (found.how.share, found.how.seed) == (0.3, seed)
    assert found.held_out.inputs.tolist() == parted.held_out.inputs.tolist()
    assert opened.run.setup.samples is found.training
    same(opened.run, run, range(61))
    alone = open_setup(path)
    assert len(alone.whole.inputs) == 300  # the scenario has them all
    assert alone.samples.inputs.tolist() == parted.training.inputs.tolist()


@pytest.mark.parametrize("rate", [1e3, 1e300])
def test_a_run_that_left_the_numbers_has_left_them(path: Path, rate: float):
    setup = change_training(open_setup("gad-3-2-1"), learning_rate=rate)
    for layer in range(setup.network.depth):
        setup = change_layer(setup, layer, activation="identity").setup
    run = trained(setup, 3000)
    assert run.ended is not None
    save(run, path)
    opened = read_saved_run(path).run
    assert opened.ended == run.ended
    same(opened, run, range(run.history.length))


@pytest.mark.usefixtures("general_loops")
@pytest.mark.parametrize("name", ["moons-2-3-2", "gad-3-2-1", "psi-2-3-3-2"])
@pytest.mark.parametrize("rate", [0.01, 1.0, 30.0])
def test_a_run_that_a_mistake_has_led_out_of_the_numbers(path: Path, name: str, rate: float):
    run = trained(open_setup(name).with_rule("wrong_sign").with_learning_rate(rate), 500)
    save(run, path)
    opened = read_saved_run(path).run
    assert repr(opened.ended) == repr(run.ended)
    same(opened, run, range(run.history.length))


def test_what_was_on_the_screen(path: Path):
    run = trained(open_setup("moons-2-3-2"), 50)
    wanted = snapshot(run, 20, phase=3, sample=7, goal=99, pinned=Weight(1, 0, 1), shown="gradient")
    write_archive(archive_of(scenario_text(run.setup), SavedRun(run, (), wanted)), path)
    found = read_saved_run(path).snapshot
    assert found.parameters.tolist() == wanted.parameters.tolist()
    assert found._replace(parameters=wanted.parameters) == wanted


def test_a_branched_run_that_was_reset_comes_to_its_branch_again(path: Path):
    setup = open_setup("gad-3-2-1")
    trunk = trained(setup, 40)
    branch = trunk.along(trunk.branched(20, setup.with_learning_rate(0.5), Passes(trunk).parameters_at(20) + 0.125))
    branch.advance(40)
    again = Run(branch.setup, roots=branch.roots)
    again.advance(5)
    save(again, path)
    opened = read_saved_run(path).run
    assert (opened.history.last, [root.state for root in opened.roots]) == (5, [0, 20])
    opened.advance(40)
    same(opened, branch, range(41))


def test_a_run_that_stands_just_before_its_branch_stays_there(path: Path):
    setup = open_setup("gad-3-2-1")
    trunk = trained(setup, 40)
    faster = setup.with_learning_rate(0.5)
    again = Run(faster, roots=trunk.branched(20, faster, setup.start))
    again.advance(19)
    save(again, path)
    opened = read_saved_run(path).run
    same(opened, again, range(20))
    for each in (opened, again):
        each.advance(30)
    same(opened, again, range(31))


def test_a_branch_at_the_start_is_another_start(path: Path):
    setup = open_setup("gad-3-2-1")
    trunk = trained(setup, 10)
    (root,) = trunk.branched(0, setup, setup.start + 0.5)
    run = trained(root.setup, 10)
    save(run, path)
    same(read_saved_run(path).run, run, range(11))


def test_the_curves_of_a_run_that_was_reset(path: Path):
    setup = open_setup("gad-3-2-1")
    trunk = trained(setup, 40)
    again = Run(setup, roots=trunk.branched(20, setup.with_learning_rate(0.5), setup.start))
    again.advance(5)
    save(trunk, path, kept_runs=(KeptRun.of(again),))
    (previous,) = read_saved_run(path).kept_runs
    assert (previous.since, previous.last, previous.setup.learning_rate) == (0, 5, setup.learning_rate)


def test_a_kept_run_is_there_with_its_name_and_each_of_its_states(path: Path):
    run, (_, branch) = branched_twice()
    kept = replace(branch, name="faster, <b>then</b>", color=4, shade=0.25, is_shown=False)
    save(run, path, kept_runs=(kept,))
    (found,) = read_saved_run(path).kept_runs
    assert (found.name, found.color, found.shade, found.is_shown, found.is_before, found.ended) == (
        *(kept.name, 4, 0.25),
        *(False, False, False),
    )
    assert [root.state for root in found.roots] == [root.state for root in kept.roots]
    for state in range(found.last + 1):
        there, here = (Passes(each.run()).parameters_at(state) for each in (found, kept))
        assert there.tobytes() == here.tobytes()


@pytest.mark.usefixtures("general_loops")
def test_a_kept_run_may_be_of_another_network(path: Path):
    setup = open_setup("moons-2-3-2")
    kept = KeptRun.of(trained(variant(setup, 5), 20))
    save(trained(setup, 10), path, kept_runs=(kept,))
    (found,) = read_saved_run(path).kept_runs
    assert found.setup.network.sizes == (2, 5, 2)
    assert found.rows.tobytes() == kept.rows.tobytes()
    assert found.setup.samples.inputs.tolist() == setup.samples.inputs.tolist()


def test_a_kept_run_of_an_earlier_version_opens(path: Path):
    """It told the last root only: between kept states before that one nothing is known of it."""
    setup = open_setup("gad-3-2-1")
    trunk = trained(setup, 40)
    branch = trunk.along(trunk.branched(10, setup.with_learning_rate(0.5), Passes(trunk).parameters_at(10)))
    branch.advance(40)
    archive = save(trunk, path, kept_runs=(KeptRun.of(branch),))
    section = json.loads(archive.texts["run.json"])
    section["ghosts"] = [{"since": 10, "last": 40, "stride": 4, "error_stride": 1}]
    archive.texts["run.json"] = json.dumps(section)
    archive.arrays["ghost-0-states.npy"] = archive.arrays["ghost-0-states.npy"][::4].copy()
    archive.arrays["ghost-0-errors.npy"] = archive.arrays["ghost-0-errors.npy"][:-1].copy()
    for part in ("ghost-0-newest.npy", "ghost-0-starts.npy", "ghost-0-root-0.json"):
        archive.arrays.pop(part, None), archive.texts.pop(part, None)
    write_archive(archive, path)
    (found,) = read_saved_run(path).kept_runs
    assert (found.since, found.last, found.is_before, found.name) == (12, 40, True, "")
    assert [found.nearest_seen(state) for state in (3, 11, 12, 13, 39, 99)] == [0, 8, 12, 13, 39, 40]
    there = Passes(found.run()).parameters_at(13)
    assert there.tobytes() == Passes(branch).parameters_at(13).tobytes()


def test_the_curves_of_a_run_with_other_samples_held_out(path: Path):
    whole = open_setup("moons-2-3-2")
    before = trained(hold_out(whole, 0.3, 5), 30)
    save(trained(whole, 20), path, kept_runs=(KeptRun.of(before),))
    (previous,) = read_saved_run(path).kept_runs
    assert previous.setup.samples.inputs.tolist() == before.setup.samples.inputs.tolist()
    assert len(previous.setup.samples.inputs) == 210


def test_an_error_that_is_no_number_ends_it_at_the_same_state(path: Path):
    setup = open_setup("gad-3-2-1")
    for layer in range(setup.network.depth):
        setup = change_layer(setup, layer, activation="identity").setup
    run = trained(setup.with_start(np.full_like(setup.start, 1e200)), 10)
    assert (run.history.last, run.ended is not None) == (0, True)
    save(run, path)
    opened = read_saved_run(path).run
    assert (opened.history.last, repr(opened.ended)) == (0, repr(run.ended))


@pytest.mark.parametrize("element", [Input(1), Neuron(0, 1), Weight(1, 1, 0), Bias(0, 1)])
def test_what_is_pinned_is_found_whatever_it_is_called(path: Path, element: Element):
    setup = open_setup("moons-2-3-2")
    setup = rename(rename(setup, 1, 1, "W11").setup, 0, 1, "1 1 1").setup
    run = trained(setup, 3)
    write_archive(archive_of(scenario_text(setup), SavedRun(run, (), snapshot(run, 2, pinned=element))), path)
    assert read_saved_run(path).snapshot.pinned == element


@pytest.mark.slow
def test_a_named_neuron_of_a_large_network_is_pinned_again(path: Path):
    setup = resize(open_setup("psi-2-3-3-2"), 1, 7000).setup
    setup = rename(setup, 1, 3, "height").setup
    assert setup.network.parameter_count > MOST_LISTED
    run = Run(setup)
    saved = SavedRun(run, (), snapshot(run, 0, pinned=Neuron(0, 3)))
    write_archive(archive_of(scenario_text(setup), saved), path)
    assert read_saved_run(path).snapshot.pinned == Neuron(0, 3)


def test_the_command_line_reads_its_scenario(path: Path):
    run = trained(open_setup("gad-3-2-1"), 10)
    save(run, path)
    setup = open_setup(path)
    assert (setup.name, setup.path) == ("mine", path)
    assert setup.start.tolist() == run.setup.start.tolist()


def test_the_command_line_trains_along_its_branches(path: Path, capsys: pytest.CaptureFixture[str]):
    setup = open_setup("gad-3-2-1")
    trunk = trained(setup, 60)
    branch = trunk.along(trunk.branched(40, setup.with_learning_rate(0.5), Passes(trunk).parameters_at(40)))
    branch.advance(100)
    save(branch, path)
    here = Passes(branch)
    for state, rate in ((39, 0.001), (40, 0.5), (100, 0.5)):
        here.move_to(state)
        assert main(["run", str(path), "--iterations", str(state), "--json"]) == 0
        answer = json.loads(capsys.readouterr().out)
        assert answer["error"] == here.batch_trace.error
        assert answer["weights"] == [matrix.tolist() for matrix in here.batch_trace.weights]
        assert main(["explain", str(path), "--iteration", str(state), "--name", "W11", "--json"]) == 0
        told = json.loads(capsys.readouterr().out)
        assert told["new_value"] == told["value"] - rate * told["gradient"]


def test_of_a_very_long_run_fewer_states_are_kept(path: Path):
    run = trained(open_setup("gad-3-2-1"), 999)
    most = Most(states=8 * 8 * 40, errors=8 * 100)
    archive = archive_of(scenario_text(run.setup), SavedRun(run, (), snapshot(run, 777)), most=most)
    write_archive(archive, path)
    assert archive.arrays["states.npy"].shape == (32, 8)
    assert archive.arrays["errors.npy"].shape == (63 + 1,)
    same(read_saved_run(path).run, run, range(0, 1000, 11))


# What doesn't belong together


def refusal(path: Path) -> str:
    with pytest.raises(ScenarioError) as fault:
        read_saved_run(path)
    text = str(fault.value)
    assert str(path) in text
    assert "\n" not in text
    return text


def changed(archive: Archive, path: Path, **values: object) -> str:
    """What is said of the file with other values in its run.json."""
    texts = dict(archive.texts)
    texts["run.json"] = json.dumps({**json.loads(texts["run.json"]), **values})
    write_archive(Archive(texts, archive.arrays), path)
    return refusal(path)


@pytest.mark.parametrize("part", ["scenario.toml", "run.json", "starts.npy", "states.npy", "errors.npy", "newest.npy"])
def test_a_part_that_is_missing(path: Path, part: str):
    archive = save(trained(open_setup("gad-3-2-1"), 10), path)
    for parts in (archive.texts, archive.arrays):
        parts.pop(part, None)
    write_archive(archive, path)
    assert f"{part}: is missing" in refusal(path)


@pytest.mark.parametrize("part", ["starts.npy", "states.npy", "errors.npy", "newest.npy", "scenario.toml"])
def test_a_part_of_another_run(path: Path, part: str):
    """Of a network of the same sizes, so that only the numbers tell."""
    run = trained(open_setup("gad-3-2-1"), 40)
    archive = save(run, path)
    setup = run.setup
    start = setup.start + 0.01
    theirs = save(trained(setup.with_start(start).with_learning_rate(0.7), 40), path)
    if part in archive.texts:
        archive.texts[part] = theirs.texts[part]
    else:
        archive.arrays[part] = theirs.arrays[part]
    write_archive(archive, path)
    assert "the parts are of different runs" in refusal(path)


@pytest.mark.parametrize("change", [lambda a: a * 1.001, lambda a: np.roll(a, 1, axis=0), lambda a: a[::-1]])
@pytest.mark.parametrize("part", ["states.npy", "errors.npy"])
def test_numbers_that_were_changed(path: Path, part: str, change: Callable[[np.ndarray], np.ndarray]):
    archive = save(trained(open_setup("psi-2-3-3-2"), 40), path)
    archive.arrays[part] = change(archive.arrays[part])
    write_archive(archive, path)
    assert "the parts are of different runs" in refusal(path)


def branched_twice(budget: int = BUDGET) -> tuple[Run, tuple[KeptRun, ...]]:
    setup = open_setup("csdn-2-3-1")
    trunk = trained(setup, 30, budget)
    branch = trunk.along(trunk.branched(11, setup.with_learning_rate(0.5), Passes(trunk).parameters_at(11) + 0.125))
    branch.advance(40)
    twig = branch.along(branch.branched(25, setup, Passes(branch).parameters_at(25) * 1.5))
    twig.advance(50)
    return twig, (KeptRun.of(trunk), KeptRun.of(branch))


@pytest.mark.slow
@pytest.mark.parametrize("budget", [BUDGET, 8 * 13 * 30], ids=["all kept", "thinned out"])
@pytest.mark.parametrize("part", ["starts.npy", "states.npy", "errors.npy", "newest.npy"])
def test_each_number_that_was_changed_is_found(path: Path, part: str, budget: int):
    """Between the ends too, and where a branch begins: 63 of 1,327 such files were taken before."""
    run, kept_runs = branched_twice(budget)
    archive = save(run, path, kept_runs=kept_runs)
    read_saved_run(path)
    good = archive.arrays[part]
    for index in range(0, good.size, 3):
        spoilt = good.copy()
        spoilt.flat[index] += 0.01
        archive.arrays[part] = spoilt
        write_archive(archive, path)
        assert "the parts are of different runs" in refusal(path), (part, index)


@pytest.mark.parametrize("part", ["ghost-0-states.npy", "ghost-0-errors.npy"])
def test_a_kept_run_that_was_changed_is_found(path: Path, part: str):
    run, kept_runs = branched_twice()
    archive = save(run, path, kept_runs=kept_runs)
    spoilt = archive.arrays[part].copy()
    spoilt[17] += 0.01
    archive.arrays[part] = spoilt
    write_archive(archive, path)
    assert "ghost-0-states.npy: state 17 is not what its scenario leads to" in refusal(path)


def test_nan_among_the_states(path: Path):
    archive = save(trained(open_setup("gad-3-2-1"), 10), path)
    archive.arrays["states.npy"] = archive.arrays["states.npy"].copy()
    archive.arrays["states.npy"][4, 2] = np.nan
    write_archive(archive, path)
    assert "states.npy: holds NaN or infinity" in refusal(path)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"format": 3}, "run.json: format: 3 stands there; it may be one of 1, 2"),
        ({"lenght": 2}, 'run.json: lenght: is no key of the format (did you mean "length"?)'),
        ({"length": 0}, "run.json: length: 0 stands there; it must be 1 or more"),
        ({"length": 12}, "states.npy: has 11 × 8 numbers; with this scenario it has 12 × 8"),
        ({"length": "eleven"}, 'run.json: length: "eleven" stands there; it must be a whole number'),
        ({"stride": 2}, "states.npy: has 11 × 8 numbers; with this scenario it has 6 × 8"),
        ({"stride": 10**15, "length": 10**15}, "states.npy: has 11 × 8 numbers; with this scenario it has 1 × 8"),
        ({"roots": []}, "run.json: roots: an empty list stands there; it must be one that is not empty"),
        ({"roots": [5]}, "run.json: roots: [5] stands there"),
        ({"roots": [0, 5]}, "starts.npy: has 1 × 8 numbers; with this scenario it has 2 × 8"),
        ({"state": 11}, "run.json: state: 11 stands there; it must be less than 11"),
        ({"state": -1}, "run.json: state: -1 stands there; it must be 0 or more"),
        ({"phase": 13}, "run.json: phase: 13 stands there; it must be less than 13"),
        ({"sample": 1}, "run.json: sample: 1 stands there; it must be less than 1"),
        ({"pinned": "W99"}, "run.json: pinned:"),
        ({"shown": "everything"}, 'run.json: shown: "everything" stands there; it may be one of weight, gradient'),
        (
            {"held_out": {"share": 0.5, "seed": 1}},
            "run.json: held_out: an earlier version saved this run, and drew the samples that it held out otherwise, "
            "so it can't go on; any ZIP program takes its scenario.toml out, which opens without the run",
        ),
        ({"held_out": 0.5}, "run.json: held_out: is no key of the format"),
        ({"ghosts": [{"since": 0, "last": 3, "stride": 1, "error_stride": 1}]}, "ghost-0.json: is missing"),
        ({"ghosts": [{"since": 4, "last": 3, "stride": 1, "error_stride": 1}]}, "run.json: ghosts[0]: it begins at 4"),
        ({"ghosts": 7}, "run.json: ghosts: 7 stands there; it must be a list"),
    ],
)
def test_what_can_not_be_in_it(path: Path, values: dict[str, object], said: str):
    archive = save(trained(open_setup("gad-3-2-1"), 10), path)
    assert said in changed(archive, path, **values)


@pytest.mark.parametrize("text", ["", "[]", "nothing", "[" * 100_000, '{"a": ' * 50_000, "9" * 5000])
def test_a_run_json_that_is_none(path: Path, text: str):
    archive = save(trained(open_setup("gad-3-2-1"), 10), path)
    archive.texts["run.json"] = text
    write_archive(archive, path)
    assert "run.json: is no JSON object" in refusal(path)


def test_hardly_any_state_kept_would_mean_waiting_for_ever(path: Path):
    archive = save(trained(open_setup("gad-3-2-1"), 10), path)
    far = 10**14
    archive.arrays["states.npy"] = archive.arrays["states.npy"][:1]
    archive.arrays["errors.npy"] = archive.arrays["errors.npy"][[0, -1]]
    assert "to train one between again would take" in changed(archive, path, length=far, stride=far, error_stride=far)


@pytest.mark.parametrize("part", ["scenario.toml", "root-0.json"])
def test_ten_million_neurons_asked_for(path: Path, part: str):
    setup = open_setup("gad-3-2-1")
    trunk = trained(setup, 10)
    archive = save(trunk.along(trunk.branched(5, setup, Passes(trunk).parameters_at(5))), path)
    if part == "scenario.toml":
        text = archive.texts[part].replace("size = 2", "size = 10_000_000")
    else:
        values = json.loads(archive.texts[part])
        values["network"]["layers"][0]["size"] = 10_000_000
        text = json.dumps(values)
    assert text != archive.texts[part]
    archive.texts[part] = text
    write_archive(archive, path)
    assert f"{part}: " in refusal(path)
    assert "10,000,000" in refusal(path) or "10000000" in refusal(path)


def test_a_root_of_another_network(path: Path):
    setup = open_setup("gad-3-2-1")
    trunk = trained(setup, 10)
    archive = save(trunk.along(trunk.branched(5, setup, Passes(trunk).parameters_at(5))), path)
    archive.texts["root-0.json"] = json.dumps(open_setup("csdn-2-3-1").scenario.model_dump(exclude_none=True))
    write_archive(archive, path)
    assert "root-0.json: is of another network" in refusal(path)


def test_no_file_beside_it_is_read(path: Path):
    archive = save(trained(open_setup("gad-3-2-1"), 10), path)
    data = archive.texts["scenario.toml"]
    begin = data.index("inputs", data.index("[data]"))
    end = data.index("[training]")
    archive.texts["scenario.toml"] = data[:begin] + 'file = "../../../etc/passwd"\ntarget_columns = 1\n\n' + data[end:]
    write_archive(archive, path)
    assert "data.file: stands there; a saved run holds its samples itself" in refusal(path)


def test_a_run_with_more_branches_than_a_file_holds(path: Path):
    setup = open_setup("gad-3-2-1")
    run = trained(setup, 150)
    for state in range(1, 101):
        run = run.along(run.branched(state, setup, Passes(run).parameters_at(state)))
        run.advance(150)
    with pytest.raises(ScenarioError, match="more than 100 branches"):
        save(run, path)


def test_reading_leaves_the_file_alone(path: Path):
    save(trained(open_setup("gad-3-2-1"), 10), path)
    before = path.read_bytes()
    first, second = read_archive(path), read_saved_run(path)
    second.run.advance(50)
    assert read_archive(path).arrays["states.npy"].tolist() == first.arrays["states.npy"].tolist()
    assert path.read_bytes() == before


# What optimizers carry


def optimized(run: Run, optimizer: Optimizer, state: int) -> Run:
    """A run that trains by another optimizer from that state on, some states farther."""
    setup = replace(change_training(run.setup, optimizer={"name": optimizer.name}))
    branch = run.along(run.branched(state, setup, Passes(run).parameters_at(state)))
    branch.advance(state + 60)
    return branch


@pytest.mark.usefixtures("general_loops")
def test_what_is_carried_is_kept(path: Path):
    run = optimized(optimized(trained(open_setup("moons-2-3-2"), 50), Adam(), 40), Momentum(), 90)
    kept = KeptRun.of(optimized(run, Adam(), 120))
    archive = save(run, path, 130, kept_runs=(kept,))
    assert json.loads(archive.texts["run.json"])["format"] == 2
    found = read_saved_run(path)
    same(found.run, run, range(0, 150, 7))
    for each, expected in ((found.run, run), (found.kept_runs[0].run(), kept.run())):
        each.advance(400)
        expected.advance(400)
        assert each.history.newest_whole[1].tobytes() == expected.history.newest_whole[1].tobytes()
        assert [root.begun for root in each.roots] == [root.begun for root in expected.roots]


def test_a_run_that_carries_nothing_is_written_as_before(path: Path):
    archive = save(trained(open_setup("moons-2-3-2"), 50), path)
    assert json.loads(archive.texts["run.json"])["format"] == 1
    assert not [name for name in archive.arrays if "carried" in name]


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("states-carried.npy", "states.npy: state 0 is not what the scenario leads to"),
        ("newest-carried.npy", "newest-carried.npy: holds NaN"),
        ("run.json", "run.json: begun: [99] stands there; of roots at [0] each has one"),
        ("", "starts-carried.npy: "),
    ],
)
def test_what_is_carried_is_not_believed(path: Path, part: str, said: str):
    run = trained(change_training(open_setup("moons-2-3-2"), optimizer={"name": "adam"}), 50)
    archive = save(run, path)
    if part == "run.json":
        archive.texts[part] = archive.texts[part].replace('"begun": [\n    0\n  ]', '"begun": [\n    99\n  ]')
    elif not part:
        del archive.arrays["starts-carried.npy"]
    else:
        spoiled = archive.arrays[part].copy()
        spoiled[..., 3] = np.nan if "newest" in part else 0.125
        archive.arrays[part] = spoiled
    write_archive(archive, path)
    with pytest.raises(ScenarioError) as refused:
        read_saved_run(path)
    assert said in str(refused.value)
