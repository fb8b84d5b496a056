"""Run every script with its library, hold each claim against it, and write what came of it into the document."""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from core.base.errors import MessageError
from core.export.libraries.comparison import compare
from core.export.libraries.library import Library
from core.export.libraries.printed_states import read_states
from core.export.libraries.running import Program, run_script
from core.export.libraries.scripts import last_iteration, script_for
from core.export.libraries.table import LIBRARIES
from core.setup.setup import Setup
from tests.libraries.claims import CLAIMS
from tests.libraries.document import Checked, Result, rewrite
from tests.libraries.environments import Place, UnavailableError, place_of
from tests.libraries.networks import networks

ITERATIONS = 100
SECONDS = 300.0
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "backstep-libraries"


class Apart(NamedTuple):
    """How far a script was from ours, of the largest number, and whether that is within the library's precision."""

    largest: float
    agrees: bool


def main() -> int:
    """Run those that are asked for; 1 where one is apart or a claim doesn't hold, 0 where all that could run does."""
    parser = argparse.ArgumentParser(prog="python -m tests.libraries", description=__doc__)
    parser.add_argument("only", nargs="*", metavar="LIBRARY", help=f"of {', '.join(LIBRARIES)} (default: all)")
    parser.add_argument("--cache", type=Path, default=CACHE, metavar="FOLDER", help="where they are installed")
    arguments = parser.parse_args()
    unknown = [name for name in arguments.only if name not in LIBRARIES]
    if unknown:
        parser.error(f"{unknown[0]} is none of {', '.join(LIBRARIES)}")
    today = datetime.now(UTC).date().isoformat()
    results = {}
    for name, library in LIBRARIES.items():
        if arguments.only and name not in arguments.only:
            continue
        results[name] = _result_of(library, arguments.cache, today)
        print(f"{library.title} {library.version}: {results[name].said()}", flush=True)
    rewrite(results)
    return int(any(result.is_wrong for result in results.values()))


def _result_of(library: Library, cache: Path, today: str) -> Result:
    try:
        place = place_of(library.name, cache)
    except UnavailableError as why:
        return Result(today, missing=str(why))
    with _set(place):
        apart = [_apart(library, setup, place) for setup in networks(library)] if library.write else []
        checks = [Checked(claim.text, claim.holds(place)) for claim in CLAIMS if claim.library == library.name]
    return Result(today, tuple(each.largest for each in apart), all(each.agrees for each in apart), tuple(checks))


def _apart(library: Library, setup: Setup, place: Place) -> Apart:
    last = last_iteration(library, ITERATIONS)
    try:
        text = run_script(script_for(setup, library, last), library, Program(place.program, place.packages), SECONDS)
        states = read_states(text, setup.network)
    except MessageError as fault:
        print(f"  {setup.name}: {fault}", file=sys.stderr)
        return Apart(float("inf"), agrees=False)
    assert [state.iteration for state in states] == list(range(last + 1))
    found = compare(setup, states, library.precision, library.abilities.own_start)
    scale = found.tolerance / library.precision
    return Apart(max(each.largest for each in found.differences) / scale, found.agrees)


@contextmanager
def _set(place: Place) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(place.variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


if __name__ == "__main__":
    sys.exit(main())
