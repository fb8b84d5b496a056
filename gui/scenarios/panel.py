"""Which scenarios there are, and how the open one is trained."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.base.atomic_files import is_there
from core.base.catalogue import ENGLISH
from core.scenario.reader import read_heading
from core.setup.setup import BUILT_IN, built_in_names
from gui.document.recent_files import RecentFiles
from gui.look.icons import icon
from gui.look.theme import Theme
from gui.model import changes
from gui.model.readings import Readings
from gui.model.store import Store
from gui.preferences.language import language_of_texts
from gui.preferences.settings import keep_sizes, kept_truth
from gui.preferences.window_geometry import restore_sizes
from gui.scenarios.facts import SetupFacts
from gui.scenarios.list import Reference, ScenarioEntry, ScenarioList
from gui.scenarios.style import style_of_panel
from gui.widgets.panel_splitter import PanelSplitter
from gui.widgets.scrolled import ScrolledDown

LIST, REST = 420, 160  # logical pixels that the list and what is below it are high, at first


class ScenarioPanel(QWidget):
    """Lists the built-in scenarios and the recent files, and asks the window to open one."""

    open_requested = Signal(object)  # a built-in scenario's name, or a Path
    browse_requested = Signal()
    change_requested = Signal()  # of how the open scenario is trained

    def __init__(
        self, store: Store, readings: Readings, theme: Theme, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("scenarios")
        self._store, self._readings, self._theme, self._settings = store, readings, theme, settings
        self._recent = RecentFiles(settings)
        self._built_in = self._read_built_in()
        self.setStyleSheet(style_of_panel(theme.colors))  # before anything is in it that would be styled twice

        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter…"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter the scenarios"))
        self.filter.setToolTip(self.tr("Show the scenarios that have all of these words; ↓ goes to the list"))
        self.filter.installEventFilter(self)
        self.open_file = QToolButton()
        self.open_file.setText(self.tr("Open file…"))
        self.open_file.setToolTip(self.tr("Open a scenario file (Ctrl+O)"))
        self.open_file.setAccessibleName(self.tr("Open a scenario file"))
        self.open_file.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list = ScenarioList(theme)
        self.list.setAccessibleName(self.tr("Scenarios"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.facts = SetupFacts(theme)
        self._lay_out()
        self._restore()
        self._connect()
        self._dress()
        self._follow_setup()

    def remember(self, path: Path, title: str = "") -> None:
        """`path` is open now: put it at the top of the recent files, by its title where that isn't the scenario's."""
        setup = self._readings.setup
        opened = setup.path == path.absolute()
        self._recent.remember(path, title or (setup.scenario.title_in(language_of_texts()) if opened else path.stem))
        self.refresh()

    def recent(self) -> list[Path]:
        """The recent files, the last opened first."""
        return self._recent.paths

    def everything(self) -> list[ScenarioEntry]:
        """All that can be opened from here, whatever is typed above the list."""
        return [*self._built_in, *self._recent_entries()]

    @Slot()
    def refresh(self) -> None:
        """Show again what there is, with what is open selected."""
        words = self.filter.text().casefold().split()
        sections = [
            (self.tr("Built in"), [entry for entry in self._built_in if entry.matches(words)]),
            (self.tr("Recent"), [entry for entry in self._recent_entries() if entry.matches(words)]),
        ]
        if any(entries for _, entries in sections):
            self.list.show_sections(sections, self._open_one())
        else:
            self.list.show_message(self.tr("Nothing matches “{words}”").format(words=self.filter.text().strip()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter: Down goes to the list, Enter opens the first match, Escape empties it."""
        if not isinstance(event, QKeyEvent):
            return False
        escaping = event.key() == Qt.Key.Key_Escape and bool(self.filter.text())
        if event.type() == QEvent.Type.ShortcutOverride and escaping:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        matches = self.list.entries()
        if escaping:
            self.filter.clear()
        elif event.key() == Qt.Key.Key_Down and matches:
            self.list.enter()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and matches and self.filter.text().strip():
            self.open_requested.emit(matches[0].reference)
        else:
            return False
        return True

    # What there is

    def _read_built_in(self) -> list[ScenarioEntry]:
        entries = []
        for name in built_in_names():
            heading = read_heading(BUILT_IN / f"{name}.toml")
            title, english = heading.title_in(language_of_texts()), heading.title_in(ENGLISH)
            english = "" if english == title else english
            entries.append(ScenarioEntry(name, title, heading.source or name, english=english))
        return entries

    def _recent_entries(self) -> list[ScenarioEntry]:
        entries = []
        for path in self._recent.paths:
            there = is_there(path)
            detail = str(path) if there else self.tr("not found: {path}").format(path=path)
            entries.append(ScenarioEntry(path, self._recent.title(path), detail, there))
        return entries

    def _open_one(self) -> Reference:
        setup = self._readings.setup
        return setup.path or setup.name

    # Following

    @Slot()
    def _follow_setup(self) -> None:
        self.refresh()
        self._follow_rule()

    @Slot()
    def _retell(self) -> None:
        """What is built in tells of itself in another language."""
        self._built_in = self._read_built_in()
        self.refresh()

    @Slot()
    def _follow_rule(self) -> None:
        self._shown_setup = self._readings.setup_here
        self.facts.show_setup(self._shown_setup, self._readings.number_format)

    @Slot()
    def _follow_branch(self) -> None:
        """Before a branch it was another setup that trained."""
        if self._readings.setup_here is not self._shown_setup:
            self._follow_rule()

    @Slot()
    def _dress(self) -> None:
        style = style_of_panel(self._theme.colors)
        if style != self.styleSheet():  # which takes Qt a while
            self.setStyleSheet(style)
        # Qt's own cross can't be seen in the dark.
        for cross in self.filter.findChildren(QToolButton):
            cross.setIcon(icon("close", self._theme.colors.dim))

    @Slot(object)
    def _remove(self, entry: ScenarioEntry) -> None:
        if isinstance(entry.reference, Path):
            self._recent.forget(entry.reference)
            self.refresh()

    @Slot()
    def _clear_recent(self) -> None:
        self._recent.forget_all()
        self.refresh()

    @Slot(QPoint)
    def _show_menu(self, at: QPoint) -> None:
        item = self.list.itemAt(at)
        entry = self.list.entry_of(item if item is not None else self.list.currentItem())
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._menu_entry = entry
        menu.addAction(self.tr("Open")).triggered.connect(self._open_menu_entry)
        if isinstance(entry.reference, Path):
            menu.addAction(self.tr("Copy the file's path")).triggered.connect(self._copy_path)
            menu.addSeparator()
            menu.addAction(self.tr("Remove from list")).triggered.connect(self._remove_menu_entry)
            menu.addAction(self.tr("Clear list")).triggered.connect(self._clear_recent)
        menu.popup(self.list.viewport().mapToGlobal(at))

    @Slot()
    def _open_menu_entry(self) -> None:
        self.open_requested.emit(self._menu_entry.reference)

    @Slot()
    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self._menu_entry.reference))

    @Slot()
    def _remove_menu_entry(self) -> None:
        self._remove(self._menu_entry)

    @Slot()
    def _keep_frame(self) -> None:
        keep_sizes(self._settings, "scenarios/sizes", self._split.sizes())
        self._settings.setValue("scenarios/training", self.facts.fold.isChecked())

    # How it is put together

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(6)
        top.addWidget(self.filter, 1)
        top.addWidget(self.open_file)

        upper, lower = QWidget(), QWidget()
        list_column = QVBoxLayout(upper)
        list_column.setContentsMargins(0, 0, 0, 0)
        list_column.setSpacing(6)
        list_column.addLayout(top)
        list_column.addWidget(self.list, 1)
        rest_column = QVBoxLayout(lower)
        rest_column.setContentsMargins(0, 0, 0, 0)
        rest_column.setSpacing(4)
        rest_column.addWidget(self.facts)
        rest_column.addStretch()

        self._split = PanelSplitter(Qt.Orientation.Vertical)
        self._split.setObjectName("split")
        self._split.addWidget(upper)
        self._split.addWidget(ScrolledDown(lower))  # where the window has little height to give
        self._split.setHandleWidth(5)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([LIST, REST])
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        self.setTabOrder(self.filter, self.list)
        self.setFocusProxy(self.filter)

    def _restore(self) -> None:
        restore_sizes(self._split, self._settings, "scenarios/sizes")
        self.facts.set_open(kept_truth(self._settings, "scenarios/training", usual=True))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.refresh)
        self.open_file.clicked.connect(self.browse_requested)
        self.list.chosen.connect(self.open_requested)
        self.list.removal_wanted.connect(self._remove)
        self.list.left_upwards.connect(self.filter.setFocus)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.facts.folded.connect(self._keep_frame)
        self.facts.change_wanted.connect(self.change_requested)
        self._split.splitterMoved.connect(self._keep_frame)
        self._store.when(changes.setup_changed).connect(self._follow_setup)
        self._store.when(changes.language_changed).connect(self._retell)
        self._store.when(changes.words_changed).connect(self._follow_rule)
        self._store.when(changes.rule_changed).connect(self._follow_rule)
        self._store.when(changes.run_changed).connect(self._follow_rule)
        self._store.when(changes.number_format_changed).connect(self._follow_rule)
        self._store.when(changes.playhead_changed).connect(self._follow_branch)
        self._theme.changed.connect(self._dress)
