"""The fuzzer by hand: `python -m tests.fuzz --files 10000 --seed 1`.

`--kind run` makes saved runs alone, and `--only scenario:17` tries one again, and keeps it.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from gui.threads.garbage_collector import Collector
from tests.fuzz.campaign import KINDS, campaign, try_one


def main() -> int:
    """Try the files; the exit status is 1 where one did what none should."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--files", type=int, default=1000, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--kind", choices=KINDS, help="try files of this kind alone")
    parser.add_argument("--only", metavar="KIND:NUMBER", help=f"KIND is one of {', '.join(KINDS)}")
    arguments = parser.parse_args()
    app = QApplication([])
    Collector(app)
    if arguments.only:
        kind, number = arguments.only.split(":")
        folder = Path(tempfile.mkdtemp(prefix="backstep-fuzz-"))
        fault = try_one(kind, int(number), arguments.seed, folder)
        print(f"{folder}: {fault or 'nothing is wrong'}")
        return fault is not None
    report = campaign(arguments.files, arguments.seed, arguments.kind)
    for kind, tried in report.tried.items():
        seconds, number = report.slowest[kind]
        print(f"{kind}: {tried} files; the slowest, {kind}:{number}, took {seconds:.2f} s")
    for fault in report.faults:
        print(f"\n{fault}")
    print(f"\n{len(report.faults)} of {sum(report.tried.values())} did what no file should")
    del app
    return bool(report.faults)


if __name__ == "__main__":
    sys.exit(main())
