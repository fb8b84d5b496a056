"""ARFF files: what they declare is believed, and what can't be read is named by its line."""

import pytest

from core.cli.json_answers import table_answer
from core.data.tables.error import TableError
from core.data.tables.table import read_bytes
from tests.core.data.tables.cases import Case, check

CASES = (
    Case(
        "nominal values keep the order in which they are declared, and the quotes go",
        "@RELATION f\n@attribute size real\n@attribute 'kind of it' {'big one', small, \"mid\"}\n@data\n"
        "1.5, small\n2.5,'big one'\n3.5 , \"mid\"\n",
        {"size": ("input", [1.5, 2.5, 3.5]), "kind of it": ("class", [1, 0, 2])},
        classes=["big one", "small", "mid"],
    ),
    Case(
        "a class that no sample has stays one",
        "@relation f\n@attribute x numeric\n@attribute class {a,b,c}\n@data\n1,c\n2,a\n3,c\n",
        {"x": ("input", [1, 2, 3]), "class": ("class", [2, 0, 2])},
        classes=["a", "b", "c"],
    ),
    Case(
        "missing values, notes among the samples, words and dates that are left out",
        '% title\n\n@RELATION "my rel"\n@attribute a INTEGER % how many\n@attribute d DATE yyyy-MM-dd\n@attribute s string\n'
        "@attribute y {no,yes}\n\n@DATA\n5,2024-01-01,'it\\'s',no\n% a note\n?,2024-01-02,x,yes\n7,?,\"y, z\",yes\n\n8,?,?,?\n",
        {"a": ("input", [5, 7]), "d": ("left out", []), "s": ("left out", []), "y": ("class", [0, 1])},
        classes=["no", "yes"],
        left_out={12: "a is missing", 15: "y is missing"},
    ),
    Case(
        "sparse rows",
        "@relation s\n@attribute a numeric\n@attribute 'b c' real\n@attribute c {u,v}\n@data\n{0 1.5, 2 v}\n{1 2}\n{}\n{2 'v'}\n",
        {"a": ("input", [1.5, 0, 0, 0]), "b c": ("input", [0, 2, 0, 0]), "c": ("class", [1, 0, 0, 1])},
        classes=["u", "v"],
    ),
    Case(
        "a word that is not declared leaves its row out",
        "@relation s\n@attribute a numeric\n@attribute c {u,v}\n@data\n1,u\n2,w\n3,v\n",
        {"a": ("input", [1, 3]), "c": ("class", [0, 1])},
        classes=["u", "v"],
        left_out={6: "“w” in c is none of its declared words"},
    ),
    Case(
        "numbers as nominal values: inputs are numbers, the last is the class",
        "@relation s\r\n@attribute a{0,1}\r\n@attribute b real [0,3]\r\n@attribute c {2,4}\r\n@data\r\n0,1.5,2\r\n1,2.5,4\r\n",
        {"a": ("input", [0, 1]), "b": ("input", [1.5, 2.5]), "c": ("class", [0, 1])},
        classes=["2", "4"],
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_arff_file_is_read_as_it_declares(case: Case):
    check(case)


def test_words_that_are_declared_are_no_names_of_rows():
    text = "@relation a\n@attribute x real\n@attribute colour {red,green,blue}\n@attribute t {a,b}\n@data\n1,red,a\n2,green,b\n3,blue,a\n"
    colour = read_bytes(text.encode()).columns[1]
    assert (colour.role, str(colour.why)) == ("input", "it holds 3 different words: each becomes an input of 0 and 1")


ONE = "@relation a\n@attribute x real\n@attribute t {values}\n@data\n{rows}\n"


@pytest.mark.parametrize(
    ("values", "rows", "role", "classes"),
    [
        ("{yes,no}", "1,yes\n2,yes", "class", ["yes", "no"]),
        ("{a,b}", "1,?\n2,?", "left out", []),
        ("{yes,no}", "1,?\n2,?", "left out", []),
        ("{a,b}", "1,c\n2,d", "left out", []),
        ("{1,0,2}", "1,0\n2,2", "class", ["1", "0", "2"]),
    ],
)
def test_values_that_no_sample_has(values: str, rows: str, role: str, classes: list[str]):
    reading = read_bytes(ONE.format(values=values, rows=rows).encode())
    assert (reading.columns[1].role, list(reading.classes)) == (role, classes)
    assert reading.decisions


def test_numbers_that_are_declared_are_classes_in_that_order_and_no_others():
    answer = table_answer(read_bytes(ONE.format(values="{3, 1, 2}", rows="7,1\n8,3\n9,4\n6,1").encode()))
    assert (answer["classes"], answer["columns"][1]["numbers"]) == (["3", "1", "2"], [1.0, 0.0, 1.0])
    assert [(row["line"], row["why"]) for row in answer["left_out_rows"]] == [
        (7, "“4” in t is none of its declared words")
    ]


def test_points_are_decimal_points_in_arff_whatever_else_they_look_like():
    answer = table_answer(read_bytes(b"@relation s\n@attribute a real\n@attribute t real\n@data\n1.234,0\n5.678,1\n"))
    assert answer["columns"][0]["numbers"] == [1.234, 5.678]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("@relation a\n@attribute x numeric\n", "no @data follows its attributes"),
        ("@relation a\n@data\n1,2\n", "it declares no attributes"),
        ("@relation a\n@attribute x {a, b\n@data\n", "line 2 can't be read: the list of values of x is never closed"),
        ("@relation a\n@attribute x colour\n@data\n", "line 2 can't be read: x is of no kind that ARFF has"),
        ("@relation a\nx y z\n", "line 2 can't be read: @attribute or @data has to stand there"),
        ("@relation a\n@attribute x real\n@data\n{7 1}\n", "line 4 can't be read as a sparse row"),
        ("@relation a\n@attribute x real\n@data\n{0 1\n{0 }\n", "line 5 can't be read as a sparse row"),
        ("@relation a\n@attribute x real\n@data\n\n", "it holds no samples"),
    ],
)
def test_what_can_not_be_read_is_named_by_its_line(text: str, said: str):
    with pytest.raises(TableError) as caught:
        read_bytes(text.encode())
    assert str(caught.value).startswith(said)


def test_yes_and_no_as_classes_keep_their_declared_order():
    text = "@relation r\n@attribute x numeric\n@attribute c {yes,no}\n@data\n1,yes\n2,no\n3,yes\n"
    reading = read_bytes(text.encode())
    assert reading.classes == ("yes", "no")
    assert reading.samples().samples.targets.tolist() == [[1, 0], [0, 1], [1, 0]]
    as_input = reading.with_roles({0: "target", 1: "input"})
    assert as_input.samples().samples.inputs.tolist() == [[1], [0], [1]]
