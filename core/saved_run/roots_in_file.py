"""What a run in a file begins with, be it a scenario or a saved run."""

from pathlib import Path

from core.base.archive import is_archive
from core.saved_run.reader import read_saved_run
from core.setup.setup import open_setup
from core.training.roots import Root, roots_of


def roots_in_file(path: Path) -> tuple[Root, ...]:
    """The scenario in a file, and the branches of a saved run.

    Raises
    ------
    ScenarioError
        If it can't be opened.
    """
    return read_saved_run(path).run.roots if is_archive(path) else roots_of(open_setup(path))
