"""A run that is looked at beside the open one: in a store of its own, along which nothing is trained."""

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from core.training.run import Run
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.model.window_state import Cursor, Display, Marks, RunState, Selection, Session, TrainingProgress, WindowState

if TYPE_CHECKING:
    from core.data.drawn_sample import DrawnSample


class LookedAt(QObject):
    """What views of the run read and may ask for: they point at it, and change nothing."""

    def __init__(self, run: Run, commands: Commands, display: Display, parent: QObject) -> None:
        """`commands` are those of the open run."""
        super().__init__(parent)
        setup = run.roots[-1].setup
        self.store = Store(
            WindowState(
                session=Session(document=0, edition=0, original_setup=setup, run=run, roots=run.roots),
                cursor=Cursor(),
                selection=Selection(),
                display=display._replace(veil=None),
                run_state=RunState(goal=max(run.history.last, 1)),
                progress=TrainingProgress(length=run.history.length, ended=run.ended),
            ),
            self,
        )
        self.readings = Readings(self.store)
        self.commands = commands._replace(pointing=commands.pointing.beside(self.store))

    def show(self, state: int, sample: int | None, display: Display, drawn: "DrawnSample | None" = None) -> None:
        """Show a recorded state of it, for a sample where it has that one, or for what is drawn, as `display` says."""
        now = self.store.state
        if sample is not None and sample >= len(self.readings.whole.inputs):
            sample = None
        cursor = now.cursor
        if drawn is not None and len(drawn.inputs) != self.readings.network.inputs:
            drawn = None
        if (cursor.state, cursor.chosen_sample) != (state, sample) or cursor.drawn is not drawn:
            cursor = Cursor(state, None, sample, drawn=drawn)
        shown = now.display._replace(
            edges=display.edges,
            labels=display.labels,
            number_format=display.number_format,
            decimal_mark=display.decimal_mark,
            chosen_notation=display.notation,
            own_notation=None,
            chosen_board=display.board,
            own_board=None,
            veil=display.veil,
        )
        self.store.put(replace(now, cursor=cursor, display=shown))

    def mark(self, differs: NDArray[np.bool_] | None) -> None:
        """Mark the weights and biases, (parameters,), that are others than those of a run beside it."""
        now = self.store.state
        self.store.put(replace(now, display=now.display._replace(marks=Marks(differs=differs))))
