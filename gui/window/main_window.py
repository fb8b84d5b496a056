"""The frame: menus, panels, and opening what is asked for."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QGraphicsView,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.base.archive import SUFFIX
from core.base.atomic_files import is_there
from core.base.errors import ScenarioError
from core.base.file_kind import is_table_file, table_endings
from core.saved_run.writer import SavedRun
from core.setup.blank import blank_setup
from core.setup.setup import Setup
from gui.actions.actions import Actions
from gui.comparison.window import ComparisonWindow
from gui.diagram.view import DiagramView
from gui.dialogs.losing_branches import may_lose_branches
from gui.dialogs.program_faults import log_path
from gui.dialogs.questions import Button, ask
from gui.document.document import Document
from gui.document.exports import Copies
from gui.document.recovery import Recovery
from gui.document.reloading import ReloadBar, Reloading
from gui.formulas.typesetting import Formulas
from gui.inspector.hover_card import HoverCard
from gui.inspector.panel import Inspector
from gui.look.plain_text import in_title
from gui.look.style_sheet import style_sheet
from gui.look.theme import Theme
from gui.mistakes.banner import RuleBanner
from gui.mistakes.note import RuleNote
from gui.model.phase_player import PhasePlayer
from gui.model.workbench import Workbench
from gui.phases.bar import PhaseBar
from gui.plots.error_plot import ErrorPlot
from gui.plots.prediction_plot import PredictionPlot
from gui.preferences.dialog import PreferencesDialog
from gui.preferences.language import language_of_texts
from gui.preferences.settings import kept_folder
from gui.preferences.store import Preferences
from gui.preferences.window_geometry import Frame
from gui.scenarios.panel import ScenarioPanel
from gui.stops.bar import StopBar
from gui.stops.chooser import StopChooser
from gui.texts.changes import changed
from gui.texts.faults import translated
from gui.texts.tabs import tab_texts
from gui.threads.job import Job
from gui.views.check.page import CheckPage
from gui.views.data.page import DataPage
from gui.views.layers.page import LayersPage
from gui.views.network.page import NetworkPage
from gui.views.plane.page import PlanePage
from gui.views.query.page import QueryPage
from gui.views.samples.page import SamplesPage
from gui.views.slope.page import SlopePage
from gui.views.weights.page import MatrixPage
from gui.views.what_if.page import WhatIfPage
from gui.widgets.key_guard import KeepsItsKeys
from gui.window.announcer import Announcer
from gui.window.ended_bar import Notice
from gui.window.focus_ring import FollowsFocus
from gui.window.menus import Menus
from gui.window.messages import Telling
from gui.window.part_menus import PartMenus
from gui.window.transport import Transport
from gui.window.view_tabs import Views

AFTER_FIRST_FRAME = 250  # milliseconds


class MainWindow(QMainWindow):
    """Puts the views together; what the user did to the frame is remembered in `settings`."""

    def __init__(self, workbench: Workbench, theme: Theme, settings: QSettings) -> None:
        super().__init__()
        self.workbench, self.theme, self.settings = workbench, theme, settings
        self.setAcceptDrops(True)

        self.preferences = Preferences(workbench, theme, settings, self)
        self._preferences_dialog: PreferencesDialog | None = None
        self.document = Document(workbench, settings, self)
        self.recovery = Recovery(workbench, settings, self)
        workbench.may_lose_branches = partial(may_lose_branches, self)
        self.copies = Copies(workbench, theme, settings, self)
        self.player = PhasePlayer(workbench, self)
        self.actions_made = Actions(workbench, self.player, theme, self)
        self.formulas = Formulas(self)
        # The first frame doesn't need typesetting, and loading it would hold that frame up.
        self._typeset_soon = QTimer(self, interval=AFTER_FIRST_FRAME, singleShot=True)
        self._typeset_soon.timeout.connect(self.formulas.start)
        self._typeset_soon.timeout.connect(workbench.prepare)
        self.telling = Telling(self.actions_made, log_path(settings), self)
        self.transport = Transport(workbench, self.actions_made, theme, self)
        self.stop_chooser = StopChooser(workbench, settings, self)
        self.stop_bar = StopBar(workbench, self.actions_made, self)
        self.scenario_panel = ScenarioPanel(workbench, theme, settings, self)
        self.diagram = DiagramView(workbench, theme, self)
        self.inspector = Inspector(workbench, theme, self.formulas, self)
        self.error_plot = ErrorPlot(workbench, theme, self)
        self.prediction_plot = PredictionPlot(workbench, theme)
        self.check_page = CheckPage(workbench, theme, self.actions_made)
        self.plane_page = PlanePage(workbench, theme)
        self.layers_page = LayersPage(workbench, theme)
        self.data_page = DataPage(workbench, theme)
        self.query_page = QueryPage(workbench, theme)
        self.matrix_page = MatrixPage(workbench, theme)
        self.slope_page = SlopePage(workbench, theme)
        self.what_if_page = WhatIfPage(workbench, theme)
        self.network_page = NetworkPage(workbench, theme)
        self.samples_page = SamplesPage(workbench, theme, settings)
        self.views = Views(workbench, theme, self.actions_made, settings, self)
        self.notice = Notice(workbench, self)
        self.reloading = Reloading(workbench, self.document, self._open, self)
        self.reload_bar = ReloadBar(workbench, self.reloading, self.actions_made.reload, self)
        self.rule_banner = RuleBanner(workbench, self.actions_made.mistakes, self)
        self.phase_bar = PhaseBar(workbench, self.player, self.actions_made, self)
        self.rule_note = RuleNote(workbench, theme, self.formulas, self)
        self._comparison: ComparisonWindow | None = None
        self._lay_out()
        self.hover_card = HoverCard(workbench, theme, self.formulas, self)
        self.hover_card.leave_held_to(self.inspector)
        self.hover_card.leave_held_to(self.inspector)
        self._make_menus()
        self._connect()
        self.frame.restore()
        self._dress()
        self._name_window()
        self._keys = KeepsItsKeys(self)
        self._ring = FollowsFocus(theme, self)
        self.announcer = Announcer(workbench, self)
        for view in self.findChildren(QGraphicsView):
            view.setAcceptDrops(False)  # a file dropped anywhere is the window's
        self.diagram.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def open(self, reference: str | Path) -> None:
        """Open a built-in scenario or a file, after asking for what is not saved; import a table into what is open."""
        if is_table_file(Path(reference)):
            self.import_table(Path(reference))
            return
        if isinstance(reference, Path) and not is_there(reference):
            self._open(reference)  # that is said, and nothing is lost
            return
        self.document.before_losing(lambda: self._open(reference))
        self.scenario_panel.refresh()

    def import_table(self, path: Path) -> None:
        """Show how a table is read, for the open setup to learn."""
        self.document.take_what_is_typed()
        self.views.show_view("samples")
        self.samples_page.import_file(path)

    def _open(self, reference: str | Path) -> None:
        """Open it; where that can't be done, say why and keep what is open."""
        try:
            opened = self.document.open(reference)
        except ScenarioError as fault:
            self.say_unopened(reference, translated(fault))
            self.scenario_panel.refresh()
            return
        path = self.workbench.setup.path
        if opened and path is not None:
            self.scenario_panel.remember(path)
        self._name_window()
        if not self.scenario_panel.list.was_clicked:  # there ↑ and ↓ go on
            self.diagram.setFocus(Qt.FocusReason.OtherFocusReason)  # Space and the arrows are the training's again

    def say_unopened(self, reference: str | Path, fault: str) -> None:
        """Say why something can't be opened; of a saved run whose scenario alone can be, offer that."""
        alone = self.document.without_run(Path(reference))
        if alone is None:
            self.telling.unopened(fault)
        else:
            self._offer_without_run(alone, fault)

    def _offer_without_run(self, setup: Setup, fault: str) -> None:
        def answered(button: Button) -> None:
            if button == Button.Open:
                self._open_again(setup)

        texts = (fault, self.tr("The scenario in it can be read. Open it without its run?"))
        ask(self, self.tr("This run can't be opened"), texts, (Button.Open, Button.Cancel), answered)

    @Slot()
    def _begin_anew(self) -> None:
        def begin() -> None:
            self.workbench.open_setup(blank_setup())
            self.views.show_view("network")  # where one is built

        self.document.before_losing(begin)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.document.take_what_is_typed()
        if self.document.is_changed:
            event.ignore()
            self.document.before_losing(self._close_now)
            return
        # Whatever goes wrong meanwhile, no thread is left to run: Qt ends a program that leaves one.
        try:
            self.actions_made.larger.setChecked(False)  # what is remembered is the usual
            self.frame.keep()
            self.hide()  # loops that are being compiled can't be called off: nobody should look at a window meanwhile
            self.recovery.close()
            self._typeset_soon.stop()
            self.formulas.stop()
            self.check_page.close_down()
            self.query_page.call_off()
            self.what_if_page.close_down()
            if self._comparison is not None:
                self._comparison.close()
        finally:
            for job in self.findChildren(Job):  # also what was called off and left to itself
                job.cancel()
            self.workbench.close()
        self.settings.sync()
        super().closeEvent(event)

    def _close_now(self) -> None:
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._typeset_soon.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if not files:
            return  # where they came from they are gone meanwhile
        event.acceptProposedAction()
        self.open(Path(files[0]))
        if len(files) > 1:
            self.telling.shortly(self.tr("Only the first of the files was opened."))

    def _lay_out(self) -> None:
        columns = QSplitter(Qt.Orientation.Horizontal)
        for panel in (self.scenario_panel, self.diagram, self.inspector):
            columns.addWidget(panel)
        columns.setStretchFactor(1, 1)
        plots = QSplitter(Qt.Orientation.Horizontal)
        plots.addWidget(self.error_plot)
        plots.addWidget(self.views)
        self._fill_views()
        rows = QSplitter(Qt.Orientation.Vertical)
        rows.addWidget(columns)
        rows.addWidget(plots)
        rows.setStretchFactor(0, 1)
        folds = self.actions_made.scenarios, self.actions_made.inspector
        self.frame = Frame(self, self.settings, columns, plots, rows, folds)
        for splitter in (columns, plots, rows):
            splitter.setHandleWidth(8)
            splitter.setChildrenCollapsible(False)

        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 8, 8, 2)
        column.setSpacing(8)
        column.addWidget(self.reload_bar)
        column.addWidget(self.notice)
        column.addWidget(self.stop_bar)
        column.addWidget(self.rule_banner)
        column.addWidget(self.phase_bar)
        column.addWidget(rows, 1)

        whole = QWidget()
        both = QVBoxLayout(whole)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self.transport)
        both.addWidget(body, 1)
        self.setCentralWidget(whole)
        self.statusBar().setSizeGripEnabled(False)

    def _fill_views(self) -> None:
        self.prediction_plot.stand_under_a_tab()
        pages: dict[str, QWidget] = {
            "prediction": self.prediction_plot,
            "plane": self.plane_page,
            "layers": self.layers_page,
            "weights": self.matrix_page,
            "check": self.check_page,
            "slope": self.slope_page,
            "what-if": self.what_if_page,
            "query": self.query_page,
            "network": self.network_page,
            "samples": self.samples_page,
            "data": self.data_page,
        }
        for name, (text, tip) in tab_texts().items():
            self.views.add(name, text, tip, pages[name])

    def _make_menus(self) -> None:
        self.menus = Menus(self, self.actions_made, self.scenario_panel.recent, self.open)
        self.menus.fill_file(
            self.copies,
            (
                (self.tr("Picture of the diagram…"), lambda: self.diagram, "network"),
                (self.tr("Picture of the error…"), lambda: self.error_plot, "error"),
                (self.tr("Picture of the view below…"), lambda: self.views, "view"),
                (self.tr("Picture of the card…"), lambda: self.inspector.held_card, "card"),
            ),
        )
        self.part_menus = PartMenus(self)

    def _connect(self) -> None:
        made = self.actions_made
        made.open.triggered.connect(self._browse)
        made.quit.triggered.connect(self.close)
        made.new.triggered.connect(self._begin_anew)
        made.reload.triggered.connect(self.reloading.reload)
        made.save.triggered.connect(self.document.save)
        made.save_as.triggered.connect(self.document.save_as)
        made.save_with_run.triggered.connect(self.document.save_with_run)
        made.export_script.triggered.connect(self.document.export_script)
        made.export_torch_script.triggered.connect(self.document.export_torch_script)
        for part in (self.document.exported, self.copies.written):
            part.connect(self.telling.exported)
        self.copies.failed.connect(self.telling.unsaved)
        self.recovery.refused.connect(self.telling.not_kept_aside)
        self.diagram.menus.refused.connect(self.telling.refused)
        self.diagram.namer.editor.refused.connect(self.telling.refused)
        self.diagram.menus.drawn.connect(self.telling.shortly)
        self.document.saved.connect(self._follow_saved)
        self.document.failed.connect(self.telling.unsaved)
        for moved in (self.workbench.undo.cleanChanged, self.workbench.undo.indexChanged):
            moved.connect(self._name_window)
        self.workbench.setup_changed.connect(self._name_window)
        made.fit.triggered.connect(self.diagram.fit)
        made.walk.triggered.connect(self.diagram.walk)
        made.zoom_in.triggered.connect(self.diagram.zoom_in)
        made.zoom_out.triggered.connect(self.diagram.zoom_out)
        made.larger.toggled.connect(self.frame.give_room)
        made.choose_stops.triggered.connect(self._choose_stops)
        made.log.toggled.connect(self.error_plot.set_log)
        self.error_plot.log_changed.connect(made.log.setChecked)
        made.check.triggered.connect(self._show_check)
        made.compare_sizes.triggered.connect(self._compare_sizes)
        made.mistakes.whats_wrong.triggered.connect(self.rule_note.show)
        made.shortcuts.triggered.connect(self.telling.shortcuts)
        made.preferences.triggered.connect(self._show_preferences)
        made.reset_settings.triggered.connect(self._ask_to_reset)
        self.preferences.was_reset.connect(self._follow_reset)
        made.cards.toggled.connect(self.preferences.show_cards_while_pointing)
        for takes in (made.cards.setChecked, self.hover_card.set_wanted):
            self.preferences.cards_changed.connect(takes)
            takes(self.preferences.cards_while_pointing)
        made.about.triggered.connect(self.telling.about)
        self.scenario_panel.open_requested.connect(self.open)
        self.scenario_panel.browse_requested.connect(self._browse)
        self.theme.changed.connect(self._dress)
        self.workbench.running_changed.connect(self._follow_running)
        self.workbench.compiling_changed.connect(self._follow_compiling)
        self.workbench.failed.connect(self.telling.faulty)
        self.workbench.uncompiled.connect(self.telling.uncompiled)
        self.formulas.given_up.connect(self.telling.untypeset)
        self.transport.left.connect(self.diagram.setFocus)
        self.views.left.connect(self.diagram.setFocus)
        self.error_plot.link_to(self.prediction_plot)

    @Slot()
    def _choose_stops(self) -> None:
        self.stop_chooser.open_under(self.transport.stops)

    @Slot()
    def _compare_sizes(self) -> None:
        if self._comparison is None:
            self._comparison = ComparisonWindow(self.workbench, self.theme, self.settings, self)
            self._comparison.open_wanted.connect(self._take_compared)
        self._comparison.show()
        self._comparison.raise_()

    @Slot(object)
    def _take_compared(self, setup: Setup) -> None:
        before, after = (str(each.network.sizes[1]) for each in (self.workbench.setup, setup))
        self.workbench.edit(changed(self.tr("hidden neurons"), before, after), setup)

    @Slot()
    def _show_check(self) -> None:
        self.views.show_view("check")
        self.check_page.check()

    @Slot()
    def _show_preferences(self) -> None:
        if self._preferences_dialog is None:
            self._preferences_dialog = PreferencesDialog(self.preferences, self.workbench, self.theme, self)
        self._preferences_dialog.show()
        self._preferences_dialog.raise_()
        self._preferences_dialog.activateWindow()

    @Slot()
    def _ask_to_reset(self) -> None:
        self.preferences.ask_to_reset()

    @Slot()
    def _follow_reset(self) -> None:
        self.actions_made.larger.setChecked(False)
        self.frame.reset()
        self.views.show_view("prediction")
        self.scenario_panel.refresh()

    def _dress(self) -> None:
        self.setStyleSheet(style_sheet(self.theme.colors))

    def _name_window(self) -> None:
        setup = self.workbench.setup
        parts = [f"{in_title(setup.scenario.title_in(language_of_texts()))}[*]"]
        if setup.path is not None:
            parts.append(in_title(setup.path.name))
        self.actions_made.reload.setEnabled(setup.path is not None)
        self.setWindowTitle(" — ".join([*parts, "Backstep"]))
        self.setWindowModified(self.document.is_changed)

    @Slot()
    def _follow_running(self) -> None:
        self.formulas.hurry(self.workbench.running)

    @Slot()
    def _follow_compiling(self) -> None:
        self.telling.compiling(self.workbench.is_compiling)

    @Slot()
    def _browse(self) -> None:
        folder = str(kept_folder(self.settings))
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a scenario or a table"),
            folder,
            self.tr("Scenarios and tables ({endings});;All files (*)").format(
                endings=f"*.toml *{SUFFIX} {table_endings()}"
            ),
        )
        if chosen:
            self.settings.setValue("folder", str(Path(chosen).parent))
            self.open(Path(chosen))

    @Slot(object)
    def _follow_saved(self, path: Path) -> None:
        self.settings.setValue("folder", str(path.parent))
        self.scenario_panel.remember(path)
        self._name_window()
        self.telling.saved(path)

    def offer_what_was_left(self) -> None:
        """After a crash: offer the work that was kept aside."""
        self.recovery.offer(self, self._open_again, self.telling.unread)

    def _open_again(self, kept: Setup | SavedRun) -> None:
        """Open what was kept aside, as something that is still to be saved."""
        if isinstance(kept, SavedRun):
            self.workbench.open_saved(kept)
        else:
            self.workbench.open_setup(kept)
        self.workbench.undo.resetClean()
        self._name_window()
