"""How a command ends: its exit status, and one line on standard error for what went wrong."""

import os
import sys
from collections.abc import Callable
from typing import TypeVar

from core.base.errors import ScenarioError, one_line
from core.base.spoken import said

Arguments = TypeVar("Arguments")
OK, OFF, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130
OURS = ("core", "gui")  # a name that is missing there is a fault of the program


class CommandError(Exception):
    """Bad input on the command line, in one line that says what to do."""


def guarded(command: Callable[[Arguments], int], arguments: Arguments) -> int:
    """Run a command; bad input, a full disk, a broken library or Ctrl-C end it with one line on standard error."""
    try:
        return command(arguments)
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
    except OSError as fault:
        if fault.filename is None:  # it was no file that was named, but where what is printed goes
            print(said("backstep: what is printed can't be written: {why}").format(why=fault.strerror), file=sys.stderr)
        else:
            print(f"backstep: {one_line(str(fault.filename))}: {fault.strerror}", file=sys.stderr)
        return BAD_INPUT
