"""Makes Backstep known to a Linux desktop: an entry in its menu, an icon, and file types for runs and scenarios.

Where the files go is said by the XDG base directory, desktop entry, icon theme and shared MIME info specifications of
freedesktop.org.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from core.base.atomic_files import write_file
from core.base.exit_status import OK, CommandError
from core.base.resources import resource
from core.base.spoken import said
from core.cli.program import command

ENTRY = Path("applications/backstep.desktop")
ICON_THEME = Path("icons/hicolor")
# What is copied: a file in `resources/`, and its place below the folder of the desktop's data.
COPIES = {
    ("icons", "backstep.svg"): ICON_THEME / "scalable/apps/backstep.svg",
    ("desktop", "document.svg"): ICON_THEME / "scalable/mimetypes/application-x-backstep.svg",
    ("desktop", "backstep.xml"): Path("mime/packages/backstep.xml"),
}
# What has to be told of a change, and in which folder; none of them needs to be there.
INDEXERS = {"update-mime-database": Path("mime"), "update-desktop-database": Path("applications")}
OTHER_SYSTEMS = {"win32": "Windows", "cygwin": "Windows", "darwin": "macOS"}


def install_desktop(arguments: argparse.Namespace) -> int:
    """Write the files, or take them back, and print which; returns the exit status.

    Raises
    ------
    CommandError
        Where the system is none with such desktops.
    ScenarioError
        If a file can't be written.
    OSError
        If a folder can't be made, or a file removed.
    """
    if sys.platform in OTHER_SYSTEMS:
        raise CommandError(
            said(
                "install-desktop is for Linux desktops; on {system} make a shortcut to {program}, and choose Backstep "
                "where the system asks what opens a .backstep file"
            ).format(system=OTHER_SYSTEMS[sys.platform], program=" ".join(command()))
        )
    folder = (data_home() if arguments.to is None else arguments.to).absolute()
    if arguments.uninstall:
        _remove(folder)
    else:
        _write(folder)
    return OK


def data_home() -> Path:
    """The folder of a user's own data, to which desktops look."""
    given = Path(os.environ.get("XDG_DATA_HOME", ""))
    return given if given.is_absolute() else Path.home() / ".local" / "share"


def entry_text(words: list[str]) -> str:
    """The desktop entry, which starts the program by these words."""
    text = resource("desktop", "backstep.desktop").read_text(encoding="utf-8")
    program = " ".join(map(_quoted, words))
    text = re.sub(r"^TryExec=.*$", lambda _: f"TryExec={_escaped(words[0])}", text, flags=re.MULTILINE)
    # What stands behind the program's name, a field or an option, stays.
    return re.sub(
        r"^Exec=backstep (.*)$", lambda line: f"Exec={_escaped(f'{program} {line[1]}')}", text, flags=re.MULTILINE
    )


def _quoted(word: str) -> str:
    """A word of `Exec`: what is not plain stands in quotes, and a per cent sign twice, since one begins a field."""
    word = word.replace("%", "%%")
    if re.fullmatch(r"[\w@%+:,./-]+", word):
        return word
    return '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'


def _escaped(value: str) -> str:
    """A value of a desktop entry, whichever it is."""
    return value.replace("\\", "\\\\").replace("\n", "\\n")


def _write(folder: Path) -> None:
    for names, place in COPIES.items():
        _write_file(folder / place, resource(*names).read_bytes())
    _write_file(folder / ENTRY, entry_text(command()).encode("utf-8"))
    _update_indexes(folder)


def _write_file(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, lambda file: file.write(content))
    print(said("wrote {path}").format(path=path))


def _remove(folder: Path) -> None:
    paths = [folder / place for place in (*COPIES.values(), ENTRY)]
    there = [path for path in paths if path.exists()]
    for path in there:
        path.unlink()
        print(said("removed {path}").format(path=path))
    if there:
        _update_indexes(folder)
    else:
        print(said("nothing of Backstep is in {folder}").format(folder=folder))


def _update_indexes(folder: Path) -> None:
    """Have the desktop's indexes made anew."""
    for indexer, place in INDEXERS.items():
        path = shutil.which(indexer)
        if path is None:
            print(
                said("{indexer} is not installed here; what was written counts once it has run").format(indexer=indexer)
            )
            continue
        done = subprocess.run([path, str(folder / place)], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            print(
                said("{indexer} failed: {why}").format(
                    indexer=indexer, why=done.stderr.strip() or said("exit status {code}").format(code=done.returncode)
                ),
                file=sys.stderr,
            )
    # A desktop that keeps an index of icons looks whether the theme's folder is newer.
    (folder / ICON_THEME).touch()
