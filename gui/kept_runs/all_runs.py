"""All runs that are shown, at one state: as planes side by side, and as curves on one scale."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.analysis.decision_plane import PlaneGrid, around
from core.base.spoken import as_sentences
from core.network.elements import Neuron
from core.setup.setup import Setup
from gui.kept_runs.cell import Cell
from gui.kept_runs.compared import ComparedRun
from gui.kept_runs.curves import Curves
from gui.kept_runs.standings import Curve, RunAtStates, Standing, stand
from gui.look.theme import Theme
from gui.threads.single_job import SingleJob
from gui.views.plane.coloring import Coloring, class_titles

COLUMNS = 4  # of networks, at most
RESOLUTION = 72  # cells across a plane


class AllRuns(QWidget):
    """Works out how they stand beside the window; what there is stays until it is known of another state."""

    wanted = Signal(object)  # ComparedRun, to be gone on with
    failed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cells: list[Cell] = []
        self._runs: list[RunAtStates] = []
        self._grid: PlaneGrid | None = None
        self._state, self._shown_state = 0, -1
        self._job = SingleJob(self.failed.emit, self)
        self._grid_widget = QWidget()
        self._grid_layout = QGridLayout(self._grid_widget)
        self._grid_layout.setSpacing(8)
        self.curves = Curves(theme)
        self.remark = QLabel()  # what can't be seen, and why
        self.remark.setObjectName("dim")
        self.remark.setWordWrap(True)
        area = QScrollArea()
        area.setWidget(self._grid_widget)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setAccessibleName(self.tr("The networks side by side"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area, 1)
        column.addWidget(self.curves)
        column.addWidget(self.remark)

    @property
    def columns(self) -> int:
        """How many stand side by side."""
        return min(COLUMNS, max(len(self.cells), 1))

    def show_runs(self, runs: Sequence[ComparedRun]) -> None:
        """Show these."""
        if [cell.run for cell in self.cells] == list(runs):
            return
        self._job.leave()
        for cell in self.cells:
            self._grid_layout.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._runs = [RunAtStates(run) for run in runs]
        self._grid = _grid_of([run.setup for run in runs])
        self._remark([run.setup for run in runs])
        self.curves.show_runs(runs)
        self.cells = []
        for index, run in enumerate(runs):
            setup = run.setup
            coloring = Coloring(Neuron(setup.network.depth - 1, 0), "", class_titles(setup))
            cell = Cell(run, index, self._grid, coloring, self.curves, self._theme)
            cell.wanted.connect(self.wanted)
            self._grid_layout.addWidget(cell, index // COLUMNS, index % COLUMNS)
            self.cells.append(cell)
        self._shown_state = -1
        self._begin()

    def show_state(self, state: int) -> None:
        """Show how they stand at this state."""
        self._state = state
        if not self._job.is_busy:
            self._begin()

    def _remark(self, setups: Sequence[Setup]) -> None:
        sentences = []
        if all(setup.split is None for setup in setups):
            sentences.append(self.tr("No samples are held out (Data): which of them memorises can't be seen."))
        if self._grid is None:
            sentences.append(self.tr("No planes: they need two inputs. The errors are drawn instead."))
        self.remark.setText(as_sentences(sentences))
        self.remark.setVisible(bool(sentences))

    def leave(self) -> None:
        """Work out no more."""
        self._job.leave()

    def _begin(self) -> None:
        runs, state, grid = self._runs, self._state, self._grid
        if runs:
            self._job.begin(lambda report: stand(runs, state, grid, report), lambda found: self._take(state, found))

    def _take(self, state: int, found: list[tuple[Standing, tuple[Curve, ...]]]) -> None:
        self.curves.show_curves([curves for _, curves in found], state)
        for cell, (standing, _) in zip(self.cells, found, strict=True):
            cell.show_standing(standing)
        self._shown_state = state
        if state != self._state:  # the playhead has gone on meanwhile
            self._begin()


def _grid_of(setups: Sequence[Setup]) -> PlaneGrid | None:
    """What all of them are drawn over, where all have two inputs."""
    if not setups or any(setup.network.inputs != 2 for setup in setups):
        return None
    left, right, bottom, top = around(np.asarray(setups[0].whole.inputs))
    return PlaneGrid(left, right, bottom, top, RESOLUTION, round(RESOLUTION * 0.8))
