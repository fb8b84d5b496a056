"""Workbooks: their sheets are read as other tables are, and none is handed on that is larger than the memory."""

import io
import zipfile
from datetime import datetime

import pytest

from core.cli.json_answers import table_answer
from core.data.tables.error import TableError
from core.data.tables.reading import Reading
from core.data.tables.source import Choices
from core.data.tables.table import read_bytes
from tests.core.data.tables.test_table import texts_of
from tests.core.data.tables.workbooks import ods, xlsx

NOON = datetime(2024, 6, 12, 12)  # noqa: DTZ001 - a workbook knows no time zones


def columns_of(reading: Reading) -> dict[str, tuple[str, list[float]]]:
    return {c["name"]: (c["role"], c["numbers"]) for c in table_answer(reading)["columns"]}


def left_out(reading: Reading) -> dict[int, str]:
    return {row.line: str(row.why) for row in reading.left_out_rows}


def refusal(data: bytes) -> str:
    with pytest.raises(TableError) as caught:
        read_bytes(data)
    return str(caught.value)


def test_a_sheet_with_a_title_dates_empty_rows_and_a_sum():
    sheet = {
        1: ["Weather of June", None, None, None],
        3: ["day", "temperature", "wet", "share"],
        4: [NOON, 28.75, False, 0.12],
        5: [NOON, 1.234, True, 0.4],
        7: [NOON, None, True, 0.5],
        8: [NOON, -3.0, False, 0.25],
        9: ["Total", 26.984, None, 1.27],
    }
    reading = read_bytes(xlsx({"June": sheet, "July": {}}, merged="A1:D1"))
    assert columns_of(reading) == {
        "day": ("left out", []),
        "temperature": ("input", [28.75, 1.234, -3.0]),
        "wet": ("input", [0.0, 1.0, 0.0]),
        "share": ("target", [0.12, 0.4, 0.25]),
    }
    assert left_out(reading) == {7: "temperature is missing", 9: "it stands below the table: “Total”"}
    assert str(reading.decisions[0]) == "Sheet “June” of a workbook, which also has “July”."
    assert "Line 1 above the table is passed over." in texts_of(reading)
    assert "The names stand in line 3." in texts_of(reading)


def test_the_first_sheet_in_sight_that_holds_a_table_is_read_and_any_other_by_its_name():
    table = {1: ["x", "t"], 2: [0.5, 0], 3: [0.25, 1]}
    other = {1: ["y", "t"], 2: [1.5, 0], 3: [1.25, 1]}
    data = xlsx({"Hidden": other, "Cover": {2: ["Homework"]}, "Data": table, "More": other}, hidden=("Hidden",))
    assert columns_of(read_bytes(data)) == {"x": ("input", [0.5, 0.25]), "t": ("target", [0.0, 1.0])}
    reading = read_bytes(data, Choices(sheet="More"))
    assert (reading.table_format.sheet, reading.table_format.sheets) == ("More", ("Hidden", "Cover", "Data", "More"))
    assert columns_of(reading)["y"] == ("input", [1.5, 1.25])
    with pytest.raises(TableError, match="it has no sheet Gone; its sheets are Hidden, Cover, Data, More"):
        read_bytes(data, Choices(sheet="Gone"))


def test_a_sheet_that_only_tells_of_the_others_is_passed_over():
    cover = {1: ["About this file", "v2"], 2: ["Measured in May"], 4: ["Data: sheet 2"]}
    table = {1: ["x", "t"], 2: [0.5, 0], 3: [0.25, 1]}
    assert read_bytes(xlsx({"Info": cover, "Data": table})).table_format.sheet == "Data"
    assert read_bytes(xlsx({"List": {1: ["x"], 2: [1], 3: [2]}, "Empty": {}})).table_format.sheet == "List"


def test_numbers_written_as_text_in_a_sheet_are_numbers_by_the_column_s_mark():
    sheet = {1: ["price", "n", "kind"], 2: ["1.234,50", 3, "a"], 3: ["99,90 ", 4, "b"], 4: [2.5, 7, "a"]}
    reading = read_bytes(xlsx({"A": sheet}))
    assert columns_of(reading) == {
        "price": ("input", [1234.5, 99.9, 2.5]),
        "n": ("input", [3.0, 4.0, 7.0]),
        "kind": ("class", [0, 1, 0]),
    }


def test_numbers_keep_their_last_bit_in_a_workbook():
    values = [0.1, 1 / 3, 1.234, 2.345, 1e-300, 123456789.12345679, 1e300]
    reading = read_bytes(xlsx({"A": {1: ["x", "t"], **{k + 2: [v, 0] for k, v in enumerate(values)}}}))
    assert columns_of(reading)["x"] == ("input", values)


def test_an_ods_sheet_with_the_empty_rest_that_libreoffice_writes():
    rows = [["Länge", "Art"], [1.5, "Gras"], [2.25, "Ähre"], [None, "Gras"], [4.0, "Gras"]]
    rest = '<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    reading = read_bytes(ods(rows, rest))
    assert columns_of(reading) == {"Länge": ("input", [1.5, 2.25, 4.0]), "Art": ("class", [0, 1, 0])}
    assert left_out(reading) == {4: "Länge is missing"}


def test_a_table_that_does_not_begin_in_the_corner():
    reading = read_bytes(xlsx({"A": {5: [None, None, "x", "t"], 6: [None, None, 0.5, 0], 8: [None, None, 0.75, 1]}}))
    assert columns_of(reading) == {"x": ("input", [0.5, 0.75]), "t": ("target", [0.0, 1.0])}
    assert reading.lines.tolist() == [6, 8]


def test_a_sheet_with_a_cell_far_away_is_refused_before_it_is_laid_out():
    far = xlsx({"A": {1: ["x"], 1048576: [None] * 16383 + [1.0]}})
    assert "a sheet has 17,179,869,184 cells from its first to its last" in refusal(far)
    cell = '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="16384"/>'
    many = ods([["x", "t"]], f'<table:table-row table:number-rows-repeated="1048575">{cell}</table:table-row>')
    assert "a sheet has 17,179,869,184 cells" in refusal(many)


def test_a_workbook_that_unpacks_to_too_much_is_refused(monkeypatch):
    monkeypatch.setattr("core.data.tables.workbook.LARGEST", 100_000)
    data = xlsx({"A": {1: ["x" * 200_000]}})
    assert len(data) < 10_000
    assert refusal(data) == "unpacked it is larger than 0 MB; take fewer rows"


def test_what_is_no_workbook_is_called_what_it_is():
    other = io.BytesIO()
    with zipfile.ZipFile(other, "w") as parts:
        parts.writestr("a.txt", "x")
    assert refusal(other.getvalue()) == "it is a ZIP file with no workbook in it"
    assert refusal(xlsx({"A": {1: ["x", "t"], 2: [1, 0]}})[:-60]).startswith("it can't be read as a workbook")
    assert refusal(b"PK\x03\x04 and nothing more") == "it can't be read as a workbook: it is damaged, or has a password"
    assert refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)).startswith("it can't be read as a workbook")
    assert refusal(xlsx({"A": {}, "B": {}})) == "its sheets hold nothing"
