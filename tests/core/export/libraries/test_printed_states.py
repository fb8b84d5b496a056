"""What a script printed, read: whatever else stands there, and whatever is wrong with it."""

import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from core.base.errors import MessageError
from core.export.libraries.comparison import compare
from core.export.libraries.printed_states import PrintedState, read_output, read_states
from core.setup.changes import change_training
from core.setup.setup import Setup, open_setup
from core.training.run import Run

SETUP = open_setup("csdn-2-3-1")


def state(iteration: int, setup: Setup = SETUP) -> dict:
    run = Run(setup)
    run.advance(iteration)
    trace = run.trace
    return {
        "iteration": iteration,
        "error": trace.error,
        "outputs": trace.forward.outputs.tolist(),
        "weights": [matrix.tolist() for matrix in trace.weights],
        "biases": [vector.tolist() for vector in trace.biases],
    }


def text(*states: dict) -> str:
    return "\n".join(map(json.dumps, states))


def test_states_are_found_among_other_lines():
    said = f"a warning\n{text(state(0))}\n\nanother {{\n{text(state(3))}\n"
    assert [each.iteration for each in read_states(said, SETUP.network)] == [0, 3]


def test_a_run_that_is_the_same_agrees():
    found = compare(SETUP, read_states(text(state(0), state(7), state(8)), SETUP.network), 1e-12)
    assert found.agrees
    assert found.same_start
    assert [each.largest for each in found.differences] == [0.0, 0.0, 0.0]


def test_the_first_state_that_is_apart_is_told_with_its_parameter():
    other = state(2)
    other["weights"][1][2][0] += 0.001
    found = compare(SETUP, read_states(text(state(0), state(1), other, state(3)), SETUP.network), 1e-12)
    assert not found.agrees
    first = found.first_apart
    assert first is not None
    assert first.iteration == 2
    assert SETUP.names.of(SETUP.network.parameter(first.parameter)) == "V31"
    assert first.there - first.here == pytest.approx(0.001)
    assert first.parameters == pytest.approx(0.001)


def test_how_far_it_is_is_told_from_its_beginning_to_its_end_also_where_it_is_looked_whether_rounding_grew():
    other, told = state(200), list[tuple[int, int]]()
    other["weights"][0][0][0] += 0.001
    compare(SETUP, read_states(text(other), SETUP.network), 1e-12, report=lambda done, of: told.append((done, of)))
    run, asides = ([done for done, of in told if of == whole] for whole in (200, 5 * 200))
    assert len(told) == len(run) + len(asides)
    assert run == sorted(run) and run[-1] == 200
    assert asides == sorted(asides) and asides[-1] == 1000


@pytest.mark.parametrize("place", ["error", "outputs"])
def test_an_error_or_an_output_that_is_apart_counts(place: str):
    other = state(1)
    other[place] = 0.5 if place == "error" else [[0.5]]
    found = compare(SETUP, read_states(text(other), SETUP.network), 1e-6)
    assert not found.agrees
    assert found.differences[0].parameters == 0.0


def test_what_is_no_number_there_is_apart():
    other = state(1) | {"error": float("nan")}
    found = compare(SETUP, read_states(text(other), SETUP.network), 1e-6)
    assert not found.agrees
    assert found.differences[0].error == np.inf


def printed_by(setup: Setup, iterations: Iterable[int]) -> tuple[PrintedState, ...]:
    """What a library would print that computes as we do."""
    return read_states(text(*(state(each, setup) for each in iterations)), setup.network)


@pytest.mark.parametrize("rounding", [1e-14, -1e-14, 2e-14, 1e-13, 1e-15])
def test_where_training_multiplies_rounding_that_is_said(rounding: float):
    moons = open_setup("moons-2-3-2")
    rounded = compare(moons, printed_by(moons.with_start(moons.start * (1 + rounding)), (0, 1, 1000)), 1e-12)
    assert rounded.first_apart is not None
    assert rounded.first_apart.iteration == 1000
    assert rounded.rounding_grew


def test_another_rule_is_no_rounding():
    moons = open_setup("moons-2-3-2")
    another = compare(moons, printed_by(change_training(moons, learning_rate=0.0100001), (0, 1, 1000)), 1e-12)
    assert another.first_apart is not None
    assert another.first_apart.iteration == 1
    assert not another.rounding_grew
    assert not compare(moons, printed_by(moons, (0, 1, 20)), 1e-12).rounding_grew


def test_another_start_is_never_rounding():
    moons = open_setup("moons-2-3-2")
    assert not compare(moons, printed_by(moons.with_start(moons.start + 0.1), (0, 1000)), 1e-12).rounding_grew


def test_a_library_that_draws_its_start_is_followed_from_there():
    states = printed_by(SETUP.with_start(SETUP.start + 0.1), range(3))
    assert not compare(SETUP, states, 1e-12).agrees
    found = compare(SETUP, states, 1e-12, own_start=True)
    assert found.agrees
    assert not found.same_start


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("", "no state stands there"),
        ("hello", "no state stands there"),
        ("{broken", "line 1 is no state in JSON"),
        ("{" * 100_000, "line 1 is no state in JSON"),
        ('{"iteration": 1}', 'line 1 has no "error"'),
        (text(state(1) | {"iteration": "x"}), '"x" is no iteration'),
        (text(state(1) | {"iteration": True}), '"True" is no iteration'),
        (text(state(1) | {"iteration": -1}), '"-1" is no iteration'),
        (text(state(1) | {"error": None}), '"error" is not numbers'),
        (text(state(1) | {"error": 10**400}), '"error" is not numbers'),
        (text(state(1) | {"outputs": [[10**400]]}), '"outputs" is not numbers'),
        (text(state(1) | {"outputs": [[1, 2]]}), '"outputs" is 1 × 2, and this network\'s is … × 1'),
        (text(state(1) | {"outputs": 3}), '"outputs" is 1'),
        (text(state(1) | {"outputs": [["a"]]}), '"outputs" is not numbers'),
        (text(state(1) | {"weights": 1}), '"weights" is 0, and this network\'s is 2'),
        (text(state(1) | {"weights": [[[1]], [[1]]]}), r""""weights\[0\]" is 1 × 1, and this network's is 2 × 3"""),
        (text(state(1) | {"weights": [[[1], [1, 2]], [[1]]]}), r'"weights\[0\]" is not numbers'),
        (text(state(1) | {"biases": [None, None]}), r'"biases\[0\]" is 1'),
        (text(state(2), state(1)), "don't grow from line to line"),
        (text(state(1), state(1)), "don't grow from line to line"),
    ],
)
def test_what_can_not_be_taken_is_named(said: str, problem: str):
    with pytest.raises(MessageError, match=problem):
        read_states(said, SETUP.network)


def test_ours_is_not_trained_to_wherever_a_script_says_it_is():
    said = text(state(0), state(1) | {"iteration": 10**25})
    with pytest.raises(MessageError, match=r"^iteration 10.000.000.* is printed, and none beyond 1.000.000 was asked"):
        read_states(said, SETUP.network)
    assert len(read_states(text(state(0), state(5)), SETUP.network, last=5)) == 2
    with pytest.raises(MessageError, match="^iteration 5 is printed, and none beyond 4 was asked for"):
        read_states(text(state(0), state(5)), SETUP.network, last=4)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_is_read_as_consoles_write_it(tmp_path: Path, encoding: str):
    path = tmp_path / "printed.txt"
    path.write_text(text(state(1)), encoding=encoding)
    assert read_states(read_output(path), SETUP.network)[0].iteration == 1


def test_a_file_that_is_not_there_is_named(tmp_path: Path):
    with pytest.raises(MessageError, match=r"printed\.txt can't be read"):
        read_output(tmp_path / "printed.txt")
