"""The window in which runs are compared: two as diagrams, or all that are shown, with one playhead."""

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.base.number_format import grouped
from core.training.kept_run import KeptRun
from gui.kept_runs.all_runs import AllRuns
from gui.kept_runs.compared import ComparedRun, compared_runs
from gui.kept_runs.saving import ComparisonFiles
from gui.kept_runs.two_diagrams import TwoDiagrams
from gui.look.plain_text import keep_plain
from gui.look.style_sheet import dialog_style
from gui.look.text_size import grow_with_text, grown
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.preferences.screens import keep_place, restore_place
from gui.texts.differences import differences, unlike_errors_text
from gui.texts.race import race_text
from gui.widgets.controls import ComboBox, Slider
from gui.widgets.number_field import RealField
from gui.widgets.room.flow_layout import FlowLayout
from gui.widgets.room.pages import Pages
from gui.widgets.segments import Segments
from gui.widgets.soon import Soon

MOST_STATES = 1_000_000_000  # a slider counts in whole numbers of 32 bits
STATE_WIDTH, GOAL_WIDTH, MOST_NAME_WIDTH = 120, 74, 240  # logical pixels
FRAME, TAKEN_AFTER = 15, 150  # ms
TWO, ALL = "two", "all"
TAKEN_ANEW = (
    changes.kept_runs_changed,
    changes.run_changed,
    changes.setup_changed,
    changes.words_changed,
    changes.rule_changed,
)


class CompareWindow(QDialog):
    """Its playhead is the window's, as far as the open run has come; beyond that it goes on alone."""

    go_on_wanted = Signal(object)  # KeptRun

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._readings, self._commands, self._theme, self._settings = readings, commands, theme, settings
        self._runs: list[ComparedRun] = []
        self._soon = Soon(self, FRAME, self._show_state)  # however often the playhead moves in a frame
        self._taking = Soon(self, TAKEN_AFTER, self._take_runs)  # a sweep brings one after the other
        self.setWindowTitle(self.tr("Compare runs"))
        self.resize(1000, 660)
        self.one, self.other = ComboBox(), ComboBox()
        self.one.setAccessibleName(self.tr("The run on the left"))
        self.other.setAccessibleName(self.tr("The run on the right"))
        self.view = Segments({TWO: self.tr("Two diagrams"), ALL: self.tr("All shown")})
        self.state, self.state_text = Slider(Qt.Orientation.Horizontal), QLabel()
        self.state.setAccessibleName(self.tr("Iteration"))
        self.save = QPushButton(self.tr("Save picture…"))
        self.save_table = QPushButton(self.tr("Save table…"))
        for button in (self.save, self.save_table):
            button.setAutoDefault(False)
        self.goal = RealField(self.tr("Below which error"))
        self.goal.follow_value(0.01)
        self.race, self.fault = QLabel(), QLabel()
        for label in (self.race, self.fault):
            label.setWordWrap(True)
            keep_plain(label)
        self.two, self.all = TwoDiagrams(store, commands, theme), AllRuns(theme)
        self.empty = QLabel(self.tr("Nothing is kept to compare with: keep this run (Ctrl+T), then change something."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self._pages = Pages()
        for page in (self.two, self.all, self.empty):
            self._pages.addWidget(page)
        self.files = ComparisonFiles(readings, theme, settings, self)
        self._lay_out()
        for box in (self.one, self.other):
            box.activated.connect(self._show_two)
        self.view.chosen.connect(self._show_view)
        self.state.valueChanged.connect(self._seek)
        self.goal.valueChanged.connect(self._tell_race)
        self.save.clicked.connect(self._save_picture)
        self.save_table.clicked.connect(self._save_table)
        self.all.wanted.connect(self._go_on)
        self.all.failed.connect(self._fail)
        for change in TAKEN_ANEW:
            store.when(change).connect(self._taking.ask)
        store.when(changes.playhead_changed).connect(self._follow_playhead)
        store.when(changes.recorded_changed).connect(self._follow_range)
        for change in (changes.edges_changed, changes.number_format_changed):
            store.when(change).connect(self._show_state)
        store.when(changes.veil_changed).connect(self._follow_veil)
        theme.changed.connect(self._dress)
        self._dress()
        restore_place(self, settings, "comparison")

    def begin(self) -> None:
        """Show it, with the runs that there are now."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.state.setFocus(Qt.FocusReason.OtherFocusReason)  # its arrows move the playhead
        self._take_runs()
        self._follow_playhead()

    def done(self, result: int) -> None:
        """It closes, by Esc or its frame."""
        self.all.leave()
        keep_place(self, self._settings, "comparison")
        super().done(result)

    @property
    def sides(self) -> tuple[ComparedRun, ComparedRun] | None:
        """The two that are chosen."""
        one, other = self.one.currentIndex(), self.other.currentIndex()
        return None if min(one, other) < 0 or len(self._runs) < 2 else (self._runs[one], self._runs[other])

    def choose(self, one: KeptRun | None, other: KeptRun | None) -> None:
        """Compare these two; None is the open run."""
        for box, wanted in ((self.one, one), (self.other, other)):
            box.setCurrentIndex(max(0, self._index_of(wanted)))
        self._show_two()

    # What is shown

    @Slot()
    def _take_runs(self) -> None:
        """Other runs are there, or they are called otherwise: what was chosen stays, where it is there."""
        if not self.isVisible():
            return
        chosen = [None if box.currentIndex() < 0 else box.currentData() for box in (self.one, self.other)]
        self._runs = compared_runs(self._readings, self._runs)
        for box in (self.one, self.other):
            box.clear()
            for run in self._runs:
                box.addItem(run.name, run.kept)
        places = [self._index_of(kept) for kept in chosen]
        if len(self._runs) > 1 and (min(places) < 0 or places[0] == places[1]):
            places = [0, self._first_other()]
        for box, place in zip((self.one, self.other), places, strict=True):
            box.setCurrentIndex(max(place, 0))
        self._follow_range()
        self._show_view()

    def _first_other(self) -> int:
        """The newest of the kept runs that has something otherwise than the open one; else the newest."""
        own, number_format = self._readings.setup, self._readings.number_format
        indices = range(len(self._runs) - 1, 0, -1)
        others = (index for index in indices if differences(self._runs[index].setup, own, number_format))
        return next(others, indices[0])

    def _index_of(self, wanted: KeptRun | None) -> int:
        """Which of the runs this is, the open one where it is None; −1 where it is there no more."""
        if wanted is None:
            return 0
        for index, run in enumerate(self._runs):
            if run.kept is not None and run.kept.is_same(wanted):
                return index
        return -1

    @Slot()
    def _show_view(self) -> None:
        several = len(self._runs) > 1
        page = self.empty if not several else self.two if self.view.on == TWO else self.all
        self._pages.setCurrentWidget(page)
        for box in (self.one, self.other):
            box.setEnabled(several and self.view.on == TWO)
        for button in (self.save, self.save_table):
            button.setEnabled(several)
        if page is self.all:
            drawn = [run for run in self._runs if run.kept is None or run.kept.is_shown]
            self.all.show_runs(drawn)
        elif page is self.two:
            self._show_two()
        self._show_state()
        self._tell_race()

    @Slot()
    def _show_two(self) -> None:
        if self.sides is not None:
            self.two.show_runs(*self.sides)
            self._show_state()
            self._tell_race()

    @Slot()
    def _show_state(self) -> None:
        if not self.isVisible():
            return
        state = self.state.value()
        self.state_text.setText(self.tr("iteration {state}").format(state=grouped(state)))
        if self._pages.currentWidget() is self.two:
            self.two.show_state(state)
        elif self._pages.currentWidget() is self.all:
            self.all.show_state(state)

    @Slot()
    def _follow_range(self) -> None:
        if not self.isVisible():
            return
        last = max((run.recorded.length - 1 for run in self._runs), default=1)
        self.state.setEnabled(last > 0)
        if last == self.state.maximum():
            return
        self.state.blockSignals(True)
        self.state.setRange(0, max(1, min(last, MOST_STATES)))
        self.state.setValue(self._readings.state if self.state.maximum() >= self._readings.state else last)
        self.state.blockSignals(False)

    @Slot()
    def _follow_playhead(self) -> None:
        if not self.isVisible():
            return
        self._follow_range()
        self.state.blockSignals(True)
        self.state.setValue(self._readings.state)
        self.state.blockSignals(False)
        self._soon.ask()

    @Slot()
    def _follow_veil(self) -> None:
        """What a lesson asks can't be read in here."""
        if not self._readings.veil.hides_nothing:
            self.close()

    @Slot(int)
    def _seek(self, state: int) -> None:
        """The window follows, as far as its run has come."""
        if state <= self._readings.history.last:
            self._commands.playback.pause()
            self._commands.playback.seek(state)
        self._soon.start()

    @Slot()
    def _tell_race(self) -> None:
        runs = list(self.sides or ()) if self.view.on == TWO else self.all_compared
        if len(runs) < 2:
            self.race.setText("")
            return
        goal = self.goal.value()
        finishes = [run.finish(goal) for run in runs]
        text = race_text([run.name for run in runs], finishes, goal, self._readings.number_format)
        self.race.setText(f"{text} {unlike_errors_text([run.setup for run in runs])}".rstrip())

    @property
    def all_compared(self) -> list[ComparedRun]:
        """The open run, and the kept ones that are shown."""
        return [run for run in self._runs if run.kept is None or run.kept.is_shown]

    @Slot(object)
    def _go_on(self, run: ComparedRun) -> None:
        if run.kept is not None:
            self.go_on_wanted.emit(run.kept)

    def _fail(self, fault: str) -> None:
        self.fault.setText(self.tr("They can't be shown: {fault}").format(fault=fault))
        self.fault.show()

    @Slot()
    def _save_picture(self) -> None:
        self.files.ask_for_picture(self._shown_page())

    @Slot()
    def _save_table(self) -> None:
        self.files.ask_for_table(self.all_compared if self.view.on == ALL else list(self.sides or ()))

    def _shown_page(self) -> TwoDiagrams | AllRuns:
        return self.all if self._pages.currentWidget() is self.all else self.two

    # How it is put together

    def _lay_out(self) -> None:
        top, playhead, racing = FlowLayout(grown(6)), QHBoxLayout(), QHBoxLayout()
        for box in (self.one, self.other):
            box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
            grow_with_text(box.setMaximumWidth, MOST_NAME_WIDTH)
        for part in (self.view, self.one, self.other, self.save, self.save_table):
            top.addWidget(part)
        grow_with_text(self.state_text.setMinimumWidth, STATE_WIDTH)
        playhead.addWidget(self.state_text)
        playhead.addWidget(self.state, 1)
        grow_with_text(self.goal.setFixedWidth, GOAL_WIDTH)
        first = QLabel(self.tr("First below"))
        first.setBuddy(self.goal)
        racing.addWidget(first)
        racing.addWidget(self.goal)
        racing.addWidget(self.race, 1)
        self.fault.hide()
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addLayout(playhead)
        column.addWidget(self._pages, 1)
        column.addLayout(racing)
        column.addWidget(self.fault)

    @Slot()
    def _dress(self) -> None:
        colors = self._theme.colors
        self.setStyleSheet(dialog_style(colors))
        self.fault.setStyleSheet(f"color: {colors.error};")
        self.empty.setStyleSheet(f"color: {colors.dim};")
        self._show_state()
