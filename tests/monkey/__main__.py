"""The monkey by hand: `python -m tests.monkey --events 20000 --seed 1`; `--first 80 --events 113` does only the last 33.

It works without a screen, or on a real one where QT_QPA_PLATFORM names one: `QT_QPA_PLATFORM=xcb`.
"""

import argparse
import faulthandler
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from gui.app.app import make_application
from tests.monkey.play import Report, play, shortest

WINDOWS = 1000  # events that are done in one window
LONG = 0.25  # seconds


def main() -> int:
    """Let it work; the exit status is 1 where something went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.monkey", description=__doc__)
    parser.add_argument("--events", type=int, default=2000, metavar="N", help="how many (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--first", type=int, metavar="N", help="begin with this one, in one window, and tell of each")
    parser.add_argument("--journal", type=Path, metavar="FILE", help="write what is done there, before it may crash")
    arguments = parser.parse_args()
    faulthandler.enable()
    application = make_application()
    if arguments.first is not None:
        again = range(arguments.first, arguments.events)
        report = play(arguments.seed, again, turns=True, heard=lambda number, event: print(f"{number}: {event}"))
        _tell_turns([report])
        print(report.fault or "nothing is wrong")
        return report.fault is not None
    failed = _campaign(arguments.events, arguments.seed, arguments.journal)
    del application
    return failed


def _campaign(events: int, seed: int, journal: Path | None) -> bool:
    reports, failed, began = [], 0, time.monotonic()

    def write(number: int, event: str) -> None:
        if journal is not None:
            with journal.open("a", encoding="utf-8") as file:
                file.write(f"{number}: {event}\n")

    first = 0
    while first < events:
        until = min(first - first % WINDOWS + WINDOWS, events)
        report = play(seed, range(first, until), turns=True, heard=write)
        reports.append(report)
        if report.fault is not None:
            failed += 1
            _tell_fault(report, seed, first)
        first += len(report.done)
    _tell_turns(reports)
    print(f"{events} events in {time.monotonic() - began:.0f} s, seed {seed}: {failed} faults")
    return bool(failed)


def _tell_fault(report: Report, seed: int, first: int) -> None:
    last = first + len(report.done) - 1
    print(f"\nevents up to {last}:\n{report.last_events(first)}\n\n{report.fault}", flush=True)
    again = shortest(seed, last, lambda tail: play(seed, tail).fault is not None)
    if again.start < first:
        again = range(first, last + 1)
    print(f"\nagain: python -m tests.monkey --seed {seed} --first {again.start} --events {again.stop}", flush=True)


def _tell_turns(reports: list[Report]) -> None:
    turns = sorted((turn for report in reports for turn in report.turns), reverse=True)
    over = [turn for turn in turns if turn.seconds > LONG]
    print(f"\n{len(over)} turns took longer than {LONG} s; the longest:")
    for turn in turns[:20]:
        print(
            f"{1000 * turn.seconds:6.0f} ms, {1000 * turn.computing:6.0f} ms of them computing: {turn.event}; {turn.at}"
        )


if __name__ == "__main__":
    sys.exit(main())
