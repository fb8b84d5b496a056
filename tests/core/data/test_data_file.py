"""A scenario's file: read as any table is, by the places of its columns, and nothing in it is guessed."""

import json

import pytest

from core.base.errors import ScenarioError
from core.data.data_file import DataFileError, read_data_file
from core.data.tables import table
from core.scenario.reader import parse_scenario
from core.setup.learned_samples import with_samples
from core.setup.scenario_of_setup import as_saved, scenario_text
from core.setup.setup import open_setup
from tests.core.data.tables.workbooks import ods, xlsx
from tests.core.scenario.test_schema import GOOD


def read(tmp_path, content, name="p.csv", **options):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    samples, decisions = read_data_file(path, **options)
    return samples.inputs.tolist(), samples.targets.tolist(), [str(decision) for decision in decisions]


def refusal(tmp_path, content, name="p.csv", **options):
    with pytest.raises(DataFileError) as caught:
        read(tmp_path, content, name, **options)
    return str(caught.value)


EXPECTED = ([[0.5, 1000.25], [1.5, 2.5]], [[0.0], [1.0]])


@pytest.mark.parametrize(
    ("content", "name"),
    [
        ("x,y,t\n0.5,1000.25,0\n1.5,2.5,1\n", "comma.csv"),
        ("0,5;1.000,25;0\n1,5;2,5;1\n", "german.csv"),
        ('sep=;\r\nx;y;t\r\n0,5;"1.000,25";0\r\n1,5;2,5;1\r\n', "excel.csv"),
        ("Größe;y;t\n0,5;1000,25;0\n1,5;2,5;1\n".encode("cp1252"), "cp1252.csv"),
        ("x\ty\tt\n0.5\t1000.25\t0\n1.5\t2.5\t1\n".encode("utf-16"), "utf16.txt"),
        ("x,y,t\r0.5,1000.25,0\r1.5,2.5,1\r", "cr.csv"),
        ("# by hand\n# again\nx,y,t,\n0.5,1000.25,0,\n# bad one\n1.5,2.5,1,\n", "notes.csv"),
        ("Measured in May\n\nx,y,t\n0.5,1000.25,0\n1.5,2.5,1\n", "title.csv"),
        ("x y t\n  0.5  1000.25  0\n 1.5 2.5  1\n", "fixed.txt"),
        ("x,y,t\n50%,1000.25,no\n150%,2.5,yes\n", "signs.csv"),
        ("@relation a\n@attribute x real\n@attribute y real\n@attribute t {0,1}\n@data\n0.5,1000.25,0\n1.5,2.5,1\n", "a.arff"),
        (xlsx({"A": {1: ["x", "y", "t"], 2: [0.5, 1000.25, 0], 4: [1.5, 2.5, 1]}}), "a.xlsx"),
        (ods([["x", "y", "t"], [0.5, 1000.25, 0], [1.5, 2.5, 1]]), "a.ods"),
    ],
    ids=lambda part: part if isinstance(part, str) else "bytes",  # a workbook says when it was made
)  # fmt: skip
def test_all_that_people_have_is_read(tmp_path, content, name):
    assert read(tmp_path, content, name)[:2] == EXPECTED


def test_old_files_keep_their_numbers(tmp_path):
    """Columns count by their places: a first one that counts the rows, or names of rows, is an input as ever."""
    assert read(tmp_path, "0,1,2\n3,4,5\n")[:2] == ([[0.0, 1.0], [3.0, 4.0]], [[2.0], [5.0]])
    assert read(tmp_path, ",x,t\n0,0.5,1\n1,0.25,0\n")[0] == [[0.0, 0.5], [1.0, 0.25]]
    assert read(tmp_path, '"x","t"\n"1",0.5,1\n"2",0.25,0\n')[0] == [[1.0, 0.5], [2.0, 0.25]]
    assert read(tmp_path, "a,b,c\n1.234,2.345,3.456\n")[:2] == ([[1.234, 2.345]], [[3.456]])
    assert read(tmp_path, "20240101,1,2\n20240102,3,4\n")[0] == [[20240101.0, 1.0], [20240102.0, 3.0]]
    assert read(tmp_path, "1,0,1,0\n2,1,0,1\n", target_columns=2)[1] == [[1.0, 0.0], [0.0, 1.0]]


def test_a_table_far_too_wide_is_refused_before_its_columns_are_looked_at(tmp_path, monkeypatch):
    def look(*_how: object) -> None:
        raise AssertionError("its columns are looked at")

    wide = ("x," * 5000 + "x\n") * 3  # which is none of numbers, too
    assert refusal(tmp_path, wide, inputs=5000) == 'p.csv: "x" stands in line 1, column 1; it must be a finite number'
    monkeypatch.setattr(table, "read_body", look)
    assert refusal(tmp_path, wide, inputs=64) == "p.csv has 5000 inputs a sample; the network has 64 inputs"
    assert refusal(tmp_path, wide, inputs=64, target_columns=3) == (
        "p.csv has 4998 inputs a sample; the network has 64 inputs"
    )


def test_classes_are_counted_from_0_in_the_last_column(tmp_path):
    assert read(tmp_path, "kind,x,c\n5,1,2\n6,2,0\n7,3,1\n", classes=3)[1] == [[0, 0, 1], [1, 0, 0], [0, 1, 0]]
    for value in ("3", "-1", "0.5"):
        said = refusal(tmp_path, f"x,c\n1,0\n\n2,{value}\n", classes=3)
        assert said == f"p.csv: class {value} stands in line 4; classes run from 0 to 2"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("x;t\n2.590;0\n7.770;1\n", "p.csv, column 1: “2.590” may be written with a decimal point, or with one between thousands"),
        ('x,t\n"2,590",0\n"7,770",1\n', "p.csv, column 1: “2,590” may be written with a decimal comma, or with one between"),
        ("x,t\n1,0\nabc,1\n3,0\n", 'p.csv: "abc" stands in line 3, column 1; it must be a finite number'),
        ("x;t\n0.5;0\n1,5;1\n0.25;0\n", 'p.csv: "1,5" stands in line 3, column 1; it must be a finite number'),
        ("x,t\ncm,-\n1,0\n", 'p.csv: "cm" stands in line 2, column 1; it must be a finite number'),
        ("x,t\n1,0\n2,1\nTotal,3\n", "p.csv: line 4 can't be a sample: it stands below the table: “Total”; take it out"),
        ("x,y,t\n1,0\n2,1,5,6\n2,3,4\n", "p.csv has 4 columns in line 3; the lines before have 3"),
        ("x,y,t\n1,2,0\n2,1\n2,3,4\n", "p.csv has 2 columns in line 3; the lines before have 3"),
        ("day,t\n2024-01-01,0\n2024-01-02,1\n", 'p.csv: "2024-01-01" stands in line 2, column 1; it must be a finite number'),
        ("x,t\n1e-400,0\n2,1\n3,1\n", 'p.csv: "1e-400" stands in line 2, column 1; there is no number so small; write 0'),
        ("x,y,t\n1,,0\n2,,1\n", "p.csv: nothing stands in column 2; take it out"),
        ("|x|y|\n|--|--|\n|1|2|\n|3|4|\n", 'p.csv: "--" stands in line 2, column 2; it must be a finite number'),
        ("sky,t\nclear,0\nrain,1\n", 'p.csv: "clear" stands in line 2, column 1; it must be a finite number'),
        ("1,x,y\n1,2,3\n4,5,6\n", 'p.csv: "x" stands in line 1, column 2; it must be a finite number'),
        ("x,y\n0,5,1,5\n2,5,3,5\n", "p.csv has 4 columns for 2 names; do commas mark decimals, too?"),
        ('x,t\n1,0\n"2,1\n', "p.csv: the quotation mark in line 3 is never closed"),
        ("", "p.csv is empty"),
        ("x\n1\n2\n", "the file has 1 column; with 1 column of targets, none is left for the inputs"),
    ],
)  # fmt: skip
def test_what_would_have_to_be_guessed_is_refused_by_its_line(tmp_path, content, said):
    assert refusal(tmp_path, content, leave_out=True).startswith(said)


def test_rows_that_miss_something_are_counted_and_the_first_is_named(tmp_path):
    text = '# note\nx,y,t\n1,2,0\n\n"3",NA,1\n?,4,1\n5,6,0\n'
    advice = 'write missing = "leave out" beside file to leave them out'
    said = f"p.csv misses values in 2 rows of 4, the first in line 5, column 2; {advice}"
    assert refusal(tmp_path, text) == said
    inputs, targets, told = read(tmp_path, text, leave_out=True)
    assert (inputs, targets) == ([[1.0, 2.0], [5.0, 6.0]], [[0.0], [0.0]])
    assert "2 rows are left out: lines 5, 6." in told


def scenario(tmp_path, csv: str, data: str):
    given = GOOD[GOOD.index("inputs = [[1") : GOOD.index("[training]")]
    (tmp_path / "p.csv").write_text(csv, encoding="utf-8")
    path = tmp_path / "s.toml"
    path.write_text(GOOD.replace(given, data + "\n\n"), encoding="utf-8")
    return path


def test_a_scenario_says_missing_beside_file(tmp_path):
    data = 'file = "p.csv"\ntarget_columns = 1\n'
    path = scenario(tmp_path, "x;y;t\n0,5;1;0\n;2;1\n", data)
    with pytest.raises(ScenarioError) as caught:
        open_setup(path)
    assert str(caught.value).startswith(f"{path}: data.file: p.csv misses values in 1 row of 2, the first in line 3")
    path.write_text(
        path.read_text(encoding="utf-8").replace("target_columns = 1", 'target_columns = 1\nmissing = "leave out"'),
        encoding="utf-8",
    )
    setup = open_setup(path)
    assert setup.samples.inputs.tolist() == [[0.5, 1.0]]
    # It is written back as it was read, and goes with the file.
    assert scenario_text(as_saved(setup, tmp_path)) == path.read_text(encoding="utf-8")
    given = scenario_text(as_saved(with_samples(setup, setup.samples), tmp_path))
    assert "missing" not in given and "file" not in given


def test_missing_is_one_of_the_format_s_words_and_belongs_to_file():
    text = GOOD.replace("targets = [[0.5]]", 'targets = [[0.5]]\nmissing = "leave out"')
    with pytest.raises(ScenarioError) as caught:
        parse_scenario(text, "f.toml")
    assert str(caught.value) == 'f.toml: data.missing: "missing" belongs to "file"'
    text = GOOD.replace(
        "inputs = [[1, 2.0]]\ntargets = [[0.5]]", 'file = "p.csv"\ntarget_columns = 1\nmissing = "drop"'
    )
    with pytest.raises(ScenarioError) as caught:
        parse_scenario(text, "f.toml")
    assert str(caught.value) == 'f.toml: data.missing: "drop" stands there; it may be one of leave out'


def test_a_table_opened_as_a_scenario_is_called_one(tmp_path):
    for name in ("p.csv", "p.TSV", "p.xlsx", "p.ods", "p.arff"):
        (tmp_path / name).write_text("x,t\n1,0\n", encoding="utf-8")
        with pytest.raises(ScenarioError) as caught:
            open_setup(tmp_path / name)
        said = "is a table and no scenario; import it on the page Samples, or name it as the file of a scenario's data"
        assert str(caught.value) == f"{tmp_path / name}: {said}"


def test_data_json_holds_what_was_decided(tmp_path, capsys):
    import main as program

    path = tmp_path / "p.csv"
    path.write_text("sky;warm;kind\nclear;1,5;b\nrain;NA;a\nrain;2,5;a\n", encoding="utf-8")
    assert program.main(["data", str(path), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert list(answer) == ["columns", "classes", "left_out_rows", "said"]
    assert answer["columns"] == [
        {"name": "sky=clear", "role": "input", "why": "it holds 2 different words: each becomes an input of 0 and 1", "numbers": [1.0, 0.0]},
        {"name": "sky=rain", "role": "input", "why": "it holds 2 different words: each becomes an input of 0 and 1", "numbers": [0.0, 1.0]},
        {"name": "warm", "role": "input", "why": "it holds numbers", "numbers": [1.5, 2.5]},
        {"name": "kind", "role": "class", "why": "it is called kind, and holds words", "numbers": [1, 0]},
    ]  # fmt: skip
    assert answer["classes"] == ["a", "b"]
    assert answer["left_out_rows"] == [{"line": 3, "why": "warm is missing"}]
    assert "A comma marks decimals in warm." in answer["said"]


def test_data_tells_people_what_was_decided(tmp_path, capsys):
    import main as program

    path = tmp_path / "p.csv"
    path.write_text("x,t\n1.5,0\nNA,1\n2.5,1\n", encoding="utf-8")
    assert program.main(["data", str(path)]) == 0
    told = capsys.readouterr().out
    for part in ("The names stand in line 1.", "1.5  2.5", "x is missing", "2 of 3 rows are samples"):
        assert part in told
    one_column = tmp_path / "one.csv"
    one_column.write_text("2,5\n", encoding="utf-8")
    assert program.main(["data", str(one_column)]) == 0


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [("gone.csv", None, "can't be read: No such file or directory"), ("a.png", b"\x89PNG\r\n", "is a picture")],
)
def test_what_can_not_be_read_as_data_ends_with_one_line(tmp_path, capsys, name, content, said):
    import main as program

    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert program.main(["data", str(tmp_path / name), "--json"]) == 2
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", f"backstep: {tmp_path / name} {said}\n")
