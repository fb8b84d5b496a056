"""Whether a TOML file is a lesson or a scenario, told by its [[step]]: without what reads and checks a lesson."""

import re
from pathlib import Path

from core.scenario.toml_reader import read_toml

MOST_BYTES = 2**20  # of a lesson
_STEP = re.compile(r"^[ \t]*(?:\[\[[ \t]*step[ \t]*\]\]|step[ \t]*=)", re.MULTILINE)


def is_lesson_file(path: Path) -> bool:
    """Whether a file that is there is a lesson by its [[step]], be it a good one or not."""
    try:
        is_read = path.is_file() and path.stat().st_size <= MOST_BYTES
        return is_read and is_lesson(path.read_bytes().decode("utf-8-sig"))
    except (OSError, ValueError):
        return False


def is_lesson(text: str) -> bool:
    """Whether a TOML text has a [[step]] outside of its texts; where it is no TOML, whether a line looks like one."""
    try:
        return "step" in read_toml(text)
    except (ValueError, RecursionError):
        return _STEP.search(text) is not None
