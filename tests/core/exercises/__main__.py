"""The campaign by hand: `python -m tests.core.exercises --sheets 300 --seed 1`."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.core.exercises.campaign import campaign


def main() -> int:
    """Compare the answers; the exit status is 1 where the program and the plain marker disagree."""
    parser = argparse.ArgumentParser(prog="python -m tests.core.exercises", description=__doc__)
    parser.add_argument("--sheets", type=int, default=300, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        compared = campaign(arguments.sheets, arguments.seed, Path(folder))
    for difference in compared.differences:
        print(difference)
    for what, count in (compared.verdicts + compared.slips).most_common():
        print(f"{count:6} {what}")
    print(
        f"{len(compared.differences)} differences in {compared.verdicts.total()} answers; {compared.extreme} sheets were too extreme"
    )
    return bool(compared.differences)


if __name__ == "__main__":
    sys.exit(main())
