"""Many cases of each kind, one after the other; each follows from the seed, its kind and its number alone."""

import random
import signal
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from tests.fuzz import lessons, saved_runs, scenarios, settings_files, tables, weight_files

Case = Callable[[random.Random, Path], str | None]

KINDS: dict[str, tuple[Case, int]] = {  # and how many of a hundred files are of it
    "scenario": (scenarios.fault_of, 40),
    "table": (tables.fault_of, 36),
    "lesson": (lessons.fault_of, 8),
    "run": (saved_runs.fault_of, 10),
    "weights": (weight_files.fault_of, 4),
    "settings": (settings_files.fault_of, 2),
}
HANGS = 60  # seconds after which a file is taken for one that the program hangs on


@dataclass
class Report:
    """What came of a campaign."""

    tried: dict[str, int] = field(default_factory=dict)
    slowest: dict[str, tuple[float, int]] = field(default_factory=dict)  # seconds, and the number of the case
    faults: list[str] = field(default_factory=list)


def campaign(files: int, seed: int, kind: str | None = None) -> Report:
    """Try so many files, of each kind its share, or all of one kind."""
    report = Report()
    shares = {kind: 100} if kind is not None else {each: share for each, (_, share) in KINDS.items()}
    for kind, share in shares.items():
        for number in range(round(files * share / 100)):
            began = time.perf_counter()
            fault = try_one(kind, number, seed)
            took = time.perf_counter() - began
            report.tried[kind] = report.tried.get(kind, 0) + 1
            report.slowest[kind] = max(report.slowest.get(kind, (0.0, 0)), (took, number))
            if fault is not None:
                report.faults.append(f"{kind} {number} (seed {seed}): {fault}")
    return report


def try_one(kind: str, number: int, seed: int, folder: Path | None = None) -> str | None:
    """What is wrong with what the program makes of one file, which stays in `folder` where one is given."""
    draws = random.Random(f"{seed} {kind} {number}")
    case, _ = KINDS[kind]
    with tempfile.TemporaryDirectory() as temporary, _not_for_ever():
        try:
            return case(draws, folder or Path(temporary))
        except (Exception, SystemExit):  # noqa: BLE001 - whatever it is, it is what was looked for
            return traceback.format_exc()


@contextmanager
def _not_for_ever() -> Iterator[None]:
    """Raise where a file takes too long, on systems that have an alarm clock."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def ring(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"still at it after {HANGS} seconds")

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(HANGS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)
