"""A script run with the library that it is for, in a process of its own: only ever because somebody asked for it."""

import os
import shutil
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
_PROGRAMS = {
    Language.PYTHON: ("python3", "python"),
    Language.JAVASCRIPT: ("node",),
    Language.R: ("Rscript",),
    Language.JAVA: ("java",),
}


@dataclass(frozen=True)
class Program:
    """What runs a script: an interpreter, and where it finds the library if not by itself.

    `packages` is the folder that node_modules lies in, or the .jar of a library in Java.
    """

    path: Path
    packages: Path | None = None


def program_found(language: Language) -> Path | None:
    """The interpreter of a language on the path, if there is one."""
    for name in _PROGRAMS[language]:
        found = shutil.which(name)
        if found is not None:
            return Path(found)
    return None


def program_name(language: Language) -> str:
    """What the interpreter of a language is called."""
    return _PROGRAMS[language][0]


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
    with tempfile.TemporaryDirectory(prefix="backstep-") as folder:
        place = Path(folder)
        written = place / f"Network{library.language.value}"
        written.write_text(script, encoding="utf-8")
        said, complained = place / "said", place / "complained"
        with said.open("wb") as out, complained.open("wb") as error:
            try:
                process = subprocess.Popen(
                    _command(written, library.language, program),
                    cwd=place,
                    env=_environment(library.language, program),
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=error,
                    start_new_session=True,
                )
            except OSError:
                raise MessageError(ComparisonFault.NO_PROGRAM(program=str(program.path))) from None
            try:
                _wait(process, said, seconds, report)
            finally:
                _end(process)
        if process.returncode != 0:
            text = _last_line(complained.read_text(encoding="utf-8", errors="replace"))
            raise MessageError(ComparisonFault.FAILED(status=process.returncode, text=text, needs=library.needs))
        return said.read_text(encoding="utf-8", errors="replace")


def _command(script: Path, language: Language, program: Program) -> list[str]:
    if language is Language.JAVA and program.packages is not None:
        return [str(program.path), "-cp", str(program.packages), str(script)]
    return [str(program.path), str(script)]


def _environment(language: Language, program: Program) -> dict[str, str]:
    environment = dict(os.environ)
    if language is Language.JAVASCRIPT and program.packages is not None:
        environment["NODE_PATH"] = str(program.packages / "node_modules")
    return environment


def _wait(
    process: "subprocess.Popen[bytes]", said: Path, seconds: float, report: Callable[[int, int], object] | None
) -> None:
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
        if said.stat().st_size > MOST_CHARACTERS:
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


def _last_line(text: str) -> str:
    """What a script says of its fault: R begins with it, JavaScript has it within, and Python ends with it."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if "rror" in line]
    chosen = (telling or lines or [""])[-1]
    return one_line(chosen if len(chosen) <= _LONGEST_LINE else shortened(chosen))
