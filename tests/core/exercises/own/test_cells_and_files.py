"""Cells of a spreadsheet, and files with numbers."""

from pathlib import Path

import pytest

from core.base.errors import ScenarioError
from core.exercises.own.own_file import read_own_file
from core.exercises.own.pasted_cells import cells_of


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("0.33", ["0.33"]),
        ("0.33\r\n0.46\r\n", ["0.33", "0.46"]),
        ("0,33\t0,46\n\t1/3", ["0,33", "0,46", "", "1/3"]),
        ("0.33 0.46  -2e-5", ["0.33", "0.46", "-2e-5"]),
        ("1;2;3", ["1", "2", "3"]),
        ("0.33\n#DIV/0!\n\n0.58\n", ["0.33", "#DIV/0!", "", "0.58"]),
    ],
)
def test_numbers_alone_are_cells(text: str, cells: list[str]):
    assert cells_of(text) == cells


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "[0.3 0.4]",
        "z1 = 0.3",
        "SOP1\t0.3",
        "e",
        "hello",
        "0.3\nfoo",
        "SOP1\n0.3\n0.4",
        "0.3\n0.4\na b\n0.5",
        "0.3\n0.4\n[0.5]",
        "1\n" * 30_000,
    ],
)
def test_all_else_is_no_cell(text: str):
    assert cells_of(text) is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_is_read_however_it_was_written(tmp_path: Path, encoding: str):
    path = tmp_path / "mine.txt"
    path.write_text("E = −0.1", encoding=encoding)
    assert read_own_file(path) == "E = −0.1"


def test_what_is_no_text_file_is_said(tmp_path: Path):
    (tmp_path / "mine.npy").write_bytes(b"\x93NUMPY\xff\x00")
    for path, says in (
        ("mine.npy", "this is no text"),
        ("nowhere.txt", "no such file"),
        (".", "no ordinary file"),
        ("a\0b", "name"),
    ):
        with pytest.raises(ScenarioError, match=says):
            read_own_file(tmp_path / path)
