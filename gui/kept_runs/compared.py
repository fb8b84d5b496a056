"""A run as it is compared: the open one or a kept one, what it is called, how it is drawn, what it is at a state."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from core.experiments.held_against import in_both
from core.experiments.printed_listing import fitted
from core.experiments.race import Finish, finish_of
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

    kept: KeptRun | None  # None for the open run
    name: str
    run: Run  # to be read, and never to be trained
    roots: tuple[Root, ...] = ()  # of one that goes on, in the words that it is told in

    @property
    def _still(self) -> KeptRun | None:
        """What is kept of it, and says all about it; None of a run that goes on."""
        return None if self.kept is None or self.kept.is_right else self.kept

    @property
    def setup(self) -> Setup:
        """What its last stretch was trained by."""
        return self.run.roots[-1].setup if self._still is None else self._still.setup

    @property
    def recorded(self) -> Recorded:
        """What is kept of it now."""
        return self.run.history.recorded

    def line(self, colors: Colors) -> KeptLine:
        """How its curve is drawn."""
        return KeptLine(colors.curves[0], 0) if self.kept is None else kept_line(self.kept, colors)

    @property
    def dash(self) -> int:
        """How its curve is dashed, in any colours."""
        return self.line(LIGHT).dash

    def nearest_seen(self, state: int) -> int:
        """The state of it that is shown where this one is wanted: see `KeptRun.nearest_seen`."""
        return min(state, self.run.history.last) if self._still is None else self._still.nearest_seen(state)

    @property
    def ended(self) -> bool:
        """Whether it left the numbers."""
        return self.run.ended is not None if self._still is None else self._still.ended

    def finish(self, goal: float) -> Finish:
        """Where its error is first below `goal`."""
        return finish_of(self._still or self.run, goal)


def compared_runs(readings: Readings, known: Sequence[ComparedRun] = ()) -> list[ComparedRun]:
    """The open run, and those that are kept; the very same where they are known, as others take room and time."""
    name = QCoreApplication.translate("KeptRuns", "open run")
    found = [ComparedRun(None, name, readings.open_run, readings.roots)]
    for kept in readings.kept_runs:
        name = kept_run_name(kept, readings.setup, readings.number_format)
        if kept.is_right and readings.right_rule.run is not None:
            found.append(ComparedRun(kept, name, readings.right_rule.run, kept.roots))
        else:
            before = next((each.run for each in known if each.kept is kept), None)
            found.append(ComparedRun(kept, name, before or kept.run()))
    return [next((each for each in known if _is_shown_alike(each, run)), run) for run in found]


def _is_shown_alike(one: ComparedRun, other: ComparedRun) -> bool:
    if one.run is not other.run or one.name != other.name or one.roots is not other.roots:
        return False
    if one.kept is None or other.kept is None:
        return one.kept is other.kept
    return one.kept.is_drawn_as(other.kept)


def differing(network: Network, here: Array, other: Network, there: Array) -> NDArray[np.bool_]:
    """Which parameters of `network` differ from another's as they are written, (parameters,), where both have them."""
    both = in_both(network, other)
    if not both.any():
        return both
    beside = fitted(there, other, network)
    if network.parameter_count > MOST_WRITTEN:
        return both & ~np.isclose(here, beside, rtol=SHARE, atol=0.0, equal_nan=True)
    pairs = zip(here.tolist(), beside.tolist(), strict=True)
    return both & np.array([short(one) != short(two) for one, two in pairs], np.bool_)
