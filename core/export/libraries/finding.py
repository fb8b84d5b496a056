"""Where a script could be run: the interpreters on the path, and of Python one that has the library."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from core.export.libraries.library import Language, Library
from core.export.libraries.running import environment_of

_PROGRAMS = {
    Language.PYTHON: ("python3", "python"),
    Language.JAVASCRIPT: ("node",),
    Language.R: ("Rscript",),
    Language.JAVA: ("java",),
}
# Looked for, not imported: that takes no time, and runs nothing of the library.
_HAS_ALL = "import sys, importlib.util as u; sys.exit(any(u.find_spec(name) is None for name in sys.argv[1:]))"
PATIENCE = 10.0  # seconds for one interpreter to start and to answer


def program_name(language: Language) -> str:
    """What the interpreter of a language is called."""
    return _PROGRAMS[language][0]


def program_found(language: Language) -> Path | None:
    """The interpreter of a language that is first on the path, if there is one."""
    return next(_on_path(language), None)


def program_with(
    library: Library, preferred: Path | None = None, report: Callable[[int, int], object] | None = None
) -> Path | None:
    """The first interpreter that has all that a script of a library imports; where none has, the first of all.

    The `preferred` one is looked at first, then those on the path, and last the one that runs this program. Other
    languages have their packages elsewhere: of them it is the first. `report` may end it by raising something.
    """
    programs = _distinct(library.language, preferred)
    if library.modules:
        for program in programs:
            if report is not None:
                report(0, 0)
            if has_modules(program, library.modules):
                return program
    return programs[0] if programs else None


def _on_path(language: Language) -> Iterator[Path]:
    for name in _PROGRAMS[language]:
        for folder in os.get_exec_path():
            found = shutil.which(name, path=folder)
            if found is not None:
                yield Path(found)


def _distinct(language: Language, preferred: Path | None) -> list[Path]:
    """All of them, each once: a folder may be on the path twice, or by another name."""
    programs = [] if preferred is None else [preferred]
    programs += _on_path(language)
    if language is Language.PYTHON and sys.executable and not getattr(sys, "frozen", False):
        programs.append(Path(sys.executable))
    return list({(each.parent.resolve(), each.name): each for each in reversed(programs)}.values())[::-1]


def has_modules(program: Path, modules: tuple[str, ...]) -> bool:
    """Whether a Python finds these modules where it finds its own; asked in an empty folder, as a script is run."""
    with tempfile.TemporaryDirectory(prefix="backstep-") as folder:
        try:
            done = subprocess.run(  # noqa: S603 - a Python on the path, or one that the user has named
                [str(program), "-c", _HAS_ALL, *modules],
                cwd=folder,
                env=environment_of(Language.PYTHON),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=PATIENCE,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
    return done.returncode == 0
