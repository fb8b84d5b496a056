"""Every gradient against central differences: the error itself, computed a little to either side."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QHeaderView, QLabel, QProgressBar, QStackedLayout, QTableView, QToolButton, QWidget

from core.analysis.gradient_check import GradientCheck, check_gradients
from core.base.number_format import figure, grouped
from core.network.backward_pass import Trace
from core.setup.setup import Setup
from gui.actions.action_set import ActionSet
from gui.look.direction import keep_left_to_right
from gui.look.text_size import grow_with_text
from gui.look.theme import Theme
from gui.model import changes
from gui.model.commands import Commands
from gui.model.readings import Readings
from gui.model.store import Store
from gui.threads.job import Report
from gui.threads.single_job import SingleJob
from gui.views.check.table import DIFFERENCE, GRADIENT, VERDICT, CheckedGradient, CheckTable, checked_gradients
from gui.views.page import Page

REST_DELAY = 120  # ms after which the screen counts as at rest
MOST_CHECKED_AT_ONCE = 4_000_000  # parameters squared times samples: what is checked before anyone could wait for it
LEAST_COLUMN_WIDTH, ROW_HEIGHT, MOST_PROGRESS_WIDTH = 64, 22, 110  # logical pixels
MOST_WHILE_RUNNING = 0.02  # seconds that a check may take to be made while training runs


@dataclass(frozen=True)
class ShownCheck:
    """What stands on the page."""

    state: int | None  # that was checked; None where none was
    verdict: str
    lines: tuple[CheckedGradient, ...]  # the worst first
    is_working: bool  # beside the window


class CheckPage(Page):
    """A table of the gradients at the state on the screen, the worst first; wrong ones are marked in the diagram.

    Small networks are checked whenever the screen is at rest, large ones when that is asked for.
    """

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
        self.verdict = QLabel()
        self.verdict.setMinimumWidth(60)
        self.verdict.setWordWrap(True)
        self.again = QToolButton()
        self.again.setDefaultAction(actions["check"])
        self.again.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.cancel = QToolButton()
        self.cancel.setText(self.tr("Cancel"))
        self.progress = QProgressBar()
        grow_with_text(self.progress.setMaximumWidth, MOST_PROGRESS_WIDTH)
        self.progress.setTextVisible(False)
        self.tool_row.addWidget(self.verdict, 1)
        for widget in (self.progress, self.cancel, self.again):
            self.tool_row.addWidget(widget)

        self.table = CheckTable(theme, readings.number_format, self)
        self.view = QTableView()
        self._prepare_view()
        self.empty = QLabel()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.view)

        self._job = SingleJob(self._fail, self)
        self._job.busy_changed.connect(self._show_working)
        self._job.progressed.connect(self._show_progress)
        self._checked_at: int | None = None  # the state
        self._cost = 0.0  # seconds that a check at once takes
        self._soon = QTimer(self, singleShot=True, interval=REST_DELAY)
        self._soon.timeout.connect(self._check_at_rest)
        self.view.clicked.connect(self._pin)
        self.view.activated.connect(self._pin)
        self.view.entered.connect(self._hover)
        self.cancel.clicked.connect(self._job.leave)
        store.when(changes.rule_changed).connect(self._forget)
        store.when(changes.run_changed).connect(self._forget)
        self._show_working(False)

    def _prepare_view(self) -> None:
        keep_left_to_right(self.view)
        self.view.setModel(self.table)
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.setShowGrid(False)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QTableView.Shape.NoFrame)
        self.view.verticalHeader().hide()
        grow_with_text(self.view.verticalHeader().setDefaultSectionSize, ROW_HEIGHT)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        grow_with_text(header.setMinimumSectionSize, LEAST_COLUMN_WIDTH)
        header.setResizeContentsPrecision(0)  # what is in sight says how wide
        for column in (VERDICT, GRADIENT, DIFFERENCE):  # however many digits they have
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.view.setAccessibleName(self.tr("Gradients and central differences, the worst first"))

    def build(self) -> None:
        self._forget()

    def reword(self) -> None:
        self.table.name(self._readings.names)

    def refresh(self) -> None:
        if self._checked_at is not None and self._checked_at != self._readings.state:
            self._show_verdict()
        self._soon.start()

    def rewrite(self) -> None:
        self.table.write_in(self._readings.number_format)

    def dress(self) -> None:
        colors = self._theme.colors
        self.empty.setStyleSheet(f"color: {colors.dim};")
        self.view.setStyleSheet(
            f"QTableView {{ background: {colors.panel}; selection-background-color: {colors.lit_soft};"
            f" selection-color: {colors.text}; }}"
            f"QHeaderView::section {{ background: {colors.panel}; color: {colors.dim}; border: none;"
            f" border-bottom: 1px solid {colors.border}; padding: 2px 4px; }}"
        )
        self._show_verdict()

    @Slot()
    def check(self) -> None:
        """Check the gradients of the state on the screen, at once or, in a large network, beside the window."""
        self._job.leave()
        setup, trace, state = self._readings.setup, self._readings.batch_trace, self._readings.state
        if self._is_small():
            began = time.perf_counter()
            self._take(_checked(setup, trace), state)
            self._cost = time.perf_counter() - began
            return
        self._commands.playback.pause()
        self._job.begin(lambda report: _checked(setup, trace, report), lambda check: self._finish(check, state))

    def shown(self) -> ShownCheck:
        """What the page shows."""
        return ShownCheck(self._checked_at, self.verdict.text(), tuple(self.table.lines), self._job.is_busy)

    def leaveEvent(self, event: QEvent) -> None:
        self._commands.pointing.hover(None)
        super().leaveEvent(event)

    def close_down(self) -> None:
        """Check no more: the window is closing."""
        self._soon.stop()
        self._job.leave()

    @Slot()
    def _check_at_rest(self) -> None:
        if not self.isVisible() or not self._is_small():
            return
        if not self._readings.running or self._cost < MOST_WHILE_RUNNING:
            self.check()

    def _is_small(self) -> bool:
        return self._readings.network.parameter_count**2 * len(self._readings.batch) <= MOST_CHECKED_AT_ONCE

    @Slot()
    def _forget(self) -> None:
        self._job.leave()
        self._checked_at = None
        self.table.show_lines([])
        self._show_verdict()
        self._pages.setCurrentIndex(0)
        self.empty.setText(
            self.tr(
                "A central difference estimates the slope from two errors, with the weight a little larger "
                "and a little smaller; no chain rule is needed. Press K to compare every gradient with it."
            )
        )
        self._soon.start()

    def _fail(self, fault: str) -> None:
        self._forget()
        self.verdict.setText(self.tr("the check failed: {fault}").format(fault=fault))
        self.verdict.setToolTip(self.verdict.text())

    def _finish(self, check: GradientCheck, state: int) -> None:
        if state == self._readings.state:
            self._take(check, state)

    def _take(self, check: GradientCheck, state: int) -> None:
        network = self._readings.network
        lines = checked_gradients(check, network, self._readings.names)
        self._checked_at = state
        self.table.show_lines(lines)
        self._pages.setCurrentIndex(1)
        wrong, kinks = (np.zeros(network.parameter_count, np.bool_) for _ in range(2))
        wrong[check.positions] = check.wrong()
        kinks[check.positions] = check.at_kink
        self._commands.display.mark(wrong, kinks)
        self._show_verdict()

    def _show_verdict(self) -> None:
        lines, colors = self.table.lines, self._theme.colors
        wrong, kinks = sum(line.is_wrong for line in lines), sum(line.at_kink for line in lines)
        right = [line.off for line in lines if line.is_right]
        said = self._of_those_decided(wrong, right)
        parts = [said] if said else []
        if kinks:
            bent = self.tr("1 is at a kink") if kinks == 1 else self.tr("{kinks} are at a kink")
            parts.append(bent.format(kinks=grouped(kinks)))
        if unknown := len(lines) - wrong - kinks - len(right):
            parts.append(self.tr("no difference for {count}").format(count=grouped(unknown)))
        text = parts[0] if parts else ""
        for part in parts[1:]:
            text = self.tr("{first}; {second}").format(first=text, second=part)
        if lines and self._checked_at != self._readings.state:
            at = grouped(self._checked_at or 0)
            text = self.tr("{verdict} — at iteration {state}").format(verdict=text, state=at)
        self.verdict.setText(text)
        self.verdict.setToolTip(text)
        self.verdict.setStyleSheet(f"color: {colors.error if wrong else colors.dim};")

    def _of_those_decided(self, wrong: int, right: Sequence[float]) -> str:
        """How many gradients are wrong, or how far those that are right are from their differences."""
        if wrong == 1:
            return self.tr("1 of {count} gradients is wrong").format(count=self._count())
        if wrong:
            return self.tr("{wrong} of {count} gradients are wrong").format(wrong=grouped(wrong), count=self._count())
        if right and len(right) < len(self.table.lines):
            agreeing = self.tr("{right} of {count} agree to {off}")
            return agreeing.format(right=grouped(len(right)), count=self._count(), off=figure(max(right), 1))
        if len(right) == 1:
            return self.tr("the one gradient agrees to {off}").format(off=figure(right[0], 1))
        if right:
            return self.tr("all {count} agree to {off}").format(count=self._count(), off=figure(max(right), 1))
        return ""

    def _count(self) -> str:
        count, all_of_them = len(self.table.lines), self._readings.network.parameter_count
        if count == all_of_them:
            return grouped(count)
        return self.tr("{count} (of {all}, spread evenly)").format(count=grouped(count), all=grouped(all_of_them))

    @Slot(int, int, object)
    def _show_progress(self, done: int, total: int, _part: object) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    @Slot(bool)
    def _show_working(self, working: bool) -> None:
        self.progress.setVisible(working)
        self.cancel.setVisible(working)
        self.again.setVisible(not working)

    @Slot(QModelIndex)
    def _pin(self, index: QModelIndex) -> None:
        self._commands.pointing.pin(self.table.lines[index.row()].parameter)

    @Slot(QModelIndex)
    def _hover(self, index: QModelIndex) -> None:
        self._commands.pointing.hover(self.table.lines[index.row()].parameter, QCursor.pos())


def _checked(setup: Setup, trace: Trace, report: Report | None = None) -> GradientCheck:
    return check_gradients(setup.network, setup.objective, trace, progress=report)
