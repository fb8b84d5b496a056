"""The script of a setup for a library."""

from dataclasses import replace

from core.base.errors import ScenarioError
from core.base.message import Message, joined
from core.base.resources import resource
from core.export.libraries.library import Library
from core.export.libraries.messages import Obstacle
from core.export.libraries.obstacles import obstacles
from core.setup.setup import Setup, open_setup


def script_for(setup: Setup, library: Library, iterations: int, every: int = 1) -> str:
    """A script that trains `setup` in a library: it prints every `every`-th state up to `iterations`, and that itself.

    Of a library that has fewer iterations like ours it prints those alone.

    Raises
    ------
    ScenarioError
        If the library can't train it as it is meant here: it says all that stands in the way.
    """
    why = obstacles(setup, library)
    if why or library.write is None:
        problem = Obstacle.NO_SCRIPT(library=library.title, why=joined(why, Obstacle.ALSO))
        raise ScenarioError(setup.name, "", problem)
    return library.write(setup, last_iteration(library, iterations), every)


def last_iteration(library: Library, wanted: int) -> int:
    """Up to which iteration a library has numbers like ours."""
    most = library.abilities.most_iterations
    return wanted if most is None else min(wanted, most)


def own_setup(library: Library) -> Setup:
    """The scenario that does here as a library does: its rule, its loss, its batch. It is in no file of anybody."""
    return replace(open_setup(resource("other_libraries") / f"{library.name}.toml"), path=None)


def said_of(library: Library) -> tuple[Message, ...]:
    """What a library does otherwise, and how that was found."""
    return (*library.otherwise, library.found)
