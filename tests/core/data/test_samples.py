"""Samples from files: no row is lost unseen, and what is wrong is named."""

import json

import pytest

from core.base.errors import MisfitError
from core.data.samples import samples_of
from core.scenario.reader import parse_scenario
from tests.core.scenario.test_schema import GOOD


def samples_from(folder, name="p.csv", columns="target_columns = 1"):
    given_data = GOOD[GOOD.index("inputs = [[1") : GOOD.index("[training]")]
    text = GOOD.replace(given_data, f"file = {json.dumps(name)}\n{columns}\n\n")
    return samples_of(parse_scenario(text, "f.toml"), folder)


def problem_of(folder, content=None, name="p.csv", columns="target_columns = 1"):
    if content is not None:
        (folder / "p.csv").write_bytes(content)
    with pytest.raises(MisfitError) as caught:
        samples_from(folder, name, columns)
    return str(caught.value.problem)


@pytest.mark.parametrize("number", ["inf", "-inf", "1e999"])
def test_a_first_line_of_numbers_that_are_none_is_no_header(tmp_path, number):
    line = ",".join([number] * 3)
    problem = f'p.csv: "{number}" stands in line 1, column 1; it must be a finite number'
    assert problem_of(tmp_path, f"{line}\n1,2,3\n".encode()) == problem


def test_what_spreadsheets_write_is_read(tmp_path):
    (tmp_path / "p.csv").write_bytes(b'\xef\xbb\xbf"x","y","class"\r\n 1, 2.5,-3e0\r\n\r\n"4",5,6\r\n,,\r\n')
    samples = samples_from(tmp_path)
    assert samples.inputs.tolist() == [[1, 2.5], [4, 5]]
    assert samples.targets.tolist() == [[-3], [6]]


@pytest.mark.parametrize("cell", ["1_000", "0x10", "1;2", "\0", "5'11", "2024-06-12"])
def test_a_cell_that_is_no_number_is_named_by_line_and_column(tmp_path, cell):
    problem = problem_of(tmp_path, f"a,b,c\n1,2,3\n4,{cell},6\n".encode())
    assert problem == f'p.csv: "{cell}" stands in line 3, column 2; it must be a finite number'


@pytest.mark.parametrize("cell", ["", "nan", "NA", "?", "-"])
def test_a_row_that_misses_something_is_left_out_only_where_the_scenario_says_so(tmp_path, cell):
    rows = f"a,b,c\n1,2,3\n4,{cell},6\n\n7,8,9\n".encode()
    advice = 'write missing = "leave out" beside file to leave them out'
    said = f"p.csv misses values in 1 row of 3, the first in line 3, column 2; {advice}"
    assert problem_of(tmp_path, rows) == said
    samples = samples_from(tmp_path, columns='target_columns = 1\nmissing = "leave out"')
    assert samples.inputs.tolist() == [[1, 2], [7, 8]]
    assert samples.targets.tolist() == [[3], [9]]
    leave_out = 'target_columns = 1\nmissing = "leave out"'
    nothing = problem_of(tmp_path, f"1,{cell},3\n{cell},2,3\n".encode(), columns=leave_out)
    assert nothing == "p.csv holds no samples: each row misses something"
    nothing = problem_of(tmp_path, f"1,{cell},3\n".encode(), columns=leave_out)
    assert nothing == "p.csv: nothing stands in column 2; take it out"


def test_both_numbers_are_named_where_columns_do_not_fit(tmp_path):
    one = problem_of(tmp_path, b"1\n2\n")
    assert one == "the file has 1 column; with 1 column of targets, none is left for the inputs"
    assert problem_of(tmp_path, b"1,2\n") == "p.csv has 1 input a sample; the network has 2 inputs"
    two = problem_of(tmp_path, b"1,2,3,4\n", columns="target_columns = 2")
    assert two == "p.csv has 2 outputs a sample; the network has 1 output"


def test_a_path_that_leads_nowhere_is_named(tmp_path):
    (tmp_path / "loop.csv").symlink_to("loop.csv")
    (tmp_path / "out.csv").symlink_to("/etc/passwd")
    quoted = '"{}" stands there; the file must stand beside the scenario, or below it'
    assert problem_of(tmp_path, name="gone.csv") == "there is no file gone.csv beside the scenario"
    assert problem_of(tmp_path, name="loop.csv") in (
        '"loop.csv" stands there; that link leads round in a circle',
        "loop.csv can't be read: Too many levels of symbolic links",  # from Python 3.13 on
    )
    assert problem_of(tmp_path, name="out.csv") == quoted.format("out.csv")
    assert problem_of(tmp_path, name="a\0b") == '"a\0b" stands there; no file has such a name'
    assert problem_of(tmp_path, name="x" * 5000).startswith("x" * 59 + "… can't be read: ")
    assert problem_of(tmp_path, name=".") == f"{tmp_path.name} is no file"


def test_a_scenario_without_a_folder_is_to_be_saved_first():
    problem = problem_of(None)
    assert problem == '"p.csv" stands there; save the scenario first, so that it has a folder'
