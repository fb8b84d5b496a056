"""What a scenario is called where people read of it: by its title, as in the list, not by the name of its file."""

from core.scenario.reader import read_heading
from core.setup.setup import BUILT_IN, Setup
from gui.preferences.language import language_of_texts


def title_of(setup: Setup) -> str:
    """The title of the open scenario, in the language of the window; its name where it has none."""
    return setup.scenario.title_in(language_of_texts()) or setup.name


def built_in_title(name: str) -> str:
    """The title of a scenario that is built in."""
    return read_heading(BUILT_IN / f"{name}.toml").title_in(language_of_texts())
