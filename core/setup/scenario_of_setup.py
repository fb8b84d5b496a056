"""The open setup as the text of a file, with the comments of the file that it came from."""

from pathlib import Path

from core.base.atomic_files import Beat, unhurried
from core.base.errors import ScenarioError
from core.data.samples import reads_as
from core.scenario.reader import ScenarioFile, parse_scenario, read_scenario_file
from core.scenario.writer import text_of
from core.setup.blank import TEXT, UNTITLED
from core.setup.learned_samples import with_samples
from core.setup.setup import BUILT_IN, Setup

WITH_COMMENTS = 1_000_000  # characters: in a longer file nobody has written between the numbers


def as_saved(setup: Setup, folder: Path | None) -> Setup:
    """The setup as it is saved: not with a data file that is none in `folder`."""
    names_a_file = setup.scenario.data.file is not None
    if names_a_file and (folder is None or not reads_as(setup.scenario, folder, setup.whole)):
        return with_samples(setup, setup.whole)
    return setup


def scenario_text(setup: Setup, beat: Beat = unhurried) -> str:
    """The setup as the text of a file, with the comments of the one that it came from.

    Raises
    ------
    ScenarioError
        If there can be no such file.
    """
    original = _original_file(setup)
    if original is not None and len(original.text) > WITH_COMMENTS:
        original = None
    beat()
    return text_of(setup.scenario, original, beat)


def _original_file(setup: Setup) -> ScenarioFile | None:
    """The file that a setup came from; None where it is not there any more, or can't be read."""
    if setup.path is None and setup.name == UNTITLED:
        return ScenarioFile(None, TEXT, parse_scenario(TEXT, UNTITLED))
    try:
        return read_scenario_file(setup.path or BUILT_IN / f"{setup.name}.toml")
    except ScenarioError:
        return None
