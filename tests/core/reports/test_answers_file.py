"""The file that a learner hands in."""

import json

import pytest

from core.base.errors import ScenarioError
from core.exercises.practice.practice import Practice, practice_of
from core.exercises.sheet.quantity import quantity_of
from core.reports.answers_file import LARGEST, answers_by_quantity, answers_of, read_answers, write_answers
from tests.core.reports.learners import CHAIN, code, source


@pytest.fixture
def practice() -> Practice:
    """A practice with one right answer at the second try, and one value shown."""
    begun = practice_of(source().sheet(CHAIN, 1))
    return begun.typed("0.5").checked().typed("0.3303").checked().going_on().shown()


def test_what_was_answered_is_read_back_as_it_was_typed(practice: Practice, tmp_path):
    write_answers(tmp_path / "ada.json", answers_of(practice, code(), " Ada "))
    read = read_answers(tmp_path / "ada.json")
    assert (read.code, read.learner) == (code(), "Ada")
    answers = answers_by_quantity(practice.sheet.names, read.answers, "ada.json")
    first, second = (answers[quantity_of(each)] for each in ("z[1,1]", "z[1,2]"))
    assert (first.given, first.tries, first.is_shown) == ("0.3303", ("0.5",), False)
    assert second.is_missing and second.is_shown


def test_it_holds_a_clear_head_and_no_number_that_was_worked_out(practice: Practice, tmp_path):
    write_answers(tmp_path / "ada.json", answers_of(practice, code(), "Ada"))
    content = json.loads((tmp_path / "ada.json").read_text(encoding="utf-8"))
    assert content == {
        "backstep": "answers",
        "version": 1,
        "sheet": code(),
        "learner": "Ada",
        "answers": {
            "z[1,1]": {"answer": "0.3303", "tries": ["0.5"], "shown": False},
            "z[1,2]": {"answer": None, "tries": [], "shown": True},
        },
    }


def test_answers_by_their_quantities_alone_are_read_too(tmp_path):
    (tmp_path / "plain.json").write_text('{"z[1,1]": 0.33, "E": "1/7"}', encoding="utf-8")
    read = read_answers(tmp_path / "plain.json")
    assert (dict(read.answers), read.code, read.learner) == ({"z[1,1]": 0.33, "E": "1/7"}, "", "")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "can't be read as JSON: Expecting value in line 1"),
        (b"\xff\xfe", "can't be read as JSON: it is no such text"),
        (b"[" * 100_000, "can't be read as JSON: it is no such text"),
        (b"1" * 5000, "answers stand by their quantities"),
        (b'{"backstep": "answers"}', "answers stand by their quantities"),
        (b'{"backstep": "answers", "answers": []}', "answers stand by their quantities"),
        (b'{"backstep": "answers", "sheet": 7, "answers": {}}', '"sheet" is no text of at most 100 characters'),
        (b'{"backstep": "answers", "learner": "' + b"a" * 101 + b'", "answers": {}}', '"learner" is no text'),
        (b'{"E": 1, "E": 2}', '"E" stands there twice'),
        (b" " * (LARGEST * 2**20) + b"{}", "is larger than 8 MB"),
    ],
    ids=["empty", "bytes", "deep", "a long number", "no answers", "a list", "code", "name", "twice", "huge"],
)
def test_what_is_no_such_file_is_refused_with_what_is_wrong(tmp_path, content: bytes, said: str):
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    with pytest.raises(ScenarioError) as refused:
        read_answers(path)
    assert said in str(refused.value) and str(path) in str(refused.value)


def test_folders_and_files_that_have_gone_are_refused(tmp_path):
    for path, said in ((tmp_path, "is no ordinary file"), (tmp_path / "gone.json", "there is no such file")):
        with pytest.raises(ScenarioError, match=said):
            read_answers(path)


@pytest.mark.parametrize(("version", "said"), [("2", "2"), ('"one"', '"one"'), ("true", "true"), ("null", "null")])
def test_a_version_that_is_not_known_is_refused_in_one_message(version: str, said: str, tmp_path):
    path = tmp_path / "a.json"
    path.write_text(f'{{"backstep": "answers", "version": {version}, "sheet": "", "answers": {{}}}}', encoding="utf-8")
    with pytest.raises(ScenarioError, match=f'its "version" is {said}, and this program reads version 1: '):
        read_answers(path)
