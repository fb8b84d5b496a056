"""Tables: every number that is taken stands in the file, and of a good file all are taken, or it is said why not."""

import contextlib
import io
import json
import math
import random
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from main import main
from tests.fuzz.mutation import spoilt_bytes, spoilt_text

WORDS = (
    "speed",
    "load",
    "Größe",
    "length",
    "x1",
    "x2",
    "x3",
    "temperature",
    "R&D",
    "share of it",
    "höhe",
    "a",
    "b",
    "c",
)
MISSING = ("", "?", "NA")
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252")
ENDS = ("\n", "\r\n", "\r")


@dataclass(frozen=True)
class Written:
    """A table, and the numbers that were written into it."""

    text: str
    encoding: str
    names: list[str]
    numbers: list[list[float | None]]  # row by row; None where one is missing
    first_line: int  # of the rows, as an editor counts


def written(draws: random.Random) -> Written:
    """A table as people have them: each column in its own way, of more rows than columns."""
    width, rows = draws.randint(2, 6), draws.randint(4, 14)
    separator = draws.choice((";", "\t", ",", "|"))
    columns = [_column(rows, separator, draws) for _ in range(width)]
    names = draws.sample(WORDS, width)
    lines = [f"# note {number}, by hand" for number in range(draws.choice((0, 0, 0, 2)))]
    lines.append(separator.join(f'"{name}"' if separator in name else name for name in names))
    first_line = len(lines) + 1
    numbers: list[list[float | None]] = []
    for row in range(rows):
        cells = [texts[row] for _, texts in columns]
        values: list[float | None] = [known[row] for known, _ in columns]
        if draws.random() < 0.08:
            place = draws.randrange(width)
            cells[place], values[place] = draws.choice(MISSING), None
        if any(cells):
            lines.append(separator.join(f'"{cell}"' if separator in cell else cell for cell in cells))
            numbers.append(values)
    text = draws.choice(ENDS).join([*lines, ""])
    return Written(text, draws.choice(ENCODINGS), names, numbers, first_line)


def _column(rows: int, separator: str, draws: random.Random) -> tuple[list[float], list[str]]:
    """Numbers, and how they are written: with a comma or a point, with or without marks between thousands."""
    digits = draws.choice((1, 2, 4))  # never 3, which could be thousands
    top = draws.choice((1.0, 10.0, 1e5))
    comma = draws.random() < 0.5 and separator != ","
    grouped = draws.random() < 0.5 and top > 1000
    texts = []
    for _ in range(rows):
        text = f"{draws.uniform(-top, top):{',' if grouped else ''}.{digits}f}"
        texts.append(text.translate(str.maketrans(",.", ".,")) if comma else text)
    point = [text.replace(".", "").replace(",", ".") if comma else text.replace(",", "") for text in texts]
    return [float(text) for text in point], texts


def fault_of(draws: random.Random, folder: Path) -> str | None:
    """Write one, good or spoilt, have it read, and say what is wrong with what the program made of it."""
    table, way = written(draws), draws.randrange(3)
    path = folder / draws.choice(("case.csv", "case.txt", "case.tsv"))
    text = spoilt_text(table.text, draws) if way == 1 else table.text
    data = text.encode(table.encoding, errors="replace")
    path.write_bytes(spoilt_bytes(data, draws) if way == 2 else data)
    status, out, err = read(path)
    if status == 2:
        if way == 0:
            return f"a good table is refused: {err}"
        one_line = err.count("\n") == 1 and err[:-1].isprintable()
        return None if one_line and not out else f"a refusal is not one line: {err!r}"
    if status != 0:
        return f"it ends with {status}: {err!r}"
    answer = json.loads(out)
    return _fault_of_good(answer, table) if way == 0 else _fault_of_spoilt(answer, path.read_bytes(), table.encoding)


def read(path: Path) -> tuple[int, str, str]:
    """What `data` ends with, and what it says."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(["data", str(path), "--json"])
    return status, out.getvalue(), err.getvalue()


def _fault_of_good(answer: dict[str, Any], table: Written) -> str | None:
    by_name = {column["name"]: column for column in answer["columns"]}
    if list(by_name) != table.names:
        return f"the columns are {list(by_name)}; they are called {table.names}"
    used = [place for place, name in enumerate(table.names) if by_name[name]["role"] != "left out"]
    missing = {row for row, values in enumerate(table.numbers) if any(values[place] is None for place in used)}
    lines = [left_out["line"] for left_out in answer["left_out_rows"]]
    if lines != [row + table.first_line for row in sorted(missing)]:
        return f"lines {lines} are left out; missing are rows {sorted(missing)} from line {table.first_line} on"
    for place, name in enumerate(table.names):
        column = by_name[name]
        if not column["why"]:
            return f"nothing says why {name} is {column['role']}"
        wanted = [values[place] for row, values in enumerate(table.numbers) if row not in missing]
        found = column["numbers"]
        if column["role"] == "class":
            found = [_number(answer["classes"][int(number)]) for number in found]
        if column["role"] != "left out" and found != wanted:
            return f"{name} ({column['role']}) is read as {found}; it holds {wanted}"
    return None


def _number(text: str) -> float | None:
    return next(iter(_readings_of(text)), None)


def _fault_of_spoilt(answer: dict[str, Any], data: bytes, encoding: str) -> str | None:
    """A number that stands nowhere in the file."""
    standing = {0.0, 1.0}  # words become these
    for each in {encoding, "utf-8", "utf-16", "cp1252", "gb18030"}:
        text = data.decode(each, errors="replace")
        for parting in (r"[;\r\n]", r"[\t\r\n]", r"[|\r\n]", r"[,\r\n]", r"[;\t|\s\"]+", r"[,;\t|\s\"]+"):
            for cell in re.split(parting, text):
                standing |= _readings_of(cell)
    for column in answer["columns"]:
        if column["role"] in ("input", "target"):
            for number in column["numbers"]:
                if not math.isfinite(number) or number not in standing:
                    return f"{number!r} is taken from {column['name']!r}; it stands nowhere in the file"
    return None


def _readings_of(cell: str) -> set[float]:
    """What a cell can mean, one by one, without any guess at what the column is."""
    text = cell.strip().strip('"').strip().replace("−", "-").replace("–", "-")
    share = 100.0 if text.endswith("%") else 1.0
    text = text.removesuffix("%").strip("€$£¥ ")
    readings = set()
    for groups, mark in (
        ("", "."),
        ("", ","),
        (",", "."),
        (".", ","),
        (" ", "."),
        (" ", ","),
        ("'", "."),
        ("\u00a0", ","),
    ):
        sign = r"[+-]?"
        whole = rf"\d{{1,3}}(?:{re.escape(groups)}\d{{3}})+" if groups else r"\d*"
        if re.fullmatch(rf"{sign}{whole}(?:{re.escape(mark)}\d*)?(?:[eE]{sign}\d+)?", text) and re.search(r"\d", text):
            plain = (text.replace(groups, "") if groups else text).replace(mark, ".")
            with contextlib.suppress(ValueError):
                readings |= {float(plain), float(plain) / share}
    return readings
