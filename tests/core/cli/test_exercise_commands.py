"""Exercises on the command line: the sheet, and answers marked."""

import json

import pytest

GAD = "gad-3-2-1"


@pytest.fixture
def answers(tmp_path):
    """A file with these answers; a text is written as it is."""

    def write(content):
        path = tmp_path / "answers.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    return write


@pytest.fixture
def marked(call, answers):
    """What `mark --json` makes of answers, by the ids of the questions."""

    def run(content, *options):
        status, out, err = call("mark", GAD, answers(content), *options, "--json")
        assert err == ""
        result = json.loads(out)
        return status, result, {each["id"]: each for each in result["answers"]}

    return run


def test_the_sheet_for_programs_is_the_contract_key_by_key(call):
    status, out, err = call("exercise", GAD, "--about", "forward", "--json")
    sheet = json.loads(out)
    assert (status, err) == (0, "")
    assert list(sheet) == ["state", "sample", "digits", "given", "questions"]
    assert (sheet["state"], sheet["sample"], sheet["digits"]) == (0, 1, 4)
    assert sheet["given"][0] == {"id": "x[1]", "name": "X1", "value": 0.1}
    first = sheet["questions"][0]
    assert list(first) == ["id", "name", "text", "formula", "needs", "value"]
    assert (first["id"], first["name"], first["formula"]) == ("z[1,1]", "SOP1", "X1·W11 + X2·W21 + X3·W31")
    assert first["needs"] == ["x[1]", "w[1,1,1]", "x[2]", "w[1,2,1]", "x[3]", "w[1,3,1]"]
    assert first["value"] == pytest.approx(0.3302992, rel=1e-12)


def test_the_sheet_of_a_state_is_that_of_the_run(call, reference):
    _, out, _ = call("exercise", GAD, "--iteration", 1000, "--json")
    sheet, expected = json.loads(out), reference(GAD, 1000)
    value = {each["id"]: each["value"] for each in sheet["given"] + sheet["questions"]}
    assert value["E"] == pytest.approx(expected["error"], rel=1e-9)
    assert value["w[1,3,1]"] == pytest.approx(expected["weights"][0][2][0], rel=1e-9)
    assert value["dE/dw[1,3,2]"] == pytest.approx(expected["gradients"]["weights"][0][2][1], rel=1e-8)


def test_another_sample_has_a_sheet_of_its_own(call):
    totals = []
    for number in (1, 3):
        _, out, _ = call("exercise", "moons-2-3-2", "--sample", number, "--json")
        sheet = json.loads(out)
        totals.append((sheet["sample"], next(each["value"] for each in sheet["questions"] if each["id"] == "E")))
    first, third = totals
    assert (first[0], third[0]) == (1, 3) and first[1] != third[1]


def test_on_the_board_the_exact_value_stands_beside(call):
    _, out, _ = call("exercise", GAD, "--board", "--digits", 3, "--about", "a[1,1]", "--json")
    question = json.loads(out)["questions"][-1]
    assert (question["value"], question["exact"]) == (0.582, pytest.approx(0.58183217503))


def test_for_people_it_is_a_table(call):
    _, out, _ = call("exercise", GAD, "--about", "W11")
    assert "iteration 0, sample 1, 4 significant digits" in out
    rows = {line.split()[0]: line for line in out.splitlines() if line[:1].isalpha() and "[" in line}
    assert rows["dE/dw[1,1,1]"].split() == ["dE/dw[1,1,1]", "∂E/∂W11", "∂E/∂SOP1·X1", "0.0008382"]


def test_answers_are_marked_key_by_key(marked):
    status, result, by_id = marked({"SOP1": "0.3303", "∂Predicted/∂SOP3": "0.6641", "dE/dz[2,1]": 0.504})
    assert (status, list(result), result["points"], result["of"]) == (0, ["points", "of", "answers"], 2, 32)
    assert list(by_id["z[1,1]"]) == ["id", "name", "given", "verdict", "slip", "expected", "true", "say"]
    assert by_id["z[1,1]"]["verdict"] == "right"
    assert (by_id["da/dz[2,1]"]["verdict"], by_id["da/dz[2,1]"]["slip"]) == ("slip", "square_only")
    follows = by_id["dE/dz[2,1]"]
    assert (follows["verdict"], follows["slip"], follows["given"]) == ("follows", None, 0.504)
    assert follows["expected"] == pytest.approx(0.7590492549731825 * 0.6641, rel=1e-12)
    assert follows["true"] == pytest.approx(0.1849619599665976, rel=1e-12)
    assert by_id["E"] == by_id["E"] | {"given": None, "verdict": "missing", "slip": None, "say": "Not answered."}


def test_tries_are_told_and_what_was_shown_is_missing(marked):
    given = {"E": {"answer": "0.144", "tries": ["0.072", None]}, "z[1,1]": {"answer": "0.3303", "shown": True}}
    _, result, by_id = marked(given)
    assert (by_id["E"]["verdict"], by_id["E"]["tries"]) == ("right", ["0.072", None])
    assert (by_id["z[1,1]"]["verdict"], by_id["z[1,1]"]["shown"], result["points"]) == ("missing", True, 1)


def test_what_is_no_number_in_json_is_wrong(marked):
    _, _, by_id = marked('{"E": NaN, "z[1,1]": -Infinity, "z[1,2]": 1e999}')
    assert {by_id[each]["verdict"] for each in ("E", "z[1,1]", "z[1,2]")} == {"wrong"}
    assert by_id["E"]["given"] == "nan"


def test_a_number_longer_than_any_that_is_read_is_wrong(marked):
    status, _, by_id = marked('{"E": %s, "z[1,1]": 1}' % ("1" * 5000))
    assert (status, by_id["E"]["verdict"]) == (0, "wrong")
    assert by_id["E"]["say"] == f"{'1' * 59}… can't be read: this is too long for a number."


@pytest.mark.parametrize(
    ("content", "status"),
    [({}, 0), ({"E": "0.1440"}, 0), ({"E": "7"}, 1), ({"E": None}, 0), ({"E": "x"}, 1), ({"E": "0.07202"}, 1)],
)
def test_strict_is_a_status(marked, content, status):
    assert marked(content)[0] == 0
    assert marked(content, "--strict")[0] == status


def test_what_about_leaves_out_is_left_aside(marked):
    _, result, _ = marked({"new_w[1,1,1]": "7", "E": "0.1440"}, "--about", "forward")
    assert (result["points"], result["of"]) == (1, 7)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"z[1,3]": 1}, 'there is no quantity "z[1,3]" (did you mean "z[1,2]"?)'),
        ({"SOPP1": 1}, 'there is no quantity "SOPP1" (did you mean "SOP1"?)'),
        ({"new_b[1,1]": 1}, 'there is no quantity "new_b[1,1]" (did you mean "new_w[2,1,1]"?)'),
        ({"e": 1}, 'there is no quantity "e" (did you mean "E"?)'),
        ({"": 1}, 'there is no quantity "" (did you mean "z[1,1]"?)'),
        ({"forward": 1}, 'there is no quantity "forward" (did you mean "Predicted"?)'),
        ({"x" * 5000: 1}, f'there is no quantity "{"x" * 59}…" (did you mean "z[1,1]"?)'),
        ({"E": {"x" * 5000: 1}}, f'"E": "{"x" * 59}…" is unknown: an answer has "answer", "tries" and "shown"'),
        ({"W11": 1}, '"W11" is given: there is nothing to be worked out for it'),
        ({"z[1,1]": 1, "SOP1": 1}, '"z[1,1]" and "SOP1" are the same quantity; answer it once'),
        ('{"E": 1, "E": 2}', '"E" stands there twice; answer it once'),
        ({"E": {"answr": 1}}, '"E": "answr" is unknown: an answer has "answer", "tries" and "shown"'),
        ([1], 'answers stand by their quantities: {"z[1,1]": "0.33", "E": 0.144}'),
        ('{"E": 1', "can't be read as JSON: Expecting ',' delimiter in line 1"),
        ("[" * 100_000, "can't be read as JSON: it is no such text"),
    ],
)
def test_a_file_of_answers_that_can_not_be_marked_is_refused_in_one_line(call, answers, content, said):
    path = answers(content)
    status, out, err = call("mark", GAD, path)
    assert (status, out, err) == (2, "", f"backstep: {path}: {said}\n")


def test_bytes_that_are_no_text_and_a_missing_file_are_refused(call, tmp_path):
    (tmp_path / "a.json").write_bytes(b"\xff\xfe\xff")
    assert call("mark", GAD, tmp_path / "a.json")[0] == 2
    status, _, err = call("mark", GAD, tmp_path / "none.json")
    assert (status, err) == (2, f"backstep: {tmp_path / 'none.json'}: there is no such file\n")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--about", "foo"), '--about foo: there is no quantity "foo"'),
        (("--about", "X1"), '--about X1: "X1" is given'),
        (("--sample", "2"), "--sample 2: there is 1 sample, counted from 1"),
        (("--about", "x" * 5000), f'--about {"x" * 59}…: there is no quantity "{"x" * 59}…" (did you mean "'),
        (("--digits", "0"), "'0' is not a number of digits from 1 to 17"),
        (("--digits", "18"), "'18' is not a number of digits from 1 to 17"),
    ],
)
def test_an_option_that_can_not_be_is_refused(call, options, said):
    status, out, err = call("exercise", GAD, *options)
    assert (status, out) == (2, "")
    assert said in err and err.count("\n") == 1


def test_a_name_that_two_have_is_refused_with_their_ids(call, answers, tmp_path):
    scenario = tmp_path / "two.toml"
    scenario.write_text(
        """
format = 1
title = "a neuron that is called as a sum is"
[network]
inputs = 1
layers = [ { size = 1, activation = "sigmoid", bias = false, neurons = ["SOP1"] } ]
[start]
weights = [ [[0.5]] ]
[data]
inputs = [[1.0]]
targets = [[1.0]]
[training]
loss = "squared_error"
learning_rate = 0.1
""",
        encoding="utf-8",
    )
    path = answers({"SOP1": 1})
    status, _, err = call("mark", scenario, path)
    said = '"SOP1" is the name of several: z[1,1], a[1,1]; take one of these'
    assert (status, err) == (2, f"backstep: {path}: {said}\n")
    assert call("mark", scenario, answers({"z[1,1]": "0.5"}), "--strict")[0] == 0


@pytest.mark.parametrize("digits", [1, 2, 3, 8, 16, 17])
def test_own_values_are_right_whatever_digits_are_asked(call, answers, digits):
    for scenario in (GAD, "csdn-2-3-1", "moons-2-3-2"):
        _, out, _ = call("exercise", scenario, "--digits", digits, "--json")
        path = answers({each["id"]: each["value"] for each in json.loads(out)["questions"]})
        assert call("mark", scenario, path, "--digits", digits, "--strict")[0] == 0
