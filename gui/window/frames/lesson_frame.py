"""A lesson in the window: its pane, what it folds and covers, and whose keys are its own."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.lessons.offer import LessonOffer
from gui.lessons.presenter.class_timer import ClassTimer
from gui.look.text_size import grown
from gui.model import changes
from gui.preferences.language import language_of_texts
from gui.widgets.covers.cover import Cover
from gui.window.frames.lesson_opening import LessonOpening
from gui.window.frames.locking import Locking
from gui.window.frames.workspace import Panels, Workspace
from gui.window.window_context import WindowContext

if TYPE_CHECKING:  # the pane is loaded when a lesson begins
    from gui.lessons.lesson_pane import LessonPane

NARROW = 1180  # logical pixels of the window's width, below which the inspector is folded as a step begins
FOLDS = "scenarios", "inspector", "lower_views"  # the panels that a lesson folds and unfolds
LENT = {"next_sample": "", "previous_sample": ""}
"""The keys of other actions while a lesson has theirs,"""
LENT_IN_STEPS = {**LENT, "follow_batches": "", "next_phase": "Ctrl+."}
"""and while it is not left for a while,"""
FOR_CURVE = {"predict_curve": ""}
"""and while it asks for a curve."""


class LessonFrame(QObject):
    """Gives the lesson that runs its place in the window, and takes it back."""

    def __init__(
        self,
        context: WindowContext,
        opening: LessonOpening,
        workspace: Workspace,
        panels: Panels,
        locking: Locking,
        timer: ClassTimer,
        name_rails: Callable[[], None],
    ) -> None:
        """`name_rails` calls the rails as they are called where nothing stands in the place of what is read."""
        super().__init__(context.window)
        self._context, self._opening, self._workspace, self._panels = context, opening, workspace, panels
        self._locking, self._timer, self._name_rails = locking, timer, name_rails
        self.player = opening.player
        self.offer = LessonOffer(context.theme)
        self._cover_of_error = Cover(context.theme, panels.error_plot)
        self._is_shown = False  # whether the pane is in its place
        self._folds: dict[str, bool] = {}  # of the side panels, as they were without the lesson
        self._folded_for: tuple[int, frozenset[str]] | None = None  # the step, and what it folds
        panels.reading.add_foot(self.offer)
        self.offer.start_wanted.connect(opening.begin)
        opening.looked_for.connect(self._offer_lesson)
        self.player.changed.connect(self._follow)
        timer.changed.connect(self._show_time)
        context.store.when(changes.language_changed).connect(self._retell)

    @cached_property
    def pane(self) -> "LessonPane":
        """The pane of the lesson, made when one begins."""
        from gui.lessons.lesson_pane import LessonPane

        made = LessonPane(self.player, self._context, self._context.window)
        made.hide()
        made.text.told.connect(self._context.messages.shortly)
        return made

    def keep_own(self) -> None:
        """Lock what the lesson keeps and nothing else, and lend its keys: what else locked and lent is over."""
        self._follow()
        self._opening.look_soon()  # another lesson may have been written

    @Slot()
    def _follow(self) -> None:
        player, actions = self.player, self._context.actions
        is_on = player.is_running
        if self._is_shown and not is_on and self.pane.isAncestorOf(self._context.window.focusWidget()):
            self._panels.diagram.setFocus()  # or what is hidden would keep the keyboard
        if is_on and not self._is_shown:
            self._panels.reading.put_in_place(self.pane)
            self._workspace.rails["scenarios"].name_panel(self.tr("Lesson"))
        elif self._is_shown and not is_on:
            self._panels.reading.take_back()
            self.pane.hide()
            self._name_rails()
            self._opening.look_soon()  # it may be gone on with
        self._is_shown = is_on
        self._locking.lock()
        self._fold()
        self._cover()
        lent = {} if not is_on else LENT if player.is_exploring else LENT_IN_STEPS
        actions.rekey(lent | FOR_CURVE if player.asks_for_curve else lent)

    @Slot()
    def _retell(self) -> None:
        """Tell in another language why something is kept, or which lesson there is."""
        if self.player.is_running:
            self._follow()
        else:
            self._opening.look_soon()

    @Slot()
    def _offer_lesson(self) -> None:
        """Offer the lesson on the open network, or none."""
        offered = self._opening.offered
        lesson = None if offered is None else offered.lesson
        self.offer.show_lesson(lesson, self._opening.is_begun, language_of_texts())

    @Slot()
    def _show_time(self) -> None:
        self.pane.head.show_time(self._timer.text)

    def _fold(self) -> None:
        """Fold away what the step hides; in a narrow window the inspector makes room for the diagram."""
        player, actions = self.player, self._context.actions
        if not player.is_running:
            for name, shown in self._folds.items():
                actions[name].setChecked(shown)
            self._folds, self._folded_for = {}, None
            self._show_lower(error=True, views=True)
            return
        if not self._folds:
            self._folds = {name: actions[name].isChecked() for name in FOLDS}
        hidden = player.course.step.hidden if player.keeps_window else frozenset()
        folds = (player.course.at, hidden)
        with self._workspace.folding.for_a_while():
            if folds != self._folded_for:  # what somebody folds meanwhile stays so until the next step
                self._folded_for = folds
                has_room = self._context.window.width() >= grown(NARROW)
                actions["inspector"].setChecked("inspector" not in hidden and has_room and self._folds["inspector"])
                actions["lower_views"].setChecked(not {"error", "views"} <= hidden)
                actions["scenarios"].setChecked(True)  # last: where there is no room for all, the text is what stays
        self._show_lower(error="error" not in hidden, views="views" not in hidden)

    def _show_lower(self, *, error: bool, views: bool) -> None:
        """Show the plot of the error, the views, or both; where both are hidden their rail says until when."""
        player = self.player
        self._panels.error_plot.setVisible(error or not views)
        self._panels.views.setVisible(views or not error)
        until = None
        if player.is_running and not (error or views):
            until = player.course.lesson.kept_until(player.course.at, "views")
        text = "" if until is None else self.tr("views open again in step {step}").format(step=until + 1)
        self._workspace.rails["lower_views"].note(text)

    def _cover(self) -> None:
        veil = self._context.readings.veil
        text = self.tr("What is asked, and all that follows from it, stays hidden until you answer.")
        self._cover_of_error.lay(text if veil.hides_errors else "")
        self._panels.views.cover("" if veil.hides_nothing else text)
