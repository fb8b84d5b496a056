"""A table as bytes, and what it has to be read as."""

from dataclasses import dataclass, field

from core.cli.json_answers import table_answer
from core.data.tables.table import read_bytes


@dataclass(frozen=True)
class Case:
    """What stands in a file, and the columns, classes and left-out rows that it is read as."""

    name: str
    content: str | bytes
    columns: dict[str, tuple[str, list[float]]]  # by name, in the file's order: role and numbers
    classes: list[str] = field(default_factory=list)
    left_out: dict[int, str] = field(default_factory=dict)  # by line: why


def check(case: Case) -> None:
    """Hold what `data --json` says of the file against what it should say."""
    content = case.content.encode() if isinstance(case.content, str) else case.content
    answer = table_answer(read_bytes(content))
    found = {column["name"]: (column["role"], column["numbers"]) for column in answer["columns"]}
    assert found == case.columns
    assert list(found) == list(case.columns)
    assert len(answer["columns"]) == len(case.columns)
    assert answer["classes"] == case.classes
    assert {row["line"]: row["why"] for row in answer["left_out_rows"]} == case.left_out
    assert all(column["why"] for column in answer["columns"]) and answer["said"]
