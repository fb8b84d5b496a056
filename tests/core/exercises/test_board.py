"""The board's numbers, to the last digit: held against decimals that are rounded at every written number."""

import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.base.number_format import Decimals
from tests import ROOT
from tests.core.exercises.campaign import called, sheet_differences
from tests.core.exercises.plain.sheet import PlainSheet
from tests.core.exercises.plain.training import read_scenario
from tests.core.exercises.scenarios import SCENARIOS, drawn

BUILT_IN = ROOT / "resources" / "scenarios"
PUBLISHED = ["gad-3-2-1", "gad-10-2-1", "csdn-2-3-1", "psi-2-3-3-2"]


def differences(path: Path, digits: int, *, state: int = 0, sample: int = 0) -> list[str]:
    """Where the program's board and the plain one differ."""
    is_fixed = isinstance(digits, Decimals)
    options = ["--board", "--decimals" if is_fixed else "--digits", int(digits), "--iteration", state]
    options += ["--sample", sample] if sample else []
    status, out, err = called("exercise", path, *options, "--json")
    if status:
        return [err]
    asked = json.loads(out)
    given = {each["id"]: each["value"] for each in asked["given"]}
    board = PlainSheet(
        read_scenario(path),
        state,
        sample or None,
        digits=int(digits),
        is_on_board=True,
        is_fixed=is_fixed,
        computed=given,
    )
    return sheet_differences(board, asked)


@pytest.mark.slow
@pytest.mark.parametrize("digits", [3, 4, 5, 6, Decimals(3), Decimals(4), Decimals(6)], ids=repr)
@pytest.mark.parametrize("name", [*PUBLISHED, "softmax", "binary cross-entropy"])
def test_of_scenarios(name: str, digits: int, tmp_path: Path):
    path = BUILT_IN / f"{name}.toml"
    if name in SCENARIOS:
        path = tmp_path / "scenario.toml"
        path.write_text(SCENARIOS[name].text(2), encoding="utf-8")
    for state in (0, 1):
        assert differences(path, digits, state=state) == []


@pytest.mark.slow
@given(st.integers(0, 2**32), st.integers(3, 6), st.booleans())
@settings(max_examples=40, deadline=None)
def test_of_any_network(tmp_path_factory: pytest.TempPathFactory, seed: int, digits: int, is_fixed: bool):
    draws = random.Random(seed)
    written = drawn(draws)
    path = tmp_path_factory.mktemp("board") / "scenario.toml"
    path.write_text(written.text(seed), encoding="utf-8")
    found = differences(path, Decimals(digits) if is_fixed else digits, sample=written.sample)
    assert found == [], written


def test_a_half_is_one_also_where_most_digits_cancel_out(tmp_path: Path):
    """1 − 0.99955 is 0.00045, and in floats 0.0004500000000000337 or 0.00044999999999995, as they have no 0.99955."""
    path = tmp_path / "scenario.toml"
    path.write_text(
        'format = 1\ntitle = "a half"\n'
        '[network]\ninputs = 2\nlayers = [{ size = 1, activation = "identity", bias = false }]\n'
        "[start]\nweights = [[[1.0], [-1.0]]]\n[data]\ninputs = [[1.0, 0.99955]]\ntargets = [[0.3]]\n"
        '[training]\nloss = "squared_error"\nlearning_rate = 0.1\n',
        encoding="utf-8",
    )
    _, out, _ = called("exercise", path, "--board", "--decimals", 4, "--about", "z[1,1]", "--json")
    assert json.loads(out)["questions"][0]["value"] == 0.0005
    assert differences(path, Decimals(4)) == []


def test_decimals_take_the_place_of_significant_digits(tmp_path: Path):
    status, out, _ = called("exercise", "gad-3-2-1", "--board", "--decimals", 3, "--json")
    answer = json.loads(out)
    values = {question["id"]: question["value"] for question in answer["questions"]}
    assert (status, answer["decimals"], "digits" in answer) == (0, 3, False)
    assert (values["dE/dz[1,1]"], values["dE/dw[1,1,1]"]) == (0.008, 0.001)  # 0.034·0.243, and 0.1 of it
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"dE/dz[1,1]": "0.009", "dE/dw[1,1,1]": "0.003"}), encoding="utf-8")
    _, out, _ = called("mark", "gad-3-2-1", answers, "--board", "--decimals", 3, "--json")
    verdicts = {each["id"]: each["verdict"] for each in json.loads(out)["answers"]}
    assert (verdicts["dE/dz[1,1]"], verdicts["dE/dw[1,1,1]"]) == ("right", "wrong")


@pytest.mark.parametrize("words", [("--digits", "3", "--decimals", "4"), ("--decimals", "x"), ("--decimals", "18")])
def test_what_can_be_no_number_of_decimals_is_said(words: tuple[str, ...]):
    status, _, err = called("exercise", "gad-3-2-1", *words)
    assert status == 2 and "--decimals" in err and err.count("\n") == 1


def test_the_plain_board_rounds_as_a_person_would():
    """0.0417022 + 0.2881296 + 0.0004674 is 0.33029…, 1/(1 + e^−0.3303) is 0.58183…, 0.7590·0.2437 is 0.18496…"""
    board = PlainSheet(read_scenario(BUILT_IN / "gad-3-2-1.toml"), is_on_board=True)
    assert (board.true["z[1,1]"], board.true["a[1,1]"], board.true["dE/dz[2,1]"]) == (0.3303, 0.5818, 0.185)
