"""Reading a table: what can be said otherwise, what is told of it, what is raised, and that it can be called off."""

import io
from contextlib import suppress
from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.tables import body as table_body
from core.data.tables import layout as table_layout
from core.data.tables.error import TableError
from core.data.tables.reading import Reading
from core.data.tables.roles import LEFT_OUT, ROLES
from core.data.tables.source import Choices
from core.data.tables.table import read_bytes, read_file, read_text


def read(text: str, choices: Choices | None = None, network: tuple[int, int] | None = None) -> Reading:
    return read_bytes(text.encode(), choices, network)


def numbers(reading: Reading) -> list[list[float]]:
    return [column.numbers.tolist() for column in reading.columns]


def roles(reading: Reading) -> str:
    return " ".join(column.role.replace(" ", "-") for column in reading.columns)


def texts_of(reading: Reading) -> list[str]:
    return [str(decision) for decision in reading.decisions]


# What can be said otherwise


def test_the_encoding_can_be_said():
    data = "ß;ä\n1;2\n".encode("cp1252")
    assert [column.name for column in read_bytes(data).columns] == ["ß", "ä"]
    assert [column.name for column in read_bytes(data, Choices(encoding="cp1251")).columns] == ["Я", "д"]
    with pytest.raises(TableError, match="it is not written in utf-8-sig"):
        read_bytes(data, Choices(encoding="utf-8-sig"))


def test_the_separator_can_be_said():
    assert numbers(read("1,5\n2,5\n", Choices(separator=";"))) == [[1.5, 2.5]]
    assert numbers(read("1,5\n2,5\n", Choices(separator=","))) == [[1.0, 2.0], [5.0, 5.0]]
    assert numbers(read("1 000\t2 500\n3 000\t4 000\n")) == [[1000.0, 3000.0], [2500.0, 4000.0]]


def test_the_decimal_mark_of_a_column_can_be_said():
    text = "a;b;t\n2.590;1.5;0\n7.770;2.5;1\n"
    assert numbers(read(text))[0] == [2.59, 7.77]
    assert numbers(read(text, Choices(marks={0: ","})))[:2] == [[2590.0, 7770.0], [1.5, 2.5]]
    comma = 'a,b\n"2,590",1\n"7,770",0\n'
    assert numbers(read(comma))[0] == [2590.0, 7770.0]
    assert numbers(read(comma, Choices(marks={0: ","})))[0] == [2.59, 7.77]
    assert read(comma, Choices(marks={0: ","})).columns[0].read.doubt is None


def test_the_line_of_the_names_can_be_said():
    text = "Title\n\n2020;2021\n1,5;2\n2,5;3\n"
    assert read(text).header is None
    named = read(text, Choices(header_line=3))
    assert (named.header, numbers(named)) == (["2020", "2021"], [[1.5, 2.5], [2.0, 3.0]])
    assert (named.table_format.header_line, named.table_format.first_line) == (3, 4)
    plain = read("1;2\n3;4\n", Choices(header_line=1))
    assert (plain.header, numbers(plain)) == (["1", "2"], [[3.0], [4.0]])
    without = read("x;t\n1;0\n", Choices(header_line=0))
    assert without.header is None
    assert without.table_format.first_line == 1


def test_names_in_a_note_can_be_said():
    text = "# made by hand\n# x;t\n# second try\n\n1,5;0\n2,5;1\n"
    assert read(text).header is None
    named = read(text, Choices(header_line=2))
    assert (named.header, numbers(named)) == (["x", "t"], [[1.5, 2.5], [0.0, 1.0]])


def test_the_first_line_of_the_samples_can_be_said():
    text = "x;t\n1;0\n2;1\n3;0\n"
    later = read(text, Choices(first_line=3))
    assert (later.header, numbers(later), later.lines.tolist()) == (["x", "t"], [[2.0, 3.0], [1.0, 0.0]], [3, 4])
    assert "Line 2, below the names, holds no sample, and is passed over: 1, 0." in texts_of(later)
    many = "x;t\n" + "1;0\n" * 1000
    assert read(many, Choices(first_line=901)).row_count == 101


def test_roles_can_be_said_without_reading_again():
    reading = read("sky,warm,t\nclear,1.5,0\nrain,2.5,1\nrain,NA,1\n")
    assert roles(reading) == "input input target"
    assert [row.line for row in reading.left_out_rows] == [4]
    other = reading.with_roles({0: "class", 1: "left out", 2: "input"})
    assert roles(other) == "class left-out input"
    assert (other.classes, other.left_out_rows) == (("clear", "rain"), ())
    found = other.samples()
    assert found.samples.inputs.tolist() == [[0.0], [1.0], [1.0]]
    assert found.samples.targets.tolist() == [[1.0, 0.0], [0.0, 1.0], [0.0, 1.0]]
    assert (found.input_names, found.target_names, found.class_names) == (["t"], ["clear", "rain"], ["clear", "rain"])
    assert found.lines.tolist() == [2, 3, 4]
    assert other.body is reading.body
    with pytest.raises(TableError, match="“sometimes” is no role"):
        reading.with_roles({0: "sometimes"})


def test_the_network_tells_how_many_columns_at_the_end_are_targets():
    text = "0.5,1,2,3,4,5\n0.25,1,2,3,4,6\n"
    assert roles(read(text)) == "input input input input input target"
    assert roles(read(text, network=(4, 2))) == "input input input input target target"
    assert roles(read(text, network=(4, 3))) == "input input input input input target"
    assert roles(read("a,b,label\n1,2,0\n3,4,1\n", network=(1, 2))) == "input input class"


# What is told


def test_words_as_inputs_become_one_input_each():
    found = read("sky,t\nclear,0.5\nrain,1\nrain,0\n").with_roles({0: "input", 1: "target"}).samples()
    assert found.input_names == ["sky=clear", "sky=rain"]
    assert found.samples.inputs.tolist() == [[1.0, 0.0], [0.0, 1.0], [0.0, 1.0]]


def test_the_preview_shows_what_is_written_and_what_is_taken():
    reading = read("price;n\n1.000,92;1\n;2\n5'11;3\n999,5;4\n")
    assert [(row.line, row.cells) for row in reading.preview] == [
        (2, ("1.000,92", "1")),
        (3, ("", "2")),
        (4, ("5'11", "3")),
        (5, ("999,5", "4")),
    ]
    assert [reading.number_at(row, 0) for row in range(4)] == [1000.92, None, None, 999.5]
    assert [(row.line, row.cells, str(row.why)) for row in reading.left_out_rows] == [
        (3, ("", "2"), "price is missing"),
        (4, ("5'11", "3"), "“5'11” in price is not a number"),
    ]


def test_lines_are_counted_as_an_editor_counts_them():
    text = '# note\r\n\r\nname,x,t\r\n"two\r\nlines",1.5,0\r\n\r\nb,,1\r\nb,2.5,1\r\n"c",?,0\r\n'
    reading = read(text)
    assert reading.lines.tolist() == [4, 7, 8, 9]
    assert [row.line for row in reading.left_out_rows] == [7, 9]
    assert [row.line for row in read(text.replace("\r\n", "\r")).left_out_rows] == [7, 9]


def test_why_is_one_line():
    note = read('note,x,t\n"first\nsecond",1,2\nplain,3,4\n').columns[0]
    assert str(note.why) == "each row has another word, such as “first second”: neither numbers nor classes"


def test_yes_and_no_are_said_once_however_they_are_written():
    reading = read("a,t\nTRUE,1\nfalse,2\nTrue,3\nFALSE,4\n")
    assert str(reading.columns[0].why) == "it holds FALSE and TRUE, read as 0 and 1"
    assert "a: FALSE is read as 0, TRUE is read as 1." in texts_of(reading)
    classes = read("x,label\n1,Yes\n2,no\n3,yes\n4,NO\n")
    assert (classes.classes, numbers(classes)[1]) == (("NO", "Yes"), [1.0, 0.0, 1.0, 0.0])


def test_a_first_column_that_may_be_the_class_is_spoken_of():
    rows = "".join(f"{k % 3 + 1},{k / 7},{100 + k}\n" for k in range(30))
    assert "column 1 holds 3 different whole numbers; it could be the class." in texts_of(read(rows))
    assert not any("could be the class" in each for each in texts_of(read("rooms,area,rent\n" + rows)))


KINDS = read(
    "n,w,d,e,b,z,same\n1,a,2024-01-01,,yes,007,q\n2,b,2024-01-02,,no,008,q\nx,a,2024-01-03,,yes,?,q\n4,,2024-01-04,,no,9,\n"
)


@pytest.mark.parametrize("chosen", list(product(ROLES, repeat=2)))
@pytest.mark.parametrize("places", list(combinations(range(7), 2)))
def test_whatever_a_column_is_taken_for_that_is_said(places: tuple[int, int], chosen: tuple[str, str]):
    reading = KINDS.with_roles({**dict.fromkeys(range(7), LEFT_OUT), **dict(zip(places, chosen, strict=True))})
    assert reading.decisions and reading.left_out_rows is not None
    with suppress(TableError):
        samples = reading.samples().samples
        assert np.isfinite(samples.inputs).all() and np.isfinite(samples.targets).all()


def test_a_word_that_is_the_only_one_is_no_input():
    reading = read("x,smoker,t\n1,x,0.5\n2,,0.25\n3,x,0.75\n")
    assert roles(reading) == "input left-out target" and bool(reading.kept.all())
    assert str(reading.columns[1].why) == "nothing stands in it but “x”"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("speed;load\n0.9;1,25\n1.1;2,5\n", "A comma marks decimals in load, a point in speed."),
        ("price;t\n1.000,92;0\n2.500,5;1\n", "price: points part thousands."),
        ("share,t\n12%,0\n40%,1\n", "share: 12% is read as 0.12."),
        ("price,t\n3.50 €,0\n1.20 €,1\n", "price: € stands at the numbers, and is left away."),
        ("x,t\n(12),0\n5,1\n", "x: a number in brackets is read as negative."),
        ("x,t\nTRUE,0\nFALSE,1\n", "x: FALSE is read as 0, TRUE is read as 1."),
        ("x,y,\n1,2,\n3,4,\n", "One column at the end of all lines is empty, and dropped."),
        ("x,x,t\n1,2,0\n2,4,1\n", "More than one column is called x."),
        ("x,t\n0.5,0\nabc,1\n0.25,1\n", "x: one cell is not a number, “abc” in line 3."),
        ("x,t\n0.5,0\n0.5,1\n", "The same number stands in all rows of x."),
        ("x,y,t\n1,0.5,0\n2,0.1,1\n", "x counts the rows; leave it out where it only numbers them."),
        ("x,t\n0.5,7\n0.25,-1\n", "t reaches from -1 to 7; a sigmoid or softmax output lies between 0 and 1."),
        ("zip,t\n01067,0\n80331,1\n", "zip: “01067” begins with a 0 that a number doesn't keep."),
        ("x,y\n9007199254740993,0\n5,1\n", "x: “9007199254740993” has more digits than a number keeps; it is read as 9007199254740992."),
        ("x;y\n0,5;0\n9007199254740993,5;1\n", "x: “9007199254740993,5” has more digits than a number keeps; it is read as 9007199254740994."),
        ("x;y\n1;0\n-9.007.199.254.740.993;1\n", "x: “-9.007.199.254.740.993” has more digits than a number keeps; it is read as -9007199254740992."),
        ("x,y\n0.5,0\n1e-400,1\n0.25,1\n", "x: one cell is not a number, “1e-400” in line 3."),
        ("x,t\n-999,0\n5,1\n7,1\n", "x: -999 stands in 1 row; where that means a missing value, leave the cell empty."),
        ("x,y\n0,5,1,5\n2,5,3,5\n", "If a comma also marks decimals here, nobody can tell: let semicolons or tabs part the cells."),
        ("0,1,2\n0.5,1,0\n0.7,3,1\n", "The first line is 0, 1, 2, …, which are taken for the names that pandas gives to columns without any."),
        ("1.5\n2.5\n", "No column is a target or a class."),
    ],
)  # fmt: skip
def test_what_was_decided_is_said(text: str, said: str):
    assert said in texts_of(read(text))


@pytest.mark.parametrize(
    ("text", "taken", "because"),
    [
        ("a;b;t\n2,590;1;0\n7,770;2;1\n", 2.59, "the cells are parted by semicolons"),
        ("a\tb\tt\n2,590\t1\t0\n7,770\t2\t1\n", 2590.0, "all its numbers have three digits after the comma"),
        ("a;b;t\n2.590;1,5;0\n7.770;2,5;1\n", 2590.0, "the other columns have a decimal comma"),
        ('a,b,t\n2.590,"1,5",0\n7.770,"2,5",1\n', 2590.0, "the other columns have a decimal comma"),
        ("a;b;t\n2,590;1.5;0\n7,770;2.5;1\n", 2590.0, "the other columns have a decimal point"),
        ("a;b;t\n2.590;1;0\n770;2;1\n", 2590.0, "numbers of three digits stand beside it without any mark"),
        ("a;b;t\n2.590;1;0\n7.770;2;1\n", 2.59, "nothing in the file speaks against a decimal point"),
        ("a;b;t\n2.590;1,5;0\n1770;2,5;1\n", 2.59, "longer numbers of the column have no mark between thousands"),
    ],
)
def test_a_mark_that_could_be_either_is_decided_by_the_file_and_said(text: str, taken: float, because: str):
    reading = read(text)
    assert reading.columns[0].numbers[0] == taken
    assert because in str(reading.columns[0].read.doubt)
    assert f"a: {reading.columns[0].read.doubt}." in texts_of(reading)


@pytest.mark.parametrize(
    "text", ["a,b\n1.234,0\n2.345,1\n", "a;b\n0.234;0\n2.345;1\n", "a;b\n1.2;0\n2.345;1\n", "a;b\n1.234;0.5\n2.345;1\n"]
)
def test_a_point_that_can_be_nothing_else_is_not_doubted(text: str):
    reading = read(text)
    assert reading.columns[0].read.doubt is None
    assert reading.columns[0].numbers[1] == 2.345


def test_spaces_part_cells_and_narrow_ones_thousands():
    reading = read("x y t\n1\u202f250.5  2 0\n 2\u202f500.25 3\t1\n")
    assert numbers(reading) == [[1250.5, 2500.25], [2.0, 3.0], [0.0, 1.0]]


def test_a_bad_cell_far_down_costs_its_row_and_not_the_column(monkeypatch):
    monkeypatch.setattr(table_body, "CHUNK", 100)
    rows = [f"{k / 8};{k % 2}" for k in range(500)]
    rows[400] = "broken;1"
    reading = read("x;t\n" + "\n".join(rows))
    assert [(row.line, str(row.why)) for row in reading.left_out_rows] == [(402, "“broken” in x is not a number")]
    assert reading.samples().samples.inputs[:, 0].tolist() == [k / 8 for k in range(500) if k != 400]


@pytest.mark.parametrize("cell", ["1,5", "1.000,5", "NA", "1_0", "inf", "1e-400"])
def test_what_comes_late_is_read_as_if_it_had_come_at_once(monkeypatch, cell):
    text = "x;t\n" + "1;0\n2;1\n" * 100 + f"{cell};1\n" + "3;0\n" * 50
    at_once = numbers(read(text))
    monkeypatch.setattr(table_body, "CHUNK", 20)
    assert str(numbers(read(text))) == str(at_once)


def test_a_number_that_comes_late_with_more_digits_than_are_kept_is_said(monkeypatch):
    monkeypatch.setattr(table_body, "CHUNK", 20)
    reading = read("x;t\n" + "1;0\n2;1\n" * 100 + "9007199254740993;1\n")
    assert reading.columns[0].read.rounded == "9007199254740993"


def test_zeros_with_exponents_are_plain_numbers():
    assert numbers(read("x,y\n0.000e+00,0e-400\n1.5e-12,3.0e-300\n")) == [[0.0, 1.5e-12], [0.0, 3e-300]]


# What is pasted


def test_pasted_cells_bring_their_names():
    reading = read_text("x1\tx2\tt\n0.9\t1,25\t0\n1.0\t2,50\t1\n", network=(2, 1))
    assert reading.header == ["x1", "x2", "t"]
    assert numbers(reading) == [[0.9, 1.0], [1.25, 2.5], [0.0, 1.0]]
    assert read_text("0,5\t1\n0,25\t0").header is None
    with pytest.raises(TableError, match="there is nothing in it"):
        read_text(" \n\t\n")


# What is refused


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "p is empty"),
        (b" \n \n", "p is empty"),
        (b"a,b,c\n", "p holds no samples"),
        (b"# only\n# notes\n", "p holds no samples"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "p is a picture"),
        (b"%PDF-1.7 ...", "p is a PDF; copy its table into a spreadsheet"),
        (b"\x1f\x8b\x08\0\0", "p is packed by gzip; unpack it first"),
        (b"<!DOCTYPE html><html></html>", "p is a web page; save its table as CSV"),
        (b'{"x": [1, 2]}', "p is JSON; save its table as CSV"),
        (b"format = 1\ntitle = 't'\n", "p is a scenario; a table is wanted here"),
        (bytes(range(256)) * 8, "p is neither a text nor a workbook"),
        (b'x,t\n1,0\n"3,4\n5,6\n', "p: the quotation mark in line 3 is never closed"),
        (b'x,t\n1,0\n"' + b"a" * 200_000, "p: line 3 can't be read: a cell has more than 131,072 characters; a quotation mark there may not be closed"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_called_what_it_is(data: bytes, said: str):
    with pytest.raises(TableError) as caught:
        read_bytes(data)
    assert str(caught.value.of("p")) == said


def test_a_file_that_is_not_there_is_said(tmp_path):
    for name, said in (("gone.csv", "gone can't be read: No such file or directory"), (".", "gone is no file")):
        with pytest.raises(TableError) as caught:
            read_file(tmp_path / name)
        assert str(caught.value.of("gone")) == said


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({0: "left out", 1: "left out"}, "no column is an input"),
        ({0: "input", 1: "input", 2: "input"}, "no column is a target or a class"),
        ({0: "class", 1: "input", 2: "target"}, "beside a column of classes there can be no other targets"),
        ({0: "target", 1: "input"}, "word holds words; it can be the class, but no target"),
        ({0: "input", 3: "input"}, "day holds dates; it can only be left out"),
        ({2: "class", 0: "left out"}, "t holds one class; there can be 2 to 1,000"),
    ],
)
def test_roles_that_do_not_go_together_are_said(chosen: dict[int, str], said: str):
    reading = read("word,x,t,day\na,1.5,1,2024-01-01\nb,2.5,1,2024-01-02\na,3.5,1,2024-01-03\n")
    with pytest.raises(TableError, match=said):
        reading.with_roles(chosen).samples()


def test_more_than_fits_into_memory_is_refused_with_what_to_do(monkeypatch):
    monkeypatch.setattr(table_body, "CHUNK", 20)
    monkeypatch.setattr(table_body, "MOST_CELLS", 100)
    with pytest.raises(TableError, match="it has more than 100 cells; take fewer rows, or fewer columns"):
        read("x,t\n" + "1,0\n" * 100)
    monkeypatch.setattr(table_body, "MOST_CELLS", 1000)
    monkeypatch.setattr(table_body, "MOST_TEXTS", 50)
    with pytest.raises(TableError, match="more than 50 of its cells are words"):
        read("x,t\n" + "1,a\n" * 100)


def test_a_line_of_millions_of_cells_is_refused_before_each_is_looked_at(monkeypatch):
    monkeypatch.setattr(table_layout, "MOST_COLUMNS", 1000)
    with pytest.raises(TableError, match=r"^its lines have 1,001 columns; there can be 1,000$"):
        read("\t".join(["1"] * 1001))
    assert len(read("\t".join(["1"] * 1000)).columns) == 1000


def test_reading_says_how_far_it_is_and_can_be_called_off():
    text = "x,t\n" + "1.5,0\n" * 5000
    told: list[tuple[int, int]] = []
    read_bytes(text.encode(), progress=lambda done, total: told.append((done, total)))
    assert len(told) >= 3
    assert told == sorted(told) and all(0 <= done <= total == len(text) for done, total in told)

    class CalledOffError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise CalledOffError

    with pytest.raises(CalledOffError):
        read_bytes(text.encode(), progress=stop)


# What holds for all


NUMBERS = st.floats(allow_nan=False, allow_infinity=False, width=64)


@given(
    st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS), min_size=1, max_size=20),
    st.sampled_from(",;\t|"),
    st.sampled_from(".,"),
)
def test_every_number_is_read_to_the_last_bit(rows, separator, mark):
    if separator == mark:
        mark = "."
    choices = Choices(separator=separator, header_line=1, marks=dict.fromkeys(range(3), mark))
    lines = [separator.join(repr(value).replace(".", mark) for value in row) for row in rows]
    reading = read(f"a{separator}b{separator}c\n" + "\n".join(lines), choices)
    assert np.array_equal(np.array(numbers(reading)).T, np.array(rows))


@given(st.binary(max_size=300))
def test_whatever_the_bytes_are_it_is_read_or_refused(data):
    with suppress(TableError):
        reading = read_bytes(data)
        assert reading.decisions
        reading.samples()


@given(st.text(alphabet="0123456789.,;\t\n\"' -eE%#?ax", max_size=120))
def test_no_row_that_is_pasted_is_lost_unseen(text):
    with suppress(TableError):
        reading = read_text(text)
        rows = len(reading.left_out_rows) + int(reading.kept.sum()) - len(reading.body.aside)
        assert rows == reading.row_count


@pytest.mark.parametrize("text", ['"x"\n"1",0.5\n"2",1.5\n', '"x"\n"Ann",0.5\n"Bob",1.5\n'])
def test_a_table_of_one_column_as_r_writes_it(text):
    reading = read(text)
    assert (reading.header, roles(reading)) == (["", "x"], "left-out input")


@pytest.mark.parametrize(
    ("text", "name", "taken"),
    [
        ("Wert\n0,5\n1,25\n2\n", "Wert", [0.5, 1.25, 2.0]),
        ("Wert\n0,5\n1,25\n2,75\n", "Wert", [0.5, 1.25, 2.75]),
        ("Messreihe 3\n\nWert\n−0,5\n1,25\n", "Wert", [-0.5, 1.25]),
        ("0,5\n1,25\n2\n", "", [0.5, 1.25, 2.0]),
        ("0,5\n1,05\n2,0\n", "", [0.5, 1.05, 2.0]),
    ],
)
def test_one_column_of_decimal_commas_is_one_column(text: str, name: str, taken: list[float]):
    reading = read(text)
    assert [(column.name, column.numbers.tolist()) for column in reading.columns] == [(name, taken)]
    assert f"A comma marks decimals in {name or 'column 1'}." in texts_of(reading)


@pytest.mark.parametrize("text", ["a,b\n1,2\n3\n4,5\n", '"x"\n"1",5\n"2",7\n', "x\n1,5\n2,7\n3,1\n", "0,0\n1,1\n"])
def test_two_columns_of_whole_numbers_are_two(text: str):
    assert len(read(text).columns) == 2


def test_pairs_that_could_be_decimals_are_spoken_of():
    said = "Each line is two whole numbers; where the comma marks decimals, choose another separator."
    assert said in texts_of(read("0,5\n1,25\n2,5\n"))
    assert not any(
        "two whole numbers" in each
        for text in ("0;5\n1;2\n", "a,b\n1,2\n3,4\n", "0.5,1\n1,2\n")
        for each in texts_of(read(text))
    )


@pytest.mark.parametrize(
    ("text", "names", "left_out"),
    [
        ("a,b\n1,2,\n3,4,late\n5,6,\n7,8,\n", ["a", "b", ""], "nothing stands in it but “late”"),
        ("a,b\n1,2,\n3,4,late\n5,6,wet\n7,8,\n9,7,\n", ["a", "b", ""], "it is empty in most rows"),
        ("a,b\n0.5,1,0\n0.7,2,1\n0.9,3,1\n", ["a", "b", ""], ""),
        ("a,b\n1,1,0\n2,2,1\n1,3,1\n", ["a", "b", ""], ""),
        ("a,b\n1,0.5,0\n2,0.7,1\n3,0.9,1\n", ["", "a", "b"], ""),
        ("a,b\nAnn,0.5,0\nBob,0.7,1\n", ["", "a", "b"], ""),
    ],
)
def test_names_one_fewer_are_shifted_only_where_the_first_column_can_name_rows(
    text: str, names: list[str], left_out: str
):
    reading = read(text)
    assert [column.name for column in reading.columns] == names
    assert not reading.left_out_rows
    assert not left_out or (reading.columns[-1].role, str(reading.columns[-1].why)) == (LEFT_OUT, left_out)


def test_a_first_row_of_bad_numbers_is_a_sample_and_no_row_of_units():
    reading = read("Menge;Wert\n5,00-;1.200,00-\n3,00;500,00\n2,50;1.000,50\n")
    assert [row.line for row in reading.left_out_rows] == [2]
    assert read("x,y\n1/min,10^3 m\n0.5,1\n0.7,2\n").layout.units[0].line == 2


def test_csv_with_every_kind_of_line_end_is_the_same():
    text = 'a,b\n1,"x\ny"\n2,z\n3,z\n'
    variants = [io.StringIO(text).read().replace("\n", end) for end in ("\n", "\r\n", "\r")]
    found = [(numbers(reading)[0], reading.lines.tolist()) for reading in map(read, variants)]
    assert found == [([1.0, 2.0, 3.0], [2, 4, 5])] * 3


def test_a_table_of_60_001_columns_is_refused_before_its_columns_are_looked_at():
    with pytest.raises(TableError, match="its lines have 60,001 columns; there can be 16,384"):
        read_text("\n".join([",".join(["0.5"] * 60_001)] * 2))
