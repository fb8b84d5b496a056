"""The files that hold work which is not saved: written aside, found again after a crash, read."""

import json
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pydantic import ValidationError
from PySide6.QtCore import QLockFile, QSettings, QStandardPaths

from core.base.archive import SUFFIX, is_archive, write_archive
from core.base.atomic_files import Beat, unhurried, write_text_file
from core.base.errors import ScenarioError
from core.data.samples import reads_as
from core.scenario.reader import read_scenario_file
from core.scenario.schema import DataSection
from core.setup.blank import UNTITLED
from core.setup.scenario_of_setup import as_saved, scenario_text
from core.setup.setup import Setup, setup_of
from gui.preferences.language import language_of_texts
from gui.texts.faults import translated
from gui.threads.job import CancelledError

if TYPE_CHECKING:
    from core.saved_run.writer import SavedRun

ALONE = ".toml"  # the ending of a setup without its run
MOST_STATES, MOST_ERRORS = 2**22, 2**22  # bytes, as they are written again and again; the newest state is always there


class SetupText(NamedTuple):
    """The text of a setup, which stays the same while it is trained."""

    setup: Setup
    text: str


class Origin(NamedTuple):
    """What work was called, the file that it came from, and how that named its data, as JSON."""

    title: str
    name: str
    path: Path | None
    data: str | None


@dataclass(frozen=True)
class Found:
    """Work that a window which is no longer there has left."""

    path: Path
    lock: QLockFile  # held, so that no other window offers it too


def folder_of(settings: QSettings) -> Path:
    """Where work is kept aside: beside settings that are a file of their own, else where the system keeps it."""
    if settings.format() == QSettings.Format.IniFormat:
        return Path(settings.fileName()).parent / "unsaved"
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "unsaved"


def write_aside(saved: "SavedRun", path: Path, known: SetupText | None = None, beat: Beat = unhurried) -> SetupText:
    """Write the setup with its run; and beside it what it is called, its file, and how that names its data.

    Returns the setup's text, which is written again where it is `known`.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    from core.saved_run.writer import archive_of

    setup = saved.run.setup
    if known is None or known.setup is not setup:
        known = SetupText(setup, scenario_text(as_saved(setup, None), beat))
    data = setup.scenario.data
    origin = {
        "title": setup.scenario.title_in(language_of_texts()),
        "name": setup.name,
        "path": str(setup.path) if setup.path else None,
        "data": data.model_dump_json(exclude_none=True, exclude_defaults=True) if data.file is not None else None,
    }
    write_text_file(_origin_path(path), json.dumps(origin), beat)
    archive = archive_of(known.text, saved, beat, (MOST_STATES, MOST_ERRORS))
    write_archive(archive, path.with_suffix(SUFFIX), beat)
    path.unlink(missing_ok=True)
    return known


def write_or_refuse(saved: "SavedRun", path: Path, known: SetupText | None, beat: Beat) -> SetupText | str:
    """The text that was kept aside, or why none could be."""
    try:
        text = write_aside(saved, path, known, beat)
        beat()
    except CancelledError:
        take_away(path)
        raise
    except ScenarioError as fault:
        return translated(fault)
    return text


def read_aside(path: Path) -> "Setup | SavedRun":
    """What was kept aside, called as it was, and of the file that it came from."""
    from core.saved_run.reader import read_saved_run

    _, name, origin, data = origin_of(path)
    if not is_archive(path):
        scenario = read_scenario_file(path).scenario
        return setup_of(scenario, name, origin, origin.parent if origin else None, str(path))
    saved = read_saved_run(path)
    *earlier, last = saved.run.roots
    setup = replace(last.setup, name=name, path=origin)
    saved.run.reword((*earlier, last._replace(setup=_from_its_file(setup, data) if data else setup)))
    return saved


def _from_its_file(setup: Setup, data: str) -> Setup:
    """The setup with its samples named by their file again, where that still holds them."""
    try:
        scenario = setup.scenario.model_copy(update={"data": DataSection.model_validate_json(data)})
    except ValidationError:
        return setup
    is_there = setup.path is not None and reads_as(scenario, setup.path.parent, setup.whole)
    return setup.with_scenario(scenario) if is_there else setup


def origin_of(path: Path) -> Origin:
    """What the work was called, the file that it came from, and how that named its data."""
    try:
        kept = json.loads(_origin_path(path).read_text(encoding="utf-8"))
        name = str(kept["name"])
        origin = Path(kept["path"]) if kept["path"] else None
        return Origin(str(kept.get("title", name)), name, origin, kept.get("data"))
    except (OSError, ValueError, LookupError, TypeError):
        return Origin(UNTITLED, UNTITLED, None, None)  # the work is there all the same


def _origin_path(path: Path) -> Path:
    return path.with_suffix(".origin")


def take_away(path: Path) -> None:
    """Delete all that was kept aside with `path`, also what was only begun; what can't be deleted stays."""
    partial = path.parent.glob(f".{path.stem}.*")
    for each in (path.with_suffix(ALONE), path.with_suffix(SUFFIX), _origin_path(path), *partial):
        with suppress(OSError):  # a disk that can't be written to any more: it is offered again
            each.unlink(missing_ok=True)


def lock_of(path: Path) -> QLockFile:
    """The lock of what is kept aside as `path`, not yet held: it is while the window that keeps it lives."""
    lock = QLockFile(os.fspath(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a window may live for days; its lock is stale only when its process is gone
    return lock
