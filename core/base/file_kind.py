"""Whether a file is a table or a scenario, told without reading it."""

import re
from pathlib import Path

TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".tab", ".txt", ".dat", ".data", ".xlsx", ".xlsm", ".xls", ".ods", ".arff"})
_LOOKED_AT = 2**16  # bytes
_SCENARIO = re.compile(rb"^\s*format\s*=\s*\d", re.MULTILINE)


def is_table_file(path: Path) -> bool:
    """Whether a file is there that is a table by its name, and by what stands in it no scenario."""
    if path.suffix.lower() not in TABLE_SUFFIXES:
        return False
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return _SCENARIO.search(file.read(_LOOKED_AT)) is None
    except (OSError, ValueError):
        return False


def table_endings() -> str:
    """What the names of tables end in, as file dialogs want it: *.csv *.ods."""
    return " ".join(f"*{suffix}" for suffix in sorted(TABLE_SUFFIXES))
