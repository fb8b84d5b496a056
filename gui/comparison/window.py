"""The window that trains networks of several hidden sizes side by side."""

from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.analysis.decision_plane import PlaneGrid, around
from core.base.errors import ScenarioError
from core.base.number_format import grouped
from core.experiments.hidden_sizes import ARTICLES_SIZES, SizesError, sizes_in, together
from core.network.elements import Neuron
from core.setup.cost import free_memory
from core.setup.setup import Setup
from gui.comparison.cell import Cell
from gui.comparison.contest import News, contest
from gui.comparison.curves import Curves
from gui.comparison.export import export
from gui.look.pictures import KINDS, About
from gui.look.plain_text import keep_box_plain, keep_plain
from gui.look.style_sheet import dialog_style
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.preferences.language import language_of_texts
from gui.preferences.settings import kept_folder
from gui.preferences.window_geometry import keep_place, restore_place
from gui.texts.draws import draws_text
from gui.texts.faults import translated
from gui.threads.single_job import SingleJob
from gui.views.plane.coloring import Coloring, class_titles
from gui.widgets.number_field import WholeField

COLUMNS = 4  # of networks, at most
FIELD = 110  # logical pixels that the number of iterations is wide
RESOLUTION = 72  # cells across a plane
MOST_ITERATIONS = 10_000_000  # that can be typed


class ComparisonWindow(QDialog):
    """Trains in the background; what is there stays until the next start."""

    open_wanted = Signal(object)  # Setup

    def __init__(
        self, store: Store, readings: Readings, theme: Theme, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._readings, self._theme, self._settings = readings, theme, settings
        self._job = SingleJob(self._fail, self)
        self._cells: list[Cell] = []
        self.setWindowTitle(self.tr("Hidden sizes side by side"))
        self.resize(1000, 660)
        self.sizes = QLineEdit(", ".join(str(size) for size in ARTICLES_SIZES))
        self.sizes.setToolTip(self.tr("How many neurons the first hidden layer has, one network each; 0 leaves it out"))
        self.iterations = WholeField(1, MOST_ITERATIONS, self.tr("Iterations"))
        self.start = QPushButton(self.tr("Train them"))
        self.start.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.save = QPushButton(self.tr("Save picture…"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.setup_name = QLabel()
        self.fault = QLabel()
        keep_plain(self.setup_name, self.fault)
        self.fault.setWordWrap(True)
        self._grid_widget = QWidget()
        self._grid_layout = QGridLayout(self._grid_widget)
        self._grid_layout.setSpacing(8)
        self.curves = Curves(theme)
        self._lay_out()
        self.start.clicked.connect(self._start)
        self.sizes.returnPressed.connect(self._start)
        self.cancel.clicked.connect(self.call_off)
        self._job.busy_changed.connect(self._show_working)
        self._job.progressed.connect(self._take)
        self.save.clicked.connect(self._browse)
        store.when(changes.setup_changed).connect(self._follow_setup)
        theme.changed.connect(self._dress)
        self._dress()
        self._follow_setup()
        self._show_working(False)
        restore_place(self, settings, "comparison")

    def closeEvent(self, event: QCloseEvent) -> None:
        self.call_off()
        keep_place(self, self._settings, "comparison")
        super().closeEvent(event)

    def reject(self) -> None:
        self.close()

    @Slot()
    def call_off(self) -> None:
        """Stop training; what has been reached stays."""
        self._job.leave()

    @property
    def cells(self) -> list[Cell]:
        """The networks, in the order of their sizes as typed."""
        return self._cells

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        sizes, iterations = QLabel(self.tr("Hidden sizes")), QLabel(self.tr("Iterations"))
        sizes.setBuddy(self.sizes)
        iterations.setBuddy(self.iterations)
        grow_with_text(self.iterations.setFixedWidth, FIELD)
        for widget in (sizes, self.sizes, iterations, self.iterations, self.start, self.cancel, self.save):
            top.addWidget(widget)
        below = QHBoxLayout()
        below.addWidget(self.setup_name, 1)
        below.addWidget(self.progress, 1)
        area = QScrollArea()
        area.setWidget(self._grid_widget)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("The networks side by side"))
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.fault)
        column.addLayout(below)
        column.addWidget(area, 1)
        column.addWidget(self.curves)

    @Slot()
    def _follow_setup(self) -> None:
        if not self._job.is_busy and not self._cells:
            self.iterations.setValue(max(self._readings.setup.iterations, 1))
        if self._cells:
            return
        self._show_setup(self._readings.setup)

    def _show_setup(self, setup: Setup) -> None:
        text = self.tr("of {name}").format(name=setup.name)
        split = self._readings.split
        if split is None:
            text += self.tr(" · no samples are held out (Data): which of them memorises can't be seen")
        else:
            held_out = len(split.held_out.inputs)
            count = self.tr("1 sample is held out") if held_out == 1 else self.tr("{count} samples are held out")
            text += " · " + count.format(count=grouped(held_out))
        if setup.network.inputs != 2:
            text += self.tr(" · no planes: they need two inputs; the errors are drawn instead")
        self.setup_name.setText(text)
        drawn = draws_text(setup.scenario.start, self._readings.number_format)
        self.setup_name.setToolTip(self.tr("Each of them starts from {drawn}").format(drawn=drawn))

    @Slot()
    def _start(self) -> None:
        if not self.iterations.take():
            return
        self.call_off()
        setup = self._readings.setup
        try:
            sizes = sizes_in(self.sizes.text())
            if setup.network.depth < 2:
                raise ValueError(self.tr("the open network has no hidden layer"))
            too_large = together(setup, sizes).fault(free_memory())
            if too_large is not None:
                raise ValueError(translated(too_large))
        except ValueError as error:
            fault = translated(error) if isinstance(error, SizesError) else str(error)
            self.fault.setText(self.tr("Hidden sizes: {fault}.").format(fault=fault))
            self.fault.show()
            return
        self.fault.hide()
        self._show_setup(setup)
        grid = None
        if setup.network.inputs == 2:
            left, right, bottom, top = around(setup.whole.inputs)
            grid = PlaneGrid(left, right, bottom, top, RESOLUTION, round(RESOLUTION * 0.8))
        self._make_cells(setup, sizes, grid)
        iterations, split = self.iterations.value(), self._readings.split
        held_out = None if split is None else split.held_out
        self._job.begin(lambda report: contest(setup, held_out, sizes, iterations, grid, report))

    def _make_cells(self, setup: Setup, sizes: tuple[int, ...], grid: PlaneGrid | None) -> None:
        for cell in self._cells:
            self._grid_layout.removeWidget(cell)
            cell.deleteLater()
        self.curves.show_sizes(sizes)
        coloring = Coloring(Neuron(setup.network.depth - 1, 0), "", class_titles(setup))
        self._cells = [Cell(setup, size, grid, coloring, self.curves, self._theme) for size in sizes]
        for place, cell in enumerate(self._cells):
            self._grid_layout.addWidget(cell, place // COLUMNS, place % COLUMNS)
            cell.open_wanted.connect(self.open_wanted)

    @Slot(int, int, object)
    def _take(self, done: int, total: int, news: News | None) -> None:
        self.progress.setRange(0, 1000)
        self.progress.setValue(round(1000 * done / max(total, 1)))
        if news is not None and news.place < len(self._cells):
            self.curves.show_news(news)
            self._cells[news.place].show_news(news)
            if any(not cell.has_plane for cell in self._cells):  # the scale may be another for all of them
                for cell in self._cells:
                    cell.update()

    def _fail(self, fault: str) -> None:
        self.fault.setText(self.tr("Training stopped: {fault}").format(fault=fault))
        self.fault.show()

    @Slot(bool)
    def _show_working(self, working: bool) -> None:
        self.cancel.setEnabled(working)
        self.progress.setVisible(working)
        self.save.setEnabled(bool(self._cells))

    @Slot()
    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the comparison as a picture"),
            str(kept_folder(self._settings) / "hidden-sizes.png"),
            self.tr("Pictures (*.png);;Drawings (*.svg);;Documents (*.pdf)"),
        )
        if chosen:
            self.save_picture(Path(chosen))

    def save_picture(self, path: Path) -> None:
        """Write the grid into a file; where that can't be done, say why."""
        if path.suffix.lower() not in KINDS:
            path = path.with_name(path.name + KINDS[0])
        title = self._readings.setup.scenario.title_in(language_of_texts())
        about = About(f"{title}: {self.windowTitle()}", self.tr("Made by Backstep."))
        try:
            export(self._cells, self.curves, min(COLUMNS, len(self._cells)), self._theme.colors, path, about)
        except ScenarioError as fault:
            box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Save picture"), translated(fault), parent=self)
            keep_box_plain(box)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        self.setStyleSheet(dialog_style(colors))
        self.fault.setStyleSheet(f"color: {colors.error};")
        self.setup_name.setStyleSheet(f"color: {colors.dim};")
