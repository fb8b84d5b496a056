"""Some of what `python -m tests.core.exercises` marks by the thousand, and what an answer sheet may not hold."""

import json

import pytest

from tests.core.exercises import campaign
from tests.core.exercises.plain.marker import marked
from tests.core.exercises.plain.sheet import PlainSheet
from tests.core.exercises.plain.slips import SLIPS
from tests.core.exercises.plain.training import read_scenario
from tests.core.exercises.scenarios import SCENARIOS


@pytest.mark.slow
def test_the_program_marks_as_the_contract_says(tmp_path):
    compared = campaign.campaign(sheets=len(SCENARIOS) + 10, seed=1, folder=tmp_path)
    assert (compared.differences, compared.extreme) == ([], 0)
    assert set(compared.verdicts) == {"right", "follows", "slip", "wrong", "missing"}
    assert set(compared.slips) == set(SLIPS), "not every slip was made"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda entry: entry.update(verdict="right" if entry["verdict"] != "right" else "follows"), "is marked"),
        (lambda entry: entry.update(slip="sign" if entry["slip"] != "sign" else "no_rate"), "is marked"),
        (lambda entry: entry.update(expected=(entry["expected"] or 0.0) + 0.001), "is marked"),
        (lambda entry: entry.update(true=entry["true"] + 0.001), "is marked"),
        (lambda entry: entry.update(say=""), "nothing is said"),
    ],
)
def test_an_answer_that_is_marked_otherwise_would_be_found(
    monkeypatch: pytest.MonkeyPatch, tmp_path, change, said: str
):
    right = campaign.called

    def wrong(*words):
        status, out, err = right(*words)
        answer = json.loads(out)
        for entry in answer.get("answers", []):
            change(entry)
        return status, json.dumps(answer), err

    monkeypatch.setattr(campaign, "called", wrong)
    assert any(said in difference for difference in campaign.campaign(1, 1, tmp_path).differences)


@pytest.fixture
def hand_in(tmp_path, call):
    """Write answers beside a scenario and have them marked: exit status, standard output, standard error."""
    scenario, file = tmp_path / "scenario.toml", tmp_path / "answers.json"
    scenario.write_text(SCENARIOS["two layers"].text(1), encoding="utf-8")

    def run(answers: object, *options: object) -> tuple[int, str, str]:
        file.write_text(answers if isinstance(answers, str) else json.dumps(answers), encoding="utf-8")
        return call("mark", scenario, file, *options)

    run.sheet = PlainSheet(read_scenario(scenario))
    return run


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"z[1,9]": "1"}, "z[1,"),  # with the nearest that there is
        ({"dE/dw[2,1,2]": "1"}, "dE/dw[2,"),
        ({"SOPP1": "1"}, "SOP1"),
        ({"x[1]": "1"}, "x[1]"),  # given, and never asked
        ({"z[1,1]": "1", "SOP1": "1"}, "SOP1"),  # the same quantity twice
        ('{"E": 1, "E": 2}', "E"),
        ([], "answers.json"),
        ("{", "answers.json"),
        ("", "answers.json"),
    ],
)
def test_what_an_answer_sheet_may_not_hold(hand_in, answers: object, said: str):
    status, out, err = hand_in(answers)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1 and said in err


def test_what_about_leaves_out_is_left_aside(hand_in):
    status, out, _ = hand_in({"E": "7", "new_w[1,1,1]": "abc", "z[1,1]": 1e6}, "--about", "z[1,1]", "--json")
    assert status == 0
    assert [entry["id"] for entry in json.loads(out)["answers"]] == ["z[1,1]"]


@pytest.mark.parametrize(
    ("answer", "verdict", "status"),
    [(None, "missing", 0), ("right", "right", 0), ("wrong", "wrong", 1), ("abc", "wrong", 1), ("slip", "slip", 1)],
)
def test_strict(hand_in, answer: str | None, verdict: str, status: int):
    true = hand_in.sheet.true["da/dz[1,1]"]
    given = {"right": true, "wrong": true * 1.5 + 3, "slip": -true}.get(answer, answer)
    options = ("--about", "da/dz[1,1]", "--strict", "--json")
    ended, out, _ = hand_in({"da/dz[1,1]": given}, *options)
    assert json.loads(out)["answers"][-1]["verdict"] == verdict
    assert ended == status


def test_strict_takes_what_follows_for_no_right_answer(hand_in):
    """The exit status is 1 where anything is neither right nor missing."""
    answers = {"dE/dz[1,1]": 3.0}
    (follows,) = [each for each in marked(hand_in.sheet, answers) if each.id == "dE/dw[1,1,1]"]
    status, out, _ = hand_in({**answers, "dE/dw[1,1,1]": follows.expected}, "--strict", "--json")
    entries = {entry["id"]: entry["verdict"] for entry in json.loads(out)["answers"]}
    assert (entries["dE/dz[1,1]"], entries["dE/dw[1,1,1]"], status) == ("wrong", "follows", 1)


@pytest.mark.parametrize("digits", [2, 3, 8, 16])
def test_as_many_digits_as_are_asked(hand_in, digits: int):
    def marks(answer: str | None) -> dict:
        status, out, _ = hand_in({"z[1,1]": answer}, "--digits", digits, "--json")
        assert status == 0
        return json.loads(out)["answers"][0]

    true = marks(None)["true"]
    one = campaign.unit(true, digits)
    assert marks(repr(true))["verdict"] == "right"
    assert marks(repr(true + 4 * one))["verdict"] == "wrong"
    if digits < 16:  # between two floats there are no nine tenths
        assert marks(repr(true + 0.9 * one))["verdict"] == "right"
        assert marks(repr(true - 1.1 * one))["verdict"] == "wrong"


def test_a_board(call, tmp_path):
    """Each quantity of the board comes of those that are written there."""
    scenario = tmp_path / "scenario.toml"
    scenario.write_text(SCENARIOS["three layers, stretched"].text(1), encoding="utf-8")
    status, out, _ = call("exercise", scenario, "--board", "--digits", 3, "--json")
    board = PlainSheet(read_scenario(scenario), digits=3, is_on_board=True)
    assert status == 0
    assert campaign.sheet_differences(board, json.loads(out)) == []
    written = {question["id"]: question["value"] for question in json.loads(out)["questions"]}
    assert all(float(f"{value:.3g}") == value for value in written.values())


def test_a_half_on_the_board_goes_away_from_0(call, tmp_path):
    """−0.7·1.2 + 1.5·(−1.45) is −3.015; in floats it is −3.0149999999999997."""
    scenario = tmp_path / "scenario.toml"
    scenario.write_text(
        'format = 1\ntitle = "a half"\n'
        '[network]\ninputs = 2\nlayers = [{ size = 1, activation = "identity", bias = false }]\n'
        "[start]\nweights = [[[1.2], [-1.45]]]\n[data]\ninputs = [[-0.7, 1.5]]\ntargets = [[1.0]]\n"
        '[training]\nloss = "squared_error"\nlearning_rate = 0.1\n',
        encoding="utf-8",
    )
    _, out, _ = call("exercise", scenario, "--board", "--digits", 3, "--json")
    assert json.loads(out)["questions"][0]["value"] == -3.02


def test_names_on_the_screen(call):
    _, out, _ = call("exercise", "gad-3-2-1", "--json")
    names = {question["id"]: question["name"] for question in json.loads(out)["questions"]}
    expected = {
        "z[1,1]": "SOP1",
        "a[1,1]": "Activ1",
        "a[2,1]": "Predicted",
        "E": "E",
        "dE/da[1,1]": "∂E/∂Activ1",
        "da/dz[1,1]": "∂Activ1/∂SOP1",
        "dE/dz[1,1]": "∂E/∂SOP1",
        "dE/dw[1,1,1]": "∂E/∂W11",
        "new_w[2,1,1]": "W41_new",
    }
    assert {id_: names[id_] for id_ in expected} == expected


@pytest.mark.parametrize(
    ("about", "last"), [("W11", "new_w[1,1,1]"), ("Activ1", "a[1,1]"), ("SOP2", "z[1,2]"), ("Predicted", "a[2,1]")]
)
def test_about_a_name(call, about: str, last: str):
    """A weight's name stands for its update, a neuron's for its activation, a sum's for its SOP, each with its needs."""
    status, out, _ = call("exercise", "gad-3-2-1", "--about", about, "--json")
    _, by_id, _ = call("exercise", "gad-3-2-1", "--about", last, "--json")
    assert status == 0
    assert json.loads(out)["questions"] == json.loads(by_id)["questions"]
    assert json.loads(out)["questions"][-1]["id"] == last
