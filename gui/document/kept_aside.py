"""A setup with its run, as it is kept aside while it is not saved: written, and read again after a crash."""

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from pydantic import ValidationError

from core.base.archive import SUFFIX, Archive, is_archive, write_archive
from core.base.atomic_files import Beat, unhurried, write_text_file
from core.data.samples import Samples, reads_as
from core.scenario.reader import read_scenario_file
from core.scenario.schema import DataSection
from core.setup.blank import UNTITLED
from core.setup.scenario_of_setup import as_in_saved_run, scenario_text
from core.setup.setup import Setup, setup_of
from gui.preferences.language import language_of_texts

if TYPE_CHECKING:
    from core.saved_run.writer import SavedRun

ALONE = ".toml"  # the ending of a setup without its run
MOST_BYTES = 2**22  # of states, and of errors: they are written again and again, and the newest is always there
MOST_NUMBERS = 10_000  # of a given start that its text has: more of them take long to write, and longer to read


class SetupText(NamedTuple):
    """The text of a setup, which stays the same while it is trained; its pictures are written with it."""

    setup: Setup
    text: str


class Origin(NamedTuple):
    """What work was called, the file that it came from, and how that named its data, as JSON."""

    title: str
    name: str
    path: Path | None
    data: str | None


def write_aside(saved: "SavedRun", path: Path, known: SetupText | None = None, beat: Beat = unhurried) -> SetupText:
    """Write the setup with its run; and beside it what it is called, its file, and how that names its data.

    Returns the setup's text, which is written again where it is `known`.

    Raises
    ------
    ScenarioError
        If it can't be written.
    """
    from core.saved_run.given_starts import without_start
    from core.saved_run.writer import Most, archive_of

    setup = saved.run.setup
    kept = known.setup.whole if known is not None else None
    if known is None or known.setup is not setup:
        known = SetupText(setup, scenario_text(as_in_saved_run(without_start(setup, MOST_NUMBERS)), beat))
    data = setup.scenario.data
    origin = {
        "title": setup.scenario.title_in(language_of_texts()),
        "name": setup.name,
        "path": str(setup.path) if setup.path else None,
        "data": data.model_dump_json(exclude_none=True, exclude_defaults=True) if data.file is not None else None,
    }
    write_text_file(_origin_path(path), json.dumps(origin), beat)
    _write_pictures(setup, _pictures_path(path), kept, beat)
    archive = archive_of(known.text, saved, beat, Most(MOST_BYTES, MOST_BYTES, MOST_NUMBERS))
    write_archive(archive, path.with_suffix(SUFFIX), beat)
    path.unlink(missing_ok=True)
    return known


def read_aside(path: Path) -> "Setup | SavedRun":
    """What was kept aside, called as it was, and of the file that it came from."""
    from core.saved_run.reader import read_saved_run

    _, name, origin, data = origin_of(path)
    if not is_archive(path):
        scenario = read_scenario_file(path).scenario
        return setup_of(scenario, name, origin, origin.parent if origin else None, str(path))
    pictures = _pictures_path(path)
    saved = read_saved_run(path, pictures if pictures.exists() else None)
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


def _pictures_path(path: Path) -> Path:
    return path.with_suffix(".pictures")


def _write_pictures(setup: Setup, path: Path, kept: Samples | None, beat: Beat) -> None:
    """Write pictures of a file beside, where they are others than those that are `kept` there: they may be 50 MB."""
    from core.saved_run.writer import pictures_of

    if isinstance(setup.whole.inputs, np.ndarray):
        path.unlink(missing_ok=True)
    elif setup.whole is not kept or not path.exists():
        write_archive(Archive({}, pictures_of(setup.whole)), path, beat)


def _origin_path(path: Path) -> Path:
    return path.with_suffix(".origin")
