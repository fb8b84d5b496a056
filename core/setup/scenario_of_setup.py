"""The open setup as the text of a file, with the comments of the file that it came from."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np

from core.base.atomic_files import Beat, unhurried
from core.base.errors import ScenarioError
from core.base.message import Count
from core.data.samples import Samples, reads_as
from core.scenario.reader import ScenarioFile, parse_scenario, read_scenario_file
from core.scenario.writer import text_of
from core.setup.blank import TEXT, UNTITLED
from core.setup.learned_samples import with_samples
from core.setup.messages import SetupFault
from core.setup.setup import Setup, built_in_scenario

WITH_COMMENTS = 1_000_000  # characters: in a longer file nobody has written between the numbers


MOST_NUMBERS = 2_000_000  # of pictures that are written one by one: 10 MB


def as_saved(setup: Setup, folder: Path | None) -> Setup:
    """The setup as it is saved in `folder`, or somewhere without a file beside it: not with a file that isn't there.

    Raises
    ------
    ScenarioError
        If its samples are more pictures than are written number by number.
    """
    names_a_file, whole = setup.scenario.data.file is not None, setup.whole
    if names_a_file and folder is not None and reads_as(setup.scenario, folder, whole):
        return setup
    if isinstance(whole.inputs, np.ndarray):
        return with_samples(setup, whole) if names_a_file else setup
    if whole.inputs.nbytes > MOST_NUMBERS:
        count = Count.PICTURE(count=len(whole))
        raise ScenarioError(setup.name, "data", SetupFault.PICTURES_IN_A_FILE(pictures=count))
    return with_samples(setup, Samples(np.array(whole.inputs), whole.targets))


def as_saved_to(setup: Setup, path: Path, beat: Beat = unhurried) -> tuple[Setup, Mapping[Path, Iterator[bytes]]]:
    """The setup as it is saved to `path`; and the pictures that are to be written beside it first, each file in pieces.

    Raises
    ------
    ScenarioError
        If they can't be written, as a sample is of no class.
    """
    if isinstance(setup.whole.inputs, np.ndarray):
        return as_saved(setup, path.absolute().parent), {}
    from core.setup.saved_pictures import with_picture_files

    return with_picture_files(setup, setup.whole.inputs, path, beat)


def as_in_saved_run(setup: Setup) -> Setup:
    """The setup as it stands in a saved run, which holds pictures as they are kept."""
    inputs = setup.whole.inputs
    if isinstance(inputs, np.ndarray):
        return as_saved(setup, None)
    from core.setup.saved_pictures import PICTURES, named_pictures

    return named_pictures(setup, inputs, PICTURES)


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
        return built_in_scenario(setup.name) if setup.path is None else read_scenario_file(setup.path)
    except ScenarioError:
        return None
