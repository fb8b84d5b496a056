"""The main window: its parts, made and put together; shown, and closed down."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from gui.actions.action_set import ActionSet
from gui.actions.spec import ActionTable
from gui.diagram.view import DiagramView
from gui.dialogs.losing_branches import may_lose_branches
from gui.formulas.typesetting import Formulas
from gui.inspector.hover_card import HoverCard
from gui.inspector.panel import Inspector
from gui.look.theme import Theme
from gui.mistakes.banner import MistakeBanner
from gui.mistakes.note import MistakeNote
from gui.model import changes
from gui.model.model import Model
from gui.plots.error_plot import ErrorPlot
from gui.practice.practice_stack import Makers, PracticeStack
from gui.practice.practising import Practising
from gui.preferences.store import Preferences
from gui.projector.projector import Projector
from gui.reading.reading_column import ReadingColumn
from gui.scenarios.panel import ScenarioPanel
from gui.widgets.key_guard import KeepsItsKeys
from gui.widgets.room.pages import Pages
from gui.window.action_tables import Doers, WindowDeeds, action_tables
from gui.window.announcer import Announcer
from gui.window.dialogs import Dialogs
from gui.window.dressing import Dressing
from gui.window.focus_ring import FollowsFocus
from gui.window.frames.beside_view import BesideView
from gui.window.frames.document_frame import DocumentFrame
from gui.window.frames.drawing_frame import DrawingFrame
from gui.window.frames.editing_frame import EditingFrame
from gui.window.frames.help_frame import HelpFrame
from gui.window.frames.home_frame import HomeFrame
from gui.window.frames.kept_runs_frame import KeptRunsFrame
from gui.window.frames.lesson_frame import LessonFrame
from gui.window.frames.lesson_keepers import LessonKeepers
from gui.window.frames.lesson_opening import LessonOpening
from gui.window.frames.locking import Locking
from gui.window.frames.practice_frame import PracticeFrame
from gui.window.frames.practice_pages import practice_pages
from gui.window.frames.recording_frame import RecordingFrame
from gui.window.frames.run_frame import RunFrame
from gui.window.frames.teaching_frame import TeachingFrame
from gui.window.frames.ticket_frame import TicketFrame
from gui.window.frames.wide_view import WideView
from gui.window.frames.workspace import Panels, Workspace
from gui.window.menus import Menus, PictureEntry
from gui.window.messages import Messages
from gui.window.pages import PageTable
from gui.window.part_menus import PartMenus
from gui.window.view_tabs import ViewTabs
from gui.window.warm_up import WarmUp
from gui.window.window_context import WindowContext
from gui.window.window_names import WindowNames

if TYPE_CHECKING:
    from gui.diagram.board_panel import BoardPanel
    from gui.projector.page import ProjectorPage
    from gui.window.closing_down import ClosingDown
    from gui.window.dropped_files import DroppedFiles
    from gui.window.frames.left_off_frame import LeftOffFrame
    from gui.window.frames.palette.palette_frame import PaletteFrame

QUESTION_FIRST = 500  # ms after which is looked again whether a dialog is still open


class MainWindow(QMainWindow):
    """Puts the views together; what the user did to the window is remembered in `settings`."""

    def __init__(self, model: Model, theme: Theme, settings: QSettings) -> None:
        super().__init__()
        self.model = model
        model.setParent(self)  # it goes with the window, and what its signals lead to with it
        store, readings, commands = model.store, model.readings, model.commands
        self.store, self.readings, self.commands, self.theme, self.settings = store, readings, commands, theme, settings
        self._was_shown = False
        self.dressing = Dressing(theme, self)  # while nothing is in it that would be styled twice
        self.setAcceptDrops(True)
        commands.edits.may_lose_branches = partial(may_lose_branches, self)
        self.middle = PracticeStack(self)
        self.setCentralWidget(self.middle)
        usual = Pages()  # the workspace, or the projector in its place
        self.middle.set_usual(usual)
        self.workspace = Workspace()
        usual.addWidget(self.workspace)
        self.formulas = Formulas(self)
        self.messages = Messages(self)
        self.actions_made = ActionSet(theme, self)
        context = self.context = WindowContext(
            store, readings, commands, theme, self.formulas, settings, self.actions_made, self.messages, self
        )
        self.preferences = Preferences(store, readings, commands, theme, settings, self)
        self.run = RunFrame(context)
        self.player = self.run.player
        self.warm_up = WarmUp(readings, commands, self.formulas, self)
        self.panels = self._make_panels()
        self.reading_column, self.diagram, self.inspector, self.error_plot, self.views = self.panels
        self._make_documents()
        self.practising = Practising(self)
        self.projector = Projector(self, self.workspace, self._make_projector, settings)
        self.dialogs = Dialogs(context, self.preferences)
        self._make_frames()
        self._doers = self._make_doers()
        self.middle.set_makers(self._practice_pages())
        for table in self._action_tables():
            self.actions_made.add(table)
        self._make_bars()
        self.views.begin(PageTable(context, self.error_plot).specs, self.actions_made["larger"])
        self.called = WindowNames(context, self.document, self.views, self.rails)
        self.workspace.lay_out(context, self.panels, self.transport, self.phase_bar, self._bars)
        self.window_geometry, self.folding = self.workspace.geometry_kept, self.workspace.folding
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addPermanentWidget(self.run_status)
        self.hover_card = HoverCard(store, readings, theme, self.formulas, self)
        self.hover_card.leave_held_to(self.inspector)
        self._make_menus()
        self._place_lessons()
        self._connect()
        self.window_geometry.restore()
        self.folding.restore()
        self._keys = KeepsItsKeys(self)
        self._ring = FollowsFocus(theme, self)
        self.announcer = Announcer(store, readings, self)
        self.diagram.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def open(self, reference: str | Path) -> None:
        """Open a built-in scenario or a file, after asking for what is not saved; import a table into what is open."""
        self.opening.open(reference)

    @Slot(str)
    def take_handed(self, reference: str) -> None:
        """Come to the front with what another start was given: a file, a built-in scenario, or nothing."""
        dialog = QApplication.activeModalWidget()
        if dialog is not None:  # its question comes first
            dialog.raise_()
            dialog.activateWindow()
            QTimer.singleShot(QUESTION_FIRST, partial(self.take_handed, reference))
            return
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if reference:
            self.open(Path(reference) if Path(reference).is_absolute() else reference)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.document.take_what_is_typed()
        if self.closing_down.is_at_stake:
            event.ignore()
            self.closing_down.before_losing(self._close_now)
            return
        self.closing_down.close_down()
        super().closeEvent(event)

    def _close_now(self) -> None:
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.preferences.follow_screen(self.windowHandle())
        if not self._was_shown:
            self._was_shown = True
            self.called.tell_lacking_font()
            self.window_geometry.follow_first_show()
            self.beside_view.follow()
            self.lesson_opening.look_soon()
        self.warm_up.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.window_geometry.fit()
        if not self.projector.is_full:  # what is folded comes back as it was
            self.folding.fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dropped_files.enter(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropped_files.take(event)

    @cached_property
    def closing_down(self) -> "ClosingDown":
        """Who asks before something is lost and ends all with the window, made when anything is opened or closed."""
        from gui.window.closing_down import ClosingDown

        return ClosingDown(
            self.context, self.model, self._doers, self.workspace, self.beside_view, self.left_off, self.warm_up
        )

    @cached_property
    def left_off(self) -> "LeftOffFrame":
        """Who has the window begin where it was left, made as it begins or closes."""
        from gui.window.frames.left_off_frame import LeftOffFrame

        return LeftOffFrame(self.context, self.preferences, self.lesson_opening, self.scenario_panel, self.home.show)

    @cached_property
    def dropped_files(self) -> "DroppedFiles":
        """Who takes what is dropped on the window, made when something is dragged over it."""
        from gui.window.dropped_files import DroppedFiles

        return DroppedFiles(self.context, self.practice, self.open)

    @cached_property
    def board_panel(self) -> "BoardPanel":
        """Where the digits of the board are chosen, made when it is asked for."""
        from gui.diagram.board_panel import BoardPanel

        return BoardPanel(self.store, self.readings, self.commands, self)

    @cached_property
    def command_palette(self) -> "PaletteFrame":
        """What lists all that there is, made when it is first opened."""
        from gui.window.frames.palette.palette_frame import PaletteFrame

        open_lesson = self.lesson_opening.open
        return PaletteFrame(
            self.context, self.views, self.middle, self.scenario_panel, self.help, self.open, open_lesson
        )

    # How it is put together

    def _make_panels(self) -> Panels:
        """What stands side by side, each made in its place."""
        store, readings, commands, theme = self.store, self.readings, self.commands, self.theme
        workspace = self.workspace
        return Panels(
            ReadingColumn(self.context, self._make_scenarios, workspace.across),
            DiagramView(store, readings, commands, theme, workspace.columns),
            Inspector(store, readings, commands, theme, self.formulas, workspace.columns),
            ErrorPlot(store, readings, commands, theme, workspace.plots),
            ViewTabs(self.context, workspace.plots),
        )

    def _make_documents(self) -> None:
        """What opens and saves, and has all asked about first that is lost with what is open."""
        self.documents = documents = DocumentFrame(self.context, self.scenario_panel)
        self.document, self.recovery, self.exports = documents.document, documents.recovery, documents.exports
        self.opening, self.reloading, self.weights = documents.opening, documents.reloading, documents.weights
        self.opening.before_losing = self._before_losing
        self.reloading.before_losing = self._before_losing_work

    def _before_losing(self, go_on: Callable[[], None]) -> None:
        self.closing_down.before_losing(go_on)  # who asks is made later than whoever has it asked

    def _before_losing_work(self, go_on: Callable[[], None]) -> None:
        self.closing_down.before_losing_work(go_on)

    def _make_frames(self) -> None:
        """Whoever does something in the window; none of them needs an action yet."""
        context, middle, panels, workspace = self.context, self.middle, self.panels, self.workspace
        opening, projector, preferences = self.opening, self.projector, self.preferences
        self.practice = PracticeFrame(context, middle, self.practising, projector, preferences, self.dialogs)
        self._lesson_keepers = keepers = LessonKeepers(context, self.views)
        self.teaching = TeachingFrame(context, keepers.player, projector)
        self.lesson_opening = lessons = LessonOpening(
            context, keepers.player, self.teaching.presenting, middle, opening, self.scenario_panel
        )
        self.recording = RecordingFrame(context, keepers, panels, middle)
        self.editing = EditingFrame(context, keepers, lessons, workspace, panels, middle, opening)
        self.drawing = DrawingFrame(context, workspace, panels, projector, keepers.player, self._name_rails)
        self.tickets = TicketFrame(context, preferences, lessons, workspace)
        self.home = HomeFrame(context, preferences, lessons, opening, self.drawing, middle, self.tickets)
        self.kept_runs = KeptRunsFrame(context, self.views, self.dialogs)
        self.help = HelpFrame(context, self.diagram, self.views, self._helped_parts)
        self.mistake_note = MistakeNote(self.store, self.readings, self.theme, self.formulas, self)

    def _practice_pages(self) -> Makers:
        return practice_pages(
            self.context, self.practising, self.practice, self.home, self.dialogs, self.exports, self.error_plot
        )

    def _make_doers(self) -> Doers:
        """All of them, as actions and the window's end ask for them."""
        return Doers(
            documents=self.documents,
            panels=self.panels,
            run=self.run,
            dialogs=self.dialogs,
            preferences=self.preferences,
            projector=self.projector,
            drawing=self.drawing,
            kept_runs=self.kept_runs,
            mistakes=self.mistake_note,
            practice=self.practice,
            lessons=self.lesson_opening,
            teaching=self.teaching,
            recording=self.recording,
            editing=self.editing,
            home=self.home,
            help=self.help,
        )

    def _action_tables(self) -> tuple[ActionTable, ...]:
        def choose_board() -> None:
            chip, diagram = self.diagram.title_line.board_chip, self.diagram
            at_top = diagram.mapToGlobal(QPoint(diagram.width(), 0))
            self.board_panel.open_at(at_top if chip.isHidden() else chip.below)

        def give_room(larger: bool) -> None:
            self.window_geometry.give_room(larger)

        def show_listing() -> None:
            self.beside_view.toggle("listing")

        def open_palette() -> None:
            self.command_palette.open()

        deeds = WindowDeeds(choose_board, give_room, show_listing, open_palette)
        return action_tables(self.context, self._doers, deeds)

    def _name_rails(self) -> None:
        self.called.name_rails()  # who does so is made later than whoever asks for it

    def _helped_parts(self) -> dict[str, QWidget]:
        """The parts by the names that their help has; the inner ones before those that they are in."""
        parts: dict[str, QWidget] = {"phases": self.phase_bar, "diagram": self.diagram}
        if self.lessons.player.is_running:
            parts["lesson"] = self.lessons.pane
        if self.middle.practice is not None:
            parts["practice"] = self.middle
        return parts | {
            "inspector": self.inspector,
            "error": self.error_plot,
            "transport": self.transport,
            "reading": self.reading_column,
        }

    def _make_scenarios(self, parent: QWidget) -> ScenarioPanel:
        self.scenario_panel = ScenarioPanel(self.store, self.readings, self.theme, self.settings, parent)
        return self.scenario_panel

    def _make_projector(self) -> "ProjectorPage":
        from gui.projector.page import ProjectorPage

        page = ProjectorPage(self.store, self.readings, self.commands, self.player, self.theme, self.formulas)
        self.teaching.teach(page)
        return page

    def _make_bars(self) -> None:
        run, actions = self.run, self.actions_made
        run.make_bars(self.workspace)
        self.transport, self.phase_bar, self.run_status = run.transport, run.phase_bar, run.status
        self.ended_bar, self.stop_bar = run.ended_bar, run.stop_bar
        self.diagram.title_line.board_chip.clicked.connect(actions["board_digits"].trigger)
        self.reload_bar = self.documents.make_bar(self.workspace.body)
        self.mistake_banner = MistakeBanner(self.store, self.readings, actions, self.workspace.body)
        self.rails = self.workspace.make_rails(actions, self.theme)
        self.screen_bar = self.teaching.make_bar(self)
        self._bars = self.screen_bar, self.reload_bar, self.ended_bar, self.stop_bar, self.mistake_banner

    def _make_menus(self) -> None:
        pictures = (
            PictureEntry(self.tr("Picture of the diagram…"), lambda: self.diagram, "network"),
            PictureEntry(self.tr("Picture of the error…"), lambda: self.error_plot, "error"),
            PictureEntry(self.tr("Picture of the view below…"), lambda: self.views, "view"),
            PictureEntry(self.tr("Picture of the card…"), lambda: self.inspector.held_card, "card"),
        )
        self.menus = Menus(self, self.actions_made, self.exports, pictures, self.scenario_panel.recent, self.open)
        self.part_menus = PartMenus(self.context, self.panels, self.transport.timeline, self.exports)

    def _place_lessons(self) -> None:
        """The lesson that runs, that is recorded or edited has its place; what it keeps is locked."""
        context, panels, keepers = self.context, self.panels, self._lesson_keepers
        self.practice.follow(self.menus, keepers.player)
        self.locking = Locking(context, keepers, panels, self.middle, self.transport, self.menus)
        self.lessons = LessonFrame(
            context,
            self.lesson_opening,
            self.workspace,
            panels,
            self.locking,
            self.teaching.timer,
            self._name_rails,
        )
        self.recording.follow(self.transport, self.locking)
        self.editing.follow(self.transport, self.locking, self.lessons.keep_own)

    def _connect(self) -> None:
        store, messages = self.store, self.messages
        for refused in (self.diagram.refused, self.diagram.namer.editor.refused):
            refused.connect(messages.refused)
        for told in (self.diagram.drawn, self.reading_column.told):
            told.connect(messages.shortly)
        store.when(changes.running_changed).connect(self._follow_running)
        store.when(changes.playhead_changed).connect(self.formulas.put_off)
        self.formulas.given_up.connect(messages.untypeset)
        for left in (self.opening.left, self.transport.left, self.views.left):
            left.connect(self._give_keyboard)
        self.opening.began_anew.connect(partial(self.views.show_view, "network"))  # where one is built
        self.scenario_panel.change_requested.connect(self._show_training)
        self.opening.table_wanted.connect(self._import_table)
        self.opening.sheet_opened.connect(self.practice.begin_printed)
        self.dialogs.sheet_opened.connect(self.opening.open_sheet)
        self.dialogs.written.connect(messages.written)
        self.preferences.was_reset.connect(self._follow_reset)
        self.preferences.cards_changed.connect(self.hover_card.set_wanted)
        self.hover_card.set_wanted(self.preferences.cards_while_pointing)
        self.projector.changed.connect(self._give_keyboard)
        self.dressing.follow(self.preferences, self.workspace, self.diagram, self.projector)
        self.views.asked_for.connect(partial(self.actions_made["lower_views"].setChecked, True))
        self.called.follow(self.opening, self.preferences)
        self.home.follow()
        self.drawing.follow()
        parts = self.actions_made, self.views, self.lessons.player, self.workspace
        self.wide_view = WideView(*parts, self.error_plot)
        self.beside_view = BesideView(*parts, self.hover_card)

    # Following

    @Slot()
    def _give_keyboard(self) -> None:
        """Have it where one goes on: in the diagram, or on the page of practice that is in its place."""
        usual = self.projector.page if self.projector.is_shown else self.diagram
        page = self.middle.practice or usual
        page.setFocus()

    @Slot(object)
    def _import_table(self, path: Path) -> None:
        from gui.views.samples.page import SamplesPage

        if why := self.views.why_locked("samples"):
            self.messages.shortly(why)
            return
        self.middle.leave_all()  # or it would be imported unseen; answers are kept as they are
        self.views.show_view("samples")
        self.views.page(SamplesPage).import_file(path)

    @Slot()
    def _show_training(self) -> None:
        from gui.views.network.page import NetworkPage

        if why := self.views.why_locked("network"):
            self.messages.shortly(why)
            return
        self.views.show_view("network")
        QTimer.singleShot(0, self.views.page(NetworkPage).go_to_training)  # once it has its place

    @Slot()
    def _follow_reset(self) -> None:
        self.actions_made["larger"].setChecked(False)
        self.views.show_usual()
        self.window_geometry.reset()
        self.folding.reset()
        self.scenario_panel.refresh()

    @Slot()
    def _follow_running(self) -> None:
        self.formulas.hurry(self.readings.running)
