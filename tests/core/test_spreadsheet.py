"""Tables as spreadsheets write them: found out, read, and refused by row and column."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.columns import usual_roles
from core.samples import Samples
from core.spreadsheet import (
    Style,
    TableError,
    as_csv,
    decoded,
    is_text,
    normalised,
    read_table,
    samples_from,
    style_of,
    style_of_text,
)


def read(data: bytes, roles: list[str]) -> tuple[Samples, list[str]]:
    style = style_of(data)
    return samples_from(read_table(decoded(data, style.encoding), style), style, roles)


def test_excel_in_germany():
    data = "Länge;Breite;Art\r\n1.234,5;0,25;Ähre\r\n2;−1,5;Gras\r\n".encode("utf-8-sig")
    assert style_of(data) == Style("utf-8-sig", ";", True, True)
    samples, classes = read(data, ["input", "input", "class"])
    assert samples.inputs.tolist() == [[1234.5, 0.25], [2.0, -1.5]]
    assert classes == ["Gras", "Ähre"]
    assert samples.targets.tolist() == [[0.0, 1.0], [1.0, 0.0]]


def test_excel_in_china():
    data = "长度,宽度,类别\r\n1.5,0.25,猫\r\n2,-1.5,狗\r\n".encode("gbk")
    assert style_of(data) == Style("gb18030", ",", False, True)
    samples, classes = read(data, ["input", "input", "class"])
    assert samples.inputs.tolist() == [[1.5, 0.25], [2.0, -1.5]]
    assert sorted(classes) == sorted(["猫", "狗"])


@pytest.mark.parametrize(
    ("data", "style"),
    [
        ("1\t2\n3\t4\n".encode("utf-16"), Style("utf-16", "\t", False, False)),
        (b"a,b\n1,2\n", Style("utf-8-sig", ",", False, True)),
        (b"1 2\n3 4\n", Style("utf-8-sig", " ", False, False)),
        (b"0,5|1,5\n2|3,5\n", Style("utf-8-sig", "|", True, False)),
        ("Größe;x\n1,5;2\n".encode("cp1252"), Style("cp1252", ";", True, True)),
        (b"0.5\n1.5\n", Style("utf-8-sig", ",", False, False)),
        (b"0,5;1\n1,5;2\n", Style("utf-8-sig", ";", True, False)),
    ],
)
def test_how_a_table_is_written_is_found_out(data: bytes, style: Style):
    found = style_of(data)
    if style.encoding == "cp1252":  # some such bytes are GB 18030 too, and nobody can tell
        assert (found.separator, found.decimal_comma, found.has_header) == (";", True, True)
        return
    assert found == style


def test_pasted_cells_have_tabs():
    style = style_of_text("0,5\t1\n0,25\t0")
    samples, _ = samples_from(read_table("0,5\t1\n0,25\t0", style), style, ["input", "target"])
    assert samples.inputs.tolist() == [[0.5], [0.25]]
    assert samples.targets.tolist() == [[1.0], [0.0]]


@pytest.mark.parametrize(
    ("data", "roles", "said"),
    [
        (b"a;b\n1;2\n3;x\n", ["input", "target"], r'row 3, column 2 \(b\): "x" stands there'),
        (b"1,2\n3\n", ["input", "target"], "row 2, column 2: it is empty"),
        (b"1,2\n3,nan\n", ["input", "target"], '"nan" stands there'),
        (b"1,2\n", ["input", "out"], "no column is a target"),
        (b"1,2\n", ["target", "target"], "no column is an input"),
        (b"1,2,3\n", ["input", "target", "class"], "no other targets"),
        (b"", ["input", "target"], "no rows"),
    ],
)
def test_what_can_not_be_read_is_said_by_row_and_column(data: bytes, roles: list[str], said: str):
    with pytest.raises(TableError, match=said):
        read(data, roles)


def test_where_it_can_not_be_read_is_known():
    with pytest.raises(TableError) as fault:
        read(b"a;b\n1;2\n3;x\n", ["input", "target"])
    assert (fault.value.row, fault.value.column) == (1, 1)


@pytest.mark.parametrize(
    ("text", "network", "roles"),
    [
        ("a,b,c\n1,2,3\n4,5,n/a\n6,7,8\n", (2, 1), "input input target"),  # one bad cell makes no column of words
        ("a,b,c\n1,n/a,3\n4,5,6\n6,7,8\n", (9, 9), "input input target"),
        ("1,,3\n4,,5\n6,7,8\n", (9, 9), "input input target"),  # empty cells are no words
        ("1,2,3,4,5,6\n1,2,3,4,5,6\n", (4, 2), "input input input input target target"),
        ("1,2,3,4,5,6\n1,2,3,4,5,6\n", (4, 3), "input input input input input target"),
        ("n,a,b,c\nx,1,2,3\ny,1,2,3\n", (1, 2), "out input target target"),
        ("a,b,c,d\n1,2,3,x\n1,2,3,y\n", (2, 2), "input input input class"),
        ("a;b;c;\n1;2;3;\n1;2;3;\n", (2, 1), "input input target out"),  # the last column is empty
        ("1\n2\n", (1, 1), "input"),
    ],
)
def test_what_columns_are_taken_for(text: str, network: tuple[int, int], roles: str):
    style = style_of(text.encode())
    assert usual_roles(read_table(text, style), style, *network) == roles.split()


def test_a_picture_is_no_text():
    assert not is_text(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    assert is_text("1\t2\n".encode("utf-16")) and is_text("Größe;1".encode("cp1252")) and is_text(b"")


def test_the_wrong_encoding_is_said():
    with pytest.raises(TableError, match="not written in utf-8"):
        decoded("Größe".encode("cp1252"), "utf-8-sig")


NUMBERS = st.floats(allow_nan=False, allow_infinity=False, width=64)


@given(st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS), min_size=1, max_size=20))
def test_what_is_written_is_read_back_to_the_last_bit(rows: list[tuple[float, float, float]]):
    table = np.array(rows)
    samples = Samples(table[:, :2].copy(), table[:, 2:].copy())
    style = Style("utf-8-sig", ",", False, True)
    again, _ = samples_from(read_table(as_csv(samples, ["x", "y", "t"]), style), style, ["input", "input", "target"])
    assert again.inputs.tolist() == samples.inputs.tolist()
    assert again.targets.tolist() == samples.targets.tolist()


def test_normalised_inputs_are_from_0_to_1():
    samples = normalised(Samples(np.array([[1.0, 5.0], [3.0, 5.0], [2.0, 5.0]]), np.array([[7.0], [8.0], [9.0]])))
    assert samples.inputs.tolist() == [[0.0, 0.0], [1.0, 0.0], [0.5, 0.0]]
    assert samples.targets.tolist() == [[7.0], [8.0], [9.0]]
