"""A script run with the library that it is for, in a process of its own: only ever because somebody asked for it."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.base.errors import MessageError, one_line, shortened
from core.export.libraries.library import Language, Library
from core.export.libraries.messages import ComparisonFault
from core.export.libraries.printed_states import MOST_CHARACTERS

USUAL_SECONDS = 120.0
BETWEEN_LOOKS = 0.05  # seconds
_LONGEST_LINE = 500  # characters of what a script says of its fault
_MOST_COMPLAINED = 1_000_000  # bytes from its end on


@dataclass(frozen=True)
class Program:
    """What runs a script: an interpreter, and where it finds the library if not by itself.

    `packages` is the folder that node_modules lies in, or the .jar of a library in Java.
    """

    path: Path
    packages: Path | None = None


def run_script(
    script: str,
    library: Library,
    program: Program,
    seconds: float = USUAL_SECONDS,
    report: Callable[[int, int], object] | None = None,
) -> str:
    """What a script prints. It runs in an empty folder, which is taken away with it.

    `report` is called again and again, and may end it by raising something.

    Raises
    ------
    MessageError
        If it can't be started, fails, prints too much or takes longer than these seconds.
    """
    found = _found_from_here(program)
    with tempfile.TemporaryDirectory(prefix="backstep-") as folder:
        place = Path(folder)
        written = place / f"Network{library.language.value}"
        written.write_text(script, encoding="utf-8")
        said, complained = place / "said", place / "complained"
        with said.open("wb") as out, complained.open("wb") as error:
            try:
                process = subprocess.Popen(
                    _command(written, library.language, found),
                    cwd=place,
                    env=environment_of(library.language, found.packages),
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=error,
                    start_new_session=True,
                )
            except OSError:
                raise MessageError(ComparisonFault.NO_PROGRAM(program=str(program.path))) from None
            try:
                _wait(process, (said, complained), seconds, report)
            finally:
                _end(process)
        if process.returncode != 0:
            text = _last_line(_end_of(complained))
            status, needs = process.returncode, library.needs
            if not text:
                raise MessageError(ComparisonFault.FAILED_SILENTLY(status=status, needs=needs))
            raise MessageError(ComparisonFault.FAILED(status=status, text=text, needs=needs))
        return said.read_text(encoding="utf-8", errors="replace")


def _found_from_here(program: Program) -> Program:
    """The same with whole paths, as a script runs in another folder; a name alone is looked for on the path there, too.

    A link stays one: by it, an interpreter knows the environment that it stands in. `~` is the home, as in a terminal.
    """
    path = _at_home(program.path)
    whole = path if len(path.parts) == 1 else path.absolute()
    return Program(whole, None if program.packages is None else _at_home(program.packages).absolute())


def _at_home(path: Path) -> Path:
    try:
        return path.expanduser()
    except RuntimeError:  # of a user who is unknown: a folder that is called so
        return path


def _command(script: Path, language: Language, program: Program) -> list[str]:
    if language is Language.JAVA and program.packages is not None:
        return [str(program.path), "-cp", str(program.packages), str(script)]
    return [str(program.path), str(script)]


def environment_of(language: Language, packages: Path | None = None) -> dict[str, str]:
    """What an interpreter is started with: nothing of a bundle's, and where its packages are."""
    environment = dict(os.environ)
    if getattr(sys, "frozen", False):
        _take_out_bundle(environment)
    if language is Language.JAVASCRIPT and packages is not None:
        environment["NODE_PATH"] = str(packages / "node_modules")
    return environment


def _take_out_bundle(environment: dict[str, str]) -> None:
    """Take out the folder of shared libraries that a bundle begins with: no other program is to load those.

    PyInstaller's documentation, "LD_LIBRARY_PATH / LIBPATH considerations": what was there stands under another name.
    """
    before = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    environment.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        environment["LD_LIBRARY_PATH"] = before


def _wait(
    process: "subprocess.Popen[bytes]",
    written: tuple[Path, ...],
    seconds: float,
    report: Callable[[int, int], object] | None,
) -> None:
    """Wait for its end; `written` is what it writes to."""
    until = time.monotonic() + seconds
    while True:
        try:
            process.wait(BETWEEN_LOOKS)
        except subprocess.TimeoutExpired:
            pass
        else:
            return
        if report is not None:
            report(0, 0)
        if any(each.stat().st_size > MOST_CHARACTERS for each in written):
            raise MessageError(ComparisonFault.TOO_LONG(most=MOST_CHARACTERS // 1_000_000))
        if time.monotonic() > until:
            raise MessageError(ComparisonFault.TOO_LATE(seconds=round(seconds)))


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End it with all that it started; nothing where it has ended."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _end_of(complained: Path) -> str:
    """What a script said last, as much as may hold its fault."""
    with complained.open("rb") as file:
        file.seek(max(0, complained.stat().st_size - _MOST_COMPLAINED))
        return file.read().decode(errors="replace")


def _last_line(text: str) -> str:
    """What a script says of its fault: R begins with it, JavaScript has it within, and Python ends with it."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if "rror" in line]
    chosen = (telling or lines or [""])[-1]
    return one_line(chosen if len(chosen) <= _LONGEST_LINE else shortened(chosen))
