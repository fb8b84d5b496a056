"""What a command prints on standard output, line by line or for programs; where it may write a file."""

import json
from collections.abc import Iterable
from pathlib import Path

from core.base.errors import one_line
from core.base.exit_status import CommandError
from core.base.spoken import said


def print_line(sentence: str) -> None:
    """Print one line, however long, in which a name is nothing but a name."""
    print(one_line(sentence))


def keep_what_is_read(option: str, path: Path, read: Iterable[Path]) -> None:
    """Refuse to write over a file that the same call reads, or writes something else to: that would be lost."""
    if any(_is_same_file(path, each) for each in read):
        raise CommandError(
            said("{option} {path}: this call needs what stands in that file; name another").format(
                option=option, path=path
            )
        )


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.resolve() == other.resolve() or one.samefile(other)
    except (OSError, RuntimeError, ValueError):
        return False  # what is wrong with a name is said by who opens it


def print_numbers(text: str) -> None:
    """Print lines, or a table with tabs in it, of numbers and our own words alone."""
    print(text, end="")


def print_json(answer: object) -> None:
    """Print an answer for programs. JSON has no infinity, and an answer that needs one is none."""
    try:
        text = json.dumps(answer, ensure_ascii=False, allow_nan=False)
    except ValueError:
        raise CommandError(said("a number of the answer is infinite or NaN; it can't be given")) from None
    print(text)
