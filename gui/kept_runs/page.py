"""The page of the kept runs: their table, a race between them, and sweeps that make several at once."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.base.number_format import figure, grouped
from core.base.spoken import as_sentences
from core.experiments.sweep import best_of, end_alike
from core.training.kept_run import MOST_KEPT_RUNS, KeptRun
from gui.actions.action_set import ActionSet
from gui.kept_runs.run_list import KeptRunView
from gui.kept_runs.sweep_form import Sweep, SweepForm
from gui.kept_runs.sweeping import Sweeping
from gui.kept_runs.table import APART, HELD_OUT, NAME, KeptRunTable, line_icon
from gui.look.plain_text import keep_plain, keyless
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.kept_runs import COLORS
from gui.model.readings import Readings
from gui.model.store import Store
from gui.plots.kept_lines import numbered_line
from gui.texts.differences import unlike_errors_text
from gui.texts.kept_runs import kept_run_name
from gui.texts.race import race_text
from gui.views.page import Page
from gui.widgets.number_field import RealField
from gui.widgets.quiet_label import QuietLabel
from gui.widgets.soon import Soon

GOAL_WIDTH = 74  # logical pixels
SOON = 200  # ms between two looks at a run that goes on


class KeptRunsPage(Page):
    """What is kept, on one page: tick it and it is drawn, F2 renames it, Del deletes it, Enter goes on with it."""

    def __init__(
        self,
        store: Store,
        readings: Readings,
        commands: Commands,
        theme: Theme,
        actions: ActionSet,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(store, readings, commands, theme, parent)
        kept_runs = commands.kept_runs
        self.table = KeptRunTable(readings, theme, kept_runs.rename, kept_runs.show, self)
        self.view = KeptRunView(self.table, self.delete_selected)
        self.empty = QLabel(
            self.tr(
                "Nothing is kept yet. Keep this run (Ctrl+T), sweep several values, or change a number in What if: "
                "the run before is kept by itself."
            )
        )
        self.empty.setWordWrap(True)
        self.goal = RealField(self.tr("Below which error"))
        self.goal.follow_value(self.table.goal)
        grow_with_text(self.goal.setFixedWidth, GOAL_WIDTH)
        self.race, self.summary, self.fault = QuietLabel(), QuietLabel(), QLabel()
        for label in (self.race, self.summary, self.fault):
            keep_plain(label)
            label.setWordWrap(True)
        self.form = SweepForm(readings)
        self.sweeping = Sweeping(store, commands, self._fail, self)
        for name, text in (("keep_run", self.tr("Keep")), ("compare_runs", self.tr("Compare"))):
            button = QToolButton()
            button.setText(text)  # the action's own has no room where text is large
            button.setToolTip(actions[name].toolTip())
            button.setAccessibleName(actions[name].text())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(actions[name].trigger)
            self.tool_row.addWidget(button)
        self.folds = QToolButton()
        self.folds.setText(self.tr("Sweep"))
        self.folds.setToolTip(self.tr("Keep several runs at once: show or hide what is swept"))
        self.folds.setCheckable(True)
        self.folds.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.folds.toggled.connect(self.form.setVisible)
        self.form.hide()
        self.tool_row.addWidget(self.folds)
        self.tool_row.addStretch(1)
        self._actions = actions
        self._lay_out()
        self._soon = Soon(self, SOON, self._take_runs)
        self.goal.valueChanged.connect(self._take_goal)
        self.form.begun.connect(self._begin)
        self.form.called_off.connect(self.sweeping.call_off)
        self.sweeping.working.connect(self.form.show_working)
        self.sweeping.over.connect(self._take_runs)
        self.sweeping.progressed.connect(self.form.show_progress)
        self.view.activated.connect(self._activate)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.table.nameless.connect(self._refuse_name)
        self.view.selectionModel().currentChanged.connect(self.fault.hide)
        store.when(changes.kept_runs_changed).connect(self.fault.hide)
        store.when(changes.kept_runs_changed).connect(self._take_runs)
        store.when(changes.run_changed).connect(self._take_runs)
        store.when(changes.recorded_changed).connect(self._soon.ask)
        store.when(changes.pin_changed).connect(self._follow_pin)

    # What a page is asked

    def build(self) -> None:
        self.form.follow()

    def refresh(self) -> None:
        self._soon.ask()

    def rewrite(self) -> None:
        self._take_runs()

    def dress(self) -> None:
        colors = self._theme.colors
        self.view.setStyleSheet(
            f"QTableView {{ background: {colors.panel}; selection-background-color: {colors.lit_soft};"
            f" selection-color: {colors.text}; }}"
            f"QHeaderView::section {{ background: {colors.panel}; color: {colors.dim}; border: none;"
            f" border-bottom: 1px solid {colors.border}; padding: 2px 4px; }}"
        )
        for label in (self.empty, self.summary):
            label.setStyleSheet(f"color: {colors.dim};")
        for label in (self.fault, self.form.fault):
            label.setStyleSheet(f"color: {colors.error};")
        self._take_runs()

    def own_style(self) -> str:
        return f"QLabel {{ color: {self._theme.colors.text}; }}"

    def close_down(self) -> None:
        self.sweeping.close_down()

    # What is done

    @property
    def selected(self) -> list[KeptRun]:
        """The kept runs that are selected."""
        rows = sorted({index.row() for index in self.view.selectionModel().selectedIndexes()})
        found = (self.table.rows[row].kept for row in rows)
        return [kept for kept in found if kept is not None]

    @Slot()
    def delete_selected(self) -> None:
        """Keep what is selected no longer."""
        self._commands.kept_runs.delete(self.selected)

    def rename_selected(self) -> None:
        """Let the first that is selected be renamed, in its place."""
        if self.selected:
            place = self.table.place_of(self.selected[0])
            self.view.edit(self.table.index(place or 0, NAME))

    def show_only(self, kept: KeptRun) -> None:
        """Draw this one beside the open run, and no other."""
        self._commands.kept_runs.show([each for each in self._readings.kept_runs if not each.is_same(kept)], False)
        self._commands.kept_runs.show([kept], True)

    def go_on_with(self, kept: KeptRun) -> None:
        """Let a kept run take the place of the open one, which is kept in turn, with its branches."""
        readings, commands = self._readings, self._commands
        commands.playback.pause()
        name = kept_run_name(kept, readings.setup, readings.number_format)
        commands.kept_runs.go_on_with(kept, self.tr("go on with {name}").format(name=name))

    def choose_sweep(self, of_sizes: bool) -> None:
        """Let a sweep be typed: over hidden sizes, or over a number."""
        self.folds.setChecked(True)
        if of_sizes:
            self.form.choose_sizes()
        else:
            self.form.choose_rate()

    # How it is done

    def _lay_out(self) -> None:
        first = QLabel(self.tr("First below"))
        first.setBuddy(self.goal)
        racing = QHBoxLayout()
        racing.setSpacing(6)
        racing.addWidget(first)
        racing.addWidget(self.goal)
        racing.addWidget(self.race, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 2, 8, 6)
        column.setSpacing(5)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        self.fault.hide()
        column.addWidget(self.fault)
        column.addLayout(racing)
        column.addWidget(self.form)
        column.addWidget(self.summary)

    @Slot()
    def _take_runs(self) -> None:
        if not self.isVisible():
            return
        self.table.take()
        kept = self._readings.kept_runs
        self.empty.setVisible(not kept)
        stretched, other = (APART, NAME) if self.table.has_apart else (NAME, APART)
        self.view.setColumnHidden(APART, not self.table.has_apart)
        self.view.horizontalHeader().setSectionResizeMode(other, QHeaderView.ResizeMode.ResizeToContents)
        self.view.horizontalHeader().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
        self.view.setColumnHidden(HELD_OUT, not self.table.has_held_out)
        rows = self.table.rows
        names = [row.name for row in rows]
        text = race_text(names, [row.finish for row in rows], self.table.goal, self._readings.number_format)
        setups = [self._readings.setup, *(kept.setup for kept in kept)]
        self.race.setText(f"{text} {unlike_errors_text(setups)}".rstrip() if kept else "")
        self.summary.setText(self._summary())

    def _summary(self) -> str:
        """What the last sweep came to, and how much is kept of how much that there is room for."""
        kept = self._readings.kept_runs
        sentences = self._about_sweep()
        if kept:
            size = sum(each.size for each in kept) / 2**20
            sentences.append(
                self.tr("{count} of {most} runs kept: {size} MB.").format(
                    count=grouped(len(kept)), most=grouped(MOST_KEPT_RUNS), size=figure(size, 2)
                )
            )
        return as_sentences(sentences)

    def _about_sweep(self) -> list[str]:
        of_sweep = self.sweeping.runs.values()
        swept = [each for each in self._readings.kept_runs if any(each.is_same(other) for other in of_sweep)]
        if self.sweeping.is_busy or len(swept) < 2:
            return []
        number_format, sentences = self._readings.number_format, []
        best, lost = best_of(swept), sum(each.ended for each in swept)
        if best is not None:
            text = self.tr("Smallest error at the end: {error}, with {name}.")
            sentences.append(
                text.format(
                    error=number_format.figure(best.final_error),
                    name=kept_run_name(best, self._readings.setup, number_format),
                )
            )
        elif end_alike(swept):
            error = next(each.final_error for each in swept if not each.ended)
            sentences.append(
                self.tr("All end alike, with the error {error}.").format(error=number_format.figure(error))
            )
        if lost:
            sentences.append(self.tr("{count} became infinite or NaN.").format(count=grouped(lost)))
        return sentences

    @Slot()
    def _take_goal(self) -> None:
        self.table.goal = self.goal.value()
        self.table.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.table.columnCount() - 1)
        self._take_runs()

    @Slot()
    def _follow_pin(self) -> None:
        if self.isVisible():
            self.form.follow()

    @Slot(object)
    def _begin(self, sweep: Sweep) -> None:
        room = self._commands.kept_runs.room
        if room < len(sweep.setups):
            self.form.refuse(
                self.tr(
                    "There is room for {room} more kept runs, and these are {count}: delete some, or sweep fewer."
                ).format(room=grouped(max(room, 0)), count=grouped(len(sweep.setups)))
            )
            return
        self.sweeping.begin(sweep)

    @Slot(str)
    def _refuse_name(self, name: str) -> None:
        self.fault.setText(self.tr("A run needs a name that can be seen: it is still called {name}.").format(name=name))
        self.fault.show()

    def _fail(self, fault: str) -> None:
        self.form.refuse(self.tr("The sweep failed: {fault}.").format(fault=fault))

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        kept = self.table.rows[index.row()].kept
        if kept is not None:
            self.go_on_with(kept)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self.window())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = self.selected
        if selected:
            kept = selected[0]
            menu.addAction(self.tr("Rename"), self.rename_selected)
            self._add_colors(menu.addMenu(self.tr("Colour")), kept)
            menu.addAction(self.tr("Show only this"), partial(self.show_only, kept))
            menu.addAction(self.tr("Go on with it"), partial(self.go_on_with, kept))
            menu.addAction(self.tr("Delete"), self.delete_selected)
            menu.addSeparator()
        for name in ("keep_run", "compare_runs", "delete_kept_runs"):
            menu.addAction(self._actions[name])
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _add_colors(self, menu: QMenu, kept: KeptRun) -> None:
        """One for each colour and dashes that there are."""
        names = (self.tr("orange"), self.tr("green"), self.tr("purple"), self.tr("olive"), self.tr("pink"))
        dashes = (self.tr("whole"), self.tr("dashed"), self.tr("dotted"))
        for number in range(COLORS):
            name = self.tr("{color}, {dashes}").format(
                color=names[number % len(names)], dashes=dashes[number // len(names) % len(dashes)]
            )
            icon = line_icon(numbered_line(number, self._theme.colors))
            menu.addAction(icon, keyless(name), partial(self._commands.kept_runs.recolor, kept, number))
