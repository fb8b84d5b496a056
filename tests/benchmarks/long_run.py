"""A long run: one look back into it, its table as CSV, and the memory that it keeps."""

from pathlib import Path

from tests.benchmarks.earlier import Bench, Figure
from tests.benchmarks.large import worked

ROUNDS = 1  # it takes half a minute for each build, and hardly differs
WORKED = Path(__file__).with_name("long_run_worked.py")


def measure(bench: Bench) -> dict[str, Figure]:
    """What each build takes, and keeps."""
    return bench.in_turns("a long run", ROUNDS, lambda build, _: worked(bench, build, WORKED))
