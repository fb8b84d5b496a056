"""What a class has handed in, marked: each by their own sheet, worked out again."""

import json

import pytest

from core.base.errors import ScenarioError
from core.exercises.marking.marking import Verdict
from core.reports.class_marking import ClassSheet, files_in, mark_class
from core.reports.class_table import class_csv
from core.worksheets.choices import SheetChoices
from tests.core.reports.learners import CHAIN, code, hand_in, hand_in_of, own_source, right_answers, source

SLOPE, OUTPUT_SLOPE = "da/dz[1,1]", "da/dz[2,1]"


def test_each_learner_is_marked_by_the_numbers_of_their_own_variant(tmp_path):
    first = hand_in(tmp_path, "ada.json", 1, "Ada")
    second = hand_in(tmp_path, "bea.json", 2, "Bea")
    assert first["z[1,1]"] != second["z[1,1]"]
    found = mark_class(files_in(tmp_path), root=tmp_path)
    assert [(each.name, each.file, each.code, each.points) for each in found.learners] == [
        ("Ada", "ada.json", code(1), 14),
        ("Bea", "bea.json", code(2), 14),
    ]
    assert found.left_out == () and found.hardest == []


def test_the_factor_that_fails_most_is_found_with_its_slips_and_what_follows_is_not_counted(tmp_path):
    for name in ("a", "b"):
        hand_in(tmp_path, f"{name}.json", **{SLOPE: "square_only"})
    hand_in(tmp_path, "c.json", **{SLOPE: "sign", OUTPUT_SLOPE: "sign"})
    hand_in(tmp_path, "d.json")
    found = mark_class(files_in(tmp_path))
    assert [(quantity.id, count) for quantity, count in found.hardest[:2]] == [(SLOPE, 3), (OUTPUT_SLOPE, 1)]
    assert found.slips_at(found.hardest[0][0]) == [("square_only", 2), ("sign", 1)]
    first = found.learners[2].first_wrong
    assert first is not None and (first.quantity.id, first.slip) == (OUTPUT_SLOPE, "sign")
    assert found.learners[3].first_wrong is None


def test_nothing_in_a_file_is_trusted_but_what_was_answered(tmp_path):
    hand_in(tmp_path, "a.json", **{SLOPE: "sign"})
    content = json.loads((tmp_path / "a.json").read_text())
    content |= {"points": 14, "of": 14, "verdicts": {SLOPE: "right"}}
    (tmp_path / "a.json").write_text(json.dumps(content))
    learner = mark_class(files_in(tmp_path)).learners[0]
    slope = next(each for each in learner.marked.answers if each.quantity.id == SLOPE)
    assert (learner.points < 14, slope.verdict, slope.slip) == (True, Verdict.SLIP, "sign")


def test_what_was_shown_or_not_answered_is_missing(tmp_path):
    hand_in(tmp_path, "a.json")
    content = json.loads((tmp_path / "a.json").read_text())
    content["answers"][SLOPE]["shown"] = True
    del content["answers"]["z[1,1]"]
    (tmp_path / "a.json").write_text(json.dumps(content))
    learner = mark_class(files_in(tmp_path)).learners[0]
    missing = [each.quantity.id for each in learner.marked.answers if each.verdict is Verdict.MISSING]
    assert (learner.points, missing) == (12, ["z[1,1]", SLOPE])
    assert learner.first_wrong is None, "what is missing is not wrong"


def test_a_learners_sheet_can_be_looked_at_as_a_practice_that_comes_to_the_same(tmp_path):
    hand_in(tmp_path, "a.json", **{SLOPE: "square_only", OUTPUT_SLOPE: "sign"})
    content = json.loads((tmp_path / "a.json").read_text())
    content["answers"]["a[1,2]"]["shown"] = True
    del content["answers"]["new_w[1,1,1]"]
    (tmp_path / "a.json").write_text(json.dumps(content))
    found = mark_class(files_in(tmp_path))
    learner = found.learners[0]
    practice = learner.practice()
    assert practice.points == learner.points == found.average
    states = {each.id: practice.state_of(each).value for each in practice.blanks}
    assert (states[SLOPE], states["a[1,2]"], states["new_w[1,1,1]"]) == ("slip", "shown", "open")
    assert [each.slip for each in practice.slips] == ["sign", "square_only"]


def test_what_is_of_another_kind_damaged_or_of_another_sheet_is_left_out_and_the_rest_marked(tmp_path):
    hand_in(tmp_path, "ada.json")
    hand_in(tmp_path, "bea.json", 3)
    (tmp_path / "cut.json").write_text((tmp_path / "ada.json").read_text()[:200])
    (tmp_path / "essay.odt").write_bytes(b"PK")
    (tmp_path / "huge.json").write_bytes(b" " * (9 * 2**20))
    text = (tmp_path / "ada.json").read_text()
    other = code(1, SheetChoices(about="all"))
    (tmp_path / "other.json").write_text(text.replace(code(1), other))
    (tmp_path / "psi.json").write_text(text.replace(code(1), code(1, SheetChoices(), "psi-2-3-3-2")))
    (tmp_path / "typo.json").write_text(text.replace(code(1), "K7Q-99"))
    (tmp_path / "unknown.json").write_text(text.replace("z[1,1]", "z[7,7]"))
    found = mark_class(files_in(tmp_path), root=tmp_path)
    assert [each.file for each in found.learners] == ["ada.json", "bea.json"]
    why = {each.file: str(each.why) for each in found.left_out}
    assert set(why) == {
        "cut.json", "essay.odt", "huge.json", "other.json", "psi.json", "typo.json", "unknown.json",
    }  # fmt: skip
    assert why["other.json"] == f"is of another sheet ({other})"
    assert why["essay.odt"] == "is no file of answers: their names end in .json"
    assert 'there is no quantity "z[7,7]"' in why["unknown.json"]
    assert "K7Q-99" in why["typo.json"] and "sign is off" in why["typo.json"]
    assert "larger than 8 MB" in why["huge.json"]


def test_two_files_of_one_name_and_two_of_one_learner_are_told_apart(tmp_path):
    hand_in(tmp_path, "one/answers.json")
    hand_in(tmp_path, "two/answers.json")
    hand_in(tmp_path, "ada.json", learner="Ada")
    hand_in(tmp_path, "ada again.json", learner="Ada")
    found = mark_class(files_in(tmp_path), root=tmp_path)
    assert [each.name for each in found.learners] == [
        "Ada (ada again.json)", "Ada (ada.json)", "answers (one/answers.json)", "answers (two/answers.json)",
    ]  # fmt: skip


def test_lines_that_were_given_count_for_nobody_and_make_no_other_sheet(tmp_path):
    hand_in(tmp_path, "a.json", blanks=(10, 13), **{SLOPE: "square_only"})
    hand_in(tmp_path, "b.json", blanks=(13,))
    found = mark_class(files_in(tmp_path))
    assert found.left_out == ()
    assert [(each.points, len(each.marked.answers)) for each in found.learners] == [(1, 2), (1, 1)]
    assert [each.id for each in found.questions] == [SLOPE, "new_w[1,1,1]"]
    assert found.learners[1].answer(found.questions[0]) is None
    assert found.slips_at(found.questions[0]) == [("square_only", 1)]
    assert found.learners[1].practice().blanks == found.questions[1:]
    assert [line.split(",")[3:7] for line in class_csv(found).splitlines()[1:]] == [
        ["1", "2", "square_only", "right"],
        ["1", "1", "given", "right"],
    ]


def test_files_without_a_code_are_marked_by_the_sheet_that_is_named(tmp_path):
    sheet = source().sheet(CHAIN, 1)
    (tmp_path / "plain.json").write_text(json.dumps(right_answers(sheet)))
    alone = mark_class(files_in(tmp_path))
    assert (alone.learners, [str(each.why) for each in alone.left_out]) == (
        (), ["doesn't say of which sheet it is: name the scenario as well"],
    )  # fmt: skip
    named = mark_class(files_in(tmp_path), ClassSheet(source(), CHAIN))
    assert [(each.points, each.code) for each in named.learners] == [(14, code(1))]


def test_files_of_another_scenario_than_the_named_one_are_left_out(tmp_path):
    hand_in(tmp_path, "ada.json")
    found = mark_class(files_in(tmp_path), ClassSheet(source("psi-2-3-3-2"), SheetChoices()))
    assert [str(each.why) for each in found.left_out] == [f"is of another scenario (sheet {code(1)})"]


def test_a_folder_that_has_gone_or_is_empty_says_so(tmp_path):
    for folder, said in ((tmp_path, "there are no files in it"), (tmp_path / "gone", "there is no such folder")):
        with pytest.raises(ScenarioError, match=said):
            files_in(folder)


def test_the_table_as_csv_has_a_row_a_learner_and_no_cell_that_a_spreadsheet_would_calculate(tmp_path):
    hand_in(tmp_path, "a.json", learner='=HYPERLINK("x")', **{SLOPE: "square_only"})
    heads, row = class_csv(mark_class(files_in(tmp_path))).lstrip("\ufeff").splitlines()
    assert heads.startswith("learner,file,sheet,points,of,SOP1,SOP2,") and heads.endswith(",first wrong,slip")
    assert row.startswith('"\'=HYPERLINK(""x"")",a.json,')
    assert ",square_only," in row and row.endswith(",∂Activ1/∂SOP1,square_only")


def test_a_name_turns_nothing_around_and_stays_in_the_file_as_it_is(tmp_path):
    turned = "\u202eevil\u2066\tname\u0007"
    hand_in(tmp_path, "a.json", 1, turned)
    assert mark_class(files_in(tmp_path)).learners[0].name == "evil name"
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["learner"] == turned


def test_of_which_scenario_of_ones_own_most_files_are_is_told_so_that_its_file_can_be_named(tmp_path):
    own = own_source(tmp_path)
    folder = tmp_path / "handed in"
    for name, variant in (("a", 1), ("b", 2)):
        hand_in_of(own, folder, f"{name}.json", variant)
    hand_in(folder, "c.json")
    found = mark_class(files_in(folder))
    assert found.own == own.code(CHAIN, 1)
    again = mark_class(files_in(folder), ClassSheet(own, found.own.choices))
    assert [(each.name, each.points) for each in again.learners] == [("a", 14), ("b", 14)]
    assert again.own is None and again.learners[0].source is own
