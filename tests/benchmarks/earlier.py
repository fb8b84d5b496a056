"""The build of an earlier commit, checked out beside this one, and both of them asked in turns."""

import os
import statistics
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from tests import ROOT

COMMIT = "8da91f1"  # what the speed is held against


class Figure(NamedTuple):
    """A median of this build, and of the earlier one where that is at hand and knows it."""

    now: float
    then: float | None = None


@dataclass(frozen=True)
class Bench:
    """Where is measured: a folder for whatever is made, the earlier build in it, and whoever is told how far it is."""

    folder: Path
    earlier: Path | None
    say: Callable[[str], object]

    def in_turns(self, name: str, rounds: int, ask: Callable[[Path, int], dict[str, float]]) -> dict[str, Figure]:
        """Ask each build by its folder, in each round one after the other, so that both have the same weather."""
        builds = [ROOT] if self.earlier is None else [ROOT, self.earlier]
        found: dict[Path, dict[str, list[float]]] = {build: {} for build in builds}
        for number in range(rounds):
            for build in builds:
                self.say(f"{name}: round {number + 1} of {rounds}, {'this build' if build == ROOT else COMMIT}")
                for figure, value in ask(build, number).items():
                    found[build].setdefault(figure, []).append(value)
        now, then = (
            {name: statistics.median(each) for name, each in found[build].items()} for build in (builds * 2)[:2]
        )
        return {name: Figure(value, None if self.earlier is None else then.get(name)) for name, value in now.items()}

    def environment(self, **others: str) -> dict[str, str]:
        """That of a process with settings of its own and without a screen, which keeps what Python compiles."""
        own = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(self.folder))
        environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", **others}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # which adds a third to a start
        environment.pop("OPENBLAS_NUM_THREADS", None)  # which `core` has set here, and the earlier build does not
        return environment


def check_out(folder: Path) -> Path | None:
    """Write the files of the commit into a folder; None where there is no Git, or no such commit."""
    try:
        packed = subprocess.run(["git", "archive", COMMIT], cwd=ROOT, capture_output=True, check=True).stdout
        folder.mkdir()
        subprocess.run(["tar", "-x"], cwd=folder, input=packed, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return folder
