"""A file with somebody's numbers, as text."""

from pathlib import Path

from core.base.errors import ScenarioError
from core.base.file_faults import FileFault
from core.exercises.own.messages import PastedFault
from core.exercises.own.pasted_arrays import MOST_MEGABYTES

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")  # as PowerShell writes what a program prints


def read_own_file(path: Path) -> str:
    """The text of a file.

    Raises
    ------
    ScenarioError
        If it can't be read, is too large, or is no text.
    """
    name = str(path)
    try:
        if path.exists() and not path.is_file():
            raise ScenarioError(name, "", FileFault.NO_ORDINARY_FILE())
        if path.stat().st_size > 2 * MOST_MEGABYTES * 1_000_000:
            raise ScenarioError(name, "", PastedFault.TOO_LONG(most=MOST_MEGABYTES))
        content = path.read_bytes()
        return content.decode("utf-16" if content.startswith(_UTF_16) else "utf-8-sig")
    except FileNotFoundError:
        raise ScenarioError(name, "", FileFault.MISSING()) from None
    except UnicodeDecodeError:
        raise ScenarioError(name, "", PastedFault.NO_TEXT()) from None
    except ValueError:
        raise ScenarioError(name, "", FileFault.INVALID_NAME()) from None
    except OSError as fault:
        raise ScenarioError(name, "", FileFault.NOT_READ(why=str(fault.strerror))) from None
