"""A class on the command line."""

import json

import pytest

from tests.core.reports.learners import CHAIN, code, hand_in, right_answers, source

SLOPE = "da/dz[1,1]"


@pytest.fixture
def folder(tmp_path):
    """Two who made a slip at the slope, one of them with a variant, and one who made none."""
    made = tmp_path / "class"
    hand_in(made, "ada.json", 1, "Ada")
    hand_in(made, "bea.json", 2, "Bea", **{SLOPE: "square_only"})
    hand_in(made, "cem.json", 1, "Cem", **{SLOPE: "square_only"})
    return made


def test_the_class_for_programs_is_the_contract_key_by_key(call, folder):
    status, out, err = call("mark", "--all", folder, "--json")
    assert (status, err) == (0, "")
    assert json.loads(out) == {
        "learners": [
            {"file": "ada.json", "code": code(1), "points": 14, "of": 14, "first_wrong": None, "slip": None},
            {"file": "bea.json", "code": code(2), "points": 13, "of": 14, "first_wrong": SLOPE, "slip": "square_only"},
            {"file": "cem.json", "code": code(1), "points": 13, "of": 14, "first_wrong": SLOPE, "slip": "square_only"},
        ],
        "hardest": [{"id": SLOPE, "wrong": 2}],
    }  # fmt: skip


def test_lines_that_were_given_are_no_points_lost(call, tmp_path):
    hand_in(tmp_path, "ada.json", learner="Ada", blanks=(10, 13), **{SLOPE: "square_only"})
    hand_in(tmp_path, "bea.json", learner="Bea", blanks=(13,))
    alone = json.loads(call("mark", "gad-3-2-1", tmp_path / "ada.json", "--json")[1])
    assert (alone["points"], alone["of"]) == (1, 2)
    learners = json.loads(call("mark", "--all", tmp_path, "--json")[1])["learners"]
    assert [(each["points"], each["of"]) for each in learners] == [(1, 2), (1, 1)]
    _, out, _ = call("mark", "--all", tmp_path)
    assert "1 of 2" in out and "!+" in out and "=+" in out and "= given" in out


def test_points_are_those_that_each_file_alone_gets(call, folder):
    for file in ("bea.json", "cem.json"):
        status, out, _ = call("mark", "gad-3-2-1", folder / file, "--json")
        assert (status, json.loads(out)["points"]) == (0, 13)


def test_a_person_reads_a_row_a_learner_and_what_fails_most(call, folder):
    status, out, _ = call("mark", "--all", folder)
    rows = [line.split() for line in out.splitlines()]
    assert status == 0
    assert rows[1][:5] == ["Ada", "14", "of", "14", "+" * 14]
    assert "∂Activ1/∂SOP1 fails in 2 of 3 learners: 1 − σ² 2" in out


def test_what_is_left_out_is_told_a_line_each_and_the_rest_is_marked(call, folder):
    (folder / "notes.txt").write_text("hello")
    (folder / "cut.json").write_text("{")
    status, out, err = call("mark", "--all", folder, "--json")
    assert (status, len(json.loads(out)["learners"])) == (0, 3)
    assert sorted(err.splitlines()) == [
        "backstep: left out: cut.json: can't be read as JSON: Expecting property name enclosed in double quotes"
        " in line 1",
        "backstep: left out: notes.txt: is no file of answers: their names end in .json",
    ]  # fmt: skip


def test_the_table_is_written_as_csv(call, folder, tmp_path):
    assert call("mark", "--all", folder, "--csv", tmp_path / "class.csv")[0] == 0
    lines = (tmp_path / "class.csv").read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(",")[0] for line in lines] == ["learner", "Ada", "Bea", "Cem"]


def test_files_without_a_code_are_marked_by_the_options(call, tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(right_answers(source().sheet(CHAIN, 1))))
    status, out, _ = call("mark", "gad-3-2-1", "--all", tmp_path, "--about", "W11", "--json")
    assert (status, json.loads(out)["learners"][0]["points"]) == (0, 14)


def test_strict_ends_with_1_where_anything_is_wrong(call, folder):
    assert call("mark", "--all", folder, "--strict")[0] == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("mark",), "mark needs a scenario and a file of answers, or --all FOLDER"),
        (("mark", "gad-3-2-1"), "mark needs a scenario and a file of answers, or --all FOLDER"),
        (("mark", "gad-3-2-1", "{}/ada.json", "--csv", "x"), "--csv is the table of a class"),
        (("mark", "gad-3-2-1", "{}/ada.json", "--all", "{}"), "with --all every file in the folder is marked"),
        (("mark", "--all", "{}/none"), "there is no such folder"),
        (("mark", "--all", "{}/ada.json"), "there is no such folder"),
        (("mark", "psi-2-3-3-2", "--all", "{}"), "no file in it holds answers that can be marked"),
        (("mark", "psi-2-3-3-2", "{}/ada.json"), "is of another scenario"),
        (("mark", "gad-3-2-1", "--all", "{}", "--about", "Q"), '--about Q: there is no quantity "Q"'),
    ],
    ids=["nothing", "no answers", "csv", "both", "none", "a file", "other", "one of another", "about"],
)
def test_what_can_not_be_is_one_line(call, folder, words, said):
    status, out, err = call(*(word.replace("{}", str(folder)) for word in words))
    assert (status, out) == (2, "")
    assert said in err.splitlines()[-1]
    assert all(line.startswith("backstep: ") for line in err.splitlines())
