"""A run as it is compared: the open one or a kept one, what it is called, how it is drawn, what it is at a state."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.network.network import Network
from core.setup.setup import Setup
from core.training.history import Recorded
from core.training.kept_run import KeptRun
from core.training.roots import Root
from core.training.run import Run
from gui.look.short_numbers import short
from gui.look.theme import LIGHT, Colors
from gui.model.readings import Readings
from gui.plots.kept_lines import KeptLine, kept_line
from gui.texts.kept_runs import kept_run_name

Array = NDArray[np.float64]

MOST_WRITTEN = 2000  # parameters that are held against each other as they are written; of more, as numbers
SHARE = 1e-3  # of the larger number, that two of many have to differ by


@dataclass(frozen=True, eq=False)
class ComparedRun:
    """One of the runs that stand side by side."""

    kept: KeptRun | None  # None for the open run, and for the right rule's beside a mistaken one
    name: str
    run: Run  # to be read, and never to be trained
    is_right: bool = False  # it is the right rule's
    has_right: bool = False  # it is the open one, and the right rule's is beside it
    roots: tuple[Root, ...] = ()  # of the open one, in the words that it is told in

    @property
    def setup(self) -> Setup:
        """What its last stretch was trained by."""
        return self.run.roots[-1].setup if self.kept is None else self.kept.setup

    @property
    def recorded(self) -> Recorded:
        """What is kept of it now."""
        return self.run.history.recorded

    def line(self, colors: Colors) -> KeptLine:
        """How its curve is drawn."""
        if self.kept is not None:
            return kept_line(self.kept, colors)
        return KeptLine(colors.error if self.has_right else colors.curves[0], 0)  # as in the error plot

    @property
    def dash(self) -> int:
        """How its curve is dashed, in any colours."""
        return self.line(LIGHT).dash

    def nearest_seen(self, state: int) -> int:
        """The state of it that is shown where this one is wanted: see `KeptRun.nearest_seen`."""
        return min(state, self.run.history.last) if self.kept is None else self.kept.nearest_seen(state)


def open_runs(readings: Readings, known: Sequence[ComparedRun] = ()) -> list[ComparedRun]:
    """The open run, and the right rule's where that trains beside it; the very same, where they are known."""
    right, tr = readings.right_run, QCoreApplication.translate
    runs = [
        ComparedRun(
            None, tr("KeptRuns", "open run"), readings.open_run, has_right=right is not None, roots=readings.roots
        )
    ]
    if right is not None:
        runs.append(ComparedRun(None, tr("KeptRuns", "correct rule"), right, is_right=True))
    return [next((each for each in known if _is_same(each, run)), run) for run in runs]


def _is_same(one: ComparedRun, other: ComparedRun) -> bool:
    same_words = one.roots is other.roots or not one.roots
    return one.kept is None and one.run is other.run and one.has_right == other.has_right and same_words


def compared(kept: KeptRun, readings: Readings, known: ComparedRun | None = None) -> ComparedRun:
    """A kept run; the very same, where it is known and called so."""
    name = kept_run_name(kept, readings.setup, readings.number_format)
    if known is not None and known.name == name:
        return known
    return ComparedRun(kept, name, kept.run() if known is None else known.run)


def differing(network: Network, one: Array, other: Array) -> NDArray[np.bool_]:
    """Which parameters of two states differ, (parameters,): as they are written in a diagram."""
    if network.parameter_count > MOST_WRITTEN:
        found: NDArray[np.bool_] = ~np.isclose(one, other, rtol=SHARE, atol=0.0, equal_nan=True)
        return found
    pairs = zip(one.tolist(), other.tolist(), strict=True)
    return np.array([short(here) != short(there) for here, there in pairs], np.bool_)
