"""How a command ends: its exit status, and one line on standard error for what went wrong."""

import os
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from typing import Any, TextIO, TypeVar, cast

from core.base.errors import ScenarioError, one_line
from core.base.spoken import said

Arguments = TypeVar("Arguments")
Written = TypeVar("Written")
OK, OFF, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130
OURS = ("core", "gui")  # a name that is missing there is a fault of the program


class CommandError(Exception):
    """Bad input on the command line, in one line that says what to do."""


class _PrintingError(Exception):
    """What is printed can't be written; says why."""


class _Printed:
    """Standard output, of which a fault is told from those of files: Python names neither."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def __getattr__(self, name: str) -> Any:
        return getattr(self._out, name)

    def write(self, text: str) -> int:
        """Write a text; who reads no farther is no fault of this kind."""
        return self._guarded(self._out.write, text)

    def flush(self) -> None:
        """Write what is still kept."""
        self._guarded(self._out.flush)

    @staticmethod
    def _guarded(write: Callable[..., Written], *what: str) -> Written:
        try:
            return write(*what)
        except BrokenPipeError:
            raise
        except OSError as fault:
            raise _PrintingError(fault.strerror) from fault


def guarded(command: Callable[[Arguments], int], arguments: Arguments) -> int:
    """Run a command; bad input, a full disk, a broken library or Ctrl-C end it with one line on standard error."""
    try:
        with redirect_stdout(cast("TextIO", _Printed(sys.stdout))):
            status = command(arguments)
            sys.stdout.flush()  # at exit Python would tell of a full disk in lines of its own
            return status
    except (ScenarioError, CommandError) as fault:
        print(f"backstep: {one_line(str(fault))}", file=sys.stderr)
        return BAD_INPUT
    except ImportError as fault:
        if fault.name is not None and fault.name.split(".")[0] in OURS:
            raise
        print(
            said("backstep: a library can't be used: {fault}; set the program up again").format(
                fault=one_line(str(fault))
            ),
            file=sys.stderr,
        )
        return BAD_INPUT
    except KeyboardInterrupt:
        print(said("backstep: interrupted; nothing was written"), file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        # Who read our answer has seen enough; Python must not try to flush the rest at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except _PrintingError as fault:
        print(said("backstep: what is printed can't be written: {why}").format(why=fault), file=sys.stderr)
        return BAD_INPUT
    except OSError as fault:
        why = fault.strerror or str(fault)
        named = why if fault.filename is None else f"{fault.filename}: {why}"
        print(f"backstep: {one_line(named)}", file=sys.stderr)
        return BAD_INPUT
